/**
 * What papers, broadcasters and sites print behind their name: what they are, of where and for whom, `Le Quai - Premier quotidien
 * d’information du Nord`, `QUAI INFOS, les informations du fleuve`. No verb is in it. A portrait is headed so as well, `Name
 * Surname - la voix du fleuve`: whether the story tells of the name has to be looked at.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { isSectionName } from './sections.ts';
import { SIGN } from './telling-words.ts';
import { wordSigns } from './word-signs.ts';

const LONGEST = 110;
/** The name, and behind a mark what it is. */
const NAMED = inBasicPlane(
  /^(?<name>[\p{L}\d][\p{L}\p{M}\d’'.!-]*(?: [\p{L}\p{M}\d’'.-]+){0,4}?)(?<mark>,| ?[:|•·]| ?[-–—]{1,2}) (?<slogan>.{8,})$/u,
);
/** A comma or colon parts what is told, too: only a name in capitals or a web address, or one of news, is a page's then. */
const OF_PAGE = inBasicPlane(
  /^[^\p{Ll}]+$|(?:[ -](?:[Ii]nfos?|[Nn]ews|[Pp]resse|[Aa]ctus?|[Mm]édias?|TV|FM|[Tt]imes)|^(?:[Rr]adio|Infos?|News|Presse|Actu|Báo)[ -].*|\.\p{Ll}{2,4})$/u,
);
/**
 * What is printed at intervals, with its article and of where it is, by a name: `Le Quai, l’hebdo des Bretons`. A daily, a journal and
 * a review are everyday words as well: `Gaza, le quotidien des familles`.
 */
const PERIODICAL = inBasicPlane(
  /^(?:le |la |l[’'])(?:hebdo|hebdomadaire|mensuel|bimensuel|trimestriel|magazine|gazette|webzine)(?: (?:du|des|de la) | de l[’']| d[’']| de )(?:.* )?\p{Lu}/u,
);
const FRENCH = inBasicPlane(
  /^(?:(?:[Ll]e|[Ll]a|[Ll]es|[Uu]n|[Uu]ne|[Vv]otre|[Vv]os|[Nn]os|[Tt]oute?s?(?: l(?:a|es?))?) |(?:[Tt]oute )?[Ll][’'])?(?:(?:[Pp]remi(?:er|ère)|1er|1ère|[Ss]eule?|[Gg]rande?|[Nn]ouve(?:au|lle)|[Aa]utre|[Vv]rai)s? )?(?:[Qq]uotidien(?:ne)?|[Hh]ebdomadaire|[Hh]ebdo|[Mm]ensuel|[Bb]imensuel|[Tt]rimestriel|[Jj]ournal|[Jj]ournaux|[Mm]agazine|[Mm]édia|[Ss]ite|[Pp]ortail|[Ww]ebzine|[Ww]ebmagazine|[Ww]eb-?média|[Aa]ctu|[Aa]ctualité|[Ii]nfo|[Ii]nformation|[Nn]ouvelle|[Vv]oix|[Rr]egard|[Rr]adio|[Cc]haîne|[Tt]élévision|[Aa]gence|[Rr]endez-vous|[Rr]evue|[Gg]azette|[Oo]rgane)s?(?: \p{Ll}[\p{Ll}\p{M}-]+){0,3}(?: (?:de |du |des |d[’']|en |à |au |aux |sur |pour |qui |par |dans |sans |(?:la |le |les |l[’'])?(?:et |ou )|[-–|] ).{2,})?[.!]?$/u,
);
const ENGLISH = inAnyCase(
  /^(?:(?:the|your|our|all the) )?(?:(?:independent|leading|oldest|first|largest|latest|local|daily|number one|no\. ?1|trusted|only|official|national|online) ){0,3}(?:voice|source|home|news|newspaper|daily|weekly|monthly|journal|journalism|magazine|information|portal|website|gateway|radio|channel|stories|reporting)(?: [a-z]+){0,2} (?:of|for|from|in|on|about|to) .{2,}$/iu,
);
const VIETNAMESE = inAnyCase(
  /^(?:cơ quan (?:ngôn luận )?(?:của|trung ương)|tiếng nói (?:của)?|tờ báo|báo điện tử|trang (?:tin|thông tin)|kênh (?:thông tin|truyền hình|tin)|cổng (?:thông tin|tin tức)|nhật báo|tuần báo|tin tức|tạp chí) ?.{0,70}$/iu,
);

/** Whether `slogan` is what a page says of itself: `… qui informe` is no sentence. */
const isSaidOfPage = (slogan: string): boolean =>
  (FRENCH.test(slogan) || ENGLISH.test(slogan) || VIETNAMESE.test(slogan)) &&
  (wordSigns(slogan.replace(/ qui .*$/u, '')) & (SIGN.clause | SIGN.finite)) === 0;

const sloganIn = (line: string): RegExpExecArray | null => {
  if (line.length > LONGEST) return null;
  const named = NAMED.exec(line);
  const { name = '', mark = '', slogan = '' } = named?.groups ?? {};
  const isParted = mark !== ',' && !mark.endsWith(':');
  if (!isParted && !OF_PAGE.test(name) && !(mark === ',' && PERIODICAL.test(slogan))) return null;
  return isSaidOfPage(slogan) ? named : null;
};
/** What comes out again and again, with its article. */
const COMES_OUT =
  /^(?:(?:le|la|les|un|une|votre|notre) |l[’'])(?:(?:premi(?:er|ère)|seule?|grande?|nouve(?:au|l|lle)|autre|vrai) )?(?<kind>quotidien|hebdo|hebdomadaire|mensuel|magazine|journal|revue|gazette|webzine) /iu;
/** The word for what comes out, `magazine`, in a French slogan that stands without its name; null in any other line. */
export const kindInSlogan = (line: string): string | null =>
  line.length <= LONGEST && isSaidOfPage(line) ? (COMES_OUT.exec(line)?.groups?.kind ?? null) : null;
/** Whether `name` says by its words that a page of news has it, or is an address: capitals alone are a rubric's as well. */
export const isNamedAsPage = (name: string): boolean =>
  IN_SMALL.test(name) && OF_PAGE.test(name) && !isSectionName(name);
const IN_SMALL = inBasicPlane(/\p{Ll}/u);
/** Whether `line` is a name with such a slogan. */
export const isSlogan = (line: string): boolean => sloganIn(line) !== null;
/** The name before a slogan; null where `line` has none, or its name alone says that it is a page's. */
export const nameBeforeSlogan = (line: string): string | null => {
  const name = sloganIn(line)?.groups?.name ?? null;
  return name === null || OF_PAGE.test(name) ? null : name;
};
