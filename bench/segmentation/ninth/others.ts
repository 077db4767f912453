/** Where a page of the ninth part is from and by whom, and the other stories below it, which lost some of their parts. */
import type { Page } from '../page.ts';
import { another, type Desk, draw, one, type Words } from './desk.ts';
import { stamp } from './frame.ts';
import { credited, legend } from './story.ts';

const MONTHS: Words = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: ['January', 'March', 'May', 'July', 'September', 'November', 'Jan.', 'Sept.'],
  vi: ['1', '3', '5', '7', '9', '11'],
};

/** A day as datelines have it. */
export const dayOf = (desk: Desk): string => {
  const day = desk.random.integer(1, 28);
  const month = one(desk, MONTHS);
  if (desk.language === 'en') return `${month} ${day}`;
  return desk.language === 'vi' ? `${day}/${month}` : `${day === 1 ? '1er' : day} ${month}`;
};

/** Where a story is: at the place that its lead names, or in the capital of the agency. */
export const whereOf = ({ random, cast, grammar }: Desk, lead: string): string => {
  const places = [
    ...(cast.capital ?? []),
    ...(cast.city ?? []),
    ...(grammar.city ?? []),
    ...(cast.province ?? []),
  ];
  const [home = ''] = grammar.city ?? [];
  return (
    places.find((place) => lead.includes(place)) ?? (random.chance(0.7) ? home : random.pick(cast.city ?? []))
  );
};

/** Where a story of the agency was filed. */
export const filed = (desk: Desk, lead: string): string => {
  const { random, language } = desk;
  const agency = language === 'vi' ? 'TTXVN' : language === 'fr' && random.chance(0.1) ? 'AVI' : 'VNA';
  const dash = random.pick([' -', ' -', ' –', ' –', ' –', ' —', '-', '–', ' :', '']);
  if (random.chance(0.05)) return `(${agency})${dash}`;
  const place = whereOf(desk, lead);
  const day = dayOf(desk);
  const dated = random.chance(0.4);
  if (language === 'vi') return `${place} (${agency}${dated ? ` ${day}` : ''})${dash}`;
  if (!dated) return `${place}${random.chance(0.05) ? '' : ' '}(${agency})${dash}`;
  const before =
    language === 'fr' ? random.pick([', ', ', ', ', ', ',', ', le ', ' le ']) : random.pick([', ', ',']);
  return `${place}${before}${day} (${agency})${dash}`;
};

const MARKS: Words = {
  fr: [
    '-VNA',
    '-VNA',
    '- VNA',
    '–VNA',
    '– VNA',
    '—VNA',
    '-VNA/VI',
    '- VNA/VI',
    '-VNA/CVN',
    '- CPV/VNA',
    '-NDEL/VNA',
    '-VOV/VNA',
    '-AVI',
    '(VNA)',
    'VNA',
    '-VNP/VNA',
    '-Vietnam+',
  ],
  en: ['/.', '/.', '/.', '/.', '-VNA', '– VNA', '(VNA)', 'VNA', '- VNA/VNP'],
  vi: ['/.', '/.', '/.', '(TTXVN)', '(TTXVN/Vietnam+)', '(Vietnam+)', '-TTXVN'],
};

/** The mark of the agency behind the story; whether there is one. */
export const mark = (page: Page, desk: Desk, silent: number): boolean => {
  if (desk.random.chance(silent)) return false;
  const said = one(desk, MARKS);
  if (said.startsWith('/')) page.beside('sign-off', said, '');
  else if (desk.random.chance(0.18)) page.line('sign-off', said);
  else
    page.beside(
      'sign-off',
      said,
      /^\p{L}/u.test(said) ? ' ' : desk.random.pick([' ', ' ', ' ', '', '\u00a0']),
    );
  return true;
};

/** What teasers are left with. */
export type Form = 'threes' | 'irregular' | 'headlines' | 'summed' | 'pictured' | 'headless';

const cut = (desk: Desk, said: string): string => {
  const words = said.split(' ');
  const kept = words.slice(0, Math.max(5, Math.floor(words.length * (0.5 + desk.random.next() * 0.4))));
  return `${kept.join(' ').replace(/[,.;:]$/u, '')}${desk.random.pick(['...', '…', ' ...'])}`;
};

interface Parts {
  readonly caption: number;
  readonly headline: number;
  readonly summary: number;
}
const PARTS: Readonly<Record<Form, Parts>> = {
  threes: { caption: 1, headline: 1, summary: 1 },
  irregular: { caption: 0.75, headline: 0.92, summary: 0.78 },
  headlines: { caption: 0, headline: 1, summary: 0 },
  summed: { caption: 0, headline: 1, summary: 1 },
  pictured: { caption: 1, headline: 1, summary: 0 },
  headless: { caption: 1, headline: 0, summary: 1 },
};

/** Teasers. One that lost its headline keeps a caption with credit and a summary, so that it can be told apart. */
export const teasers = (page: Page, desk: Desk, form: Form, count: number, dated = false): void => {
  const { random } = desk;
  const parts = PARTS[form];
  for (let left = count; left > 0; left--) {
    const other = another(desk);
    const title = draw(other, 'headline');
    const headed = random.chance(parts.headline);
    if (!headed || random.chance(parts.caption)) {
      const same = headed && random.chance(0.08);
      const whole = headed ? legend(other, 0.08, false) : credited(other);
      const said = same
        ? title
        : form === 'threes' && random.chance(0.04)
          ? cut(desk, draw(other, 'caption'))
          : whole;
      page.line('teaser-caption', !same && random.chance(0.05) ? said.slice(1) : said);
    }
    if (headed) page.line('teaser-headline', title);
    if (dated) page.line('boilerplate', stamp(desk));
    if (!headed || random.chance(parts.summary)) {
      const said = draw(other, 'summary');
      page.line('teaser-summary', random.chance(0.08) ? cut(desk, said) : said);
    }
  }
};

export const MORE = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;
const HEADINGS: Words = {
  fr: [
    'Sur le même sujet',
    'À lire aussi',
    'Articles liés',
    'Actualités liées',
    'Dans la même catégorie',
    'Autres nouvelles',
    'À découvrir aussi',
    'Nos derniers articles',
    'Les plus lus',
    'Recommandé pour vous',
  ],
  en: [
    'Related News',
    'Related stories',
    'Read more',
    'More news',
    'Latest news',
    'You might be interested in',
  ],
  vi: ['Tin liên quan', 'Tin cùng chuyên mục', 'Có thể bạn quan tâm', 'Tin mới nhất', 'Bài liên quan'],
};

/** What stands above other stories. */
export const headingOf = (desk: Desk): string => one(desk, HEADINGS);
