/**
 * Learning how the pages of this corpus are laid out: from how many reviewed dispatches, what it would change on those
 * held back, and the choice to use it. Nothing is used before the archivist says so, and it can be given back.
 */
import { Button } from 'react-aria-components';
import { LEAST_REVIEWED, type LearnResult } from '../../core/api-jobs.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { DescriptionChange } from '../../core/model/corpus.ts';
import { canWrite } from '../actions/action.ts';
import { Problem } from '../controls/problem.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { JobProgress } from './job-progress.tsx';
import { useJob } from './use-job.ts';
import './describe.css';

/** Asks how many dispatches are reviewed. */
const REVIEWED = {
  query: { ...EVERYTHING, statuses: ['reviewed' as const] },
  range: { offset: 0, limit: 1 },
};

const Figures = ({ result }: { readonly result: LearnResult }) => {
  const strings = useStrings();
  const { before, after, learnedFrom, heldBack } = result;
  const rows = [
    [strings.learnBlocks, before.blocks, after.blocks],
    [strings.learnExact, before.exact, after.exact],
  ] as const;
  return (
    <table className="comparison">
      <caption>{strings.learnOn(learnedFrom, heldBack)}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.learnAgreement}</th>
          <th scope="col">{strings.learnBefore}</th>
          <th scope="col">{strings.learnAfter}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, is]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="tabular">{strings.percentOf(was)}</td>
            <td className="tabular">{strings.percentOf(is)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const LearnDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const counted = useReply('dispatches.list', REVIEWED);
  const reviewed = counted.output?.total ?? null;
  const description = useSession((state) => state.description);
  const { job, failure, busy, run, cancel, reset } = useJob();
  const writable = canWrite(shell);
  const result = job?.state === 'done' && job.result?.kind === 'learn' ? job.result : null;
  const problem = failure ?? counted.failure ?? (job?.state === 'failed' ? job.error : null);
  const gain = result === null ? 0 : result.after.blocks - result.before.blocks;
  const verdict = gain > 0 ? strings.learnBetter : gain < 0 ? strings.learnWorse : strings.learnSame;

  const use = async (weights: DescriptionChange['weights'], said: string): Promise<void> => {
    const reply = await shell.client.call('corpus.change', { weights });
    if (!reply.ok) return sayFailure(shell, reply.error);
    shell.frame.dialog(null);
    shell.frame.say(said);
  };

  if (busy)
    return (
      <DialogFrame title={strings.learnTitle} isBusy>
        <div className="dialog-body">
          <JobProgress label={strings.learning} job={job} onCancel={cancel} />
        </div>
      </DialogFrame>
    );
  if (result !== null)
    return (
      <DialogFrame title={strings.learnTitle}>
        <div className="dialog-body">
          <Figures result={result} />
          <p role="status">{verdict}</p>
          {result.leftOut > 0 && <p className="hint">{strings.learnLeftOut(result.leftOut)}</p>}
          <footer className="dialog-foot">
            <Button className={gain > 0 ? 'button' : 'button primary'} onPress={reset}>
              {strings.learnDiscard}
            </Button>
            <Button
              className={gain > 0 ? 'button primary' : 'button'}
              isDisabled={!writable}
              onPress={() => void use(result.weights, strings.learnUsing)}
            >
              {strings.learnUse}
            </Button>
          </footer>
        </div>
      </DialogFrame>
    );
  const enough = reviewed !== null && reviewed >= LEAST_REVIEWED;
  return (
    <DialogFrame title={strings.learnTitle}>
      <div className="dialog-body">
        <p>{strings.learnHint}</p>
        {reviewed !== null && (
          <p>{enough ? strings.learnReviewed(reviewed) : strings.learnTooFew(reviewed, LEAST_REVIEWED)}</p>
        )}
        <p className="hint">{strings.learnCounted}</p>
        {description !== null && (
          <p className="hint">{description.weights === null ? strings.learnShipped : strings.learnUsed}</p>
        )}
        {job?.state === 'cancelled' && <p role="status">{strings.learnCancelled}</p>}
        {problem !== null && <Problem>{failureMessage(problem, locale)}</Problem>}
        <footer className="dialog-foot">
          {description !== null && description.weights !== null && (
            <Button
              className="button"
              isDisabled={!writable}
              onPress={() => void use(null, strings.learnGivenBack)}
            >
              {strings.learnGiveBack}
            </Button>
          )}
          <Button
            className="button primary"
            isDisabled={!enough}
            onPress={() => void run(() => shell.client.call('learn.start', {}))}
          >
            {strings.learnStart}
          </Button>
        </footer>
      </div>
    </DialogFrame>
  );
};
