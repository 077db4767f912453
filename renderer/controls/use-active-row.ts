/**
 * One row of a long list is reached by Tab, and the others from it by the keys that walk. While the list holds the
 * focus that row is the one that has it, and is drawn wherever it is; else it is one in sight. A row's element that takes
 * the focus has `data-row` with its index, and is the same one before and after its page has come.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EvenRows } from './use-even-rows.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Where a key leads from a row of `count`; null where it is none that walks, or there is nowhere to go. */
export const rowFrom = (row: number, key: string, count: number): number | null => {
  const step = STEPS[key];
  return step === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, row + step));
};

/** The rows from `first` to `last`, and one more, in their order; none more where it is null. */
export const rowsWith = (first: number, last: number, more: number | null): readonly number[] => {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  if (more === null || (more >= first && more <= last)) return rows;
  return more < first ? [more, ...rows] : [...rows, more];
};

/** The row of an element that is one or holds one. */
const rowOf = (element: HTMLElement): number =>
  Number(
    (element.matches('[data-row]') ? element : element.querySelector<HTMLElement>('[data-row]'))?.dataset.row,
  );

/** What each row listens to; the same each time. Where a row has buttons of its own, what holds them all does. */
export interface RowKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

export interface ActiveRow {
  /** Of the element that holds the rows; it may come and go. */
  readonly box: RefObject<HTMLUListElement | null>;
  /** The row that Tab reaches. */
  readonly tabbable: number;
  /** The rows to be drawn. */
  readonly drawn: readonly number[];
  readonly keys: RowKeys;
  /** Makes a row the active one; the focus goes with it where a row has it. */
  readonly activate: (row: number) => void;
}

export const useActiveRow = (
  count: number,
  { first, last, firstSeen, lastSeen, bring }: EvenRows,
): ActiveRow => {
  const box = useRef<HTMLUListElement>(null);
  const counted = useRef(count);
  const [active, activate] = useState(0);
  /** Whether a row has the focus. Those that lose it by being drawn no longer do not say so. */
  const [held, setHeld] = useState(false);
  const tabbable = held
    ? Math.max(0, Math.min(active, count - 1))
    : Math.max(firstSeen, Math.min(active, lastSeen));

  // Whatever was drawn: the focus may be on a row that is gone, or on one that is no longer the active one.
  useLayoutEffect(() => {
    counted.current = count;
    if (!held) return;
    if (box.current === null) {
      setHeld(false);
      return;
    }
    const { activeElement, body } = document;
    if (activeElement !== body && !box.current.contains(activeElement)) return;
    const row = box.current.querySelector<HTMLElement>(`[data-row="${tabbable}"]`);
    // A row may have buttons of its own.
    if (row?.closest('li')?.contains(activeElement) !== true) row?.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      // With Shift the arrows select blocks of the text that is shown.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const row = rowFrom(rowOf(event.currentTarget), event.key, counted.current);
      if (row === null) return;
      event.preventDefault();
      activate(row);
      bring(row);
    },
    [bring],
  );
  const onFocus = useCallback((event: FocusEvent<HTMLElement>): void => {
    activate(rowOf(event.currentTarget));
    setHeld(true);
  }, []);
  const onBlur = useCallback((event: FocusEvent<HTMLElement>): void => {
    // Where the window is left the row is to have the focus when a person comes back.
    if (event.target === document.activeElement) return;
    if (!box.current?.contains(event.relatedTarget)) setHeld(false);
  }, []);
  const keys = useMemo(() => ({ onKeyDown, onFocus, onBlur }), [onKeyDown, onFocus, onBlur]);

  return { box, tabbable, drawn: rowsWith(first, last, held ? tabbable : null), keys, activate };
};
