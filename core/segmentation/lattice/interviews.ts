/**
 * Interviews: the turns of those who speak, each behind a name that comes again, `Le Quai : Depuis quand ?`, `Anna Lind : Depuis
 * toujours.`, are the story's, even if one of them is as short as a caption. What names who speaks between two turns, `La cordière Anna
 * Lind.`, is the caption of a picture.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const SPEAKER = inBasicPlane(
  /^(?<who>(?:[\p{Lu}\d]|l[’'])(?:[^.!?:;,()«»"]|(?<=(?<!\p{L})\p{Lu}\p{Ll}{0,2})\.){0,40}?)(?:[ \u00a0]?:[ \u00a0]?|[ \u00a0][–—-][ \u00a0])(?=[^\s])/u,
);
/** By a letter or a surname with its stop, as agencies of the state print it: `Q.- Depuis quand ?`, `A. Lind.- Depuis toujours.` */
const BY_LETTER = inBasicPlane(
  /^(?<who>\p{Lu}|(?:\p{Lu}\p{Ll}?\. ?)?\p{Lu}[\p{L}\p{M}’'-]+)\. ?[-–—] ?(?=[^\s])/u,
);
const REACH = 60;
/** So many speak, each so often, and so many of their turns are paragraphs. */
const LEAST_SPEAKERS = 2;
const LEAST_TURNS = 2;
const LEAST_PARAGRAPHS = 2;
/** Labels of pictures and lists come again as well; lines that a link or a credit tells are none. */
const NO_TURN = [
  'credit-end',
  'credit-only',
  'related-heading',
  'marked-link',
  'furniture',
  'starts-list',
] as const;

/** Words in small letters and an office stand before the name of who speaks. */
const NAME = inBasicPlane(/\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)+$/u);
/** What a line that is no turn says where it only names who is seen, in characters. */
const LONGEST_SEEN = 125;
const isSeen = (features: FeatureSet): boolean =>
  features.has('verbless') &&
  (features.has('ends-stop') || features.has('ends-open')) &&
  !features.has('sentences') &&
  !features.has('furniture') &&
  !features.has('starts-list') &&
  !features.has('goes-on');

/** Adds that a line between two turns is a caption, which names one of those who speak at its end and says no more. */
const addSeen = (
  text: string,
  units: readonly Line[],
  whole: readonly (FeatureSet | undefined)[],
  speakers: readonly string[],
): void => {
  const names = speakers.flatMap((who) => NAME.exec(who)?.[0].split(' ').slice(-2).join(' ') ?? []);
  if (names.length === 0) return;
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    if (unit === undefined || features === undefined || unit.to - unit.from > LONGEST_SEEN) continue;
    if (!whole[line - 1]?.has('spoken') || !whole[line + 1]?.has('spoken') || features.has('spoken'))
      continue;
    const said = text.slice(unit.from, unit.to).replace(/\.$/u, '');
    if (isSeen(features) && names.some((name) => said.endsWith(` ${name}`))) features.add('shown-amid');
  }
};

/** Adds which lines are turns of an interview. */
export const addInterview = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const turns = new Map<string, FeatureSet[]>();
  let told = 0;
  const whole = wholeLines(arcs, units);
  for (const [line, features] of whole.entries()) {
    const unit = units[line];
    if (features === undefined || unit === undefined) continue;
    if (isProse(features)) told++;
    if (features.has('related-heading') && told >= LEAST_PARAGRAPHS) break;
    if (NO_TURN.some((one) => features.has(one))) continue;
    const head = text.slice(unit.from, Math.min(unit.to, unit.from + REACH));
    const who = (SPEAKER.exec(head) ?? BY_LETTER.exec(head))?.groups?.who;
    if (who !== undefined) turns.set(who, [...(turns.get(who) ?? []), features]);
  }
  const speakers = [...turns].filter(([, own]) => own.length >= LEAST_TURNS);
  const spoken = speakers.map(([, own]) => own);
  const all = spoken.flat();
  const asks = spoken.some((own) => own.filter((one) => one.has('ends-question')).length >= LEAST_TURNS);
  if (
    spoken.length < LEAST_SPEAKERS ||
    !asks ||
    all.filter((one) => isProse(one) || one.has('paragraph')).length < LEAST_PARAGRAPHS
  )
    return;
  for (const features of all) features.add('spoken');
  addSeen(
    text,
    units,
    whole,
    speakers.map(([who]) => who),
  );
};
