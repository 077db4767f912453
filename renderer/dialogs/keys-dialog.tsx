/** Keys of the person's own for every action: each can have others or none, and gets those of the program again. */
import { useState } from 'react';
import { Button as DialogButton } from 'react-aria-components';
import { MOST_KEYS, type OwnKeys } from '../../core/keys.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Action } from '../actions/action.ts';
import { Button } from '../controls/button.tsx';
import { KeyCaps } from '../controls/key-caps.tsx';
import { Problem } from '../controls/problem.tsx';
import { useActions, useLocale, useOwnKeys, useShell, useStrings } from '../frame/use-shell.ts';
import { keyWords } from '../keyboard/key-words.ts';
import { boundWith, clashOf, keysOf, withKeys, withUsualKeys } from '../keyboard/own-keys.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { GROUPS } from './help-dialog.tsx';
import { KeyRecorder } from './key-recorder.tsx';
import { fits } from './palette-filter.ts';
import './keys-dialog.css';

/** Escape leaves dialogs and fields, too: it stays what it is. */
const FIXED: ReadonlySet<string> = new Set(['escape']);

interface RowProps {
  readonly action: Action;
  readonly own: OwnKeys;
  readonly recording: boolean;
  readonly onRecord: (recording: boolean) => void;
  readonly onChange: (own: OwnKeys) => void;
}

const Row = ({ action, own, recording, onRecord, onChange }: RowProps) => {
  const strings = useStrings();
  const locale = useLocale();
  const name = action.label[locale];
  const actions = useActions();
  const all = boundWith(actions, own);
  const keys = keysOf(action, own);
  const isOwn = own[action.id] !== undefined;
  /** Gives the action one more way to be called, beside the keys of `to`, in which no other has it. */
  const added = (to: OwnKeys, written: string): void => {
    onChange(withKeys(to, action, [...keys, written]));
    onRecord(false);
  };
  return (
    <li>
      <span>{name}</span>
      <span className="key-ways">
        {keys.map((written) => (
          <span key={written} className="key-way">
            <KeyCaps keys={written} read />
            <Button
              className="button plain icon"
              aria-label={strings.removeKeys(keyWords(written, locale), name)}
              onPress={() =>
                onChange(
                  withKeys(
                    own,
                    action,
                    keys.filter((other) => other !== written),
                  ),
                )
              }
            >
              ×
            </Button>
          </span>
        ))}
        {isOwn && (
          <Button
            className="button plain small"
            aria-label={strings.usualKeysOf(name)}
            onPress={() => onChange(withUsualKeys(actions, own, action))}
          >
            {strings.usualKeys}
          </Button>
        )}
        <Button
          className="button small"
          aria-label={strings.addKeysTo(name)}
          isDisabled={recording || keys.length >= MOST_KEYS}
          onPress={() => onRecord(true)}
        >
          {strings.addKeys}
        </Button>
      </span>
      {recording && (
        <KeyRecorder
          label={strings.addKeysTo(name)}
          clash={(written) => clashOf(all, action.id, written)}
          onKeep={(written) => added(own, written)}
          onTake={(written, { id, keys: taken }) => {
            const other = actions.find((one) => one.id === id);
            if (other === undefined) return;
            const left = keysOf(other, own).filter((its) => its !== taken);
            added(withKeys(own, other, left), written);
          }}
          onLeave={() => onRecord(false)}
        />
      )}
    </li>
  );
};

export const KeysDialog = () => {
  const { session, frame } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const remapped = useActions().filter(({ id }) => !FIXED.has(id));
  const own = useOwnKeys();
  const [typed, setTyped] = useState('');
  const [recording, setRecording] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (keys: OwnKeys): void => void session.set({ keys }).then(setFailure);
  const found = remapped.filter((action) => fits(action.label[locale], typed));
  return (
    <DialogFrame title={strings.changeKeys} size="wide">
      <div className="dialog-body">
        <p className="hint">{strings.changeKeysHint}</p>
        <input
          type="search"
          className="input"
          aria-label={strings.keysFound}
          placeholder={strings.keysFound}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {found.length === 0 && <p className="hint">{strings.noKeysFound}</p>}
        {GROUPS.map((group) => {
          const actions = found.filter((action) => action.group === group);
          return actions.length === 0 ? null : (
            <section key={group} className="key-group" aria-label={strings.groups[group]}>
              <h3>{strings.groups[group]}</h3>
              <ul>
                {actions.map((action) => (
                  <Row
                    key={action.id}
                    action={action}
                    own={own}
                    recording={recording === action.id}
                    onRecord={(is) => setRecording(is ? action.id : null)}
                    onChange={change}
                  />
                ))}
              </ul>
            </section>
          );
        })}
        {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
        <footer className="dialog-foot">
          <DialogButton
            className="button"
            isDisabled={Object.keys(own).length === 0}
            onPress={() => change({})}
          >
            {strings.allUsualKeys}
          </DialogButton>
          <span className="spring" />
          <DialogButton className="button primary" onPress={() => frame.dialog(null)}>
            {strings.close}
          </DialogButton>
        </footer>
      </div>
    </DialogFrame>
  );
};
