/** What came of an export. */

import { Button } from 'react-aria-components';
import type { ExportResult } from '../../core/api-jobs.ts';
import { Sign } from '../controls/sign.tsx';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';

interface ExportOutcomeProps {
  readonly result: ExportResult;
  readonly onAgain: () => void;
  readonly onClose?: () => void;
}

export const ExportOutcome = ({ result, onAgain, onClose }: ExportOutcomeProps) => {
  const shell = useShell();
  const strings = useStrings();
  const { path } = result;
  const { reveal } = shell.transfer;
  const show = async (at: string): Promise<void> => {
    const reply = await reveal?.(at);
    if (reply && !reply.ok) sayFailure(shell, reply.error);
  };
  return (
    <div className="outcome">
      <div role="status">
        <p className="outcome-line">
          <Sign of="check" /> {strings.exportDone(result.dispatches)}
        </p>
        <p className="hint outcome-path">
          {path ?? result.name} · {strings.exportSize(result.bytes)}
        </p>
      </div>
      <footer className="dialog-foot">
        <Button className="button" onPress={onAgain}>
          {strings.exportAgain}
        </Button>
        {path !== null && reveal !== null && (
          <Button className="button" onPress={() => void show(path)}>
            {strings.reveal}
          </Button>
        )}
        {onClose !== undefined && (
          <Button className="button primary" onPress={onClose}>
            {strings.close}
          </Button>
        )}
      </footer>
    </div>
  );
};
