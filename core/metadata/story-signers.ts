/**
 * Who signs a story behind the stop of its last paragraph, in forms that elsewhere are ordinary text or the credit of a picture:
 * a person or initials, `… finie. Name Surname`, `… finie. C.W.`, `… finie. — N.K.`, `… finie. AB/CDE/`, `… finie. /comm`, and the agency of
 * its dateline, `… finie. (QRS/Name Surname)`. Whether the story ends there the one that asks has to know.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { houseAndPerson } from './credits-of-houses.ts';
import { flat } from './flat.ts';
import { areLettersAlone, areWords, isFolder, STOPPED_INITIALS } from './initials.ts';
import { initialsInBrackets, lettersInBrackets } from './initials-in-brackets.ts';
import { endsSentence } from './sentence-end.ts';
import { signatureAt } from './signature-at-end.ts';
import { standsElsewhere } from './stands-elsewhere.ts';

/** No form is longer, with the end of the sentence before it. */
const REACH = 60;
const BEHIND_STOP = '(?<=[.!?…»"”)] ?)';

/** A person. */
const NAME = inBasicPlane(
  new RegExp(`${BEHIND_STOP}(?<mark>\\p{Lu}[\\p{Ll}\\p{M}]+(?:[ -]\\p{Lu}[\\p{Ll}\\p{M}]+){1,3})$`, 'du'),
);
/** The initials of several: `AB/CDE/`. */
const SLASHED = inBasicPlane(
  new RegExp(`${BEHIND_STOP}(?<mark>\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){1,3}/?)$`, 'du'),
);
/** Initials with stops, a dash before them or none. A letter before the first would be one of them. */
const WITH_STOPS = inBasicPlane(
  new RegExp(
    `${BEHIND_STOP}(?<mark>(?:(?:--|[-–—]) ?)?(?<![\\p{L}\\p{M}]|\\p{Lu}\\.)(?<initials>${STOPPED_INITIALS}))$`,
    'du',
  ),
);
/** Remarks, states and what is put below all have the same form. */
const NO_INITIALS: ReadonlySet<string> = new Set(
  'N.B. P.S. U.S. U.S.A. U.K. U.E. D.C. V.O. V.F. R.I.P. Q.E.D. T.S.V.P. S.V.P.'.split(' '),
);
/** Who sent it, or that it was sent in, in small letters behind a slash: `/comm`, `/qr-st`. */
const SMALL = inBasicPlane(
  new RegExp(`${BEHIND_STOP}(?<mark>/ ?(?<initials>\\p{Ll}{2,4}(?:[-/]\\p{Ll}{2,4}){0,3}))\\.?$`, 'du'),
);
const PARTS = /[-/]/u;
/** Initials without stops or slashes. */
const BARE = inBasicPlane(new RegExp(`${BEHIND_STOP}(?<mark>\\p{Lu}{2,3})$`, 'du'));
/** An agency and who wrote for it, in brackets or without: `(QRS/Name Surname)`, `QRS`. */
const AGENCY = inBasicPlane(
  new RegExp(
    `${BEHIND_STOP}(?<mark>(?:(?<agency>\\p{Lu}[\\p{L}\\d+]{1,14})(?<who> ?/ ?\\p{Lu}[^()/.!?…»"”]{1,38})?|\\((?<within>\\p{Lu}[\\p{L}\\d+]{1,14})(?: ?/ ?\\p{Lu}[^()/]{1,38})?\\)))$`,
    'du',
  ),
);
/** A paragraph that is nothing but what somebody said, whose name or initials a dash sets behind it. */
const OPENS_QUOTE = /^["«“]/u;
const CLOSES_QUOTE = /["»”] ?[.!?…]? ?$/u;

const isSaidBy = (text: string, { from }: Span, mark: string, before: string): boolean =>
  '-–—'.includes(mark.charAt(0)) && CLOSES_QUOTE.test(before) && OPENS_QUOTE.test(text.charAt(from));

/** Where initials with stops start. */
const stopped = (text: string, span: Span, tail: string, base: number): number | null => {
  if (unitClass(tail.charCodeAt(tail.length - 2)) !== UNIT.upper) return null;
  const match = WITH_STOPS.exec(tail);
  const places = match?.indices?.groups;
  if (!match || !places?.mark || !places.initials) return null;
  const { mark = '', initials = '' } = match.groups ?? {};
  const before = tail.slice(0, places.mark[0]);
  if (NO_INITIALS.has(initials.replaceAll(' ', '')) || !endsSentence(before)) return null;
  if (isSaidBy(text, span, mark, before)) return null;
  const printed = { from: base + places.initials[0], to: span.to };
  return standsElsewhere(text, printed) ? null : base + places.mark[0];
};

/** Where initials in small letters start behind a slash. */
const small = (tail: string): number => {
  const match = SMALL.exec(tail);
  const parts = (match?.groups?.initials ?? '').split(PARTS);
  const at = match?.indices?.groups?.mark?.[0] ?? -1;
  return at < 0 || parts.some(isFolder) || areWords(parts.join('/')) ? -1 : at;
};

/** What the one that asks knows of the story. */
export interface StoryEnd {
  /** Whether a name, or letters alone, may stand there. */
  readonly mayBeName: boolean;
  /** Whether an agency is that of the dateline; of null, whether that names any. */
  readonly isDateline: (agency: string | null) => boolean;
}

/** Where letters start that are initials without a mark. */
const bare = (text: string, span: Span, tail: string): number => {
  const said = BARE.exec(tail)?.groups?.mark ?? '';
  if (!areLettersAlone(said)) return -1;
  return standsElsewhere(text, { from: span.to - said.length, to: span.to }) ? -1 : tail.length - said.length;
};

/** Where the agency of the dateline starts, be it that who wrote stands beside it. */
const agencyOfStory = (tail: string, isDateline: (agency: string) => boolean): number => {
  const match = AGENCY.exec(tail);
  const agency = match?.groups?.agency ?? match?.groups?.within;
  return agency !== undefined && isDateline(agency) ? (match?.indices?.groups?.mark?.[0] ?? -1) : -1;
};

/** Where what signs starts at the end of `span` of `text`, the last paragraph of a story; null where nothing does. */
export const signerAt = (text: string, span: Span, end: StoryEnd): number | null =>
  signerInForms(text, span, end) ?? signatureAt(text, span, end.mayBeName, end.isDateline);

const signerInForms = (text: string, span: Span, { mayBeName, isDateline }: StoryEnd): number | null => {
  const base = Math.max(span.from, span.to - REACH);
  const source = text.slice(base, span.to);
  const last = source.charAt(source.length - 1);
  const written = mayBeName ? houseAndPerson(text, span) : null;
  if (written?.inWords) return written.credit.from;
  if (last === ')') {
    const at = initialsInBrackets(text, span);
    if (at !== null || source.endsWith('.)')) return at;
    const letters = lettersInBrackets(text, span);
    if (letters !== null && isDateline(null)) return letters;
  }
  const kind = unitClass(last.charCodeAt(0));
  const isLetter = kind === UNIT.upper || kind === UNIT.lower;
  if (!isLetter && !'./)'.includes(last)) return null;
  const tail = flat(source);
  if (last === '.') {
    const at = stopped(text, span, tail, base);
    if (at !== null) return at;
  }
  const isSlashed = tail.includes('/');
  const startOf = (pattern: RegExp): number => pattern.exec(tail)?.indices?.groups?.mark?.[0] ?? -1;
  const starts = [
    isSlashed && kind !== UNIT.upper ? small(tail) : -1,
    isSlashed && kind !== UNIT.lower ? startOf(SLASHED) : -1,
    mayBeName && kind === UNIT.lower ? startOf(NAME) : -1,
    mayBeName && kind === UNIT.upper ? bare(text, span, tail) : -1,
    last === '.' ? -1 : agencyOfStory(tail, isDateline),
  ];
  const at = starts.find((start) => start >= 0 && endsSentence(tail.slice(0, start)));
  return at === undefined ? null : base + at;
};
