/** Datelines whose agency stands before a slash, and those that an acronym and a stop end. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';
import { readDatelineAlone } from '../../../core/metadata/dateline-alone.ts';

const STORY = 'Le conseil a adopté lundi le plan des berges, qui prévoit deux nouveaux quais et une halle.';
const read = (line: string): readonly (string | null)[] | null => {
  const found = readDateline(line, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span ? line.slice(span.from, span.to) : null;
  return found && [said(found.span), said(found.place), said(found.agency)];
};

describe('an agency before a slash', () => {
  it.each([
    ['Lomé – ATOP /', 'Lomé', 'ATOP'],
    ['Lomé-ATOP/', 'Lomé', 'ATOP'],
    ['Hanoï  -VNA /', 'Hanoï', 'VNA'],
    ['Téhéran – Irna /', 'Téhéran', 'Irna'],
  ])('%s', (dateline, place, agency) => {
    expect(read(`${dateline} ${STORY}`)).toEqual([dateline, place, agency]);
    expect(read(dateline)).toEqual([dateline, place, agency]);
  });

  it.each([
    `Togo-ATOP/ Le préfet ouvre la saison des quais et félicite les pêcheurs`,
    `Togo-ATOP/ ${STORY}`,
    'Lomé-ATOP/ Le préfet ouvre la saison des quais et félicite les pêcheurs du nord',
    'Paris – AFP / Anna Morel',
    `Quai – Halle / ${STORY}`,
    `Lomé-ATOP/savanes ${STORY}`,
    `Anna Morel – AFP / ${STORY}`,
  ])('not in %s', (line) => expect(read(line)?.[2] ?? null).toBeNull());
});

describe('an acronym and a stop behind the day', () => {
  it.each(['Lomé, 28 octobre 2013 (QVX).', 'LOMÉ, 30 AVR 2005 (QVX).', 'Hanoï, 3 mai (QVX).'])(
    '%s',
    (dateline) => expect(read(`${dateline} ${STORY}`)?.[0]).toBe(dateline),
  );
  it.each([
    `Le Quai, 28 octobre 2013 (QVX). ${STORY}`,
    'Lomé, 28 octobre 2013 (QVX). Suite',
    `Lomé (QVX). ${STORY}`,
    `Né le 28 octobre 2013 (QVX). ${STORY}`,
  ])('not in %s', (line) => expect(read(line)).toBeNull());
});

describe('who else stands there', () => {
  it('is a broadcaster and no place', () => expect(read(`VOA Afrique – ${STORY}`)?.[1]).toBeNull());
  it('is who wrote, between dashes on a line', () =>
    expect(read('AA - Ankara - Anna Morel')).toEqual(['AA - Ankara - Anna Morel', 'Ankara', 'AA']));
  it('is no writer before a story', () => expect(read(`AA - Ankara - ${STORY}`)?.[0]).toBe('AA - Ankara -'));
});

describe('an agency and its town alone on a line', () => {
  const agency = (line: string): string | null => {
    const found = readDatelineAlone(line, { from: 0, to: line.length })?.agency;
    return found ? line.slice(found.from, found.to) : null;
  };
  it.each(['AA/Ankara', 'AFP/Paris', 'AA / Ankara'])('%s', (line) => expect(agency(line)).not.toBeNull());
  it.each(['AA/Anna', 'Ankara/Quai', 'AFP/Photo', 'Nord/Sud'])('not %s', (line) =>
    expect(agency(line)).toBeNull(),
  );
});
