/** The initials of an agency that a sentence tells of: no dateline where the sentence starts, no sign-off where it ends. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';
import { readSignOff } from '../../../core/metadata/sign-off.ts';

const opening = (line: string): string | null => {
  const found = readDateline(line, { from: 0, to: line.length });
  return found && line.slice(found.span.from, found.span.to);
};
const ending = (line: string): string | null => {
  const found = readSignOff(line, { from: 0, to: line.length });
  return found && line.slice(found.span.from, found.span.to);
};

describe('whom a paragraph tells of is no place', () => {
  it.each([
    'L’Agence Quai (AFP), créée en 1961 par des pêcheurs, a fêté ses soixante ans au bord du fleuve.',
    "L'Agence Anadolu (AA), a fêté ses soixante ans au bord du fleuve, avec la ville et ses visiteurs.",
    'Le Conseil Inter-Ports (VNA), créé en 1961, a fêté ses soixante ans au bord du fleuve.',
    'Les Quais Nord (AFP) ont fêté leurs soixante ans au bord du fleuve, avec toute la ville.',
    'Union Portuaire (VNA), née en 1961, a fêté ses soixante ans au bord du fleuve.',
  ])('%s', (line) => expect(opening(line)).toBeNull());

  it.each([
    ['Hanoï (VNA) – Le conseil a adopté lundi le plan des berges.', 'Hanoï (VNA) –'],
    ['Hanoï (VNA) Le conseil a adopté lundi le plan des berges.', 'Hanoï (VNA)'],
    ['Le Havre (AFP) – Le conseil a adopté lundi le plan des berges.', 'Le Havre (AFP) –'],
    ['Le Havre (AFP) Le conseil a adopté lundi le plan des berges.', 'Le Havre (AFP)'],
    ['Le Caire, 4 mai (AFP), le conseil a adopté lundi le plan des berges.', 'Le Caire, 4 mai (AFP)'],
    ['Villequai (AFP) – le conseil a adopté lundi le plan des berges.', 'Villequai (AFP) –'],
  ])('%s', (line, dateline) => expect(opening(line)).toBe(dateline));
});

describe('an agency spelt out in the last sentence', () => {
  it.each([
    'Six accords lient le port et l’Agence bleue de presse (ABP).',
    "Il dirige depuis mardi l'Agence verte d'information (AVI).",
    'Les pêcheurs ont écrit à l’agence verte d’information (AVI).',
    'Les pêcheurs ont écrit à l’Agence Anadolu (AA).',
    'He has worked on the quay for the Vietnam News Agency (VNA).',
    'The mayor met reporters of Quay Press Agency (AFP).',
  ])('%s', (line) => expect(ending(line)).toBeNull());

  it.each([
    ['Le conseil a adopté lundi le plan des berges. (ABP)', '(ABP)'],
    ['Le conseil a adopté lundi le plan des berges (ABP).', '(ABP).'],
    ['Le port a écrit à l’Agence bleue de presse. (ABP)', '(ABP)'],
    ['Le port a écrit à l’Agence bleue de presse (ABP)', '(ABP)'],
    ['L’agence a écrit au port, qui a rouvert lundi ses quais (VNA).', '(VNA).'],
    ['L’Agence a rouvert lundi les quais du port (VNA).', '(VNA).'],
    ['Il a visité lundi l’agence du port et ses quais (VNA).', '(VNA).'],
    ['The agency reopened the quay on Monday morning. (AFP)', '(AFP)'],
  ])('%s', (line, signed) => expect(ending(line)).toBe(signed));
});
