/** Around the stories of the eleventh part: datelines, marks of agencies, topics, buttons, and the other stories below. */
import type { Page } from '../page.ts';
import { type Assignment, one, type PerLanguage, printDay } from './newsroom.ts';
import { captionOf } from './telling.ts';

/** A dateline of the agency of Vietnam. */
export const filed = (desk: Assignment): string => {
  const { random, language, city, day } = desk;
  const dash = random.pick([' -', ' -', ' -', ' –', ' –', ' –', '-', '  –']);
  if (language === 'vi') return `${city} (TTXVN)${dash}`;
  const agency = language === 'fr' && day.year < 2013 ? random.pick(['AVI', 'VNA']) : 'VNA';
  const printed = random.chance(0.25) ? `${random.pick([', ', ', ', ','])}${printDay(language, day)}` : '';
  return `${city}${printed} (${agency})${dash}`;
};

const LATE: PerLanguage<readonly string[]> = {
  fr: [
    '-VNA',
    '-VNA',
    '-VNA',
    '- VNA',
    '- VNA',
    '–VNA',
    '– VNA',
    '-CPV/VNA',
    '- CPV/VNA',
    '-VOV/VNA',
    '-NDEL/VNA',
  ],
  en: ['/.', '/.', '/.', '/.', '-VNA', '- VNA'],
  vi: ['/.', '/.', '/.', '(TTXVN/Vietnam+)'],
};
const EARLY: PerLanguage<readonly string[]> = {
  fr: ['-AVI', '- AVI', '-AVI', '-VNA', '- VNA', '–VNA'],
  en: ['/.', '/.', '/.', '- VNA'],
  vi: ['/.', '(TTXVN)', '(TTXVN/Vietnam+)'],
};

/** The mark of the agency behind the last paragraph, as `era` has it. */
export const sign = (
  page: Page,
  desk: Assignment,
  silent: number,
  era: 'early' | 'late' = 'late',
): boolean => {
  const { random, language } = desk;
  if (random.chance(silent)) return false;
  const mark = one(desk, era === 'early' ? EARLY : LATE);
  if (mark === '/.') {
    page.beside('sign-off', mark, '');
    if (language === 'vi' && random.chance(0.75))
      page.line('sign-off', random.pick(['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', '(Vietnam+)']));
    if (language === 'en' && random.chance(0.2)) page.line('sign-off', 'VNA');
  } else if (mark.startsWith('(')) page.line('sign-off', mark);
  else page.beside('sign-off', mark, random.pick([' ', ' ', ' ', '', ' ']));
  return true;
};

const TOPICS: PerLanguage<readonly string[]> = {
  fr: ['Mots-clés : ', 'Tags: '],
  en: ['Tags: ', 'Keywords: '],
  vi: ['Từ khóa: ', 'Tags: '],
};

/** The topics of a story, as links or as a list. */
export const topics = (page: Page, desk: Assignment, chance: number): boolean => {
  const { random, topic, say } = desk;
  if (!random.chance(chance)) return false;
  const tags = topic.tags.map((tag) => say(tag));
  page.line(
    'boilerplate',
    random.chance(0.6)
      ? tags.map((tag) => `#${tag}`).join(random.pick([' ', '  ']))
      : `${one(desk, TOPICS)}${tags.join(', ')}`,
  );
  return true;
};

const BUTTONS: PerLanguage<readonly string[]> = {
  fr: ['Partager', 'Imprimer', 'Facebook Twitter Zalo', 'Copier le lien', 'A+ A-', 'Suivez VietnamPlus'],
  en: ['Share', 'Print', 'Facebook Twitter Zalo', 'Copy link', 'A+ A-', 'Follow VietnamPlus'],
  vi: [
    'Chia sẻ',
    'In bài viết',
    'Facebook Twitter Zalo',
    'Sao chép liên kết',
    'Theo dõi VietnamPlus',
    'A+ A-',
  ],
};

/** Up to `most` buttons, none twice. */
export const buttons = (page: Page, desk: Assignment, most: number): void => {
  for (const button of desk.random.sample(BUTTONS[desk.language], desk.random.integer(0, most)))
    page.line('boilerplate', button);
};

/** The hour of a page, where it prints it. */
export const stamp = (page: Page, { random, day }: Assignment, chance = 1): boolean => {
  if (day.stamp === undefined || !random.chance(chance)) return false;
  page.line('boilerplate', day.stamp);
  return true;
};

export const MORE: PerLanguage<string> = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' };
export const RELATED: PerLanguage<readonly string[]> = {
  fr: ['Sur le même sujet', 'Articles liés', 'À lire aussi', 'Dans la même rubrique'],
  en: ['Related News', 'Related stories', 'Read more', 'Other news'],
  vi: ['Tin liên quan', 'Tin cùng chuyên mục', 'Đọc thêm', 'Tin mới nhất'],
};

/** How often teasers have each of their parts. */
export interface Parts {
  readonly caption: number;
  readonly summary: number;
}
export const THREES: Parts = { caption: 0.93, summary: 0.95 };
export const HEADLINES: Parts = { caption: 0, summary: 0 };
export const SUMMED: Parts = { caption: 0, summary: 1 };

/** Other stories, each with what is left of its parts. */
export const teasers = (page: Page, desk: Assignment, count: number, parts: Parts): void => {
  const { random } = desk;
  for (let left = count; left > 0; left--) {
    const other = desk.other();
    const title = other.say(random.pick(other.topic.headlines));
    if (random.chance(parts.caption)) {
      const form = random.next();
      const said = form < 0.06 ? title : captionOf(desk, other, 0.06);
      page.line('teaser-caption', form > 0.98 ? said.slice(1) : said);
    }
    page.line('teaser-headline', title);
    if (random.chance(parts.summary)) {
      const said = other.say(random.pick(other.topic.blurbs));
      page.line(
        'teaser-summary',
        random.chance(0.05)
          ? `${said
              .split(' ')
              .slice(0, 14)
              .join(' ')
              .replace(/[,;:.]$/u, '')}...`
          : said,
      );
    }
  }
};
