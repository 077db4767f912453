/** Who wrote: by a line of the page or a sign-off that says so or is a name alone, or by the credit that a story ends in. */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { isAgency } from './agency.ts';
import { isCapitalName, nameEnd } from './names.ts';

/** Names and nothing else, on a line that is no part of the story. */
const NAMES = inBasicPlane(/^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,4}$/u);
const BYLINE = inBasicPlane(
  /^(?:[Pp]ar|PAR|[Bb]y|[Dd]e notre (?:correspondante?|envoyée?)|[Tt]extes?|[Tt]heo|[Tt]ác giả)[ \u00a0:]{1,3}\p{Lu}/u,
);

/** Words of the page itself that have a capital as names have. */
const PAGE_WORD = inBasicPlane(
  /(?<!\p{L})(?:Facebook|Short|Url|URL|Twitter|Linked[iI]n|Whats[aA]pp|Zalo|Google|News|E?[mM]ail|Print|Share|Partager|Imprimer|Accueil|Home|Menu|Chia|Bình|Copy|Telegram|Messenger|Newsletters?|Related|Topics|Latest|Popular|Suivre|Follow|Abonnement|Contact|Actualités|Rubrique|Liberté|Égalité|Fraternité)(?!\p{L})/u,
);
/** Who is named, without the word before: `Par Anna Kowalska`. */
const writerIn = (text: string, block: Span): Span => {
  const word = BYLINE.exec(text.slice(block.from, block.to))?.[0];
  return { from: block.from + (word === undefined ? 0 : word.length - 1), to: block.to };
};
/** An article and one word with a capital: a paper or a part of the country sooner than who wrote. */
const WITH_ARTICLE = inBasicPlane(/^(?:Le|La|Les) \p{Lu}[\p{L}\p{M}-]+$/u);
const isName = (line: string): boolean =>
  isCapitalName(line) ||
  (NAMES.test(line) &&
    !PAGE_WORD.test(line) &&
    !WITH_ARTICLE.test(line) &&
    !isAgency(line) &&
    nameEnd(line, 0) === line.length);
/** No line that says who wrote is longer. */
const LONGEST_BYLINE = 90;

/** The line of the page, or the sign-off, that says who wrote: one with the word for it, else a name alone. */
const bylineIn = (text: string, blocks: readonly Block[]): Block | undefined => {
  const lines = blocks.filter(
    ({ role, from, to }) => (role === 'boilerplate' || role === 'sign-off') && to - from < LONGEST_BYLINE,
  );
  const said = ({ from, to }: Block): string => text.slice(from, to);
  return lines.find((one) => BYLINE.test(said(one))) ?? lines.find((one) => isName(said(one)));
};

/** Who asked the questions or wrote, behind the last word: `Propos recueillis par Anna Kowalska`. */
const CREDITED = inBasicPlane(
  /(?:[Pp]ropos recueillis|[Ee]ntretien (?:réalisé|mené)|[Ii]nterview (?:réalisée|menée)|[Rr]eportage réalisé|[Aa]rticle rédigé|[Tt]exte rédigé|[Rr]eported|[Ww]ritten|[Ii]nterviewed) (?:par|by) (?=\p{Lu})/u,
);
/** It is looked for in so many blocks from the end, in the last characters of each. */
const LAST_BLOCKS = 6;
const LAST_CHARACTERS = 160;

const creditedIn = (text: string, blocks: readonly Block[]): Span | null => {
  for (const { from, to } of blocks.slice(-LAST_BLOCKS)) {
    const base = Math.max(from, to - LAST_CHARACTERS);
    const tail = text.slice(base, to);
    const match = tail.includes(' par ') || tail.includes(' by ') ? CREDITED.exec(tail) : null;
    if (match === null) continue;
    const start = base + match.index + match[0].length;
    const end = nameEnd(text, start);
    if (end > 0 && end <= to) return { from: start, to: end };
  }
  return null;
};

/** The name of who wrote the story of a page of `blocks`, of which `own` stand above the related ones, both in order; null where nobody is said to have. */
export const writerOf = (text: string, blocks: readonly Block[], own: readonly Block[]): Span | null => {
  const byline = bylineIn(text, blocks);
  return byline === undefined ? creditedIn(text, own) : writerIn(text, byline);
};
