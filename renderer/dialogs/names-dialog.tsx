/** The names of the corpus, spellings put together, and choosing the form that its vocabulary prefers. No text changes. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../core/api.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { TermField } from '../../core/model/metadata.ts';
import { canWrite } from '../actions/action.ts';
import { applyToCorpus } from '../actions/operation-actions.ts';
import { Choice } from '../controls/choice.tsx';
import { Problem } from '../controls/problem.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './describe.css';

type Page = Output<'names.list'>;
type Name = Page['names'][number];

/** Fields whose values are names. */
const FIELDS: readonly TermField[] = [
  ...(['persons', 'places', 'datelinePlace', 'organisations', 'agency', 'events'] as const),
  ...(['photoCredits', 'tags'] as const),
];
const PAGE = 50;

interface LineProps {
  readonly name: Name;
  readonly onPrefer: (label: string) => void;
  /** Puts the preferred form in the place of these spellings, in the dispatches that have them. */
  readonly onUse: (preferred: string, others: readonly string[]) => void;
}

const Line = ({ name: { variants, preferred }, onPrefer, onUse }: LineProps) => {
  const shell = useShell();
  const strings = useStrings();
  // A short form is likely and not sure: it stays.
  const others = variants.flatMap(({ name, by }) => (name === preferred || by === 'short' ? [] : [name]));
  return (
    <li>
      <ul className="name-variants">
        {variants.map(({ name, count, by }) => (
          <li key={name}>
            <span>
              {name}
              <span className="hint">
                {' '}
                {strings.namesIn(count)}
                {by === 'short' && ` · ${strings.namesShort}`}
                {by === 'order' && ` · ${strings.namesOrder}`}
              </span>
            </span>
            {preferred === name ? (
              <span className="badge">{strings.namesPreferred(name)}</span>
            ) : (
              <Button
                className="button small plain"
                aria-label={strings.namesPreferOf(name)}
                isDisabled={!canWrite(shell)}
                onPress={() => onPrefer(name)}
              >
                {strings.namesPrefer}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {preferred !== null && !variants.some(({ name }) => name === preferred) && (
        <span className="badge">{strings.namesPreferred(preferred)}</span>
      )}
      {preferred !== null && others.length > 0 && (
        <Button
          className="button small"
          isDisabled={!canWrite(shell)}
          onPress={() => onUse(preferred, others)}
        >
          {strings.namesUse(preferred)}
        </Button>
      )}
    </li>
  );
};

export const NamesDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const [field, setField] = useState<TermField>('persons');
  const [search, setSearch] = useState('');
  const [several, setSeveral] = useState(true);
  const [limit, setLimit] = useState(PAGE);
  const asked = { field, search, several, range: { offset: 0, limit } };
  const { latest: page, failure, again } = useReply('names.list', asked);

  const prefer = async (label: string, { variants }: Name): Promise<void> => {
    const alternates = variants.map(({ name }) => name).filter((name) => name !== label);
    const added = { field, title: strings.fields[field], label, alternates };
    const reply = await shell.client.call('vocabularies.add-term', added);
    if (!reply.ok) return sayFailure(shell, reply.error);
    shell.frame.say(strings.namesAdded(label, reply.value.title));
    again();
  };

  const use = async (by: string, terms: readonly string[]): Promise<void> => {
    const operation = { type: 'replace-terms', field, terms, by } as const;
    if (await applyToCorpus(shell, operation, { field, values: [...terms] })) shell.frame.dialog(null);
  };

  return (
    <DialogFrame title={strings.namesTitle} size="wide">
      <div className="dialog-body">
        <p className="hint">{strings.namesHint}</p>
        <div className="terms-for">
          <div className="field">
            <label htmlFor="names-field">{strings.namesField}</label>
            <Choice
              id="names-field"
              value={field}
              options={FIELDS.map((id) => ({ id, label: strings.fields[id] }))}
              onChange={setField}
            />
          </div>
          <div className="field">
            <label htmlFor="names-search">{strings.namesSearch}</label>
            <input
              id="names-search"
              className="input"
              type="search"
              maxLength={200}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        </div>
        <label className="choice">
          <input type="checkbox" checked={several} onChange={(event) => setSeveral(event.target.checked)} />
          {strings.namesSeveral}
        </label>
        {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
        {page !== null && (
          <>
            <p className="hint tabular" role="status">
              {page.total === 0 ? strings.namesNone : strings.namesTotal(page.total)}
            </p>
            <ul className="names" aria-label={strings.namesTitle}>
              {page.names.map((name) => (
                <Line
                  key={name.name}
                  name={name}
                  onPrefer={(label) => void prefer(label, name)}
                  onUse={(preferred, others) => void use(preferred, others)}
                />
              ))}
            </ul>
            {page.total > page.names.length && page.names.length < 500 && (
              <Button className="button" onPress={() => setLimit(Math.min(limit + PAGE, 500))}>
                {strings.namesMore}
              </Button>
            )}
          </>
        )}
      </div>
    </DialogFrame>
  );
};
