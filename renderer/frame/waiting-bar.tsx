/** Says at the top of the window what waits for a person's word, damage and conflicts, and leads to it. */
import { Button } from 'react-aria-components';
import { runAction } from '../actions/actions.ts';
import { useSession, useShell, useStrings } from './use-shell.ts';

interface BarProps {
  readonly text: string;
  readonly label: string;
  readonly action: string;
}

const Bar = ({ text, label, action }: BarProps) => {
  const shell = useShell();
  return (
    <div className="read-only-bar" role="status">
      {text}{' '}
      <Button className="button small" onPress={() => runAction(shell, action)}>
        {label}
      </Button>
    </div>
  );
};

export const WaitingBar = () => {
  const strings = useStrings();
  const damaged = useSession((state) => (state.corpus === null ? 0 : state.damaged));
  const description = useSession((state) => state.corpus !== null && state.damagedDescription);
  const files = useSession((state) => (state.corpus === null ? 0 : state.damagedFiles));
  const conflicts = useSession((state) => (state.corpus === null ? 0 : state.conflicts));
  return (
    <>
      {description && <Bar text={strings.damagedDescription} label={strings.repairOpen} action="repair" />}
      {damaged > 0 && <Bar text={strings.damagedCount(damaged)} label={strings.repairOpen} action="repair" />}
      {files > 0 && (
        <Bar text={strings.damagedFilesCount(files)} label={strings.repairOpen} action="repair" />
      )}
      {conflicts > 0 && (
        <Bar text={strings.conflictsCount(conflicts)} label={strings.conflictsSettle} action="conflicts" />
      )}
    </>
  );
};
