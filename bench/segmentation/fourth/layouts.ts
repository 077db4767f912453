/**
 * The fourth part written apart: the pages that the crawl of the sample corpus came from, each kind as often as in a
 * hundred of them that were looked through, and irregular as often as they are; a few pages of papers and radios.
 */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { losing, other, prose, tell } from '../second/parts.ts';

const PLACES = {
  fr: ['Hanoï', 'Hanoi', 'Moscou', 'Brasilia', 'Nghê An'],
  en: ['Hanoi', 'New Delhi', 'Vientiane'],
  vi: ['Hà Nội', 'Brasilia'],
} as const;
const DAYS = { fr: '11 mai', en: 'May 11', vi: '11/5' } as const;

const filed = ({ random, language }: Writer): string =>
  `${random.pick(PLACES[language])}${random.chance(0.12) ? `, ${DAYS[language]}` : ''} (${language === 'vi' ? 'TTXVN' : 'VNA'}) ${random.pick(['-', '-', '–'])}`;

const LABEL = {
  fr: ['Photo: ', 'Photo : ', 'Source: ', 'Photo:'],
  en: ['Photo: ', 'Source: '],
  vi: ['Ảnh: ', 'Nguồn: '],
} as const;

const photo = (writer: Writer, bare = 0.03): string => {
  const { random, language } = writer;
  const said = say(writer, 'caption').replace(/\.$/u, '');
  if (random.chance(bare)) return `${said}.`;
  const credit = `${random.pick(LABEL[language])}${say(writer, 'creditor')}`;
  return language === 'fr' ? `${said}. ${credit}` : `${said} (${credit})`;
};

const MARK = {
  fr: ['-VNA', '- VNA', '– VNA', '-VNA/VI', '-VNA/CVN'],
  en: ['/.', '/.', '-VNA'],
  vi: ['/.', '/.', '(TTXVN)'],
} as const;

const sign = (page: Page, writer: Writer): void => {
  const mark = writer.random.pick(MARK[writer.language]);
  page.beside('sign-off', mark, mark === '/.' || writer.random.chance(0.2) ? '' : ' ');
};

const threes = (page: Page, writer: Writer, count: number, captions = 0.95): void => {
  const { random } = writer;
  for (let i = 0; i < count; i++) {
    const one = other(writer);
    const title = say(one, 'headline');
    if (random.chance(captions)) {
      const said = random.chance(0.08) ? title : photo(one, 0.08);
      page.line('teaser-caption', random.chance(0.04) ? said.slice(1) : said);
    }
    page.line('teaser-headline', title);
    if (random.chance(0.96)) page.line('teaser-summary', say(one, 'summary'));
  }
};

const HEADING = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;

/** The page with a headline, a lead and numbered photographs, as in three of the five samples. */
const numbered: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => (random.chance(0.08) ? '\n' : '\n\n'));
  const title = say(writer, 'headline');
  const lead = prose(writer, 1);
  page.line('headline', title);
  if (random.chance(0.1)) page.line('headline', say(writer, 'headline'));
  page.line('lead', lead);
  let number = 0;
  const picture = (): void => {
    number++;
    page
      .line('image-alt', `${title} ảnh ${number}`)
      .beside('caption', photo(writer), random.pick(['', '', '\n\n']));
    if (random.chance(0.5)) page.space('\n');
  };
  const early = random.chance(0.5);
  if (early) picture();
  page.line('dateline', filed(writer));
  const rate = random.pick([0, 0, 0.05, 0.08]);
  tell(page, writer, {
    paragraphs: random.integer(3, 10),
    after: ' ',
    rate,
    heads: random.pick([0, 0, 0, 0.12]),
    pictured: early ? 0.06 : 0.18,
    picture,
    ...(random.chance(0.55) && {
      opening: `${losing(writer, lead, rate)}${random.chance(0.3) ? ` ${say(writer, 'sentence')}` : ''}`,
    }),
  });
  if (random.chance(0.95)) sign(page, writer);
  if (random.chance(0.8)) {
    page.line('related-heading', HEADING[language]);
    threes(page, writer, random.integer(2, 9));
  }
  return page;
};

/** A crawl with its month, the caption first or after a paragraph; breaks between paragraphs lost now and then. */
const month: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => random.pick(['\n\n', '\n\n', '\n\n\n\n']));
  page.line('crawl-header', ` date ${random.integer(2013, 2024)}-${random.pick(['01', '05', '08', '10'])}`);
  const first = random.chance(0.5);
  if (first) page.beside('caption', photo(writer)).line('dateline', filed(writer));
  else page.beside('dateline', filed(writer));
  tell(page, writer, {
    paragraphs: random.pick([1, 2, 3, 5, 7]),
    after: ' ',
    pictured: first ? 0 : 0.3,
    picture: () => page.line('caption', photo(writer)).space('\n\n'),
  });
  if (random.chance(0.95)) sign(page, writer);
  return page;
};

/** A photograph and the story: neither headline nor dateline nor mark. */
const photographed: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  page.line('caption', photo(writer, 0));
  tell(page, writer, { paragraphs: random.integer(3, 8) });
  if (random.chance(0.3)) sign(page, writer);
  return page;
};

/** The page as it was before 2013: paragraphs whose wraps were lost, then one other story. */
const old: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n', '\n\n']);
  const page = new Page(() => gap);
  const dated = random.chance(0.15);
  if (dated) page.line('dateline', filed(writer));
  tell(page, writer, {
    paragraphs: random.integer(1, 6),
    rate: random.pick([0.04, 0.07]),
    ...(dated && { after: '' }),
  });
  page.beside('sign-off', random.pick(['-AVI', '- AVI', '-VNA', '- VNA']), random.pick(['', ' ']));
  if (random.chance(0.9)) {
    const one = other(writer);
    page.line('teaser-headline', say(one, 'headline')).line('teaser-summary', say(one, 'summary'));
  }
  return page;
};

/** The weekly of the agency. */
const weekly: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.7)) page.line('headline', say(writer, 'headline')).line('lead', prose(writer, 2));
  for (let i = random.integer(0, 2); i > 0; i--)
    page.line('teaser-headline', `>> ${say(other(writer), 'headline')}`);
  if (random.chance(0.6))
    page
      .line('caption', say(writer, 'caption'))
      .line('caption', `Photo : ${random.pick(['CVN', 'VNA/CVN'])}`);
  tell(page, writer, { paragraphs: random.integer(3, 9), heads: random.pick([0, 0.2]) });
  page.line('sign-off', random.pick(['VNA/CVN', 'CVN', `${say(writer, 'person')}/CVN`]));
  return page;
};

/** The radio. */
const radio: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  const title = say(writer, 'headline');
  page.line('headline', title).line('dateline', '(VOVWORLD) -').beside('body', say(writer, 'sentence'));
  page
    .line('image-alt', `${title} - ảnh 1`)
    .beside('caption', random.chance(0.5) ? 'Photo: VNA' : photo(writer, 0));
  tell(page, writer, { paragraphs: random.integer(2, 6) });
  if (random.chance(0.6))
    page.line('related-heading', language === 'fr' ? 'Sur le même sujet' : 'Related News');
  page.line('boilerplate', language === 'fr' ? 'Commentaires' : 'Feedback');
  return page;
};

/** A wire printed by a paper: date, story, the agency in brackets, what else was read. */
const paper: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6))
    page.line(
      'boilerplate',
      random.pick(['11/05/2021 | 10:12', 'Publié le 11 mai 2021 à 10h12', 'Mis à jour le 11/05/2021']),
    );
  if (random.chance(0.5)) page.line('caption', photo(writer));
  tell(page, writer, {
    paragraphs: random.integer(4, 9),
    heads: random.pick([0, 0.15]),
    ...(random.chance(0.3) && {
      link: () =>
        page
          .line('related-heading', 'Lire aussi :')
          .beside('teaser-headline', say(other(writer), 'headline')),
    }),
  });
  if (random.chance(0.6)) page.beside('sign-off', random.pick(['(AFP)', '(VNA)', '(Avec AFP)']));
  if (random.chance(0.5)) {
    page.line('related-heading', random.pick(['Sur le même sujet', 'Les plus lus', 'À lire aussi']));
    for (let i = random.integer(2, 5); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  if (random.chance(0.4)) page.line('boilerplate', '© 2021 Tous droits réservés');
  return page;
};

type Form = readonly [string, Layout, readonly Writer['language'][]];
const often = (times: number, form: Form): readonly Form[] => Array.from({ length: times }, () => form);

/** Each layout as often as it stands here, and in which languages it is written. */
export const FOURTH_LAYOUTS: readonly Form[] = [
  ...often(5, ['numbered', numbered, ['fr', 'fr', 'fr', 'fr', 'en', 'vi']]),
  ...often(3, ['month', month, ['fr', 'fr', 'en']]),
  ...often(2, ['photographed', photographed, ['fr']]),
  ...often(3, ['old', old, ['fr']]),
  ['weekly', weekly, ['fr']],
  ['radio', radio, ['fr', 'en']],
  ['paper', paper, ['fr']],
];
