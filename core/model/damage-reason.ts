/**
 * What is wrong with a file of a corpus, as failures carry it in `reason`: a code with its particulars, parted by bars,
 * the last of which may be such a reason again (`history-is|line-is|3|json-cut`), and several parted by semicolons. The
 * sentences, in both languages, are in `core/messages/damage-reasons.ts`.
 */

/** The codes, with how many particulars each has. */
export const DAMAGE_REASONS = {
  // the bytes of any file
  'is-missing': 0,
  'is-empty': 0,
  'is-zeros': 0,
  'is-folder': 0,
  'is-no-file': 0,
  'is-loop': 0,
  'not-utf8': 0,
  'not-json': 0,
  'not-json-from': 1,
  'json-cut': 0,
  'other-kind': 0,
  'field-wrong': 1,
  'git-marks': 0,
  // one of the two files of a dispatch
  'snapshot-is': 1,
  'history-is': 1,
  'line-is': 2,
  'line-torn': 0,
  'revision-after': 2,
  'no-beginning': 0,
  'ends-early': 1,
  'change-unfit': 1,
  'snapshot-differs': 0,
  'snapshot-apart': 0,
  'cleaned-differs': 0,
  'other-dispatch': 1,
  'other-source': 0,
  'positions-outside': 0,
  'blocks-broken': 1,
  'source-length': 0,
  'records-gone': 0,
} as const satisfies Readonly<Record<string, number>>;
export type DamageCode = keyof typeof DAMAGE_REASONS;

/** A reason as failures carry it. */
export const damageReason = (code: DamageCode, ...particulars: readonly (string | number)[]): string =>
  [code, ...particulars].join('|');
