/** The text field that has the focus, if any: single keys rest in it, and leaving it commits what was typed. */

const NO_TEXT: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset']);

/** Whether what has the focus takes typed text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !NO_TEXT.has(target.type)));

/** Leaves the text field, if any. Answers false where what is typed in it cannot be taken: it then keeps the focus. */
export const leaveTextField = (): boolean => {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !isTyping(field)) return true;
  if (field.getAttribute('aria-invalid') === 'true') return false;
  field.blur();
  return true;
};
