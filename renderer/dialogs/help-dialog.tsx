/** All keys, by what they act on. */

import type { ActionGroup } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { useLocale, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './help-dialog.css';

const GROUPS: readonly ActionGroup[] = ['edits', 'dispatches', 'blocks', 'window', 'corpus'];

export const HelpDialog = () => {
  const strings = useStrings();
  const locale = useLocale();
  return (
    <DialogFrame title={strings.shortcuts} size="wide">
      <div className="dialog-body">
        <p className="hint">{strings.shortcutsHint}</p>
        <div className="shortcuts">
          {GROUPS.map((group) => (
            <section key={group}>
              <h3>{strings.groups[group]}</h3>
              <dl>
                {ACTIONS.filter((action) => action.group === group && action.keys.length > 0).map(
                  (action) => (
                    <div key={action.id}>
                      <dt>{action.label[locale]}</dt>
                      <dd>
                        {action.keys.map((keys) => (
                          <KeyCaps key={keys} keys={keys} read />
                        ))}
                      </dd>
                    </div>
                  ),
                )}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </DialogFrame>
  );
};
