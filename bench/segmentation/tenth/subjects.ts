/** What the tenth part tells: subjects, each with words of its own, and the nations that its stories deal with. */
import type { Grammar } from '../grammar.ts';

export interface Subject {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly fact: readonly string[];
  readonly picture: readonly string[];
  /** What stands below a headline in a list of other stories. */
  readonly blurb: readonly string[];
  readonly heading: readonly string[];
  readonly topic: readonly string[];
}

export type Subjects = Readonly<Record<string, Subject>>;

/** Each list of each subject as a rule of its own, `coffee-title` for one. */
export const rulesOf = (subjects: Subjects): Grammar =>
  Object.fromEntries(
    Object.entries(subjects).flatMap(([name, subject]) =>
      Object.entries(subject).map(([list, said]): [string, readonly string[]] => [`${name}-${list}`, said]),
    ),
  );

/** A country with its article, its capital, what is of it (masculine and feminine), and a guest from there. */
export type Nation = readonly [
  country: string,
  capital: string,
  native: string,
  nativeF: string,
  guest: string,
];

/** Rules whose n-th alternatives belong together. */
export const NATIONAL = ['country', 'capital', 'native', 'nativeF', 'guest'] as const;

export const nationsAsRules = (nations: readonly Nation[]): Grammar =>
  Object.fromEntries(NATIONAL.map((rule, column) => [rule, nations.map((nation) => nation[column] ?? '')]));
