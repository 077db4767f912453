/** The selected edit: before and after, the facts that speak for it, and its decision. */

import { visible } from '../../core/diff/marks.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import { type Edit, HAND } from '../../core/model/edit.ts';
import { evidenceSentence, ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { ActionKeys } from '../controls/action-keys.tsx';
import { Drawn } from '../controls/drawn.tsx';
import { useEnabled, useLocale, useSelection, useSession, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { selectedEdit } from '../state/selection.ts';
import { agentWords } from '../strings/agent-words.ts';
import { editContext } from './edit-context.ts';
import { RuleTerms } from './rule-terms.tsx';

const Pair = ({ open, edit }: { readonly open: OpenDispatch; readonly edit: Edit }) => {
  const strings = useStrings();
  const { left, removed, inserted, right } = editContext(open.text, open.curation, edit);
  return (
    <dl className="pair">
      <dt>{strings.before}</dt>
      <dd>
        {left}
        {removed !== '' && (
          <del>
            <Drawn text={visible(removed)} />
          </del>
        )}
        {right}
      </dd>
      <dt>{strings.after}</dt>
      <dd>
        {left}
        {inserted !== '' && (
          <ins className={edit.state}>
            <Drawn text={visible(inserted)} />
          </ins>
        )}
        {right}
      </dd>
    </dl>
  );
};

const Decided = ({ edit }: { readonly edit: Edit }) => {
  const strings = useStrings();
  const locale = useLocale();
  const { decided, state } = edit;
  if (state === 'proposed') return null;
  const who =
    decided === null
      ? strings.decidedByRule
      : strings.decidedBy(agentWords(decided.by, locale), momentWords(decided.at, new Date(), locale));
  return <p className="hint decided">{who}</p>;
};

/** Offered only where there is a word that can be declared right. */
const DeclareWord = () =>
  useEnabled('declare-word') && <ActionButton action="declare-word" look="plain" showKeys />;

const Card = ({ open, edit }: { readonly open: OpenDispatch; readonly edit: Edit }) => {
  const strings = useStrings();
  const locale = useLocale();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const facts = edit.evidence.filter(({ kind }) => kind !== 'hand');
  return (
    <div className="card">
      <p className="card-head">
        <span>{edit.rule === HAND ? strings.byHand : ruleDescription(edit.rule, locale)}</span>
        <span className={`state ${edit.state}`}>{strings.editStates[edit.state]}</span>
      </p>
      <Pair open={open} edit={edit} />
      <ul className="facts">
        {facts.map((fact) => (
          <li key={JSON.stringify(fact)}>{evidenceSentence(fact, locale)}</li>
        ))}
      </ul>
      {edit.rule !== HAND && <RuleTerms open={open} edit={edit} />}
      <Decided edit={edit} />
      {readOnly ? (
        <p className="hint">{strings.readOnly}</p>
      ) : (
        <div className="acts">
          <ActionButton action="accept" look={edit.state === 'proposed' ? 'primary' : ''} showKeys />
          <ActionButton action="reject" showKeys />
          <DeclareWord />
          {edit.state !== 'proposed' && edit.state !== 'superseded' && (
            <ActionButton action="take-back" label={strings.takeBack} look="plain" />
          )}
        </div>
      )}
    </div>
  );
};

export const Evidence = ({ open }: { readonly open: OpenDispatch }) => {
  const strings = useStrings();
  const id = useSelection((state) => state.edit);
  const edit = selectedEdit(open.curation, { edit: id });
  const all = open.curation.edits.filter(({ state }) => state !== 'superseded');
  const place = edit === undefined ? -1 : all.indexOf(edit);
  return (
    <section aria-label={strings.evidence} className="evidence">
      <h2>
        {strings.evidence}
        {place >= 0 && <span className="tabular">{strings.editOf(place + 1, all.length)}</span>}
      </h2>
      {edit === undefined ? (
        <p className="hint none">
          {strings.noEdit} <ActionKeys action="next-edit" /> {strings.noEditKeys}
        </p>
      ) : (
        <Card open={open} edit={edit} />
      )}
    </section>
  );
};
