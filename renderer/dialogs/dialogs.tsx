/** The one dialog that is open, if any. Those that answer a key at once are here, the others are loaded later. */
import type { ReactNode } from 'react';
import { Boundary } from '../controls/boundary.tsx';
import { LaterPart, later } from '../controls/later.tsx';
import { useFrame, useStrings } from '../frame/use-shell.ts';
import type { DialogState } from '../state/frame.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Palette } from './palette.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ReviewedDialog } from './reviewed-dialog.tsx';

const longer = later(async () => (await import('./longer-dialogs.tsx')).LongerDialog);

/** Loads the dialogs that are not here yet. */
export const loadDialogs = longer.load;

const Waiting = () => {
  const strings = useStrings();
  return (
    <p className="visually-hidden" role="status">
      {strings.loading}
    </p>
  );
};

const failed = (said: ReactNode): ReactNode => (
  <DialogFrame title="Dépêche">
    <div className="dialog-body">{said}</div>
  </DialogFrame>
);

const Shown = ({ dialog }: { readonly dialog: DialogState }) => {
  switch (dialog.kind) {
    case 'palette':
      return <Palette />;
    case 'help':
      return <HelpDialog />;
    case 'mark-reviewed':
      return <ReviewedDialog undecided={dialog.undecided} missing={dialog.missing} />;
    case 'remove':
      return <RemoveDialog ids={dialog.ids} called={dialog.called} />;
    default:
      return <LaterPart of={longer} props={{ dialog }} waiting={<Waiting />} frame={failed} />;
  }
};

export const Dialogs = () => {
  const dialog = useFrame((state) => state.dialog);
  return dialog === null ? null : (
    <Boundary key={dialog.kind} frame={failed}>
      <Shown dialog={dialog} />
    </Boundary>
  );
};
