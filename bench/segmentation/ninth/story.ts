/** The story of a page of the ninth part: its captions, its paragraphs and what stands amid them, its links. */
import type { Page } from '../page.ts';
import { another, type Desk, draw, leftOf, one, type Words } from './desk.ts';

const CREDITS: Words = {
  fr: [
    '. Photo : ',
    '. Photo: ',
    '. Photo : ',
    '. Photo: ',
    '. Photo: ',
    ' (Photo : ',
    '. Source: ',
    '. Source : ',
    ' - Photo : ',
    '. Photo:',
    ' Photo : ',
    '. Photo ; ',
    '. Photo ',
  ],
  en: ['. Photo: ', '. Photo: ', ' (Photo: ', ' (Photo: ', '. (Photo: ', ' (Source: ', '. Source: '],
  vi: [' (Ảnh: ', '. (Ảnh: ', '. Ảnh: ', '. Ảnh: ', ' (Nguồn: ', ' - Ảnh: '],
};

/** A caption with its credit. */
export const credited = (desk: Desk, said = draw(desk, 'caption')): string => {
  const form = one(desk, CREDITS);
  return `${said.replace(/\.$/u, '')}${form}${draw(desk, 'creditor')}${form.includes('(') ? ')' : ''}`;
};

/**
 * A caption; one without its credit says by its words that it is one, and ends in a full stop where it stands alone, so
 * that it is no sub-heading.
 */
export const legend = (desk: Desk, bare = 0.1, alone = true): string =>
  desk.random.chance(bare)
    ? `${draw(desk, 'scene')}${alone ? '.' : desk.random.pick(['', '.', '.'])}`
    : credited(desk);

/** How a page shows its photographs. */
export interface Plates {
  /** What stands for the image, before its number; none where captions stand alone. */
  readonly alt: string | null;
  readonly bare: number;
  readonly title?: string;
}

/** A way to put the photographs of a page, numbered where it numbers them. */
export const platesOf = (page: Page, desk: Desk, { alt, bare, title }: Plates): (() => void) => {
  const { random } = desk;
  let number = 0;
  return () => {
    number++;
    const said =
      title !== undefined && random.chance(0.07) ? credited(desk, title) : legend(desk, bare, alt === null);
    if (alt === null) page.line('caption', said);
    else {
      page.line('image-alt', `${alt}${number}`);
      if (random.chance(0.07)) return;
      // A caption goes on beside its image, or stands below it.
      page.beside('caption', said, random.pick(['', '', '', '', ' ', '\n', '\n\n', '\n\n']));
    }
    if (random.chance(0.4)) page.space(random.pick(['\n', '\n\n', ' \n']));
  };
};

const POINTERS: Words = {
  fr: ['Lire aussi', 'À lire aussi', 'Voir aussi', 'Lire également', 'À lire', 'Lire la suite du dossier'],
  en: ['See also', 'Read also', 'Related', 'Related story', 'You may also like'],
  vi: ['Xem thêm', 'Tin liên quan', 'Đọc thêm', 'Xem thêm'],
};
const INSET = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;

/** A link to another story amid the text, after which the story goes on. */
const link = (page: Page, desk: Desk): void => {
  const { random } = desk;
  const form = random.next();
  const title = (): string => draw(another(desk), 'headline');
  if (form < 0.4)
    page
      .line('related-heading', `${one(desk, POINTERS)}${desk.language === 'fr' ? ' :' : ':'}`)
      .beside('teaser-headline', title());
  else if (form < 0.6) page.line('related-heading', one(desk, POINTERS)).line('teaser-headline', title());
  else if (form < 0.75) {
    page.line('related-heading', `${one(desk, POINTERS)}${desk.language === 'fr' ? ' :' : ':'}`);
    const mark = random.pick(['- ', '• ', '']);
    for (let left = random.integer(2, 3); left > 0; left--) page.line('teaser-headline', `${mark}${title()}`);
  } else if (form < 0.85) page.line('teaser-headline', `${random.pick(['>> ', '→ ', '>>> '])}${title()}`);
  else {
    const other = another(desk);
    page.line('related-heading', INSET[desk.language]);
    page.line('teaser-caption', credited(other)).line('teaser-headline', draw(other, 'headline'));
  }
};

export interface Telling {
  readonly paragraphs: number;
  /** What stands between a dateline and the first paragraph beside it. */
  readonly beside?: string;
  readonly opening?: string;
  /** How often a sub-heading stands above a paragraph. */
  readonly heads?: number;
  readonly list?: boolean;
  readonly linked?: boolean;
  /** Photographs: behind which paragraph the first may stand, how often it does, and how often others do. */
  readonly photo?: {
    readonly put: () => void;
    readonly from: number;
    readonly first: number;
    readonly rate: number;
  };
  /** A line of the page's own that may stand amid the story. */
  readonly notice?: { readonly put: () => void; readonly rate: number };
  /** Longest paragraphs, in sentences. */
  readonly most?: number;
}

/** Sentences, fewer where most have been said. */
export const sentences = (desk: Desk, count: number): string =>
  Array.from({ length: Math.min(count, Math.max(1, leftOf(desk, 'sentence'))) }, () =>
    draw(desk, 'sentence'),
  ).join(' ');

/** A lead, and the same with more behind it: the first paragraph often says the lead again. */
export const leadOf = (desk: Desk): readonly [string, string] => {
  const { random } = desk;
  const lead = draw(desk, 'lead');
  const form = random.next();
  if (form < 0.4) return [lead, lead];
  if (form < 0.7) return [lead, lead.replace(/\.$/u, `, ${draw(desk, 'tail')}.`)];
  return [lead, `${lead} ${sentences(desk, 1)}`];
};

const paragraph = (desk: Desk, at: number, most: number): string => {
  const { random } = desk;
  const form = random.next();
  if (at === 0)
    return `${draw(desk, 'lead')}${form < 0.4 ? ` ${sentences(desk, random.integer(1, 2))}` : ''}`;
  if (form < 0.07) return draw(desk, 'short');
  if (form < 0.2 || leftOf(desk, 'sentence') === 0) return draw(desk, 'quote');
  if (form < 0.26) return `${sentences(desk, 1)} ${draw(desk, 'quote')}`;
  return sentences(desk, Math.min(most, random.pick([1, 2, 2, 3, 3, most])));
};

const enumerate = (page: Page, desk: Desk): void => {
  const { random } = desk;
  const mark = random.pick(['- ', '– ', '• ', '+ ', null]);
  const items = random.integer(2, 4);
  for (let n = 1; n <= items; n++) {
    const said = draw(desk, 'item');
    page.line('body', `${mark ?? `${n}) `}${n === items ? said.replace(/ ?;$/u, '.') : said}`);
  }
};

/** The story below its head. */
export const tell = (page: Page, desk: Desk, telling: Telling): void => {
  const { random } = desk;
  const { paragraphs, heads = 0, most = 3, photo, notice } = telling;
  const listAt = telling.list ? random.integer(1, Math.max(1, paragraphs - 2)) : -1;
  const linkAt = telling.linked && paragraphs > 2 ? random.integer(0, paragraphs - 3) : -1;
  let open = false;
  for (let at = 0; at < paragraphs; at++) {
    const said = at === 0 && telling.opening !== undefined ? telling.opening : paragraph(desk, at, most);
    if (at > 1 && open && leftOf(desk, 'subheading') > 0 && random.chance(heads))
      page.line('body', draw(desk, 'subheading'));
    if (at === 0 && telling.beside !== undefined) page.beside('body', desk.worn(said), telling.beside);
    else page.line('body', desk.worn(said));
    open = true;
    if (at === listAt) enumerate(page, desk);
    if (at === paragraphs - 1) return;
    if (at === linkAt) {
      link(page, desk);
      open = false;
    } else if (photo && at >= photo.from && random.chance(at === photo.from ? photo.first : photo.rate))
      photo.put();
    else if (notice && at > 0 && random.chance(notice.rate)) notice.put();
  }
};
