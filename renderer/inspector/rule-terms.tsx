/** Why an edit of a rule was accepted at once or waits: the rule, its policy in this corpus, and the way to both. */
import type { Edit } from '../../core/model/edit.ts';
import { initialTerms } from '../../core/spacing/initial-reason.ts';
import { ruleById } from '../../core/spacing/rules.ts';
import { isRefusedBy } from '../../core/spacing/series.ts';
import { useLocale, useRules, useShell, useStrings } from '../frame/use-shell.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { confidenceWords } from './confidence-words.ts';
import './rule-terms.css';

export const RuleTerms = ({ open, edit }: { readonly open: OpenDispatch; readonly edit: Edit }) => {
  const { rules, frame } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const policies = useRules((state) => state.description?.policies);
  const refused = useRules(({ description }) => isRefusedBy(open.text, edit, description?.refusals ?? []));
  const terms = policies && initialTerms(edit, policies);
  const confidence = confidenceWords(edit.confidence, locale);
  const threshold = terms?.threshold.toLocaleString(locale, { maximumFractionDigits: 3 }) ?? '';
  return (
    <>
      {terms !== undefined && <p>{strings.reasons[terms.reason](confidence, threshold)}</p>}
      {refused && <p>{strings.refusedHere}</p>}
      <dl className="terms">
        <dt>{strings.rule}</dt>
        <dd>
          {ruleById.has(edit.rule) ? (
            <button
              type="button"
              className="page-link"
              aria-label={strings.ruleLinkOf(edit.rule)}
              onClick={() => {
                frame.store.setState({ page: 'rules' });
                rules.show(edit.rule);
              }}
            >
              {strings.ruleLink(edit.rule, edit.version)}
            </button>
          ) : (
            strings.ruleLink(edit.rule, edit.version)
          )}
        </dd>
        {terms !== undefined && (
          <>
            <dt>{strings.rulePolicy}</dt>
            <dd>
              {strings.policies[terms.policy]}
              {terms.policy === 'auto' && ` ≥ ${threshold}`}
            </dd>
          </>
        )}
        <dt>{strings.confidence}</dt>
        <dd className="tabular">{confidence}</dd>
      </dl>
    </>
  );
};
