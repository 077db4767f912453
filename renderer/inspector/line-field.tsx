/** A metadata field of one line. What is typed counts when the field is left or Enter pressed; Escape takes it back. */
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Outside } from '../../core/api-vocabularies.ts';
import type { Block } from '../../core/model/block.ts';
import {
  type FieldValue,
  isTermField,
  METADATA_FIELDS,
  type MetadataField,
} from '../../core/model/metadata.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { isComposing } from '../keyboard/composing.ts';
import { decide } from '../state/shell.ts';
import { edtfWords } from '../strings/edtf-words.ts';
import { Basis } from './basis.tsx';
import { fieldProblem, typedContent } from './field-check.ts';
import { MissingNote } from './missing-note.tsx';
import { OutsideValues } from './outside-values.tsx';
import { TermList, useTermChoice } from './term-list.tsx';

export interface FieldProps {
  readonly field: MetadataField;
  readonly value: FieldValue | undefined;
  readonly blocks: readonly Block[];
  readonly readOnly: boolean;
  /** Whether dispatches of this corpus must have it. */
  readonly required: boolean;
}

interface LineFieldProps extends FieldProps {
  /** Its value, where no vocabulary has it as it is. */
  readonly outside?: readonly Outside[];
}

const NONE: readonly Outside[] = [];

const lineOf = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value.value === 'string' ? value.value : value.value.join(', ');

export const LineField = ({ field, value, blocks, readOnly, required, outside = NONE }: LineFieldProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const kind = METADATA_FIELDS[field];
  const stored = lineOf(value);
  const shown = draft ?? stored;
  const choice = useTermChoice(isTermField(field) && draft !== null ? field : null, draft ?? '');
  const problem = draft === null ? null : fieldProblem(kind, draft, strings);
  const words = kind === 'date' && stored !== '' ? edtfWords(stored, locale) : stored;

  // What was typed and does not fit goes when another dispatch is shown: that must not happen without a word.
  const unkept = useRef<string | null>(null);
  useEffect(() => {
    unkept.current = problem === null ? null : draft;
  });
  useEffect(
    () => () => {
      if (unkept.current !== null)
        shell.frame.say(strings.fieldNotKept(strings.fields[field], unkept.current));
    },
    [shell, strings, field],
  );

  const keep = (text: string): void => {
    const typed = typedContent(kind, text);
    setDraft(null);
    choice.leave();
    if (typed !== stored) decide(shell, { type: 'set-field', field, value: typed === '' ? null : typed });
  };
  const commit = (): void => {
    if (draft !== null && problem === null) keep(draft);
  };

  const box = {
    id,
    className: 'input',
    spellCheck: false,
    readOnly,
    'aria-invalid': problem !== null,
    'aria-required': required,
    'aria-describedby': `${id}-basis`,
    value: shown,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(event.target.value);
      choice.leave();
    },
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (isComposing(event.nativeEvent)) return;
      if (choice.move(event.key)) event.preventDefault();
      else if (event.key === 'Enter') {
        event.preventDefault();
        if (choice.active === undefined) commit();
        else keep(choice.active.label);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        setDraft(null);
        choice.leave();
      }
    },
  } as const;
  return (
    <div className="meta-field">
      <label htmlFor={id}>{strings.fields[field]}</label>
      <div className="meta-value">
        {isTermField(field) ? (
          <span className="term-input">
            <input type="text" {...box} {...choice.box} />
            <TermList choice={choice} label={strings.fields[field]} onTake={(term) => keep(term.label)} />
          </span>
        ) : (
          <textarea {...box} dir="auto" rows={1} title={kind === 'date' ? strings.dateHint : undefined} />
        )}
        <OutsideValues
          outside={outside}
          readOnly={readOnly}
          onTake={(preferred) => decide(shell, { type: 'set-field', field, value: preferred })}
        />
        {problem !== null ? (
          <span id={`${id}-basis`} className="error">
            {problem}
          </span>
        ) : value === undefined ? (
          required && <MissingNote id={`${id}-basis`} />
        ) : (
          <Basis
            id={`${id}-basis`}
            field={field}
            value={value}
            blocks={blocks}
            readOnly={readOnly}
            {...(words !== stored && { words })}
          />
        )}
      </div>
    </div>
  );
};
