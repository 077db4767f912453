/**
 * Asks once before a dispatch is marked reviewed, where edits are undecided or metadata that the corpus requires is
 * missing.
 */
import { Button } from 'react-aria-components';
import type { MetadataField } from '../../core/model/metadata.ts';
import { markReviewed } from '../actions/dispatch-actions.ts';
import { Sign } from '../controls/sign.tsx';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';

interface ReviewedProps {
  readonly undecided: number;
  readonly missing: readonly MetadataField[];
}

export const ReviewedDialog = ({ undecided, missing }: ReviewedProps) => {
  const shell = useShell();
  const strings = useStrings();
  const choose = (what: 'leave' | 'accept' | 'reject') => () => {
    shell.frame.dialog(null);
    void markReviewed(shell, what);
  };
  return (
    <DialogFrame title={undecided > 0 ? strings.reviewedTitle(undecided) : strings.missingTitle}>
      <div className="dialog-body">
        {missing.length > 0 && (
          <p className="missing-fields">
            <Sign of="warning" />{' '}
            {strings.missingHint(missing.map((field) => strings.fields[field]).join(', '))}
          </p>
        )}
        {undecided > 0 ? (
          <>
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
          </>
        ) : (
          <div className="dialog-stack">
            <Button className="button" onPress={choose('leave')}>
              {strings.missingReview}
            </Button>
          </div>
        )}
        <footer className="dialog-foot">
          <Button className="button" onPress={() => shell.frame.dialog(null)}>
            {strings.cancel}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
