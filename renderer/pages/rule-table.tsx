/** A row for each rule: what it looks for, what it may do by itself, and how its edits fared in this corpus. */
import { useEffect, useRef, useState } from 'react';
import type { Stats } from '../../core/api-values.ts';
import { POLICIES } from '../../core/model/proposal.ts';
import { policyOf } from '../../core/spacing/rules.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { useLocale, useRules, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { type RuleRow, ruleRows } from '../state/rules-draft.ts';
import { percent } from './sum-edits.ts';

/** The slider covers what one would choose; the field beside it takes any confidence. */
const LEAST = 0.5;
const STEP = 0.005;

const PolicyField = ({ row, disabled }: { readonly row: RuleRow; readonly disabled: boolean }) => {
  const { rules } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { rule, terms } = row;
  return (
    <Choice
      aria-label={strings.policyOf(rule.description[locale])}
      isDisabled={disabled}
      value={terms.policy}
      options={POLICIES.map((id) => ({ id, label: strings.policies[id] }))}
      onChange={(policy) => rules.setPolicy(rule.id, policy)}
    />
  );
};

/** The confidence that is typed, 0 to 1, with a decimal comma or point; null where it is none. */
const confidenceIn = (typed: string): number | null => {
  const value = Number(typed.replace(',', '.'));
  return typed.trim() !== '' && value >= 0 && value <= 1 ? value : null;
};

/** The threshold as a number to type and a slider to move; only an automatic rule has one. */
const ThresholdField = ({ row, disabled }: { readonly row: RuleRow; readonly disabled: boolean }) => {
  const { rules } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { rule, terms } = row;
  const name = rule.description[locale];
  /** What is typed, while it is no number of the right size yet; null otherwise. */
  const [typed, setTyped] = useState<string | null>(null);
  if (terms.policy !== 'auto') return <span className="none">–</span>;
  const take = (text: string): void => {
    const value = confidenceIn(text);
    setTyped(value !== null && !/[.,]0*$/.test(text) ? null : text);
    if (value !== null) rules.setThreshold(rule.id, value);
  };
  return (
    <span className="threshold">
      <input
        className="input"
        inputMode="decimal"
        aria-label={strings.thresholdOf(name)}
        aria-invalid={typed !== null && typed.trim() !== '' && confidenceIn(typed) === null}
        disabled={disabled}
        value={typed ?? terms.threshold.toLocaleString(locale, { maximumFractionDigits: 3 })}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      <input
        type="range"
        min={LEAST}
        max={1}
        step={STEP}
        aria-label={strings.thresholdSliderOf(name)}
        disabled={disabled}
        value={terms.threshold}
        onChange={(event) => {
          setTyped(null);
          rules.setThreshold(rule.id, event.target.valueAsNumber);
        }}
      />
    </span>
  );
};

const Own = ({ row }: { readonly row: RuleRow }) => {
  const { rules } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { rule } = row;
  const own = policyOf(rule.id);
  const from = own.policy === 'auto' ? own.threshold.toLocaleString(locale) : null;
  return (
    <p className="own">
      {row.changed && <span className="badge ask">{strings.ruleChanged}</span>}
      {!row.own && (
        <>
          <span className="hint">{strings.ruleOwn(strings.policies[own.policy], from)}</span>
          <Button
            className="button plain small"
            aria-label={strings.ruleResetOf(rule.description[locale])}
            onPress={() => rules.reset(rule.id)}
          >
            {strings.ruleReset}
          </Button>
        </>
      )}
    </p>
  );
};

const Row = ({ row, disabled }: { readonly row: RuleRow; readonly disabled: boolean }) => {
  const strings = useStrings();
  const locale = useLocale();
  const target = useRules((state) => state.target);
  const { rules } = useShell();
  const place = useRef<HTMLTableRowElement>(null);
  const { rule, judged, approved } = row;
  useEffect(() => {
    if (target?.rule !== rule.id) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
    rules.store.setState({ target: null });
  }, [target, rule, rules]);
  const said = (n: number): string => n.toLocaleString(locale);
  return (
    <tr ref={place} tabIndex={-1} id={`rule-${rule.id}`}>
      <th scope="row">
        <span className="rule-name">{rule.description[locale]}</span>
        <span className="rule-id">{strings.ruleVersion(rule.id, rule.version)}</span>
        {rule.policy === 'off' && <span className="hint">{strings.ruleOffByDefault}</span>}
        {(row.changed || !row.own) && <Own row={row} />}
      </th>
      <td className="control">
        <PolicyField row={row} disabled={disabled} />
      </td>
      <td className="control">
        <ThresholdField row={row} disabled={disabled} />
      </td>
      <td>{said(row.accepted)}</td>
      <td>{said(row.proposed)}</td>
      <td>{said(row.rejected)}</td>
      <td>
        {percent(approved, judged, locale)}
        {judged > 0 && <span className="of">{strings.observedOf(judged)}</span>}
      </td>
    </tr>
  );
};

/** What to do with rules that are changed and not applied. */
const DraftBar = ({ changed }: { readonly changed: number }) => {
  const { rules, frame } = useShell();
  const strings = useStrings();
  const busy = useRules((state) => state.work !== null);
  return (
    <div className="draft-bar" role="status">
      <span>{strings.draftOf(changed)}</span>
      <span className="spring" />
      <Button className="button plain" onPress={rules.discard}>
        {strings.draftDiscard}
      </Button>
      <Button
        className="button"
        isDisabled={busy}
        onPress={async () => {
          if (await rules.keep()) frame.say(strings.draftKept);
        }}
      >
        {strings.draftKeep}
      </Button>
      <Button
        className="button primary"
        isDisabled={busy}
        onPress={() => {
          document.getElementById('reclean')?.scrollIntoView({ block: 'start' });
          void rules.look();
        }}
      >
        {strings.recleanLook}
      </Button>
    </div>
  );
};

export const RuleTable = ({ stats }: { readonly stats: Stats }) => {
  const strings = useStrings();
  const stored = useRules((state) => state.description?.policies);
  const draft = useRules((state) => state.draft);
  const busy = useRules((state) => state.work !== null);
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  if (stored === undefined) return null;
  const rows = ruleRows(stored, draft, stats.edits);
  const changed = rows.filter((row) => row.changed).length;
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{strings.rulesTable}</h2>
      <table className="rule-table">
        <thead>
          <tr>
            <th scope="col">{strings.rule}</th>
            <th scope="col">{strings.rulePolicy}</th>
            <th scope="col">{strings.threshold}</th>
            <th scope="col">{strings.accepted}</th>
            <th scope="col">{strings.proposed}</th>
            <th scope="col">{strings.rejected}</th>
            <th scope="col">
              {strings.observed}
              <span className="of">{strings.byPerson}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.rule.id} row={row} disabled={busy || readOnly} />
          ))}
        </tbody>
      </table>
      <p className="hint">{strings.observedHint}</p>
      {changed > 0 && <DraftBar changed={changed} />}
    </section>
  );
};
