/**
 * Long work in steps: whoever drives it may let others have a turn between two, and whoever need not does it at once.
 *
 * Many works that take the same steps go abreast: each takes a step before any takes the next. What reads a dispatch is some
 * megabytes of code, far more than a processor holds next to its core, and most of it runs a few times for a text of a page:
 * one text after the other, the processor waits for code longer than it runs it. Abreast, a step of the next text finds its
 * code at hand. What a work needs behind a step it must therefore keep itself: a memory that others share may hold theirs by
 * then.
 */

/** Work that yields after every step and returns what it made. */
export type Steps<T> = Generator<void, T>;

/** What work in steps makes, without a pause. */
export const atOnce = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};

/**
 * Several works of one kind, none of which takes a step before all others have taken the one before; those of more steps than
 * the others go on without them. What comes of each, in their order.
 */
export function* abreast<T>(works: readonly Steps<T>[]): Steps<readonly T[]> {
  const done: T[] = [];
  let open = works.map((work, at) => ({ work, at }));
  while (open.length > 0) {
    const left: typeof open = [];
    for (const one of open) {
      const step = one.work.next();
      if (step.done === true) done[one.at] = step.value;
      else left.push(one);
    }
    open = left;
    if (open.length > 0) yield;
  }
  return done;
}
