/** The list of dispatches: virtual, loaded where one looks, walked with the arrow keys. */
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useFrame, useList, useShell, useStrings } from '../frame/use-shell.ts';
import { itemAt } from '../state/pages.ts';
import { showDispatch } from '../state/shell.ts';
import { DispatchRow } from './dispatch-row.tsx';
import { ListFailure, ListNote } from './list-note.tsx';
import { useEvenRows } from './use-even-rows.ts';

/** All rows are equally high, so that what is not yet loaded has its right place; in px. */
const ROW = 80;
/** Rows that are drawn above and below those in sight. */
const AROUND = 4;

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
  const failure = useList((state) => state.failure);
  const ticking = useFrame((state) => state.ticking);
  const box = useRef<HTMLUListElement>(null);
  /** The row that Tab reaches. */
  const [active, setActive] = useState(0);
  const at = useRef(active);
  useEffect(() => {
    at.current = active;
  }, [active]);

  const { scroller, first, last, bring, toTop } = useEvenRows({
    count: total ?? 0,
    height: ROW,
    around: AROUND,
  });

  useEffect(() => {
    // Pages are let go when the list is refreshed, so what is in sight is asked for whenever they change.
    if (pages.size >= 0) list.look(first, last);
  }, [list, first, last, pages]);

  // Another question is looked at from its first row; nothing of it is drawn until it is answered.
  useEffect(
    () =>
      list.store.subscribe(({ query }, before) => {
        if (query !== before.query) toTop();
      }),
    [list, toTop],
  );

  useEffect(() => {
    if (target === null) return;
    setActive(target.index);
    bring(target.index);
  }, [target, bring]);

  const { getState } = list.store;
  const onKeyDown = useCallback(
    (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      const count = getState().total ?? 0;
      if (step === undefined || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const row = Math.min(count - 1, Math.max(0, at.current + step));
      setActive(row);
      bring(row);
      requestAnimationFrame(() =>
        box.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
      );
    },
    [getState, bring],
  );
  const onOpen = useCallback(
    (id: string, index: number): void => void showDispatch(shell, id, index),
    [shell],
  );

  if (total === null || total === 0 || (failure !== null && pages.size === 0)) return <ListNote />;

  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  return (
    <>
      {failure !== null && <ListFailure failure={failure} />}
      <div className="rows" ref={scroller}>
        <ul ref={box} aria-label={strings.dispatches} style={{ blockSize: total * ROW }}>
          {drawn.map((index) => (
            <li
              key={index}
              className="row-place"
              aria-setsize={total}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${index * ROW}px)`, blockSize: ROW }}
            >
              <DispatchRow
                index={index}
                item={itemAt(pages, index)}
                tabbable={index === Math.min(active, total - 1)}
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
