/**
 * A line that is nothing but a sign-off: an end mark, initials, a person and the agency, an agency alone, or who reported,
 * wrote and edited.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { flat } from './flat.ts';
import {
  areCapitalInitials,
  areLettersAlone,
  areSmallInitials,
  areStoppedInitials,
  initialsAtEnd,
} from './initials.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { ACRONYM, PICTURED, REACH, type SignOff, spanOf } from './sign-off-forms.ts';

const PERSON = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){1,4}?";
/**
 * A person or two and the agency: `Name Surname/CVN`, `Name Surname - VNA`, `Texte : Name Surname/CVN`, `Name Surname - Name
 * Surname/CVN`, `Name Surname, La Presse Canadienne`.
 */
const SIGNED = inBasicPlane(
  new RegExp(
    `^(?:(?:Textes?(?: et (?:photos?|images?))?|Article|Par|By|(?:Story|Text)(?: and (?:photos?|pictures?))?(?: by)?|(?:Interview|Reported|Written|Interviewed) by|(?:Propos recueillis|Entretien réalisé|Interview réalisée|Reportage réalisé) par|(?:Bài|Tin)(?:(?: và|,) ảnh)?|Thực hiện) ?:? )?(?<person>${PERSON}(?:(?: ?[-–,&] ?| (?:et|and|và) )${PERSON})??)(?: \\(?thực hiện\\)?)?(?: ?[-–,/] ?| ?\\((?=[^)]*\\)))(?<name>(?:(?<=\\()(?:avec|with) (?:l['’]|the )?)?\\p{Lu}[\\p{L}\\d+]{1,12}(?:\\.(?:com|fr|info|net|org|vn)|(?:\\/[\\p{L}\\d+]{1,12}){0,2}|(?: \\p{Lu}[\\p{L}\\p{M}]{1,12}){1,3}(?=\\)|\\.?$)))\\)?\\.?$`,
    'du',
  ),
);
/**
 * What an agency may print behind the initials and its name: the number of the dispatch, its month, who typed it, as in
 * `AB/CD/XYZ/0042/Mars 2019` and `AB/CD/XYZ - 0042 Mars 2019`.
 */
const BEHIND_NAMES = inBasicPlane(
  /(?: ?[-–/] ?\d{1,5})?(?:(?: ?\/ ?|(?<=\d) )\p{L}{3,9} (?:19|20)\d\d|\/\p{Ll}{2,3})?$/u,
);
/** Who wrote and edited, on a line of its own without brackets: `Reporting by Name; Editing by Name`. */
const WRITERS_ALONE = inBasicPlane(
  /^(?:(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Cc]ompiled|[Rr]édigé|[Rr]eportage) (?:by|par|de) \p{Lu}[^.!?]{2,90}[;,] ?(?:[Ww]riting|[Ee]diting|[ÉEé]dité|[Ee]dited|[Ss]ervice|[Vv]ersion)[^.!?]{2,90}\.?$/u,
);
/** Who wrote and who translated: `Name Surname – Traduit par Name Surname`, `Name Surname (trad. : Name Surname)`. */
const TRANSLATED = inBasicPlane(
  /^(?<person>\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3}) ?[-–—/,;|(] ?(?:[Tt]raduite?|[Tt]raduction|[Tt]rad\.?|[Tt]ranslated|[Aa]daptée?)(?: ?: ?| (?:par|by|de) (?:: )?)\p{Lu}[\p{L}\p{M} .’'-]{2,50}\)?$/du,
);
/** How long a line may be that says who wrote and edited. */
const LONGEST_ALONE = 180;
/** With which letters such a line starts. */
const MAY_WRITE = 'AaCcRrWw';

/** What alone on a line says that a dispatch ends. */
const ENDS: ReadonlySet<string> = new Set([
  ...['/.', './.', 'Enditem', 'FIN', 'Fin', 'END', '(END)', '■'],
  // what the press of North America ends with
  ...['-30-', '- 30 -', '–30–', '– 30 –', '###', '# # #'],
]);
const LONGEST_END = 7;

/** The word for an end with dashes around it, or with the agency behind: `--- Fin ---`, `--- Fin /VNA/`, `(Fin) VNA`. */
const END_AND_AGENCY =
  /^(?<open>[-–—*<([]{0,3}) ?(?:Fin|FIN|fin|Ends?|ENDS?|end)[)\]>]? ?(?<marks>[-–—/*>]{0,3})[ (]{0,2}(?<name>\p{Lu}[\p{L}+]{1,12})?[)/. ]{0,2}[-–—*]{0,3}$/du;
const LONGEST_END_AND_AGENCY = 32;
const endWithMarks = (line: string, span: Span): SignOff | null => {
  const match = line.length <= LONGEST_END_AND_AGENCY ? END_AND_AGENCY.exec(line) : null;
  if (!match) return null;
  const { open = '', marks = '', name } = match.groups ?? {};
  const isMarked = open !== '' && (marks !== '' || name !== undefined);
  if (name === undefined ? !isMarked : !isPrintedAgency(name) && !(isMarked && ACRONYM.test(name)))
    return null;
  const agency = spanOf(span.from, match.indices?.groups?.name);
  return { span, agency, person: null, sure: true, alone: true };
};

const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|févr|avr|juil|sept|oct|nov|déc|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.?';
/** The agency, and when it sent the dispatch: `AFP 6 mars 2007 2:30 PM`, `(AIP) - le 06/03/2007 à 14h30`. */
const AGENCY_AND_DAY = inBasicPlane(
  new RegExp(
    `^[-–—(]{0,2} ?(?<name>\\p{Lu}[\\p{L}-]{1,12}(?: \\p{L}[\\p{L}’'-]{1,14}){0,4}?)\\)?(?:,? ?[-–—/|,:] ?| )(?:le |du )?(?:\\d{1,2}(?:er)? ?${MONTH} ?\\d{4}|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d)(?:,? ?[-–—|/]?(?: ?à)? ?\\d{1,2} ?(?:[h:]|H) ?\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?(?: ?(?:GMT|UTC|TU))?)?\\)?\\.?$`,
    'du',
  ),
);
/** What the agency and the day at which it sent the text say that are all of `line`, which stands at `span`; null where they are not. */
export const agencyAndDay = (line: string, span: Span): SignOff | null => {
  const match = AGENCY_AND_DAY.exec(line);
  if (!isPrintedAgency(match?.groups?.name ?? '')) return null;
  const agency = spanOf(span.from, match?.indices?.groups?.name);
  return { span, agency, person: null, sure: false, alone: true };
};

/**
 * Where and when a text was made, as bodies end theirs, with who signs it behind a stop: `Fait à Paris, le 3 mai 2021. Name Surname,
 * secrétaire générale`.
 */
const MADE = inBasicPlane(
  new RegExp(
    `^(?:(?:Fait|Donné|Signé|Adopté|Délivré) (?:à|au|aux|en) |(?:Done|Given|Signed|Issued) (?:at|in) |Làm tại )\\p{Lu}[^.!?:;]{1,48}?,? (?:le |on |the |ce |ngày )?(?<day>\\d{1,2}(?:er|st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4})(?:[.,;:]? ?[-–—]? ?(?=\\p{Lu})(?:[^.!?]|(?<=(?<!\\p{L})(?:\\p{Lu}|MM|Mgr|Dr|Me|Pr|Mr|Mrs|Ms))\\.){3,90})?\\.?$`,
    'du',
  ),
);
/** Where the day stands in a line that says so; null where none does. */
export const dayOfMaking = (line: string): Span | null => {
  const day = MADE.exec(line)?.indices?.groups?.day;
  return day === undefined ? null : { from: day[0], to: day[1] };
};

/** The dash before initials: `— N. K.` */
const DASHED = /^[-–—] ?/u;

/** The mark of an end before who typed it: `./.AB/` */
const BEHIND_END = /^\.?\/\./u;
/** The word for an end before the agency: `(FIN/IPS/2008)`. */
const BEFORE_AGENCY = /(?:FIN|Fin|END|End) ?\/ ?/uy;
/** Where the line starts and ends without the marks around a sign-off. */
const bareStart = (line: string): number => {
  let at = 0;
  while (at < line.length && '-–—(./ '.includes(line.charAt(at))) at++;
  BEFORE_AGENCY.lastIndex = at;
  return BEFORE_AGENCY.test(line) ? BEFORE_AGENCY.lastIndex : at;
};
const bareEnd = (line: string): number => {
  let end = line.length;
  while (end > 0 && '). /-–—'.includes(line.charAt(end - 1))) end--;
  return end;
};

/** Where the agency stands in a line that ends in the initials of who wrote and sent, `(AIP) ab/cd`; null where none does. */
const agencyAndInitials = (line: string): Span | null => {
  const head = line.slice(0, Math.max(0, initialsAtEnd(line))).trimEnd();
  const agency = { from: bareStart(head), to: bareEnd(head) };
  return isPrintedAgency(head.slice(agency.from, agency.to)) ? agency : null;
};

/** The initials of who wrote, and the agency, whose text may be used: `T.R. (ANTA)`, `AB/CD (AIP)`, `T. R. – ANTA`, `T.R. avec AFP`. */
const INITIALS_AND_AGENCY = inBasicPlane(
  /^\(?(?<initials>\p{Lu}[\p{L}. /-]{1,18}?) ?(?:\((?<within>(?:\p{Lu}|avec |with )[^()]{1,40})\)|(?<= )[-–—] ?(?<behind>\p{Lu}[\p{L} ]{1,30})|,? (?:avec|with) (?:l[’']|the )?(?<used>\p{Lu}[\p{L}, ’'-]{1,40})\)?)\.?$/du,
);
const USED = / (?:avec|with) /u;
const initialsAndAgency = (line: string, span: Span): SignOff | null => {
  const match = INITIALS_AND_AGENCY.exec(line);
  const { initials = '', within, behind, used } = match?.groups ?? {};
  const isLetters = within !== undefined && areLettersAlone(initials);
  if (!match || !(areCapitalInitials(initials) || isLetters)) return null;
  if (isPrintedAgency(initials) || !isPrintedAgency(within ?? behind ?? used ?? '')) return null;
  const places = match.indices?.groups;
  const agency = spanOf(span.from, places?.within ?? places?.behind ?? places?.used);
  // Letters may be those of a body: `OMS (AFP)`.
  return { span, agency, person: null, sure: !isLetters, alone: true };
};

const readLine = (text: string, span: Span): SignOff | null => {
  const held = marksHeld(text, span.from, span.to);
  const source = text.slice(span.from, span.to);
  const line = held & MARK.otherSpace ? flat(source) : source;
  const whole = { span, person: null, sure: true, alone: true } as const;
  const slashed = (held & MARK.slash) !== 0;
  if ((line.length <= LONGEST_END && ENDS.has(line)) || (slashed && areSmallInitials(line)))
    return { ...whole, agency: null };
  const end = endWithMarks(line, span);
  if (end !== null) return end;
  const dated = held & MARK.digit ? agencyAndDay(line, span) : null;
  if (dated !== null) return dated;
  const translated = TRANSLATED.exec(line);
  if (translated)
    return { ...whole, agency: null, person: spanOf(span.from, translated.indices?.groups?.person) };
  if (areCapitalInitials(line) && !isPrintedAgency(line)) return { ...whole, agency: null, sure: false };
  const dashed = held & MARK.dash ? DASHED.exec(line)?.[0].length : undefined;
  if (dashed !== undefined && areStoppedInitials(line.slice(dashed)) && !isPrintedAgency(line.slice(dashed)))
    return { ...whole, agency: null, sure: false };
  const mayBeSigned =
    (held & (MARK.dash | MARK.slash | MARK.comma | MARK.open)) !== 0 && !PICTURED.test(line);
  const signed = mayBeSigned ? SIGNED.exec(line) : null;
  const person = signed?.groups?.person ?? '';
  if (signed && isPrintedAgency(signed.groups?.name ?? '') && !isPrintedAgency(person)) {
    const places = signed.indices?.groups;
    return { ...whole, agency: spanOf(span.from, places?.name), person: spanOf(span.from, places?.person) };
  }
  const typed = held & (MARK.open | MARK.dash) || USED.test(line) ? initialsAndAgency(line, span) : null;
  if (typed !== null) return typed;
  const initials = slashed ? agencyAndInitials(line) : null;
  if (initials !== null) {
    const from = span.from + initials.from;
    return { ...whole, agency: { from, to: from + initials.to - initials.from } };
  }
  const bare = line.slice(bareStart(line), bareEnd(line));
  if (bare === '') return null;
  const from = span.from + line.indexOf(bare);
  const marked = ('-–—('.includes(line.charAt(0)) || BEHIND_END.test(line)) && ACRONYM.test(bare);
  const coded = slashed ? bare.replace(BEHIND_NAMES, '') : bare;
  return isPrintedAgency(bare) || (coded !== bare && isPrintedAgency(coded)) || marked
    ? { ...whole, agency: { from, to: from + coded.length } }
    : null;
};

/** Whether the whole line says who reported, wrote and edited. */
const namesWriters = (text: string, span: Span): boolean =>
  span.to - span.from <= LONGEST_ALONE &&
  MAY_WRITE.includes(text.charAt(span.from)) &&
  WRITERS_ALONE.test(flat(text.slice(span.from, span.to)));

/** With which letters a line starts that says where and when it was made. */
const MAY_BE_MADE = 'FDSAGIL';
/** Whether the whole line says where and when the text was made. */
const isMade = (text: string, span: Span): boolean =>
  span.to - span.from <= LONGEST_ALONE &&
  MAY_BE_MADE.includes(text.charAt(span.from)) &&
  (marksHeld(text, span.from, span.to) & MARK.digit) !== 0 &&
  MADE.test(flat(text.slice(span.from, span.to)));

/** The sign-off that is the whole of `span` of `text`, or null. */
export const readAlone = (text: string, span: Span): SignOff | null => {
  const line = span.to - span.from <= REACH ? readLine(text, span) : null;
  if (line !== null) return line;
  return namesWriters(text, span) || isMade(text, span)
    ? { span, agency: null, person: null, sure: true, alone: true }
    : null;
};
