/** The button of an action: its label, its keys, enabled when it is. */

import { actionOf, runAction } from '../actions/actions.ts';
import { useEnabled, useKeys, useLocale, useShell } from '../frame/use-shell.ts';
import { isMac } from '../keyboard/platform.ts';
import { Button } from './button.tsx';
import { KeyCaps } from './key-caps.tsx';
import { Sign, type SignName } from './sign.tsx';

interface ActionButtonProps {
  readonly action: string;
  /** Another label than the action's own, where the place says the rest. */
  readonly label?: string;
  readonly look?: string;
  readonly showKeys?: boolean;
  /** A sign in the place of the label, which is then its name, with what its tip says. */
  readonly sign?: SignName;
  readonly tip?: string | undefined;
  readonly onNear?: (() => void) | undefined;
}

/** Keys as `aria-keyshortcuts` writes them (WAI-ARIA 1.2, section 6.6). */
const ariaKeys = (keys: string): string => keys.replace('Mod', isMac ? 'Meta' : 'Control');

export const ActionButton = ({
  action: id,
  label,
  look = '',
  showKeys = false,
  sign,
  tip,
  onNear,
}: ActionButtonProps) => {
  const shell = useShell();
  const locale = useLocale();
  const enabled = useEnabled(id);
  const action = actionOf(id);
  const [keys] = useKeys(id);
  if (action === undefined) return null;
  return (
    <Button
      className={`button ${look}`}
      isDisabled={!enabled}
      tip={tip}
      onPress={() => runAction(shell, id)}
      onNear={onNear}
      {...(sign !== undefined && { 'aria-label': label ?? action.label[locale] })}
      {...(keys !== undefined && !keys.includes(' ') && { 'aria-keyshortcuts': ariaKeys(keys) })}
    >
      {sign === undefined ? (label ?? action.label[locale]) : <Sign of={sign} />}
      {showKeys && keys !== undefined && <KeyCaps keys={keys} />}
    </Button>
  );
};
