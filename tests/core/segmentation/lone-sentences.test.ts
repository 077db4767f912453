/** A sentence alone between captions or paragraphs: a caption shows, and a sentence with a verb that nobody is seen at tells. */
import { describe, expect, it } from 'vitest';
import { segment } from '../../../core/segmentation/segment.ts';
import { LAST, STORY } from './riverside.ts';

const roleOf = (
  line: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
): string | undefined => {
  const text = [...STORY.map(([, said]) => said), ...before, line, ...after, LAST[1], '-VNA'].join('\n\n');
  return segment(text).find(({ from, to }) => text.slice(from, to) === line)?.role;
};
const SHOWN = ['Les barques au lever du jour, sur le quai nord. Photo : VNA'];

describe('a sentence of its own amid the story', () => {
  it.each([
    'Réalisées sur de vieux cartons, les affiches expriment l’attachement des pêcheurs à leur port et à leurs barques.',
    'Peints en une saison, les volets transforment la rue des pêcheurs et le quai nord.',
    'Une belle surprise pour le préfet. « La présence des pêcheurs », dit-il.',
    'Ni regret ni colère sur le quai nord. « La mer », poursuit-elle.',
    'Sur l’invitation du maire, j’entamerai dimanche ma première visite au port.',
  ])('tells, be it between captions: %s', (line) => {
    expect(roleOf(line)).toBe('body');
    expect(roleOf(line, SHOWN, SHOWN)).toBe('body');
  });

  it.each([
    'Le maire de Porsal serre la main des pêcheurs au lever du jour.',
    'Des pêcheurs trient leur récolte sur le quai nord de Porsal.',
    'Les deux maires lors de la cérémonie, sur le quai nord.',
  ])('shows: %s', (line) => {
    expect(roleOf(line)).toBe('caption');
  });
});

describe('a line in square brackets amid the story', () => {
  it.each(['[Appel à témoins - +41 21 555 01 02]', '[Renseignements à la mairie : 021 555 01 02]'])(
    'says whom to call: %s',
    (line) => expect(roleOf(line)).toBe('body'),
  );

  it.each([
    '[La digue sera rehaussée avant l’hiver]',
    '[Le marché couvert change de mains en 2024-2025]',
    '[La régate du 06/12/2024 attire la foule]',
  ])('is a link: %s', (line) => expect(roleOf(line)).toBe('teaser-headline'));
});
