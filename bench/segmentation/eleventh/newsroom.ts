/**
 * What one page of the eleventh part is about: an affair with its people, places and day, and the other affairs that the
 * page may announce, none twice.
 */
import { type Grammar, write } from '../grammar.ts';
import type { Writer } from '../page.ts';
import type { Affair, Topic } from './affair.ts';
import { ENGLISH_SLOTS } from './english.ts';
import { LIFE as ENGLISH_LIFE } from './english-life.ts';
import { MORE as ENGLISH_MORE } from './english-more.ts';
import { STATE as ENGLISH_STATE } from './english-state.ts';
import { BRIEFS as ENGLISH_BRIEFS, TALK as ENGLISH_TALK } from './english-talk.ts';
import { FRENCH_SLOTS } from './french.ts';
import { LIFE as FRENCH_LIFE } from './french-life.ts';
import { MORE as FRENCH_MORE } from './french-more.ts';
import { STATE as FRENCH_STATE } from './french-state.ts';
import { BRIEFS as FRENCH_BRIEFS, TALK as FRENCH_TALK } from './french-talk.ts';
import { VIETNAMESE_SLOTS } from './vietnamese.ts';
import { LIFE as VIETNAMESE_LIFE } from './vietnamese-life.ts';
import { MORE as VIETNAMESE_MORE } from './vietnamese-more.ts';
import { STATE as VIETNAMESE_STATE } from './vietnamese-state.ts';
import { BRIEFS as VIETNAMESE_BRIEFS, TALK as VIETNAMESE_TALK } from './vietnamese-talk.ts';

export type PerLanguage<T> = Readonly<Record<Writer['language'], T>>;

interface Tongue {
  readonly affairs: readonly Affair[];
  readonly briefs: readonly Topic[];
  readonly slots: Grammar;
}

const TONGUES: PerLanguage<Tongue> = {
  fr: {
    affairs: [...FRENCH_STATE, ...FRENCH_LIFE, ...FRENCH_MORE, ...FRENCH_TALK],
    briefs: FRENCH_BRIEFS,
    slots: FRENCH_SLOTS,
  },
  en: {
    affairs: [...ENGLISH_STATE, ...ENGLISH_LIFE, ...ENGLISH_MORE, ...ENGLISH_TALK],
    briefs: ENGLISH_BRIEFS,
    slots: ENGLISH_SLOTS,
  },
  vi: {
    affairs: [...VIETNAMESE_STATE, ...VIETNAMESE_LIFE, ...VIETNAMESE_MORE, ...VIETNAMESE_TALK],
    briefs: VIETNAMESE_BRIEFS,
    slots: VIETNAMESE_SLOTS,
  },
};

/** The day of a page; `stamp` is how the page prints it where it does. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly stamp?: string;
}

const STAMPED: PerLanguage<readonly Day[]> = {
  fr: [
    { year: 2021, month: 3, day: 12, stamp: 'Publié le 12 mars 2021 à 18:04' },
    { year: 2019, month: 3, day: 24, stamp: '24/03/2019 21:39' },
    { year: 2019, month: 6, day: 5, stamp: '12:30 | 05/06/2019' },
    { year: 2022, month: 5, day: 3, stamp: 'Publié le 3 mai 2022' },
    { year: 2021, month: 4, day: 12, stamp: 'Lundi 12/04/2021 09:15' },
  ],
  en: [
    { year: 2021, month: 3, day: 12, stamp: 'Published on March 12, 2021' },
    { year: 2022, month: 5, day: 3, stamp: 'Published on May 3, 2022' },
    { year: 2021, month: 4, day: 12, stamp: 'Monday, April 12, 2021 - 09:15' },
    { year: 2021, month: 4, day: 12, stamp: 'April 12, 2021 | 09:15 (GMT+7)' },
  ],
  vi: [
    { year: 2021, month: 3, day: 12, stamp: 'Thứ Hai, 12/3/2021 18:04 (GMT+7)' },
    { year: 2021, month: 4, day: 12, stamp: 'Thứ Hai, 12/04/2021 09:15' },
    { year: 2021, month: 4, day: 12, stamp: '12/04/2021 09:15 GMT+7' },
    { year: 2021, month: 3, day: 12, stamp: '12/03/2021 18:04' },
  ],
};

const MONTHS: PerLanguage<readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  vi: '1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
};

/** A day of a month as datelines print it. */
export const printDay = (language: Writer['language'], { month, day }: Day): string => {
  const name = MONTHS[language][month - 1] ?? '';
  return language === 'en' ? `${name} ${day}` : language === 'vi' ? `${day}/${name}` : `${day} ${name}`;
};

const inText = (language: Writer['language'], day: Day): string => {
  const printed = printDay(language, day);
  return language === 'fr' ? `le ${printed}` : language === 'vi' ? `ngày ${printed}` : printed;
};

/** Slots of numbers: each paragraph has its own, the headline and the lead have the same. */
const NUMBERS = new Set(['pct', 'share', 'mln', 'crowd', 'k', 'homes', 'n', 'nn', 'workshops']);
/** Slots whose n-th values belong together. */
const OF_A_NATION = new Set([
  'guest',
  'capital',
  'country',
  'land',
  'toCountry',
  'native',
  'nativeF',
  'natives',
]);
/** Slots of which a story may name two. */
const NAMED_TWICE = [
  ['man', 'aide'],
  ['city', 'town'],
  ['province', 'neighbour'],
] as const;

interface Cast {
  /** One value for each slot. */
  readonly fixed: Grammar;
  /** The same, but any number. */
  readonly loose: Grammar;
}

const castFor = (writer: Writer, slots: Grammar, who: Grammar, day: Day): Cast => {
  const { random, language } = writer;
  const nation = random.integer(0, (slots.country ?? []).length - 1);
  const fixed: Record<string, readonly string[]> = {};
  const said = { ...slots, ...who };
  for (const [name, all] of Object.entries(said)) {
    const own = OF_A_NATION.has(name) ? all[nation] : random.pick(all);
    if (own !== undefined) fixed[name] = [own];
  }
  for (const [first, second] of NAMED_TWICE) {
    const [one = '', other = ''] = random.sample(said[first] ?? [], 2);
    fixed[first] = [one];
    fixed[second] = [other];
  }
  fixed.today = [inText(language, day)];
  fixed.yesterday = [inText(language, { ...day, day: day.day - 1 })];
  fixed.tomorrow = [inText(language, { ...day, day: day.day + 1 })];
  fixed.month = [MONTHS[language][day.month - 1] ?? ''];
  fixed.lastyear = [String(day.year - 1)];
  const numbers = Object.fromEntries(Object.entries(slots).filter(([name]) => NUMBERS.has(name)));
  return { fixed, loose: { ...fixed, ...numbers } };
};

/** A topic with what its slots say. */
export interface Told<T extends Topic> {
  readonly topic: T;
  /** Fills the slots of a headline, a lead, a caption or a summary. */
  readonly say: (text: string) => string;
  /** Fills the slots of a paragraph. */
  readonly tell: (text: string) => string;
}

const toldOf = <T extends Topic>(writer: Writer, topic: T, who: Grammar, day: Day): Told<T> => {
  const { fixed, loose } = castFor(writer, TONGUES[writer.language].slots, who, day);
  const fill = (cast: Grammar) => (text: string) => {
    const said = write(writer.random, writer.grammar, 'said', { ...cast, said: [text] });
    return writer.language === 'fr' ? said.replace(/\bde (?=[AEIOU]\p{Ll})/gu, 'd’') : said;
  };
  return { topic, say: fill(fixed), tell: fill(loose) };
};

export interface Assignment extends Told<Affair> {
  readonly writer: Writer;
  readonly random: Writer['random'];
  readonly language: Writer['language'];
  readonly day: Day;
  /** The reporter of the story. */
  readonly reporter: string;
  /** Its city, and the one that its dispatches come from by default. */
  readonly city: string;
  /** Another topic that the page announces. */
  readonly other: () => Told<Topic>;
}

/** Assigns an affair that `may` be told in the way a layout tells it. */
export const assign = (
  writer: Writer,
  may: (affair: Affair) => boolean = ({ beats }) => beats.length > 0,
): Assignment => {
  const { random, language } = writer;
  const { affairs, briefs } = TONGUES[language];
  const affair = random.pick(affairs.filter(may));
  const day: Day = random.chance(0.4)
    ? random.pick(STAMPED[language])
    : { year: random.integer(2010, 2025), month: random.integer(1, 12), day: random.integer(2, 27) };
  const told = toldOf(writer, affair, affair.who ?? {}, day);
  const rest: Topic[] = [
    ...random.sample(
      [...affairs.filter((one) => one !== affair), ...briefs],
      affairs.length + briefs.length - 1,
    ),
  ];
  const other = (): Told<Topic> => {
    const topic = rest.shift() ?? affair;
    return toldOf(writer, topic, topic.who ?? {}, { ...day, day: random.integer(2, 27) });
  };
  const capital: PerLanguage<string> = {
    fr: random.pick(['Hanoï', 'Hanoi', 'Hanoï']),
    en: 'Hanoi',
    vi: 'Hà Nội',
  };
  return {
    ...told,
    writer,
    random,
    language,
    day,
    reporter: told.say('{reporter}'),
    city: affair.seat ? told.say(affair.seat) : capital[language],
    other,
  };
};

/** Words of the language of a page. */
export const one = ({ random, language }: Assignment, words: PerLanguage<readonly string[]>): string =>
  random.pick(words[language]);
