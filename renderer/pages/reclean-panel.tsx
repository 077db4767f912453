/** Cleaning again with the rules of now: which dispatches, what would change, doing it, and taking it back. */

import type { Stats } from '../../core/api-values.ts';
import { UNDO_RECLEAN } from '../actions/rule-actions.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Button } from '../controls/button.tsx';
import { JobProgress } from '../dialogs/job-progress.tsx';
import { Radios } from '../dialogs/radios.tsx';
import { useList, useRules, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { isCounted, RECLEAN_SCOPES, type RecleanScope } from '../state/rules.ts';
import { RecleanOutcome } from './reclean-outcome.tsx';
import '../dialogs/dialogs.css';

const OPEN: ReadonlySet<string> = new Set(['new', 'in-progress', 'second-look']);

/** How many dispatches each scope holds. */
const useCounts = (stats: Stats): Readonly<Record<RecleanScope, number>> => {
  const list = useList((state) => state.total ?? 0);
  const open = stats.statuses.reduce((sum, { status, count }) => sum + (OPEN.has(status) ? count : 0), 0);
  return { open, all: stats.dispatches, list };
};

const Choices = ({ stats }: { readonly stats: Stats }) => {
  const { rules } = useShell();
  const strings = useStrings();
  const scope = useRules((state) => state.scope);
  const anew = useRules((state) => state.anew);
  const counts = useCounts(stats);
  const labels = {
    open: strings.recleanOpen(counts.open),
    all: strings.recleanAll(counts.all),
    list: strings.recleanList(counts.list),
  };
  return (
    <div className="reclean-choices">
      <Radios
        legend={strings.recleanScope}
        name="reclean-scope"
        value={scope}
        options={RECLEAN_SCOPES.map((id) => ({ id, label: labels[id] }))}
        onChange={(chosen) => rules.choose({ scope: chosen })}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={anew}
          onChange={(event) => rules.choose({ anew: event.target.checked })}
        />
        {strings.recleanAnew}
        <span className="hint">{strings.recleanAnewHint}</span>
      </label>
    </div>
  );
};

const Acts = () => {
  const { rules, frame } = useShell();
  const strings = useStrings();
  const outcome = useRules((state) => state.outcome);
  const counted = useRules(isCounted);
  const run = useRules((state) => state.run);
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const changed = counted ? (outcome?.result.changed ?? 0) : 0;
  const clean = async (): Promise<void> => {
    const result = await rules.clean();
    if (result !== null && result.changed > 0)
      frame.offer(strings.recleanDid(result.changed, result.dispatches), UNDO_RECLEAN);
  };
  return (
    <div className="reclean-acts">
      <Button className={changed > 0 ? 'button' : 'button primary'} onPress={() => void rules.look()}>
        {strings.recleanLook}
      </Button>
      {changed > 0 && (
        <Button className="button primary" isDisabled={readOnly} onPress={() => void clean()}>
          {strings.recleanDo(changed)}
        </Button>
      )}
      {run !== null && <ActionButton action={UNDO_RECLEAN} label={strings.recleanUndo} />}
    </div>
  );
};

export const RecleanPanel = ({ stats }: { readonly stats: Stats }) => {
  const { rules } = useShell();
  const strings = useStrings();
  const work = useRules((state) => state.work);
  const job = useSession((state) => (work?.job == null ? undefined : state.jobs.get(work.job)));
  const labels = {
    look: strings.recleanLooking,
    clean: strings.recleanDoing,
  };
  return (
    <section id="reclean" aria-labelledby="reclean-title">
      <h2 id="reclean-title">{strings.reclean}</h2>
      <p className="hint">{strings.recleanHint}</p>
      {work === null ? (
        <>
          <Choices stats={stats} />
          <Acts />
          <RecleanOutcome />
        </>
      ) : (
        <JobProgress label={labels[work.kind]} job={job} onCancel={rules.cancel} />
      )}
    </section>
  );
};
