/**
 * Whose text a page prints, behind the stop of its last sentence or alone below it: `… finie. (Source : APS)`, `… finie. Source : AFP`,
 * `… finie. (D’après Belga)`, `… finie. Avec agences`. A caption says so where its picture is from: whether the story ends there the
 * one that asks has to know.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { namesSource, namesUsed } from '../segmentation/lines/source-lines.ts';
import { flat } from './flat.ts';
import { MARK } from './marks-held.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { endsSentence } from './sentence-end.ts';
import { namingNobody, REACH, type SignOff, type Tail } from './sign-off-forms.ts';

const STOP = '[.!?…»"”)]';
const LABEL =
  "(?:(?:[Ss]ources?|SOURCES?|Nguồn(?: tin)?) ?[:;]?|(?:[Tt]extes?|[Ii]nfos?) ?:|[Dd][’']après|[Ss]elon|[Aa]vec|AVEC|Theo)";
/** The day behind a mark: `Source : AFP, le 3 mai 2021`. */
const DAY =
  '(?:(?:,| ?[-–—|/]) ?(?:le |du )?\\d{1,2}(?:er|[./-])? ?[\\p{L}\\d]{1,9}\\.?[ ./-]?(?:19|20)\\d\\d)?';
const NAMED = "(?: ?(?:la |les? |[Ll][’'])?)(?<said>\\p{L}(?:[^()[\\].!?…]|\\.(?=\\p{L})){1,58}?)";
/** In brackets, which tell that it is no part of a sentence. */
const IN_BRACKETS = inBasicPlane(
  new RegExp(`(?:^|(?<=${STOP} ?))(?<mark>(?:[-–—*] ?)?[([/] ?${LABEL}${NAMED}${DAY} ?[)\\]/])\\.?$`, 'du'),
);
/** Without them it starts with a capital. */
const BARE = inBasicPlane(
  new RegExp(`(?:^|(?<=${STOP} ))(?<mark>(?:[-–—|•*] ?)?(?=\\p{Lu})${LABEL}${NAMED}${DAY})\\.?$`, 'du'),
);
/** Behind whoever used them the agencies: `Le Quai avec AFP`, `A.M. avec AFP`. */
const USED_BARE = inBasicPlane(
  new RegExp(
    `(?<=${STOP} )(?<mark>(?<said>\\p{Lu}(?:[^()[\\].!?…,;:]|(?<=(?<!\\p{L})\\p{Lu})\\.){0,30} avec (?:l[’'])?\\p{L}[^()[\\].!?…:;]{1,30}))\\.?$`,
    'du',
  ),
);
/** What each of them holds. */
const MAY_BE = /ource|OURCE|guồn|exte|nfos?|[’']après|elon |vec |VEC |Theo/u;

/** What stands between several. */
const BETWEEN = /,? (?:et|and|và) (?:l[’']|la |le |les )?| ?[,;&] ?/u;
const GENERIC = inBasicPlane(/^(?:(?:autres |les )?[Aa]gences?(?: de presse| internationales)?|AGENCES)$/u);
/** The site of a paper: `lequai.net`. */
const SITE = inBasicPlane(/^(?:www\.)?[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,12}){0,2}\.\p{Ll}{2,5}$/u);
const isSource = (name: string): boolean =>
  isPrintedAgency(name) || GENERIC.test(name) || SITE.test(name) || namesSource(name);

interface Source {
  /** Where it starts, be it a bracket. */
  readonly from: number;
  /** Who is named. */
  readonly said: Span;
  /** Whether agencies, sites and broadcasters are named, and nobody else. */
  readonly ofNews: boolean;
}

/** The source that the end of `span` of `text` names, behind a stop or alone; null without one. */
export const sourceAtEnd = (text: string, span: Span): Source | null => {
  const base = Math.max(span.from, span.to - REACH);
  const source = text.slice(base, span.to);
  if (!MAY_BE.test(source)) return null;
  const tail = flat(source);
  const labelled = IN_BRACKETS.exec(tail) ?? BARE.exec(tail);
  const used = labelled === null && tail.includes(' avec ') ? USED_BARE.exec(tail) : null;
  if (used !== null && !namesUsed(used.groups?.said ?? '')) return null;
  const match = labelled ?? used;
  const places = match?.indices?.groups;
  if (!match || !places?.mark || !places.said) return null;
  const [at] = places.mark;
  if (at === 0 ? base > span.from : !endsSentence(tail.slice(0, at))) return null;
  const said = match.groups?.said ?? '';
  return {
    from: base + at,
    said: { from: base + places.said[0], to: base + places.said[1] },
    ofNews: used !== null || said.split(BETWEEN).every(isSource),
  };
};

/** The sign-off that is nothing but whose text it is; null where `span` of `text` is anything else. */
export const sourceAlone = (text: string, span: Span): SignOff | null => {
  if (span.to - span.from > REACH) return null;
  if (namesUsed(flat(text.slice(span.from, span.to))))
    return { ...namingNobody(span.from, span), agency: span };
  const source = sourceAtEnd(text, span);
  // A site alone says where the page has it from.
  return source === null ||
    source.from > span.from ||
    !source.ofNews ||
    SITE.test(text.slice(source.said.from, source.said.to))
    ? null
    : { ...namingNobody(span.from, span), agency: source.said };
};

/** Agencies that are not named, or that a paper used, in brackets behind a stop or alone: `(Agences)`, `(AFP et agences)`, `(Le Quai avec AFP)`. */
const USED = inBasicPlane(
  new RegExp(
    `(?:^|(?<=${STOP} ?))(?<mark>\\((?<said>[^()]{2,48}(?<= avec (?:l[’'])?)[^()]{2,24}|(?:[Aa]vec (?:les |des )?|[^()]{2,24}(?:, | et | ?[/+] ?)(?:les )?)?[Aa]gences(?: de presse| internationales)?|[Aa]gences(?: ?[/+] ?|, | et )[^()]{2,24}|[Aa]g\\.)\\))\\.?$`,
    'du',
  ),
);
const MAY_BE_USED = /gences| avec |g\.\)/u;
const TO_GENERIC = /^(?:(?:[Aa]vec )?(?:les |des )?[Aa]gences(?: de presse| internationales)?|[Aa]g\.)$/u;
const BESIDE_GENERIC =
  /(?:, | et | ?[/+] ?)(?:les )?[Aa]gences(?: de presse| internationales)?$|^[Aa]gences(?: ?[/+] ?|, | et )/u;

/** A sign-off that says so. */
export const agenciesInBrackets = ({ tail, base, held }: Tail, span: Span): SignOff | null => {
  if (!(held & MARK.close) || !MAY_BE_USED.test(tail)) return null;
  const match = USED.exec(tail);
  const places = match?.indices?.groups;
  const said = match?.groups?.said ?? '';
  if (!match || !places?.mark || !places.said) return null;
  const [at] = places.mark;
  if (at === 0 ? base > span.from : !endsSentence(tail.slice(0, at))) return null;
  const read = namingNobody(base + at, span);
  if (TO_GENERIC.test(said)) return read;
  const isNamed = said.includes(' avec ')
    ? namesSource(said)
    : isPrintedAgency(said.replace(BESIDE_GENERIC, ''));
  return isNamed ? { ...read, agency: { from: base + places.said[0], to: base + places.said[1] } } : null;
};
