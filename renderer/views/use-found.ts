/** Paints what `Ctrl+F` found over the text, by the CSS Custom Highlight API: the text itself is not touched. */
import { type RefObject, useLayoutEffect } from 'react';
import { rangesOf } from './text-position.ts';
import type { Found } from './view-props.ts';

const ALL = 'dispatch-found';
const CURRENT = 'dispatch-found-current';

/** @param drawn the stretch of the source that is drawn now */
export const useFound = (
  root: RefObject<HTMLElement | null>,
  found: Found | null,
  drawn: { readonly from: number; readonly to: number },
): void => {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || found === null || !('highlights' in CSS)) return;
    const paint = (name: string, wanted: (index: number) => boolean): void => {
      const ranges = found.spans.flatMap((span, index) =>
        wanted(index) && span.from < drawn.to && span.to > drawn.from
          ? rangesOf(element, span.from, span.to)
          : [],
      );
      CSS.highlights.set(name, new Highlight(...ranges));
    };
    paint(ALL, (index) => index !== found.current);
    paint(CURRENT, (index) => index === found.current);
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    };
  });
};
