/** The classes that the shape of a piece falls in, one of each kind: how long it is, how it starts and how it ends. */
import { isWhiteSpace } from '../../model/span.ts';
import { unitOrNone } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import type { Feature } from '../decoding/feature-set.ts';

/** How long a piece is. */
export const lengthClass = (length: number): Feature =>
  length <= 22
    ? 'tiny'
    : length <= 60
      ? 'short'
      : length <= 125
        ? 'mid'
        : length <= 260
          ? 'long'
          : length <= 700
            ? 'paragraph'
            : 'huge';

/** Marks that may stand behind the stop of a sentence. */
const CLOSERS = '»"”’)]';

/** How a piece ends, by the last characters of it. */
export const endClass = (tail: string): Feature => {
  const last = tail.charAt(tail.length - 1);
  if (last === '…' || tail.endsWith('...')) return 'ends-cut';
  let at = tail.length - 1;
  while (at > 0 && (CLOSERS.includes(tail.charAt(at)) || isWhiteSpace(tail.charAt(at)))) at--;
  switch (tail.charAt(at)) {
    case '.':
    case '…':
      return 'ends-stop';
    case '?':
    case '!':
      return 'ends-question';
    default:
      return last === ':' || last === ';' || last === ',' ? 'ends-colon' : 'ends-open';
  }
};

const QUOTES = '«"“‘\'';
const BULLETS = '-–—•*·▪■●+';
/** The number that starts a point of a list. */
export const NUMBERED = /^(?:(?:\d{1,2}|[IVX]{1,4})[.)]\s|[a-zA-Z]\)\s)/u;

/** How a piece starts that is no sentence of its own; null for most. */
export const startClass = (head: string): Feature | null => {
  const first = head.charAt(0);
  if (unitClass(unitOrNone(head, 0)) === UNIT.lower)
    return /^\p{Ll}\)\s/u.test(head) ? 'starts-list' : 'starts-small';
  if (QUOTES.includes(first)) return 'starts-quote';
  return BULLETS.includes(first) || NUMBERED.test(head) ? 'starts-list' : null;
};
