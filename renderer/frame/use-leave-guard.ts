/** Asks before the window is left while something in it is not yet on disk. */
import { useEffect } from 'react';
import { saveState } from '../state/open-dispatch.ts';
import { useDesk, useShell, useStrings } from './use-shell.ts';

export const useLeaveGuard = (): void => {
  const { frame } = useShell();
  const strings = useStrings();
  const unsaved = useDesk(({ open }) => saveState(open.values()).kind !== 'saved');
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      frame.say(strings.unsavedLeave);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved, frame, strings]);
};
