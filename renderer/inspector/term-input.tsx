/**
 * The box in which values are added to a list: what is typed, or a term of the field's vocabulary, found by any of its
 * labels without regard to case and accents.
 */
import { type KeyboardEvent, useState } from 'react';
import type { ListField } from '../../core/model/metadata.ts';
import type { Completion } from '../../core/vocabulary/term-index.ts';
import { isComposing } from '../keyboard/composing.ts';
import { TermList, useTermChoice } from './term-list.tsx';

interface TermInputProps {
  readonly field: ListField;
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (values: readonly string[]) => void;
  /** Backspace in the empty box. */
  readonly onTakeLast?: () => void;
}

export const TermInput = ({ field, label, placeholder, onAdd, onTakeLast }: TermInputProps) => {
  const [typed, setTyped] = useState('');
  const choice = useTermChoice(field, typed);

  const write = (text: string): void => {
    setTyped(text);
    choice.leave();
  };
  const add = (): void => {
    const values = typed
      .split(',')
      .map((value) => value.replace(/\s+/g, ' ').trim())
      .filter((value) => value !== '');
    write('');
    if (values.length > 0) onAdd([...new Set(values)]);
  };
  const take = (term: Completion): void => {
    write('');
    onAdd([term.label]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return;
    const { key } = event;
    const moved = choice.move(key);
    if (!moved && key === 'Enter' && choice.active !== undefined) take(choice.active);
    else if (key === 'Enter' || key === ',') add();
    else if (key === 'Backspace' && typed === '') onTakeLast?.();
    else if (key === 'Escape') {
      event.stopPropagation();
      write('');
    }
    if (['ArrowDown', 'ArrowUp', 'Enter', ','].includes(key)) event.preventDefault();
  };

  return (
    <span className="term-input">
      <input
        type="text"
        {...choice.box}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        value={typed}
        onChange={(event) => write(event.target.value)}
        onBlur={add}
        onKeyDown={onKeyDown}
      />
      <TermList choice={choice} label={label} onTake={take} />
    </span>
  );
};
