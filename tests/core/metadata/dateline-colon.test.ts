/** Datelines before a colon with letters that no list knows, and towns before a dash on the pages of an agency. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';

const STORY =
  'Le conseil de Villequai a adopté lundi à Villequai le plan des berges, qui prévoit deux nouveaux quais et une passerelle pour les piétons.';
const read = (line: string, from = 0): readonly (string | boolean | null)[] | null => {
  const found = readDateline(line, { from, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span ? line.slice(span.from, span.to) : null;
  return found && [said(found.span), said(found.place), said(found.agency), found.sure];
};

describe('a dateline before a colon', () => {
  it.each([
    ['Villequai 12 octobre 2022 (QRS) :', 'Villequai', 'QRS'],
    ['Villequai, 12 octobre 2022 (QRS):', 'Villequai', 'QRS'],
    ['Paris, 3 mai 2021 (QRS) :', 'Paris', 'QRS'],
  ])('%s', (dateline, place, agency) =>
    expect(read(`${dateline} ${STORY}`)).toEqual([dateline, place, agency, true]),
  );

  it('that is all of its block', () => {
    const text = `Villequai 12 octobre 2022 (QRS) : ${STORY}`;
    const to = text.indexOf(':') + 1;
    expect(readDateline(text, { from: 0, to })?.span).toEqual({ from: 0, to });
  });

  it.each([
    `Joncville 12 octobre 2022 (QRS) : ${STORY}`,
    'Paris, 3 mai 2021 (QRS) : Villequai bat Joncville 3-1',
    `Sports 12 octobre 2022 (QRS) : ${STORY}`,
    `Samedi 12 octobre 2022 (QRS) : ${STORY}`,
    `Stade Villequai, 12 octobre 2022 (QRS) : ${STORY}`,
    `Paris, 3 mai (QRS) : ${STORY}`,
    `Paris, 3 mai 2021 (finale) : ${STORY}`,
  ])('none in %j', (line) => expect(read(line)).toBeNull());
});

describe('a town before a dash', () => {
  const LINE = `Villequai – ${STORY}`;
  const sure = (top: string, line = LINE): boolean => read(`${top}\n${line}`, top.length + 1)?.at(3) === true;
  it('is sure on the page of an agency', () => {
    expect(sure('Angop - Agence Angola Presse')).toBe(true);
    expect(sure('AFP')).toBe(true);
  });
  it('is not elsewhere, or where nothing is said of it', () => {
    expect(sure('Le marché - Angola')).toBe(false);
    expect(sure('Le maire a lu la dépêche de l’AFP')).toBe(false);
    expect(sure('AFP', LINE.replaceAll('à Villequai', '').replaceAll('de Villequai', ''))).toBe(false);
    expect(sure('AFP', `Sports – ${STORY}`)).toBe(false);
  });
});
