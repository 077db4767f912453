/** Says at the top of the window what waits for a person's word, and leads to it: damage, conflicts, a cleaning cut short. */
import { Fragment } from 'react';
import { runAction } from '../actions/actions.ts';
import { END_RECLEAN, GO_ON_RECLEAN, UNDO_HALTED } from '../actions/rule-actions.ts';
import { Button } from '../controls/button.tsx';
import { useSession, useShell, useStrings } from './use-shell.ts';

interface BarProps {
  readonly text: string;
  /** What can be done, the action of each by its label. */
  readonly acts: Readonly<Record<string, string>>;
  readonly disabled?: boolean;
}

const Bar = ({ text, acts, disabled = false }: BarProps) => {
  const shell = useShell();
  return (
    <div className="read-only-bar" role="status">
      {text}
      {Object.entries(acts).map(([label, action]) => (
        <Fragment key={action}>
          {' '}
          <Button className="button small" isDisabled={disabled} onPress={() => runAction(shell, action)}>
            {label}
          </Button>
        </Fragment>
      ))}
    </div>
  );
};

export const WaitingBar = () => {
  const strings = useStrings();
  const damaged = useSession((state) => (state.corpus === null ? 0 : state.damaged));
  const description = useSession((state) => state.corpus !== null && state.damagedDescription);
  const files = useSession((state) => (state.corpus === null ? 0 : state.damagedFiles));
  const conflicts = useSession((state) => (state.corpus === null ? 0 : state.conflicts));
  const halted = useSession((state) => (state.corpus === null ? undefined : state.halted[0]));
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const damage = [
    ...(description ? [strings.damagedDescription] : []),
    ...(damaged > 0 ? [strings.damagedCount(damaged)] : []),
    ...(files > 0 ? [strings.damagedFilesCount(files)] : []),
  ].join(' ');
  return (
    <>
      {damage !== '' && <Bar text={damage} acts={{ [strings.repairOpen]: 'repair' }} />}
      {conflicts > 0 && (
        <Bar text={strings.conflictsCount(conflicts)} acts={{ [strings.conflictsSettle]: 'conflicts' }} />
      )}
      {halted !== undefined && (
        <Bar
          text={strings.recleanHalted(halted.done, halted.dispatches)}
          acts={{
            [strings.recleanGoOn]: GO_ON_RECLEAN,
            [strings.undo]: UNDO_HALTED,
            [strings.recleanLeave]: END_RECLEAN,
          }}
          disabled={readOnly}
        />
      )}
    </>
  );
};
