/** The button of an action: its label, its keys, enabled when it is. */

import { actionOf, runAction } from '../actions/actions.ts';
import { useEnabled, useKeys, useLocale, useShell } from '../frame/use-shell.ts';
import { keyWords } from '../keyboard/key-words.ts';
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
  /** A sign in the place of the label, which is then its name, and its tip with the keys where no other is given. */
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
  const name = label ?? action.label[locale];
  const named = keys === undefined ? name : `${name} (${keyWords(keys, locale)})`;
  return (
    <Button
      className={`button ${look}`}
      isDisabled={!enabled}
      tip={tip ?? (sign === undefined ? undefined : named)}
      onPress={() => runAction(shell, id)}
      onNear={onNear}
      {...(sign !== undefined && { 'aria-label': name })}
      {...(keys !== undefined && !keys.includes(' ') && { 'aria-keyshortcuts': ariaKeys(keys) })}
    >
      {sign === undefined ? name : <Sign of={sign} />}
      {showKeys && keys !== undefined && <KeyCaps keys={keys} />}
    </Button>
  );
};
