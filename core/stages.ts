/**
 * Work in stages, so that many texts go through each stage together. What reads a dispatch is some megabytes of code, far
 * more than a processor holds next to its core, and most of it runs a few times for a text of a page: one text after the other, the
 * processor waits for code longer than it runs it. Work that stops behind each stage lets the same stage of the next text
 * run first, while its code is at hand. A single text goes through them as if it did not stop.
 */

/** Work that stops behind each of its stages, and what comes of it. */
export type Staged<T> = Generator<undefined, T, undefined>;

/** What comes of work that is done to its end. */
export const finished = <T>(work: Staged<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

/**
 * Several works of one kind, none of which enters a stage before all others have done the one before; those with more
 * stages than the others go on without them. What comes of each, in their order.
 */
export function* abreast<T>(works: readonly Staged<T>[]): Staged<readonly T[]> {
  const done: T[] = [];
  let open = works.map((work, at) => ({ work, at }));
  while (open.length > 0) {
    const left: typeof open = [];
    for (const one of open) {
      const step = one.work.next();
      if (step.done) done[one.at] = step.value;
      else left.push(one);
    }
    open = left;
    if (open.length > 0) yield;
  }
  return done;
}
