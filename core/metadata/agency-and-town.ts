/**
 * An agency before a town that no list has, on a line of their own and without a day: `AA / Joncville`. A person may stand behind an
 * agency as well; the text says that something is in the town. That the first paragraph starts right below it is told elsewhere
 * (`segmentation/lattice/day-above-story.ts`).
 */
import { inBasicPlane } from '../basic-plane.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { at, type Dateline, isOtherThanPlace } from './dateline-forms.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isSaidToBeThere } from './place-of-text.ts';
import { isPrintedAgency } from './printed-agency.ts';

/** No such line is longer. */
const LONGEST = 48;
const AGENCY_AND_TOWN = inBasicPlane(
  /^(?<agency>\p{Lu}[\p{L}+]{1,12})(?: ?[/|] ?| [-–—] )(?<place>\p{Lu}[\p{L}\p{M}'’-]{2,}(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})$/du,
);

/** The agency and the town that `span` of `text` is and no more; null where it is not. */
export const readAgencyAndTown = (text: string, span: Span): Dateline | null => {
  const { from, to } = trimSpan(text, span);
  if (to - from > LONGEST) return null;
  if (!(marksHeld(text, from, to) & (MARK.slash | MARK.bar | MARK.dash))) return null;
  const found = AGENCY_AND_TOWN.exec(flat(text.slice(from, to)));
  const { agency = '', place = '' } = found?.groups ?? {};
  const town = at(from, found?.indices?.groups?.place);
  if (town === null || !isPrintedAgency(agency) || isPrintedAgency(place)) return null;
  if (isOtherThanPlace(place) || !isSaidToBeThere(text, town)) return null;
  return {
    span: { from, to },
    place: town,
    date: null,
    agency: at(from, found?.indices?.groups?.agency),
    sure: false,
  };
};
