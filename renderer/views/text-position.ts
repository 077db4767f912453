/**
 * Between what is on the screen and positions of the source. Every stretch of source text drawn stands alone in an
 * element with `data-at`, its position, and is drawn character for character; text that is not in the source stands
 * in one with `data-insert` too, and counts as its place.
 */

/** The source position of a place in the document, or null outside the text. */
export const positionOf = (node: Node | null, offset: number): number | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  const run = element?.closest<HTMLElement>('[data-at]');
  if (!run) return null;
  const at = Number(run.dataset.at);
  if (run.dataset.insert !== undefined) return at;
  return node instanceof Text ? at + offset : at + (offset > 0 ? (run.textContent?.length ?? 0) : 0);
};

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

/** The place between characters under a point of the window, by whichever of the two standards the browser has. */
const caretAt = (x: number, y: number): CaretPlace | null => {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  return null;
};

/** The source position under a point of the window, or null where no text is. */
export const positionAtPoint = (x: number, y: number): number | null => {
  const place = caretAt(x, y);
  return place && positionOf(place.node, place.offset);
};

const runAt = (root: ParentNode, position: number): HTMLElement | null => {
  let found: HTMLElement | null = null;
  for (const run of root.querySelectorAll<HTMLElement>('[data-at]:not([data-insert])')) {
    const at = Number(run.dataset.at);
    const length = run.textContent?.length ?? 0;
    if (at <= position && position <= at + length && length > 0) {
      found = run;
      // A place between two runs belongs to the one that begins there.
      if (position < at + length) return run;
    }
  }
  return found;
};

/** The collapsed range at a source position drawn inside `root`, or null where it is not drawn. */
export const rangeAt = (root: ParentNode, position: number): Range | null => {
  const run = runAt(root, position);
  const node = run?.firstChild;
  if (!run || !(node instanceof Text)) return null;
  const range = document.createRange();
  range.setStart(node, Math.min(position - Number(run.dataset.at), node.length));
  range.collapse(true);
  return range;
};

/** The ranges that draw a span of the source inside `root`: several where edits or roles cut it, none where it is not drawn. */
export const rangesOf = (root: ParentNode, from: number, to: number): readonly Range[] => {
  const ranges: Range[] = [];
  for (const run of root.querySelectorAll<HTMLElement>('[data-at]:not([data-insert])')) {
    const node = run.firstChild;
    const at = Number(run.dataset.at);
    if (!(node instanceof Text) || at >= to || at + node.length <= from) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(from - at, 0));
    range.setEnd(node, Math.min(to - at, node.length));
    ranges.push(range);
  }
  return ranges;
};

/** The line of the editor inside `root` that holds the caret, or null while none has it. */
export const caretIn = (root: ParentNode): Element | Range | null => {
  const editor = root.querySelector('.block-editor');
  const selection = getSelection();
  if (!editor || !selection || selection.rangeCount === 0 || !editor.contains(selection.anchorNode))
    return null;
  const range = selection.getRangeAt(0);
  return range.getBoundingClientRect().height > 0 ? range : editor;
};
