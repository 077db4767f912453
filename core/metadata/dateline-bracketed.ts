/**
 * A place in brackets, as papers print it before the first sentence: `(Québec) Le …`, `(Ottawa) – Le …`. A place of the gazetteer,
 * or one whose name nothing else begins as: brackets hold much besides.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { at, type Dateline, isPlace } from './dateline-forms.ts';

const PLACE_IN_BRACKETS = inBasicPlane(
  /^\((?<place>\p{Lu}[\p{L}\p{M}' ’-]{2,30})\)(?: ?[–—-](?!\p{L}))?(?=$| ?[\p{Lu}«"“])/du,
);
/** What nothing but places begins with. */
const SAINT = inBasicPlane(/^Sainte?-\p{Lu}/u);
/** The sentence that goes on behind it on the same line, where the dateline has been cut off it. */
const SENTENCE = inBasicPlane(/^[ \u00a0]?[\p{Lu}«"“]/u);

/** The place in brackets at the start of `span` of `text`, whose first characters are `head`, or null. Alone on a line it is none. */
export const readInBrackets = (text: string, span: Span, head: string): Dateline | null => {
  const found = PLACE_IN_BRACKETS.exec(head);
  const printed = found?.groups?.place ?? '';
  if (!found || !(isPlace(printed) || SAINT.test(printed))) return null;
  const to = span.from + found[0].length;
  if (to === span.to && !SENTENCE.test(text.slice(to, to + 2))) return null;
  return {
    span: { from: span.from, to },
    place: at(span.from, found.indices?.groups?.place),
    date: null,
    agency: null,
    sure: false,
  };
};
