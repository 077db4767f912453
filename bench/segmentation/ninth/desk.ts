/**
 * The desk at which a page of the ninth part is written: one story of one kind, its cast, words that are not said twice,
 * and what a crawl did to the paragraphs (words glued where lines were broken, breaks lost, words cut in two).
 */
import { type Grammar, write } from '../grammar.ts';
import { Page, type Writer } from '../page.ts';

export type Words = Readonly<Record<Writer['language'], readonly string[]>>;

export interface Desk extends Writer {
  readonly kind: string;
  /** What is left to say of each rule; shared with the desks of other stories on the same page. */
  readonly decks: Map<string, string[]>;
  /** What became of the words of a paragraph. */
  readonly worn: (text: string) => string;
}

/** How many of each a story speaks of. */
const SPOKEN_OF: readonly (readonly [string, number])[] = [
  ['man', 1],
  ['small', 1],
  ['few', 1],
  ['thousand', 1],
  ['woman', 1],
  ['title', 1],
  ['charge', 1],
  ['city', 1],
  ['province', 1],
  ['body', 2],
  ['theme', 1],
  ['event', 1],
  ['day', 2],
];
/** Rules whose n-th alternatives belong together. */
const OF_A_NATION = ['country', 'land', 'capital', 'native', 'nativeF', 'guest'] as const;
const OF_A_KIND = [
  'headline',
  'lead',
  'sentence',
  'caption',
  'scene',
  'summary',
  'subheading',
  'tag',
] as const;

const kindsOf = (grammar: Grammar): readonly string[] =>
  Object.keys(grammar).flatMap((rule) =>
    rule.endsWith('-headline') ? [rule.slice(0, -'-headline'.length)] : [],
  );

const castFor = ({ random, grammar }: Writer, kind: string): Grammar => {
  const nation = random.integer(0, (grammar.country ?? []).length - 1);
  const cast: Record<string, readonly string[]> = {};
  for (const [rule, count] of SPOKEN_OF) {
    const all = grammar[`${kind}-${rule}`] ?? grammar[`any-${rule}`] ?? grammar[rule];
    if (all) cast[rule] = random.sample(all, count);
  }
  for (const rule of OF_A_NATION) {
    const own = grammar[rule]?.[nation];
    if (own !== undefined) cast[rule] = [own];
  }
  for (const rule of OF_A_KIND) {
    const own = grammar[`${kind}-${rule}`];
    if (own) cast[rule] = own;
  }
  const { common = [], trap = [] } = grammar;
  // A page now and then says in a sentence what headings say.
  const caught = random.chance(0.15) ? random.sample(trap, 1) : [];
  cast.sentence = [...(cast.sentence ?? []), ...random.sample(common, 8), ...caught];
  return cast;
};

const dealt = (desk: Pick<Desk, 'random' | 'decks'>, key: string, all: readonly string[]): string => {
  let deck = desk.decks.get(key);
  if (!deck || deck.length === 0) {
    deck = [...desk.random.sample(all, all.length)];
    desk.decks.set(key, deck);
  }
  return deck.pop() ?? '';
};

const seat = (
  writer: Writer,
  decks: Map<string, string[]>,
  worn: Desk['worn'],
  kinds: readonly string[],
): Desk => {
  const kind = dealt({ random: writer.random, decks }, 'kinds', kinds);
  return { ...writer, kind, decks, worn, cast: castFor(writer, kind) };
};

/** Words of a rule, none twice until all were said. */
export const draw = (desk: Desk, rule: string): string => {
  const all = desk.cast[rule] ?? desk.grammar[rule] ?? [];
  const drawn = [dealt(desk, `${desk.kind} ${rule}`, all)];
  const clause = [dealt(desk, 'clause', desk.grammar.clause ?? [])];
  const said = write(desk.random, desk.grammar, 'drawn', { ...desk.cast, clause, drawn });
  return desk.language === 'fr' ? said.replace(/\bde (?=[AEIOUÉ]\p{Ll})/gu, 'd’') : said;
};

/** How many are left to say of a rule before it says them again. */
export const leftOf = (desk: Desk, rule: string): number =>
  (desk.decks.get(`${desk.kind} ${rule}`) ?? desk.cast[rule] ?? desk.grammar[rule] ?? []).length;

export const one = ({ random, language }: Writer, words: Words): string => random.pick(words[language]);

/** Another story's desk on the same page. */
export const another = (desk: Desk): Desk => seat(desk, desk.decks, desk.worn, kindsOf(desk.grammar));

/** Words glued where a line of `width` ended, as when its break was dropped. */
const glued = (text: string, width: number): string => {
  let column = 0;
  return text.split(' ').reduce((line, word) => {
    if (line === '') {
      column = word.length;
      return word;
    }
    const over = column + 1 + word.length > width;
    column = over ? word.length : column + 1 + word.length;
    return `${line}${over ? '' : ' '}${word}`;
  }, '');
};

const wearing = ({ random }: Writer): Desk['worn'] => {
  const form = random.next();
  if (form < 0.68) return (text) => text;
  if (form < 0.86) {
    const width = random.pick([63, 68, 72, 79, 79]);
    const first = random.pick([0, 0.5, 0.9]);
    return (text) => {
      const whole = glued(text, width);
      return random.chance(first) ? whole.replace(/^(\p{L}+) (?=\p{Ll})/u, '$1') : whole;
    };
  }
  // A break between two sentences that was lost.
  if (form < 0.95)
    return (text) => text.replace(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, (gap) => (random.chance(0.5) ? '' : gap));
  return (text) =>
    text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, () =>
      random.chance(0.004) ? random.pick([' ', '- ']) : '',
    );
};

/** The desk of the story of a page, of one of `kinds` where they are given. */
export const deskFor = (writer: Writer, kinds?: readonly string[]): Desk => {
  const known = kindsOf(writer.grammar);
  const kind = writer.random.pick(
    known.filter((name) => (kinds ? kinds.includes(name) : name !== 'interview')),
  );
  const decks = new Map([
    [
      'kinds',
      [
        ...writer.random.sample(
          known.filter((name) => name !== kind),
          known.length,
        ),
        kind,
      ],
    ],
  ]);
  return seat(writer, decks, wearing(writer), known);
};

/** A page whose lines are printed in the typography of its paper. */
class Printed extends Page {
  private readonly print: (text: string) => string;

  constructor(gap: () => string, print: (text: string) => string) {
    super(gap);
    this.print = print;
  }

  override line(role: Parameters<Page['line']>[0], text: string): this {
    return super.line(role, this.print(text));
  }

  override beside(role: Parameters<Page['line']>[0], text: string, between = ' '): this {
    return super.beside(role, this.print(text), between);
  }
}

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  guillemets: ['« ', ' »'],
  tight: ['«', '»'],
  straight: ['"', '"'],
  curly: ['“', '”'],
};

const printer = ({ random, language }: Writer): ((text: string) => string) => {
  const apostrophe = random.pick(['’', '’', "'", "'", null]);
  const [open, close] =
    QUOTES[random.pick(language === 'fr' ? Object.keys(QUOTES) : ['straight', 'curly', 'curly'])] ?? [];
  const space = language === 'fr' && random.chance(0.3) ? '\u00a0' : ' ';
  return (text) =>
    text
      .replace(/’/gu, () => apostrophe ?? random.pick(['’', "'"]))
      .replace(
        /« (.*?) »|“(.*?)”/gu,
        (_, french?: string, other?: string) => `${open ?? ''}${french ?? other ?? ''}${close ?? ''}`,
      )
      .replace(/ (?=[:;!?»])|(?<=«) /gu, space);
};

/** A page whose lines are all a blank line apart. */
export const evenSheetOf = (desk: Desk): Page => new Printed(() => '\n\n', printer(desk));

/** A page as one crawl leaves its lines. */
export const sheetOf = (desk: Desk): Page => {
  const { random } = desk;
  const form = random.next();
  const print = printer(desk);
  if (form < 0.14) return new Printed(() => '\n', print);
  if (form < 0.3) return new Printed(() => (random.chance(0.25) ? '\n' : '\n\n'), print);
  if (form < 0.42)
    return new Printed(() => random.pick(['\n\n', '\n\n', '\n\n\n', '\n \n', '\n\n\n\n']), print);
  return new Printed(() => '\n\n', print);
};
