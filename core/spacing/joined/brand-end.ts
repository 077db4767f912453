/** A brand with a capital inside that a glued word begins with, `SoftBank` in `SoftBankGroup`: it is not parted itself. */
import { isListedName } from '../lists/names.ts';
import { BEFORE_CAPITAL, INNER_CAPITAL } from '../text/inner-capital.ts';

/** Where the brand of our lists ends that a form begins with and goes on behind with a capital; 0 where it begins with none. */
export const brandEnd = (form: string): number => {
  let end = 0;
  for (const part of form.split(BEFORE_CAPITAL)) {
    if (end > 0 && isListedName(form.slice(0, end).toLowerCase()) && INNER_CAPITAL.test(form.slice(0, end)))
      return end;
    end += part.length;
  }
  return 0;
};
