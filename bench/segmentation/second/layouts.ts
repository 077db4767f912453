/**
 * The pages of the second part written apart, after real ones of agencies, radios, ministries and papers: the portal of an agency
 * today and as it was archived, its crawl with the month in front, radio pages whose related block is empty, wires
 * with an office below, papers that print each caption twice, headlines that come again behind the date. Written
 * before anything was measured on them; their errors have been read since, so they count as tuning.
 */

import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { daily, gulf, ministry, nation, regional } from './papers.ts';
import { dayOf, losing, photograph, prose, SEAT, TAGS, teasersOf, tell } from './parts.ts';

const agencyOf = ({ language }: Writer): string => (language === 'vi' ? 'TTXVN' : 'VNA');

const filed = (writer: Writer, day = 0.2): string => {
  const { random, language } = writer;
  const place = random.pick(SEAT[language]);
  const dash = random.pick(['-', '–', '–', '—']);
  return `${place}${random.chance(day) ? `, ${dayOf(writer)}` : ''} (${agencyOf(writer)}) ${dash}`;
};

const ENDS = {
  fr: ['- VNA', '-VNA', '– VNA', '- VNA/VI', '-VNA/CVN', '- AVI', '-CPV/VNA'],
  en: ['./.', './.', '- VNA', '-VNA', './.VNA'],
  vi: ['./.', './.', '- TTXVN', '(TTXVN/Vietnam+)'],
} as const;

/** Signs behind the last word; `./.` takes the place of its full stop. */
const signed = (page: Page, writer: Writer): void => {
  const mark = writer.random.pick(ENDS[writer.language]);
  if (mark.startsWith('./')) page.beside('sign-off', mark.slice(1), '');
  else page.beside('sign-off', mark, writer.random.chance(0.25) ? '' : ' ');
};

const MORE = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;

/** The portal of the agency as it is today: photograph under the lead, tags, `Voir plus` with teasers in threes. */
const portal: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => (random.chance(0.04) ? '\n' : '\n\n'));
  const lead = prose(writer, 1);
  const alt = say(writer, 'headline');
  page.line('headline', alt).line('lead', lead);
  const numbered = random.chance(0.45);
  let number = 0;
  const picture = (): void => {
    number++;
    if (!numbered) page.line('caption', photograph(writer));
    else
      page
        .line('image-alt', `${alt} ảnh ${number}`)
        .beside('caption', photograph(writer), random.pick(['', '', '\n\n']));
    if (random.chance(0.4)) page.space('\n');
  };
  if (random.chance(0.75)) picture();
  page.line('dateline', filed(writer));
  const form = random.next();
  tell(page, writer, {
    paragraphs: random.integer(3, 11),
    after: ' ',
    rate: random.pick([0, 0, 0, 0.05]),
    heads: random.pick([0, 0, 0, 0.15]),
    list: random.chance(0.06),
    pictured: 0.15,
    picture,
    ...(form < 0.5 && {
      opening: `${losing(writer, lead, random.pick([0, 0.06]))}${form < 0.25 ? ` ${say(writer, 'sentence')}` : ''}`,
    }),
  });
  if (random.chance(0.94)) signed(page, writer);
  if (random.chance(0.3))
    for (const tag of random.sample(TAGS[language], random.integer(1, 3))) page.line('boilerplate', tag);
  if (random.chance(0.85)) {
    page.line('related-heading', MORE[language]);
    teasersOf(page, writer, { count: random.integer(1, 9), captions: 0.95, summaries: 0.97 });
  }
  return page;
};

/** A page of the agency's archive: wraps lost, neither headline nor heading, a pair behind the mark. */
const archive: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n', '\n\n']);
  const page = new Page(() => gap);
  const paragraphs = random.integer(1, 5);
  const dated = random.chance(0.25);
  if (dated) page.line('dateline', filed(writer, 0.1));
  tell(page, writer, {
    paragraphs,
    rate: random.pick([0.04, 0.08]),
    ...(dated && { after: random.pick([' ', '']) }),
  });
  page.beside(
    'sign-off',
    random.pick(['-AVI', '- AVI', '-VNA', '- VNA', '–VNA', '-NDEL/VNA']),
    random.pick(['', ' ']),
  );
  if (random.chance(0.9))
    teasersOf(page, writer, { count: random.pick([1, 1, 1, 2, 3]), captions: 0.05, summaries: 1 });
  return page;
};

/** The crawl with its month before the first photograph. */
const crawl: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => random.pick(['\n\n', '\n\n', '\n\n\n\n']));
  page.line(
    'crawl-header',
    ` date ${random.integer(2014, 2023)}-${String(random.integer(1, 12)).padStart(2, '0')}`,
  );
  const pictured = random.chance(0.65);
  if (pictured) page.beside('caption', photograph(writer, 0.04)).line('dateline', filed(writer));
  else page.beside('dateline', filed(writer));
  const paragraphs = random.integer(2, 9);
  tell(page, writer, {
    paragraphs,
    after: ' ',
    pictured: pictured ? 0.05 : 0.25,
    picture: () => page.line('caption', photograph(writer, 0.05)),
    heads: random.pick([0, 0, 0, 0.12]),
  });
  if (random.chance(0.94)) signed(page, writer);
  return page;
};

const RADIO = {
  fr: { same: 'Sur le même sujet', comments: 'Commentaires', others: 'Autres' },
  en: { same: 'Related News', comments: 'Feedback', others: 'Others' },
  vi: { same: 'Tin liên quan', comments: 'Phản hồi', others: 'Các tin khác' },
} as const;

/** The page of a radio: its name for a dateline, a numbered picture with nothing but a credit, headings with nothing below. */
const radio: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  const title = say(writer, 'headline');
  page.line('headline', title).line('dateline', random.pick(['(VOVWORLD) -', '(VOVworld) –', '(VOV5) -']));
  page.beside('body', say(writer, 'sentence'));
  page.line('image-alt', `${title} - ảnh 1`);
  const credit = language === 'vi' ? 'Ảnh: TTXVN' : 'Photo: VNA';
  page.beside('caption', random.chance(0.4) ? credit : photograph(writer, 0), random.pick([' ', '\n']));
  tell(page, writer, { paragraphs: random.integer(2, 7), heads: random.pick([0, 0, 0.15]) });
  const words = RADIO[language];
  if (random.chance(0.7)) {
    page.line('related-heading', words.same);
    teasersOf(page, writer, { count: random.pick([0, 0, 1, 3]), captions: 0, summaries: 0 });
  }
  page.line('boilerplate', words.comments).line('related-heading', words.others);
  teasersOf(page, writer, { count: random.pick([0, 0, 2, 5]), captions: 0, summaries: 0 });
  return page;
};

/** A wire of an agency abroad, with the address of its desk below. */
const wire: Layout = (writer) => {
  const { random, language } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.4)) page.line('headline', say(writer, 'headline'));
  const place = random.pick(SEAT[language]).toUpperCase();
  const agency = random.pick(['Xinhua', 'Xinhua', 'AFP', 'Reuters', 'KPL', 'Yonhap']);
  page.line(
    'dateline',
    `${place}, ${dayOf(writer)} (${agency}) ${agency === 'Xinhua' ? '--' : random.pick(['-', '–'])}`,
  );
  tell(page, writer, {
    paragraphs: random.integer(2, 12),
    after: ' ',
    list: random.chance(0.08),
    heads: random.pick([0, 0, 0, 0.1]),
  });
  if (agency === 'Xinhua') page.beside('sign-off', language === 'fr' ? 'Fin' : 'Enditem');
  else if (random.chance(0.4)) page.beside('sign-off', `(${agency})`);
  if (agency === 'Xinhua' && language === 'fr' && random.chance(0.6))
    page
      .line('boilerplate', 'Vous avez une question, une remarque, des suggestions ? Contactez')
      .line('boilerplate', 'notre équipe de rédaction par e-mail à redaction@agence.example');
  return page;
};

/** Each layout as often as it stands here, and in which languages it is written. */
export const SECOND_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ...Array.from({ length: 4 }, () => ['portal', portal, ['fr', 'fr', 'en', 'vi']] as const),
  ...Array.from({ length: 2 }, () => ['archive', archive, ['fr']] as const),
  ...Array.from({ length: 2 }, () => ['crawl', crawl, ['fr', 'fr', 'en']] as const),
  ['radio', radio, ['fr', 'fr', 'en', 'vi']],
  ['wire', wire, ['fr', 'en']],
  ['daily', daily, ['fr', 'fr', 'en', 'vi']],
  ['gulf', gulf, ['fr', 'en']],
  ['regional', regional, ['fr']],
  ['nation', nation, ['en']],
  ['ministry', ministry, ['fr', 'en', 'vi']],
];
