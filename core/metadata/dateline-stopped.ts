/**
 * Datelines that a full stop ends, with no agency and no dash: `Zinder, 13 août 2014. Il est …`, `PAPEETE, le 3 février. Le …`, and
 * the place alone in capitals, as papers of islands and provinces print it, `KONÉ. Voilà …`. In capitals before a stop papers
 * also print rubrics, `VIDÉO. Le …`, and acronyms: a place alone has to be one of the lists.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import {
  at,
  CAPITALS,
  type Dateline,
  dated,
  isKnownPlace,
  isNoPlace,
  isOtherThanPlace,
  PLACE,
} from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { MARK } from './marks-held.ts';

/** A sentence of a story follows, or the dateline has been cut off it. */
const BEHIND = '(?=$| (?:[«"“] ?)?\\p{Lu})';
const findDay = datedPattern(
  (date) => `^(?<place>${PLACE}?), ?(?<article>le )?(?<date>${date})(?:\\.|(?<=\\.))${BEHIND}`,
  ['date'],
);
const ALONE = inBasicPlane(
  new RegExp(
    `^(?<place>(?:(?:LE|LA|LES) |L[’'])?\\p{Lu}[\\p{Lu}\\p{M}’'-]{2,20}(?:[ -]\\p{Lu}[\\p{Lu}\\p{M}’'-]+){0,3})\\.${BEHIND}`,
    'du',
  ),
);
/** As much as opens a story; a title behind a rubric is shorter. */
const SHORTEST_STORY = 80;
const opensStory = ({ to: end }: Span, to: number): boolean => to >= end || end - to >= SHORTEST_STORY;

/** The dateline with a stop at the start of `span`, whose first characters are `head`, or null; `held` are the marks in it. */
export const readStopped = (text: string, span: Span, head: string, held: number): Dateline | null => {
  const alone = ALONE.exec(head);
  const printed = alone?.groups?.place ?? '';
  if (alone && opensStory(span, span.from + alone[0].length) && !isNoPlace(printed) && isKnownPlace(printed))
    return {
      span: { from: span.from, to: span.from + alone[0].length },
      place: at(span.from, alone.indices?.groups?.place),
      date: null,
      agency: null,
      sure: false,
    };
  if (!(held & MARK.comma) || !(held & MARK.digit)) return null;
  const found = findDay(head);
  const groups = found?.indices?.groups;
  if (!found || !groups || !opensStory(span, span.from + found[0].length)) return null;
  const { place = '' } = found.groups ?? {};
  const date = dated(text, at(span.from, groups.date));
  if (date === null || place === '' || isOtherThanPlace(place)) return null;
  if (!isKnownPlace(place) && !CAPITALS.test(place)) return null;
  return {
    span: { from: span.from, to: span.from + found[0].length },
    place: at(span.from, groups.place),
    date,
    agency: null,
    sure: false,
  };
};
