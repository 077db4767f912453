/** The dispatches that were removed from the corpus, who removed them and why, and how to have them back. */
import { Button } from 'react-aria-components';
import { damageWords } from '../../core/messages/damage-reasons.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import { canWrite } from '../actions/action.ts';
import { restoreDispatches } from '../actions/removal-actions.ts';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { agentWords } from '../strings/agent-words.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { removedTogether } from './removed-together.ts';

/** Beside the first of those that one decision removed: all of them can be had back by one, too. */
const RestoreTogether = ({
  ids,
  restore,
}: {
  readonly ids: readonly string[] | undefined;
  readonly restore: (ids: readonly string[]) => Promise<void>;
}) => {
  const shell = useShell();
  const strings = useStrings();
  return (
    ids !== undefined && (
      <Button className="button small" isDisabled={!canWrite(shell)} onPress={() => void restore(ids)}>
        {strings.restoreTogether(ids.length)}
      </Button>
    )
  );
};

export const RemovedDialog = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { output, failure, again } = useReply('dispatches.removed', {});
  const tombstones = output?.tombstones;

  const restore = async (ids: readonly string[]): Promise<void> => {
    await restoreDispatches(shell, ids);
    again();
  };
  const together = removedTogether(tombstones ?? []);

  return (
    <DialogFrame title={strings.removedTitle} size="wide">
      <div className="dialog-body">
        {failure !== null && <p className="error">{failureMessage(failure, locale)}</p>}
        {tombstones?.length === 0 && <p className="hint">{strings.removedNone}</p>}
        <ul className="removed">
          {tombstones?.map(({ id, title, name, by, at, reason, takenDown }) => (
            <li key={id}>
              <span>
                {title === '' ? name : title}
                {takenDown === undefined ? (
                  <span className="hint">{name}</span>
                ) : (
                  <span className="badge">{strings.takenDown}</span>
                )}
                <span className="hint">
                  {strings.removedBy(agentWords(by, locale), momentWords(at, new Date(), locale))}
                  {reason !== '' && ` · ${damageWords(reason, locale)}`}
                </span>
              </span>
              {takenDown === undefined && (
                <div className="removed-acts">
                  <RestoreTogether ids={together.get(id)} restore={restore} />
                  <Button
                    className="button small"
                    aria-label={strings.restoreOf(title)}
                    isDisabled={!canWrite(shell)}
                    onPress={() => void restore([id])}
                  >
                    {strings.restore}
                  </Button>
                  <Button
                    className="button small plain"
                    aria-label={strings.takeDownOf(title)}
                    isDisabled={!canWrite(shell)}
                    onPress={() =>
                      shell.frame.dialog({ kind: 'take-down', ids: [id], called: [{ title, name }] })
                    }
                  >
                    {strings.takeDown}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      </div>
    </DialogFrame>
  );
};
