/** The story of a page of the eleventh part: its paragraphs in their order, its captions and what else stands amid them. */
import type { Page } from '../page.ts';
import type { Topic } from './affair.ts';
import { type Assignment, one, type PerLanguage, type Told } from './newsroom.ts';

const CREDITS: PerLanguage<readonly string[]> = {
  fr: [
    '. Photo: ',
    '. Photo: ',
    '. Photo : ',
    '. Photo : ',
    '.  Photo : ',
    ' (Photo: ',
    '. Source: ',
    '. Photo :',
    '. Photo:',
    '. Photos: ',
  ],
  en: [' (Photo: ', ' (Photo: ', ' (Photo: ', ' (Source: ', '. (Photo: ', '. Photo: '],
  vi: ['. (Ảnh: ', '. (Ảnh: ', '. (Ảnh: ', ' (Ảnh: ', '. (Nguồn: ', '. Ảnh: ', '. Ảnh: '],
};
/** Captions that any photograph may have. */
const PLAIN: PerLanguage<readonly string[]> = {
  fr: ['Photo d’illustration', 'Photo d’illustration', ''],
  en: ['Illustrative image', 'Illustrative photo', ''],
  vi: ['Ảnh minh họa', 'Ảnh minh họa', ''],
};

/** `said` with a credit behind it; only the credit where it says nothing. */
const withCredit = (desk: Assignment, said: string): string => {
  const creditor = desk.random.pick(desk.writer.grammar.creditor ?? []);
  const form = one(desk, CREDITS);
  const credit = `${form}${creditor}${form.includes('(') ? ')' : ''}`;
  if (said === '') return credit.replace(/^[. ]+/u, '');
  return desk.random.chance(0.25) && /^Photo d|^Illus/u.test(said)
    ? `${said}: ${creditor}`
    : `${said.replace(/\.$/u, '')}${credit}`;
};

/** A caption of what is told, credited. */
export const captionOf = (desk: Assignment, { say, topic }: Told<Topic> = desk, plain = 0.1): string =>
  withCredit(desk, desk.random.chance(plain) ? one(desk, PLAIN) : say(desk.random.pick(topic.shots)));

/** A caption of the story, which may lack its credit where it says by itself that it is one. */
export const legend = (desk: Assignment, bare = 0.07): string =>
  desk.random.chance(bare) ? `${desk.say(desk.random.pick(desk.topic.scenes))}.` : captionOf(desk);

/** How a page shows its photographs. */
export interface Plates {
  /** What stands for an image before its number; null where captions stand alone. */
  readonly alt: string | null;
  /** What captions say. */
  readonly caption?: () => string;
}

/** Puts a photograph, `between` it and the line above. */
export const platesOf = (page: Page, desk: Assignment, { alt, caption = () => legend(desk) }: Plates) => {
  const { random } = desk;
  const shown = new Set<string>();
  let number = 0;
  return (between?: string): void => {
    number++;
    let said = caption();
    // A page shows no photograph twice.
    for (let tries = 0; shown.has(said.slice(0, 18)) && tries < 6; tries++) said = caption();
    shown.add(said.slice(0, 18));
    if (alt === null) {
      if (between === undefined) page.line('caption', said);
      else page.beside('caption', said, between);
      return;
    }
    const image = `${alt}${number}`;
    if (between === undefined) page.line('image-alt', image);
    else page.beside('image-alt', image, between);
    if (random.chance(0.04)) return;
    page.beside('caption', said, random.pick(['', '', '', '', '', '', ' ', '\n\n']));
  };
};

const POINTERS: PerLanguage<readonly string[]> = {
  fr: ['Lire aussi :', 'À lire aussi :', 'Voir aussi :'],
  en: ['See also:', 'Read also:', 'Related:'],
  vi: ['Xem thêm:', 'Đọc thêm:'],
};

/** A link to another story amid the paragraphs. */
const link = (page: Page, desk: Assignment): void => {
  const { random } = desk;
  const { say, topic } = desk.other();
  const title = say(random.pick(topic.headlines));
  const form = random.next();
  if (form < 0.4) page.line('teaser-headline', `${random.pick(['>> ', '>>> ', '>>'])}${title}`);
  else if (form < 0.8) page.line('related-heading', one(desk, POINTERS)).beside('teaser-headline', title);
  else page.line('related-heading', one(desk, POINTERS).replace(/ ?:$/u, '')).line('teaser-headline', title);
};

/** Two sentences of a paragraph, where it has as many. */
const SENTENCES = /(?<=[.!?]”?|[.!?] »|») (?=[\p{Lu}«“])/u;

/** Some of the paragraphs of an affair in their order: cut in two now and then, as editors do, and two made one. */
const paragraphsOf = (desk: Assignment, count: number): readonly string[] => {
  const { random, topic, tell } = desk;
  const kept = new Set(random.sample([...topic.beats.keys()], count));
  const told = topic.beats.filter((_, at) => kept.has(at)).map(tell);
  const paragraphs: string[] = [];
  for (const said of told) {
    const form = random.next();
    const last = paragraphs.at(-1);
    const [first, ...others] = said.split(SENTENCES);
    if (form < 0.16 && last !== undefined) paragraphs.splice(-1, 1, `${last} ${said}`);
    else if (form < 0.27 && first !== undefined && others.length > 0 && !/[«“]/u.test(said))
      paragraphs.push(first, others.join(' '));
    else paragraphs.push(said);
  }
  return paragraphs;
};

/** How long a story is, in paragraphs of its affair. */
export const lengthOf = ({ random, topic }: Assignment, most = 8): number =>
  Math.min(random.pick([1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 8]), topic.beats.length, most);

export interface Telling {
  readonly paragraphs: number;
  /** What the first paragraph says. */
  readonly opening?: string;
  /** What stands before the first paragraph where it goes on in the line of the dateline. */
  readonly beside?: string;
  readonly worn?: (text: string) => string;
  /** How often a sub-heading stands above a paragraph, and how it is printed. */
  readonly heads?: number;
  readonly head?: (text: string) => string;
  readonly linked?: number;
  /** A photograph below the first paragraph, and how often others follow. */
  readonly photo?: { readonly put: () => void; readonly first: number; readonly rate: number };
  /** How often the list of an affair follows. */
  readonly listed?: number;
  /** What stands between paragraphs that ran together into one; nothing where each has its line. */
  readonly run?: string;
}

/** The story below its head. */
export const tell = (page: Page, desk: Assignment, telling: Telling): void => {
  const { random, topic, say } = desk;
  const {
    opening,
    beside,
    worn = (text) => text,
    heads = 0,
    head = (text) => text,
    photo,
    listed = 0.6,
  } = telling;
  const apart = [...(opening === undefined ? [] : [opening]), ...paragraphsOf(desk, telling.paragraphs)];
  const said = telling.run === undefined ? apart : [apart.join(telling.run)];
  const titles = [...random.sample(topic.heads, topic.heads.length)];
  const linkAt =
    said.length > 3 && random.chance(telling.linked ?? 0) ? random.integer(1, said.length - 2) : -1;
  said.forEach((text, at) => {
    if (at > 1 && at < said.length && random.chance(heads)) page.line('body', head(titles.pop() ?? ''));
    if (at === 0 && beside !== undefined) page.beside('body', worn(text), beside);
    else page.line('body', worn(text));
    if (at === said.length - 1) return;
    if (at === linkAt) link(page, desk);
    else if (photo && random.chance(at === 0 ? photo.first : photo.rate)) photo.put();
  });
  if (topic.list && said.length > 2 && random.chance(listed)) {
    page.line('body', topic.list.intro);
    const mark = random.pick(['- ', '- ', '• ', '']);
    for (const item of topic.list.lines) page.line('body', `${mark}${say(item)}`);
  }
};

/** A lead, and the first paragraph below it, which says the same again, or the same in other words. */
export const leadOf = ({ random, topic, say }: Assignment): readonly [lead: string, again: string] => {
  const [lead = '', other] = random.sample(topic.leads, 2).map(say);
  const form = random.next();
  if (other !== undefined && form < 0.3) return [lead, other];
  return [lead, form < 0.5 ? `${lead} ${say(random.pick(topic.blurbs))}` : lead];
};
