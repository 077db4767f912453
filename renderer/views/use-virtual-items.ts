/**
 * A virtual list that knows where in the source it stands. It opens at the anchor, tells the anchor as the person
 * scrolls, and brings a place into sight, moving only when it is not.
 */
import {
  defaultRangeExtractor,
  observeElementRect,
  type Rect,
  useVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowAt } from '../../core/diff/rows.ts';
import type { Span } from '../../core/model/span.ts';
import { offsetAtPosition, positionAtOffset } from './anchor.ts';
import { moveInside } from './move-inside.ts';

export interface Item extends Span {
  readonly key: string;
}

interface Options<T extends Item> {
  readonly items: readonly T[];
  readonly anchor: number;
  readonly onAnchor: (position: number) => void;
  /** Height of an item before it was drawn, in pixels. */
  readonly estimate: (item: T) => number;
  /** Index of an item that stays drawn wherever the list is, or -1. */
  readonly pinned: number;
}

export interface VirtualItems {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Whether the list stands at its anchor; until then it is drawn but not seen. */
  readonly settled: boolean;
  /** Scrolls until what `find` gives, at this source position, is in sight; `find` gives null until it is drawn. */
  readonly bringIntoSight: (position: number, find: () => Element | Range | null) => void;
}

/** Space over the first item and under the last, in pixels. */
const PADDING = 20;
const MOST_FRAMES = 30;
const CALM_FRAMES = 4;
const FRAMES_A_TRY = 6;

/**
 * The size of the box when it was last measured: the next dispatch is drawn into the same one, at once, and not first
 * without rows to find out how many there is room for.
 */
let box: Rect = { width: 0, height: 0 };

const observeBox: typeof observeElementRect = (virtualizer, tell) =>
  observeElementRect(virtualizer, (rect) => {
    box = rect;
    tell(rect);
  });

export const useVirtualItems = <T extends Item>({
  items,
  anchor,
  onAnchor,
  estimate,
  pinned,
}: Options<T>): VirtualItems => {
  const scroller = useRef<HTMLDivElement>(null);
  const [settled, setSettled] = useState(false);
  const placed = useRef<number | null>(null);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: items.length,
    getScrollElement: () => scroller.current,
    initialRect: box,
    observeElementRect: observeBox,
    estimateSize: (index) => {
      const item = items[index];
      return item === undefined ? 0 : estimate(item);
    },
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 4,
    paddingStart: PADDING,
    paddingEnd: PADDING * 4,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return pinned < 0 || drawn.includes(pinned) ? drawn : [...drawn, pinned].sort((a, b) => a - b);
    },
  });

  const latest = useRef({ items, onAnchor });
  useEffect(() => {
    latest.current = { items, onAnchor };
  });

  const opening = useRef(anchor);
  useLayoutEffect(() => {
    let frame = 0;
    let left = MOST_FRAMES;
    const settle = (): void => {
      const element = scroller.current;
      const index = rowAt(latest.current.items, opening.current);
      const item = latest.current.items[index];
      const extent = virtualizer.measurementsCache[index];
      if (!element || item === undefined || extent === undefined || opening.current <= item.from - 1) {
        setSettled(true);
        return;
      }
      const target = Math.max(0, offsetAtPosition(item, extent, opening.current) - PADDING);
      const most = element.scrollHeight - element.clientHeight;
      const there = Math.abs(element.scrollTop - Math.min(target, most)) < 1;
      if ((there && virtualizer.elementsCache.has(item.key)) || left-- === 0) {
        placed.current = element.scrollTop;
        setSettled(true);
        return;
      }
      element.scrollTop = target;
      frame = requestAnimationFrame(settle);
    };
    settle();
    return () => cancelAnimationFrame(frame);
  }, [virtualizer]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !settled) return;
    let frame = 0;
    const tell = (): void => {
      frame = 0;
      // Where the list was put by its anchor says nothing new.
      if (placed.current !== null && Math.abs(placed.current - element.scrollTop) < 2) return;
      placed.current = null;
      const offset = element.scrollTop + PADDING;
      const extent = virtualizer.getVirtualItemForOffset(offset);
      const item = extent && latest.current.items[extent.index];
      if (extent && item) latest.current.onAnchor(positionAtOffset(item, extent, offset));
    };
    const scrolled = (): void => {
      frame ||= requestAnimationFrame(tell);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', scrolled);
    };
  }, [virtualizer, settled]);

  const bringing = useRef(0);
  useEffect(() => () => cancelAnimationFrame(bringing.current), []);
  const bringIntoSight = useCallback(
    (position: number, find: () => Element | Range | null): void => {
      cancelAnimationFrame(bringing.current);
      let left = MOST_FRAMES;
      let calm = 0;
      const step = (): void => {
        const element = scroller.current;
        if (!element) return;
        const found = find();
        // The items may still be about to change, as when a related block has just been opened.
        if (found === null && (MOST_FRAMES - left) % FRAMES_A_TRY === 0) {
          const index = rowAt(latest.current.items, position);
          const item = latest.current.items[index];
          const extent = virtualizer.measurementsCache[index];
          if (item && extent)
            element.scrollTop = offsetAtPosition(item, extent, position) - element.clientHeight / 2;
        }
        const moved = found !== null && moveInside(element, found.getBoundingClientRect());
        // Rows drawn on the way are measured a little later and may push the place out again.
        calm = found === null || moved ? 0 : calm + 1;
        if (left-- > 0 && calm < CALM_FRAMES) bringing.current = requestAnimationFrame(step);
      };
      step();
    },
    [virtualizer],
  );

  return { scroller, virtualizer, settled, bringIntoSight };
};
