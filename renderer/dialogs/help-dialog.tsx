/** All keys, by what they act on. */
import { Button } from 'react-aria-components';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { ActionGroup } from '../actions/action.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { useActions, useLocale, useOwnKeys, useShell, useStrings } from '../frame/use-shell.ts';
import { boundWith } from '../keyboard/own-keys.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './help-dialog.css';

export const GROUPS: readonly ActionGroup[] = ['edits', 'dispatches', 'blocks', 'window', 'corpus'];

export const HelpDialog = () => {
  const { frame } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const own = useOwnKeys();
  const bound = boundWith(useActions(), own);
  return (
    <DialogFrame title={COMMAND_NAMES.shortcuts[locale]} size="wide">
      <div className="dialog-body">
        <p className="hint">{strings.shortcutsHint}</p>
        <div className="shortcuts">
          {GROUPS.map((group) => (
            <section key={group}>
              <h3>{strings.groups[group]}</h3>
              <dl>
                {bound
                  .filter((action) => action.group === group && action.keys.length > 0)
                  .map((action) => (
                    <div key={action.id}>
                      <dt>{action.label[locale]}</dt>
                      <dd>
                        {action.keys.map((keys) => (
                          <KeyCaps key={keys} keys={keys} read />
                        ))}
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <footer className="dialog-foot">
          <Button className="button" onPress={() => frame.dialog({ kind: 'keys' })}>
            {strings.changeKeysMore}
          </Button>
          <span className="spring" />
          <Button className="button primary" onPress={() => frame.dialog(null)}>
            {strings.close}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
