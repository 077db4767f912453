/**
 * Which lines speak of who wrote the text. Printed below a story as a paragraph of it would be, they are the page's: nothing
 * else in them tells that the story is over.
 */
import { inAnyCase } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** Who wrote it stands among so many first lines. */
const LAST_BYLINE = 12;
/** A name alone on its line, behind a word or two that says who wrote it. */
const BYLINE = inBasicPlane(
  /^(?:(?:[Pp]ar|[Bb]y|[Tt]extes?(?: et photos?)?(?: de| par)?|[Pp]ropos recueillis par|[Rr]ecueillis? par|(?:[Ee]ntretien|[Ii]nterview)(?: réalisée?| menée?)? par|[Rr]eportage (?:de|par)|[ÉEé]crit par|[Rr]édigé par|[Ww]ords|[Tt]heo) ?:? )?(?<name>\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=$|,| [\p{Lu}|–—-])/u,
);
const SAYS_BY = inBasicPlane(
  /^(?:(?:(?:[Ee]ntretien|[Ii]nterview)(?: réalisée?| menée?)? )?[Pp]ar|[Bb]y) \p{Lu}[^.!?:;]{2,60}$/u,
);
/** The same where the sentence begins with it: `Journaliste depuis 2011, Name couvre …`. */
const STARTS_AS_WRITER = inBasicPlane(
  /^(?:Journaliste|Reporter|Grande? reporter|Correspondante?|Chroniqueu(?:r|se)|Rédact(?:eur|rice)(?: en chef)?|Journalist|Correspondent|Columnist|Staff writer|Phóng viên|Nhà báo)(?:,| (?:depuis|chez|au|à|pour|indépendante?|spécialisée?|et|based|covering|at|for|since|chuyên)(?![\p{L}\p{M}]))/u,
);
/** What heads lines about who wrote it. */
const ABOUT_WRITER = inAnyCase(
  /^(?:à propos (?:de l[’'](?:auteure?|autrice)|du journaliste)|l[’'](?:auteure?|autrice)|about the (?:author|writer)|về tác giả) ?:?$/iu,
);
/** So many lines below that heading speak of the writer at most. */
const MOST_ABOUT = 3;

/** A sentence that says what somebody is who writes. */
const WRITER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3} (?:is|was|est|enseigne|dirige|là) (?:[^.!?]{0,60} )?(?:writer|journalist|reporter|columnist|lecturer|author|novelist|correspondent|journaliste|essayiste|chroniqueu(?:r|se)|écrivaine?|romanci(?:er|ère)|auteure?|autrice|maître de conférences|à l[’']université|à l[’']École|nhà báo|nhà văn)(?![\p{L}\p{M}])/u,
);
const NAME_REACH = 160;

/** Whether a line goes on with no story: it is no sentence, the page's, or speaks of who wrote it as well. */
const isPageBelow = (features: FeatureSet | undefined): boolean =>
  features === undefined ||
  !features.has('ends-stop') ||
  features.has('of-writer') ||
  features.has('furniture');

/**
 * Adds which lines speak of who wrote the text: they start with the name that stands above it, or say of somebody that he
 * or she writes. Below the last paragraph they are the page's; those that do both are so for sure.
 */
export const addWriters = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const names = new Set<string>();
  const surely: number[] = [];
  let about = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    const head = text.slice(piece.from, Math.min(piece.to, piece.from + NAME_REACH));
    if (ABOUT_WRITER.test(head)) about = line;
    if (
      line <= LAST_BYLINE &&
      (features.has('furniture') || features.has('names-only') || SAYS_BY.test(head))
    ) {
      const name = BYLINE.exec(head)?.groups?.name;
      if (name !== undefined) names.add(name);
    } else if (features.has('ends-stop')) {
      const says = WRITER.test(head) || STARTS_AS_WRITER.test(head);
      const isNamed = [...names].some((name) => head.startsWith(`${name} `));
      if (says || isNamed || (about >= 0 && line - about <= MOST_ABOUT)) features.add('of-writer');
      if (says && isNamed) surely.push(line);
    }
  }
  const whole = wholeLines(arcs, units);
  const told = whole.findIndex((features) => features !== undefined && isProse(features));
  for (const line of surely) {
    const end = whole.findIndex((features, at) => at > line && features?.has('related-heading'));
    if (told < line && whole.slice(line + 1, end < 0 ? undefined : end).every(isPageBelow))
      whole[line]?.add('furniture');
  }
};
