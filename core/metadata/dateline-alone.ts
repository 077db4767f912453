/**
 * A dateline on a line of its own that names its agency without brackets and has no dash behind: `MOSCOU, 11 mars - RIA Novosti`,
 * `Hanoï, 12 mars 2018 | VNA`, `AFP, Paris, 3 mars`, `(VNA) Hanoï, 5 mars`, `APA – Dakar (Sénégal)`. The same is a credit or a sign-off in other places;
 * that the first paragraph starts right below it is told elsewhere (`segmentation/lattice/day-above-story.ts`).
 */
import { inBasicPlane } from '../basic-plane.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { at, type Dateline, dated, isKnownPlace, isOtherThanPlace, PLACE, townOf } from './dateline-forms.ts';
import { datedPattern } from './dates.ts';
import { flat } from './flat.ts';
import { isCountry } from './gazetteer.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';

/** No such line is longer. */
const LONGEST = 72;
const NAME = '\\p{Lu}[\\p{L}+]{1,12}(?:[ -]\\p{Lu}[\\p{L}+]{1,12}){0,2}';
/** A slash may have no spaces around it, `AA/Ankara`. */
const MARK_BETWEEN = '(?: ?, ?| ?\\| ?| [-–—/] |/)';
const find = datedPattern(
  (date) =>
    `^(?:(?:(?<first>${NAME}?)${MARK_BETWEEN}|\\((?<within>${NAME})\\) ?))?(?<place>${PLACE}?)(?:, ?(?:le |ngày )?(?<date>${date})|,? (?<day>\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?))?(?:(?:${MARK_BETWEEN}|(?<=\\d|\\p{Ll}) )(?<last>${NAME}))?\\.?$`,
  ['date'],
);
/** The country in brackets behind a town, which agencies of Africa print as a part of it: `Dakar (Sénégal)`. */
const COUNTRY_BEHIND = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}'’ -]{1,30} \((?<country>\p{Lu}[\p{L}\p{M}'’ -]{2,28})\)$/u,
);
const STARTS = inBasicPlane(/^[\p{Lu}(]/u);

/** The place, the day and the agency, or the place and the agency, that `span` of `text` is and no more; null where it is not. */
export const readDatelineAlone = (text: string, span: Span): Dateline | null => {
  const { from, to } = trimSpan(text, span);
  if (to - from > LONGEST) return null;
  const held = marksHeld(text, from, to);
  if (!(held & (MARK.comma | MARK.dash | MARK.slash | MARK.bar | MARK.open))) return null;
  const line = flat(text.slice(from, to));
  if (!STARTS.test(line)) return null;
  const found = find(line);
  const places = found?.indices?.groups;
  if (!found || !places) return null;
  const { first, within, place = '', last } = found.groups ?? {};
  const before = first ?? within;
  // `Hanoï - VNA`: the agency has the form of a place.
  if (first !== undefined && last === undefined && isKnownPlace(first) && isPrintedAgency(place))
    return {
      span: { from, to },
      place: at(from, places.first),
      date: dated(text, at(from, places.date ?? places.day)),
      agency: at(from, places.place),
      sure: false,
    };
  if ((before === undefined) === (last === undefined) || !isPrintedAgency(before ?? last ?? '')) return null;
  const day = dated(text, at(from, places.date ?? places.day));
  const isDated = places.date !== undefined || places.day !== undefined;
  if ((isDated && day === null) || isPrintedAgency(place)) return null;
  const town = COUNTRY_BEHIND.exec(place)?.groups;
  const isOfCountry = before !== undefined && isCountry(town?.country ?? '');
  // A person has a place before the agency as well: without a day only places of a list, or such as name their country.
  if (isDated ? isOtherThanPlace(place) : !(isKnownPlace(place) || isOfCountry)) return null;
  return {
    span: { from, to },
    place: isOfCountry ? at(from, places.place) : townOf(text, at(from, places.place)),
    date: day,
    agency: at(from, places.first ?? places.within ?? places.last),
    sure: false,
  };
};
