/** The dispatches that were removed from the corpus, who removed them and why, and how to have them back. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { damageWords } from '../../core/messages/damage-reasons.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import { canWrite } from '../actions/action.ts';
import { restoreDispatches } from '../actions/removal-actions.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
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
  const [tombstones, setTombstones] = useState<readonly Tombstone[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => {
    void shell.client.call('dispatches.removed', {}).then((reply) => {
      if (reply.ok) setTombstones(reply.value.tombstones);
      else setFailure(reply.error);
    });
  }, [shell]);

  const restore = async (ids: readonly string[]): Promise<void> => {
    const restored = new Set(await restoreDispatches(shell, ids));
    setTombstones((now) => now?.filter(({ id }) => !restored.has(id)) ?? null);
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
                  {strings.removedBy(
                    by.kind === 'person' ? by.name : by.rule,
                    momentWords(at, new Date(), locale),
                  )}
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
                    onPress={() => shell.frame.dialog({ kind: 'take-down', ids: [id] })}
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
