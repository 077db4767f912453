/**
 * Puts each label of a row in Curate beside the line in which its block begins: a sign-off at the end of a paragraph
 * has its label down there. Places are measured before the row is painted, so nothing is seen to move, and all of them
 * before any is set, so that the row is laid out once and a second time only where something has to move.
 */
import { type RefObject, useLayoutEffect } from 'react';

/** The space over a label that this module has set, in pixels. */
const spaceSet = (label: HTMLElement): number => Number.parseFloat(label.style.marginBlockStart) || 0;

/** The middle of the first line of a block, in pixels of the window; null where its text is not drawn. */
const firstLine = (label: Element, text: Element, height: number): number | null => {
  const block = label.getAttribute('data-block');
  const content = text.querySelector(`[data-block="${block}"] > :is(.curate-content, .block-editor)`);
  const line = content?.getClientRects()[0];
  return line === undefined ? null : line.top + Math.min(line.height, height) / 2;
};

const place = (row: Element): void => {
  const text = row.querySelector('.curate-text');
  if (text === null) return;
  const labels = [...row.querySelectorAll<HTMLElement>('.curate-label')];
  const height = Number.parseFloat(getComputedStyle(text).lineHeight);
  /** By how much labels stand lower by what was set over them, and over those before. */
  let before = 0;
  const measured = labels.map((label) => {
    before += spaceSet(label);
    const { top, height: own } = label.getBoundingClientRect();
    return { label, middle: firstLine(label, text, height), own, alone: top - before };
  });
  let shift = 0;
  for (const { label, middle, own, alone } of measured) {
    const space = middle === null ? 0 : Math.max(Math.round(middle - own / 2 - alone - shift), 0);
    shift += space;
    if (space === spaceSet(label)) continue;
    if (space > 0) label.style.setProperty('margin-block-start', `${space}px`);
    else label.style.removeProperty('margin-block-start');
  }
};

/** @param shared whether several blocks share the row; else the label stands at its beginning, and nothing is measured */
export const useLabelPlaces = (row: RefObject<HTMLElement | null>, shared: boolean): void => {
  // With every change of the row: its text may move and the row stay as large as it is.
  useLayoutEffect(() => {
    if (row.current && shared) place(row.current);
  });
  useLayoutEffect(() => {
    const element = row.current;
    if (!element || !shared) return;
    const resized = new ResizeObserver(() => place(element));
    resized.observe(element);
    return () => {
      resized.disconnect();
      for (const label of element.querySelectorAll<HTMLElement>('.curate-label'))
        label.style.removeProperty('margin-block-start');
    };
  }, [row, shared]);
};
