/**
 * The story of a cleaned record as lines to draw, each with the stretch of the source that it comes from, so that
 * Read can keep the place that the other views have. What is said is the record's; only the places are found here.
 */

import { type Block, byBlock } from '../../core/model/block.ts';
import { type CleanSpan, cleanSpans } from '../../core/model/clean-spans.ts';
import type { CleanedRecord } from '../../core/model/cleaned-record.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import type { Span } from '../../core/model/span.ts';

export type LineKind = 'headline' | 'alternate-headline' | 'lead' | 'paragraph' | 'sign-off';

export interface ReadLine extends Span {
  readonly key: string;
  readonly kind: LineKind;
  readonly text: string;
  /** Whether the next line goes on with the same paragraph, which was too long to be drawn at once. */
  readonly continued: boolean;
}

const LONGEST_LINE = 20_000;

/** Cuts a text into stretches that can be drawn, at spaces where there are any. */
const stretches = (text: string): readonly string[] => {
  const cut: string[] = [];
  let at = 0;
  while (text.length - at > LONGEST_LINE) {
    const space = text.lastIndexOf(' ', at + LONGEST_LINE);
    const to = space > at ? space + 1 : at + LONGEST_LINE;
    cut.push(text.slice(at, to));
    at = to;
  }
  return [...cut, text.slice(at)];
};

/** One line for each of `texts`, which share the stretch `span` of the source by their lengths. */
const linesOf = (kind: LineKind, texts: readonly string[], span: Span): readonly ReadLine[] => {
  const pieces = texts.flatMap((text) => {
    const cut = stretches(text);
    return cut.map((piece, index) => ({ text: piece, continued: index < cut.length - 1 }));
  });
  const whole = Math.max(
    pieces.reduce((sum, piece) => sum + piece.text.length, 0),
    1,
  );
  const length = span.to - span.from;
  let done = 0;
  return pieces.map((piece) => {
    const from = span.from + Math.floor((done / whole) * length);
    done += piece.text.length;
    const to = span.from + Math.floor((done / whole) * length);
    return { ...piece, key: `${kind} ${from} ${done}`, kind, from, to };
  });
};

const hull = (blocks: readonly Block[]): Span => ({ from: blocks[0]?.from ?? 0, to: blocks.at(-1)?.to ?? 0 });

/** How many paragraphs of the record each body block gives. */
const paragraphsIn = (clean: CleanSpan, block: Block): number =>
  clean(block)
    .split('\n')
    .filter((line) => line.trim() !== '').length;

const bodyLines = (
  record: CleanedRecord,
  blocks: readonly Block[],
  clean: CleanSpan,
): readonly ReadLine[] => {
  let at = 0;
  const lines = blocks.flatMap((block, index) => {
    const from = at;
    at = index === blocks.length - 1 ? record.body.length : at + paragraphsIn(clean, block);
    return linesOf('paragraph', record.body.slice(from, at), block);
  });
  return lines;
};

/**
 * @param text the source
 * @param record what `assemble` made of it
 */
export const readLines = (
  text: string,
  { blocks, edits }: Pick<Curation, 'blocks' | 'edits'>,
  record: CleanedRecord,
): readonly ReadLine[] => {
  const ordered = [...blocks].sort(byBlock);
  const having = (role: Block['role']): readonly Block[] => ordered.filter((block) => block.role === role);
  const [headline, ...alternates] = having('headline');
  const line = (kind: LineKind, said: string | null, from: readonly Block[]): readonly ReadLine[] =>
    said === null ? [] : linesOf(kind, [said], hull(from));
  return [
    ...line('headline', record.headline, headline ? [headline] : []),
    ...line('alternate-headline', record.alternateHeadline, alternates),
    ...line('lead', record.lead, having('lead')),
    ...bodyLines(record, having('body'), cleanSpans(text, edits)),
    ...line('sign-off', record.signOff, having('sign-off')),
  ];
};
