/**
 * What the layouts of the eighth part written apart are made of: the paragraphs of a story and what stands amid them,
 * photographs with and without their credit, datelines and marks, teasers that lost parts, and the words of web pages.
 */
import { castOf } from '../grammar.ts';
import { Page, say, type Writer } from '../page.ts';

export type Words = Readonly<Record<Writer['language'], readonly string[]>>;

export const one = ({ random, language }: Writer, words: Words): string => random.pick(words[language]);

/** A page whose lines are apart as those of one crawl are. */
export const sheet = ({ random }: Writer): Page => {
  const form = random.next();
  if (form < 0.18) return new Page(() => '\n');
  if (form < 0.28) return new Page(() => random.pick(['\n', '\n\n', '\n\n']));
  if (form < 0.4) return new Page(() => random.pick(['\n\n', '\n\n', '\n\n\n', ' \n\n', '\n\n\n\n']));
  return new Page(() => '\n\n');
};

/** Another story's words. */
export const elsewhere = (writer: Writer): Writer => ({
  ...writer,
  cast: castOf(writer.random, writer.grammar),
});

/** Spaces lost between words at `rate`, as where lines were broken. */
export const worn = ({ random }: Writer, text: string, rate: number): string =>
  rate === 0
    ? text
    : text.replace(/(?<=[\p{L}\d,]) (?=\p{L})/gu, (space) => (random.chance(rate) ? '' : space));

const OPENING = 20;
const TRIES = 8;

/** Words of a rule that open as none of `before` does: no page says the same twice. */
const sayAnew = (writer: Writer, rule: string, before: Set<string>): string => {
  let said = say(writer, rule);
  for (let tries = 0; tries < TRIES && before.has(said.slice(0, OPENING)); tries++) said = say(writer, rule);
  before.add(said.slice(0, OPENING));
  return said;
};

export const sentences = (writer: Writer, count: number, before = new Set<string>()): string =>
  Array.from({ length: count }, () => sayAnew(writer, 'sentence', before)).join(' ');

const CREDIT_FORMS: Words = {
  fr: [
    '. Photo : ',
    '. Photo: ',
    '. Photo: ',
    '. Photo : ',
    ' Photo : ',
    '. Photo:',
    '. Source : ',
    '. Photo ; ',
    '. Crédit : ',
  ],
  en: ['. Photo: ', '. Photo: ', '. (Photo: ', ' (Photo: ', ' (Source: ', ' — Photo '],
  vi: [' (Ảnh: ', ' (Ảnh: ', '. Ảnh: ', '. Ảnh: ', ' (Nguồn: '],
};

/** A caption; `bare` is how often it lost its credit. */
export const legend = (writer: Writer, bare = 0.06): string => {
  const said = say(writer, 'caption');
  const unstopped = said.replace(/\.$/u, '');
  if (writer.random.chance(bare)) return writer.random.chance(0.6) ? `${unstopped}.` : unstopped;
  const form = one(writer, CREDIT_FORMS);
  return `${unstopped}${form}${say(writer, 'creditor')}${form.includes('(') ? ')' : ''}`;
};

/** A photograph amid a page of the agency, below the words that stood for its image or without them. */
export const plate = (page: Page, writer: Writer, alt: string | null, bare = 0.06): void => {
  const { random } = writer;
  if (alt === null) page.line('caption', legend(writer, bare));
  else {
    page.line('image-alt', alt);
    if (random.chance(0.08)) return;
    page.beside('caption', legend(writer, bare), random.pick(['', '', '', ' ', '\n', '\n\n']));
  }
  if (random.chance(0.35)) page.space(random.pick(['\n', '\n\n', ' ']));
};

const LINKS: Words = {
  fr: ['Lire aussi', 'À lire aussi', 'Lire aussi', 'À lire également', 'Sur le même sujet', 'LIRE AUSSI'],
  en: ['Read more', 'See also', 'Related', 'READ ALSO'],
  vi: ['Xem thêm', 'Đọc thêm', 'Tin liên quan'],
};

/** A link to another story amid the text. */
export const pointer = (page: Page, writer: Writer): void => {
  const { random } = writer;
  const title = say(elsewhere(writer), 'headline');
  const form = random.next();
  if (form < 0.45)
    page
      .line('related-heading', `${one(writer, LINKS)}${random.pick([' :', ':', ' :', ' |'])}`)
      .beside('teaser-headline', title);
  else if (form < 0.75) page.line('related-heading', one(writer, LINKS)).line('teaser-headline', title);
  else page.line('teaser-headline', `${random.pick(['>> ', '>>> ', '► ', '>>'])}${title}`);
};

export interface Body {
  readonly paragraphs: number;
  /** What stands between an open line, that of a dateline, and the first paragraph. */
  readonly after?: string;
  readonly opening?: string;
  readonly rate?: number;
  /** How often a paragraph has a sub-heading above it. */
  readonly heads?: number;
  readonly list?: boolean;
  /** Questions above every second or third paragraph, and quotes as answers. */
  readonly asked?: boolean;
  /** How often breaks between paragraphs are lost. */
  readonly merged?: number;
  /** What may stand behind a paragraph that is not the last, and how often. */
  readonly amid?: readonly (readonly [number, () => void])[];
  /** A link behind one of the paragraphs, at least two before the end. */
  readonly linked?: boolean;
}

interface Telling {
  readonly first: boolean;
  readonly rate: number;
  readonly asked: boolean;
  readonly before: Set<string>;
}

const told = (writer: Writer, { first, rate, asked, before }: Telling): string => {
  const { random } = writer;
  const form = random.next();
  if (!first && form < 0.07) return sayAnew(writer, 'short', before);
  if (!first && form < (asked ? 0.6 : 0.18)) return sayAnew(writer, 'quote', before);
  const count = form > 0.9 ? random.integer(4, 6) : random.integer(1, 3);
  return worn(writer, sentences(writer, count, before), rate);
};

/** The story below its head. */
export const tellAll = (page: Page, writer: Writer, options: Body): void => {
  const { random } = writer;
  const { paragraphs, rate = 0, heads = 0, merged = 0, amid = [], asked = false } = options;
  const listAt = options.list ? random.integer(0, paragraphs - 1) : -1;
  const linkAt = options.linked && paragraphs > 2 ? random.integer(0, paragraphs - 3) : -1;
  let pointed = false;
  const before = new Set<string>(options.opening === undefined ? [] : [options.opening.slice(0, OPENING)]);
  for (let at = 0; at < paragraphs; at++) {
    const how = { first: at === 0, rate, asked, before };
    let said = at === 0 && options.opening !== undefined ? options.opening : told(writer, how);
    while (random.chance(merged)) said += told(writer, { ...how, first: true });
    const headed = at > 0 && !pointed && random.chance(asked ? 0.45 : heads);
    if (headed) page.line('body', sayAnew(writer, asked ? 'question' : 'subheading', before));
    if (at === 0 && options.after !== undefined) page.beside('body', said, options.after);
    else page.line('body', said);
    pointed = false;
    if (at === listAt) {
      const mark = random.pick(['- ', '• ', '* ', '– ', null]);
      const items = random.integer(2, 5);
      for (let n = 1; n <= items; n++)
        page.line('body', `${mark ?? `${n}. `}${say(writer, 'item')}${n === items ? '.' : ' ;'}`);
    }
    if (at === paragraphs - 1) continue;
    for (const [chance, put] of amid) if (random.chance(chance)) put();
    if (at === linkAt) {
      pointer(page, writer);
      pointed = true;
    }
  }
};

export interface Others {
  readonly count: number;
  /** How often a teaser has each of its parts. */
  readonly captions: number;
  readonly headlines?: number;
  readonly summaries: number;
  readonly dates?: boolean;
}

/** Teasers, each of its own parts; one always has its headline or both others. */
export const teasers = (page: Page, writer: Writer, others: Others): void => {
  const { random } = writer;
  const before = new Set<string>();
  for (let left = others.count; left > 0; left--) {
    const own = elsewhere(writer);
    const title = sayAnew(own, 'headline', before);
    const whole = !random.chance(others.headlines ?? 1);
    if (whole || random.chance(others.captions)) {
      const said = random.chance(0.09) ? title : legend(own, 0.1);
      page.line('teaser-caption', random.chance(0.04) ? said.slice(1) : said);
    }
    if (!whole) page.line('teaser-headline', title);
    if (whole || random.chance(others.summaries)) page.line('teaser-summary', say(own, 'summary'));
    if (others.dates && random.chance(0.8)) page.line('boilerplate', hour(writer));
  }
};

const CLOCK: Words = {
  fr: ['{d}/{m}/{y} {h}:{n}', '{d}/{m}/{y} à {h}h{n}'],
  en: ['{d}/{m}/{y} {h}:{n}', '{d}/{m}/{y} - {h}:{n}'],
  vi: ['{d}/{m}/{y} {h}:{n}', '{d}/{m}/{y}, {h}:{n} GMT+7'],
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A day and an hour, as a page prints them. */
export const hour = (writer: Writer): string => {
  const { random } = writer;
  return one(writer, CLOCK)
    .replace('{d}', two(random.integer(1, 28)))
    .replace('{m}', two(random.integer(1, 12)))
    .replace('{y}', String(random.integer(2015, 2025)))
    .replace('{h}', two(random.integer(6, 22)))
    .replace('{n}', two(random.integer(0, 59)));
};

const MONTHS: Words = {
  fr: ['février', 'avril', 'juin', 'août', 'octobre', 'décembre'],
  en: ['February', 'April', 'June', 'Aug', 'October', 'Dec.'],
  vi: ['2', '4', '6', '8', '10', '12'],
};

/** A day as a dateline has it. */
export const dayLine = (writer: Writer): string => {
  const day = writer.random.integer(1, 28);
  const month = one(writer, MONTHS);
  if (writer.language === 'en') return `${month} ${day}`;
  return writer.language === 'vi' ? `${day}/${month}` : `${day === 1 ? '1er' : day} ${month}`;
};

/** A dateline of the agency of Vietnam. */
export const filedBy = (writer: Writer): string => {
  const { random, language } = writer;
  const agency = language === 'vi' ? 'TTXVN' : 'VNA';
  const dash = random.pick([' -', ' -', ' –', ' –', '-', ' —', '–']);
  if (random.chance(0.04)) return `(${agency})${dash}`;
  const day = random.chance(0.35) ? `${random.pick([', ', ', ', ', le ', ','])}${dayLine(writer)}` : '';
  const dated = language === 'fr' ? day : day.replace('le ', '');
  return `${say(writer, 'place')}${dated}${random.chance(0.06) ? '' : ' '}(${agency})${dash}`;
};

const MARKS: Words = {
  fr: ['-VNA', '- VNA', '–VNA', '– VNA', '-VNA/VI', '-VNA/CVN', '- CPV/VNA', '-VNA', '- AVI/VNA'],
  en: ['/.', '/.', '/.', '-VNA', '- VNA'],
  vi: ['/.', '/.', '(TTXVN/Vietnam+)', '(TTXVN)'],
};

/** The mark of the agency behind the last word. */
export const marked = (page: Page, writer: Writer, silent = 0.06): boolean => {
  if (writer.random.chance(silent)) return false;
  const mark = one(writer, MARKS);
  page.beside('sign-off', mark, mark.startsWith('/') ? '' : writer.random.pick([' ', ' ', ' ', '', '\n']));
  return true;
};
