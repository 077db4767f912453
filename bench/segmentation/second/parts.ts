/** What the layouts of the second part written apart are made of: photographs, paragraphs, teasers, and the words that sites print around. */
import { castOf } from '../grammar.ts';
import { type Page, say, type Writer } from '../page.ts';

type Words = Readonly<Record<Writer['language'], readonly string[]>>;

const LABELS: Words = {
  fr: ['Photo : ', 'Photo: ', 'Photo : ', 'Photo: ', 'Source : ', 'Photo d’archives : '],
  en: ['Photo: ', 'Photo: ', 'Source: ', 'Illustrative photo: '],
  vi: ['Ảnh: ', 'Nguồn: '],
};

/** A caption with its credit, as agencies print it; `bare` is how often the credit is missing. */
export const photograph = (writer: Writer, bare = 0.03): string => {
  const { random, language } = writer;
  const said = say(writer, 'caption');
  const stopped = said.endsWith('.') ? said : `${said}.`;
  if (random.chance(bare)) return stopped;
  const credit = `${random.pick(LABELS[language])}${say(writer, 'creditor')}`;
  if (language === 'vi' || random.chance(0.15)) return `${stopped.slice(0, -1)} (${credit})`;
  return random.chance(0.1) ? `${stopped.slice(0, -1)} ${credit}` : `${stopped} ${credit}`;
};

/** Spaces that were lost, each with its own chance. */
export const losing = ({ random }: Writer, text: string, rate: number): string =>
  rate === 0
    ? text
    : text.replace(/(?<=[\p{L},]) (?=\p{L})/gu, (space) => (random.chance(rate) ? '' : space));

export const prose = (writer: Writer, most = 4, rate = 0): string =>
  losing(
    writer,
    Array.from({ length: writer.random.integer(1, most) }, () => say(writer, 'sentence')).join(' '),
    rate,
  );

export interface Telling {
  readonly paragraphs: number;
  /** Whether the first paragraph goes on in the line of the dateline, and what stands between. */
  readonly after?: string;
  /** What the first paragraph says. */
  readonly opening?: string;
  readonly rate?: number;
  readonly heads?: number;
  readonly list?: boolean;
  /** Puts a picture behind a paragraph that is not the last, by chance. */
  readonly picture?: (page: Page, writer: Writer) => void;
  readonly pictured?: number;
  /** Puts a link behind a paragraph that is not the last, by chance. */
  readonly link?: (page: Page, writer: Writer) => void;
}

/** Something to say that does not start as one of `said` does: no story says the same twice. */
const anew = (said: Set<string>, again: () => string): string => {
  let text = again();
  for (let tries = 0; tries < 6 && said.has(text.slice(0, OPENING)); tries++) text = again();
  said.add(text.slice(0, OPENING));
  return text;
};
const OPENING = 24;

/** The paragraphs of a story. */
export const tell = (page: Page, writer: Writer, options: Telling): void => {
  const { random } = writer;
  const listAt = options.list ? random.integer(0, options.paragraphs - 1) : -1;
  // A link with one paragraph behind it that ends the page could be a teaser and its summary.
  const linkAt = options.link ? random.integer(0, Math.max(0, options.paragraphs - 3)) : -1;
  const told = new Set<string>();
  for (let i = 0; i < options.paragraphs; i++) {
    const last = i === options.paragraphs - 1;
    const form = random.next();
    const said =
      i === 0 && options.opening !== undefined
        ? options.opening
        : anew(told, () =>
            i > 0 && form < 0.05
              ? say(writer, 'short')
              : i > 0 && form < 0.17
                ? say(writer, 'quote')
                : prose(writer, form > 0.93 ? 7 : 3, options.rate ?? 0),
          );
    if (i > 0 && random.chance(options.heads ?? 0)) page.line('body', say(writer, 'subheading'));
    if (i === 0 && options.after !== undefined) page.beside('body', said, options.after);
    else page.line('body', said);
    if (i === listAt) {
      const mark = random.pick(['- ', '• ', '+ ', '– ']);
      const count = random.integer(2, 4);
      for (let n = 1; n <= count; n++)
        page.line('body', `${mark}${say(writer, 'item')}${n === count ? '.' : ' ;'}`);
    }
    if (!last && options.picture && random.chance(options.pictured ?? 0.2)) options.picture(page, writer);
    if (i === linkAt && !last) options.link?.(page, writer);
  }
};

/** Another story's words. */
export const other = (writer: Writer): Writer => ({ ...writer, cast: castOf(writer.random, writer.grammar) });

/** Teasers of a related block: `captions` and `summaries` are how often each has them. */
export const teasersOf = (
  page: Page,
  writer: Writer,
  {
    count,
    captions,
    summaries,
  }: { readonly count: number; readonly captions: number; readonly summaries: number },
): void => {
  const { random } = writer;
  for (let i = 0; i < count; i++) {
    const one = other(writer);
    const title = say(one, 'headline');
    if (random.chance(captions))
      page.line('teaser-caption', random.chance(0.12) ? title : photograph(one, 0.06));
    page.line('teaser-headline', title);
    if (random.chance(summaries)) page.line('teaser-summary', say(one, 'summary'));
  }
};

const MONTHS: Words = {
  fr: ['janvier', 'avril', 'juillet', 'novembre'],
  en: ['January', 'April', 'July', 'November'],
  vi: ['1', '4', '7', '11'],
};

/** A day as it stands in a dateline. */
export const dayOf = ({ random, language }: Writer): string => {
  const day = random.integer(2, 28);
  const month = random.pick(MONTHS[language]);
  return language === 'fr' ? `${day} ${month}` : language === 'en' ? `${month} ${day}` : `${day}/${month}`;
};

export const SEAT: Readonly<Record<Writer['language'], readonly string[]>> = {
  fr: ['Hanoï', 'Hanoi', 'Hô Chi Minh-Ville', 'Genève', 'Vientiane', 'Paris', 'Bac Giang'],
  en: ['Hanoi', 'Ho Chi Minh City', 'Seoul', 'Vientiane', 'Geneva'],
  vi: ['Hà Nội', 'Thành phố Hồ Chí Minh', 'Bắc Giang'],
};

/** Tags that pages print below. */
export const TAGS = {
  fr: ['#litchi', '#semi-conducteurs', '#Bac Giang', '#coopération Vietnam-Laos', '#Francophonie'],
  en: ['#lychee', '#Bac Giang', '#semiconductors', '#Vietnam-Laos ties'],
  vi: ['#vải thiều', '#Bắc Giang', '#bán dẫn'],
} as const;
