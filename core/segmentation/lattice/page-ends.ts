/**
 * What stands at the very end of a page, below everything that is told: the words of readers, and headings of links that the
 * page left without any.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { wholeLines } from './whole-lines.ts';

/** Who speaks, with where from and when, and what he or she says, in quotes: `Name S., juillet : « … »`. */
const READER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]*\.?){0,2}(?:(?:,| \()[^.!?:;«»"“”]{2,40})? ?[:–—-] ?(?:«[^»]{3,400}»|“[^”]{3,400}”|"[^"]{3,400}")[.!?…]?$/u,
);
const LONGEST_READER = 480;

/** Adds which lines below the heading of what readers say are their words, and so the page's. */
export const addReaders = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  for (const { line, opens, features, piece } of arcs) {
    if (!features.has('comments-behind') || !opens || piece.to !== units[line]?.to) continue;
    if (piece.to - piece.from <= LONGEST_READER && READER.test(text.slice(piece.from, piece.to)))
      features.add('furniture');
  }
};

/**
 * Takes the heading from lines that head no links, since nothing but lines of the page stands below them, to its end; they
 * are such lines themselves. Where the page ends in the heading, its links may have been torn off.
 */
export const dropEmptyHeadings = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  let below = false;
  for (let line = units.length - 1; line > 0; line--) {
    const features = whole[line];
    if (features?.has('related-heading')) {
      if (!below) return;
      features.drop('related-heading');
      features.add('furniture');
    } else if (features?.has('furniture') !== true) return;
    below = true;
  }
};

/** Adds which lines name the source of a text right below who or what ended it, `Source : Service des ports`: no picture stands there. */
export const addReleasers = (arcs: readonly Arc[], units: readonly Line[]): void => {
  let signed = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (features.has('sign-off')) signed = line;
    else if (
      opens &&
      features.has('source-only') &&
      signed === line - 1 &&
      signed > 0 &&
      piece.to === units[line]?.to
    ) {
      features.drop('credit-only');
      features.add('furniture');
    }
  }
};
