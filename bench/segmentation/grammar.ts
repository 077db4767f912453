/**
 * Invented prose from a context-free grammar: each rule is a list of alternatives, `{name}` stands for another rule,
 * `{Name}` for the same with a capital. Half of the alternatives of every long rule serve tuning, the other half the
 * part held out, so that what is measured on is not what was looked at.
 */
import type { Random } from './random.ts';

export type Grammar = Readonly<Record<string, readonly string[]>>;
/**
 * The parts: what was tuned on, what was held out of it, and two with words and pages of their own, one whose errors
 * have been read, so that it serves tuning as well, and one of which only figures are known.
 */
export type Part = 'tuning' | 'read' | 'mixed' | 'held-out' | 'fresh';

/** Rules with fewer alternatives are shared by both parts. */
const SHARED_BELOW = 6;

/** The half of `grammar` that serves `part`. */
export const halfOf = (grammar: Grammar, part: 'tuning' | 'held-out'): Grammar =>
  Object.fromEntries(
    Object.entries(grammar).map(([name, alternatives]) => [
      name,
      alternatives.length < SHARED_BELOW
        ? alternatives
        : alternatives.filter((_, index) => index % 2 === (part === 'tuning' ? 0 : 1)),
    ]),
  );

/** `grammar` with more alternatives for some of its rules. */
export const withMore = (grammar: Grammar, more: Grammar): Grammar => ({
  ...grammar,
  ...Object.fromEntries(
    Object.entries(more).map(([name, alternatives]) => [name, [...(grammar[name] ?? []), ...alternatives]]),
  ),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French elision and contraction that the grammar leaves undone. */
const contract = (text: string): string =>
  text
    .replace(/\bde le (?=\p{L})/gu, 'du ')
    .replace(/\bde les (?=\p{L})/gu, 'des ')
    .replace(/\bà le (?=\p{L})/gu, 'au ')
    .replace(/\bà les (?=\p{L})/gu, 'aux ');

/**
 * Writes rule `name`. `cast` fixes rules for one dispatch (its persons, places and bodies), so that its paragraphs
 * speak of the same things, as those of a real one do.
 */
export const write = (random: Random, grammar: Grammar, name: string, cast: Grammar = {}): string => {
  const expand = (rule: string, depth: number): string => {
    const known = cast[rule] ?? grammar[rule];
    if (known === undefined || depth > 20) throw new RangeError(`no rule ${rule}`);
    return random.pick(known).replace(/\{(\p{L}[\p{L}-]*)\}/gu, (_, slot: string) => {
      const lower = slot.charAt(0).toLowerCase() + slot.slice(1);
      const text = expand(lower, depth + 1);
      return slot === lower ? text : capital(text);
    });
  };
  return contract(expand(name, 0));
};

/** A cast of a few persons, bodies and places for one dispatch. */
export const castOf = (random: Random, grammar: Grammar): Grammar =>
  Object.fromEntries(
    ['person', 'body', 'place', 'country', 'theme'].flatMap((rule) => {
      const all = grammar[rule];
      return all ? [[rule, random.sample(all, rule === 'person' ? 3 : 2)]] : [];
    }),
  );
