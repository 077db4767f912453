/** What the ninth part tells: affairs, each with the headlines, captions and sentences that belong together. */
import type { Grammar } from '../grammar.ts';

export interface Affair {
  readonly headline: readonly string[];
  readonly lead: readonly string[];
  readonly sentence: readonly string[];
  /** Captions that take a credit. */
  readonly caption: readonly string[];
  /** Captions that say by themselves that they are one. */
  readonly scene: readonly string[];
  readonly summary: readonly string[];
  readonly subheading: readonly string[];
  /** Topics as pages list them. */
  readonly tag: readonly string[];
  /** Who speaks of it with authority; anyone where it is missing. */
  readonly body?: readonly string[];
  /** Whose office it is, and where it may be, where that is not anyone's and anywhere. */
  readonly title?: readonly string[];
  readonly city?: readonly string[];
}

/** Each list of each affair as a rule of its own, `durian-headline` for one. */
export const rulesOf = (affairs: Readonly<Record<string, Affair>>): Grammar => {
  const rules: Record<string, readonly string[]> = {};
  for (const [name, affair] of Object.entries(affairs))
    for (const [list, said] of Object.entries(affair)) rules[`${name}-${list}`] = said;
  return rules;
};
