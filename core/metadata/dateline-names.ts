/**
 * What a dateline may have between its brackets: an agency of the list or one that is called so, an acronym, the site of a
 * paper, the agency with its day, and the name that the page gives itself above the story, which no list needs to know.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { isNamedAtTop } from '../segmentation/lines/mastheads.ts';
import { isAgency, isAgencyInSmall } from './agency.ts';
import { isCalledAgency, isOneWordOfNews } from './called-agency.ts';
import { isNoPlace, isPlace } from './dateline-forms.ts';
import { isHouseBehindPlace } from './names-of-houses.ts';
import { isStoppedAcronym } from './stopped-acronym.ts';

const ACRONYM = inBasicPlane(/^\p{Lu}{2,8}(?:\/[\p{L}+]{2,12})?$/u);
export const isAcronym = (printed: string): boolean => ACRONYM.test(printed) || isStoppedAcronym(printed);
/** The site of a paper, which signs with its address: `(example.vn) -`. */
export const SITE = inBasicPlane(
  /^\p{Lu}?[\p{Ll}\d-]{2,30}(?:\.com|\.org|\.gov)?\.(?:vn|com|net|org|info|fr)$/u,
);
/** The day behind the agency, between the same brackets: `Moskva (TTXVN 7/9)`. */
export const AGENCY_AND_DAY = inBasicPlane(
  /^(?<name>\p{Lu}[\p{L}+]{1,12})[ ,\u00a0]{1,2}(?<day>\d{1,2}\/\d{1,2}(?:\/(?:19|20)\d\d)?)$/du,
);
const NAME = inBasicPlane(/^\p{Lu}[\p{L}\p{M}’'-]{2,}(?: [\p{L}\p{M}’'-]+){0,3}$/u);
/** Whether the page whose story starts at `story` of `text` calls itself `printed`; a section or a country heads a page as well. */
export const isNamedByPage = (text: string, story: number, printed: string): boolean =>
  NAME.test(printed) && !isNoPlace(printed) && isNamedAtTop(text, story, printed) && !isPlace(printed);

const LONGEST_AGENCY = 40;
const BRACKETED = /[([](?<said>[^()[\]]*)[)\]]/gu;

/** Whether brackets of `head`, which starts at `story` of `text`, hold an agency, or what may be the acronym of one. */
export const namesAgency = (text: string, story: number, head: string): boolean => {
  for (const { groups } of head.matchAll(BRACKETED)) {
    const printed = groups?.said ?? '';
    if (
      printed.length <= LONGEST_AGENCY &&
      (isAcronym(printed) ||
        isAgency(printed) ||
        isAgencyInSmall(printed) ||
        isCalledAgency(printed) ||
        isOneWordOfNews(printed) ||
        isHouseBehindPlace(printed, true) ||
        isNamedByPage(text, story, printed) ||
        SITE.test(printed) ||
        isAgency(AGENCY_AND_DAY.exec(printed)?.groups?.name ?? ''))
    )
      return true;
  }
  return false;
};
