/**
 * Who wrote and who edited a dispatch, behind its last stop or on a line of its own: with the word for each in brackets behind the
 * agency, `AGENCY/(FR - auteur : Name Surname, éditeur : Name Surname)`, by name alone, `Name Surname pour le service français, édité
 * par Name Surname`, or in codes, `AGENCY/05/12/013 AB/CDE/FG`, `1234**5678`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { flat } from './flat.ts';
import { MARK, marksHeld } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { endsSentence } from './sentence-end.ts';
import { namingNobody, type SignOff, spanOf } from './sign-off-forms.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,4}";
/** The words for who wrote, edited and translated, as agencies of several languages print them. */
const PART =
  '(?:auteure?s?|autor(?:i|a|es)?|authors?|rédact(?:eur|rice)s?|redactor|writers?|éditeurs?|éditrices?|editor(?:i|es)?s?|traduct(?:eur|rice)s?|translators?)';
const PARTED = inBasicPlane(
  new RegExp(
    `(?:^|(?<=[.!?…»"”)] ?))(?<mark>(?:(?<name>\\p{Lu}[\\p{L}-]{1,14}) ?/? ?)?\\((?:[A-Z]{2} ?[-–,:] ?)?${PART} ?: ?${NAME} ?[,;] ?${PART} ?: ?${NAME}(?: ?[,;] ?${PART} ?: ?${NAME})?\\))\\.?$`,
    'du',
  ),
);
/** No such line is longer. */
const LONGEST_PARTED = 160;

/** The agency, the day and who wrote, read and sent: the year may have a digit too many or too few. */
const DATED = inBasicPlane(
  /^(?<name>\p{Lu}{2,8})\/(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{2,4}(?:[ /-]{1,3}\p{Lu}{1,4}(?:\/\p{Lu}{1,4}){0,4})?$/du,
);
/** The numbers of who wrote and who sent, with two asterisks between them. */
const NUMBERED = /^(?:\/?\d{3,5}\*)?\d{3,5}\*{2}\d{3,5}$/u;
const LONGEST_CODE = 48;

/** Who wrote, for which service or for none, and who edited. */
const EDITED = inBasicPlane(
  new RegExp(
    `^(?:\\((?=[^()]*\\)$))?${NAME}(?:(?:, | et | and |; ?)${NAME}){0,3}(?:,? pour (?:le service|l['’]édition) (?:français|de langue française|francophone)e?)?[,;] ?(?:édité|edited|relu|revu) (?:par|by) ${NAME}(?: et ${NAME})?\\.?\\)?$`,
    'u',
  ),
);
/** For which service, by its language or its town. */
const SERVED = inBasicPlane(
  new RegExp(
    `^${NAME}(?:(?:, | et |; ?)${NAME}){0,3},? pour le service \\p{Ll}{3,14}(?:ais|ois|ien|phone)\\.?$`,
    'u',
  ),
);

/** Who edited, named behind the agency in brackets. */
const parted = (text: string, span: Span): SignOff | null => {
  const base = Math.max(span.from, span.to - LONGEST_PARTED);
  const tail = flat(text.slice(base, span.to));
  const match = PARTED.exec(tail);
  const places = match?.indices?.groups;
  if (!match || !places?.mark) return null;
  const [at] = places.mark;
  const { name } = match.groups ?? {};
  if (at === 0 ? base > span.from : !endsSentence(tail.slice(0, at))) return null;
  const isNamed = name !== undefined && isPrintedAgency(name);
  return { ...namingNobody(base + at, span), agency: isNamed ? spanOf(base, places.name) : null };
};

/** The same that is the whole of `span`, by names alone or in codes. */
const alone = (text: string, span: Span, held: number): SignOff | null => {
  if (span.to - span.from > LONGEST_PARTED) return null;
  const source = text.slice(span.from, span.to);
  const line = held & MARK.otherSpace ? flat(source) : source;
  const mayBeCode = (held & MARK.digit) !== 0 && line.length <= LONGEST_CODE;
  if (mayBeCode && NUMBERED.test(line)) return namingNobody(span.from, span);
  const coded = mayBeCode && (held & MARK.slash) !== 0 ? DATED.exec(line) : null;
  if (coded && isPrintedAgency(coded.groups?.name ?? ''))
    return { ...namingNobody(span.from, span), agency: spanOf(span.from, coded.indices?.groups?.name) };
  if (!SAYS_WHO.test(line)) return null;
  return EDITED.test(line) || SERVED.test(line) ? namingNobody(span.from, span) : null;
};
const SAYS_WHO = / pour le service |[,;] ?(?:édité|edited|relu|revu) (?:par|by) /u;

/** What says who wrote and edited at the end of `span` of `text`; null where nothing does. */
export const readEditors = (text: string, span: Span): SignOff | null => {
  const held = marksHeld(text, Math.max(span.from, span.to - LONGEST_PARTED), span.to);
  const behind =
    held & MARK.open && held & MARK.colon && text.slice(span.to - 2, span.to).includes(')')
      ? parted(text, span)
      : null;
  return behind ?? alone(text, span, held);
};
