/** Datelines between bars, and behind the name of a house. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';
import { readSignOff } from '../../../core/metadata/sign-off.ts';

const STORY = 'Le conseil a adopté lundi le plan des berges, qui prévoit deux nouveaux quais.';
const read = (line: string): readonly (string | null)[] | null => {
  const found = readDateline(line, { from: 0, to: line.length });
  const said = (span: { from: number; to: number } | null): string | null =>
    span ? line.slice(span.from, span.to) : null;
  return found && [said(found.span), said(found.place), found.date?.value ?? null, said(found.agency)];
};

describe('a dateline parted by bars, or by a dash and a stop', () => {
  it.each([
    ['Lyon, France | AFP | mardi 4/5/2021 -', 'Lyon', '2021-05-04', 'AFP'],
    ['Papeete | AFP | le 3 mai 2021 –', 'Papeete', '2021-05-03', 'AFP'],
    ['Villequai | Reuters | 3 mai 2021 -', 'Villequai', '2021-05-03', 'Reuters'],
    ['Paris | AFP -', 'Paris', null, 'AFP'],
    ['Quai-Presse – Bénin.', 'Bénin', null, 'Quai-Presse'],
    ['Quay-Press – Togo.', 'Togo', null, 'Quay-Press'],
    ['AFP – Paris.', 'Paris', null, 'AFP'],
    ['Libreville, le 12 mai 2026 – (Quai 241).', 'Libreville', '2026-05-12', 'Quai 241'],
    ['Lomé, 3 mai 2021 - (Le Quai)', 'Lomé', '2021-05-03', 'Le Quai'],
    ['Abidjan, 02 fev 2021 (AIP) –', 'Abidjan', '2021-02-02', 'AIP'],
  ])('%s', (dateline, place, date, agency) =>
    expect(read(`${dateline} ${STORY}`)).toEqual([dateline, place, date, agency]),
  );

  it.each([
    `Sports | AFP | lundi 12/10/2020 - ${STORY}`,
    `Anna Lind | AFP | 12/10/2020 - ${STORY}`,
    `Hanoï | Quai | lundi 12/10/2020 - ${STORY}`,
    'Hanoï | AFP | lundi 12/10/2020 - 16:42',
    `Villequai | AFP - ${STORY}`,
    'Accueil | Monde | AFP - Asie',
    `Stade du Quai, le 12 mai 2026 – (Le Quai). ${STORY}`,
    `Anna Lind, le 12 mai 2026 – (Le Quai). ${STORY}`,
    'Lomé, le 12 mai 2026 – (Le Quai). Suite',
    `Lomé, le 12 mai 2026 – (hier) ${STORY}`,
  ])('not %s', (line) => expect(read(line)?.[3] ?? null).toBeNull());

  it.each([
    'Quai-Presse – Bénin. Suite',
    `Par Anna Lind, 16 octobre 2013 --- ${STORY}`,
    `By Anna Lind, 16 October 2013 - ${STORY}`,
    `Cameroun - Faits divers. Cameroun : ${STORY}`,
    `Bénin – Politique : ${STORY}`,
    `Quai-Presse – Le port. ${STORY}`,
    `Jean-Pierre – Bénin. ${STORY}`,
    `Quai-Presse – ${STORY}`,
  ])('no house in %s', (line) => expect(read(line)?.[3] ?? null).toBeNull());

  it('takes a country in capitals off the place', () =>
    expect(read(`Al-Mukalla, YEMEN - ${STORY}`)?.[1]).toBe('Al-Mukalla'));
});

describe('a person and the site of an agency', () => {
  const signed = (line: string) => readSignOff(line, { from: 0, to: line.length })?.alone ?? false;
  it.each(['Ha Van - Chinhphu.vn', 'Anna Lind - Chinhphu.vn'])('%s', (line) =>
    expect(signed(line)).toBe(true),
  );
  it.each([
    'Anna Lind - quai.fr',
    'Anna Lind - Quai.fr',
    'Chinhphu.vn - Ha Van',
    'Photo Ha Van - Chinhphu.vn',
  ])('not %s', (line) => expect(signed(line)).toBe(false));
});
