/** Wires of the fifth part: each agency with the dateline, the signature and the furniture of its own pages. */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { other, prose, tell } from '../second/parts.ts';

const CODES = ['dlm/abx/it', 'nag-jmo/swi', 'bur-cpb/fz', 'ks/aas/bsp', 'clp/roc/mba', 'gab-vid/sba/ybl'];
const DATES = { fr: '3 août', en: 'Aug 3', vi: '3/8' } as const;
const seat = ({ random, cast, grammar }: Writer): string =>
  random.pick(cast.place ?? grammar.place ?? ['Paris']);
const spread = ({ random }: Writer): (() => string) => {
  const gap = random.pick(['\n\n', '\n\n', '\n', '\n\n\n']);
  return () => gap;
};

/** AFP: `Paris, 3 août 2021 (AFP) -`, initials of the writers below. */
export const afp: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.3)) page.line('boilerplate', random.pick(['Par AFP', 'AFP', '03/08/2021 18:42']));
  const dated = random.chance(0.85);
  if (dated) page.line('dateline', `${seat(writer)}, ${DATES[language]} 2021 (AFP) -`);
  tell(page, writer, {
    paragraphs: random.integer(4, 11),
    ...(dated && { after: ' ' }),
    heads: random.pick([0, 0, 0.12]),
  });
  if (random.chance(0.75)) page.line('sign-off', random.pick(CODES));
  if (random.chance(0.4)) page.line('boilerplate', random.pick(['© 2021 AFP', '© Agence France-Presse']));
  return page;
};

/** Reuters: numbered pictures above, who wrote and edited below, its principles, other stories. */
export const reuters: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(spread(writer));
  if (random.chance(0.3)) page.line('boilerplate', random.pick(['World', 'Markets', 'Sports']));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('boilerplate', `By ${say(writer, 'person')}`);
  if (random.chance(0.4)) page.line('boilerplate', 'August 3, 2021 6:42 PM GMT+7 Updated 2 hours ago');
  const photos = random.integer(0, 2);
  for (let i = 1; i <= photos; i++)
    page.line(
      'caption',
      `[${i}/${photos}] ${say(writer, 'caption').replace(/\.$/u, '')}. REUTERS/${say(writer, 'person')}`,
    );
  page.line('dateline', `${seat(writer).toUpperCase()}, Aug 3 (Reuters) -`);
  tell(page, writer, { paragraphs: random.integer(4, 12), after: ' ', heads: random.pick([0, 0, 0.1]) });
  if (random.chance(0.85))
    page.line(
      'sign-off',
      `Reporting by ${say(writer, 'person')}; Editing by ${say(other(writer), 'person')}`,
    );
  if (random.chance(0.7)) page.line('boilerplate', 'Our Standards: The Thomson Reuters Trust Principles.');
  if (random.chance(0.3)) {
    page.line('related-heading', 'Read Next');
    for (let i = random.integer(1, 4); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  return page;
};

/** Xinhua: source, time and editor under the headline, `Enditem` or a square. */
export const xinhua: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.7))
    page.line(
      'boilerplate',
      language === 'fr'
        ? random.pick(['Publié le 2021-08-03 à 18:42', 'French.news.cn | Publié le 2021-08-03 à 18:42'])
        : 'Source: Xinhua | 2021-08-03 18:42:01 | Editor: huaxia',
    );
  if (random.chance(0.4))
    page.line('caption', `${say(writer, 'caption').replace(/\.$/u, '')}. (Xinhua/${say(writer, 'person')})`);
  page.line(
    'dateline',
    language === 'fr'
      ? `${seat(writer).toUpperCase()}, 3 août (Xinhua) --`
      : `${seat(writer).toUpperCase()}, Aug. 3 (Xinhua) --`,
  );
  tell(page, writer, { paragraphs: random.integer(3, 9), after: ' ' });
  if (random.chance(0.5)) page.beside('sign-off', random.pick(['Enditem', 'Fin', '■']));
  if (random.chance(0.5)) {
    page.line('related-heading', language === 'fr' ? 'Photos' : 'More');
    for (let i = random.integer(2, 5); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  return page;
};

/** TASS: the agency between slashes. */
export const tass: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  if (random.chance(0.6)) page.line('boilerplate', random.pick(['3 AUG, 18:42', '3 August 2021, 18:42']));
  page.line('headline', say(writer, 'headline'));
  const led = random.chance(0.6);
  if (led) page.line('lead', prose(writer, 1));
  if (random.chance(0.4)) page.line('caption', `© ${say(writer, 'person')}/TASS`);
  page.line(
    'dateline',
    `${seat(writer).toUpperCase()}, ${language === 'fr' ? '3 août' : 'August 3'}. /TASS/.`,
  );
  tell(page, writer, { paragraphs: random.integer(2, 7), after: ' ', heads: random.pick([0, 0.1]) });
  if (random.chance(0.4)) page.line('boilerplate', random.pick(['Tags', 'In other media', '#Russia #sport']));
  return page;
};

/** Prensa Latina: no dash behind the dateline, initials of the desk below. */
export const prensaLatina: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  page.line('headline', say(writer, 'headline'));
  page.line('dateline', `${seat(writer)}, ${language === 'fr' ? '3 août' : 'Aug 3'} (Prensa Latina)`);
  tell(page, writer, { paragraphs: random.integer(3, 8), after: ' ' });
  if (random.chance(0.85))
    page.line('sign-off', random.pick(['peo/mem/mpm', 'mem/lrg', 'jf/ro/ga', 'ef/oda/cm', 'T-DSD/livp']));
  return page;
};

/** Agencies of the region: Lao, Khmer, Malaysian, Indonesian, Korean. */
export const region: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  const place = seat(writer);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.4))
    page.line(
      'boilerplate',
      random.pick(['3 August 2021 18:42', '03/08/2021, 18:42', 'Tuesday, 03 August 2021']),
    );
  const [filed, sign] = random.pick([
    ['(KPL)', 'KPL'],
    [`${place}, ${DATES[language]} (KPL) –`, ''],
    [`AKP ${place}, August 03, 2021 —`, `By ${say(writer, 'person')}`],
    [`${place.toUpperCase()}, Aug 3 (Bernama) --`, '-- BERNAMA'],
    [`${place} (ANTARA) -`, ''],
    [`${place.toUpperCase()}, Aug. 3 (Yonhap) --`, '(END)'],
  ] as const);
  if (random.chance(0.35))
    page.line('caption', say(writer, 'caption')).line('caption', `Photo: ${say(writer, 'creditor')}`);
  page.line('dateline', filed);
  tell(page, writer, { paragraphs: random.integer(3, 8), after: ' ' });
  if (sign !== '') page.line(sign.startsWith('By') ? 'boilerplate' : 'sign-off', sign);
  if (random.chance(0.3)) {
    page.line('related-heading', language === 'fr' ? 'À lire aussi' : 'Related News');
    for (let i = random.integer(1, 3); i > 0; i--) {
      const one = other(writer);
      page.line('teaser-headline', say(one, 'headline'));
      if (random.chance(0.5)) page.line('boilerplate', '02/08/2021');
    }
  }
  return page;
};

/** Sites of Vietnamese papers: the site's name before the lead or the first paragraph. */
export const viSite: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(spread(writer));
  if (random.chance(0.4)) page.line('boilerplate', random.pick(['Thời sự', 'Thể thao', 'Pháp luật']));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6))
    page.line(
      'boilerplate',
      random.pick(['Thứ ba, 3/8/2021, 18:42 (GMT+7)', '03/08/2021 18:42', '3 giờ trước']),
    );
  page.line(
    'dateline',
    random.pick(['VTV.vn -', '(Dân trí) -', 'TPO -', 'VOV.VN -', 'NDO -', 'TTO -', '(NLĐO) -', 'SKĐS -']),
  );
  const lead = prose(writer, 1);
  page.beside('body', lead);
  const picture = (): void => {
    page.line(
      'caption',
      random.chance(0.7)
        ? `${say(writer, 'caption').replace(/\.$/u, '')} - Ảnh: ${say(writer, 'creditor').toUpperCase()}`
        : `${say(writer, 'caption')} Ảnh: ${say(writer, 'creditor')}`,
    );
  };
  tell(page, writer, {
    paragraphs: random.integer(3, 9),
    heads: random.pick([0, 0.15]),
    picture,
    pictured: 0.15,
  });
  if (random.chance(0.4)) page.line('boilerplate', say(writer, 'person'));
  if (random.chance(0.6)) {
    page.line('related-heading', random.pick(['Tin liên quan', 'Xem thêm', 'Đọc thêm']));
    for (let i = random.integer(1, 5); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  return page;
};
