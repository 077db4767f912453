/** A long list known in part: pages of items by index, loaded where a person looks. Pure: `list.ts` does the loading. */

/** Items a page: a screen, and what is drawn around it. A keystroke in search waits for one page, and most of what it costs grows with it. */
export const PAGE = 20;

export type Pages<T> = ReadonlyMap<number, readonly T[]>;

/** The item at an index, or undefined where its page is not loaded. */
export const itemAt = <T>(pages: Pages<T>, index: number): T | undefined =>
  pages.get(Math.floor(index / PAGE))?.[index % PAGE];

/** The numbers of the pages that hold the items `first` to `last`, both included, of `total`. */
export const pagesFor = (first: number, last: number, total: number): readonly number[] => {
  const end = Math.min(last, total - 1);
  const numbers: number[] = [];
  for (let page = Math.floor(Math.max(0, first) / PAGE); page * PAGE <= end; page++) numbers.push(page);
  return numbers;
};

/** The index of the item that `matches`, among those loaded, or -1. */
export const indexWhere = <T>(pages: Pages<T>, matches: (item: T) => boolean): number => {
  for (const [page, items] of pages) {
    const within = items.findIndex(matches);
    if (within >= 0) return page * PAGE + within;
  }
  return -1;
};
