/** A path: typed, and chosen natively where the host can. */
import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { Choice } from '../client/transfer.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';

interface PathFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly what: Choice;
  readonly onChange: (path: string) => void;
}

export const PathField = ({ label, hint, value, what, onChange }: PathFieldProps) => {
  const shell = useShell();
  const strings = useStrings();
  const id = useId();
  const { choose } = shell.transfer;

  const ask = async (): Promise<void> => {
    const chosen = await choose?.(what);
    if (chosen === undefined) return;
    if (!chosen.ok) return sayFailure(shell, chosen.error);
    const [path] = chosen.value;
    if (path !== undefined) onChange(path);
  };

  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="path-field">
        <input
          id={id}
          className="input path"
          spellCheck={false}
          autoComplete="off"
          value={value}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        {choose !== null && (
          <Button className="button" onPress={() => void ask()}>
            {strings.folderChoose}
          </Button>
        )}
      </span>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
};
