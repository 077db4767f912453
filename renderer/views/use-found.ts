/** Paints what `Ctrl+F` found over the text, by the CSS Custom Highlight API: the text itself is not touched. */
import { type RefObject, useLayoutEffect } from 'react';
import { rangesOf } from './text-position.ts';
import type { Found } from './view-props.ts';

const ALL = 'dispatch-found';
const CURRENT = 'dispatch-found-current';

/** Paints the ranges until the returned function is called; does nothing in a browser that cannot. */
export const paintFound = (all: readonly Range[], current: readonly Range[]): (() => void) => {
  if (!('highlights' in CSS)) return () => undefined;
  CSS.highlights.set(ALL, new Highlight(...all));
  CSS.highlights.set(CURRENT, new Highlight(...current));
  return () => {
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  };
};

/** @param drawn the stretch of the source that is drawn now */
export const useFound = (
  root: RefObject<HTMLElement | null>,
  found: Found | null,
  drawn: { readonly from: number; readonly to: number },
): void => {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || found === null) return;
    const ranges = (wanted: (index: number) => boolean): readonly Range[] =>
      found.spans.flatMap((span, index) =>
        wanted(index) && span.from < drawn.to && span.to > drawn.from
          ? rangesOf(element, span.from, span.to)
          : [],
      );
    const marked = found.quiet === true ? -1 : found.current;
    return paintFound(
      ranges((index) => index !== marked),
      ranges((index) => index === marked),
    );
  });
};
