/**
 * Which rows of a long list are drawn, where all are equally high: by arithmetic, since what measures each row by itself
 * does so for a hundred thousand of them whenever another search finds another number.
 */
import { type RefCallback, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

export interface EvenRows {
  /** Of the element that scrolls; it may come and go. */
  readonly scroller: RefCallback<HTMLElement>;
  /** The first and the last row to be drawn; the last is before the first where there is none. */
  readonly first: number;
  readonly last: number;
  /** The first and the last row that are in sight, if only in part; the last is before the first where there is none. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Scrolls as little as brings a row into sight. */
  readonly bring: (row: number) => void;
  readonly toTop: () => void;
}

export interface EvenRowsOptions {
  readonly count: number;
  /** The height of a row in pixels. */
  readonly height: number;
  /** Rows that are drawn above and below those in sight. */
  readonly around: number;
}

interface Sight {
  /** In rows, whole ones. */
  readonly from: number;
  /** How many may be in sight at once: one more than fit, which need not be. */
  readonly rows: number;
}

/** By height of rows how many were in sight: as many are until that can be measured, and again when the list comes back. */
const lastRows = new Map<number, number>();

const sightOf = ({ scrollTop, clientHeight }: Element, height: number): Sight => ({
  from: Math.floor(scrollTop / height),
  rows: Math.ceil(clientHeight / height) + 1,
});

/** Of `count` rows those in sight, where the list is shorter than it was the last ones, and as many around them. */
export const drawnRows = (
  { from, rows }: Sight,
  count: number,
  around: number,
): { readonly first: number; readonly last: number } => {
  const top = Math.max(0, Math.min(from, count - rows));
  return { first: Math.max(0, top - around), last: Math.min(count, top + rows + around) - 1 };
};

/** Of `count` rows those that are in sight, if only in part; where the list is shorter than it was its last ones. */
export const seenRows = (
  { from, rows }: Sight,
  count: number,
): { readonly firstSeen: number; readonly lastSeen: number } => {
  const fit = Math.max(1, rows - 1);
  const firstSeen = Math.max(0, Math.min(from, count - fit));
  return { firstSeen, lastSeen: Math.min(count, firstSeen + fit) - 1 };
};

export const useEvenRows = ({ count, height, around }: EvenRowsOptions): EvenRows => {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [sight, setSight] = useState<Sight>({ from: 0, rows: lastRows.get(height) ?? 0 });
  const isAtTop = useRef(true);

  const look = useCallback((): void => {
    if (element === null) return;
    isAtTop.current = element.scrollTop === 0;
    const now = sightOf(element, height);
    lastRows.set(height, now.rows);
    setSight((before) => (before.from === now.from && before.rows === now.rows ? before : now));
  }, [element, height]);

  // Before anything is painted.
  useLayoutEffect(look, [look]);
  useEffect(() => {
    if (element === null) return;
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [element, look]);

  const bring = useCallback(
    (row: number): void => {
      if (element === null) return;
      const { scrollTop, clientHeight } = element;
      const [top, bottom] = [row * height, (row + 1) * height];
      if (top < scrollTop) element.scrollTop = top;
      else if (bottom > scrollTop + clientHeight) element.scrollTop = bottom - clientHeight;
      look();
    },
    [element, height, look],
  );
  const toTop = useCallback((): void => {
    // Asking where it stands would have the page laid out at once.
    if (element === null || isAtTop.current) return;
    element.scrollTop = 0;
    look();
  }, [element, look]);

  const { first, last } = drawnRows(sight, count, around);
  const { firstSeen, lastSeen } = seenRows(sight, count);
  return useMemo(
    () => ({ scroller: setElement, first, last, firstSeen, lastSeen, bring, toTop }),
    [first, last, firstSeen, lastSeen, bring, toTop],
  );
};
