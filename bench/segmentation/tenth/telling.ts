/** The story of a page of the tenth part: its lead, paragraphs, photographs, lists, and links that stand amid it. */
import type { Page } from '../page.ts';
import { another, type Desk, draw, left, one, type Words } from './desk.ts';

const CREDITS: Words = {
  fr: [
    '. Photo: ',
    '. Photo: ',
    '. Photo: ',
    '. Photo : ',
    '. Photo : ',
    '. Photo : ',
    '. Photo ; ',
    ' Photo: ',
    '. Source: ',
    '. Source : ',
    '. Crédit Photo: ',
    ' (Photo : ',
  ],
  en: [
    ' (Photo: ',
    ' (Photo: ',
    ' (Photo: ',
    ' (Photo: ',
    ' (Source: ',
    '. (Photo: ',
    '. Photo: ',
    ' Photo: ',
  ],
  vi: [' (Ảnh: ', ' (Ảnh: ', ' (Ảnh: ', '. (Ảnh: ', ' (Nguồn: ', '. Ảnh: ', '. Ảnh: ', ' Ảnh: '],
};

/** Captions that say no more than whose photograph it is. */
const CREDIT_ALONE: Words = {
  fr: ['Photo: ', 'Photo : ', 'Photo d’illustration : ', 'Photo d’illustration. Source: '],
  en: ['(Photo: ', 'Photo: ', 'Illustrative image (Photo: ', 'Illustrative photo (Source: '],
  vi: ['(Ảnh: ', 'Ảnh: ', 'Ảnh minh họa. (Nguồn: ', 'Ảnh minh họa. (Ảnh: '],
};

const closed = (desk: Desk, opening: string): string =>
  `${opening}${draw(desk, 'creditor')}${opening.includes('(') ? ')' : ''}`;

/** What a photograph shows, and now and then when. */
const picture = (desk: Desk): string => {
  const shown = draw(desk, 'picture');
  return desk.random.chance(0.25)
    ? `${shown}${desk.language === 'en' ? '' : ','} ${draw(desk, 'day')}`
    : shown;
};

/** A caption with its credit. */
export const credited = (desk: Desk, said = picture(desk)): string =>
  desk.print(`${said.replace(/\.$/u, '')}${closed(desk, one(desk, CREDITS))}`);

/** A caption in any of its forms; one that names nobody ends in a full stop and says by its words that it is one. */
export const caption = (desk: Desk): string => {
  const form = desk.random.next();
  if (form < 0.06) return closed(desk, one(desk, CREDIT_ALONE));
  if (form < 0.11) return `${draw(desk, 'scene')}.`;
  return credited(desk);
};

export interface Plates {
  /** What stands for an image, before its number; null where captions stand alone. */
  readonly alt: string | null;
  /** How the captions of the site are written. */
  readonly say?: (desk: Desk) => string;
}

/** A way to put the photographs of a page one after another. */
export const platesOf = (page: Page, desk: Desk, { alt, say = caption }: Plates): (() => void) => {
  const { random } = desk;
  const beside = random.pick(['', '', '', '', ' ', '\n', '\n\n']);
  let number = 0;
  return () => {
    number++;
    if (alt === null) page.line('caption', say(desk));
    else {
      page.line('image-alt', `${alt}${number}`);
      if (random.chance(0.05)) return;
      page.beside('caption', say(desk), beside);
    }
    if (random.chance(0.35)) page.space(random.pick(['\n', '\n\n', ' \n', ' ']));
  };
};

/** A lead, and the first paragraph, which says it again and often more. */
export const leadOf = (desk: Desk): readonly [lead: string, opening: string] => {
  const { random } = desk;
  const lead = draw(desk, 'lead');
  const form = random.next();
  if (form < 0.5) return [lead, lead];
  if (form < 0.75) return [lead, lead.replace(/\.$/u, `, ${draw(desk, 'source')}.`)];
  return [lead, `${lead} ${draw(desk, 'fact')}`];
};

/** How long paragraphs of dispatches are, in characters, or a multiple of it. */
const PARAGRAPH = 120;

const paragraph = (desk: Desk, longest: number): string | undefined => {
  const { random } = desk;
  const form = random.next();
  if (form < 0.04 && left(desk, 'short') > 1) return draw(desk, 'short');
  if (form < 0.16 && left(desk, 'quote') > 1) return draw(desk, 'quote');
  if (left(desk, 'fact') === 0) return undefined;
  const said = [draw(desk, 'fact')];
  const long = random.pick([0, PARAGRAPH, PARAGRAPH, PARAGRAPH, 2 * PARAGRAPH, 3 * PARAGRAPH]);
  while (said.length < longest && left(desk, 'fact') > 0 && said.join(' ').length < long)
    said.push(draw(desk, 'fact'));
  if (form > 0.93 && left(desk, 'quote') > 1) said.push(draw(desk, 'quote'));
  return said.join(' ');
};

/** The paragraphs of a story, fewer where all has been said. */
const compose = (desk: Desk, count: number, opening: string, longest: number): readonly string[] => {
  const said = [opening];
  while (said.length < count) {
    const next = paragraph(desk, longest);
    if (next === undefined) return said;
    said.push(next);
  }
  return said;
};

const POINTERS: Words = {
  fr: ['Lire aussi : ', 'À lire aussi : ', 'Voir aussi : ', 'À lire : ', 'Lire aussi: '],
  en: ['Read also: ', 'See also: ', 'Related: ', 'Read more: '],
  vi: ['Xem thêm: ', 'Đọc thêm: ', 'Tin liên quan: ', '>> Xem thêm: '],
};
const BOXES: Words = {
  fr: ['À lire aussi', 'Sur le même thème', 'Articles connexes'],
  en: ['Related News', 'Read also', 'See also'],
  vi: ['Tin liên quan', 'Xem thêm', 'Bài viết liên quan'],
};

/** How a site links other stories amid a story. */
export type LinkForm = 'beside' | 'box' | 'arrows' | 'brackets';

/** A link, or a few, to other stories. */
export const link = (page: Page, desk: Desk, form: LinkForm, count = 1): void => {
  const title = (): string => draw(another(desk), 'title');
  switch (form) {
    case 'beside':
      page.line('related-heading', one(desk, POINTERS).trim()).beside('teaser-headline', title());
      return;
    case 'box': {
      page.line('related-heading', one(desk, BOXES));
      const other = another(desk);
      page.line('teaser-headline', draw(other, 'title'));
      if (desk.random.chance(0.25)) page.line('teaser-summary', draw(other, 'blurb'));
      return;
    }
    case 'arrows':
      for (let n = 0; n < count; n++)
        page.line('teaser-headline', `>>${desk.random.pick(['', ' '])}${title()}`);
      return;
    case 'brackets':
      page.line('teaser-headline', `[${title()}]`);
      return;
    default:
      form satisfies never;
  }
};

const enumerate = (page: Page, desk: Desk): void => {
  const { random } = desk;
  page.line('body', desk.wear(draw(desk, 'announcing')));
  const mark = random.pick(['- ', '- ', '• ', '+ ', '']);
  const stop = desk.language === 'fr' ? ' ;' : ';';
  const count = random.integer(3, 5);
  for (let n = 1; n <= count; n++)
    page.line('body', `${mark || `${n}. `}${draw(desk, 'item')}${n === count ? '.' : stop}`);
};

export interface Plan {
  readonly paragraphs: number;
  readonly opening: string;
  /** What stands between a dateline and the opening beside it. */
  readonly beside?: string;
  /** How often a sub-heading stands above a paragraph. */
  readonly headings?: number;
  readonly list?: boolean;
  /** The form of a link amid the story, where there is one. */
  readonly link?: LinkForm | undefined;
  /** How photographs are put, how often one stands below the opening, and how often below others. */
  readonly photo?: { readonly put: () => void; readonly first: number; readonly later: number };
  /** Longest paragraphs, in sentences. */
  readonly longest?: number;
}

/** The story below its head. Its last line is its own. */
export const tell = (page: Page, desk: Desk, plan: Plan): void => {
  const { random } = desk;
  const said = compose(desk, plan.paragraphs, plan.opening, plan.longest ?? 3);
  const last = said.length - 1;
  const linkAt = plan.link === undefined || last < 2 ? -1 : random.integer(0, last - 1);
  const listAt = plan.list && last > 1 ? random.integer(1, last - 1) : -1;
  let running = false;
  for (const [at, text] of said.entries()) {
    if (running && at > 1 && left(desk, 'heading') > 0 && random.chance(plan.headings ?? 0))
      page.line('body', draw(desk, 'heading'));
    if (at === 0 && plan.beside !== undefined) page.beside('body', desk.wear(text), plan.beside);
    else page.line('body', desk.wear(text));
    running = true;
    if (at === listAt) enumerate(page, desk);
    if (at === last) return;
    if (at === linkAt && plan.link !== undefined) {
      link(page, desk, plan.link);
      running = false;
    } else if (plan.photo && random.chance(at === 0 ? plan.photo.first : plan.photo.later)) {
      plan.photo.put();
      running = false;
    }
  }
};

/** How many paragraphs a dispatch has: often few. */
export const lengthOf = (desk: Desk): number => desk.random.pick([1, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10, 12]);
