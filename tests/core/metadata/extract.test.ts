import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanedMetadata } from '../../../core/cleaned-metadata.ts';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import type { Block } from '../../../core/model/block.ts';
import { type Edit, editId } from '../../../core/model/edit.ts';
import { metadataSchema, plainMetadata } from '../../../core/model/metadata.ts';
import { ROLES, type Role } from '../../../core/model/role.ts';
import { segment } from '../../../core/segmentation/segment.ts';

/** A source of one block a line. */
const sourceOf = (
  ...lines: readonly (readonly [Role, string])[]
): { text: string; blocks: readonly Block[] } => {
  let text = '';
  const blocks = lines.map(([role, said]): Block => {
    if (text !== '') text += '\n';
    const from = text.length;
    text += said;
    return { role, from, to: text.length, confidence: 1, decided: null };
  });
  return { text, blocks };
};

const BODY =
  'Le conseil a adopté le plan de rénovation des berges, qui sera financé par la région et par la ville.';

describe('extraction', () => {
  it('reads each value from the characters it names', () => {
    const { text, blocks } = sourceOf(
      ['headline', 'Les berges'],
      ['headline', 'Les berges du fleuve'],
      ['dateline', 'Lyon, 4 mai (AFP) -'],
      ['body', BODY],
      ['sign-off', '(AFP)'],
    );
    const metadata = extractMetadata(text, blocks, []);
    expect(plainMetadata(metadata)).toMatchObject({
      headline: 'Les berges',
      alternateHeadline: 'Les berges du fleuve',
      datelinePlace: 'Lyon',
      date: 'XXXX-05-04',
      agency: 'AFP',
      signOff: '(AFP)',
      language: 'fr',
    });
    for (const field of ['headline', 'alternateHeadline', 'datelinePlace', 'agency', 'signOff'] as const) {
      const value = metadata[field];
      expect(value?.basis).toBe('extracted');
      expect(value?.confirmed).toBe(false);
      expect(text.slice(value?.span?.from, value?.span?.to)).toBe(value?.value);
    }
    expect(metadata.language).toMatchObject({ basis: 'inferred' });
    expect(metadata.language?.span).toBeUndefined();
  });

  it('takes no second headline that says the same', () => {
    const { text, blocks } = sourceOf(
      ['headline', 'Les berges'],
      ['headline', 'Les  BERGES'],
      ['body', BODY],
    );
    expect(extractMetadata(text, blocks, []).alternateHeadline).toBeUndefined();
  });

  it('prefers the date of the crawl to the day of a dateline, and guesses no year', () => {
    const dated = sourceOf(
      ['crawl-header', 'date 2019-08'],
      ['dateline', 'Lyon, 4 mai (AFP) -'],
      ['body', BODY],
    );
    expect(extractMetadata(dated.text, dated.blocks, []).date?.value).toBe('2019-08');
    const undated = sourceOf(['dateline', 'Lyon (AFP) -'], ['body', BODY]);
    expect(extractMetadata(undated.text, undated.blocks, []).date).toBeUndefined();
  });

  it.each([
    [
      'the month of the crawl and the day of the dateline',
      'crawl-header',
      'date 2019-05',
      'Lyon, 4 mai (AFP) -',
      '2019-05-04',
    ],
    ['its year', 'crawl-header', 'date 2019', 'Lyon, 4 mai (AFP) -', '2019-05-04'],
    ['no day that no calendar has', 'crawl-header', 'date 2019-02', 'Lyon, 29 février (AFP) -', '2019-02'],
    ['no day of another year', 'crawl-header', 'date 2021', 'Lyon, 31 décembre 2020 (AFP) -', '2021'],
    ['a day of the same year', 'crawl-header', 'date 2020', 'Lyon, 31 décembre 2020 (AFP) -', '2020-12-31'],
    ['the stamp of the page', 'boilerplate', 'Publié le 4 mai 2019 à 18:04', 'Lyon (AFP) -', '2019-05-04'],
    [
      'the year of the stamp where the day is the same',
      'boilerplate',
      '04/05/2019 18:04',
      'Lyon, 4 mai (AFP) -',
      '2019-05-04',
    ],
    [
      'the day alone where the stamp has another',
      'boilerplate',
      '2019-05-06',
      'Lyon, 4 mai (AFP) -',
      'XXXX-05-04',
    ],
    [
      'the day alone where the page was changed',
      'boilerplate',
      'Mis à jour le 04/05/2019',
      'Lyon, 4 mai (AFP) -',
      'XXXX-05-04',
    ],
  ] as const)('takes %s', (_, role, above, dateline, date) => {
    const { text, blocks } = sourceOf([role, above], ['dateline', dateline], ['body', BODY]);
    expect(extractMetadata(text, blocks, []).date?.value).toBe(date);
  });

  it.each([
    ['crawl-header', 'date 2019-05', 'dateline-and-crawl-header', '2019-05'],
    ['boilerplate', '04/05/2019 18:04', 'dateline-and-page-stamp', '04/05/2019'],
  ] as const)('says from which characters the day and the year of a %s are', (role, above, rule, year) => {
    const { text, blocks } = sourceOf([role, above], ['dateline', 'Lyon, 4 mai (AFP) -'], ['body', BODY]);
    const { date } = extractMetadata(text, blocks, []);
    expect(date?.rule).toBe(rule);
    expect(date?.spans?.map(({ from, to }) => text.slice(from, to))).toEqual(['4 mai', year]);
  });

  it('takes a stamp below a long story, and none that may be of a link', () => {
    const story = Array.from({ length: 30 }, () => ['body', BODY] as const);
    const stamp = ['boilerplate', 'Publié le 4 mai 2019 à 18:04'] as const;
    const link = ['teaser-headline', 'Un autre titre'] as const;
    const own = sourceOf(...story, stamp, link);
    expect(extractMetadata(own.text, own.blocks, []).date?.value).toBe('2019-05-04');
    const others = sourceOf(...story, link, stamp);
    expect(extractMetadata(others.text, others.blocks, []).date).toBeUndefined();
  });

  it('takes the one stamp between links above the story and the story', () => {
    const link = ['teaser-headline', 'Un autre titre'] as const;
    const stamp = ['boilerplate', 'jeudi 10 mars 2022 à 10:12'] as const;
    const story = [['headline', 'Les berges rénovées'] as const, ['body', BODY] as const];
    const own = sourceOf(['related-heading', 'À la une'], link, link, stamp, ...story);
    expect(extractMetadata(own.text, own.blocks, []).date?.value).toBe('2022-03-10');
    const others = sourceOf(['related-heading', 'À la une'], link, stamp, link, stamp, ...story);
    expect(extractMetadata(others.text, others.blocks, []).date).toBeUndefined();
  });

  it.each([
    ['the day of the sign-off', 'Dakar (PANA) -', '2009-03-12'],
    ['its year where the dateline has the day', 'Dakar, 12 mars (PANA) -', '2009-03-12'],
    ['no year where the days differ', 'Dakar, 11 mars (PANA) -', 'XXXX-03-11'],
  ])('takes %s', (_, dateline, date) => {
    const { text, blocks } = sourceOf(
      ['dateline', dateline],
      ['body', BODY],
      ['sign-off', '-0- PANA AB/CD 12mars2009'],
    );
    expect(extractMetadata(text, blocks, []).date?.value).toBe(date);
  });

  it.each([
    ['(L.M.) (Agence Fides, 14/7/2019)', '2019-07-14'],
    ['(Agence Fides 14/7/2019)', '2019-07-14'],
    ['AHP 14 juillet 2019 2:30 PM', '2019-07-14'],
    ['(AIP) - le 14/07/2019 à 14h30', '2019-07-14'],
    ['(TTXVN 14/7/2019)', '2019-07-14'],
    ['Reuters, July 14, 2019', '2019-07-14'],
    ['(Agence Fides, 14/7)', undefined],
    ['14/7/2019, Agence Fides et les siens', undefined],
  ])('takes the whole day that a sign-off ends in: %s', (signOff, date) => {
    const { text, blocks } = sourceOf(['body', BODY], ['sign-off', signOff]);
    expect(extractMetadata(text, blocks, []).date?.value).toBe(date);
  });

  it.each([
    ['QRS 031530 MAI 97', '1997-05-03'],
    ['QRS 031530 GMT MAY 04', '2004-05-03'],
    ['031530 MAI 2004', '2004-05-03'],
    ['QRS 041530 MAI 97', 'XXXX-05-03'],
    ['QRS 032530 MAI 97', 'XXXX-05-03'],
    ['QRS 031530 QUA 97', 'XXXX-05-03'],
    ['Tirage 031530 MAI 97', 'XXXX-05-03'],
  ])('takes the year from the line that says when a wire sent it: %s', (line, date) => {
    const { text, blocks } = sourceOf(
      ['dateline', 'Lyon, 3 mai (QRS) -'],
      ['body', BODY],
      ['boilerplate', line],
    );
    expect(extractMetadata(text, blocks, []).date?.value).toBe(date);
  });

  it.each([
    ['16:42 | 03/05', 'XXXX-05-03'],
    ['3 mai, 16h42', 'XXXX-05-03'],
    ['Mis à jour le 3 mai à 16h42', undefined],
    ['16:42', undefined],
    ['Départ le 3 mai à 16h42', undefined],
  ])('takes the day of a stamp without its year where nothing else says one: %s', (line, date) => {
    const { text, blocks } = sourceOf(['boilerplate', line], ['body', BODY]);
    expect(extractMetadata(text, blocks, []).date?.value).toBe(date);
  });

  it.each([
    ['Rome, 3 mai (ZENIT.org) -', 'ZENIT.org'],
    ['Rome, 3 mai (Fides.org) -', 'Fides.org'],
    ['Rome, 3 mai (Lemonde.com) -', undefined],
    ['Rome, 3 mai (Quai.org) -', undefined],
  ])('reads an agency by the name of its site: %s', (dateline, agency) => {
    const { text, blocks } = sourceOf(['dateline', dateline], ['body', BODY]);
    expect(extractMetadata(text, blocks, []).agency?.value).toBe(agency);
  });

  it('takes the day of the dateline before that of the sign-off', () => {
    const { text, blocks } = sourceOf(
      ['dateline', 'Rome, 13 juillet 2019 (Agence Fides) -'],
      ['body', BODY],
      ['sign-off', '(Agence Fides, 14/7/2019)'],
    );
    expect(extractMetadata(text, blocks, []).date?.value).toBe('2019-07-13');
  });

  it.each([
    ['Rome, 3 mai (Q.MEDIA) -', 'Q.MEDIA'],
    ['Rome, 3 mai (A.N.P.) -', 'A.N.P.'],
    ['Rome, 3 mai (Q.R.) -', undefined],
    ['Anna Morel (U.D.I.) -', undefined],
    ['Rome, 3 mai (VOV.VN) -', undefined],
  ])('reads an agency with stops inside, and neither initials nor a site: %s', (dateline, agency) => {
    const { text, blocks } = sourceOf(['dateline', dateline], ['body', BODY]);
    expect(extractMetadata(text, blocks, []).agency?.value).toBe(agency);
  });

  it.each(['U.S.A.', 'O.N.U.', 'P.C.F.', 'S.N.C.F.', 'P.S.G.', 'C.G.T.', 'Q.R.S.'])(
    'reads no agency where a stop stands behind each letter and no list has it: %s',
    (said) => {
      const { text, blocks } = sourceOf(['dateline', `Lyon (${said}) -`], ['body', BODY]);
      expect(extractMetadata(text, blocks, []).agency).toBeUndefined();
    },
  );

  it('names no agency by the initials behind the last sentence', () => {
    const text = 'La récolte est finie. (Q. T.)';
    const block = (role: 'body' | 'sign-off', from: number, to: number) =>
      ({ role, from, to, confidence: 1, decided: null }) as const;
    const found = extractMetadata(text, [block('body', 0, 21), block('sign-off', 22, 29)], []);
    expect([found.signOff?.value, found.agency]).toEqual(['(Q. T.)', undefined]);
  });

  it('keeps of two sign-offs the one that says who signs', () => {
    const { text, blocks } = sourceOf(['body', BODY], ['sign-off', '(AFP)'], ['sign-off', 'abc/de/fg']);
    expect(extractMetadata(text, blocks, []).signOff?.value).toBe('(AFP)');
  });

  it.each([
    ['Belga', 'Belga'],
    ['Le Quai avec AFP', 'AFP'],
    ['Anna Morel, La Presse Canadienne', 'La Presse Canadienne'],
    ['Par Anna Morel et Jo Ray, Agence France-Presse', 'Agence France-Presse'],
    ['Anna Morel (Belga)', 'Belga'],
    ['France 24', undefined],
    ['Anna Morel', undefined],
  ])('reads the agency from a line that says whose text it is: %s', (line, agency) => {
    const own = sourceOf(['headline', 'Les berges rénovées'], ['boilerplate', line], ['body', BODY]);
    expect(extractMetadata(own.text, own.blocks, []).agency?.value).toBe(agency);
    const link = sourceOf(['body', BODY], ['teaser-headline', 'Un autre titre'], ['boilerplate', line]);
    expect(extractMetadata(link.text, link.blocks, []).agency).toBeUndefined();
  });

  it('dates by when the page was changed where nothing else is printed', () => {
    const changed = ['boilerplate', 'Dernière MAJ: 14/02/2026 - 15:10'] as const;
    const alone = sourceOf(['headline', 'Les berges rénovées'], changed, ['body', BODY]);
    expect(extractMetadata(alone.text, alone.blocks, []).date?.value).toBe('2026-02-14');
    const published = sourceOf(['boilerplate', 'Publié le 4 mai 2019'], changed, ['body', BODY]);
    expect(extractMetadata(published.text, published.blocks, []).date?.value).toBe('2019-05-04');
  });

  it('reads the agency from the sign-off where no dateline names one, without its desk', () => {
    const { text, blocks } = sourceOf(['body', BODY], ['sign-off', '-VNA/VI']);
    expect(plainMetadata(extractMetadata(text, blocks, []))).toMatchObject({
      agency: 'VNA',
      signOff: '-VNA/VI',
    });
  });

  it('keeps the sign-off as it is printed and reads its parts from their own characters', () => {
    const { text, blocks } = sourceOf(['body', BODY], ['sign-off', '/.'], ['sign-off', '-CPV/VNA/VI']);
    const metadata = extractMetadata(text, blocks, []);
    expect(plainMetadata(metadata)).toMatchObject({
      signOff: '/. -CPV/VNA/VI',
      agency: 'VNA',
      signOffPartner: 'CPV',
      signOffService: 'VI',
      byline: null,
    });
    for (const field of ['agency', 'signOffPartner', 'signOffService'] as const) {
      const { value, span = { from: 0, to: 0 }, basis, rule } = metadata[field] ?? {};
      expect([text.slice(span.from, span.to), basis, rule]).toEqual([value, 'extracted', 'sign-off']);
    }
  });

  it('reads each item of a list from its own characters', () => {
    const { text, blocks } = sourceOf([
      'body',
      'Le ministre Paul Durand a reçu Mme Anna\u00a0Kowalska à Lyon.',
    ]);
    const { persons } = extractMetadata(text, blocks, []);
    expect(persons?.value).toEqual(['Paul Durand', 'Anna Kowalska']);
    expect(persons?.spans?.map(({ from, to }) => text.slice(from, to))).toEqual([
      'Paul Durand',
      'Anna\u00a0Kowalska',
    ]);
  });

  it('knows who asked the questions', () => {
    const { text, blocks } = sourceOf(
      ['body', BODY],
      ['body', 'Propos recueillis par Lan Chi Mai'],
      ['sign-off', '– VNA'],
    );
    const { byline } = extractMetadata(text, blocks, []);
    expect(byline).toMatchObject({ value: 'Lan Chi Mai', rule: 'byline' });
  });

  it('reads names over the end of a wrapped line, and none over the end of a block', () => {
    const { text, blocks } = sourceOf(
      ['headline', 'Le port reçoit Anna Kowalska'],
      ['body', 'Paul@Durand et'],
    );
    const wrapped = text.replace('@', '\n');
    expect(extractMetadata(wrapped, blocks, []).persons?.value).toEqual(['Anna Kowalska', 'Paul Durand']);
  });

  it('reads names as they stand once edits are accepted, each with its span in the source', () => {
    const said = 'Le chef duVietnam Tran Van Binha reçu MmeAnna Lind, ministredes Ports.';
    const { text, blocks } = sourceOf(['body', said]);
    const at = ['Vietnam', 'a reçu', 'Anna', 'des Ports'].map((part) => text.indexOf(part));
    const edits = at.map((from): Edit => {
      const replacement = { from, to: from, insert: ' ' };
      return {
        ...{ ...replacement, id: editId(replacement), rule: 'some-rule', version: 1, confidence: 1 },
        ...{ state: 'accepted', evidence: [], decided: null },
      };
    });
    const { persons, personFunctions } = extractMetadata(text, blocks, edits);
    expect(persons?.value).toEqual(['Tran Van Binh', 'Anna Lind']);
    expect(persons?.spans?.map(({ from, to }) => text.slice(from, to))).toEqual(persons?.value);
    expect(personFunctions?.value).toEqual(['Tran Van Binh: chef duVietnam', 'Anna Lind: ministredes Ports']);
    const metadata = extractMetadata(text, blocks, edits);
    expect(plainMetadata(cleanedMetadata(text, { metadata, edits })).personFunctions).toEqual([
      'Tran Van Binh: chef du Vietnam',
      'Anna Lind: ministre des Ports',
    ]);
  });

  it('reads names far into a book', () => {
    const far = `${`${BODY} `.repeat(1500)}Le ministre Paul Martin a salué cet accord.`;
    const { text, blocks } = sourceOf(['headline', 'Les berges'], ['body', far]);
    expect(extractMetadata(text, blocks, []).persons?.value).toContain('Paul Martin');
  });

  it('takes the line with the word for it before a name that stands alone above', () => {
    const { text, blocks } = sourceOf(
      ['boilerplate', 'Radio Rivage'],
      ['headline', 'Le port rouvre'],
      ['boilerplate', 'Par Anna Kowalska'],
      ['body', BODY],
    );
    expect(extractMetadata(text, blocks, []).byline?.value).toBe('Anna Kowalska');
  });

  it('takes no agency for the place of a dateline', () => {
    const { text, blocks } = sourceOf(['dateline', 'TTXVN -'], ['body', BODY]);
    expect(plainMetadata(extractMetadata(text, blocks, []))).toMatchObject({
      datelinePlace: null,
      agency: 'TTXVN',
    });
  });

  it.each([
    [['dateline', 'NDO -'], 'NDO'],
    [['dateline', '(VOVWORLD) -'], 'VOVWORLD'],
    [['sign-off', 'Lan Chi/VOV5'], null],
    [['sign-off', '- VNA/NDEL'], 'VNA'],
    [['sign-off', '- VNA/Xinhua'], 'VNA'],
    [['sign-off', '- AFP/VNA'], 'VNA'],
  ] as const)(
    'names the agency, and a paper or broadcaster only where it is all that the dateline says, in %j',
    (block, agency) => {
      const { text, blocks } = sourceOf(['body', BODY], block);
      expect(plainMetadata(extractMetadata(text, blocks, [])).agency).toBe(agency);
    },
  );

  it.each([
    ['N° 812 - Mardi 4 mai 1999 - 5 F', '1999-05-04'],
    ['GAZETTE DES QUAIS — Mardi 4 mai 1999 — N° 12', '1999-05-04'],
    [
      'Anna Lind, Jo Ray • Publié le 4 mai 2019 à 16h20, mis à jour le 5 mai 2019 à 09h05 par la rédaction',
      '2019-05-04',
    ],
    ['04/05/19 à 09:00', '2019-05-04'],
    ['Le Quai n° 87, novembre 2022', '2022-11'],
    ['Le Quai   Vol. XI, no 2   novembre 2022   page 3', '2022-11'],
    ['Le Quai no 87 – novembre 2022, p. 12', '2022-11'],
    ['Le Quai   Vol. XI, no 2   novembre 2022   3 pages', null],
    ['LE QUAI – Mai 2021 – N° 12', '2021-05'],
    ['Quay Review (Issue 12 - May 2021)', '2021-05'],
    ['Mis en ligne le 12 août 2024, fête de sainte Opale', '2024-08-12'],
    ['Mis à jour par la rédaction', null],
    ['Le Quai n° 87, novembre-décembre 2022', null],
    ['Le Quai, mai-juin 2022 - n° 87', null],
    ['Prix du Quai, novembre 2022', null],
    ['Le Quai n° 87, printemps 2022', null],
    ['Loi n° 87 de novembre 2022 sur les quais', null],
    ['© Le Quai, 4 mai 2019', null],
  ])('reads the day from a line of the page above the story that says more: %s', (line, date) => {
    const { text, blocks } = sourceOf(['boilerplate', line], ['headline', 'Le port rouvre'], ['body', BODY]);
    expect(plainMetadata(extractMetadata(text, blocks, [])).date).toBe(date);
  });

  it('reads no day from a line of the page below the story', () => {
    const { text, blocks } = sourceOf(['body', BODY], ['boilerplate', 'N° 812 - Mardi 4 mai 1999 - 5 F']);
    expect(plainMetadata(extractMetadata(text, blocks, [])).date).toBe(null);
  });

  it('completes the day of the dateline by the month that the sign-off ends in', () => {
    const { text, blocks } = sourceOf(
      ['dateline', 'Dosso, 05 Mai (ANP) -'],
      ['body', BODY],
      ['sign-off', 'ABC/DE/ANP/0042/Mai 2022'],
    );
    expect(plainMetadata(extractMetadata(text, blocks, [])).date).toBe('2022-05-05');
  });

  it('knows the person who signs', () => {
    const { text, blocks } = sourceOf(['body', BODY], ['sign-off', 'Lan Chi/CVN']);
    expect(plainMetadata(extractMetadata(text, blocks, []))).toMatchObject({
      byline: 'Lan Chi',
      agency: 'CVN',
    });
  });

  it.each([
    ['Par Anna Kowalska', 'Anna Kowalska'],
    ['Minh Anh', 'Minh Anh'],
    ['Partager', undefined],
    ['Facebook Twitter', undefined],
    ['Related Topics', undefined],
    ['Le Trégor', undefined],
    ['Nhân Dân', undefined],
  ])('takes a line outside the story for the writer where it is one: %s', (line, byline) => {
    const { text, blocks } = sourceOf(['headline', 'Le port rouvre'], ['boilerplate', line], ['body', BODY]);
    expect(extractMetadata(text, blocks, []).byline?.value).toBe(byline);
  });

  it.each([
    ['Par A. Kowalska', 'A. Kowalska'],
    ['PAR ANNA KOWALSKA', 'ANNA KOWALSKA'],
    ['LÊ THU HÀ', 'LÊ THU HÀ'],
    ['qrs/tuv', undefined],
  ])('takes who signs for the writer: %s', (line, byline) => {
    const { text, blocks } = sourceOf(['headline', 'Le port rouvre'], ['body', BODY], ['sign-off', line]);
    expect(extractMetadata(text, blocks, []).byline?.value).toBe(byline);
  });

  it('names who is credited without a label, and nobody where only the kind of picture is told', () => {
    const { text, blocks } = sourceOf(
      ['headline', 'Les berges'],
      ['caption', 'La maire devant le quai, jeudi. AFP/Archives'],
      ['body', BODY],
      ['caption', 'Le quai nord (DR)'],
      ['caption', 'Le quai sud (Photo d’illustration)'],
    );
    expect(plainMetadata(extractMetadata(text, blocks, [])).photoCredits).toEqual(['AFP/Archives', 'DR']);
  });

  it('says nothing of what it does not know', () => {
    const { text, blocks } = sourceOf(['body', 'Rien.']);
    expect(extractMetadata(text, blocks, [])).toEqual({});
    expect(extractMetadata('', [], [])).toEqual({});
  });

  it('is valid, with spans inside the source, whatever the text and roles', () => {
    const line = fc.tuple(
      fc.constantFrom(...ROLES),
      fc.stringMatching(/^\S(?:[^\n\r\u2028\u2029]{0,40}\S)?$/u),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { text, blocks } = sourceOf(...lines);
        const metadata = extractMetadata(text, blocks, []);
        expect(metadataSchema.safeParse(metadata).success).toBe(true);
        for (const value of Object.values(metadata))
          if (value?.span) expect(value.span.from < value.span.to && value.span.to <= text.length).toBe(true);
      }),
    );
  });

  it('is safe on any segmented text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(metadataSchema.safeParse(extractMetadata(text, segment(text), [])).success).toBe(true);
      }),
    );
  });
});
