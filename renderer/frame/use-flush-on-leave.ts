/**
 * Has the host write what waits when the window loses the focus or is hidden: the person may be leaving for
 * good. When it gets the focus again, the host looks for what was changed outside.
 */
import { useEffect } from 'react';
import { leaveFields } from './leave-fields.ts';
import { useShell } from './use-shell.ts';

export const useFlushOnLeave = (): void => {
  const { client } = useShell();
  useEffect(() => {
    // A failure is told by the `storage` event, and decisions are on the disk already.
    const flush = (): void => void client.call('corpus.flush', {});
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    // Files may have been changed meanwhile, by git or a sync client.
    const look = (): void => void client.call('corpus.look', {});
    const unsubscribe = client.subscribe((event) => {
      if (event.type === 'leaving') leaveFields();
    });
    window.addEventListener('focus', look);
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      unsubscribe();
      window.removeEventListener('focus', look);
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [client]);
};
