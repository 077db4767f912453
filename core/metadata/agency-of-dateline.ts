/**
 * Whose text it is by its dateline: the agency that it names, or the name behind its day that says of itself
 * that it is of news, `Place, 4 août (Quayweb) –`, which no list needs to know.
 */
import { inAnyCase } from '../any-case.ts';
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { agencyOf, isAgency, isAgencyInSmall } from './agency.ts';
import { isOneWordOfNews } from './called-agency.ts';
import { type Dateline, isVenue } from './dateline-forms.ts';
import { hasDesk, isHouseBehindPlace, isTwoInOne } from './names-of-houses.ts';

/**
 * A name of news, `Infoquai`, `Infos Quai`: regions stand behind the day as well, and no list has all of them. A paper, which has an
 * article, or a radio, is the agency of no text.
 */
const OF_NEWS = inAnyCase(/^(?!(?:Le|La|Les|The) ).*(?:web|info|news|press|actu(?!el)|m[eé]dia)/iu);
const NAME = inBasicPlane(/^\p{Lu}[\p{L}\p{M}-]*(?: \p{Lu}[\p{L}\p{M}-]*){0,2}$/u);

/** The agency that stands in a dateline where a town does: `NDO - `. */
export const agencyForPlace = (text: string, dateline: Dateline | null): Span | null => {
  const place = dateline?.place ?? null;
  return place !== null && isAgency(text.slice(place.from, place.to)) ? place : null;
};

/** The agency of `dateline`, and where it is printed; null where it names none. */
export const agencyOfDateline = (
  text: string,
  dateline: Dateline | null,
): { readonly printed: Span; readonly agency: string } | null => {
  const printed = dateline?.agency ?? agencyForPlace(text, dateline);
  if (printed === null) return null;
  const said = text.slice(printed.from, printed.to);
  const agency = agencyOf(said);
  if (agency !== null) return { printed, agency };
  if (isAgencyInSmall(said)) return { printed, agency: said };
  if (
    dateline?.place !== null &&
    (isOneWordOfNews(said) || isHouseBehindPlace(said, dateline?.sure === true))
  )
    return { printed, agency: said };
  const isTold =
    dateline?.place !== null &&
    dateline?.date !== null &&
    ((NAME.test(said) && OF_NEWS.test(said)) || isTwoInOne(said) || hasDesk(said)) &&
    !isAgency(said) &&
    !isVenue(said);
  return isTold ? { printed, agency: said } : null;
};

/** Whose text it is by a dateline that is nothing but the name of a paper or broadcaster, `(VOVWORLD) -`, where no agency signs. */
export const publisherOfDateline = (text: string, dateline: Dateline | null): Span | null => {
  const forPlace = agencyForPlace(text, dateline);
  const printed = dateline?.agency ?? forPlace;
  const isAlone = dateline?.date === null && (dateline.place === null || forPlace !== null);
  return isAlone && printed !== null && isAgency(text.slice(printed.from, printed.to)) ? printed : null;
};
