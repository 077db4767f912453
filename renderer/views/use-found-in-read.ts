/**
 * Paints what `Ctrl+F` found in Read. Places are told in the source, of which Read has only the cleaned text: so the
 * words found are looked for again in what is drawn, and counted within the line that each place belongs to.
 */
import { type RefObject, useLayoutEffect } from 'react';
import { moveInside } from './move-inside.ts';
import { paintFound } from './use-found.ts';
import type { Found } from './view-props.ts';

/** The ranges in which one of `words` stands inside `root`, in order. */
const rangesOfWords = (root: Node, words: ReadonlySet<string>): readonly Range[] => {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const starts = [...words].flatMap((word) => {
      const found: { readonly from: number; readonly to: number }[] = [];
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        found.push({ from: at, to: at + word.length });
      }
      return found;
    });
    for (const { from, to } of starts.sort((a, b) => a.from - b.from)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
};

/** The range drawn for the place at hand, or null where Read does not show it. */
const currentRange = (root: HTMLElement, found: Found, words: ReadonlySet<string>): Range | null => {
  const place = found.spans[found.current];
  if (place === undefined) return null;
  const line = [...root.querySelectorAll<HTMLElement>('[data-from]')].find(
    ({ dataset }) => Number(dataset.from) <= place.from && place.from < Number(dataset.to),
  );
  if (line === undefined) return null;
  const from = Number(line.dataset.from);
  const before = found.spans.filter((span) => span.from >= from && span.from < place.from).length;
  const ranges = rangesOfWords(line, words);
  return ranges[Math.min(before, ranges.length - 1)] ?? null;
};

/** @param text the source */
export const useFoundInRead = (
  scroller: RefObject<HTMLElement | null>,
  found: Found | null,
  text: string,
): void => {
  useLayoutEffect(() => {
    const root = scroller.current;
    if (!root || found === null) return;
    const words = new Set(
      found.spans.map((span) => text.slice(span.from, span.to)).filter((word) => word !== ''),
    );
    const current = currentRange(root, found, words);
    if (current) moveInside(root, current.getBoundingClientRect());
    return paintFound(rangesOfWords(root, words), current && found.quiet !== true ? [current] : []);
  }, [scroller, found, text]);
};
