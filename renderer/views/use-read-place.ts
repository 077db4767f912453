/** Keeps Read at the place in the source that the other views have. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../core/model/span.ts';
import { type Extent, offsetAtPosition, positionAtOffset } from './anchor.ts';

/** Space between the upper edge and the line at the anchor, in pixels. */
const PADDING = 20;

const linesIn = (scroller: HTMLElement): readonly HTMLElement[] => [
  ...scroller.querySelectorAll<HTMLElement>('[data-from]'),
];

const spanOf = ({ dataset }: HTMLElement): Span => ({ from: Number(dataset.from), to: Number(dataset.to) });

const extentOf = (scroller: HTMLElement, line: HTMLElement): Extent => {
  const rect = line.getBoundingClientRect();
  return { start: rect.top - scroller.getBoundingClientRect().top + scroller.scrollTop, size: rect.height };
};

/** The line at `offset`, or the last one before it: lines stand one under the other, so only a few are looked at. */
const lineAtOffset = (scroller: HTMLElement, offset: number): HTMLElement | undefined => {
  const lines = linesIn(scroller);
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle];
    if (line !== undefined && extentOf(scroller, line).start <= offset) low = middle + 1;
    else high = middle;
  }
  return lines[Math.max(low - 1, 0)];
};

/** The line that says source position `position`, or else the last one that begins before it: Read leaves much out. */
const lineAtPosition = (scroller: HTMLElement, position: number): HTMLElement | undefined => {
  const lines = linesIn(scroller);
  const holds = (line: HTMLElement): boolean => {
    const { from, to } = spanOf(line);
    return from <= position && position < to;
  };
  return lines.find(holds) ?? lines.findLast((line) => spanOf(line).from <= position);
};

export const useReadPlace = (
  scroller: RefObject<HTMLElement | null>,
  anchor: number,
  onAnchor: (position: number) => void,
): void => {
  const opening = useRef(anchor);
  const placed = useRef<number | null>(null);
  const tell = useRef(onAnchor);
  useEffect(() => {
    tell.current = onAnchor;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    const line = element && lineAtPosition(element, opening.current);
    if (!element || !line || opening.current <= 0) return;
    // Lines out of sight have a guessed height until they are scrolled to: the second time they are in place.
    for (let time = 0; time < 2; time++) {
      const top = offsetAtPosition(spanOf(line), extentOf(element, line), opening.current) - PADDING;
      element.scrollTop = Math.max(top, 0);
    }
    placed.current = element.scrollTop;
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const place = (): void => {
      frame = 0;
      // Where the view was put by its anchor says nothing new.
      if (placed.current !== null && Math.abs(placed.current - element.scrollTop) < 2) return;
      placed.current = null;
      const offset = element.scrollTop + PADDING;
      const line = lineAtOffset(element, offset);
      if (line) tell.current(positionAtOffset(spanOf(line), extentOf(element, line), offset));
    };
    const scrolled = (): void => {
      frame ||= requestAnimationFrame(place);
    };
    element.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);
};
