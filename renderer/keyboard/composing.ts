/**
 * Whether a key belongs to an input method: while one composes a letter or a word, as those of Vietnamese and Chinese do, its
 * Enter, comma, arrows and Escape are about the composition, and about nothing of the window.
 */

/** The code of a key that an input method took: Safari ends the composition before it tells of the Enter that ended it. */
const TAKEN_KEY = 229;

export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  event.isComposing || event.keyCode === TAKEN_KEY;
