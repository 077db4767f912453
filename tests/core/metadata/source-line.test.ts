/** The agency of a text by a line of the page that names it and no more. */
import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../core/metadata/source-line.ts';

const read = (line: string): string | null => {
  const found = sourceLine(line, [
    { role: 'boilerplate', from: 0, to: line.length, confidence: 1, decided: null },
  ]);
  return found && line.slice(found.from, found.to);
};

describe('the line that names whose text a page prints', () => {
  it.each([
    ['AFP', 'AFP'],
    ['Source : AFP', 'AFP'],
    ['Source: AFP | 22.04.2014 14h36', 'AFP'],
    ['Par La Presse Canadienne', 'La Presse Canadienne'],
    ['Par l’AFP', 'AFP'],
    ['Par Belga', 'Belga'],
    ['By AFP', 'AFP'],
    ['Anna Morel, La Presse Canadienne', 'La Presse Canadienne'],
  ])('%s', (line, agency) => expect(read(line)).toBe(agency));

  it.each(['Par Anna Morel', 'Par le service communication', 'Paris AFP', 'Par RFI', 'Partager', 'Accueil'])(
    'none in %s',
    (line) => expect(read(line)).toBeNull(),
  );
});
