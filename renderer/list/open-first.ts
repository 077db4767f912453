/** Opens the first dispatch that a search found, once the list has answered, and goes to its text. */
import { itemAt } from '../state/pages.ts';
import { type Shell, showDispatch } from '../state/shell.ts';

/** Comes back when the list shows what it was asked last. */
const answered = ({ list }: Shell): Promise<void> =>
  new Promise((resolve) => {
    if (!list.store.getState().waiting) return resolve();
    const stop = list.store.subscribe(({ waiting }) => {
      if (waiting) return;
      stop();
      resolve();
    });
  });

export const openFirst = async (shell: Shell): Promise<void> => {
  const { query } = shell.list.store.getState();
  await answered(shell);
  const { query: now, pages } = shell.list.store.getState();
  const first = itemAt(pages, 0);
  if (now !== query || first === undefined) return;
  await showDispatch(shell, first.id, 0);
  shell.frame.focusText();
};
