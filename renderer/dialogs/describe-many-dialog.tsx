/** Describing many dispatches at once: values, a field, the status or the year, for those selected or all of the list. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '../../core/api-operations.ts';
import type { CorpusDecision } from '../../core/history/corpus-operation.ts';
import { STATUSES, type Status } from '../../core/model/dispatch.ts';
import {
  isListField,
  LIST_FIELDS,
  METADATA_FIELD_NAMES,
  METADATA_FIELDS,
  type MetadataField,
} from '../../core/model/metadata.ts';
import { applyToCorpus } from '../actions/operation-actions.ts';
import { Choice } from '../controls/choice.tsx';
import { useList, useShell, useStrings } from '../frame/use-shell.ts';
import { fieldProblem, typedContent } from '../inspector/field-check.ts';
import { TermInput } from '../inspector/term-input.tsx';
import type { Strings } from '../strings/strings.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { Radios } from './radios.tsx';
import { YearsForm } from './years-form.tsx';
import './describe.css';

const WHATS = ['add', 'remove', 'set', 'confirm', 'status', 'year'] as const;
type What = (typeof WHATS)[number];

const whatName = (what: What, strings: Strings): string =>
  ({
    add: strings.manyAdd,
    remove: strings.manyRemove,
    set: strings.manySet,
    confirm: strings.manyConfirm,
    status: strings.manyStatus,
    year: strings.manyYear,
  })[what];

interface Draft {
  readonly field: MetadataField;
  readonly values: readonly string[];
  readonly line: string;
  readonly status: Status;
}

/** What is set; null while it is not whole. */
const decisionOf = (what: What, { field, values, line, status }: Draft): CorpusDecision | null => {
  switch (what) {
    case 'add':
    case 'remove': {
      if (!isListField(field) || values.length === 0) return null;
      return { type: what === 'add' ? 'add-terms' : 'remove-terms', field, terms: values };
    }
    case 'set': {
      if (isListField(field)) return { type: 'set-field', field, value: values.length > 0 ? values : null };
      const typed = typedContent(METADATA_FIELDS[field], line);
      return { type: 'set-field', field, value: typed === '' ? null : typed };
    }
    case 'confirm':
      return { type: 'confirm-fields', fields: [field] };
    case 'status':
      return { type: 'set-status', status, undecided: 'leave' };
    case 'year':
      return null;
  }
};

interface ValuesProps {
  readonly field: MetadataField;
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
}

const Values = ({ field, draft, onChange }: ValuesProps) => {
  const strings = useStrings();
  const { values, line } = draft;
  if (!isListField(field)) {
    const problem = fieldProblem(METADATA_FIELDS[field], line, strings);
    return (
      <div className="field">
        <label htmlFor="many-value">{strings.manyValue}</label>
        <input
          id="many-value"
          className="input"
          spellCheck={false}
          value={line}
          aria-invalid={problem !== null}
          aria-describedby="many-value-hint"
          onChange={(event) => onChange({ line: event.target.value })}
        />
        <span id="many-value-hint" className={problem === null ? 'hint' : 'error'}>
          {problem ?? strings.manyEmpty}
        </span>
      </div>
    );
  }
  return (
    <div className="field">
      <span className="label" id="many-values">
        {strings.manyValues}
      </span>
      <div className="tokens">
        <ul aria-labelledby="many-values">
          {values.map((value) => (
            <li key={value} className="token">
              {value}
              <Button
                className="token-remove"
                aria-label={strings.removeToken(value)}
                onPress={() => onChange({ values: values.filter((other) => other !== value) })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        <TermInput
          key={field}
          field={field}
          label={strings.addTo(strings.fields[field])}
          placeholder="+"
          onAdd={(added) => onChange({ values: [...new Set([...values, ...added])] })}
          onTakeLast={() => onChange({ values: values.slice(0, -1) })}
        />
      </div>
    </div>
  );
};

export const DescribeManyDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const ticked = useList((state) => state.ticked);
  const query = useList((state) => state.query);
  const total = useList((state) => state.total ?? 0);
  const [scope, setScope] = useState<'ticked' | 'list'>(ticked.size > 0 ? 'ticked' : 'list');
  const [what, setWhat] = useState<What>('add');
  const [draft, setDraft] = useState<Draft>({ field: 'tags', values: [], line: '', status: 'reviewed' });
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const fields = what === 'set' || what === 'confirm' ? METADATA_FIELD_NAMES : LIST_FIELDS;
  const field = fields.find((name) => name === draft.field) ?? 'tags';
  const count = scope === 'ticked' ? ticked.size : total;
  const selection: Selection =
    scope === 'ticked' ? { ids: [...ticked] } : { query: { ...query, statuses: [...query.statuses] } };
  const decision = decisionOf(what, { ...draft, field });
  const fits =
    what !== 'set' ||
    isListField(field) ||
    fieldProblem(METADATA_FIELDS[field], draft.line, strings) === null;

  const apply = async (): Promise<void> => {
    if (decision !== null && (await applyToCorpus(shell, decision, selection))) shell.frame.dialog(null);
  };

  return (
    <DialogFrame title={strings.manyTitle(count)} size="wide">
      <div className="dialog-body">
        {ticked.size > 0 && (
          <Radios
            legend={strings.scope}
            name="many-scope"
            value={scope}
            options={[
              { id: 'ticked', label: strings.selectedCount(ticked.size) },
              { id: 'list', label: strings.scopeList(total) },
            ]}
            onChange={setScope}
          />
        )}
        <div className="terms-for">
          <div className="field">
            <label htmlFor="many-what">{strings.manyWhat}</label>
            <Choice
              id="many-what"
              value={what}
              options={WHATS.map((id) => ({ id, label: whatName(id, strings) }))}
              onChange={setWhat}
            />
          </div>
          {what === 'status' && (
            <div className="field">
              <label htmlFor="many-status">{strings.status}</label>
              <Choice
                id="many-status"
                value={draft.status}
                options={STATUSES.map((id) => ({ id, label: strings.statuses[id] }))}
                onChange={(status) => change({ status })}
              />
            </div>
          )}
          {what !== 'status' && what !== 'year' && (
            <div className="field">
              <label htmlFor="many-field">{strings.manyField}</label>
              <Choice
                id="many-field"
                value={field}
                options={fields.map((id) => ({ id, label: strings.fields[id] }))}
                onChange={(chosen) => change({ field: chosen, values: [] })}
              />
            </div>
          )}
        </div>
        {(what === 'add' || what === 'remove' || what === 'set') && (
          <Values field={field} draft={draft} onChange={change} />
        )}
        {what === 'confirm' && <p className="hint">{strings.manyConfirmHint}</p>}
        {what === 'year' ? (
          <YearsForm selection={selection} />
        ) : (
          <footer className="dialog-foot">
            <Button className="button" onPress={() => shell.frame.dialog(null)}>
              {strings.cancel}
            </Button>
            <Button
              className="button primary"
              isDisabled={decision === null || !fits || count === 0}
              onPress={() => void apply()}
            >
              {strings.manyApply(count)}
            </Button>
          </footer>
        )}
      </div>
    </DialogFrame>
  );
};
