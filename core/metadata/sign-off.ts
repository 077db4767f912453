/**
 * The sign-off: what an agency prints after the last word of a dispatch. Forms seen: `-VNA`, `–VNA`, `- VNA`,
 * `-VNA/VI`, `- CPV/VNA`, `/.`, `(VNA)`, `(AFP)`, `(TTXVN/Vietnam+)`, ` VNA` after a full stop, a line of its own such
 * as `VNA/CVN` or `Name Surname/CVN`, or none. One grammar serves segmentation, which asks where it starts, and
 * extraction, which asks what it says.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { unitAt } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/unit-class.ts';
import { agencyOf } from './agency.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';

export interface SignOff {
  readonly span: Span;
  /** The agency as printed, desks included; null for marks such as `/.`. */
  readonly agency: Span | null;
  /** The person who signs before the agency. */
  readonly person: Span | null;
  /** Whether the form cannot be the end of an ordinary sentence. */
  readonly sure: boolean;
  /** Whether it is the whole of the span asked about. */
  readonly alone: boolean;
}

const DASH = '(?:--|[-–—−‒―])';
const NAME =
  '\\p{Lu}[\\p{L}\\p{M}+]*(?:(?: \\p{Lu}[\\p{L}\\p{M}+]*){1,2}(?= ?/))?(?: ?/ ?[\\p{L}\\p{M}+]{1,16}(?: \\p{Lu}[\\p{L}\\p{M}+]{1,16}){0,3}){0,3}';
const END = ' *[./]{0,2}$';
/** Initials with capitals, `ABC/DE`, `Abc/de`: an acronym and another may stand on a line of their own, too. */
const CAPITAL_INITIALS = inBasicPlane(
  /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}{1,3})(?:\/(?:\p{Lu}{2,4}|\p{Lu}?\p{Ll}{2,4})){1,3}$/u,
);
/** White space, then `/.` or `/`, which belong to the mark and not to the sentence. */
const SLASH = '(?:/(?:\\. *)?)?';

/** What a line may end in, the surest first. `mark` is the whole sign-off, `name` the agency in it. */
const AFTER_DASH = inBasicPlane(new RegExp(`(?<mark>${SLASH}${DASH} *(?<name>${NAME})${END})`, 'du'));
const IN_BRACKETS = inBasicPlane(new RegExp(`(?<mark>${SLASH}\\((?<name>[^()]{2,60})\\)${END})`, 'du'));
/** `/.VNA`, and behind a stop `/ATS`. */
const AFTER_SLASH = inBasicPlane(
  new RegExp(`(?<mark>/(?:\\. *|(?<=[.!?»"”…)] ?/) ?)(?<name>${NAME}))${END}`, 'du'),
);
const AFTER_STOP = inBasicPlane(new RegExp(`(?<=[.!?»"”…] *)(?<mark>(?<name>${NAME}))${END}`, 'du'));
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
    hint: inBasicPlane(/[-–—−‒―] *\p{Lu}[^.!?,;:]{0,60}[ ./]*$/u),
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
    hint: inBasicPlane(/[.!?»"”…] *\p{Lu}[^.!?,;:»"”…]{0,60}[ ./]*$/u),
  },
];
/** Who wrote it behind the mark of an end, and the agency: `./. Name Surname`, `./. PV (TTXVN/Vietnam+)`. */
const WRITER_BEHIND_END = inBasicPlane(
  /(?<mark>\/\. ?(?<person>\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}|PV)(?: ?\((?<name>[^()]{2,40})\))?)$/du,
);
const MAY_FOLLOW_END = inBasicPlane(/\/\. ?\p{Lu}/u);
/** Who wrote, edited and translated a dispatch of Reuters and others, in brackets behind its last stop. */
const WRITERS =
  /(?:^|(?<=[.!?»"”] ?))(?<mark>\((?=[^()]*(?:version française|[Rr]eporting by|[Ww]riting by|[Ee]diting by|[Éé]dité par|[Rr]édigé par|[Ss]ervice (?:bruxelles|français)))[^()]{5,200}\))$/du;
const LONGEST_WRITERS = 240;
/** What agencies of Africa print: `-0- PANA AB/CD/EF 12oct2021`, and `-0-` alone. */
const ENDS_ZERO = inBasicPlane(
  /(?:^|(?<=[.!?»"”)] ?))(?<mark>-0-(?: ?(?<name>\p{Lu}{2,8})(?: [\p{L}/]{2,24})?(?: \d{1,2} ?\p{L}{3,9}\.? ?\d{4})?)?)$/du,
);
const LONGEST_ZERO = 60;
const SLASHED = / *(?<mark>\/\.)$/du;
/** The last characters of the marks that the next pattern reads. */
const ENDS_ITEM = 'mDnN■';
const ENDITEM = /(?<=[.!?»"”]) ?(?<mark>Enditem|END|Fin|FIN|■)$/du;

/** A person and the agency: `Name Surname/CVN`, `Name Surname - VNA`, `Texte : Name Surname/CVN`. */
const SIGNED = inBasicPlane(
  /^(?:(?:Textes?(?: et (?:photos?|images?))?|Article|Par|By|(?:Story|Text)(?: and (?:photos?|pictures?))?(?: by)?|(?:Interview|Reported|Written|Interviewed) by|(?:Propos recueillis|Entretien réalisé|Interview réalisée|Reportage réalisé) par|(?:Bài|Tin)(?:(?: và|,) ảnh)?|Thực hiện) ?:? )?(?<person>\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,4}?)(?: \(?thực hiện\)?)?(?: ?[-–,/] ?| ?\((?=[^)]*\)))(?<name>\p{Lu}[\p{L}\d+]{1,12}(?:\/[\p{L}\d+]{1,12}){0,2})\)?\.?$/du,
);
/** A line that starts so says who took a picture: `Photo Name Surname, AFP`. */
const PICTURED =
  /^(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Cc]lichés?|[Cc]rédits?|[Cc]redits?|Ảnh|Hình) (?!et |and |và )/u;
/** What ends so says where a picture was kept, or that its rights are: `AFP/Archives`, `- DR`. */
const OF_PICTURE =
  /(?:\/ ?(?:[Aa]rchives?|ARCHIVES?|[Ff]ile(?: [Pp]hoto)?|FILE|[Hh]andout|Tư liệu)|[Aa]rchives [A-Z][A-Za-z+]{1,12}|ARCHIVES [A-Z]{2,12}|(?:^|[^\p{L}.])D(?:R|\. ?R\.))\)?[. ]*$/u;
/** Who wrote and edited, on a line of its own without brackets: `Reporting by Name; Editing by Name`. */
const WRITERS_ALONE = inBasicPlane(
  /^(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Cc]ompiled|[Rr]édigé|[Rr]eportage) (?:by|par|de) \p{Lu}[^.!?]{2,90}[;,] ?(?:[Ww]riting|[Ee]diting|[Éé]dité|[Ee]dited|[Ss]ervice|[Vv]ersion)[^.!?]{2,90}\.?$/u,
);
/** The initials of those who wrote, edited and sent, as agencies print them: `dlm/abx/it`, `(cht/jbm)`. */
const INITIALS = inBasicPlane(
  /^(?:\p{Ll}{2,4}(?:[-/]\p{Ll}{2,5}){0,3}\/\p{Ll}{1,5}(?:[-/]\p{Ll}{1,5})?|\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,3}\))$/u,
);
/** The same with stops, as papers print them: `M. D.` */
const INITIALS_WITH_STOPS = inBasicPlane(/^\p{Lu}\.(?: ?\p{Lu}\.){1,2}$/u);
const LONGEST_INITIALS = 8;
const ACRONYM = inBasicPlane(/^\p{Lu}{2,8}(?: ?\/ ?[\p{L}+]{1,12})*$/u);
const STOPPED = /[.!?»"”’)…]$/u;
/** Sign-offs are looked for in the last characters of a line only. */
const REACH = 80;
/** But who wrote and edited takes more. */
const LONGEST_ALONE = 180;
/** With which letters such a line starts. */
const MAY_WRITE = 'AaCcRrWw';

const spanOf = (base: number, pair: readonly [number, number] | undefined): Span | null =>
  pair === undefined ? null : { from: base + pair[0], to: base + pair[1] };

/** A dash that is no hyphen of a word, although the space before it was lost: `annuel- VNA`, `annuel–VNA`. */
const GLUED_DASH = /^(?:--|[–—]|[-−] )/u;

/** What alone on a line says that a dispatch ends. */
const ENDS: ReadonlySet<string> = new Set(['/.', './.', 'Enditem', 'FIN', 'Fin', 'END', '(END)', '■']);
const LONGEST_END = 7;

/** Where the line starts and ends without the marks around a sign-off. */
const bareStart = (line: string): number => {
  let at = 0;
  while (at < line.length && '-–—(./ '.includes(line.charAt(at))) at++;
  return at;
};
const bareEnd = (line: string): number => {
  let end = line.length;
  while (end > 0 && '). /'.includes(line.charAt(end - 1))) end--;
  return end;
};

/** A line that is nothing but a sign-off. */
const readAlone = (text: string, span: Span): SignOff | null => {
  const held = marksHeld(text, span.from, span.to);
  const source = text.slice(span.from, span.to);
  const line = held & MARK.otherSpace ? flat(source) : source;
  const whole = { span, person: null, sure: true, alone: true } as const;
  const slashed = (held & MARK.slash) !== 0;
  if ((line.length <= LONGEST_END && ENDS.has(line)) || (slashed && INITIALS.test(line)))
    return { ...whole, agency: null };
  if (line.length <= LONGEST_INITIALS && INITIALS_WITH_STOPS.test(line))
    return { ...whole, agency: null, sure: false };
  if (slashed && CAPITAL_INITIALS.test(line) && !isPrintedAgency(line))
    return { ...whole, agency: null, sure: false };
  const mayBeSigned =
    (held & (MARK.dash | MARK.slash | MARK.comma | MARK.open)) !== 0 && !PICTURED.test(line);
  const signed = mayBeSigned ? SIGNED.exec(line) : null;
  const person = signed?.groups?.person ?? '';
  if (signed && isPrintedAgency(signed.groups?.name ?? '') && !isPrintedAgency(person)) {
    const places = signed.indices?.groups;
    return { ...whole, agency: spanOf(span.from, places?.name), person: spanOf(span.from, places?.person) };
  }
  const bare = line.slice(bareStart(line), bareEnd(line));
  if (bare === '') return null;
  const from = span.from + line.indexOf(bare);
  const marked = '-–—('.includes(line.charAt(0)) && ACRONYM.test(bare);
  return isPrintedAgency(bare) || marked ? { ...whole, agency: { from, to: from + bare.length } } : null;
};

/** Where the writers stand at the end of `span`, or null. */
const writersAt = (text: string, span: Span): Span | null => {
  const base = Math.max(span.from, span.to - LONGEST_WRITERS);
  const mark = WRITERS.exec(flat(text.slice(base, span.to)))?.indices?.groups?.mark;
  return mark ? { from: base + mark[0], to: span.to } : null;
};

/** What has the form of a sign-off at the end of `span` of `text`, be it that of a picture. */
const formAt = (text: string, span: Span): SignOff | null => {
  if (span.to - span.from <= REACH) {
    const alone = readAlone(text, span);
    if (alone) return alone;
  }
  if (
    span.to - span.from <= LONGEST_ALONE &&
    MAY_WRITE.includes(text.charAt(span.from)) &&
    WRITERS_ALONE.test(flat(text.slice(span.from, span.to)))
  )
    return { span, agency: null, person: null, sure: true, alone: true };
  const base = Math.max(span.from, span.to - REACH);
  const held = marksHeld(text, base, span.to);
  const source = text.slice(base, span.to);
  const tail = held & MARK.otherSpace ? flat(source) : source;
  const behind = held & MARK.slash && MAY_FOLLOW_END.test(tail) ? WRITER_BEHIND_END.exec(tail) : null;
  const writer = behind?.indices?.groups;
  if (writer?.mark && (writer.name === undefined || isPrintedAgency(behind?.groups?.name ?? '')))
    return {
      span: { from: base + writer.mark[0], to: span.to },
      agency: spanOf(base, writer.name),
      person: spanOf(base, writer.person),
      sure: true,
      alone: base + writer.mark[0] === span.from,
    };
  for (const { pattern, mayStand, hint } of ENDINGS) {
    if (!mayStand(tail, held) || !hint.test(tail)) continue;
    const match = pattern.exec(tail);
    const mark = match?.indices?.groups?.mark;
    const name = match?.groups?.name ?? '';
    if (!match || !mark) continue;
    if (PICTURED.test(tail.slice(mark[0]))) continue;
    const known = isPrintedAgency(name);
    const before = tail.slice(0, mark[0]);
    const stopped = STOPPED.test(before.trimEnd());
    // A hyphen inside a word is no dash before an agency.
    const slashed = /^\//u.test(match.groups?.mark ?? '');
    const dashed = known && pattern === AFTER_DASH && GLUED_DASH.test(match.groups?.mark ?? '');
    // A list that lost its end, `… :(TTXVN)`.
    const bracketed = known && pattern === IN_BRACKETS && /[;:]$/u.test(before);
    const apart = bracketed || / $/u.test(before) || stopped || slashed || dashed;
    if (before.trim() === '' || !apart || !(known || (ACRONYM.test(name) && pattern === AFTER_DASH)))
      continue;
    const sure = stopped || (known && pattern === AFTER_DASH) || slashed;
    return {
      span: { from: base + mark[0], to: span.to },
      agency: spanOf(base, match.indices?.groups?.name),
      person: null,
      sure,
      alone: false,
    };
  }
  const zero = held & MARK.dash && tail.includes('-0-') ? ENDS_ZERO.exec(tail.slice(-LONGEST_ZERO)) : null;
  const zeroMark = zero?.indices?.groups?.mark;
  if (zeroMark) {
    const shift = base + Math.max(0, tail.length - LONGEST_ZERO);
    const from = shift + zeroMark[0];
    return {
      span: { from, to: span.to },
      agency: spanOf(shift, zero?.indices?.groups?.name),
      person: null,
      sure: true,
      alone: from === span.from,
    };
  }
  const writers = tail.endsWith(')') ? writersAt(text, span) : null;
  if (writers) return { span: writers, agency: null, person: null, sure: true, alone: false };
  const last = tail.endsWith('/.')
    ? SLASHED
    : ENDS_ITEM.includes(tail.charAt(tail.length - 1))
      ? ENDITEM
      : null;
  const mark = last?.exec(tail)?.indices?.groups?.mark;
  if (!mark) return null;
  return {
    span: { from: base + mark[0], to: span.to },
    agency: null,
    person: null,
    sure: true,
    alone: false,
  };
};

/** The sign-off at the end of `span` of `text`, or null. The stop of the last sentence stays with the sentence. */
export const readSignOff = (text: string, span: Span): SignOff | null => {
  const read = formAt(text, span);
  return read !== null && OF_PICTURE.test(text.slice(Math.max(span.from, span.to - REACH), span.to))
    ? null
    : read;
};

/** What stands in the name that a sign-off prints. */
export interface SignOffParts {
  /** Who signs. */
  readonly agency: Span | null;
  /** Whose text the agency passes on, printed before it: `CPV` in `CPV/VNA`. */
  readonly partner: Span | null;
  /** The desk, the paper or the initials behind the agency: `VI` in `VNA/VI`. */
  readonly service: Span | null;
}

/** The parts of the agency that a sign-off of `text` prints, `CPV/VNA/VI`; all null where it prints none that is known. */
export const signOffParts = (text: string, { agency: printed }: SignOff): SignOffParts => {
  const none: SignOffParts = { agency: null, partner: null, service: null };
  if (!printed) return none;
  const said = text.slice(printed.from, printed.to);
  const name = agencyOf(said);
  if (name === null) return none;
  const at = said.indexOf(name);
  if (at < 0) return { ...none, agency: printed };
  const agency = { from: printed.from + at, to: printed.from + at + name.length };
  const within = (from: number, to: number): Span | null => {
    const part = trimSpan(text, { from, to });
    return part.from < part.to ? part : null;
  };
  const before = /\/\s*$/u.exec(said.slice(0, at));
  const after = /^\s*\//u.exec(said.slice(at + name.length));
  return {
    agency,
    partner: before ? within(printed.from, printed.from + before.index) : null,
    service: after ? within(agency.to + after[0].length, printed.to) : null,
  };
};
