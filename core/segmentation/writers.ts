/**
 * Which lines speak of who wrote the text. Printed below a story as a paragraph of it would be, they are the page's: nothing
 * else in them tells that the story is over.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Line } from '../model/lines.ts';
import type { Arc } from './decode.ts';

/** Who wrote it stands among so many first lines. */
const LAST_BYLINE = 12;
/** A name alone on its line, behind a word or two that says who wrote it. */
const BYLINE = inBasicPlane(
  /^(?:(?:[Pp]ar|[Bb]y|[Tt]extes?(?: de)?|[Ww]ords|[Tt]heo) ?:? )?(?<name>\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=$|,| [\p{Lu}|–—-])/u,
);
/** A sentence that says what somebody is who writes. */
const WRITER = inBasicPlane(
  /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3} (?:is|was|est|enseigne|dirige|là) (?:[^.!?]{0,60} )?(?:writer|journalist|reporter|columnist|lecturer|author|novelist|correspondent|journaliste|essayiste|chroniqueu(?:r|se)|écrivaine?|romanci(?:er|ère)|auteure?|autrice|maître de conférences|à l[’']université|à l[’']École|nhà báo|nhà văn)(?![\p{L}\p{M}])/u,
);
const NAME_REACH = 160;

/**
 * Adds which lines speak of who wrote the text: they start with the name that stands above it, or say of somebody that he
 * or she writes. Below the last paragraph they are the page's.
 */
export const addWriters = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const names = new Set<string>();
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    const head = text.slice(piece.from, Math.min(piece.to, piece.from + NAME_REACH));
    if (line <= LAST_BYLINE && (features.has('furniture') || features.has('names-only'))) {
      const name = BYLINE.exec(head)?.groups?.name;
      if (name !== undefined) names.add(name);
    } else if (
      features.has('ends-stop') &&
      (WRITER.test(head) || [...names].some((name) => head.startsWith(`${name} `)))
    )
      features.add('of-writer');
  }
};
