/**
 * Works on several items at the same time and gives the results in the order of the items, each as soon as it is there
 * and those before it: whoever feeds items one by one and waits for each is answered. Memory is bounded.
 */
export interface Room<T> {
  /** So many items are under way at most, at least one. */
  readonly most: number;
  /** No item is begun while those under way weigh more together. */
  readonly heaviest: number;
  readonly weigh: (item: T) => number;
}

/** Has a failure wait until somebody asks for it: one that nobody looks at yet would end the program. */
const heldBack = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  { most, heaviest, weigh }: Room<T>,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const source = items[Symbol.asyncIterator]();
  const underWay: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let weight = 0;
  let next: Promise<IteratorResult<T, unknown>> | null = heldBack(source.next());
  try {
    while (next !== null || underWay.length > 0) {
      const hasRoom = underWay.length < most && weight <= heaviest;
      const first = underWay[0];
      const done = first?.result.then((result) => ({ result }));
      const come = next !== null && hasRoom ? next.then((item) => ({ item })) : null;
      const event = await Promise.race([...(done ? [done] : []), ...(come ? [come] : [])]);
      if ('result' in event) {
        underWay.shift();
        weight -= first?.weight ?? 0;
        yield event.result;
      } else if (event.item.done) {
        next = null;
      } else {
        const item = event.item.value;
        const own = weigh(item);
        underWay.push({ result: heldBack(work(item)), weight: own });
        weight += own;
        next = heldBack(source.next());
      }
    }
  } finally {
    await source.return?.();
  }
}
