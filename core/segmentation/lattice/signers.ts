/**
 * Who signs a story alone on the line below its last paragraph, or behind the stop of that paragraph: names and initials, which
 * stand anywhere in a story as well. That nothing of it follows tells them.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isAgency } from '../../metadata/agency.ts';
import { isCalledAgency } from '../../metadata/called-agency.ts';
import { flat } from '../../metadata/flat.ts';
import { areLettersAlone } from '../../metadata/initials.ts';
import { isSignature } from '../../metadata/signature-at-end.ts';
import { sourceAlone } from '../../metadata/source-at-end.ts';
import { standsElsewhere } from '../../metadata/stands-elsewhere.ts';
import { signerAt } from '../../metadata/story-signers.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isKnownName, isNamedAtTop } from '../lines/mastheads.ts';
import type { IsDateline } from './agencies-of-datelines.ts';
import { endsStory } from './below-story.ts';
import { isReleaser, LONGEST_RELEASER, surnameOfOfficer } from './releaser-forms.ts';
import {
  endsInShortened,
  isPair,
  isReleasedBy,
  isSigner,
  signsForHouse,
  signsWithPost,
  startsWithBody,
  surnameOfReporter,
} from './signer-forms.ts';

const LONGEST_SIGNER = 64;
/** So many paragraphs stand above who signs them. */
const LEAST_SIGNED = 2;

const endsParagraph = (features: FeatureSet): boolean =>
  (features.has('ends-stop') || features.has('ends-question')) &&
  (features.has('mid') || features.has('long') || features.has('paragraph') || features.has('huge'));

/** A paragraph whose last line has no stop: the story goes on in it all the same. */
const goesOnWithoutStop = (features: FeatureSet): boolean =>
  features.has('sentences') &&
  features.has('clause') &&
  !features.has('furniture') &&
  (features.has('long') || features.has('paragraph') || features.has('huge'));

/** A point of a list or a short sentence below a paragraph. */
const goesWithParagraph = (features: FeatureSet): boolean =>
  features.has('starts-list') || (features.has('ends-stop') && !features.has('furniture'));
/** A story on one line has all its paragraphs in one. */
const paragraphsOf = (features: FeatureSet): number => (features.has('huge') ? LEAST_SIGNED : 1);

const IN_CAPITALS = inBasicPlane(/^(?=[^\p{Ll}]+$)(?:[^\p{Lu}]*\p{Lu}){12}/u);
/** Whether a line is what a body calls for in capitals. */
const isCall = (features: FeatureSet, said: string): boolean =>
  IN_CAPITALS.test(said) && !features.has('furniture') && !isSigner(features, said);

const textOf = (text: string, { piece }: Arc): string => text.slice(piece.from, piece.to);

/** Whether a line names who was where the story happened, and nobody of whom it tells. */
const isOfReporter = (text: string, { features, piece }: Arc, said: string): boolean => {
  const surname = features.has('furniture') ? null : (surnameOfReporter(said) ?? surnameOfOfficer(said));
  return (
    surname !== null &&
    !standsElsewhere(text, { from: piece.from + surname.from, to: piece.from + surname.to })
  );
};

/** Whether a line says whose text it is, and whether the story is over below it. */
const isSource = (text: string, { piece, line }: Arc, units: readonly Line[]): boolean => {
  if (piece.to - piece.from > LONGEST_SIGNER) return false;
  const next = units[line + 1];
  return (
    sourceAlone(text, piece) !== null && (next === undefined || endsStory(text.slice(next.from, next.to)))
  );
};

const LED = inBasicPlane(/^(?:(?:Le|La|Les) |L[’'])\p{Lu}/u);
/** Whether what stands below a body is the next of a list of bodies, or a short sentence of the story that the body heads. */
const followsHeading = (features: FeatureSet, said: string): boolean =>
  startsWithBody(said) ||
  (LED.test(said) && features.has('verbless') && features.has('ends-open')) ||
  (features.has('ends-stop') && !features.has('furniture') && said !== '');

/** Whether a line is a signature of parts, below which the story is over. */
const endsInSignature = (
  text: string,
  { piece, line }: Arc,
  units: readonly Line[],
  isHouse: (name: string) => boolean,
): boolean => {
  // Most lines are no signature; whether the story is over is asked of the few that are.
  if (!isSignature(text, piece, isHouse)) return false;
  const next = units[line + 1];
  return next === undefined || endsStory(text.slice(next.from, next.to));
};

/**
 * Adds which name or body alone right below the last paragraphs signs the story, where nobody else signs it and none of them
 * wrote above it.
 */
export const addSigners = (
  text: string,
  arcs: readonly Arc[],
  units: readonly Line[],
  isDateline: IsDateline,
): void => {
  const above = new Set<string>();
  let paragraphs = 0;
  let last = -1;
  /** Where the first paragraph starts. */
  let story = 0;
  const isHouse = (name: string): boolean =>
    isAgency(name) || isCalledAgency(name) || isNamedAtTop(text, story, name);
  /** Buttons and rubrics stand at the top as well, and again at the foot. */
  const isHouseOfStory = (name: string): boolean =>
    isDateline(name, units.length) || (isKnownName(name) && isNamedAtTop(text, story, name));
  /** The last line that is of the story, or of the page right below it: whom to ask stands there before whose release it is, and who signs. */
  let reached = -1;
  /** The line in capitals right below the last paragraph: what a body calls for stands between it and who signs. */
  let called = -1;
  /** Whether the last line of the story tells what was done, as captions with their source below do not. */
  let isAboveTold = false;
  let signer: Arc | null = null;
  /** Whether its dateline says below a lead whose story it is: a name alone at its end is the page’s sooner. */
  let isOfAgency = false;
  /** Whether a line of the page stands between the story and its signature. */
  let isBelowPage = false;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    if (paragraphs > 0 && features.has('sign-off')) return;
    // A lead stands above the dateline of its story; below more than that another one starts.
    if (features.has('dateline') && paragraphs > 0) {
      if (paragraphs >= LEAST_SIGNED) return;
      isOfAgency = true;
    }
    if (!opens || piece.to !== units[line]?.to) continue;
    const isSigned = paragraphs >= LEAST_SIGNED && endsInSignature(text, arc, units, isHouseOfStory);
    if (features.has('related-heading') && !isSigned && paragraphs >= LEAST_SIGNED) break;
    // Who asked the questions stands above a box of the interview as well.
    if (signer?.line === line - 1 && signer.features.has('furniture') && !features.has('furniture'))
      signer = null;
    const { from, to } = piece;
    const printed = to - from <= LONGEST_SIGNER ? text.slice(from, to) : '';
    // The cells of a table have the form of names.
    const said = printed.includes('\t') ? '' : printed;
    const released =
      to - from <= LONGEST_RELEASER && (said !== '' || printed === '') ? flat(text.slice(from, to)) : '';
    // Where pair stands below pair, they play each other.
    if (signer?.line === line - 1 && isPair(said)) signer = null;
    if (signer?.line === line - 1 && startsWithBody(textOf(text, signer)) && followsHeading(features, said))
      signer = null;
    if (endsParagraph(features) && !features.has('furniture')) {
      if (paragraphs === 0) story = piece.from;
      paragraphs += paragraphsOf(features);
      last = line;
      isAboveTold = features.has('clause') || features.has('reported');
      // Where the story goes on the name was that of who is heard.
      if (signer?.line === line - 1) signer = null;
    } else if (signer?.line === line - 1 && goesOnWithoutStop(features)) {
      // The heading of the next part was glued to its end.
      signer = null;
      last = line;
    } else if (
      paragraphs > 0 &&
      !isSigned &&
      goesWithParagraph(features) &&
      !endsInShortened(said) &&
      !(features.has('tiny') && isAboveTold && isSource(text, arc, units))
    ) {
      last = line;
    } else if (
      isSigned ||
      isSigner(features, said) ||
      (!features.has('furniture') && isReleaser(released)) ||
      (areLettersAlone(said) && !standsElsewhere(text, piece)) ||
      isOfReporter(text, arc, released) ||
      (isAboveTold && isSource(text, arc, units)) ||
      (!features.has('credit-only') && signsForHouse(said, isHouse))
    ) {
      const follows =
        last === line - 1 ||
        (called === line - 1 && startsWithBody(said)) ||
        ((isSigned || isReleasedBy(said)) && reached === line - 1);
      const isTaken = signer !== null && signsWithPost(textOf(text, signer));
      if (
        paragraphs >= LEAST_SIGNED &&
        follows &&
        !isTaken &&
        !above.has(said) &&
        (isSigned || !isOfAgency)
      ) {
        signer = arc;
        isBelowPage = isSigned && last < line - 1;
      }
      above.add(said);
    }
    if (last === line - 1 && isCall(features, text.slice(from, Math.min(to, from + LONGEST_RELEASER))))
      called = line;
    if (last === line || (features.has('furniture') && reached === line - 1)) reached = line;
  }
  signer?.features.drop('credit-only');
  signer?.features.add('signs-alone');
  if (signer === null || !isBelowPage) return;
  // What stands between the last paragraph and who signs it is the story’s, be it whom to ask.
  for (const { line, features } of arcs)
    if (line > last && line < signer.line && features.has('ends-stop')) features.drop('furniture');
};

/** A paragraph is no shorter. */
const SHORTEST_PARAGRAPH = 80;
/** The last one may be, where what signs it is no name as that of a photographer behind a caption. */
const SHORTEST_LAST = 48;
const STOPPED = /[.!?…][»"”) ]*$/u;
/** Behind the stop stand no more characters than these. */
const STOP_REACH = 8;

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
  isDateline: IsDateline,
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
      isDateline: (agency) => isDateline(agency, line + 1),
    });
    const next = units[line + 1];
    if (at !== null && (next === undefined || ends(text.slice(next.from, next.to)))) return { line, at };
  }
  return null;
};
