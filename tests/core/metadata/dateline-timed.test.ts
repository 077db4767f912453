/** Datelines of what is released at an hour, or by two towns; and one that a match only looks like. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';

const STORY =
  'La société annonce ce jour la signature d’un accord avec le port, qui prévoit deux nouveaux quais.';
const read = (line: string): readonly unknown[] | null => {
  const found = readDateline(line, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span ? line.slice(span.from, span.to) : null;
  return found && [said(found.span), said(found.place), found.date?.value ?? null];
};

describe('an hour behind the day', () => {
  it.each([
    ['Paris, le 11 septembre 2019, 17h45 CEST –', 'Paris', '2019-09-11'],
    ['Paris, le 11 septembre 2019, 17 h 45 –', 'Paris', '2019-09-11'],
    ['Paris, le 11 septembre 2019 à 17h45 -', 'Paris', '2019-09-11'],
    ['Lyon, mardi 3 mars 2020, 7h30 (heure de Paris) –', 'Lyon', '2020-03-03'],
    ['Genève, le 3 mars 2020 (7:00 CET) -', 'Genève', '2020-03-03'],
    ['Montréal, le 3 mars 2020, 7 h -', 'Montréal', '2020-03-03'],
    ['Boston, March 3, 2020, 7:00 a.m. EST –', 'Boston', '2020-03-03'],
  ])('%s', (dateline, place, date) => {
    expect(read(`${dateline} ${STORY}`)).toEqual([dateline, place, date]);
  });

  it.each([
    'Paris, le 11 septembre 2019, 17h45 - Mis à jour le 12 septembre 2019 à 8h10 par la rédaction',
    'Paris, le 11 septembre 2019, 17h45 - lu 120 fois par nos abonnés depuis hier matin',
    'Politique, le 11 septembre 2019, 17h45 – Le conseil a adopté lundi le plan des berges',
  ])('not %s', (line) => expect(read(line)?.[2] ?? null).toBeNull());
});

it.each([
  ['Lyon / Grenoble, le 3 mars 2020 -', 'Lyon / Grenoble'],
  ['Saint-Quai / Lunel, le 11 septembre 2019, 7h30 CEST -', 'Saint-Quai / Lunel'],
])('%s has two towns', (dateline, places) => {
  expect(read(`${dateline} ${STORY}`)?.slice(0, 2)).toEqual([dateline, places]);
});

it.each(['QUAIVILLE - LE PORT B : 27-26 (13-15)', 'QUAIVILLE – Saint-Port 3-1'])('%s is a score', (line) =>
  expect(read(line)).toBeNull(),
);
