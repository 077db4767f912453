/**
 * The third part written apart: pages as crawls of agencies and papers bring them home that the parts before do not
 * have. Captions glued to what follows, alternatives in bare letters, datelines with the agency before the place, wires
 * that sign with initials, broadcasters that name the writer, provincial papers that print their source.
 * Written before anything was measured on them; their errors have been read since, so they count as tuning.
 */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { losing, other, prose, teasersOf, tell } from '../second/parts.ts';
import { filed, picture, signed, WHERE } from './parts.ts';

const MORE = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;

/** The portal of the agency: the lead printed again as first paragraph, the caption once or twice. */
const story: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => (random.chance(0.06) ? '\n' : '\n\n'));
  const lead = prose(writer, random.pick([1, 1, 2]));
  const title = say(writer, 'headline');
  page.line('headline', title);
  if (random.chance(0.12)) page.line('headline', say(writer, 'headline'));
  page.line('lead', lead);
  const form = random.next();
  const photo = (): void => {
    if (form < 0.4)
      page.line('image-alt', `${title} ảnh 1`).beside('caption', picture(writer), random.pick(['', '\n\n']));
    else {
      page.line('caption', picture(writer));
      if (form > 0.75) page.space('\n').beside('caption', page.lastText, '');
    }
  };
  if (random.chance(0.7)) photo();
  const dated = random.chance(0.85);
  if (dated) page.line('dateline', filed(writer));
  const opening = losing(writer, lead, random.pick([0, 0.08]));
  tell(page, writer, {
    paragraphs: random.integer(3, 10),
    ...(dated && { after: random.pick([' ', ' ', '']) }),
    rate: random.pick([0, 0, 0.05]),
    heads: random.pick([0, 0, 0.12]),
    pictured: 0.12,
    picture: photo,
    ...((!dated || random.chance(0.5)) && { opening }),
  });
  if (random.chance(0.9)) signed(page, writer);
  if (random.chance(0.75)) {
    page.line('related-heading', MORE[language]);
    teasersOf(page, writer, { count: random.integer(1, 8), captions: 0.9, summaries: 0.95 });
  }
  return page;
};

/** The crawl of the English page, month or day before the headline, captions in brackets that lost the break behind them. */
const glued: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n');
  page.line(
    'crawl-header',
    ` date ${random.integer(2016, 2022)}-0${random.integer(1, 9)}${random.chance(0.5) ? `-${random.integer(10, 28)}` : ''}`,
  );
  const lead = prose(writer, 1);
  page.beside('headline', say(writer, 'headline')).line('lead', lead);
  const bracketed = (): string =>
    `${say(writer, 'caption').replace(/\.$/u, '')} (Photo: ${random.pick(['VNA', 'VNP', 'Internet'])})`;
  if (random.chance(0.7)) page.line('caption', bracketed()).beside('dateline', filed(writer), '');
  else page.line('dateline', filed(writer));
  tell(page, writer, {
    paragraphs: random.integer(3, 8),
    after: ' ',
    ...(random.chance(0.5) && { opening: lead }),
  });
  if (random.chance(0.35)) page.line('caption', bracketed()).beside('body', prose(writer, 2), '');
  if (random.chance(0.9)) signed(page, writer);
  return page;
};

/** Pages of 2014 to 2017: the alternative without its marks, glued to the caption; no space around the lead. */
const plain: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  const title = say(writer, 'headline').normalize('NFD').replace(/\p{M}/gu, '');
  page.line('image-alt', `${title} hinh anh 1`).beside('caption', picture(writer), '');
  page.line('dateline', filed(writer));
  tell(page, writer, { paragraphs: random.integer(2, 7), after: ' ', heads: random.pick([0, 0, 0.1]) });
  signed(page, writer);
  return page;
};

/** The archive of the agency: one to four paragraphs, wraps lost, a pair behind. */
const archive: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.2)) page.line('headline', say(writer, 'headline')).line('lead', prose(writer, 1));
  tell(page, writer, { paragraphs: random.integer(1, 4), rate: random.pick([0.03, 0.06, 0.1]) });
  page.beside(
    'sign-off',
    random.pick(['-AVI', '- AVI', '-VNA', '. - AVI'.slice(2), '–VNA']),
    random.pick(['', ' ']),
  );
  if (random.chance(0.85))
    teasersOf(page, writer, { count: random.pick([1, 1, 1, 2]), captions: 0, summaries: 1 });
  return page;
};

/** The picture magazine: the crawl's month, a caption, a story without dateline or mark. */
const magazine: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => random.pick(['\n\n', '\n\n\n\n']));
  page.line('crawl-header', ` date ${random.integer(2014, 2024)}-${random.pick(['03', '07', '11', '12'])}`);
  page.beside('caption', picture(writer, 0));
  tell(page, writer, {
    paragraphs: random.integer(2, 7),
    pictured: 0.25,
    picture: () => page.line('caption', picture(writer, 0.04)),
    heads: random.pick([0, 0, 0.15]),
  });
  if (random.chance(0.4)) page.line('sign-off', random.pick(['VNA/VNP', 'VNP', 'VNA']));
  return page;
};

/** The weekly of the agency: links above, a caption that ends in a bar, sub-headings, its mark on a line. */
const weekly: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.6)) page.line('headline', say(writer, 'headline'));
  for (let i = random.integer(0, 3); i > 0; i--)
    page.line('teaser-headline', `>>${say(other(writer), 'headline')}`);
  if (random.chance(0.7)) page.line('caption', `${say(writer, 'caption').replace(/\.?$/u, '.')} |`);
  tell(page, writer, { paragraphs: random.integer(4, 9), heads: random.pick([0, 0.2]) });
  page.line('sign-off', random.pick(['VNA/CVN', 'CVN', `${say(writer, 'person')}/CVN`, 'AFP/VNA/CVN']));
  return page;
};

/** A broadcaster: date and hour, a caption with the photographer of an agency, the writer, links amid the text. */
const broadcaster: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  page.line('headline', say(writer, 'headline'));
  page.line('boilerplate', `Publié le : ${random.integer(10, 28)}/03/2024 - 1${random.integer(0, 9)}:02`);
  page.line(
    'caption',
    `${say(writer, 'caption').replace(/\.?$/u, '.')} ${random.pick(['© AFP - Ludo Martin', 'AFP - JULIE REMY', 'REUTERS - Sam Okoro', '© Reuters'])}`,
  );
  page.line('boilerplate', random.pick(['Par : RFI', 'Par Claire Dufour', 'Par :Jean Mercier']));
  if (random.chance(0.6)) page.line('lead', prose(writer, 2));
  tell(page, writer, {
    paragraphs: random.integer(4, 10),
    heads: random.pick([0, 0.15]),
    ...(random.chance(0.5) && {
      link: () =>
        page
          .line('related-heading', random.pick(['► À lire aussi :', 'À lire aussi :', 'Lire aussi :']))
          .beside('teaser-headline', say(other(writer), 'headline')),
    }),
  });
  if (random.chance(0.5))
    page.line('sign-off', random.pick(['(Avec AFP)', '(Avec AFP et Reuters)', '(AFP)']));
  if (random.chance(0.5))
    page
      .line('boilerplate', 'Newsletter')
      .line('boilerplate', 'Recevez toute l’actualité internationale directement dans votre boîte mail');
  return page;
};

/** Wires of other agencies, each with its own dateline and mark. */
const wires: Layout = (writer) => {
  const { random, language } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.5)) page.line('headline', say(writer, 'headline'));
  const place = random.pick(WHERE[language]);
  const capitals = place.toUpperCase();
  /** Datelines, each with the mark of its agency. */
  const forms: readonly (readonly [string, string | null])[] =
    language === 'fr'
      ? [
          [`${place}, 12 mars 2023 (AIP) –`, '(AIP)'],
          [`${capitals} - (APS) -`, null],
          [`${place}, 5 mars (MAP) -`, null],
          [`${capitals}, 5 mars /TASS/.`, null],
        ]
      : [
          [`AKP ${place}, March 05, 2024 --`, null],
          [`${capitals}, Jan. 4 (Yonhap) --`, '(END)'],
          [`${capitals}, March 5. /TASS/.`, null],
          [`${capitals}, March 5 (Bernama) --`, '-- BERNAMA'],
        ];
  const [mark, end] = random.pick(forms);
  page.line('dateline', mark);
  tell(page, writer, { paragraphs: random.integer(2, 9), after: ' ' });
  if (end !== null) page.line('sign-off', end);
  return page;
};

/** A provincial paper: a story that another paper wrote, its source below, topics with pairs. */
const provincial: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => random.pick(['\n\n', '\n\n\n']));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6)) page.line('caption', picture(writer, 0));
  tell(page, writer, { paragraphs: random.integer(3, 8), list: random.chance(0.1) });
  page.line('sign-off', random.pick(['VNA', '(VNA)', language === 'vi' ? 'TTXVN' : 'NDO']));
  page.line('related-heading', language === 'vi' ? 'Tin liên quan' : 'Related News');
  teasersOf(page, writer, { count: random.integer(1, 4), captions: 0, summaries: random.pick([0, 1, 1]) });
  return page;
};

/** Each layout as often as it stands here, and in which languages it is written. */
export const THIRD_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ...Array.from({ length: 4 }, () => ['story', story, ['fr', 'fr', 'fr', 'en', 'vi']] as const),
  ['glued', glued, ['en']],
  ['plain', plain, ['fr', 'fr', 'en']],
  ...Array.from({ length: 2 }, () => ['archive', archive, ['fr']] as const),
  ['magazine', magazine, ['fr']],
  ['weekly', weekly, ['fr']],
  ['broadcaster', broadcaster, ['fr']],
  ['wires', wires, ['fr', 'en']],
  ['provincial', provincial, ['en', 'vi']],
];
