/** A choice of one among a few values, drawn as the browser draws it: no value can be chosen but those that stand there. */
import type { ReactNode } from 'react';

interface ChoiceProps<T extends string | null> {
  readonly id?: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly isDisabled?: boolean;
  readonly value: T;
  /** In their order; null is the id of what leaves it open. */
  readonly options: readonly { readonly id: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export const Choice = <T extends string | null>({
  className = 'select',
  isDisabled = false,
  value,
  options,
  onChange,
  ...attributes
}: ChoiceProps<T>): ReactNode => (
  <select
    {...attributes}
    className={className}
    disabled={isDisabled}
    value={value ?? ''}
    onChange={({ target }) => {
      const chosen = options[target.selectedIndex];
      if (chosen !== undefined) onChange(chosen.id);
    }}
  >
    {options.map(({ id, label }) => (
      <option key={id ?? ''} value={id ?? ''}>
        {label}
      </option>
    ))}
  </select>
);
