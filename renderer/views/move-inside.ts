/** Scrolls a box by the least that brings something into sight. */

/** How near the edge of the box a place may be and still count as in sight, in pixels. */
const MARGIN = 88;

/** Moves `scroller` so that `rect`, in coordinates of the window, is inside its margins; whether it had to move. */
export const moveInside = (scroller: HTMLElement, rect: DOMRect): boolean => {
  const box = scroller.getBoundingClientRect();
  const margin = Math.min(MARGIN, box.height / 4);
  const over = box.top + margin - rect.top;
  // Of what is taller than the box, the beginning counts.
  const bottom = Math.min(rect.bottom, rect.top + box.height - 2 * margin);
  const under = bottom - (box.bottom - margin);
  const before = scroller.scrollTop;
  if (over > 0) scroller.scrollTop -= over;
  else if (under > 0) scroller.scrollTop += under;
  return scroller.scrollTop !== before;
};
