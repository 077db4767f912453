/**
 * Where a page of the tenth part is written: its subject and cast, words that are not said twice, the typography of its
 * site, and what a crawl did to its paragraphs.
 */
import { type Grammar, write } from '../grammar.ts';
import { Page, type Writer } from '../page.ts';
import type { Random } from '../random.ts';
import { NATIONAL } from './subjects.ts';

export type Words = Readonly<Record<Writer['language'], readonly string[]>>;

export interface Desk extends Writer {
  readonly subject: string;
  /** What is left to say of each list, for all stories of the page. */
  readonly unsaid: Map<string, string[]>;
  /** A text in the typography of the site. */
  readonly print: (text: string) => string;
  /** A paragraph as the crawl left it. */
  readonly wear: (text: string) => string;
}

/** Lists of a subject, which a story says under their bare names. */
const LISTS = ['title', 'lead', 'fact', 'picture', 'blurb', 'heading', 'topic'] as const;
/** Of how many of each a story speaks. */
const CAST: Readonly<Record<string, number>> = {
  man: 1,
  woman: 1,
  office: 1,
  charge: 1,
  city: 1,
  province: 1,
  body: 2,
  day: 2,
  share: 3,
  dozens: 1,
  several: 1,
  hundreds: 1,
  thousands: 1,
  millions: 1,
};

const subjectsOf = (grammar: Grammar): readonly string[] =>
  Object.keys(grammar).flatMap((rule) => (rule.endsWith('-title') ? [rule.slice(0, -'-title'.length)] : []));

const castFor = ({ random, grammar }: Writer, subject: string): Grammar => {
  const cast: Record<string, readonly string[]> = {};
  for (const [rule, count] of Object.entries(CAST)) {
    const all = grammar[`${subject}-${rule}`] ?? grammar[rule];
    if (all) cast[rule] = random.sample(all, count);
  }
  const nation = random.integer(0, (grammar.guest ?? []).length - 1);
  for (const rule of NATIONAL) {
    const own = grammar[rule]?.[nation];
    if (own !== undefined) cast[rule] = [own];
  }
  for (const list of LISTS) {
    const own = grammar[`${subject}-${list}`];
    if (own) cast[list] = own;
  }
  const said = random.sample(grammar.general ?? [], 12);
  const misleading = random.chance(0.08) ? random.sample(grammar.misleading ?? [], 1) : [];
  cast.fact = [...(cast.fact ?? []), ...said, ...misleading];
  return cast;
};

const take = (
  random: Random,
  unsaid: Map<string, string[]>,
  list: string,
  all: readonly string[],
): string => {
  const left = unsaid.get(list) ?? [];
  if (left.length === 0) left.push(...random.sample(all, all.length));
  unsaid.set(list, left);
  return left.pop() ?? '';
};

const listFor = (desk: Desk, rule: string): readonly string[] => desk.cast[rule] ?? desk.grammar[rule] ?? [];

/** Words of a list, none twice until all have been said. */
export const draw = (desk: Desk, rule: string): string => {
  const drawn = [take(desk.random, desk.unsaid, `${desk.subject} ${rule}`, listFor(desk, rule))];
  const view = [take(desk.random, desk.unsaid, 'view', desk.grammar.view ?? [])];
  return desk.print(write(desk.random, desk.grammar, 'drawn', { ...desk.cast, view, drawn }));
};

/** How many words of a list have not been said. */
export const left = (desk: Desk, rule: string): number =>
  (desk.unsaid.get(`${desk.subject} ${rule}`) ?? listFor(desk, rule)).length;

export const one = (desk: Desk, words: Words): string => desk.print(desk.random.pick(words[desk.language]));

/** The desk of another story on the same page. */
export const another = (desk: Desk): Desk => {
  const subject = take(desk.random, desk.unsaid, 'subjects', subjectsOf(desk.grammar));
  return { ...desk, subject, cast: castFor(desk, subject) };
};

const QUOTES: Readonly<Record<Writer['language'], readonly (readonly [string, string])[]>> = {
  fr: [
    ['« ', ' »'],
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
  ],
  en: [
    ['"', '"'],
    ['“', '”'],
  ],
  vi: [
    ['"', '"'],
    ['“', '”'],
  ],
};

const typography = ({ random, language }: Writer): Desk['print'] => {
  const [open, close] = random.pick(QUOTES[language]);
  const form = random.next();
  const apostrophe = (): string => (form < 0.45 || (form > 0.88 && random.chance(0.5)) ? "'" : '’');
  const space = language === 'fr' && random.chance(0.25) ? '\u00a0' : ' ';
  return (text) =>
    text
      .replace(/[’']/gu, apostrophe)
      .replace(/« (.*?) »|“(.*?)”/gu, (_, french?: string, other?: string) =>
        [open, french ?? other ?? '', close].join(''),
      )
      .replace(/ (?=[:;!?»])|(?<=«) /gu, space);
};

/** Words glued where the lines of an old page ended; often the first two words as well. */
const unwrapped = (text: string, width: number, first: boolean): string => {
  let column = 0;
  return text.split(' ').reduce((said, word, at) => {
    column += word.length + 1;
    if (at === 0) return word;
    if (first && at === 1 && /^\p{Ll}/u.test(word)) return said + word;
    if (column <= width) return `${said} ${word}`;
    column = word.length;
    return said + word;
  }, '');
};

/** How a crawl wears paragraphs. */
export type Wear = 'whole' | 'unwrapped' | 'run on' | 'any';

const wearing = ({ random, language }: Writer, wear: Wear): Desk['wear'] => {
  const glued = language === 'vi' ? 'whole' : 'unwrapped';
  const form =
    wear === 'any' ? random.pick(['whole', 'whole', 'whole', 'whole', glued, 'spaced'] as const) : wear;
  switch (form) {
    case 'whole':
      return (text) => text;
    case 'unwrapped': {
      const width = random.pick([65, 70, 75, 80]);
      const first = random.pick([0, 0.55, 0.85]);
      return (text) => unwrapped(text, width, random.chance(first));
    }
    case 'run on':
      return (text) =>
        text.replace(/(?<=[\p{Ll}»”"][.]) (?=\p{Lu})/gu, (gap) => (random.chance(0.75) ? '' : gap));
    case 'spaced':
      return (text) =>
        text.replace(/ /gu, (gap) => (random.chance(0.02) ? random.pick(['  ', '\u00a0', '\u00a0 ']) : gap));
    default:
      return form satisfies never;
  }
};

/** The desk of the story of a page, of `subject` where that is given. */
export const deskFor = (writer: Writer, wear: Wear = 'any', subject?: string): Desk => {
  const known = subjectsOf(writer.grammar).filter((name) => name !== 'interview');
  const chosen = subject ?? writer.random.pick(known);
  const others = known.filter((name) => name !== chosen);
  return {
    ...writer,
    subject: chosen,
    unsaid: new Map([['subjects', [...writer.random.sample(others, others.length)]]]),
    cast: castFor(writer, chosen),
    print: typography(writer),
    wear: wearing(writer, wear),
  };
};

/** A page whose lines stand as one crawl left them. */
export const sheetFor = ({ random }: Desk): Page => {
  const form = random.next();
  if (form < 0.15) return new Page(() => '\n');
  if (form < 0.23) return new Page(() => (random.chance(0.3) ? '\n' : '\n\n'));
  if (form < 0.33) return new Page(() => random.pick(['\n\n', '\n\n', '\n\n\n', '\n\n\n\n', '\n \n']));
  return new Page(() => '\n\n');
};

/** A page with a line break between its lines and nothing more. */
export const tightSheet = (): Page => new Page(() => '\n');
