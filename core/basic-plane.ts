/**
 * Patterns that V8 compiles into little code. Where a process has more than 16 MiB of native code, V8 compiles every further
 * pattern without optimising it (`RegExpImpl::TooMuchRegExpCode`), and it costs three times as much from then on; our
 * patterns by themselves came to more than that. Two things make them small. Their letters are those of the Basic
 * Multilingual Plane: `\p{L}` of a `u` pattern takes some eight thousand bytes, nearly all of them for letters above U+FFFF,
 * which are met as pairs of surrogates, and again at every place where the class stands; without those letters it is a
 * table and nine times smaller. And what stands behind alternatives is compiled once: V8 else writes it again behind each of
 * them, ten times at most, and so on inside of those. Scripts beyond the plane (Gothic, Deseret, mathematical alphabets) have
 * no dispatches, credits or datelines.
 */

/**
 * What is looked at one by one, all else stands for itself: classes of letters, other escapes, the bounds of classes, and
 * what stands for itself in a class under `u` and not under `v`, a `-` only at the edges of a class. Found by one pattern in
 * one go: the start of every program and thread waits for it.
 */
const TOKENS =
  /(?<property>\\p\{[^}]+\})|\\(?:u\{[^}]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|\[\^?|\]|\)\?{0,2}|[({}/|&!#%,:;<=>@`~-]/gu;
const ESCAPE = '\\';
const PLANE = '[\\0-\\uffff]';
/**
 * How a class of letters is written. V8 makes the set of a general category anew wherever it reads one, by asking for each run of
 * characters: a twentieth of a millisecond, at every pattern that is made and again when it is compiled. The sets of binary
 * properties are kept. In the plane they are the same but for Roman numerals as one sign and circled letters, which are
 * left out, for `ª` and `º`, which are small in form alone, and for a few signs of phonetics and letters of numbers of other scripts.
 */
const IN_PLANE: ReadonlyMap<string, string> = new Map([
  ['\\p{L}', '[\\p{ID_Start}&&[\\0-\\u215f\\u24ea-\\uffff]]'],
  ['\\p{Lu}', '[\\p{Uppercase}&&[\\0-\\u215f\\u24ea-\\uffff]]'],
  ['\\p{Ll}', '[\\p{Lowercase}&&[\\0-\\xa9\\xab-\\xb9\\xbb-\\u215f\\u24ea-\\uffff]]'],
]);
/**
 * Matches everywhere and takes nothing. Before it looks ahead V8 writes down where it is (`Trace::Flush`), and what is behind
 * it can then be reached from several places.
 */
const MEETING_POINT = '(?=)';
const REPEATED = /[*+{]/u;

/** A group of a pattern that is being read. */
interface Group {
  readonly kind: 'plain' | 'ahead' | 'behind';
  hasAlternatives: boolean;
}

/** What the group is that opens at `at`. */
const kindOf = (source: string, at: number): Group['kind'] => {
  if (source[at + 1] !== '?') return 'plain';
  const behind = source[at + 2] === '<';
  const sign = source[behind ? at + 3 : at + 2];
  return sign !== '=' && sign !== '!' ? 'plain' : behind ? 'behind' : 'ahead';
};

/** Reads the groups of `source`, part by part, and says where several ways through it meet. */
const meetings = (source: string) => {
  const groups: Group[] = [];
  return {
    opens: (at: number): void => {
      groups.push({ kind: kindOf(source, at), hasAlternatives: false });
    },
    parts: (): void => {
      const group = groups.at(-1);
      if (group !== undefined) group.hasAlternatives = true;
    },
    /** Whether several ways meet behind the group that is closed by what ends at `end`, which makes it `optional` or not. */
    meetBehind: (end: number, optional: boolean): boolean => {
      const group = groups.pop();
      return (
        group?.kind === 'plain' &&
        (optional || (group.hasAlternatives && !REPEATED.test(source.charAt(end)))) &&
        end < source.length &&
        !groups.some(({ kind }) => kind === 'behind')
      );
    },
  };
};

/**
 * The source of a `u` pattern as one for `v`, with each class of letters cut down to the plane and what follows
 * alternatives made to be compiled once. A class that says what is not in it is written as all that there is without that:
 * V8 up to 11.3, of Node 20, misreads the other in a loop (`/(?:[^ ]+ )+b/v` finds nothing in `a b`).
 */
const sourceInPlane = (source: string): string => {
  let end: string | null = null;
  /** Where the members of the class at hand begin. */
  let first = 0;
  const { opens, parts, meetBehind } = meetings(source);
  return source.replace(TOKENS, (token: string, property: string | undefined, at: number): string => {
    if (property !== undefined) return IN_PLANE.get(property) ?? `[${property}&&${PLANE}]`;
    if (token.startsWith(ESCAPE)) return token;
    if (end === null) {
      if (token === '(') opens(at);
      else if (token === '|') parts();
      else if (token.startsWith(')'))
        return meetBehind(at + token.length, token.length > 1) ? token + MEETING_POINT : token;
      if (!token.startsWith('[')) return token;
      end = token === '[^' ? ']]' : ']';
      first = at + token.length;
      return token === '[^' ? '[\\p{Any}--[' : '[';
    }
    if (token === ']') {
      const closing = end;
      end = null;
      return closing;
    }
    const isRange = token === '-' && at > first && source[at + 1] !== ']';
    return isRange ? token : `${ESCAPE}${token}`;
  });
};

/**
 * A pattern that matches as `pattern` does in every text whose letters are of the Basic Multilingual Plane; others are no
 * letters to it. For patterns that are kept: each call makes a new one.
 *
 * @param pattern one with the flag `u`; its `\P{…}` stay as they are
 */
export const inBasicPlane = (pattern: RegExp): RegExp =>
  new RegExp(sourceInPlane(pattern.source), pattern.flags.replace('u', 'v'));
