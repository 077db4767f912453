/**
 * What a release says of who sends it out, below what it tells: a heading, `À propos de Quaitech`, and a paragraph or some that speak of
 * that body. In a story the same heading may stand above a part of it, which the name does not begin, or which goes on. Without a
 * heading the body says what it is below whom to ask or how to give.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import { fullNameEnd } from '../../metadata/names.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isReportedBehind } from '../lines/reported-behind.ts';
import { isProse } from './line-shapes.ts';
import { isOwnHeading } from './own-lists.ts';
import { wholeLines } from './whole-lines.ts';

const ABOUT = inBasicPlane(
  /^(?:(?:À|A|à|a) propos (?:d[eu] |des |de la |de l[’']|d[’'])|À PROPOS D(?:[EU] |ES |E LA |E L[’']|[’'])|About (?:the )?|ABOUT (?:THE )?|Qui est |(?:Giới thiệu )?[Vv]ề (?:Công ty |Tập đoàn )?)(?<name>\p{Lu}[^.!?:;]{1,48}?)[ \u00a0]?[?:]?$/u,
);
const ASKED_OF = /^Qui est /u;
const LONGEST_HEADING = 64;
/** So many paragraphs are told above. */
const LEAST_TOLD = 2;
const SHORTEST_PARAGRAPH = 60;
const MOST_PARAGRAPHS = 3;
/** The name stands among so many first characters. */
const REACH = 90;
const FIRST_WORD = inBasicPlane(/[\p{L}\p{M}\d]{2,}/u);

/** A name of nothing but its letters, and a whole one that it may stand for: words that begin with them, and small ones between. */
const LETTERS = inBasicPlane(/^\p{Lu}{3,8}$/u);
const WHOLE_NAME = inBasicPlane(
  /\p{Lu}[\p{Ll}\p{M}]+(?:[ -](?:(?:d[eu]s?|la|les?|et|&|en|pour|sans|aux?|of|the|and|for) |[dl][’'])*\p{Lu}?[\p{Ll}\p{M}]{3,})+/gu,
);
const WORDS = inBasicPlane(
  /(?<![\p{L}\p{M}])(?!(?:aux?|and|dans|des|du|for|les|par|pour|sans|sous|sur|the)(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]{2,}/gu,
);
/** Whether the words of a whole name in `head` begin with `letters`, one after the other. */
const spellsOut = (head: string, letters: string): boolean =>
  (head.match(WHOLE_NAME) ?? []).some((name) =>
    (name.match(WORDS) ?? [])
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
      .normalize('NFD')
      .replace(MARKS, '')
      .includes(letters),
  );
const MARKS = /\p{M}/gu;

/** How a paragraph speaks of `name` from its beginning: by the name, or by what its letters stand for; null where it does not. */
const aboutBy = (paragraph: string, name: string): 'name' | 'whole-name' | null => {
  const word = FIRST_WORD.exec(name)?.[0].toLowerCase();
  const head = paragraph.slice(0, REACH);
  if (word === undefined) return null;
  if (head.toLowerCase().includes(word)) return 'name';
  return LETTERS.test(name) && spellsOut(head, name) ? 'whole-name' : null;
};

/** Articles before letters that everybody knows, `la CGT`, `du SMIC`: who sends out a release is named in its headline or dateline as well. */
const BEHIND_ARTICLE = /^.* (?:du|des|de la|DU|DES|DE LA) \p{Lu}+[ \u00a0]?[?:]?$/u;
const QUOTES = /[«»“”"]/u;

/** Adds which lines are such a heading and what stands below it: they are the page's. */
export const addAboutBodies = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const said = ({ from, to }: Line): string => text.slice(from, to);
  const closes = (line: number): boolean => {
    const unit = units[line];
    if (unit === undefined) return true;
    return (
      whole[line]?.has('furniture') === true ||
      (whole[line]?.has('label') === true && whole[line + 1]?.has('furniture') === true) ||
      whole[line]?.has('related-heading') === true ||
      isOwnHeading(said(unit)) ||
      (unit.to - unit.from <= LONGEST_HEADING && ABOUT.test(said(unit)))
    );
  };
  /**
   * Below letters that are spelled out stands one paragraph, for which nobody is named, and below it whom to ask and no more of a
   * story. The same heads a part of a story of a union or a treaty.
   */
  const isOfReleaser = (heading: string, name: string, line: number, end: number): boolean => {
    const [about, behind, below] = [units[line + 1], units[end], units[end + 1]];
    if (end !== line + 2 || about === undefined || behind === undefined) return false;
    if (whole[line + 1]?.has('reported') || QUOTES.test(said(about)) || isReportedBehind(said(about)))
      return false;
    if (!ASKS_OR_GIVES.test(said(behind)) && !(isOwnHeading(said(behind)) && below !== undefined))
      return false;
    if (whole.slice(end).some((one) => one !== undefined && isProse(one) && !one.has('furniture')))
      return false;
    if (!BEHIND_ARTICLE.test(heading)) return true;
    const first = whole.findIndex((one) => one !== undefined && isProse(one));
    return text.slice(0, (units[first]?.from ?? 0) + REACH).includes(name);
  };
  let told = 0;
  for (const [line, unit] of units.entries()) {
    const features = whole[line];
    if (features?.has('related-heading')) return;
    if (features !== undefined && isProse(features)) told++;
    if (told < LEAST_TOLD || unit.to - unit.from > LONGEST_HEADING) continue;
    const name = ABOUT.exec(said(unit))?.groups?.name;
    const next = units[line + 1];
    const by = name === undefined || next === undefined ? null : aboutBy(said(next), name);
    if (name === undefined || by === null) continue;
    // A story that presents several persons heads each part with a name.
    if (ASKED_OF.test(said(unit)) && fullNameEnd(name, 0) === name.length) continue;
    let end = line + 1;
    for (let one = units[end]; one !== undefined && !closes(end); one = units[++end])
      if (one.to - one.from < SHORTEST_PARAGRAPH || end - line > MOST_PARAGRAPHS) break;
    if (end === line + 1 || !closes(end)) continue;
    if (by === 'whole-name' && !isOfReleaser(said(unit), name, line, end)) continue;
    for (const { line: at, features: own } of arcs)
      if (at >= line && at < end) {
        own.drop('sign-off');
        own.add('furniture');
      }
  }
};

const KIND =
  '(?:association|fondation|organisation|ONG|fédération|coopérative|entreprise|société|groupe|institut|établissement|collectif|réseau|mutuelle|syndicat)';
/** What a body says of itself first: since when there is it, or of what kind it is. */
const SELF_TOLD: readonly RegExp[] = [
  inBasicPlane(
    /^(?:Fond|Cré)ée? (?:en|à|il y a|depuis) [^.!?:;,]{2,40}, (?:(?:l[’']|la |le )\p{Ll}+ )?(?<name>\p{Lu}[\p{L}\p{M}’'-]*(?: (?:(?:d[eu]s?|la|les|et|sans) |d[’'])?\p{Lu}[\p{L}\p{M}’'-]*){0,4}) \p{Ll}/u,
  ),
  inBasicPlane(
    new RegExp(
      `^(?:(?:La|Le) |L[’'])?(?<name>\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:(?:d[eu]s?|la|les|et|sans) |d[’'])?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4}) est (?:une?|la (?:première|principale)|le (?:premier|principal)) (?:\\p{Ll}+ )?${KIND}(?!\\p{L})`,
      'u',
    ),
  ),
];
/** Behind the line of its rights a site says what it is from its own name on. */
const SITE_SELF_TOLD = inBasicPlane(
  /^(?<name>\p{Lu}[\p{L}\d.-]{3,24}(?: \p{Lu}[\p{L}\d.-]{2,20}){0,2}) (?:publie|diffuse|propose|rassemble|est une?|est le|est la|publishes|is an?|is the) /u,
);
const RIGHTS = /^(?:copyright|©|\(c\))/iu;
const LONGEST_SELF_TOLD = 700;
const LAST_WORD = inBasicPlane(/[\p{L}\p{M}]{4,}$/u);
/** Where to reach somebody, or what to give. */
const ASKS_OR_GIVES = inAnyCase(
  /\S@\S|\d[\d .-]{7,}\d|^(?:je (?:fais un don|donne|soutiens|m[’']engage)|(?:faire|faites) un don|nous soutenir|soutenez-nous|donate|support us|contacts?(?: presse)?)(?!\p{L})/iu,
);

/** Adds which paragraph at the very end says what a body is that the text names: it is the page's. */
export const addSelfTold = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  let last = units.length - 1;
  while (last > 0 && whole[last]?.has('furniture')) last--;
  const unit = units[last];
  const before = units[last - 1];
  const features = whole[last];
  if (!unit || !before || !features || unit.to - unit.from > LONGEST_SELF_TOLD) return;
  if (whole[last - 1]?.has('furniture') !== true) return;
  if (whole.slice(0, last).filter((one) => one && isProse(one)).length < LEAST_TOLD) return;
  const above = text.slice(before.from, before.to);
  const said = text.slice(unit.from, unit.to);
  const site = RIGHTS.test(above) ? SITE_SELF_TOLD.exec(said)?.groups?.name : undefined;
  // A firm that the story is of may be whose the picture is.
  if (
    site !== undefined &&
    above.includes(site) &&
    !text.slice(0, before.from).includes(site) &&
    !isReportedBehind(said)
  )
    features.add('furniture');
  if (!ASKS_OR_GIVES.test(above)) return;
  const name = SELF_TOLD.map((form) => form.exec(said)?.groups?.name).find((one) => one !== undefined);
  const word = LAST_WORD.exec(name ?? '')?.[0];
  if (word !== undefined && text.slice(0, before.from).includes(word)) {
    features.drop('sign-off');
    features.add('furniture');
  }
};
