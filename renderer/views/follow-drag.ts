/** Follows a bound that is dragged, and scrolls the view while the pointer is held at its edge. */
import { edgeStep, heightInside } from './edge-scroll.ts';
import { positionAtPoint } from './text-position.ts';

export interface DragCalls {
  /** The bound was dragged to this source position; whether it could follow all the way. */
  readonly moved: (position: number) => boolean;
  readonly taken: () => void;
  readonly left: () => void;
}

/** Follows a drag until the pointer is let go or Escape is pressed. */
export const followDrag = (scroller: HTMLElement, calls: DragCalls): void => {
  const controller = new AbortController();
  const { signal } = controller;
  let moved = false;
  /** Whether scrolling would bring the bound further. */
  let free = true;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let frame = 0;
  const end = (finish: () => void): void => {
    controller.abort();
    cancelAnimationFrame(frame);
    finish();
  };
  const follow = (): void => {
    if (pointer === null) return;
    const position = positionAtPoint(pointer.x, heightInside(pointer.y, scroller.getBoundingClientRect()));
    if (position === null) return;
    moved = true;
    free = calls.moved(position);
  };
  const scroll = (): void => {
    frame = 0;
    if (pointer === null || !free) return;
    const by = edgeStep(pointer.y, scroller.getBoundingClientRect());
    const before = scroller.scrollTop;
    scroller.scrollTop += by;
    if (scroller.scrollTop === before) return;
    follow();
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    pointer = { x: event.clientX, y: event.clientY };
    follow();
    frame ||= requestAnimationFrame(scroll);
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', () => end(moved ? calls.taken : () => undefined), { signal });
  window.addEventListener('pointercancel', () => end(calls.left), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(calls.left), { signal });
};
