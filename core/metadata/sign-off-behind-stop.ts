/**
 * Agencies behind the last stop of a line that its pattern for capitals does not tell: under their full name, `… finie. Agence
 * d’information du Burkina`, and in small letters behind a slash, beside who wrote, `… finie. /jra-ats`, or in brackets, `… finie. (ats / rtl)`, `… finie. (quai.ch/ats/rtl)`.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { unitAt } from '../model/unit-at.ts';
import { UNIT, unitClass } from '../spacing/text/unit-class.ts';
import { isAgency, isAgencyInSmall } from './agency.ts';
import { areWords, isFolder } from './initials.ts';
import { MARK } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { endsSentence } from './sentence-end.ts';
import { namingNobody, type SignOff, type Tail } from './sign-off-forms.ts';

/** What the full name of a news agency holds: the fragment `Le Sahel.` may be a sentence. */
const NAMES_NEWS = /^Ag[ea]n|Press|News/u;
const BEFORE_NAME = '.!?…»"”)';
const OTHERS = ',;:';

/** Where what stands behind the last stop of `tail` starts, which ends at `end`; -1 where another mark stands in it, or no stop. */
const behindLastStop = (tail: string, end: number): number => {
  for (let at = end - 1; at >= 0; at--) {
    const mark = tail.charAt(at);
    if (OTHERS.includes(mark)) return -1;
    if (BEFORE_NAME.includes(mark)) return at + 1;
  }
  return -1;
};

/** The full name of a news agency behind the last stop. */
export const newsAgency = ({ tail, base }: Tail, span: Span): SignOff | null => {
  const to = tail.endsWith('.') ? tail.length - 1 : tail.length;
  let from = behindLastStop(tail, to);
  if (from < 0) return null;
  while (tail.charAt(from) === ' ') from++;
  const name = tail.slice(from, to);
  if (!name.includes(' ') || !NAMES_NEWS.test(name) || !isPrintedAgency(name)) return null;
  if (!endsSentence(tail.slice(0, from))) return null;
  return { ...namingNobody(base + from, span), agency: { from: base + from, to: base + to } };
};

/** Behind a slash initials and agencies, `/jra-ats`, `/ats/jra`, on a line of their own or behind a stop. */
const SMALL = inBasicPlane(
  /(?:^|(?<=[.!?…»"”)] ?))(?<mark>\/ ?(?<names>\p{Ll}{2,5}(?:[-/]\p{Ll}{2,5}){0,3}))\.?$/du,
);
const PARTS = /[-/]/u;

/** An agency in small letters, beside who wrote, behind a slash. */
export const smallAgency = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const mayStand = (held & MARK.slash) !== 0 && unitClass(unitAt(tail, tail.length - 1)) !== UNIT.upper;
  const match = mayStand ? SMALL.exec(tail) : null;
  const places = match?.indices?.groups;
  if (!places?.mark || !places.names) return null;
  const printed = match?.groups?.names ?? '';
  const parts = printed.split(PARTS);
  const agency = parts.some(isFolder) ? undefined : parts.find((part) => isAgency(part));
  const before = tail.slice(0, places.mark[0]);
  if (agency === undefined || (before === '' ? base > span.from : !endsSentence(before))) return null;
  const from = base + places.names[0] + printed.indexOf(agency);
  return { ...namingNobody(base + places.mark[0], span), agency: { from, to: from + agency.length } };
};

/** Agencies and initials between brackets: `(belga)`, `(ats / rtl)`. */
const IN_BRACKETS = inBasicPlane(/(?<mark>\((?<names>\p{Ll}{2,6}(?: ?[/,-] ?\p{Ll}{2,6}){0,3})\))[. ]*$/du);
const NAMES = /\p{Ll}+/gu;

/** An agency in small letters between brackets, behind a sentence or alone. */
export const smallInBrackets = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const match = held & MARK.open ? IN_BRACKETS.exec(tail) : null;
  const places = match?.indices?.groups;
  if (!places?.mark || !places.names) return null;
  const before = tail.slice(0, places.mark[0]);
  if (before === '' ? base > span.from : !endsSentence(before)) return null;
  const agency = [...(match?.groups?.names ?? '').matchAll(NAMES)].find(([name]) => isAgencyInSmall(name));
  if (agency === undefined) return null;
  const from = base + places.names[0] + agency.index;
  return { ...namingNobody(base + places.mark[0], span), agency: { from, to: from + agency[0].length } };
};

/** The site of a house before who wrote and sent: `(quai.ch/ats/rtl)`. */
const SITE_IN_BRACKETS = inBasicPlane(
  /(?<mark>\((?<site>\p{Ll}[\p{Ll}\d-]{1,15}\.\p{Ll}{2,4})\/(?<names>\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,2})\))\.?$/du,
);
/** What an address has behind its slashes. */
const OF_ADDRESS: ReadonlySet<string> = new Set(
  'abo art doc don faq img info pdf tag tags page shop'.split(' '),
);
const isOfAddress = (part: string): boolean => OF_ADDRESS.has(part) || isFolder(part) || areWords(part);

/** The site of a house and the initials of two at least between brackets, behind a sentence: those of one may end an address. */
export const siteInBrackets = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  const match = held & MARK.open && held & MARK.slash ? SITE_IN_BRACKETS.exec(tail) : null;
  const places = match?.indices?.groups;
  if (!places?.mark || !places.site) return null;
  const before = tail.slice(0, places.mark[0]);
  if (before === '' ? base > span.from : !endsSentence(before)) return null;
  if ((match?.groups?.names ?? '').split('/').some(isOfAddress)) return null;
  const agency = { from: base + places.site[0], to: base + places.site[1] };
  return { ...namingNobody(base + places.mark[0], span), agency };
};

/** The word for an end and the initials of who wrote and edited, each between brackets: `(Fin) (T.M.) (A.A.)`. */
const END_AND_INITIALS = inBasicPlane(
  /(?<mark>\((?:Fin|FIN|fin|End|END)\)(?: ?\(\p{Lu}\.(?: ?-?\p{Lu}{1,2}\.?){0,3}\)){1,4})\.?$/du,
);
/** The same behind a sentence or alone; what looks like an agency in the last bracket is none. */
export const endAndInitials = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  if (!(held & MARK.open) || !tail.endsWith(')')) return null;
  const mark = END_AND_INITIALS.exec(tail)?.indices?.groups?.mark;
  if (!mark) return null;
  const before = tail.slice(0, mark[0]);
  if (before === '' ? base > span.from : !endsSentence(before)) return null;
  return namingNobody(base + mark[0], span);
};
