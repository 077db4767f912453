/**
 * Which lines speak of who wrote the text. Printed below a story as a paragraph of it would be, they are the page's: nothing
 * else in them tells that the story is over.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { readDateline } from '../../metadata/dateline.ts';
import { isPlace } from '../../metadata/dateline-forms.ts';
import { fullNameEnd, isCapitalName, partsOf } from '../../metadata/names.ts';
import { signerAt } from '../../metadata/story-signers.ts';
import type { Line } from '../../model/lines.ts';
import { isVietnameseSyllable } from '../../spacing/lists/vietnamese.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';

/** Who wrote it stands among so many first lines. */
const LAST_BYLINE = 12;
/** A name alone on its line, behind a word or two that says who wrote it. */
const BYLINE = inBasicPlane(
  /^(?:(?:[Pp]ar|[Bb]y|[Tt]extes?(?: de)?|[Ww]ords|[Tt]heo) ?:? )?(?<name>\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=$|,| [\p{Lu}|–—-])/u,
);
/** The same where the sentence begins with it: `Journaliste depuis 2011, Name couvre …`. */
const STARTS_AS_WRITER = inBasicPlane(
  /^(?:Journaliste|Reporter|Grande? reporter|Correspondante?|Chroniqueu(?:r|se)|Rédact(?:eur|rice)(?: en chef)?|Journalist|Correspondent|Columnist|Staff writer|Phóng viên|Nhà báo)(?:,| (?:depuis|chez|au|à|pour|indépendante?|spécialisée?|et|based|covering|at|for|since|chuyên)(?![\p{L}\p{M}]))/u,
);
/** What heads lines about who wrote it. */
const ABOUT_WRITER =
  /^(?:à propos (?:de l[’'](?:auteure?|autrice)|du journaliste)|l[’'](?:auteure?|autrice)|about the (?:author|writer)|về tác giả) ?:?$/iu;
/** So many lines below that heading speak of the writer at most. */
const MOST_ABOUT = 3;

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
  let about = -1;
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    const head = text.slice(piece.from, Math.min(piece.to, piece.from + NAME_REACH));
    if (ABOUT_WRITER.test(head)) about = line;
    if (line <= LAST_BYLINE && (features.has('furniture') || features.has('names-only'))) {
      const name = BYLINE.exec(head)?.groups?.name;
      if (name !== undefined) names.add(name);
    } else if (
      features.has('ends-stop') &&
      (WRITER.test(head) ||
        STARTS_AS_WRITER.test(head) ||
        (about >= 0 && line - about <= MOST_ABOUT) ||
        [...names].some((name) => head.startsWith(`${name} `)))
    )
      features.add('of-writer');
  }
};

/** A name and the town of who wrote to a paper: `Name Surname, Saint-Quai`. */
const NAME_AND_TOWN = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3}, \p{Lu}[\p{L}\p{M}’'-]+(?:[ -][\p{L}\p{M}’'-]+){0,4}$/u,
);
/** Two who wrote, set apart by a mark: `Name Surname – Name Surname`. */
const TWO_NAMES = inBasicPlane(
  /^(?<one>\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3}) ?[–—&/-] ?(?<two>\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3})$/u,
);
const areSyllables = (name: string): boolean => partsOf(name).every(isVietnameseSyllable);
/** Whether two persons stand there, one of them for sure or both by their syllables, rather than two towns or clubs. */
const areTwoPersons = (said: string): boolean => {
  const names = TWO_NAMES.exec(said)?.groups;
  const sides = [names?.one ?? '', names?.two ?? ''];
  if (names === undefined || sides.some(isPlace)) return false;
  return sides.some((name) => fullNameEnd(name, 0) === name.length) || sides.every(areSyllables);
};
/** A name with initials, or with the surname in capitals: `J.-B. Surname`, `Name SURNAME`. */
const INITIALS_OR_CAPITALS = inBasicPlane(
  /^(?:(?:\p{Lu}\.[ -]?){1,3}|(?:\p{Lu}[\p{Ll}\p{M}]+[ -]){1,3})\p{Lu}[\p{L}\p{M}’'-]+$/u,
);
/** A body of persons that signs, or who signs for it: `Le service des ports`, `Pour le comité, Name`. */
const OFFICE = inBasicPlane(
  /^(?:Pour (?:(?:le|la|les) |l[’'])\p{Ll}|(?:(?:Le|La|Les|Notre|Nos) |L[’'])(?:services?|cellule|bureau|direction|rédaction|comité|équipe|secrétariat|conseil|association|collectif|présidence|délégation|commission|organisateurs|parents|élus|mairie|syndicat|coordination)(?!\p{L}))[^.!?:;]{0,56}$/u,
);
/** Who signs, and for which body or programme: `Name Surname, Fonds pour la presse locale`. */
const NAME_AND_OFFICE = inBasicPlane(
  /^\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,4}, \p{Lu}[^.!?:;,]{3,48}$/u,
);
const LONGEST_SIGNER = 64;
/** So many paragraphs stand above who signs them. */
const LEAST_SIGNED = 2;

const endsParagraph = (features: FeatureSet): boolean =>
  (features.has('ends-stop') || features.has('ends-question')) &&
  (features.has('mid') || features.has('long') || features.has('paragraph') || features.has('huge'));

/** A point of a list or a short sentence below a paragraph. */
const goesWithParagraph = (features: FeatureSet): boolean =>
  features.has('starts-list') || (features.has('ends-stop') && !features.has('furniture'));
/** Who asked the questions, where it stands behind the last answer. */
const COLLECTED = inBasicPlane(
  /^(?:Propos recueillis|Recueillis?|(?:Entretien|Interview|Reportage) (?:réalisée?|menée?)) par \p{Lu}[^.!?:;,]{3,48}$/u,
);
/** Who wrote, behind the word for it: `Par A. Surname`, `Texte : Name Surname`. */
const BY = inBasicPlane(
  /^(?:[Pp]ar|PAR|[Tt]extes?(?: et photos?)?(?: :| de)|[Rr]édaction :) (?:\p{Lu}\.[ -]?){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3}$/u,
);
const isSigner = (features: FeatureSet, said: string): boolean =>
  COLLECTED.test(said) ||
  BY.test(said) ||
  isCapitalName(said) ||
  (said !== '' &&
    !features.has('furniture') &&
    (features.has('names-only') ||
      NAME_AND_TOWN.test(said) ||
      NAME_AND_OFFICE.test(said) ||
      areTwoPersons(said) ||
      OFFICE.test(said) ||
      INITIALS_OR_CAPITALS.test(said)));

/**
 * Adds which name or body alone right below the last paragraphs signs the story, where nobody else signs it and none of them
 * wrote above it.
 */
export const addSigners = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const above = new Set<string>();
  let paragraphs = 0;
  let last = -1;
  let signer: Arc | null = null;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (paragraphs > 0 && (features.has('sign-off') || features.has('dateline'))) return;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (features.has('related-heading') && paragraphs >= LEAST_SIGNED) break;
    // Who asked the questions stands above a box of the interview as well.
    if (signer?.line === line - 1 && signer.features.has('furniture') && !features.has('furniture'))
      signer = null;
    const said = piece.to - piece.from <= LONGEST_SIGNER ? text.slice(piece.from, piece.to) : '';
    // Where pair stands below pair, they play each other.
    if (signer?.line === line - 1 && TWO_NAMES.test(said)) signer = null;
    if (endsParagraph(features) && !features.has('furniture')) {
      paragraphs++;
      last = line;
      // Where the story goes on the name was that of who is heard.
      if (signer?.line === line - 1) signer = null;
    } else if (paragraphs > 0 && goesWithParagraph(features)) {
      last = line;
    } else if (isSigner(features, said)) {
      if (paragraphs >= LEAST_SIGNED && last === line - 1 && !above.has(said)) signer = arc;
      above.add(said);
    }
  }
  signer?.features.add('signs-alone');
};

/** A paragraph is no shorter. */
const SHORTEST_PARAGRAPH = 80;
/** The last one may be, where what signs it is no name as that of a photographer behind a caption. */
const SHORTEST_LAST = 48;
const STOPPED = /[.!?…][»"”) ]*$/u;
/** Behind the stop stand no more characters than these. */
const STOP_REACH = 8;

/** Whether a dateline of these lines names the agency. */
const isDateline = (text: string, units: readonly Line[], agency: string): boolean =>
  units.some((unit) => {
    const named = readDateline(text, unit)?.agency;
    return named ? text.slice(named.from, named.to).toUpperCase() === agency.toUpperCase() : false;
  });

/**
 * Where the name, or the initials, start that sign behind the last stop of a story's last paragraph, and in which line;
 * null where none do. The last paragraph is told by what stands below it: nothing, the heading of links, or a line of the page.
 *
 * @param ends whether a line of those ends a story
 */
export const nameBehindStory = (
  text: string,
  units: readonly Line[],
  ends: (line: string) => boolean,
): { readonly line: number; readonly at: number } | null => {
  let paragraphs = 0;
  for (const [line, unit] of units.entries()) {
    const { from, to } = unit;
    if (to - from < SHORTEST_LAST) continue;
    const isLong = to - from >= SHORTEST_PARAGRAPH;
    if (isLong && STOPPED.test(text.slice(Math.max(from, to - STOP_REACH), to))) paragraphs++;
    if (paragraphs < LEAST_SIGNED) continue;
    const at = signerAt(text, unit, {
      mayBeName: isLong,
      isDateline: (agency) => isDateline(text, units.slice(0, line + 1), agency),
    });
    const next = units[line + 1];
    if (at !== null && (next === undefined || ends(text.slice(next.from, next.to)))) return { line, at };
  }
  return null;
};
