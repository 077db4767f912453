/**
 * The pages of the first part written apart, after what crawls of agency sites look like: extraction that dropped headline and lead,
 * leads that come again with their wraps lost, captions printed twice, names of image files, a rubric above the
 * headline, related pairs with neither heading nor blank line, and the address of the paper below. Their errors
 * have been read since, so they count as tuning.
 */
import { castOf } from '../grammar.ts';
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';

const CREDITS = {
  fr: ['Photo: ', 'Photo : ', 'Source : ', 'Photo d’illustration : ', 'Photo : '],
  en: ['Photo: ', 'Source: ', 'Illustrative image: ', 'Photo '],
  vi: ['Ảnh: ', 'Nguồn: ', 'Ảnh minh họa: '],
} as const;

const picture = (writer: Writer, bare = 0.06): string => {
  const { random, language } = writer;
  const said = say(writer, 'caption');
  const credit = `${random.pick(CREDITS[language])}${say(writer, 'creditor')}`;
  if (random.chance(bare)) return said.endsWith('.') ? said : `${said}.`;
  if (random.chance(0.05)) return credit;
  if (language !== 'fr' || random.chance(0.1)) return `${said.replace(/\.$/u, '')} (${credit})`;
  return `${said}${said.endsWith('.') ? '' : '.'} ${credit}`;
};

const glued = (writer: Writer, text: string, rate: number): string =>
  text.replace(/(?<=[\p{L},]) (?=\p{L})/gu, (space) => (writer.random.chance(rate) ? '' : space));

const prose = (writer: Writer, most = 3, rate = 0): string =>
  glued(
    writer,
    Array.from({ length: writer.random.integer(1, most) }, () => say(writer, 'sentence')).join(' '),
    rate,
  );

const CITIES = {
  fr: ['Hanoï', 'HANOÏ', 'Hô Chi Minh-Ville'],
  en: ['Hanoi', 'HCM City'],
  vi: ['Hà Nội'],
} as const;
const MONTHS = { fr: '14 octobre', en: 'October 14', vi: '14/10' } as const;

const filed = ({ random, language, cast }: Writer): string => {
  const place = random.chance(0.6) ? random.pick(CITIES[language]) : random.pick(cast.place ?? ['Vinh']);
  const day = random.chance(0.25) ? `, ${MONTHS[language]}` : '';
  return `${place}${day} (${language === 'vi' ? 'TTXVN' : 'VNA'}) ${random.pick(['-', '–', '–', '—'])}`;
};

const SIGNS = {
  fr: ['-VNA', '- VNA', '. - AVI', '-AVI', '– VNA', '-VNA/VI', '-CPV/VNA', '-VNA/CVN', ' VNA'],
  en: ['./.', '-VNA', '- VNA', '— VNS', '-VNA/VNS'],
  vi: ['./.', '-TTXVN', '(TTXVN)'],
} as const;

/** Ends the open paragraph; a mark that brings its own full stop takes the place of the paragraph's. */
const signed = (page: Page, writer: Writer): void => {
  const mark = writer.random.pick(SIGNS[writer.language]).trim();
  if (mark.startsWith('./.')) page.beside('sign-off', '/.', '');
  else page.beside('sign-off', mark.replace(/^\. /u, ''), writer.random.chance(0.3) ? '' : ' ');
};

interface BodyOptions {
  readonly paragraphs: number;
  /** How often a space between words is lost. */
  readonly lost?: number;
  readonly photos?: number;
  /** Whether the first paragraph goes on in the line of the dateline. */
  readonly joined?: boolean;
  readonly opening?: string;
  readonly alt?: string;
  readonly heads?: number;
}

const body = (page: Page, writer: Writer, options: BodyOptions): void => {
  const { random } = writer;
  let photos = 0;
  for (let i = 0; i < options.paragraphs; i++) {
    const chance = random.next();
    const said =
      i === 0 && options.opening !== undefined
        ? options.opening
        : chance < 0.06 && i > 0
          ? say(writer, 'short')
          : chance < 0.16
            ? say(writer, 'quote')
            : prose(writer, random.chance(0.1) ? 6 : 3, options.lost ?? 0);
    if (i > 0 && random.chance(options.heads ?? 0)) page.line('body', say(writer, 'subheading'));
    if (i === 0 && options.joined) page.beside('body', said);
    else page.line('body', said);
    const last = i === options.paragraphs - 1;
    if (last || photos >= (options.photos ?? 0) || !random.chance(0.4)) continue;
    photos++;
    const form = random.next();
    if (options.alt !== undefined)
      page.line('image-alt', `${options.alt} ảnh ${photos + 1}`).beside('caption', picture(writer), '');
    else {
      if (form < 0.3)
        page.line('image-alt', random.pick(['vna-2.jpg', 'le-ky-ket.jpg', 'IMG_2041.JPG', 'photo1.png']));
      page.line('caption', picture(writer));
      if (form > 0.7) page.line('caption', page.lastText);
    }
  }
};

const pairsAfter = (page: Page, writer: Writer, count: number, captions: number): void => {
  const { random, grammar } = writer;
  for (let i = 0; i < count; i++) {
    const own: Writer = { ...writer, cast: castOf(random, grammar) };
    const title = say(own, 'headline');
    if (random.chance(captions))
      page.line('teaser-caption', random.chance(0.25) ? title : picture(own, 0.05));
    page.line('teaser-headline', title);
    page.line('teaser-summary', say(own, 'summary'));
  }
};

const MORE = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;

/** Extraction kept the story alone, and one related pair behind its sign-off. */
const dropped: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n');
  const dated = random.chance(0.35);
  if (dated) page.line('dateline', filed(writer));
  body(page, writer, { paragraphs: random.integer(1, 5), lost: random.pick([0, 0.03, 0.08]), joined: dated });
  signed(page, writer);
  if (random.chance(0.3)) page.space('\n');
  if (random.chance(0.85)) pairsAfter(page, writer, random.pick([1, 1, 1, 2]), 0);
  return page;
};

/** Headline, lead, the lead again with its wraps lost, photographs with a numbered alternative. */
const repeated: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => (random.chance(0.08) ? '\n' : '\n\n'));
  const title = say(writer, 'headline');
  const lead = prose(writer, 1);
  page.line('headline', title).line('lead', lead);
  const early = random.chance(0.5);
  if (early) page.line('image-alt', `${title} ảnh 1`).beside('caption', picture(writer, 0.1), '');
  const dated = random.chance(0.7);
  if (dated) page.line('dateline', filed(writer));
  body(page, writer, {
    paragraphs: random.integer(3, 9),
    lost: random.pick([0, 0.03, 0.06]),
    photos: random.integer(0, 2),
    joined: dated,
    alt: title,
    heads: random.pick([0, 0, 0.15]),
    ...((!dated || random.chance(0.6)) && {
      opening: `${glued(writer, lead, 0.05)}${random.chance(0.4) ? ` ${say(writer, 'sentence')}` : ''}`,
    }),
  });
  if (random.chance(0.9)) signed(page, writer);
  if (random.chance(0.75)) {
    page.line('related-heading', MORE[writer.language]);
    pairsAfter(page, writer, random.integer(1, 6), 0.95);
  }
  return page;
};

/** The newer page: captions printed twice, names of image files. */
const modern: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  const lead = prose(writer, 1);
  page.line('headline', say(writer, 'headline')).line('lead', lead);
  if (random.chance(0.8)) {
    page.line('caption', picture(writer, 0));
    if (random.chance(0.7)) page.space('\n').beside('caption', page.lastText, '');
  }
  page.line('dateline', filed(writer));
  body(page, writer, {
    paragraphs: random.integer(4, 12),
    photos: random.integer(0, 3),
    joined: true,
    heads: random.pick([0, 0, 0.12]),
    ...(random.chance(0.7) && { opening: lead }),
  });
  if (random.chance(0.92)) signed(page, writer);
  if (random.chance(0.6)) {
    page.line('related-heading', MORE[writer.language]);
    pairsAfter(page, writer, random.integer(2, 9), 0.9);
  }
  return page;
};

/** A crawl with the crawler's month before caption, dateline or story. */
const dated: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => random.pick(['\n\n', '\n\n', '\n\n\n\n']));
  page.line(
    'crawl-header',
    ` date ${random.integer(2013, 2025)}-${String(random.integer(1, 12)).padStart(2, '0')}`,
  );
  const form = random.next();
  if (form < 0.4) page.beside('caption', picture(writer, 0));
  const withDateline = form < 0.75;
  if (form < 0.4) page.line('dateline', filed(writer));
  else if (withDateline) page.beside('dateline', filed(writer));
  const options = { paragraphs: random.integer(2, 9), photos: random.integer(0, 3) };
  if (withDateline) body(page, writer, { ...options, joined: true });
  else if (form < 0.9) body(page, writer, { ...options, joined: true });
  else {
    page.beside('headline', say(writer, 'headline'));
    body(page, writer, options);
  }
  if (random.chance(0.9)) signed(page, writer);
  return page;
};

const RUBRICS = {
  fr: ['Tennis de table', 'Éducation', 'Sommet du Mékong', 'Environnement', 'Gastronomie'],
  en: ['Education', 'Table tennis', 'Mekong summit', 'Environment'],
  vi: ['Giáo dục', 'Môi trường', 'Ẩm thực'],
} as const;
const IMPRINT = [
  'Rédacteur en chef : Ngô Bao Long',
  'Adresse : 12, rue des Tamariniers, Hanoï',
  'Tél : (+84) 24 11 22 33 44',
  'E-mail : redaction@exemple.vn',
  'Permis de publication : 118/GP-TTDT',
  'Tous droits réservés',
] as const;

/** The weekly paper: rubric, links above, captions and credits on two lines, imprint below. */
const weekly: Layout = (writer) => {
  const { random, language } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.6)) page.line('boilerplate', random.pick(RUBRICS[language]));
  page.line('headline', say(writer, 'headline'));
  const led = random.chance(0.6);
  const marked = random.integer(led ? 1 : 0, 3);
  if (led) page.line('lead', prose(writer, 1));
  for (let i = 0; i < marked; i++)
    page.line('teaser-headline', `>>${random.pick(['', ' '])}${say({ ...writer, cast: {} }, 'headline')}`);
  const photo = (): void => {
    const said = say(writer, 'caption').replace(/\.?$/u, '.');
    page.line('caption', said);
    page.line('caption', `${random.pick(CREDITS[language]).trimEnd()} ${say(writer, 'creditor')}`);
  };
  if (led || random.chance(0.5)) photo();
  body(page, writer, { paragraphs: random.integer(3, 9), heads: random.pick([0, 0.2]) });
  if (random.chance(0.4)) {
    photo();
    body(page, writer, { paragraphs: random.integer(1, 4) });
  }
  page.line(
    'sign-off',
    random.pick(['VNA/CVN', 'Thu Hà/CVN', 'CVN', 'AFP/VNA/CVN', 'Texte : Bich Ngoc/CVN']),
  );
  for (const line of IMPRINT.slice(0, random.pick([0, 0, 3, 6]))) page.line('boilerplate', line);
  return page;
};

/** A short item: nothing to split. */
const brief: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => random.pick(['\n', '\n\n']));
  if (random.chance(0.5)) page.line('headline', say(writer, 'headline'));
  const withDateline = random.chance(0.6);
  if (withDateline) page.line('dateline', filed(writer));
  body(page, writer, { paragraphs: random.integer(1, 3), joined: withDateline });
  if (random.chance(0.7)) signed(page, writer);
  return page;
};

/** Each layout, and in which languages it is written. */
export const FIRST_LAYOUTS: readonly (readonly [string, Layout, readonly Writer['language'][]])[] = [
  ['dropped', dropped, ['fr', 'fr', 'fr', 'en']],
  ['repeated', repeated, ['fr', 'fr', 'en', 'vi']],
  ['modern', modern, ['fr', 'fr', 'en', 'vi']],
  ['dated', dated, ['fr', 'fr', 'en']],
  ['weekly', weekly, ['fr', 'fr', 'fr']],
  ['brief', brief, ['fr', 'en', 'vi']],
];
