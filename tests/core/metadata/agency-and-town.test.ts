/** An agency before a town that no list has, alone on a line. */
import { describe, expect, it } from 'vitest';
import { readAgencyAndTown } from '../../../core/metadata/agency-and-town.ts';

const STORY =
  '\n\nUne tour a été rouverte près de Joncville, à Ville Dieu et à Quai-sur-Mer, a dit le frère de Camille, qui vit chez Durand.';

const read = (line: string): readonly string[] | null => {
  const text = line + STORY;
  const found = readAgencyAndTown(text, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string =>
    span ? text.slice(span.from, span.to) : '';
  return found && [said(found.place), said(found.agency)];
};

describe('an agency and a town of the text', () => {
  it.each([
    ['AA / Joncville', ['Joncville', 'AA']],
    ['AA/Joncville', ['Joncville', 'AA']],
    ['AFP – Ville Dieu', ['Ville Dieu', 'AFP']],
    ['VNA | Quai-sur-Mer', ['Quai-sur-Mer', 'VNA']],
  ])('%s', (line, said) => expect(read(line)).toEqual(said));

  it.each([
    'AA / Camille',
    'AFP / Durand',
    'AFP / Quaibourg',
    'Joncville / Ville Dieu',
    'AFP / AP',
    'AFP / Sport',
    'AFP Joncville',
    'AFP / Joncville, 3 mai',
    'Photo AFP / Joncville',
    'AA / joncville',
  ])('none in %s', (line) => expect(read(line)).toBeNull());
});
