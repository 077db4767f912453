/** Keeps Read at the place in the source that the other views have. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../core/model/span.ts';
import { type Extent, offsetAtPosition, positionAtOffset } from './anchor.ts';

interface Placed {
  readonly span: Span;
  readonly extent: Extent;
}

/** The lines drawn, in order, with the stretches of the source they say and where they are. */
const placesIn = (scroller: HTMLElement): readonly Placed[] => {
  const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return [...scroller.querySelectorAll<HTMLElement>('[data-from]')].map((line) => {
    const rect = line.getBoundingClientRect();
    return {
      span: { from: Number(line.dataset.from), to: Number(line.dataset.to) },
      extent: { start: rect.top - top, size: rect.height },
    };
  });
};

/** Space between the upper edge and the line at the anchor, in pixels. */
const PADDING = 20;

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
    if (!element) return;
    const places = placesIn(element);
    // Lines stand in the order of the record; the one that holds the anchor, or else the last one before it.
    const line =
      places.find(({ span }) => span.from <= opening.current && opening.current < span.to) ??
      places.findLast(({ span }) => span.from <= opening.current);
    if (line === undefined || line === places[0]) return;
    element.scrollTop = offsetAtPosition(line.span, line.extent, opening.current) - PADDING;
    placed.current = element.scrollTop;
  }, [scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const place = (): void => {
      frame = 0;
      if (placed.current !== null && Math.abs(placed.current - element.scrollTop) < 2) return;
      placed.current = null;
      const offset = element.scrollTop + PADDING;
      const places = placesIn(element);
      const line = places.findLast(({ extent }) => extent.start <= offset) ?? places[0];
      if (line) tell.current(positionAtOffset(line.span, line.extent, offset));
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
