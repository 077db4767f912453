/** The export as a dialog over whatever is shown. */
import { useState } from 'react';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { ExportForm } from './export-form.tsx';

export const ExportDialog = () => {
  const { frame } = useShell();
  const strings = useStrings();
  const [isBusy, setBusy] = useState(false);
  return (
    <DialogFrame title={strings.exportTitle} size="wide" isBusy={isBusy}>
      <div className="dialog-body">
        <ExportForm onClose={() => frame.dialog(null)} onBusy={setBusy} />
      </div>
    </DialogFrame>
  );
};
