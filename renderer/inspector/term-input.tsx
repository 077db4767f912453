/**
 * The box in which values are added to a list: what is typed, or a term of the field's vocabulary, found by any of its
 * labels without regard to case and accents. A combobox as the ARIA practices have it (W3C, list autocomplete): the
 * focus stays in the box, and the arrows go through the list.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ListField } from '../../core/model/metadata.ts';
import type { Completion } from '../../core/vocabulary/term-index.ts';
import { useStrings } from '../frame/use-shell.ts';
import { useTerms } from './use-terms.ts';

interface TermInputProps {
  readonly field: ListField;
  readonly label: string;
  readonly placeholder: string;
  readonly onAdd: (values: readonly string[]) => void;
  /** Backspace in the empty box. */
  readonly onTakeLast?: () => void;
}

export const TermInput = ({ field, label, placeholder, onAdd, onTakeLast }: TermInputProps) => {
  const strings = useStrings();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const terms = useTerms(field, typed);
  const active = terms[chosen];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (terms.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [terms]);

  const write = (text: string): void => {
    setTyped(text);
    setChosen(-1);
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
    const { key } = event;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && terms.length > 0) {
      const step = key === 'ArrowDown' ? 1 : -1;
      // One place before the first means that none is chosen.
      setChosen((now) => ((now + 1 + step + terms.length + 1) % (terms.length + 1)) - 1);
    } else if (key === 'Enter' && active !== undefined) take(active);
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
        ref={box}
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={terms.length > 0}
        aria-controls={`${id}-terms`}
        aria-activedescendant={active === undefined ? undefined : `${id}-${chosen}`}
        autoComplete="off"
        placeholder={placeholder}
        spellCheck={false}
        value={typed}
        onChange={(event) => write(event.target.value)}
        onBlur={add}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-terms`}
        role="listbox"
        aria-label={strings.termsOf(label)}
        hidden={terms.length === 0}
      >
        {terms.map((term, index) => (
          // The focus stays in the box, which takes the keys: an option is only pointed at.
          <div
            key={term.label}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            tabIndex={-1}
            onPointerDown={(event) => {
              event.preventDefault();
              take(term);
            }}
          >
            {term.label}
            {term.by !== null && <span className="hint">{term.by}</span>}
          </div>
        ))}
      </div>
    </span>
  );
};
