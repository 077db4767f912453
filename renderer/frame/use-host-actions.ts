/** Runs what the native menu asks for. Undo and redo go to the text field where one has the focus, as everywhere else. */
import { useEffect } from 'react';
import { runAction } from '../actions/actions.ts';
import { isTyping } from '../actions/text-field.ts';
import { useShell } from './use-shell.ts';

export const useHostActions = (): void => {
  const shell = useShell();
  useEffect(
    () =>
      shell.client.subscribe((event) => {
        if (event.type !== 'action') return;
        const { action } = event;
        if ((action === 'undo' || action === 'redo') && isTyping(document.activeElement)) {
          document.execCommand(action);
        } else {
          runAction(shell, action);
        }
      }),
    [shell],
  );
};
