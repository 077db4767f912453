/**
 * Puts each label of a row in Curate beside the line in which its block begins: a sign-off at the end of a paragraph
 * has its label down there. Places are measured before the row is painted, so nothing is seen to move.
 */
import { type RefObject, useLayoutEffect } from 'react';

/** Space over a label, in pixels, that brings it from `above`, where it stands by itself, to the first line of its block. */
const spaceOver = (label: Element, text: Element, above: number): number => {
  const block = label.getAttribute('data-block');
  const content = text.querySelector(`[data-block="${block}"] > :is(.curate-content, .block-editor)`);
  const line = content?.getClientRects()[0];
  if (line === undefined) return 0;
  const first = Number.parseFloat(getComputedStyle(text).lineHeight);
  const middle = line.top + Math.min(line.height, first) / 2;
  return Math.max(Math.round(middle - label.getBoundingClientRect().height / 2 - above), 0);
};

const place = (row: Element): void => {
  const text = row.querySelector('.curate-text');
  const labels = [...row.querySelectorAll<HTMLElement>('.curate-label')];
  if (text === null) return;
  for (const label of labels) label.style.removeProperty('margin-block-start');
  for (const label of labels) {
    const space = spaceOver(label, text, label.getBoundingClientRect().top);
    if (space > 0) label.style.setProperty('margin-block-start', `${space}px`);
  }
};

/** @param shared whether several blocks share the row; else the label stands at its beginning, and nothing is measured */
export const useLabelPlaces = (row: RefObject<HTMLElement | null>, shared: boolean): void => {
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || !shared) return;
    const labels = element.querySelectorAll<HTMLElement>('.curate-label');
    place(element);
    const resized = new ResizeObserver(() => place(element));
    resized.observe(element);
    return () => {
      resized.disconnect();
      for (const label of labels) label.style.removeProperty('margin-block-start');
    };
  });
};
