/**
 * Which pieces say the same, and the features that tell it: a caption again as the headline below it, a lead printed twice. Each is told by one number, so that
 * comparing all pieces of a page needs no strings.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';
import { UNIT, unitClass } from '../../spacing/text/unit-class.ts';
import type { Arc } from '../decoding/decode.ts';
import { foldedUnit } from '../lines/folded-unit.ts';

const KEY_LENGTH = 44;
const SHORTEST_KEY = 12;

/**
 * A number for the first letters and digits of a piece without case, marks and spaces: two pieces with the same number
 * say the same, even where spaces were lost in one of them. Null for a piece too short to compare.
 */
const likenessKey = (text: string, span: Span): number | null => {
  const end = Math.min(span.to, span.from + 3 * KEY_LENGTH);
  let count = 0;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let at = span.from; at < end && count < KEY_LENGTH; at++) {
    const unit = unitAt(text, at);
    const kind = unitClass(unit);
    if (kind !== UNIT.lower && kind !== UNIT.upper && kind !== UNIT.digit && kind !== UNIT.foreign) continue;
    const small = foldedUnit(unit);
    high = Math.imul(high ^ small, 0x01000193);
    low = Math.imul(low ^ small, 0x85ebca6b) ^ (low >>> 13);
    count++;
  }
  return count >= SHORTEST_KEY ? (high >>> 0) * 0x100000 + (low & 0xfffff) : null;
};

const PHOTO_NUMBER = inBasicPlane(/[\s–-]*\p{L}+\s+\d+\.?$/u);

/** Adds what a piece shares with others: the same opening elsewhere, or the text of an image. */
export const addLikeness = (text: string, arcs: readonly Arc[]): void => {
  /** The first and the last line where each key stands. */
  const ends = new Map<number, { readonly first: number; last: number }>();
  const alts = new Set<number>();
  const keys = arcs.map(({ piece, line }) => {
    if (piece.kind === 'image-alt') {
      const alt = text.slice(piece.from, piece.to).replace(PHOTO_NUMBER, '');
      const key = likenessKey(alt, { from: 0, to: alt.length });
      if (key !== null) alts.add(key);
      return null;
    }
    const key = piece.kind === 'plain' ? likenessKey(text, piece) : null;
    if (key === null) return null;
    const known = ends.get(key);
    if (known) known.last = line;
    else ends.set(key, { first: line, last: line });
    return key;
  });
  if (alts.size === 0 && [...ends.values()].every(({ first, last }) => first === last)) return;
  /** Whether a piece of `line` has the same key, where arcs of that line stand on the side `step` of `index`. */
  const beside = (index: number, line: number, step: 1 | -1): boolean => {
    for (let at = index; at >= 0 && at < arcs.length; at += step) {
      const other = arcs[at]?.line ?? line;
      if ((other - line) * step > 0) return false;
      if (other === line && keys[at] === keys[index]) return true;
    }
    return false;
  };
  for (const [index, key] of keys.entries()) {
    const arc = arcs[index];
    if (key === null || !arc) continue;
    if (alts.has(key)) arc.features.add('alt-of-photo');
    const { first, last } = ends.get(key) ?? { first: arc.line, last: arc.line };
    if (first === last) continue;
    if (last > arc.line) {
      arc.features.add('comes-again');
      if (beside(index, arc.line + 1, 1)) arc.features.add('same-as-next');
    }
    if (first < arc.line) {
      arc.features.add('came-before');
      if (beside(index, arc.line - 1, -1)) arc.features.add('same-as-previous');
    }
  }
};

/** No caption that is printed twice is shorter, and no headline above it. */
const SHORTEST_TWICE = 24;

/**
 * Adds that a picture is credited to which lines say what the line below them says with its credit: the text of a picture and
 * its caption. Where no other title stands above, the first of them is the headline, and the picture's caption says it again.
 */
export const addTwiceCaptioned = (text: string, arcs: readonly Arc[]): void => {
  let titled = false;
  let before: Arc | null = null;
  for (const arc of arcs) {
    const { opens, features, piece, line } = arc;
    if (!opens) continue;
    if (features.has('related-heading')) return;
    const said = before === null ? '' : text.slice(before.piece.from, before.piece.to);
    const isTwice =
      before?.line === line - 1 &&
      said.length >= SHORTEST_TWICE &&
      features.has('credit-end') &&
      !before.features.has('credit-end') &&
      piece.to - piece.from > said.length &&
      text.startsWith(said, piece.from);
    if (titled && isTwice) before?.features.add('credit-end');
    titled ||=
      before !== null &&
      said.length >= SHORTEST_TWICE &&
      !before.features.has('furniture') &&
      !before.features.has('of-body');
    before = arc;
  }
};
