/** The sheet that a page of the eleventh part is printed on: its gaps, its typography, and what a crawl did to its words. */
import { Page } from '../page.ts';
import type { Assignment } from './newsroom.ts';

type Change = (text: string) => string;

/** A page whose text is all in one typography. */
export class Sheet extends Page {
  private readonly print: Change;

  constructor(gap: () => string, print: Change) {
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

const MARKS = [
  ['« ', ' »'],
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
] as const;

const typography = ({ random, language }: Assignment): Change => {
  const apostrophe = random.pick(['’', "'", "'"]);
  const [open, close] = random.pick(language === 'fr' ? MARKS : MARKS.slice(2));
  const hard = language === 'fr' && random.chance(0.25);
  return (text) => {
    const quoted = text
      .replaceAll('’', apostrophe)
      .replace(
        /« (.*?) »|“(.*?)”/gu,
        (_, french?: string, other?: string) => `${open}${french ?? other ?? ''}${close}`,
      );
    return hard ? quoted.replace(/ (?=[:;!?»])|(?<=«) /gu, '\u00a0') : quoted;
  };
};

/** How many blank lines stand between the lines of a page. */
export type Gap = 'blank' | 'tight' | 'loose';

const GAPS: Readonly<Record<Gap, readonly string[]>> = {
  blank: ['\n\n'],
  tight: ['\n'],
  loose: ['\n\n', '\n\n', '\n\n\n\n', '\n\n\n'],
};

/** A sheet with one gap between its lines, or one of a few. */
export const sheetFor = (desk: Assignment, gap: Gap = 'blank'): Sheet =>
  new Sheet(() => desk.random.pick(GAPS[gap]), typography(desk));

/** Words glued where a line of `width` was broken, the first two now and then as well. */
const glue = (text: string, width: number, first: boolean): string => {
  let column = 0;
  const lines = text.split(' ').reduce((all, word, index) => {
    if (index === 0) {
      column = word.length;
      return word;
    }
    const over = column + 1 + word.length > width;
    column = over ? word.length : column + 1 + word.length;
    return `${all}${over ? '' : ' '}${word}`;
  }, '');
  return first ? lines.replace(/^(\p{L}+) (?=\p{Ll})/u, '$1') : lines;
};

/** What a crawl did to the paragraphs of a page: words glued at `rate`, else breaks between sentences lost now and then. */
export const wearOf = ({ random }: Assignment, rate: number, lost = 0.06): Change => {
  if (random.chance(rate)) {
    const width = random.pick([64, 68, 72, 76]);
    const first = random.pick([0.1, 0.8]);
    return (text) => glue(text, width, random.chance(first));
  }
  if (random.chance(lost))
    return (text) => text.replace(/(?<=\p{Ll}\.) (?=\p{Lu})/gu, (gap) => (random.chance(0.6) ? '' : gap));
  return (text) => text;
};
