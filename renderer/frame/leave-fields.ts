/** Has what is being typed count as if its field had been left: the window may be closed at any moment. */
export const leaveFields = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};
