/** A metadata field of several values, each a token. Enter or a comma adds, Backspace in the empty box takes the last. */
import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { decide } from '../state/shell.ts';
import { Basis } from './basis.tsx';
import type { FieldProps } from './line-field.tsx';

export const ListField = ({ field, value, blocks, readOnly }: FieldProps) => {
  const shell = useShell();
  const strings = useStrings();
  const id = useId();
  const [draft, setDraft] = useState('');
  const name = strings.fields[field];
  const tokens: readonly string[] =
    value === undefined ? [] : typeof value.value === 'string' ? [value.value] : value.value;

  const set = (next: readonly string[]): void => {
    decide(shell, { type: 'set-field', field, value: next.length === 0 ? null : next });
  };
  const add = (): void => {
    const typed = draft
      .split(',')
      .map((token) => token.replace(/\s+/g, ' ').trim())
      .filter((token) => token !== '' && !tokens.includes(token));
    setDraft('');
    if (typed.length > 0) set([...tokens, ...new Set(typed)]);
  };

  return (
    <div className="meta-field">
      <span className="label" id={`${id}-name`}>
        {name}
      </span>
      <div className="meta-value">
        <div className="tokens">
          {tokens.length > 0 && (
            <ul aria-labelledby={`${id}-name`}>
              {tokens.map((token) => (
                <li key={token} className="token">
                  {token}
                  {!readOnly && (
                    <Button
                      className="token-remove"
                      aria-label={strings.removeToken(token)}
                      onPress={() => set(tokens.filter((other) => other !== token))}
                    >
                      ×
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
          {!readOnly && (
            <input
              type="text"
              aria-label={strings.addTo(name)}
              placeholder="+"
              spellCheck={false}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === ',') {
                  event.preventDefault();
                  add();
                } else if (event.key === 'Backspace' && draft === '' && tokens.length > 0) {
                  set(tokens.slice(0, -1));
                } else if (event.key === 'Escape') {
                  event.stopPropagation();
                  setDraft('');
                }
              }}
            />
          )}
        </div>
        {value !== undefined && (
          <Basis id={`${id}-basis`} field={field} value={value} blocks={blocks} readOnly={readOnly} />
        )}
      </div>
    </div>
  );
};
