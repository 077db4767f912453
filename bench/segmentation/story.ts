/** The parts that layouts are made of: paragraphs, photographs, datelines, sign-offs, links and related blocks. */
import { castOf, type Grammar } from './grammar.ts';
import { type Page, say, type Writer } from './page.ts';

/** Words lose the space between them now and then, as where line wraps were lost. */
const loseSpaces = ({ random }: Writer, text: string, rate: number): string =>
  rate === 0 ? text : text.replace(/(?<=\p{L}) (?=\p{L})/gu, (space) => (random.chance(rate) ? '' : space));

export const paragraph = (writer: Writer, sentences = writer.random.integer(1, 4), rate = 0): string => {
  const { random } = writer;
  const said = Array.from({ length: sentences }, () =>
    writer.sentences.length > 0 && random.chance(0.7)
      ? random.pick(writer.sentences)
      : say(writer, 'sentence'),
  );
  return loseSpaces(writer, said.join(random.chance(0.06) ? '' : ' '), rate);
};

const CREDIT_LABELS = {
  fr: [
    'Photo: ',
    'Photo : ',
    'Photo ; ',
    'Source: ',
    'Photo:',
    'Source : ',
    'Photos : ',
    'Crédit photo : ',
    'Photo : ',
  ],
  en: ['Photo: ', 'Source: ', 'Photo courtesy of ', 'Photo by ', 'Credit: ', 'Photo : '],
  vi: ['Ảnh: ', 'Nguồn: ', 'Ảnh : ', 'Nguồn ảnh: '],
} as const;

/** What only a sentence has: with one of these a line without a credit is one of the story as likely as a caption. */
const AUXILIARY =
  /(?<![\p{L}\p{M}])(?:est|sont|a été|ont été|sera|seront|is|are|was|were|has|have|will|đã|sẽ)(?![\p{L}\p{M}])/u;
const TRIES = 8;

/** What only captions say: with it a line needs neither credit nor stop to be one. */
const OF_CAPTION =
  /\((?:à |deuxième à |second from )?(?:gauche|droite|centre|left|right|trái|phải)\)|^(?:Des|Une?|Deux|Vues?|Some|Two|An?|Views?|Một|Toàn cảnh|Quang cảnh|Các đại biểu) /u;

/** Whether a caption may stand without a credit and without a stop: what else does may be a headline or a sub-heading. */
export const mayStandOpen = (said: string): boolean => OF_CAPTION.test(said);

/** The words of a caption that may stand without a credit. */
export const sayCaption = (writer: Writer, cast: Grammar = writer.cast): string => {
  let said = say(writer, 'caption', cast);
  for (let tries = 0; tries < TRIES && AUXILIARY.test(said); tries++) said = say(writer, 'caption', cast);
  return said;
};

/** A caption with a credit in one of its many forms, or without. */
export const caption = (writer: Writer, withoutCredit = 0.1, cast: Grammar = writer.cast): string => {
  const { random, language } = writer;
  // A caption without credit is nearly always a whole sentence; a bare one cannot be told from a sub-heading.
  if (random.chance(withoutCredit)) {
    const bare = sayCaption(writer, cast);
    return random.chance(0.12) || /[.]$/u.test(bare) ? bare : `${bare}.`;
  }
  const said = say(writer, 'caption', cast);
  const creditor = say(writer, 'creditor', cast);
  const label = random.pick(CREDIT_LABELS[language]);
  if (random.chance(0.06)) return `${label}${creditor}${random.chance(0.4) ? '.' : ''}`;
  if (language === 'vi' || random.chance(0.12))
    return `${said.replace(/\.$/u, '.')} (${label.trim()} ${creditor})`;
  if (language === 'fr' && random.chance(0.05)) return `${said} Photo diffusée par la ${creditor}`;
  if (random.chance(0.05)) return `${said} © ${creditor}`;
  return `${said}${said.endsWith('.') ? ' ' : '. '}${label}${creditor}`;
};

const DAYS = {
  fr: ['12 mars', '1er février', '6 septembre', '29 octobre', '17 mai', '3 déc.'],
  en: ['March 12', 'February 1', 'Sept. 6', 'Oct 29', 'May 17'],
  vi: ['12/3', '6/9', '29/10'],
} as const;

/** What each of these days is in EDTF. */
export const DAYS_AS_EDTF: Readonly<Record<string, string>> = {
  '12 mars': 'XXXX-03-12',
  '1er février': 'XXXX-02-01',
  '6 septembre': 'XXXX-09-06',
  '29 octobre': 'XXXX-10-29',
  '17 mai': 'XXXX-05-17',
  '3 déc.': 'XXXX-12-03',
  'March 12': 'XXXX-03-12',
  'February 1': 'XXXX-02-01',
  'Sept. 6': 'XXXX-09-06',
  'Oct 29': 'XXXX-10-29',
  'May 17': 'XXXX-05-17',
  '12/3': 'XXXX-03-12',
  '6/9': 'XXXX-09-06',
  '29/10': 'XXXX-10-29',
};

/** A dateline of an agency, dash included; `agency` null for one without. */
export const dateline = ({ random, language, cast, grammar }: Writer, agency: string | null): string => {
  const place = random.pick(cast.place ?? grammar.place ?? ['Hanoi']);
  const named = random.chance(0.25) ? place.toUpperCase() : place;
  const comma = random.chance(0.08) ? ',' : ', ';
  const day = random.chance(0.45)
    ? `${comma}${random.chance(0.1) && language === 'fr' ? 'le ' : ''}${random.pick(DAYS[language])}${random.chance(0.15) ? ' 2019' : ''}`
    : '';
  const dash = random.pick(['-', '–', '-', '–', '—', '--']);
  if (agency === null)
    return `${named.toUpperCase()}${day === '' ? `, ${random.pick(DAYS[language])}` : day} ${dash}`;
  if (random.chance(0.05)) return `(${agency}) ${dash}`;
  return `${named}${day} (${agency})${random.chance(0.1) ? '' : ' '}${dash}`;
};

const OPENERS = {
  fr: ['Voir plus', 'Lire aussi', 'Sur le même sujet', 'À lire aussi'],
  en: ['See more', 'Related News', 'Read also', 'More'],
  vi: ['Xem thêm', 'Tin liên quan'],
} as const;

/** Sentences of the story that hold the words of a heading. */
const DECOYS = {
  fr: [
    'Il faut lire aussi, dans ce rapport, ce que disent les habitants.',
    'Le public pourra voir plus de 200 pièces jusqu’au printemps.',
    'Sur le même sujet, les deux ministres divergent encore.',
    'Voir plus loin que la prochaine récolte : tel est le mot d’ordre.',
  ],
  en: [
    'See more clearly, he said, and the rest will follow.',
    'Related news conferences were cancelled without notice.',
    'Visitors can read more about the port in the town museum.',
  ],
  vi: [
    'Bạn đọc có thể xem thêm các hiện vật tại bảo tàng đến hết tháng Sáu.',
    'Tin liên quan đến vụ việc đang được xác minh.',
  ],
} as const;

export interface StoryOptions {
  readonly paragraphs?: number;
  /** Headline for image alternatives; null for photographs without them. */
  readonly alt?: string | null;
  readonly photos?: number;
  readonly subheadings?: boolean;
  readonly list?: boolean;
  /** Links to other stories amid the text. */
  readonly links?: number;
  readonly lost?: number;
  readonly withoutCredit?: number;
  /** Whether the first paragraph goes on in the line that is open, after a dateline. */
  readonly joined?: boolean;
  /** What the first paragraph says, when it repeats a lead. */
  readonly opening?: string;
}

/** The body of a story with what may stand in it. */
export const story = (page: Page, writer: Writer, options: StoryOptions): void => {
  const { random, language } = writer;
  const count = options.paragraphs ?? random.integer(2, 12);
  const photos = new Set(
    Array.from({ length: options.photos ?? 0 }, () => random.integer(0, Math.max(0, count - 2))),
  );
  const links = new Set(
    Array.from({ length: options.links ?? 0 }, () => random.integer(0, Math.max(0, count - 2))),
  );
  const heads = options.subheadings
    ? new Set([random.integer(1, count), random.integer(1, count)])
    : new Set<number>();
  const listAt = options.list ? random.integer(1, count) : -1;
  let number = 0;
  for (let i = 0; i < count; i++) {
    // Right below a link on a line of its own it could be another one.
    if (heads.has(i) && page.lastRole !== 'teaser-headline') page.line('body', say(writer, 'subheading'));
    const said =
      i === 0 && options.opening !== undefined
        ? options.opening
        : random.chance(0.08)
          ? say(writer, 'short')
          : random.chance(0.12)
            ? say(writer, 'quote')
            : random.chance(0.04)
              ? random.pick(DECOYS[language])
              : paragraph(
                  writer,
                  random.chance(0.1) ? random.integer(4, 9) : random.integer(1, 4),
                  options.lost ?? 0,
                );
    if (i === 0 && options.joined) page.beside('body', said);
    else page.line('body', said);
    if (i === listAt) {
      const mark = random.pick(['- ', '• ', '– ', '1. ', '']);
      const items = random.integer(2, 5);
      for (let n = 0; n < items; n++)
        page.line(
          'body',
          `${mark === '1. ' ? `${n + 1}. ` : mark || '- '}${say(writer, 'item')}${random.pick([' ;', '.', ''])}`,
        );
    }
    if (photos.has(i) && i < count - 1) {
      number++;
      if (options.alt) {
        const alt = `${options.alt} ${random.chance(0.1) ? '- ' : ''}ảnh ${number}`;
        page.line('image-alt', alt);
        const text = caption(writer, 0.15);
        if (random.chance(0.06))
          page
            .beside('caption', say(writer, 'caption'), '')
            .space('   \n')
            .beside('caption', 'Photo : CVN', '');
        else if (random.chance(0.75)) page.beside('caption', text, random.chance(0.2) ? ' ' : '');
        else page.line('caption', text);
      } else page.line('caption', caption(writer, options.withoutCredit ?? 0.08));
      if (random.chance(0.5)) page.space('\n');
    }
    if (links.has(i) && i < count - 1) link(page, writer);
  }
};

const LINK_HEADS = {
  fr: ['Lire aussi', 'À lire aussi', 'A lire aussi', 'Voir aussi', 'Lire également', 'Sur le même sujet'],
  en: ['Read also', 'Read more', 'See also', 'Related'],
  vi: ['Xem thêm', 'Đọc thêm', 'Tin liên quan'],
} as const;

/** A link to another story amid the text: on one line, or heading and link on two. */
export const link = (page: Page, writer: Writer): void => {
  const { random, language, grammar } = writer;
  const head = random.pick(LINK_HEADS[language]);
  const title = say(writer, 'headline', castOf(random, grammar));
  if (random.chance(0.6))
    page.line('related-heading', `${head}${language === 'fr' ? ' :' : ':'}`).beside('teaser-headline', title);
  else {
    page.line('related-heading', random.chance(0.4) ? `${head} :` : head).line('teaser-headline', title);
    if (random.chance(0.25)) page.line('teaser-headline', say(writer, 'headline', castOf(random, grammar)));
  }
};

export interface RelatedOptions {
  readonly heading: string | null;
  readonly count: number;
  readonly captions: number;
  readonly summaries: number;
}

/** The related block: captions, headlines and summaries in threes, with what goes wrong in real ones. */
export const related = (
  page: Page,
  writer: Writer,
  { heading, count, captions, summaries }: RelatedOptions,
): void => {
  const { random, grammar } = writer;
  if (heading !== null) page.line('related-heading', heading);
  for (let i = 0; i < count; i++) {
    const cast = castOf(random, grammar);
    const title = say(writer, 'headline', cast);
    if (random.chance(captions)) {
      let text = random.chance(0.07) ? title : caption(writer, 0.1, cast);
      if (random.chance(0.05)) text = text.slice(1);
      page.line('teaser-caption', text);
    }
    page.line('teaser-headline', title);
    if (random.chance(summaries)) page.line('teaser-summary', say(writer, 'summary', cast));
  }
};

export const opener = ({ random, language }: Writer): string => random.pick(OPENERS[language]);
