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
      if (saveState(desk.store.getState().open.values()).kind === 'saved') return;
      event.preventDefault();
      frame.say(strings.unsavedLeave);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk, frame, strings]);
};
