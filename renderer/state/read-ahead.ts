/** Reads ahead the dispatches beside the one that is shown, so that the next is there when it is asked for. */
import type { Desk } from './desk.ts';
import type { List } from './list.ts';
import { type Neighbours, neighbourOf } from './neighbours.ts';

/** Milliseconds after a dispatch is shown until those beside it are read: it is painted then, and the person reads. */
const READ_AHEAD_AFTER = 120;

/** Reads ahead what stands beside the dispatch that is shown, whenever that or the list changed. */
export const readAhead = (list: List, desk: Desk, neighbours: Neighbours): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { current } = desk.store.getState();
      const beside = ([1, -1] as const).map((step) => neighbourOf(list.store.getState(), current, step));
      neighbours.want(beside.flatMap((place) => (place === null ? [] : [place.id])));
    }, READ_AHEAD_AFTER);
  };
  desk.store.subscribe(({ current, open }, before) => {
    if (open !== before.open || current !== before.current) later();
  });
  list.store.subscribe(({ index, pages }, before) => {
    if (index !== before.index || pages !== before.pages) later();
  });
};
