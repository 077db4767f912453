/**
 * Many patterns as few: a line that is looked at once is told as fast whether one of fifty forms matches as whether one
 * does, since forms that begin with other letters are left at the first of them.
 */
import { inBasicPlane } from '../basic-plane.ts';

/** Patterns that match together what any of `forms` matches, one for each kind of flags. Forms have the flag `u`, and their groups no names. */
export const joinedPatterns = (forms: readonly RegExp[]): readonly RegExp[] =>
  [...new Set(forms.map(({ flags }) => flags))].map((flags) => {
    const alike = forms.filter((form) => form.flags === flags);
    return inBasicPlane(new RegExp(alike.map(({ source }) => `(?:${source})`).join('|'), flags));
  });
