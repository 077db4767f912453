/** Datelines on a line of their own, with the agency and no dash behind it. */
import { describe, expect, it } from 'vitest';
import { readDatelineAlone } from '../../../core/metadata/dateline-alone.ts';

const read = (line: string): readonly (string | null)[] | null => {
  const found = readDatelineAlone(line, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span ? line.slice(span.from, span.to) : null;
  return found && [said(found.place), found.date?.value ?? null, said(found.agency)];
};

describe('a dateline alone on its line', () => {
  it.each([
    ['MOSCOU, 11 mars - RIA Novosti', ['MOSCOU', 'XXXX-03-11', 'RIA Novosti']],
    ['Moscou, 6 septembre – TASS', ['Moscou', 'XXXX-09-06', 'TASS']],
    ['Hanoï, le 12 mars 2019 - CVN', ['Hanoï', '2019-03-12', 'CVN']],
    ['Hanoï, 12 mars 2018 | VNA', ['Hanoï', '2018-03-12', 'VNA']],
    ['Hanoï, 12 mars 2018, VNA', ['Hanoï', '2018-03-12', 'VNA']],
    ['Phnom Penh, le 4 mai 2022 AKP', ['Phnom Penh', '2022-05-04', 'AKP']],
    ['VNA - Hanoï, 5 mars 2019', ['Hanoï', '2019-03-05', 'VNA']],
    ['AFP, Paris, 3 mars 2018', ['Paris', '2018-03-03', 'AFP']],
    ['(VNA) Hanoï, 5 mars', ['Hanoï', 'XXXX-03-05', 'VNA']],
    ['Hanoï, 5/3, VNA', ['Hanoï', 'XXXX-03-05', 'VNA']],
    ['Hanoï - VNA', ['Hanoï', null, 'VNA']],
    ['Paris, AFP', ['Paris', null, 'AFP']],
    ['APA – Quaiville (Sénégal)', ['Quaiville (Sénégal)', null, 'APA']],
    ['APA – Dakar (Sénégal)', ['Dakar (Sénégal)', null, 'APA']],
  ])('says where, when and by whom: %s', (line, said) => expect(read(line)).toEqual(said));

  it.each([
    'Anna Lind, AFP',
    'Anna Lind - VNA',
    'Lyon - Marseille',
    'Paris, 4 mai 2019 - Anna Lind',
    'Paris, 4 mai 2019',
    'Photo : VNA',
    'Pêcheurs à Lyon, AFP',
    'Hanoï (VNA) –',
    'Le port de Hanoï - VNA',
    'Rugby, 4 mai - AFP',
    'Avec AFP, 4 mai',
    'AFP - VNA',
    'APA – Anna Lind (Mairie)',
    'APA – Quaiville (au Sénégal)',
    'Quaiville (Sénégal) – APA',
    'UNESCO – Quaiville (Sénégal)',
  ])('is nothing else: %s', (line) => expect(read(line)).toBeNull());
});
