/**
 * What a line ends in behind its last sentence: `-VNA`, `(AFP)`, `/.`, `./. Name Surname`, `-0- PANA …`, the writers in
 * brackets. Each form has a reader of its own; the surest is asked first.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { unitAt } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { isAgencyInSmall } from './agency.ts';
import { flat } from './flat.ts';
import { initialsAtEnd, initialsBehindStop, STOPPED_INITIALS, severalBehindStop } from './initials.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';
import {
  endAndInitials,
  newsAgency,
  siteInBrackets,
  smallAgency,
  smallInBrackets,
} from './sign-off-behind-stop.ts';
import { ACRONYM, namingNobody, PICTURED, REACH, type SignOff, spanOf, type Tail } from './sign-off-forms.ts';
import { agenciesInBrackets } from './source-at-end.ts';
import { isSpeltOut } from './spelt-out.ts';
import { withSources } from './with-sources.ts';

const DASH = '(?:--|[-–—−‒―])';
const NAME =
  '\\p{Lu}[\\p{L}\\p{M}+]*(?:(?: \\p{Lu}[\\p{L}\\p{M}+]*){1,2}(?= ?/))?(?: ?/ ?(?:[\\p{L}\\p{M}\\d+]\\.?){1,16}(?: \\p{Lu}[\\p{L}\\p{M}+]{1,16}){0,3}){0,3}';
/** Names of several words, of which only agencies of the list are read: `- La Presse Canadienne`. */
const WORDS = '\\p{Lu}[\\p{L}\\p{M}]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}]+){1,3}';
const END = ' *[./]{0,2}$';
/** White space, then `/.` or `/`, which belong to the mark and not to the sentence. */
const SLASH = '(?:/(?:\\. *)?)?';

/** The initials of who wrote and sent, before the agency: `ab/cd/APA`, `abc/de/Prensa Latina`. */
const CODED = '(?:\\p{Ll}{2,3}/){1,5}(?:\\p{Lu}{2,8}|\\p{Lu}\\p{Ll}{2,11} \\p{Lu}\\p{Ll}{2,11})';
/** The year of its rights behind a name of several words, `— La Presse Canadienne, 2024`; an acronym with one is a source. */
const YEAR = '(?:(?<=\\p{Lu}[\\p{L}\\p{M}]+ \\p{Lu}[\\p{L}\\p{M}]+), (?:19|20)\\d\\d)?';
/** What a line may end in, the surest first. `mark` is the whole sign-off, `name` the agency in it. */
const AFTER_DASH = inBasicPlane(
  new RegExp(`(?<mark>${SLASH}${DASH} *(?<name>${NAME}|${WORDS})${YEAR}${END})`, 'du'),
);
/** The initials of who wrote behind the last stop, with stops of their own. */
const WRITER = `(?<=[\\p{L}\\p{M}\\d%)]{2}[.!?…] ?[»"”]? ?)${STOPPED_INITIALS} ?`;
/** The initials of who wrote and edited, behind the last stop: `AB/CDE (XYZ)`, `A.B. (XYZ)`. */
const INITIALS = `(?:(?<=[.!?»"”…] *)\\p{Lu}{1,4}(?:/\\p{Lu}{1,4}){0,3} |${WRITER})?`;
const DASH_BEHIND_STOP = `(?:(?<=[.!?»"”…] )${DASH} ?)`;
const IN_BRACKETS = inBasicPlane(
  new RegExp(`(?<mark>(?:${INITIALS}|${SLASH}|${DASH_BEHIND_STOP})\\((?<name>[^()]{2,60})\\)${END})`, 'du'),
);
/** `/.VNA`, and behind a stop, or the initials of who wrote, `/ATS`, `A.B./ATS`. */
const AFTER_SLASH = inBasicPlane(
  new RegExp(`(?<mark>(?:${WRITER})?/(?:\\. *|(?<=[.!?»"”…)] ?/) ?)(?<name>${NAME}))${END}`, 'du'),
);
const AFTER_STOP = inBasicPlane(new RegExp(`(?<=[.!?»"”…] *)(?<mark>(?<name>${NAME}|${CODED}))${END}`, 'du'));
/** Stops behind which a sign-off may stand. */
const STOPS = '.!?»"”…';
/** Other marks that it does not hold. */
const OTHERS = ',;:';
/** Where the last characters of `tail` start that are spaces, stops or slashes. */
const tailEnd = (tail: string): number => {
  let end = tail.length;
  while (end > 0 && ' ./'.includes(tail.charAt(end - 1))) end--;
  return end;
};
const endsBracket = (tail: string): boolean => tail.charAt(tailEnd(tail) - 1) === ')';
/** Whether the last stop of `tail` is one behind which a sign-off may stand. */
const isStopLast = (tail: string): boolean => {
  for (let at = tailEnd(tail) - 1; at >= 0; at--) {
    const kind = unitClass(unitAt(tail, at));
    if (kind === UNIT.lower || kind === UNIT.upper || kind === UNIT.space) continue;
    const mark = tail.charAt(at);
    if (STOPS.includes(mark)) return true;
    if (OTHERS.includes(mark)) return false;
  }
  return false;
};

interface Ending {
  readonly pattern: RegExp;
  /** Whether the last characters of a line, which hold these marks, may be worth a look at all. */
  readonly mayStand: (tail: string, held: number) => boolean;
  /** What must stand in them for the pattern to be worth trying. */
  readonly hint: RegExp;
}

const ENDINGS: readonly Ending[] = [
  {
    pattern: AFTER_DASH,
    mayStand: (_, held) => (held & MARK.dash) !== 0,
    hint: inBasicPlane(/[-–—−‒―] *\p{Lu}[^.!?,;:]{0,60}(?:, \d{4})?[ ./]*$/u),
  },
  { pattern: IN_BRACKETS, mayStand: endsBracket, hint: /\)[ ./]*$/u },
  {
    pattern: AFTER_SLASH,
    mayStand: (_, held) => (held & MARK.slash) !== 0,
    hint: inBasicPlane(/\/\.? *\p{Lu}/u),
  },
  {
    pattern: AFTER_STOP,
    mayStand: isStopLast,
    // Initials may have stops of their own: `ACP/K.M./Abc.`
    hint: inBasicPlane(/[.!?»"”…] *(?:\p{Ll}{2,3}\/)*\p{Lu}(?:[^.!?,;:»"”…]|\.(?=[\p{Lu}/])){0,60}[ ./]*$/u),
  },
];
const STOPPED = /[.!?»"”’)…]$/u;
/** A dash that is no hyphen of a word, although the space before it was lost: `annuel- VNA`, `annuel–VNA`. */
const GLUED_DASH = /^(?:--|[–—]|[-−] )/u;

/** Who wrote it behind the mark of an end, and the agency: `./. Name Surname`, `./. PV (TTXVN/Vietnam+)`. */
const WRITER_BEHIND_END = inBasicPlane(
  /(?<mark>\/\. ?(?<person>\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}|PV)(?: ?\((?<name>[^()]{2,40})\))?)$/du,
);
const MAY_FOLLOW_END = inBasicPlane(/\/\. ?\p{Lu}/u);
/** The writer, and the agency, behind the mark of an end. */
const writerBehindEnd = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const match = held & MARK.slash && MAY_FOLLOW_END.test(tail) ? WRITER_BEHIND_END.exec(tail) : null;
  const writer = match?.indices?.groups;
  if (!writer?.mark) return null;
  if (writer.name !== undefined && !isPrintedAgency(match?.groups?.name ?? '')) return null;
  const from = base + writer.mark[0];
  return {
    span: { from, to: span.to },
    agency: spanOf(base, writer.name),
    person: spanOf(base, writer.person),
    sure: true,
    alone: from === span.from,
  };
};

/** Who signs before the agency in brackets, behind the last stop: `… finie. Name Surname (AIP)`. */
const PERSON_BEFORE = inBasicPlane(
  /(?<=[\p{L}\p{M}\d%)][.!?…] ?[»"”]? )(?<person>\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){1,3}) $/du,
);

/** The agency behind a dash, in brackets, behind a slash or behind the last stop. */
const agencyAtEnd = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  for (const { pattern, mayStand, hint } of ENDINGS) {
    if (!mayStand(tail, held) || !hint.test(tail)) continue;
    const match = pattern.exec(tail);
    const mark = match?.indices?.groups?.mark;
    const name = match?.groups?.name ?? '';
    if (!match || !mark) continue;
    if (PICTURED.test(tail.slice(mark[0])) || (pattern === IN_BRACKETS && isSpeltOut(tail, mark[0])))
      continue;
    const known = isPrintedAgency(name);
    const before = tail.slice(0, mark[0]);
    const stopped = STOPPED.test(before.trimEnd());
    // A hyphen inside a word is no dash before an agency.
    const slashed = /^\//u.test(match.groups?.mark ?? '');
    // `./.AB`: who typed it behind the mark of an end.
    const endsTwice =
      pattern === AFTER_SLASH && /^\/\.(?! )/u.test(match.groups?.mark ?? '') && before.endsWith('.');
    const dashed = known && pattern === AFTER_DASH && GLUED_DASH.test(match.groups?.mark ?? '');
    // A list that lost its end, `… :(TTXVN)`.
    const bracketed = known && pattern === IN_BRACKETS && /[;:]$/u.test(before);
    const apart = bracketed || / $/u.test(before) || stopped || slashed || dashed;
    if (
      before.trim() === '' ||
      !apart ||
      !(known || (ACRONYM.test(name) && (pattern === AFTER_DASH || endsTwice)))
    )
      continue;
    const person =
      known && pattern === IN_BRACKETS ? PERSON_BEFORE.exec(before)?.indices?.groups?.person : undefined;
    const sure = stopped || (known && pattern === AFTER_DASH) || slashed || person !== undefined;
    return {
      span: { from: base + (person ?? mark)[0], to: span.to },
      agency: spanOf(base, match.indices?.groups?.name),
      person: spanOf(base, person),
      sure,
      alone: false,
    };
  }
  return null;
};

/** What agencies of Africa print: `-0- PANA AB/CD/EF 12oct2021`, and `-0-` alone. */
const ENDS_ZERO = inBasicPlane(
  /(?:^|(?<=[.!?»"”)] ?))(?<mark>-0-(?: ?(?<name>\p{Lu}{2,8})(?: [\p{L}/]{2,24})?(?: \d{1,2} ?\p{L}{3,9}\.? ?\d{4})?)?)$/du,
);
const LONGEST_ZERO = 60;
const zeroMark = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  if (!(held & MARK.dash) || !tail.includes('-0-')) return null;
  const places = ENDS_ZERO.exec(tail.slice(-LONGEST_ZERO))?.indices?.groups;
  if (!places?.mark) return null;
  const shift = base + Math.max(0, tail.length - LONGEST_ZERO);
  return { ...namingNobody(shift + places.mark[0], span), agency: spanOf(shift, places.name) };
};

/** The initials of who wrote and edited, `abc/de/fgh`, `A.B./C.D.`, behind the last stop or, in small letters, behind the agency: `(AIP) ab/cd`. */
const initials = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  if (!(held & MARK.slash)) return null;
  const at = Math.max(initialsBehindStop(tail), severalBehindStop(tail));
  if (at >= 0) return namingNobody(base + at, span);
  const behind = initialsAtEnd(tail);
  if (behind <= 0) return null;
  const before = tail.slice(0, behind).trimEnd();
  const signed = agencyAtEnd({ tail: before, base, held }, { from: span.from, to: base + before.length });
  return signed?.agency ? { ...signed, span: { from: signed.span.from, to: span.to } } : null;
};

/**
 * The agency, and when it was sent: `(ATS / 12.05.2014 14h33)`, `(ats / 12 mai 2014 14:33)`, `(©AFP / 4 mai 2022 12h30)`, behind the initials of who wrote
 * `(A.B.) (Agence Fides 4/5/2014)`.
 */
const AGENCY_AND_TIME = inBasicPlane(
  /(?<mark>(?:\(\p{Lu}[\p{Lu}./ -]{0,9}\) ?)?\((?:©|\([cC]\))? ?(?<name>\p{Lu}[\p{L}-]{1,12}(?: \p{Lu}[\p{L}-]{1,12}){0,2}|\p{Ll}{3,6})(?: ?[/,-] ?| )\d{1,2}(?:er)?[ ./](?:\p{L}{3,9}\.?|\d{1,2})[ ./]\d{4}(?:,? (?:à )?\d{1,2} ?[h:] ?\d{2})?\))[. ]*$/du,
);
const agencyAndTime = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const match = held & MARK.digit && endsBracket(tail) ? AGENCY_AND_TIME.exec(tail) : null;
  const places = match?.indices?.groups;
  const name = match?.groups?.name ?? '';
  if (!places?.mark || !(isPrintedAgency(name) || isAgencyInSmall(name))) return null;
  return { ...namingNobody(base + places.mark[0], span), agency: spanOf(base, places.name) };
};

/** The word for an end and the agency, with a year or the desk behind them: `(FIN/IPS/2008)`, `(END/IPS/AP/09)`. */
const END_IN_BRACKETS = inBasicPlane(
  /(?:^|(?<=[.!?»"”…] ?))(?<mark>\((?:FIN|Fin|END|End) ?\/ ?(?<name>\p{Lu}\p{L}{1,12}(?:\/\p{Lu}{2,6}){0,4})(?: ?\/ ?\d{2,4})?\))$/du,
);
const endInBrackets = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const match = held & MARK.slash && tail.endsWith(')') ? END_IN_BRACKETS.exec(tail) : null;
  const places = match?.indices?.groups;
  if (!places?.mark || !isPrintedAgency(match?.groups?.name ?? '')) return null;
  return { ...namingNobody(base + places.mark[0], span), agency: spanOf(base, places.name) };
};

/** The same without brackets, on a line of its own with the year: `FIN/INFOSGABON/RG/2019`. */
const END_AND_YEAR = inBasicPlane(/^(?:FIN|END)\/\p{Lu}{2,14}(?:\/\p{Lu}{1,6}){0,4}\/(?:19|20)\d{2}$/u);
const endAndYear = ({ tail, base, held }: Tail, span: Span): SignOff | null =>
  base === span.from && held & MARK.slash && END_AND_YEAR.test(tail) ? namingNobody(base, span) : null;

/** Initials and when it was sent, in square brackets, with the year, the hour or both: `[ab cd apr 22/02/2011 13:00]`, `[ab apr 22/02 13 h 00]`. */
const SENT = inBasicPlane(
  /(?<mark>\[\p{Ll}{2,4}(?: \p{Ll}{2,4}){0,4} \d{1,2}\/\d{1,2}(?:\/\d{4}(?: \d{1,2} ?[:h] ?\d{2})?| \d{1,2} ?[:h] ?\d{2})\])$/du,
);
const sentMark = ({ tail, base }: Tail, span: Span): SignOff | null => {
  const mark = tail.endsWith(']') ? SENT.exec(tail)?.indices?.groups?.mark : undefined;
  return mark ? namingNobody(base + mark[0], span) : null;
};

/** Who wrote, edited and translated a dispatch of Reuters and others, in brackets behind its last stop. */
const WRITERS =
  /(?:^|(?<=[.!?»"”] ?))(?<mark>\((?=[^()]*(?:version française|[Rr]eporting by|[Ww]riting by|[Ee]diting by|[ÉEé]dité par|[Rr]édigé par|[Ss]ervice (?:bruxelles|français)))[^()]{5,200}\))$/du;
const LONGEST_WRITERS = 240;
const writersInBrackets = (text: string, { tail }: Tail, span: Span): SignOff | null => {
  if (!tail.endsWith(')')) return null;
  const base = Math.max(span.from, span.to - LONGEST_WRITERS);
  const mark = WRITERS.exec(flat(text.slice(base, span.to)))?.indices?.groups?.mark;
  return mark ? namingNobody(base + mark[0], span) : null;
};

const SLASHED = / *(?<mark>\/\.)$/du;
/** The last characters of the marks that the next pattern reads. */
const ENDS_ITEM = 'mDnN■)';
const ENDITEM = /(?<=[.!?»"”]) ?(?<mark>Enditem|END|Fin|FIN|■|\((?:END|Fin|FIN)\))$/du;

const endMark = ({ tail, base }: Tail, span: Span): SignOff | null => {
  const last = tail.charAt(tail.length - 1);
  const pattern = tail.endsWith('/.') ? SLASHED : ENDS_ITEM.includes(last) ? ENDITEM : null;
  const mark = pattern?.exec(tail)?.indices?.groups?.mark;
  return mark ? namingNobody(base + mark[0], span) : null;
};

/** The stop of the mark `./.` stands apart behind that of the sentence, `… finie. ./.`; one alone is the sentence's. */
const OWN_STOP = /[.!?…»"”)] +\.$/u;
const withOwnStop = (text: string, signOff: SignOff | null): SignOff | null => {
  const from = signOff?.span.from ?? 0;
  const hasOwn = text.startsWith('/.', from) && OWN_STOP.test(text.slice(Math.max(0, from - 6), from));
  return signOff && hasOwn ? { ...signOff, span: { from: from - 1, to: signOff.span.to } } : signOff;
};

/** What has the form of a sign-off behind the last sentence of `span` of `text`, be it that of a picture; or null. */
export const readEnding = (text: string, span: Span): SignOff | null => {
  const base = Math.max(span.from, span.to - REACH);
  const held = marksHeld(text, base, span.to);
  const source = text.slice(base, span.to);
  const tail: Tail = { tail: held & MARK.otherSpace ? flat(source) : source, base, held };
  return withOwnStop(
    text,
    writerBehindEnd(tail, span) ??
      endAndInitials(tail, span) ??
      agencyAtEnd(tail, span) ??
      newsAgency(tail, span) ??
      smallAgency(tail, span) ??
      smallInBrackets(tail, span) ??
      siteInBrackets(tail, span) ??
      withSources(tail, span) ??
      agenciesInBrackets(tail, span) ??
      zeroMark(tail, span) ??
      initials(tail, span) ??
      agencyAndTime(tail, span) ??
      endInBrackets(tail, span) ??
      endAndYear(tail, span) ??
      sentMark(tail, span) ??
      writersInBrackets(text, tail, span) ??
      endMark(tail, span),
  );
};
