/** Long work in steps: whoever drives it may let others have a turn between two, and whoever need not does it at once. */

/** Work that yields after every step and returns what it made. */
export type Steps<T> = Generator<void, T>;

/** How many terms make a step. */
export const TERMS_A_STEP = 256;

/** What work in steps makes, without a pause. */
export const atOnce = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
