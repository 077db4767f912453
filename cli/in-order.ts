/**
 * Works on several items at the same time and gives the results in the order of the items. Memory is bounded: at most
 * `width` items are under way.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    const first = underWay.length >= width ? underWay.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
