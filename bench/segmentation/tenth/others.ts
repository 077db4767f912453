/** Where a page of the tenth part was filed, the mark behind its story, and the other stories below it. */
import type { Page } from '../page.ts';
import { another, type Desk, draw, left, one, type Words } from './desk.ts';
import { SECTIONS, stamp } from './margins.ts';
import { caption, credited } from './telling.ts';

const MONTHS: Words = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  vi: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
};

/** A day as datelines print it. */
export const dayOf = (desk: Desk): string => {
  const day = desk.random.integer(2, 28);
  const month = one(desk, MONTHS);
  if (desk.language === 'en') return `${month} ${day}`;
  return `${day}${desk.language === 'vi' ? '/' : ' '}${month}`;
};

/** The place that the lead names first, or the seat of the agency. */
export const placeOf = ({ random, cast, grammar }: Desk, lead: string): string => {
  const known = [...(cast.capital ?? []), ...(cast.city ?? []), ...(cast.province ?? [])];
  const named = known.filter((place) => lead.includes(place));
  const [seat = ''] = grammar.city ?? [];
  return named[0] ?? (random.chance(0.8) ? seat : random.pick(grammar.city ?? [seat]));
};

/** Where and when a story of the agency of Vietnam was filed. */
export const filed = (desk: Desk, lead: string): string => {
  const { random, language } = desk;
  const place = placeOf(desk, lead);
  const agency = language === 'vi' ? 'TTXVN' : random.chance(0.06) && language === 'fr' ? 'AVI' : 'VNA';
  const dash = random.pick([' -', ' -', ' –', ' –', ' –', '-', '–', ' —']);
  if (random.chance(0.28)) {
    const comma = random
      .pick([', ', ', ', ', ', ',', ', le '])
      .replace('le ', language === 'fr' ? 'le ' : '');
    return `${place}${comma}${dayOf(desk)} (${agency})${dash}`;
  }
  return `${place} (${agency})${dash}`;
};

/** Between a dateline and what it opens. */
export const afterDateline = ({ random }: Desk): string =>
  random.pick([' ', ' ', ' ', ' ', ' ', ' ', '', '  ']);

const MARKS: Words = {
  fr: [
    '-VNA',
    '-VNA',
    '-VNA',
    '- VNA',
    '- VNA',
    '–VNA',
    '– VNA',
    '-AVI',
    '- AVI',
    '-VNA/VI',
    '-CPV/VNA',
    '- CPV/VNA',
    '-VOV/VNA',
    '- VOV/VNA',
    '-NDEL/VNA',
    '-VNA/CVN',
    'VNA',
  ],
  en: ['/.', '/.', '/.', '/.', '/.', '-VNA', '– VNA', '/. VNA', 'VNA', '-VNA/VNP'],
  vi: ['/.', '/.', '/.', '(TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', '(Vietnam+)', '(TTXVN)', '-TTXVN'],
};
const OLD_MARKS: Words = {
  fr: ['-AVI', '-AVI', '- AVI', '-VNA', '-VNA', '- VNA', '–VNA', '-VNA/CVN'],
  en: ['/.', '/.', '/.', '-VNA', '- VNA'],
  vi: ['/.', '(TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', '(Vietnam+)', '(TTXVN)'],
};

const setMark = (page: Page, desk: Desk, words: Words): void => {
  const { random } = desk;
  const said = one(desk, words);
  if (said.startsWith('/')) page.beside('sign-off', said, '');
  else if (said.startsWith('(') && random.chance(0.6)) page.line('sign-off', said);
  else if (random.chance(0.06)) page.line('sign-off', said);
  else page.beside('sign-off', said, /^\p{L}/u.test(said) ? ' ' : random.pick([' ', ' ', ' ', '', '']));
};

/** The mark of the agency behind its story; whether there is one. */
export const mark = (page: Page, desk: Desk, missing: number): boolean => {
  if (desk.random.chance(missing)) return false;
  setMark(page, desk, MARKS);
  return true;
};

/** The same with the letters of ten years ago. */
export const oldMark = (page: Page, desk: Desk): void => {
  setMark(page, desk, OLD_MARKS);
};

export type Form = 'threes' | 'torn' | 'titles' | 'pairs' | 'blurbs' | 'pictured';

interface Chances {
  readonly picture: number;
  readonly title: number;
  readonly blurb: number;
}
const CHANCES: Readonly<Record<Form, Chances>> = {
  threes: { picture: 0.97, title: 1, blurb: 1 },
  torn: { picture: 0.7, title: 0.93, blurb: 0.75 },
  titles: { picture: 0, title: 1, blurb: 0 },
  pairs: { picture: 0, title: 1, blurb: 1 },
  blurbs: { picture: 0, title: 0, blurb: 1 },
  pictured: { picture: 1, title: 1, blurb: 0 },
};

/** A summary that its site broke off. */
const brokenOff = (desk: Desk, said: string): string => {
  const words = said.split(' ');
  const kept = words.slice(0, Math.max(8, Math.floor(words.length * 0.7)));
  return `${kept.join(' ').replace(/[,.;:]$/u, '')}${desk.random.pick(['...', '…'])}`;
};

export interface Extras {
  /** Whether each has its day and hour. */
  readonly stamped?: boolean;
  /** Whether each has its section above it. */
  readonly sectioned?: boolean;
}

/** Other stories, each with what its site shows of it. One without its headline keeps a credited caption. */
export const teasers = (page: Page, desk: Desk, form: Form, count: number, extras: Extras = {}): void => {
  const { random } = desk;
  const chances = CHANCES[form];
  for (let n = 0; n < count; n++) {
    const other = another(desk);
    const title = draw(other, 'title');
    const titled = random.chance(chances.title);
    const lost = !titled && form !== 'blurbs';
    if (extras.sectioned) page.line('boilerplate', one(desk, SECTIONS));
    if (lost || random.chance(chances.picture)) {
      const odd = lost ? 1 : random.next();
      if (odd < 0.05) page.line('teaser-caption', title);
      else if (odd < 0.09) page.line('teaser-caption', credited(other).slice(1));
      else page.line('teaser-caption', lost ? credited(other) : caption(other));
    }
    if (titled) page.line('teaser-headline', title);
    if (extras.stamped) page.line('boilerplate', stamp(desk));
    if (lost || random.chance(chances.blurb)) {
      const more = random.chance(0.45) && left(other, 'fact') > 0 ? ` ${draw(other, 'fact')}` : '';
      const said = `${draw(other, 'blurb')}${more}`;
      page.line('teaser-summary', random.chance(0.07) ? brokenOff(desk, said) : said);
    }
  }
};

export const MORE: Words = { fr: ['Voir plus'], en: ['See more'], vi: ['Xem thêm', 'Tin liên quan'] };
const HEADINGS: Words = {
  fr: ['Sur le même sujet', 'Actualités connexes', 'À lire également', 'Dans la même rubrique', 'Autres'],
  en: ['Related News', 'Other News', 'More on this topic', 'Others', 'Latest'],
  vi: ['Tin cùng chuyên mục', 'Bài liên quan', 'Tin khác', 'Đọc nhiều', 'Tin mới'],
};

/** What stands above other stories on sites other than the agency's. */
export const headingOf = (desk: Desk): string => one(desk, HEADINGS);
