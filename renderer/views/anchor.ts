/** Between scroll offsets and source positions: what lets the three views keep one place. Linear inside an item. */
import type { Span } from '../../core/model/span.ts';

/** Where an item lies on the scroll axis, in pixels. */
export interface Extent {
  readonly start: number;
  readonly size: number;
}

/** The source position at `offset` of an item. */
export const positionAtOffset = (span: Span, extent: Extent, offset: number): number => {
  const share = extent.size > 0 ? Math.min(Math.max((offset - extent.start) / extent.size, 0), 1) : 0;
  return Math.round(span.from + share * (span.to - span.from));
};

/** The offset at which source position `position` of an item lies. */
export const offsetAtPosition = (span: Span, extent: Extent, position: number): number => {
  const length = span.to - span.from;
  const share = length > 0 ? Math.min(Math.max((position - span.from) / length, 0), 1) : 0;
  return extent.start + share * extent.size;
};
