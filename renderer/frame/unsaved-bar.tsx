/** Says at the top of the window, for as long as it holds, that decisions could not be saved, and what can be done. */
import { failureMessage } from '../../core/messages/failure-message.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Button } from '../controls/button.tsx';
import { saveState } from '../state/open-dispatch.ts';
import { useDesk, useLocale, useShell, useStrings } from './use-shell.ts';

export const UnsavedBar = () => {
  const { desk } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const open = useDesk((state) => state.open);
  const state = saveState(open.values());
  if (state.kind !== 'failed') return null;
  const waiting = [...open.values()].reduce((sum, { pending }) => sum + pending.length, 0);
  return (
    <div className="read-only-bar refused">
      <b>{strings.unsavedCount(waiting)}</b>
      <span role="alert">
        {failureMessage(state.failure, locale)} {strings.unsavedTries}
      </span>
      <Button className="button danger small" onPress={() => void desk.retry()}>
        {strings.retry}
      </Button>
      <ActionButton action="copy-corpus" label={strings.saveElsewhere} look="small" />
    </div>
  );
};
