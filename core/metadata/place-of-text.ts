/**
 * Places that no list has, as the text around them and their own form tell: `Place, 21 avril 2022. Il …` where the page says `à Place`
 * or `de Place` somewhere else, and towns whose name begins with its article, `La Roche-Quai, 3 mai –`. A firm or somebody may stand
 * before a day as well; the one that asks has seen the day.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { firstLine } from './first-line.ts';

/** One word, be it of parts: `Saint-Quai-sur-Mer`, `L’Anse`. */
const ONE_WORD = inBasicPlane(/^(?:L['’])?\p{Lu}[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*$/u);
const SEVERAL = inBasicPlane(/^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}$/u);
/** What stands before a place; of several words the second, which stands before persons and things as well, tells nothing. */
const AT =
  /(?:^|[^\p{L}\p{M}])(?:[àÀ] |[Dd]epuis |[Pp]rès d(?:e |['’])|[Mm]aires? d(?:e |['’])|[Vv]ille d(?:e |['’]))$/u;
const OF = /(?:^|[^\p{L}\p{M}])(?:[àÀ] |[Dd]epuis |de |d['’])$/u;
const BEFORE = 10;
const LONGEST_STORY = 40_000;
const LETTER = inBasicPlane(/^[\p{L}\p{M}-]/u);

/** Whether what is printed at `place` stands elsewhere in `text`, behind what `before` finds. */
const standsBehind = (text: string, place: Span, before: RegExp): boolean => {
  const printed = text.slice(place.from, place.to);
  const start = Math.max(0, place.from - LONGEST_STORY);
  const around = text.slice(start, place.to + LONGEST_STORY);
  for (let at = around.indexOf(printed); at >= 0; at = around.indexOf(printed, at + 1)) {
    const isOther =
      start + at !== place.from && !LETTER.test(around.slice(at + printed.length, at + printed.length + 1));
    if (isOther && before.test(around.slice(Math.max(0, at - BEFORE), at))) return true;
  }
  return false;
};

/** Whether `text` says elsewhere than at `place` that something is there, or of there. */
export const isPlaceOfText = (text: string, place: Span): boolean => {
  const printed = text.slice(place.from, place.to);
  const before = ONE_WORD.test(printed) ? OF : SEVERAL.test(printed) ? AT : null;
  return before !== null && standsBehind(text, place, before);
};

/** What stands between the name of an agency and what it is, on the first line of its page. */
const BETWEEN = / [-–—|·•] /u;
const LONGEST_MASTHEAD = 80;
/** Whether `place` is a town of which the text below speaks, on a page whose first line names its agency: so it dates its dispatches. */
export const isTownOfAgency = (text: string, place: Span): boolean => {
  const first = firstLine(text, LONGEST_MASTHEAD);
  if (first === null || first.to >= place.from) return false;
  if (!text.slice(first.from, first.to).split(BETWEEN).some(isAgency)) return false;
  return isPlaceOfText(text, place);
};

/** Whether `text` says elsewhere than at `place` that something is there: of there persons and things are as well. */
export const isSaidToBeThere = (text: string, place: Span): boolean => standsBehind(text, place, AT);

/** What towns are called by with their article, before a hyphen: `La Ferté-Quai`; and words that small ones join: `Le Pré-aux-Joncs`. */
const WITH_ARTICLE = inBasicPlane(
  /^(?:L[ea]s? |L['’])(?:(?:Bastide|Baume|Bâtie|Celle|Chaise|Chapelle|Châtre|Chaussée|Ferté|Forest|Garde|Haye|Mesnil|Monastier|Motte|Mothe|Neuville|Palud|Plessis|Ponts?|Roche|Rochette|Salvetat|Tour|Vieille|Ville|Villeneuve)(?:-\p{Lu}?[\p{L}\p{M}]+)+|\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*-(?:aux|de|des|du|en|la|le|les|lès|lez|sous|sur)-(?:la-|le-|les-|l['’])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*)$/u,
);
/** Whether `printed`, before a day, is a town whose name begins with its article. */
export const isDatedTownWithArticle = (printed: string): boolean => WITH_ARTICLE.test(printed);
