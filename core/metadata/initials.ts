/**
 * The initials of those who wrote, edited and sent a dispatch: `abc/de/fgh`, `bur-abc/de`, `ABC/DE`, `A. B.`, on a line
 * of their own or, in small letters, behind the last stop. What has the same form and is not that, `et/ou`, `km/h` or the
 * end of an address, is told by its words and by what is glued to it.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { unitOrNone } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';

/**
 * Initials with capitals, `ABC/DE`, `Abc/de`, `AB---CD`, with the year behind them, `ABC/DE/96`: an acronym and another may stand
 * on a line of their own, too.
 */
const CAPITALS = inBasicPlane(
  /^(?:(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,3})(?:\/(?:\p{Lu}{2,4}|\p{Lu}?\p{Ll}{2,4})){1,3}(?:\/(?:(?:19|20)?\d\d))?|\p{Lu}{2,4}-{2,3}\p{Lu}{2,4})$/u,
);
/** In small letters, the desk before a hyphen: `dlm/abx/it`, `bur-dl/ab`. */
const SMALL = '\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,5}){0,3}\\/\\p{Ll}{1,5}(?:[-/]\\p{Ll}{1,5})?';
const IN_BRACKETS = '\\(\\p{Ll}{2,4}(?:\\/\\p{Ll}{2,4}){1,3}\\)';
const SMALL_ALONE = inBasicPlane(new RegExp(`^(?:${SMALL}\\.?|${IN_BRACKETS})$`, 'u'));
/**
 * The source of a pattern for those with stops, as papers print them: `M. D.`, `P.-Y. M.`, `Ch. de L.-B.`, `S. M’B.` Two given names alone, `J.-C.`, are somebody
 * else's, and three behind hyphens an island's, `Î.-P.-É.`
 */
export const STOPPED_INITIALS =
  "(?!(?:Ph|Th)\\. ?D\\.$)(?:\\p{Lu}|Ch|Chr|Ph|Th)\\.(?:-(?:\\p{Lu}|Ch|Ph|Th)\\.)?(?: ?(?:d[eu] |des |d[’']|[Ll][ae] |v[ao]n )?(?:[DMNO]['’])?\\p{Lu}\\.){1,2}(?:-(?:d[’'])?\\p{Lu}\\.)?";
const WITH_STOPS = inBasicPlane(new RegExp(`^${STOPPED_INITIALS}$`, 'u'));
const LONGEST_WITH_STOPS = 20;
const ONE_OF_SEVERAL = '\\p{Lu}\\p{Ll}{0,2}\\.(?:[ -]?\\p{Lu}\\p{Ll}{0,2}\\.?){1,2}';
/** Who wrote and who sent it, each with stops and a slash between them: `N.O./P.Q.`, `O.Gh. / Ch.N.`, `(N.O./P.Q.)`. */
const SEVERAL_WITH_STOPS = `${ONE_OF_SEVERAL}(?: ?/ ?${ONE_OF_SEVERAL}){1,3}/?`;
const SEVERAL = `(?:\\(${SEVERAL_WITH_STOPS}\\)|${SEVERAL_WITH_STOPS})`;
const SEVERAL_ALONE = inBasicPlane(new RegExp(`^${SEVERAL}$`, 'u'));
const SEVERAL_BEHIND_STOP = inBasicPlane(
  new RegExp(`(?<=[\\p{L}\\p{M}\\d%€$)»"”’] ?[.!?…]{1,3} ?[»"”’)]{0,2} ?)(?<!\\p{Lu}\\. ?)${SEVERAL}$`, 'u'),
);
/** With which letters they are not: states and firms, `U.S./U.K.` */
const NOBODY = /^\(?(?:U\. ?S|U\. ?K|U\. ?E|S\. ?A|N\. ?B|P\. ?S|R\. ?F|J\.-?C)\./u;
/** Where in `tail`, the end of a line, several initials with stops start behind the last sentence; -1 where none do. */
export const severalBehindStop = (tail: string): number => {
  const match = SEVERAL_BEHIND_STOP.exec(tail);
  return match && !NOBODY.test(match[0]) ? match.index : -1;
};
/**
 * The source of a pattern for those of one name and another in brackets, `(Q. T.)`, `(P.-Y. M.)`. A remark, a state or a firm
 * has two letters as well.
 */
export const INITIALS_IN_BRACKETS =
  '\\((?<within>(?!(?:N\\. B|P\\. S|U\\. S|S\\. A|G\\. B|U\\. K|U\\. E|P\\. C|R\\. F)\\.\\))\\p{Lu}\\.(?:-\\p{Lu}\\.)? \\p{Lu}\\.(?:-\\p{Lu}\\.)?)\\)';
const STOPPED_IN_BRACKETS = inBasicPlane(new RegExp(`^${INITIALS_IN_BRACKETS}$`, 'u'));

/** Parts of what is written with a slash and is no initials, two ways of saying it or a unit: `et/ou`, `nord/sud`, `km/h`. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'et ou il ils elle lui eux un une le la les de du des au aux à ce cet ceux mon ma ton ta son sa leur oui non dit dits dite ' +
    'and or he she him his her hers yes no on off in out nord sud est ouest jour nuit mer air sol eau gaz bien mal vrai faux ' +
    'père mère fils homme vie mort noir gris bleu vert rouge pour avec sans plus moins aller avant après haut bas prix ' +
    'km hm cm mm kg mg µg ng ml cl dl hl kw mw gw kwh ha mi ft lb hab an mois sem min sec pers usd eur ' +
    'www http https fr vn com org net gov edu int info html php asp htm'
  ).split(' '),
);
/** Marks that part initials. */
const PARTS = /[-/()]/u;
/** Whether what has the form of initials is two words, a unit or a part of an address. */
export const areWords = (initials: string): boolean => {
  const parts = initials.split(PARTS).filter((part) => part.length > 1);
  return parts.includes('www') || (parts.length > 0 && parts.every((part) => WORDS.has(part)));
};

/** Two or three capitals that are no initials: an end, a figure of a century or of a king, the kind of a file. */
const NO_LETTERS: ReadonlySet<string> = new Set(
  'FIN END RIP PDF NB PS SVP TV II III IV VI VII IX XI XII XIV XV XVI XIX XX XXI'.split(' '),
);
const LETTERS = inBasicPlane(/^\p{Lu}{2,3}$/u);
/** Whether `said` is two or three capitals that may be initials without a mark. */
export const areLettersAlone = (said: string): boolean => LETTERS.test(said) && !NO_LETTERS.has(said);

/** Folders at the root of a system, whose paths have the form of initials behind a slash. */
const FOLDERS: ReadonlySet<string> = new Set(
  'bin boot dev etc home lib mnt opt proc root srv sys tmp usr var'.split(' '),
);
export const isFolder = (part: string): boolean => FOLDERS.has(part);

/** With the wire and the minute at which it sent the text, as wires of the last century end: `ab/cd AFP 111642 GMT JUL 83`. */
const SENT = inBasicPlane(
  new RegExp(`^(?<initials>${SMALL}) \\p{Lu}{2,5} \\d{4,6} ?GMT(?: \\p{Lu}{3,4}\\.? \\d{2,4})?$`, 'u'),
);

/** Initials in small letters that are all of `line`, or with the wire and the minute all of it. */
export const areSmallInitials = (line: string): boolean => {
  if (SMALL_ALONE.test(line)) return !areWords(line.endsWith('.') ? line.slice(0, -1) : line);
  const sent = SENT.exec(line)?.groups?.initials;
  return sent !== undefined && !areWords(sent);
};

/** Initials with stops that are all of `line`, be it in brackets. */
export const areStoppedInitials = (line: string): boolean =>
  line.length <= LONGEST_WITH_STOPS && (WITH_STOPS.test(line) || STOPPED_IN_BRACKETS.test(line));

/** Initials with capitals that are all of `line`, or with stops, be it in brackets; others end so, too. */
export const areCapitalInitials = (line: string): boolean =>
  CAPITALS.test(line) || areStoppedInitials(line) || (SEVERAL_ALONE.test(line) && !NOBODY.test(line));

/** Behind the last stop, before which no mark of an address stands; a second writer may stand before: `rc abc/de`. */
const BEHIND_STOP = inBasicPlane(
  new RegExp(
    `(?<=[\\p{L}\\p{M}\\d%€$)»"”’] ?[.!?…]{1,3} ?[»"”’)]{0,2})(?<gap> {0,3})(?<mark>(?:\\p{Ll}{2,4} (?=\\p{Ll}{2,4}/))?${SMALL}|${IN_BRACKETS})(?<stop>\\.?)$`,
    'du',
  ),
);
/** The top level of an address or the name of a file, glued as in `exemple.fr/ab/cd`. */
const LEVEL = inBasicPlane(/^(?:\p{Ll}{2}|com|org|net|gov|edu|int|info|asia|html?)(?!\p{L})/u);
const ENDS = inBasicPlane(/\/[\p{Ll}-]{1,11}[).]{0,2}$/u);
const LETTERS_BEFORE_STOP = inBasicPlane(/[\p{L}\d]\.$/u);
/** The word that the initials are glued to. */
const ADDRESS = /[@/]|www|[^ .]\.[^ .]+\.$/u;

/** Where in `tail`, the end of a line, the initials start that stand behind its last stop; -1 where none do. */
export const initialsBehindStop = (tail: string): number => {
  if (unitClass(unitOrNone(tail, tail.length - 1)) === UNIT.upper || !ENDS.test(tail)) return -1;
  const match = BEHIND_STOP.exec(tail);
  const mark = match?.indices?.groups?.mark;
  const said = match?.groups?.mark ?? '';
  if (!match || !mark || areWords(said)) return -1;
  if (match.groups?.gap !== '') return mark[0];
  const before = tail.slice(0, mark[0]);
  const glued = before.slice(before.lastIndexOf(' ') + 1);
  const isAddress = LETTERS_BEFORE_STOP.test(before) && (LEVEL.test(said) || ADDRESS.test(glued));
  return isAddress ? -1 : mark[0];
};

/** Behind the mark of an agency, which the one that asks has to find before them. */
const AT_END = inBasicPlane(new RegExp(`(?<=[)\\p{Lu}] ?[-–/]? ?)(?<mark>[-–/]? ?${SMALL})$`, 'du'));
/** Where in `tail` initials start that stand behind a bracket or an acronym; -1 where none do. */
export const initialsAtEnd = (tail: string): number => {
  const match = ENDS.test(tail) ? AT_END.exec(tail) : null;
  return match && !areWords(match.groups?.mark?.trim() ?? '') ? (match.indices?.groups?.mark?.[0] ?? -1) : -1;
};
