/** The list of dispatches: virtual, loaded where one looks, walked with the arrow keys. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useFrame, useList, useShell, useStrings } from '../frame/use-shell.ts';
import { itemAt } from '../state/pages.ts';
import { showDispatch } from '../state/shell.ts';
import { DispatchRow } from './dispatch-row.tsx';
import { ListFailure, ListNote } from './list-note.tsx';

/** All rows are equally high, so that what is not yet loaded has its right place; in px. */
const ROW = 80;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

export const DispatchList = () => {
  const shell = useShell();
  const { list } = shell;
  const strings = useStrings();
  const total = useList((state) => state.total);
  const pages = useList((state) => state.pages);
  const target = useList((state) => state.target);
  const query = useList((state) => state.query);
  const failure = useList((state) => state.failure);
  const ticking = useFrame((state) => state.ticking);
  const scroller = useRef<HTMLDivElement>(null);
  /** The row that Tab reaches. */
  const [active, setActive] = useState(0);
  const at = useRef(active);
  useEffect(() => {
    at.current = active;
  }, [active]);

  const rows = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    // Pages are let go when the list is refreshed, so what is in sight is asked for whenever they change.
    if (pages.size >= 0) list.look(first, last);
  }, [list, first, last, pages]);

  useEffect(() => {
    if (query !== null) scroller.current?.scrollTo({ top: 0 });
  }, [query]);

  useEffect(() => {
    if (target === null) return;
    setActive(target.index);
    rows.scrollToIndex(target.index, { align: 'auto' });
  }, [target, rows]);

  const { getState } = list.store;
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const count = getState().total ?? 0;
      if (step === undefined || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const row = Math.min(count - 1, Math.max(0, at.current + step));
      setActive(row);
      rows.scrollToIndex(row, { align: 'auto' });
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
      );
    },
    [getState, rows],
  );
  const onOpen = useCallback(
    (id: string, index: number): void => void showDispatch(shell, id, index),
    [shell],
  );

  if (total === null || total === 0 || (failure !== null && pages.size === 0)) return <ListNote />;

  return (
    <>
      {failure !== null && <ListFailure failure={failure} />}
      <div className="rows" ref={scroller}>
        <ul aria-label={strings.dispatches} style={{ blockSize: rows.getTotalSize() }}>
          {items.map((row) => (
            <li
              key={row.key}
              className="row-place"
              aria-setsize={total}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start}px)`, blockSize: ROW }}
            >
              <DispatchRow
                index={row.index}
                item={itemAt(pages, row.index)}
                tabbable={row.index === Math.min(active, total - 1)}
                ticking={ticking}
                onKeyDown={onKeyDown}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
