/**
 * A virtual list of rows of one height, walked with the arrow keys. One row is reached by Tab, the others from it; a
 * row's element that takes the focus has `data-row` with its index.
 */
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

interface Options {
  readonly count: number;
  /** In pixels. */
  readonly height: number;
  /** Told which rows are in sight; a new function has it told again. */
  readonly look: (first: number, last: number) => void;
  /** A row to be brought into sight when it changes, or null. */
  readonly target: number | null;
}

export interface Rows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualItem[];
  /** Height of all rows in pixels. */
  readonly extent: number;
  /** The row that Tab reaches. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export const useRows = ({ count, height, look, target }: Options): Rows => {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
  });
  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;

  useEffect(() => look(first, last), [look, first, last]);

  useEffect(() => {
    if (target === null) return;
    setActive(target);
    virtualizer.scrollToIndex(target, { align: 'auto' });
  }, [target, virtualizer]);

  const focusRow = (row: number): void => {
    setActive(row);
    virtualizer.scrollToIndex(row, { align: 'auto' });
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus({ preventScroll: true }),
    );
  };

  return {
    scroller,
    rows,
    extent: virtualizer.getTotalSize(),
    active: Math.min(active, Math.max(0, count - 1)),
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      focusRow(Math.min(count - 1, Math.max(0, active + step)));
    },
  };
};
