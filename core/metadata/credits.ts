/**
 * Credits of photographs inside captions: `… Photo: VNA`, `Photo : VNA/CVN`, `Photo ; VNA`, `Source: AFP`,
 * `(Photo: VNA)`, `(Ảnh: TTXVN)`, `(Photo, AFP)`, `© AFP`, `— VNA/VNS Photo`, `REUTERS/Name`, `(DR)`, `AFP/Archives`. The caption keeps its source text; this says where the credit stands.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { creditOfBody, mayNameCollection } from './credits-of-bodies.ts';
import { type Credit, creditOfHouse } from './credits-of-houses.ts';
import { creditWithRights } from './credits-with-rights.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { PHRASE, phrasesHeld } from './phrases-held.ts';

/** A caption cut in two: what it says, and the credit with its own name. Spans are of the source. */
export interface CreditedCaption {
  /** The caption without its credit, trimmed; null when the whole is a credit. */
  readonly caption: Span | null;
  /** The whole credit, `Photo : VNA`; null when there is none. */
  readonly credit: Span | null;
  /** Who is credited, `VNA`; null when there is no credit. */
  readonly creditor: Span | null;
}

const LABEL =
  "(?:(?:(?:Illustrative|Illustration|File|Archive|Handout|Courtesy|Stock) )?(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?)(?: credits?| d[’'](?:illustration|archives?)| minh họa)?|Ph\\.?|Pics?|Clichés?|Crédits?(?: [Pp]hotos?)?|Credits?|[Ss]ources?|Illustration|Capture d['’]écran|Ảnh(?: minh họa| tư liệu)?|Nguồn(?: ảnh)?|Hình(?: ảnh)?|Foto|Fuente|Vidéo|Video|(?<!FILE )PHOTOS?|SOURCE|ẢNH)";
const END = '[.)\\]| \\u00a0]*$';
const LABELLED = inBasicPlane(
  new RegExp(
    `(?<credit>[|(\\[]?[ \\u00a0]?${LABEL}(?:[ \\u00a0]{0,3}[:;][ \\u00a0]{0,3}|[ \\u00a0][-–—/][ \\u00a0])(?<name>[^\\n\\r:;]{1,60}?))${END}`,
    'du',
  ),
);
/** A name in a credit: full stops only inside it, as in `baoquocte.vn`, and behind the letters of given names, `J.-F. Name`. */
const NAME =
  '(?<name>(?:[^\\n\\r.:;]|\\.(?=\\p{L})|(?<=(?<![\\p{L}\\p{M}])(?:\\p{Lu}|Ch|Chr|Ph|Th))\\.(?=[ -]\\p{Lu})){2,50}?)';
const SPREAD = inBasicPlane(
  new RegExp(
    `(?<credit>\\(?(?:(?:Photo|Image)s? (?:diffusée?s?|fournie?s?|prise?s?|publiée?s?|par|by|from|courtesy of)[ \\u00a0]?(?:par |by )?(?:l['’]|la |le |the )?|PHOTOS? FOURNIES? PAR |Courtesy(?: of|:) (?:the )?)${NAME})${END}`,
    'du',
  ),
);
const COPYRIGHT = inBasicPlane(
  new RegExp(`(?<credit>(?:©|\\([cC]\\))[ \\u00a0]?(?![ \\d])${NAME})${END}`, 'du'),
);
const BRACKETED = inBasicPlane(
  /(?<credit>\((?<name>(?:VNA|TTXVN|AFP|AP|Reuters|Xinhua|EPA|Getty(?: Images)?|VOV|CVN|AA|Kyodo|Yonhap)(?:[/\-–][\p{L}+. ]{1,24}){0,3}(?: (?:photo|Photo|phát))?)\))[. ]*$/du,
);
/** A known agency after the label with no mark between, `(Photo AFP)`. */
const UNMARKED = inBasicPlane(
  /(?<credit>\(?(?:Photos?(?: d[’']archives?)?|PHOTOS?(?: D[’']ARCHIVES?| ARCHIVES)?|Ph\.|Clichés?|Ảnh|ẢNH) (?<name>\p{Lu}[\p{L}+]{1,12}(?:\/[\p{L}+]{1,12}){0,2}))[.)\] ]*$/du,
);
/** A person and an agency behind the label with no mark between: `Photo Name Surname, AFP`, `… . Photo Name Surname/VNA`. */
const UNMARKED_NAME = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] ))(?<credit>\(?(?:[Pp]hotos?|[Cc]lichés?|Ảnh) (?:(?:by|par|de) )?(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?[,/–-] ?(?<agency>\p{Lu}[\p{L}+]{1,12})))[.)\] ]*$/du,
);
/** A line of nothing but the label and a photographer, with whom he or she worked for: `Photo Name Surname pour Le Journal`. */
const NAME_ALONE = inBasicPlane(
  /^(?<credit>[(|]?(?:[Pp]hotos?|PHOTOS?|[Cc]lichés?|Ảnh) (?:(?:by|par|de) )?(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?:[ /](?:de |van |von )?\p{Lu}[\p{L}\p{M}.'’-]+){1,3})(?: (?:pour|for|POUR) [^.!?:;]{2,30})?)[.)|]*$/du,
);
/** The label and a name in brackets with no mark or a comma between: `(Photo nld.com.vn)`, `(Photo, AFP)`. */
const INSIDE = inBasicPlane(
  /(?<credit>\((?:(?:Illustrative |File )?(?:[Pp]hotos?|[Ii]mages?)|[Pp]h|Ảnh),? (?:(?:by|par|de|du|from|courtesy of|the) )?(?<name>\p{Lu}[^()\n]{1,50}|[\p{Ll}\d-]{2,20}(?:\.[\p{Ll}\d-]{2,12}){1,3}))\)[. ]*$/du,
);
/** Behind a dash or a stop, the label last: `— VNA/VNS Photo`, `. VNS Photo by Name`. */
const DASHED = inBasicPlane(
  /(?:[-–—] ?|[.!?»”] )(?<credit>(?<name>\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2}) [Pp]hotos?(?: (?:by |courtesy of )?\p{Lu}[\p{L}\p{M} .'’-]{1,40})?)[. ]*$/du,
);
/** Behind a dash or a stop with no mark: `— Photo example.vn`, `. Photo VNA/Name`, and with its space lost `-- fotoVNA`. */
const DASHED_NAME = inBasicPlane(
  /(?:[-–—] ?|[.!?»"”] )(?<credit>(?:[Pp]hotos? (?:by |courtesy of )?|(?:[Pp]h|[Ff])oto ?(?=\p{Lu}{2}))(?<name>[\p{Ll}\d-]{2,24}(?:\.[\p{Ll}\d-]{2,12}){1,3}|\p{Lu}{2,8}(?:\/[\p{L}+]{2,12}(?: [\p{L}+]{2,12}){0,2})?))[. ]*$/du,
);
/** In capitals behind a stop, photographer and paper: `NAME SURNAME / PAPER`. */
const CAPITALS = inBasicPlane(
  /(?<=[.!?…»"”] )(?<credit>\p{Lu}[\p{Lu}\p{M} .'’-]{3,40} ?\/ ?(?<name>\p{Lu}[\p{Lu}\p{M} .&'’-]{1,30}))$/du,
);
/** A line of its own with the label last: `VNA/VNP photo`. */
const ALONE = inBasicPlane(/^(?<credit>[(|]?(?<name>\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2}) [Pp]hotos?)[.)|]*$/du);
/** An agency in capitals before its photographer: `REUTERS/Name`, `AFP – NAME`, `AP Photo/Name`. */
const BY_AGENCY = inBasicPlane(
  /(?<=[.!?…»"”] ?)(?<credit>(?<name>(?:REUTERS|AFP|AP|EPA|EFE|XINHUA|Reuters|Xinhua|Getty Images)(?: ?[Pp]hotos?| ?PHOTO)?)(?: ?[/–—-] ?| via )\p{Lu}[\p{L}\p{M} .'’/-]{2,40}(?:, (?:File|Archives?))?)$/du,
);
/** The name of an agency or a paper in several words of capitals before its photographer: `LA PRESSE CANADIENNE/Name Surname`. */
const BY_HOUSE = inBasicPlane(
  /(?<=[.!?…»"”)] ?)(?<credit>\(?(?<name>\p{Lu}[\p{Lu}\p{M}’'-]*(?: \p{Lu}[\p{Lu}\p{M}&’'-]*){1,4}) ?\/ ?\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}\)?)[. ]*$/du,
);
/** Who sends out or sells pictures, beside whom a photographer is named. */
const PICTURE_HOUSE =
  'AP|AFP|ATS|Belga|BELGA|REUTERS|Reuters|EPA|XINHUA|Xinhua|Kyodo|EFE|Getty Images|Keystone|KEYSTONE|Sipa(?: Press)?|SIPA|M(?:axppp|axPPP|AXPPP)|Hans Lucas|Icon Sport';
/** The same in brackets, and whoever gave the picture to an agency: `(AP Photo/Name)`, `(Name Surname/AFP)`, `(Coast Guard via AP)`. */
const IN_BRACKETS = inBasicPlane(
  new RegExp(
    `(?<credit>\\((?<name>[^()\\n]{2,60}? via (?:AP|AFP|REUTERS|Reuters|Getty Images)|(?:${PICTURE_HOUSE}|Yonhap|TASS)(?: [Pp]hotos?)? ?/ ?\\p{Lu}[\\p{L}\\p{M} .'’-]{2,40}(?:, (?:File|Archives?))?|\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){1,4} ?/ ?(?:${PICTURE_HOUSE}))\\))[. ]*$`,
    'du',
  ),
);
/** Behind a stop the photographer and an agency that sells pictures, `. Name Surname / AFP`, or by initial and any house, `. N. Surname / QRST`. */
const BY_NAME = inBasicPlane(
  /(?<=[.!?»"”] )(?<credit>(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?\/ ?(?:AFP|AP|REUTERS|Reuters|EPA|Getty Images|EFE|Xinhua)|\p{Lu}\. ?\p{Lu}[\p{L}\p{M}’'-]+ ?\/ ?\p{Lu}{2,8}))$/du,
);
/** A name behind the stop of a caption and a mark that papers set before it: `… . | Name Surname / AFP`, `… . • Name Surname`. */
const BEHIND_MARK = inBasicPlane(
  /(?<=[.!?…»"”)] ?[|•/] ?)(?<credit>(?:© ?)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,4}(?: ?\/ ?\p{Lu}[\p{L}\p{M} .-]{1,24})?)(?: ?\/)?)$/du,
);
/** Whose rights are reserved, `droits réservés`, is not told: `(DR)`, `. DR`, `– D.R.`, `• DR`, `Ph. DR`. */
const RIGHTS = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] ?|[–—|•-] ?)|(?=\())(?<credit>(?:\(|(?:[Cc]rédits?(?: [Pp]hotos?)?|CRÉDIT|[Pp]hotos?|PHOTO|Ph\.?) )?(?<name>DR|D\. ?R\.)\)?)[. ]*$/du,
);
/** An agency, whose photographer may stand before it, and where the picture was kept: `AFP/Archives`, `(Archives AFP)`, `Name Surname, AFP/File`. */
const KEPT = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] ?|[–—|-] ?)|(?=\())(?<credit>\(?(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){1,3} ?[,/–-] ?)?(?:(?<agency>\p{Lu}[\p{L}+]{1,12}(?: Images)?) ?\/ ?(?:[Aa]rchives?|ARCHIVES?|[Ff]ile(?: [Pp]hoto)?|FILE|Handout|Tư liệu)|(?:Archives|ARCHIVES) (?<keeper>\p{Lu}[\p{L}+]{1,12})))\)?)[. ]*$/du,
);
/** Photographer and paper behind the label, all in capitals: `PHOTO NAME SURNAME, PAPER`. */
const CAPITAL_LABEL = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] ))(?<credit>PHOTOS? (?<name>\p{Lu}[\p{Lu}\p{M} .'’-]{3,40}, \p{Lu}[\p{Lu}\p{M} .'’-]{1,30}))[. ]*$/du,
);
const KIND =
  "(?:[Pp]hotos? (?:d[’']illustration|d[’']archives?|prétexte)|[Ii]mages? d[’'](?:illustration|archives?)|(?:[Ff]ile|[Ss]tock|[Hh]andout|[Ii]llustrati(?:on|ve)) (?:[Pp]hoto|[Ii]mage|[Pp]icture)s?|Handout|HANDOUT|Ảnh (?:tư liệu|minh họa|minh hoạ))";
/** What kind of picture it is, in brackets, and nobody who took it: `(Photo d’illustration)`, `(Handout)`, `(Ảnh tư liệu)`. */
const OF_KIND = new RegExp(`(?<credit>\\((?<name>${KIND})\\))[. ]*$`, 'du');
const NAMES_NOBODY = new RegExp(
  `^(?:${KIND}|[Aa]rchives?|ARCHIVES?|ILLUSTRATION|Illustration|PHOTO D[’']ARCHIVES?)$`,
  'u',
);
/** Whether what stands where a creditor is named says only what kind of picture it is. */
export const namesNobody = (creditor: string): boolean => NAMES_NOBODY.test(creditor);
/** What each of those behind a bar holds. */
const BEHIND_BAR = /\| ?[ADPI][^|]{1,20}$/u;
/** The same behind a bar: `… à quai. | ARCHIVES`. */
const OF_KIND_BEHIND_BAR =
  /(?<=[\p{L}\p{N}.!?…»"”)] ?\| ?)(?<credit>(?<name>ARCHIVES?|Archives?|DR|(?:PHOTO|Photo) D[’']ARCHIVES?|Photo d[’'](?:archives?|illustration)|ILLUSTRATION|Illustration))$/du;
/** Behind a stop or a dash, who gave the picture to an agency or keeps such for sale: `. Handout via REUTERS`, `… à quai - MAXPPP`. */
const SUPPLIED = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] |\p{Ll} [-–—|] ))(?<credit>(?<name>\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,3} via (?:REUTERS|Reuters|AFP|AP|EPA|Getty Images)|(?:Getty Images|iStock|Shutterstock|Adobe Stock|Keystone|KEYSTONE|Sipa(?: Press)?|SIPA|M(?:axppp|axPPP|AXPPP)|Hans Lucas|Alamy|Icon Sport|PA Media)(?:\/[\p{L} ]{2,24})?))$/du,
);
/** Behind a stop the label and who took it by initials, with the surname or without: `. Photo S.J.`, `. Ph. N. Surname`. */
const BY_INITIALS = inBasicPlane(
  /(?<=[.!?…»"”)] )(?<!(?<!\p{L})(?:\p{Lu}|MM|Mgr|Dr|Me|Pr)\. )(?<credit>(?:[Pp]hotos?|Ph\.) (?<name>\p{Lu}\.(?:[ -]?\p{Lu}\.?){1,2}|\p{Lu}\.(?:[ -]?\p{Lu}\.)? ?\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?))$/du,
);
/** Behind a stop the label and who took it for which paper, in initials or not: `. Photo Name H./LRHB`, `. Photo LVC/M.R.` */
const BY_PAPER = inBasicPlane(
  /(?<=[.!?…»"”)] )(?<credit>[Pp]hotos? (?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3} ?\/ ?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}))[. ]*$/du,
);
/** Label and agency in square brackets, or who took it and for whom: `[Photo/Agency]`, `[Name Surname - Agency]`. */
const SQUARE = inBasicPlane(
  /(?<credit>\[(?:(?:[Pp]hoto|[Ii]mage)s?(?: ?\/ ?| (?:by|provided by|from) ))?(?<name>(?<=[/ ])\p{Lu}[^[\]\n]{1,50}|\p{Lu}[\p{L}\p{M}.'’ -]{2,40} ?[/–-] ?\p{Lu}[\p{L}\d ]{1,24})\])[. ]*$/du,
);
/** Credits stand at the end: no more of a line is looked at. */
const REACH = 110;

interface Pattern {
  readonly pattern: RegExp;
  /** One of these marks must stand in a line for it to be worth a look; null where it may hold none. */
  readonly marks: number | null;
  /** What must stand in it for the pattern to be worth trying. */
  readonly hint: RegExp;
}

const MAY_BE_KEPT =
  /(?:[Aa]rchives?|ARCHIVES?|ile(?: [Pp]hoto)?|FILE|andout|liệu|(?:[Aa]rchives|ARCHIVES) [^ ]+)\)?[. ]*$/u;
const MAY_BE_RIGHTS = /D(?:R|\. ?R\.)\)?[. ]*$/u;
const MAY_BE_OF_KIND = /(?:tion|rchives?|texte|hotos?|mages?|ictures?|andout|ANDOUT|liệu|họa|hoạ)\)[. ]*$/u;
const MAY_BE_SUPPLIED =
  / via |Images|tock|eystone|EYSTONE|S(?:ipa|IPA)|PPP|ppp|Hans Lucas|Alamy|Icon Sport|PA Media/u;
// Hints begin with a mark where they can: what a class of letters begins is sought at every letter, by a call of its own.
const LABEL_MARKS = MARK.colon | MARK.semicolon | MARK.dash | MARK.slash;
const PATTERNS: readonly Pattern[] = [
  {
    pattern: LABELLED,
    marks: LABEL_MARKS,
    hint: inBasicPlane(/[:;–—/-](?<=(?:[\p{Ll}\p{M}.]|[EHO])[ \u00a0]{0,3}[:;–—/-])/u),
  },
  { pattern: SQUARE, marks: null, hint: /\][. ]*$/u },
  { pattern: KEPT, marks: null, hint: MAY_BE_KEPT },
  { pattern: RIGHTS, marks: null, hint: MAY_BE_RIGHTS },
  { pattern: SPREAD, marks: null, hint: /hoto|mage|HOTO|ourtesy/u },
  { pattern: COPYRIGHT, marks: MARK.copyright | MARK.open, hint: /©|\([cC]\)/u },
  { pattern: BRACKETED, marks: MARK.close, hint: /\)[. ]*$/u },
  { pattern: IN_BRACKETS, marks: MARK.close, hint: /(?: via |\/)[^()]*\)[. ]*$/u },
  { pattern: UNMARKED, marks: null, hint: /hoto|liché|nh |HOTO|ẢNH|Ph\. /u },
  { pattern: UNMARKED_NAME, marks: null, hint: inBasicPlane(/(?:hotos?|lichés?|nh) (?:\p{Ll}+ )?\p{Lu}/u) },
  { pattern: NAME_ALONE, marks: null, hint: /^[(|]?(?:[Pp]hoto|PHOTO|[Cc]liché|Ảnh)s? /u },
  { pattern: INSIDE, marks: MARK.close, hint: /\)[. ]*$/u },
  { pattern: DASHED, marks: null, hint: inBasicPlane(/[-–—.!?»”] ?\p{Lu}[^-–—.!?»”]* [Pp]hoto/u) },
  { pattern: DASHED_NAME, marks: null, hint: /[-–—.!?»”] ?(?:[Pp]h|[Ff])otos?(?: |[A-Z])/u },
  { pattern: CAPITALS, marks: MARK.slash, hint: inBasicPlane(/\p{Lu} ?\/ ?\p{Lu}/u) },
  { pattern: ALONE, marks: null, hint: /[Pp]hotos?/u },
  {
    pattern: BY_AGENCY,
    marks: MARK.slash | MARK.dash,
    hint: inBasicPlane(/[/–—-](?=[^.]*$)(?<=\p{Lu}[^.]*)/u),
  },
  { pattern: BY_AGENCY, marks: null, hint: /via/u },
  { pattern: BY_HOUSE, marks: MARK.slash, hint: inBasicPlane(/[A-Z] ?\/ ?(?=\p{Lu}\p{Ll})/u) },
  { pattern: BY_NAME, marks: MARK.slash, hint: inBasicPlane(/[.!?»”] \p{Lu}[^.!?]*\/ ?[A-Z]/u) },
  { pattern: CAPITAL_LABEL, marks: MARK.comma, hint: /PHOTO/u },
  { pattern: OF_KIND, marks: MARK.close, hint: MAY_BE_OF_KIND },
  { pattern: OF_KIND_BEHIND_BAR, marks: MARK.bar, hint: BEHIND_BAR },
  { pattern: BY_INITIALS, marks: null, hint: inBasicPlane(/(?:hotos?|Ph\.) \p{Lu}\./u) },
  { pattern: BY_PAPER, marks: MARK.slash, hint: /[.!?…»"”)] [Pp]hotos? / },
  { pattern: SUPPLIED, marks: null, hint: MAY_BE_SUPPLIED },
  { pattern: BEHIND_MARK, marks: null, hint: inBasicPlane(/[.!?…»"”)] ?[|•/] ?[©\p{Lu}]/u) },
];
/** One of these marks stands in most credits. */
const CREDIT_MARKS = MARK.colon | MARK.semicolon | MARK.copyright | MARK.close | MARK.slash;
/** A title whose first word is a label, `Crédit : la Banque d’État abaisse ses taux directeurs`: no name ends in so many small words. */
const TITLED = inBasicPlane(
  /^(?:Crédits?|Credits?|Sources?|Vidéos?|Videos?|Images?|Photos?)[ \u00a0]?:[ \u00a0]?(?:\S+ ){3,}(?:(?:[ldcs]['’])?\p{Ll}[^\s/.]* ){2}\p{Ll}[^\s/.]*$/u,
);
/** A sentence about pictures, `Photos by Name Surname fill the hall`: behind a name a verb and an article. */
const TOLD_OF = inBasicPlane(/\p{Lu}\p{L}* (?!(?:of|from|for|and|at|in|on|via|with) )\p{Ll}+ (?:the|an?) /u);
/** What may stand before a label in small letters, which otherwise is a word of the sentence. */
const BREAK = /(?:^|[.!?…»"”)\]|(;,–—-]) ?$/u;

/** Whether a name is that of an agency, of pictures too. */
const isSupplier = (name: string): boolean => name === 'Getty Images' || name === 'EPA' || isAgency(name);
/** What else of a line without such a mark may be a credit: capitals before a dash, a bar behind a stop, `DR` at the end. */
const CAPITALS_AND_DASH = /[A-Z]{2} [–—-]/u;
const BEHIND_STOP = /[.!?…»"”)] ?[|•]/u;
const RESERVED = /D(?:R|\. ?R\.)[. ]*$/u;
/** The last characters, of which the longest of these ends is one. */
const LAST = -12;

/** Whether `tail`, in which these marks stand, may end in a credit. */
const mayCredit = (tail: string, held: number): boolean =>
  (held & CREDIT_MARKS) !== 0 ||
  (phrasesHeld(tail, 0, tail.length) & PHRASE.credit) !== 0 ||
  ((held & MARK.dash) !== 0 && CAPITALS_AND_DASH.test(tail)) ||
  ((held & (MARK.bar | MARK.middleDot)) !== 0 && BEHIND_STOP.test(tail)) ||
  RESERVED.test(tail.slice(LAST)) ||
  ((held & MARK.bar) !== 0 && BEHIND_BAR.test(tail)) ||
  mayNameCollection(tail);

/** Where the credit stands at the end of `span`, or null: the whole of it, and the name in it. */
const readCredit = (text: string, span: Span): Credit | null => {
  const base = Math.max(span.from, span.to - REACH);
  const held = marksHeld(text, base, span.to);
  const source = text.slice(base, span.to);
  const tail = held & MARK.otherSpace ? flat(source) : source;
  if (!mayCredit(tail, held)) return null;
  const withRights = held & MARK.close || tail.includes(']') ? creditWithRights(text, span) : null;
  if (withRights !== null) return withRights;
  for (const { pattern, marks, hint } of PATTERNS) {
    if ((marks !== null && !(held & marks)) || !hint.test(tail)) continue;
    const match = pattern.exec(tail);
    const credit = match?.indices?.groups?.credit;
    const name = match?.indices?.groups?.name;
    if (!match || !credit || !name) continue;
    const before = tail.slice(0, credit[0]);
    if (/^[ (|[]*\p{Ll}/u.test(match[0]) && !BREAK.test(before) && !/^[ ]?[(|[]/u.test(match[0])) continue;
    if (pattern === LABELLED && TITLED.test(tail)) continue;
    if (pattern === SPREAD && TOLD_OF.test(match.groups?.name ?? '')) continue;
    if (pattern === UNMARKED_NAME && !isAgency(match.groups?.agency ?? '')) continue;
    if (pattern === KEPT && !isSupplier(match.groups?.agency ?? match.groups?.keeper ?? '')) continue;
    if (pattern === UNMARKED && !isAgency(match.groups?.name ?? '')) continue;
    return {
      credit: { from: base + credit[0], to: span.to },
      creditor: { from: base + name[0], to: base + name[1] },
    };
  }
  return creditOfBody(text, span) ?? creditOfHouse(text, span);
};

/** Cuts the caption at `span` of `text` into caption and credit; without a credit the whole is caption. */
export const splitCredit = (text: string, span: Span): CreditedCaption =>
  splitAt(text, span, readCredit(text, span));

/** Cuts it before the credit that was read. */
export const splitAt = (text: string, span: Span, read: Credit | null): CreditedCaption => {
  if (!read) return { caption: span, credit: null, creditor: null };
  let from = read.credit.from;
  while (from < read.credit.to && /[\s|]/u.test(text.charAt(from))) from++;
  let end = from;
  while (end > span.from && /[\s|•/–—-]/u.test(text.charAt(end - 1))) end--;
  const caption = /[\p{L}\p{N}]/u.test(text.slice(span.from, end)) ? { from: span.from, to: end } : null;
  return { caption, credit: { from, to: read.credit.to }, creditor: read.creditor };
};

/** Whether a line ends in a photo credit, and whether it is nothing else. */
export const creditKind = (text: string, span: Span): 'none' | 'end' | 'only' => {
  const split = splitCredit(text, span);
  return split.credit === null ? 'none' : split.caption === null ? 'only' : 'end';
};
