/** Whether one word may end and another begin at a place by its capitals and its single letters alone. */
import { classAt, UNIT } from '../text/unit-class.ts';

export const isCapital = (form: string, at: number): boolean => classAt(form, at) === UNIT.upper;

/** The words of one letter, as sentences begin with them. Any other capital before a capital begins an acronym or a numeral, `IIet`. */
const CAPITAL_WORDS = 'AÀYOÔ';
/** What is elided before a vowel, and no word by itself: `lIndustrie` lost its apostrophe, and no space. */
const ELIDABLE = 'cdjlmnst';

/** Whether `form` may be parted before `at`. */
export const isEdge = (form: string, at: number): boolean => {
  const { length } = form;
  const rightCapital = isCapital(form, at);
  if (at === 1 && rightCapital && ELIDABLE.includes(form.charAt(0))) return false;
  // `indic eVN`: no word has one small letter before an acronym, as `iPhone` has before a name.
  if (!rightCapital && isCapital(form, at + 1) && (at + 2 >= length || isCapital(form, at + 2))) return false;
  if (!isCapital(form, at - 1)) return true;
  const insideCapitals = rightCapital && (at + 1 >= length || isCapital(form, at + 1));
  if (insideCapitals || (at > 1 && !isCapital(form, at - 2))) return false;
  return !(at === 1 && rightCapital) || CAPITAL_WORDS.includes(form.charAt(0));
};
