/**
 * Functions that persons hold, as dispatches print them before or behind a name: `le ministre de l’Intérieur Le Hong
 * Quang`, `la ministre russe de la Justice, Anna Petrova,`, `Ivan Petrov, chef de l’Agence`, `Prime Minister Pham Van
 * A`, `Bộ trưởng Bộ Công an Trần Văn B`. Three grammars know those before a name, of which the first that fits is taken;
 * those behind a name go on to the next stop or verb.
 */
import { inBasicPlane } from '../basic-plane.ts';
import { frenchFunction } from './french-function.ts';
import { surePlaceEnd } from './gazetteer.ts';
import { type Held, nameStart, startOf } from './held.ts';
import { isFullName, isOther, NAME, nameEnd, partsOf } from './names.ts';
import { OCCUPATIONS, OFFICES } from './occupations.ts';
import { functionOf, OFFICE_OF } from './office-of.ts';
import { ENGLISH_BEFORE, ENGLISH_OFFICE, VIETNAMESE_OFFICE } from './title-forms.ts';

const ENGLISH = inBasicPlane(new RegExp(ENGLISH_OFFICE, 'uy'));
const VIETNAMESE = inBasicPlane(new RegExp(VIETNAMESE_OFFICE, 'uy'));

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const titled = (
  text: string,
  at: number,
  match: RegExpExecArray | null,
  before: RegExp | null = null,
): Held | null => {
  if (!match) return null;
  let to = at + match[0].length;
  if (match.groups?.to !== undefined) {
    to = surePlaceEnd(text, to);
    if (to < 0) return null;
  }
  const nameFrom = nameStart(text, to);
  if (nameFrom < 0) return null;
  const nameTo = nameEnd(text, nameFrom);
  return nameTo < 0 ? null : { from: before ? startOf(text, at, before) : at, to, nameFrom, nameTo };
};

const IS_ENGLISH = inBasicPlane(/^[A-Za-z-]+(?![\p{L}\p{M}])/u);

/** A function that starts at `at` of `text` with the name behind it, or null. */
export const functionBefore = (text: string, at: number): Held | null => {
  const of = functionOf(text, at);
  return (
    titled(text, at, exec(ENGLISH, text, at), ENGLISH_BEFORE) ??
    titled(text, at, exec(VIETNAMESE, text, at)) ??
    (of &&
      (IS_ENGLISH.test(text.slice(at, at + 12)) ? { ...of, from: startOf(text, at, ENGLISH_BEFORE) } : of)) ??
    frenchFunction(text, at)
  );
};

const DEMONYM_BEFORE = inBasicPlane(
  /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}{2,}(?:ian|ean|ese|ish|can|gan|man|ch|i|ss) $/u,
);

/** An article before what somebody is, which is no part of it: `Jean Dupont, un agriculteur`. */
const ARTICLE_BEFORE = /, (?<article>(?:an?|the|une?|le|la) |l[’'])$/u;

/** Where the office at `at` begins: an envoy's with the country. */
export const officeStart = (text: string, at: number): number =>
  /^(?:Ambassador|Consul)/u.test(text.slice(at, at + 10)) ? startOf(text, at, DEMONYM_BEFORE) : at;

const LONGEST_ARTICLE = 8;

/** Where the comma ends behind which an office stands that starts at `at`, with or without an article; -1 where none does. */
export const behindComma = (text: string, at: number): number => {
  const before = text.slice(Math.max(0, at - LONGEST_ARTICLE), at);
  if (before.endsWith(', ')) return at;
  const article = ARTICLE_BEFORE.exec(before)?.groups?.article;
  return article === undefined ? -1 : at - article.length;
};

/** A title with capitals that stands whole behind a name: `, Phó Thủ tướng,`. */
const TITLE_BEHIND = inBasicPlane(
  new RegExp(
    `^(?:\\p{Lu}\\p{Ll}{2,}(?:ian|ean|ese|ish|can|gan|man|ch|i|ss) (?=Ambassador|Consul))?(?:${VIETNAMESE_OFFICE}|${ENGLISH_OFFICE.replace('?<to>', '?:')}|${OFFICE_OF})(?=[,;.()]|$)`,
    'u',
  ),
);

const NAME_BEFORE = inBasicPlane(
  new RegExp(
    // Looking back from each small letter and space, where no name starts, would take most of the time.
    `(?![a-z ])(?<!\\p{Lu}[\\p{L}\\p{M}]*[\\p{Ll}\\p{M}][ \\u00a0-])(?<![\\p{L}\\p{N}])(?<name>${NAME}), $`,
    'u',
  ),
);
/** How far a function behind a name goes: to the next stop of any kind, or to the verb. */
const FUNCTION_BEHIND = inBasicPlane(
  /^(?:\p{Ll}|PDG|DG|CEO)(?:[^,;:.()«»"“”!?\n]|(?<=\p{Lu})\.(?=\p{Lu}| \p{Ll})){2,110}?(?=[,;:()!?\n]|\.(?!\p{Lu}\.| \p{Ll})|$| (?:a|ont|est|sont|avait|était|soutient|annonce|plaide|salue|reçoit|rencontre|visite|appelle|demande|estime|affirme|souligne|promet|exige|refuse|dénonce|condamne|défend|propose|présente|inaugure|quitte|devient|remporte|qui|lors|afin|pour que|à l[’']issue|à l[’']occasion|au cours|en marge|en présence|en compagnie|devant|dans|avant|après|malgré|dont|où|au moment|à l[’']époque|au début|à la fin|et$|\p{Ll}+ (?:que|qu[’'])|s[’'](?:est|était|étaient)|se|\p{Ll}{3,}(?:era|eront|aient)|said|has|is|was|who|told|et (?:M\.|Mme|le|la|les))(?![\p{L}]))/u,
);
/** What may stand with a capital before a name at the start of a sentence: a title, a preposition, a participle. */
const COURTESY = inBasicPlane(
  /^(?:M|Mme|Mlle|Me|Mgr|Dr|Pr|Mr|Mrs|Ms|Bà|Ông|Pour|Selon|Avec|Devant|Outre|Chez|Par|Après|Avant|Sans|Comme|Contre|Entre|Parmi|Quant|Et|Mais|With|For|By|From|After|Before|Unlike|Like|And|But|Theo|Với|Cùng|\p{Lu}\p{Ll}{2,}(?:ant|ing))[ \u00a0]/u,
);
/** An office and the name of who holds it, of whom the sentence goes on: `…, le juge Durand est dessaisi`. */
const OF_ANOTHER = inBasicPlane(/^\p{Ll}+ \p{Lu}[\p{Ll}\p{M}]+$/u);
const REACH_BACK = 60;
const REACH_ON = 130;

/** `ancien`, `ex-` and the like open a function only before an office. */
const ONCE = inBasicPlane(
  /^(?:anciens?|ancienne|ex|former)(?:[ -](?:premi(?:er|ère) |vice-)?(?<office>\p{L}+))/u,
);
/** `premier` opens one only before an office, too: a town may be the first port of a country. */
const FIRST = inBasicPlane(/^premi(?:er|ère)[ -](?:vice-)?(?<office>\p{L}+)/u);
const IS_FIRST = /^premi(?:er|ère)(?!\p{L})/u;
const IS_ONCE = inBasicPlane(/^(?:anciens?|ancienne|ex|former)(?!\p{L})/u);
const OFFICE_WORDS: ReadonlySet<string> = new Set(`${OFFICES} ${OCCUPATIONS}`.split(' '));

/**
 * A name before a comma, with the function that starts at `at` behind it, or null.
 *
 * @param comma where the comma and the space behind it end: at `at`, or before an article
 */
export const functionBehind = (text: string, at: number, comma: number): Held | null => {
  const start = Math.max(0, comma - REACH_BACK);
  const match = NAME_BEFORE.exec(text.slice(start, comma));
  const name = match?.groups?.name;
  const rest = text.slice(at, at + REACH_ON);
  if (IS_ONCE.test(rest) && !OFFICE_WORDS.has(ONCE.exec(rest)?.groups?.office ?? '')) return null;
  if (IS_FIRST.test(rest) && !OFFICE_WORDS.has(FIRST.exec(rest)?.groups?.office ?? '')) return null;
  const held = FUNCTION_BEHIND.exec(rest) ?? TITLE_BEHIND.exec(rest);
  if (!match || name === undefined || !held || isOther(name) || OF_ANOTHER.test(held[0])) return null;
  const titled = start + match.index + (COURTESY.exec(name)?.[0].length ?? 0);
  // `Recevant Anna Lind`, `Tiếp Trần Văn Bình`: what stands before a name for sure is none of it.
  const [first = '', ...others] = partsOf(text.slice(titled, start + match.index + name.length));
  const nameFrom = !isFullName([first, ...others]) && isFullName(others) ? titled + first.length + 1 : titled;
  if (nameEnd(text, nameFrom) !== start + match.index + name.length) return null;
  return { from: at, to: at + held[0].trimEnd().length, nameFrom, nameTo: start + match.index + name.length };
};

const COUNTERPART = inBasicPlane(/(?:homologues?|counterpart)(?: [\p{Ll}\p{M}-]{4,}){0,2},? /uy);

/** The name behind the word `homologue` at `at` of `text`, or null. */
export const counterpartName = (
  text: string,
  at: number,
): { readonly from: number; readonly to: number } | null => {
  const match = exec(COUNTERPART, text, at);
  if (!match) return null;
  const from = at + match[0].length;
  const to = nameEnd(text, from);
  return to < 0 ? null : { from, to };
};
