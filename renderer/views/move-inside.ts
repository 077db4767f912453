/** Brings something into sight: a box stays where it is while that stands well inside it, and scrolls it to the middle if not. */

/** How near the edge of the box a place may be and still count as in sight, in pixels. */
const MARGIN = 88;

/** Where a box or a place in it lies on the vertical axis, in pixels of the window. */
interface Stretch {
  readonly top: number;
  readonly height: number;
}

/**
 * How far down to scroll `box` to have `place` in sight, in pixels: 0 while it is, else as far as puts it in the middle
 * third. What is taller than that third begins where the third begins.
 */
export const wayInside = (box: Stretch, place: Stretch): number => {
  const margin = Math.min(MARGIN, box.height / 4);
  const above = place.top - box.top;
  // Of what is taller than the box, the beginning counts.
  const below = box.height - above - Math.min(place.height, box.height - 2 * margin);
  if (above >= margin && below >= margin) return 0;
  return above - (box.height - Math.min(place.height, box.height / 3)) / 2;
};

/** Scrolls `scroller` so that `rect`, in coordinates of the window, is in sight; whether it had to move. */
export const moveInside = (scroller: HTMLElement, rect: DOMRect): boolean => {
  const before = scroller.scrollTop;
  scroller.scrollTop += wayInside(scroller.getBoundingClientRect(), rect);
  return scroller.scrollTop !== before;
};
