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
  const damage = [
    ...(description ? [strings.damagedDescription] : []),
    ...(damaged > 0 ? [strings.damagedCount(damaged)] : []),
    ...(files > 0 ? [strings.damagedFilesCount(files)] : []),
  ].join(' ');
  return (
    <>
      {damage !== '' && <Bar text={damage} label={strings.repairOpen} action="repair" />}
      {conflicts > 0 && (
        <Bar text={strings.conflictsCount(conflicts)} label={strings.conflictsSettle} action="conflicts" />
      )}
    </>
  );
};
