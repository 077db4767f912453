/** What a pointer or a key on the text of Curate means. */
import { type RefObject, useEffect, useRef } from 'react';
import { followDrag } from './follow-drag.ts';
import { editOfTarget } from './mark-attributes.ts';
import { positionAtPoint, positionOf } from './text-position.ts';
import { useListeners } from './use-listeners.ts';

export interface CurateEvents {
  /** A mark was chosen. */
  readonly onEdit: (id: string) => void;
  /** The text was clicked at this source position, or a selection begins there; `extend` with the key Shift held. */
  readonly onText: (position: number, extend: boolean) => void;
  /** The text was clicked twice. */
  readonly onEditText: (position: number) => void;
  /** The bound behind the block that begins at `from` was taken hold of, or dragged to `at`; whether it is there now. */
  readonly onBound: (from: number, at: number | null) => boolean;
  readonly onBoundTaken: () => void;
  readonly onBoundLeft: () => void;
  /** The arrow keys go from the mark of this edit to the next or previous one. */
  readonly onStep: (id: string, step: 1 | -1) => void;
}

/** Whether a target has its own meaning for a click. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, [role="slider"], .cm-editor, [data-bound]') !== null;

const boundOf = (target: EventTarget | null): number | null => {
  const from = target instanceof Element && target.closest<HTMLElement>('[data-bound]')?.dataset.bound;
  return from ? Number(from) : null;
};

/** Where a selection in `canvas` begins, or null while nothing is selected there. */
const selectionStart = (canvas: Node): number | null => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return canvas.contains(range.startContainer) ? positionOf(range.startContainer, range.startOffset) : null;
};

export const useCurateEvents = (
  scroller: RefObject<HTMLElement | null>,
  canvas: RefObject<HTMLElement | null>,
  calls: CurateEvents,
): void => {
  const latest = useRef(calls);
  useEffect(() => {
    latest.current = calls;
  });
  useListeners(scroller, {
    mousedown: (event) => {
      // It would select text up to there.
      if (event.shiftKey && !isControl(event.target)) event.preventDefault();
    },
    click: (event) => {
      if (event.shiftKey && !isControl(event.target)) {
        const position = positionAtPoint(event.clientX, event.clientY);
        if (position !== null) calls.onText(position, true);
        return;
      }
      const id = editOfTarget(event.target);
      if (id !== null) calls.onEdit(id);
      else if (!isControl(event.target) && canvas.current) {
        const position = selectionStart(canvas.current) ?? positionAtPoint(event.clientX, event.clientY);
        if (position !== null) calls.onText(position, false);
      }
    },
    dblclick: (event) => {
      if (editOfTarget(event.target) !== null || isControl(event.target)) return;
      const position = positionAtPoint(event.clientX, event.clientY);
      if (position === null) return;
      getSelection()?.removeAllRanges();
      calls.onEditText(position);
    },
    pointerdown: (event) => {
      const from = boundOf(event.target);
      if (from === null || event.button !== 0) return;
      event.preventDefault();
      calls.onBound(from, null);
      if (scroller.current)
        followDrag(scroller.current, {
          moved: (at) => latest.current.onBound(from, at),
          taken: () => latest.current.onBoundTaken(),
          left: () => latest.current.onBoundLeft(),
        });
    },
    keydown: (event) => {
      const id = editOfTarget(event.target);
      const from = boundOf(event.target);
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain) return;
      if (id !== null && (event.key === 'Enter' || event.key === ' ')) calls.onEdit(id);
      else if (id !== null && event.key === 'ArrowRight') calls.onStep(id, 1);
      else if (id !== null && event.key === 'ArrowLeft') calls.onStep(id, -1);
      else if (from !== null && ['Enter', ' ', 'ArrowLeft', 'ArrowRight'].includes(event.key))
        calls.onBound(from, null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  });
};
