/** The export as a dialog over whatever is shown. */
import { useShell, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { ExportForm } from './export-form.tsx';

export const ExportDialog = () => {
  const { frame } = useShell();
  const strings = useStrings();
  return (
    <DialogFrame title={strings.exportTitle} size="wide">
      <div className="dialog-body">
        <ExportForm onClose={() => frame.dialog(null)} />
      </div>
    </DialogFrame>
  );
};
