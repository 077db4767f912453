/** Says at the top of the window that dispatches are damaged, and leads to what can be had back of them. */
import { Button } from 'react-aria-components';
import { runAction } from '../actions/actions.ts';
import { useSession, useShell, useStrings } from './use-shell.ts';

export const DamageBar = () => {
  const shell = useShell();
  const strings = useStrings();
  const damaged = useSession((state) => (state.corpus === null ? 0 : state.damaged));
  return damaged === 0 ? null : (
    <div className="read-only-bar" role="status">
      {strings.damagedCount(damaged)}{' '}
      <Button className="button small" onPress={() => runAction(shell, 'repair')}>
        {strings.repairOpen}
      </Button>
    </div>
  );
};
