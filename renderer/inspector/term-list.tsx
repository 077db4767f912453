/**
 * The terms offered under a box, and which of them is chosen by the arrows. A combobox as the ARIA practices have it
 * (W3C, list autocomplete): the focus stays in the box, which takes the keys; an option is only pointed at.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { TermField } from '../../core/model/metadata.ts';
import type { Completion } from '../../core/vocabulary/term-index.ts';
import { useStrings } from '../frame/use-shell.ts';
import { useTerms } from './use-terms.ts';

export interface TermChoice {
  readonly id: string;
  readonly terms: readonly Completion[];
  readonly chosen: number;
  readonly active: Completion | undefined;
  /** Chooses the next or the previous term on an arrow key; whether the key was one and there are terms. */
  readonly move: (key: string) => boolean;
  /** Chooses none. */
  readonly leave: () => void;
  /** What the box says about its list to assistive technology. */
  readonly box: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string;
    readonly 'aria-activedescendant': string | undefined;
    readonly autoComplete: 'off';
  };
}

/** Terms of `field` for what is typed, none where `field` is null, and the one that the arrows chose. */
export const useTermChoice = (field: TermField | null, typed: string): TermChoice => {
  const id = useId();
  const [chosen, setChosen] = useState(-1);
  const terms = useTerms(field, typed);
  const active = terms[chosen];
  return {
    id,
    terms,
    chosen,
    active,
    move: (key) => {
      if ((key !== 'ArrowDown' && key !== 'ArrowUp') || terms.length === 0) return false;
      const step = key === 'ArrowDown' ? 1 : -1;
      // One place before the first means that none is chosen.
      setChosen((now) => ((now + 1 + step + terms.length + 1) % (terms.length + 1)) - 1);
      return true;
    },
    leave: () => setChosen(-1),
    box: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': terms.length > 0,
      'aria-controls': `${id}-terms`,
      'aria-activedescendant': active === undefined ? undefined : `${id}-${chosen}`,
      autoComplete: 'off',
    },
  };
};

interface TermListProps {
  readonly choice: TermChoice;
  /** What the box is called. */
  readonly label: string;
  readonly onTake: (term: Completion) => void;
}

export const TermList = ({ choice: { id, terms, chosen }, label, onTake }: TermListProps) => {
  const strings = useStrings();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (terms.length > 0) list.current?.scrollIntoView({ block: 'nearest' });
  }, [terms]);
  return (
    <div
      ref={list}
      id={`${id}-terms`}
      role="listbox"
      aria-label={strings.termsOf(label)}
      hidden={terms.length === 0}
    >
      {terms.map((term, index) => (
        <div
          key={term.label}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          tabIndex={-1}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(term);
          }}
        >
          {term.label}
          {term.by !== null && <span className="hint">{term.by}</span>}
        </div>
      ))}
    </div>
  );
};
