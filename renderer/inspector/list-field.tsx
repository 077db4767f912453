/** A metadata field of several values, each a token. Enter or a comma adds, Backspace in the empty box takes the last. */
import { useId } from 'react';
import type { Outside } from '../../core/api-vocabularies.ts';
import { listItems } from '../../core/model/list-value.ts';
import type { ListField as Field } from '../../core/model/metadata.ts';
import { Button } from '../controls/button.tsx';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { showInText } from '../state/selection.ts';
import { decide } from '../state/shell.ts';
import { Basis } from './basis.tsx';
import type { FieldProps } from './line-field.tsx';
import { MissingNote } from './missing-note.tsx';
import { OutsideValues } from './outside-values.tsx';
import { TermInput } from './term-input.tsx';

interface ListFieldProps extends FieldProps {
  readonly field: Field;
  /** Its values that no vocabulary has as they are. */
  readonly outside: readonly Outside[];
}

export const ListField = ({ field, value, blocks, readOnly, required, outside }: ListFieldProps) => {
  const shell = useShell();
  const strings = useStrings();
  const id = useId();
  const name = strings.fields[field];
  const items = value === undefined ? [] : listItems(value);
  const tokens = items.map(({ item }) => item);
  const outsiders = new Set(outside.map((one) => one.value));

  const set = (next: readonly string[]): void => {
    decide(shell, { type: 'set-field', field, value: next.length === 0 ? null : [...new Set(next)] });
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
              {items.map(({ item: token, span }) => (
                <li key={token} className="token" data-outside={outsiders.has(token) ? '' : undefined}>
                  {span === undefined ? (
                    token
                  ) : (
                    <Button
                      className="token-name"
                      aria-label={strings.showToken(token)}
                      onPress={() => showInText(shell, [span])}
                    >
                      {token}
                    </Button>
                  )}
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
            <TermInput
              field={field}
              label={strings.addTo(name)}
              placeholder="+"
              onAdd={(values) => {
                const fresh = values.filter((one) => !tokens.includes(one));
                if (fresh.length > 0) set([...tokens, ...fresh]);
              }}
              onTakeLast={() => tokens.length > 0 && set(tokens.slice(0, -1))}
            />
          )}
        </div>
        {value?.left !== undefined && <span className="basis">{strings.namesLeft(value.left)}</span>}
        <OutsideValues
          outside={outside}
          readOnly={readOnly}
          onTake={(preferred, other) => set(tokens.map((token) => (token === other ? preferred : token)))}
        />
        {value === undefined ? (
          required && <MissingNote />
        ) : (
          <Basis id={`${id}-basis`} field={field} value={value} blocks={blocks} readOnly={readOnly} />
        )}
      </div>
    </div>
  );
};
