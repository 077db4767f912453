/**
 * Many patterns as few: a line that is looked at once is told as fast whether one of fifty forms matches as whether one
 * does, since forms that begin with other letters are left at the first of them. Those that let case pass are matched in
 * small letters (`any-case.ts`).
 */
import { type Form, inSmallLetters, smallened } from '../../any-case.ts';
import { inBasicPlane } from '../../basic-plane.ts';

/**
 * A pattern longer than 20 KiB V8 compiles for size, and each of its forms then costs a multiple (`kRegExpTooLargeToOptimize`
 * in its `regexp.h`). What `inBasicPlane` writes for a class comes on top of what is counted here.
 */
const LONGEST_JOINED = 10_000;

/** `sources` in their order, in groups that are no longer joined than {@link LONGEST_JOINED}. */
const grouped = (sources: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = [];
  let length = LONGEST_JOINED;
  for (const source of sources) {
    length += source.length;
    const last = groups.at(-1);
    if (last === undefined || length > LONGEST_JOINED) {
      groups.push([source]);
      length = source.length;
    } else last.push(source);
  }
  return groups;
};

const joined = (flags: string, sources: readonly string[]): readonly RegExp[] =>
  grouped(sources).map((group) =>
    inBasicPlane(new RegExp(group.map((source) => `(?:${source})`).join('|'), flags)),
  );

/**
 * Forms that match together what any of `forms` matches, few for each kind of flags. Forms have the flag `u`, their
 * groups no names, and their escapes no letters of one case.
 */
export const joinedPatterns = (forms: readonly RegExp[]): readonly Form[] =>
  [...new Set(forms.map(({ flags }) => flags))].flatMap((flags): readonly Form[] => {
    const sources = forms.filter((form) => form.flags === flags).map(({ source }) => source);
    if (!flags.includes('i')) return joined(flags, sources);
    const small = joined(flags.replace('i', ''), sources.map(inSmallLetters));
    return [
      {
        test: (line) => {
          const said = smallened(line);
          return small.some((form) => form.test(said));
        },
      },
    ];
  });
