/** Asks before the window is left while something in it is not yet on disk; what is being typed counts as decided then. */
import { useEffect } from 'react';
import { saveState } from '../state/open-dispatch.ts';
import { leaveFields } from './leave-fields.ts';
import { useShell, useStrings } from './use-shell.ts';

export const useLeaveGuard = (): void => {
  const { desk, frame } = useShell();
  const strings = useStrings();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      leaveFields();
      const { open, parked } = desk.store.getState();
      const isSaved = saveState(open.values()).kind === 'saved';
      const [elsewhere] = parked.keys();
      if (isSaved && elsewhere === undefined) return;
      event.preventDefault();
      frame.say(isSaved && elsewhere !== undefined ? strings.unsavedWaits(elsewhere) : strings.unsavedLeave);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk, frame, strings]);
};
