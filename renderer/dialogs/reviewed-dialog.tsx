/** Asks what becomes of the undecided edits of a dispatch that is being marked reviewed. */
import { Button } from 'react-aria-components';
import { markReviewed } from '../actions/dispatch-actions.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';

export const ReviewedDialog = ({ undecided }: { readonly undecided: number }) => {
  const shell = useShell();
  const strings = useStrings();
  const choose = (what: 'leave' | 'accept' | 'reject') => () => {
    shell.frame.dialog(null);
    void markReviewed(shell, what);
  };
  return (
    <DialogFrame title={strings.reviewedTitle(undecided)}>
      <div className="dialog-body">
        <p>{strings.reviewedHint(undecided)}</p>
        <div className="dialog-stack">
          <Button className="button primary" onPress={choose('leave')}>
            {strings.reviewedLeave(undecided)}
          </Button>
          <p className="hint">{strings.reviewedLeaveHint}</p>
          <Button className="button" onPress={choose('accept')}>
            {strings.reviewedAccept(undecided)}
          </Button>
          <Button className="button" onPress={choose('reject')}>
            {strings.reviewedReject(undecided)}
          </Button>
        </div>
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.cancel}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
