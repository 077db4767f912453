/** Dragging at the edge of a view: how far it scrolls, so that a bound can be brought to what is out of sight. */

/** How near the edge of the box the pointer scrolls it, in pixels. */
const NEAR = 36;
/** At the edge itself, and beyond it, it scrolls this many pixels a frame. */
const FASTEST = 14;

/** Where a box lies on the vertical axis, in pixels of the window. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The pixels to scroll down in one frame for a pointer at `y`, up where they are negative; 0 away from the edges. */
export const edgeStep = (y: number, { top, bottom }: Stretch): number => {
  const near = Math.min(NEAR, (bottom - top) / 3);
  if (near <= 0) return 0;
  const over = y < top + near ? y - (top + near) : y > bottom - near ? y - (bottom - near) : 0;
  return Math.round(Math.max(-1, Math.min(1, over / near)) * FASTEST);
};

/** The same height as `y`, or the nearest one inside the box, where there is text to point at. */
export const heightInside = (y: number, { top, bottom }: Stretch): number =>
  Math.min(Math.max(y, top + 1), bottom - 1);
