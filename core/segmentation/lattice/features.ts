/**
 * What can be seen of a piece of text without deciding its role: its shape, its punctuation, the marks in it, and
 * where it stands among the others. Each is a yes or no; `weights.ts` says what each is worth to each role. How captions
 * speak is in `caption-features.ts`.
 */

import { inBasicPlane } from '../../basic-plane.ts';
import { creditKind } from '../../metadata/credits.ts';
import { flat } from '../../metadata/flat.ts';
import { organisationEnd } from '../../metadata/organisations.ts';
import { PHRASE, phrasesHeld } from '../../metadata/phrases-held.ts';
import { isPageNumber } from '../../spacing/text/page-number.ts';
import type { Steps } from '../../steps.ts';
import { type Feature, FeatureSet } from '../decoding/feature-set.ts';
import { mayHeadCorrected } from '../lines/corrections.ts';
import { isFurniture, LONGEST_FURNITURE } from '../lines/furniture.ts';
import { isLabel, isNamesOnly } from '../lines/labels.ts';
import { isMarkedLink, isRelatedHeading, mayHeadPart } from '../lines/links.ts';
import { isSaidOfReading } from '../lines/notes-of-page.ts';
import { isNoticeSentence } from '../lines/notices.ts';
import { asPhrase, isCommonWord } from '../lines/phrases.ts';
import type { Piece, PieceKind } from '../lines/piece.ts';
import { isClocked, isCommentsHeading, isFigures } from '../lines/rows.ts';
import { isSectionName } from '../lines/sections.ts';
import { namesSource } from '../lines/source-lines.ts';
import { SIGN } from '../lines/telling-words.ts';
import { wordSigns } from '../lines/word-signs.ts';
import { isMaskedAt } from '../lines/wordless.ts';
import { addCaptionFeatures, isOccasion, isTensed, LONGEST_CAPTION } from './caption-features.ts';
import { endClass, lengthClass, NUMBERED, startClass } from './shape-classes.ts';

/** Whose a text is and since when, with the sentences that follow: `© 2024 Le Quai. Toute reprise …`. */
const STARTS_RIGHTS = /^(?:copyright ?)?(?:©|\(c\)|copyright) ?(?:19|20)\d\d(?!\d)/iu;
/** How much of a long piece is read: its start and its end. */
const HEAD = 400;
const TAIL = 60;
/** Words say nothing in a shorter piece. */
const SHORTEST_TOLD = 8;
/** No name of a section is longer. */
const LONGEST_SECTION = 28;
/** Rows of tables and the furniture of sites are no longer. */
const LONGEST_ROW = 125;

/** The name of a body is no longer, such as one whose page it is. */
const LONGEST_BODY = 70;
/**
 * A word for a picture or its source near the end of a piece, whatever stands around it. In small letters a source and
 * credits are such only as a label: stories tell of both.
 */
const PICTURE_WORD = inBasicPlane(
  /(?=[PpIiẢảHhCcSsNn©])(?<![\p{L}\p{M}])(?:(?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE)[sS]?|(?<!(?:điện|nhiếp|hình|lãm|bức|tấm) )[Ảả]nh(?! hưởng)|ẢNH|Hình(?! thức)|(?<=[(|.,–-] ?)hình(?! thức)|HÌNH|(?:crédits?|credits?|source|nguồn)(?=[ \u00a0]?[:;])|(?:Crédit|CRÉDIT|Credit|CREDIT)[sS]?|Source|SOURCE|Nguồn|NGUỒN|©)(?![\p{L}\p{M}])[^.!?]{0,45}[.!?)\]|]*$/u,
);
const LONGEST_CREDITED = 420;
/** A name behind the stop of a sentence or a mark, as who took a picture is named: `… . • Name Surname / Agency`. */
const NAME_END = inBasicPlane(
  /(?:[.!?…»"”)] ?[|•·/©–—-]? ?|[|•©] ?)\p{Lu}[\p{L}\p{M}.'’]+(?:[ -]\p{Lu}[\p{L}\p{M}.'’]*){0,4}(?: ?[/|,–-] ?\p{Lu}[\p{L}\p{M}.'’ ]+)?$/u,
);
const MAY_NAME = inBasicPlane(/[.!?…»"”)|•©] ?[|•·/©–—-]? ?\p{Lu}[^.!?]*$/u);
const IN_SMALL = inBasicPlane(/\p{Ll}/u);
const SHORTEST_NAMED = 24;
/** Who is seen, and what he or she is: `Name Surname, ministre de …`. */
const PERSON_START = inBasicPlane(
  /^(?!(?:In|At|On|À|En|Au|Dans|Tại|Ở) )(?:M\. |Mme |Mr\.? |Ms\.? |Mrs\.? |Dr\.? |Ông |Bà )?\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){1,4}, (?:the |l[’'])?\p{L}/u,
);
/** Who took a picture, before what is seen on it: `© Name Surname Le port, en hiver.` */
const STARTS_CREDIT = inBasicPlane(/^© ?\p{L}/u);
/** A picture with its number, as catalogues and studies caption them: `Ill. 4 - Étude de voiles, fusain`, `Figure 2 : Le port`. */
const NUMBERED_PICTURE = inBasicPlane(
  /^(?:[Ii]ll\.|ILL\.|[Ff]ig\.|FIG\.|Illustration|Figure|Planche|Pl\.|Hình) ?\d{1,3}(?:[a-z]|\.\d{1,2})?(?:\.| ?[-–—:|]) (?:[«"“] ?)?[\p{Lu}\d]/u,
);
/** Whose a work on a picture is: `…, huile sur toile, 1887, coll. part.` */
const OF_COLLECTION =
  /, (?:coll(?:ection|\.) (?:part(?:iculière|\.)|privée|de l[’']artiste)|(?:private|artist[’']s) collection)\.?$/u;
/** What is played, as broadcasters caption it: in which programme, how long and of which day, `… / Journal du matin / 2 min. / le 18 mars`. */
const PLAYED =
  / \/ (?:[^/]{2,40} \/ )?\d{1,3} (?:sec|min|h)\.?(?: \/ (?:le |hier|aujourd[’']hui|la veille)[^/]{0,24})?$/u;
const isWorkOnPicture = (head: string, tail: string, set: FeatureSet): boolean =>
  (tail.includes(' / ') && PLAYED.test(tail)) ||
  NUMBERED_PICTURE.test(head) ||
  (OF_COLLECTION.test(tail) && set.has('verbless'));
/** Says where a text is from as often as where a picture is. */
const SOURCE_LABEL = /^[(|]?(?:[Ss]ources?|SOURCE|Nguồn|NGUỒN|Fuente)[ \u00a0]*:/u;

/** A row of a table, whose last cell is a figure: `Pour | 166 |`. */
const ROW = /\| ?[\d.,\s%+-]+\|$/u;
/** Points behind a colon, as what is told in a programme is listed: what a picture shows is not. */
const LISTED = ' : - ';
/** The colon of a credit that has no label, behind the stop and a mark: `… à quai. - Le Quai: Name Surname`. */
const COLON_OF_CREDIT = inBasicPlane(
  /[.!?…»"”)] [-–—•|] (?!(?:[Pp]hotos?|[Cc]rédits?|[Ss]ources?) ?:)[^:.]{2,40}: ?\p{Lu}[^:.]{2,40}$/u,
);
const COLON_INSIDE = inBasicPlane(/:(?<=\p{L}[ \u00a0]?:) ?[\p{L}«"“\d]/u);

/** Whether a line has no more sentences than one behind its number: `1. Choisir l’heure du lever.` */
const isOneNumbered = (head: string): boolean => {
  const number = NUMBERED.exec(head)?.[0];
  return number !== undefined && !(wordSigns(head.slice(number.length)) & SIGN.sentences);
};

/** Of kinds whose pieces are told by nothing else. */
const KIND_FEATURE: Readonly<Record<PieceKind, Feature | null>> = {
  plain: null,
  title: null,
  'likely-title': null,
  section: 'section',
  'crawl-header': 'crawl-header',
  dateline: 'dateline',
  'dateline-weak': 'dateline-weak',
  'sign-off': 'sign-off',
  'sign-off-weak': 'sign-off-weak',
  'image-alt': 'image-alt',
  heading: 'heading-prefix',
};

/** A person and an agency, who signed the text or took the picture above it: `(Name Surname/AFP)`. */
const BY_NAME = inBasicPlane(/^\(?\p{Lu}[\p{L}\p{M}.'’-]+ [^()/]{2,40}\/[^()/]{2,20}\)?$/u);

const GOES_ON_BELOW = /^\s{1,8}\p{Ll}/u;

/** Whether the number of a page stands amid a paragraph that goes on below it: what stands above is no line of its own then. */
const isPageAmid = (text: string, piece: Piece): boolean =>
  isPageNumber(text, piece) && GOES_ON_BELOW.test(text.slice(piece.to, piece.to + 10));

/** Several sentences on one line, the first with its capital. */
const PARAGRAPH_BELOW = inBasicPlane(
  /^\s{1,8}(?=[^\n\r]{110})[\p{Lu}«“"][^\n\r]{8,600}?[.!?…»] (?:[«“"] ?)?\p{Lu}[^\n\r]{8}/u,
);
const PARAGRAPH_REACH = 720;
/** Whether a paragraph stands right below a line: words that head a part of a story as well do so there. */
const isAboveParagraph = (text: string, { to }: Piece): boolean =>
  PARAGRAPH_BELOW.test(text.slice(to, to + PARAGRAPH_REACH));

/** The features of a piece by itself; `previous` is the piece before it on the same line, if any. */
export function* featuresOf(text: string, piece: Piece, previous: Piece | null): Steps<FeatureSet> {
  const set = new FeatureSet();
  const length = piece.to - piece.from;
  const kind = KIND_FEATURE[piece.kind];
  if (kind) {
    set.add(kind);
    if (piece.kind === 'sign-off' && BY_NAME.test(text.slice(piece.from, piece.to)))
      set.add('signed-by-name');
    return set;
  }
  set.add(lengthClass(length));
  const printed = text.slice(piece.from, Math.min(piece.to, piece.from + HEAD));
  // French sets a space of its own before a colon, and phrases and forms are written with the plain one.
  const head = flat(printed);
  const tail = length <= HEAD ? head.slice(-TAIL) : text.slice(piece.to - TAIL, piece.to);
  set.add(endClass(tail));
  if (previous?.kind === 'image-alt') set.add('after-alt');
  if (previous?.kind === 'dateline' || previous?.kind === 'dateline-weak') set.add('after-dateline');
  if (previous?.kind === 'heading') set.add('after-heading');
  if (previous?.kind === 'section') set.add('after-section');
  if (previous?.kind === 'title' || previous?.kind === 'likely-title') set.add('after-title');
  if (piece.kind === 'title' || piece.kind === 'likely-title') set.add('title');
  if (piece.kind === 'likely-title') set.add('likely-title');
  const start = startClass(head);
  if (start) set.add(start);
  if (head.charAt(0) === '|' || (head.charAt(head.length - 1) === '|' && !ROW.test(tail))) set.add('pipe');
  yield;
  if (set.has('ends-open') && isLabel(head)) set.add('label');
  if (length <= LONGEST_SECTION && set.has('ends-open') && isSectionName(head)) set.add('section-name');
  if (length <= LONGEST_BODY && set.has('ends-open') && organisationEnd(text, piece.from) === piece.to)
    set.add('of-body');
  yield;
  if (isNamesOnly(head)) set.add('names-only');
  if (length <= LONGEST_ROW && isFigures(head)) set.add('figures');
  if (isCommentsHeading(head)) set.add('comments-heading');
  if (isClocked(head)) set.add('clock-start');
  yield;
  const phrase = asPhrase(head);
  if (phrase !== null && isCommonWord(phrase)) set.add('common-word');
  if (
    phrase !== null &&
    isRelatedHeading(head, phrase) &&
    !(mayHeadPart(phrase) && isAboveParagraph(text, piece))
  )
    set.add('related-heading');
  if (isMarkedLink(head)) set.add('marked-link');
  yield;
  if (
    (length <= LONGEST_FURNITURE ? isFurniture(head, phrase) : isMaskedAt(text, piece)) &&
    !isPageAmid(text, piece) &&
    !mayHeadCorrected(head)
  )
    set.add('furniture');
  yield;
  // Of the page, although it is a sentence as those of the story are.
  if (
    set.has('furniture') &&
    set.has('ends-stop') &&
    (isSaidOfReading(head) || STARTS_RIGHTS.test(head) || isNoticeSentence(head))
  ) {
    set.drop('ends-stop');
    set.add('ends-open');
    return set;
  }
  yield;
  const credit = length <= 700 ? creditKind(text, piece) : 'none';
  if (credit !== 'only' && set.has('ends-open') && !set.has('furniture') && namesSource(head))
    set.add('site-words');
  if (
    (credit === 'end' && !head.includes(LISTED)) ||
    (credit === 'none' && STARTS_CREDIT.test(head) && !set.has('furniture'))
  )
    set.add('credit-end');
  if (credit === 'only') {
    set.add('credit-only');
    if (SOURCE_LABEL.test(head)) set.add('source-only');
  }
  if (length < SHORTEST_TOLD) return set;
  yield;
  const signs = wordSigns(head);
  yield;
  if (signs & SIGN.sentences && !isOneNumbered(head)) set.add('sentences');
  if (signs & SIGN.clause) set.add('clause');
  else if (!(signs & SIGN.finite)) set.add('verbless');
  // `Theo dõi chúng tôi` starts as `Theo` does, and `Je m’abonne` as `Je` does.
  if (signs & SIGN.goesOn && !set.has('furniture')) set.add('goes-on');
  if (signs & SIGN.captionStart || isOccasion(set, head)) set.add('caption-start');
  if (signs & SIGN.indefinite) set.add('indefinite');
  // Who is asked something is addressed, too.
  if (signs & SIGN.siteWords && length <= LONGEST_ROW && !set.has('ends-question')) set.add('site-words');
  if (signs & SIGN.colon && COLON_INSIDE.test(head) && !(credit === 'end' && COLON_OF_CREDIT.test(tail)))
    set.add('colon-inside');
  if (signs & SIGN.quoted) set.add('quoted');
  if (length <= LONGEST_CAPTION && credit === 'none' && isWorkOnPicture(head, tail, set))
    set.add('credit-end');
  if (signs & SIGN.named && length <= LONGEST_ROW) set.add('named');
  if (length <= LONGEST_ROW && set.has('verbless') && PERSON_START.test(head)) set.add('person-start');
  if (signs & SIGN.amount && length <= LONGEST_CAPTION) set.add('amount');
  if (signs & SIGN.narrated && length <= LONGEST_CAPTION) set.add('narrated');
  yield;
  if (
    set.has('ends-open') &&
    length >= SHORTEST_NAMED &&
    length <= LONGEST_CREDITED &&
    MAY_NAME.test(tail) &&
    NAME_END.test(tail) &&
    // In capitals throughout each word has a name's form.
    IN_SMALL.test(tail)
  )
    set.add('name-end');
  if (signs & SIGN.reported) set.add('reported');
  if (signs & SIGN.captionWords && length <= HEAD) set.add('caption-words');
  if (
    length <= LONGEST_CREDITED &&
    phrasesHeld(tail, 0, tail.length) & PHRASE.picture &&
    PICTURE_WORD.test(tail)
  )
    set.add('picture-word');
  const isStopped = set.has('ends-stop');
  // What goes on from the paragraph above and tells what was heads a part of the story.
  const mayBeTensed = isStopped || (set.has('ends-open') && (signs & SIGN.goesOn) !== 0);
  if (length <= LONGEST_ROW && mayBeTensed && ((isStopped && signs & SIGN.clause) || isTensed(head)))
    set.add('tensed');
  yield;
  addCaptionFeatures(set, signs, head, length);
  return set;
}
