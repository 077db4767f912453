/** What stands in place of the list: it is loading, empty, without a result, or could not be read. */

import { EVERYTHING } from '../../core/everything.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Failure } from '../../core/model/result.ts';
import { Button } from '../controls/button.tsx';
import { useList, useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';

/** Why the list could not be read; what was read before stays below it. */
export const ListFailure = ({ failure }: { readonly failure: Failure }) => {
  const { list } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  return (
    <div className="list-note failed" role="alert">
      <p>{failureMessage(failure, locale)}</p>
      <Button className="button small" onPress={() => list.refresh()}>
        {strings.tryAgain}
      </Button>
    </div>
  );
};

export const ListNote = () => {
  const { list } = useShell();
  const strings = useStrings();
  const failure = useList((state) => state.failure);
  const total = useList((state) => state.total);
  const empty = useSession((state) => state.corpus?.dispatches === 0);

  if (failure !== null) return <ListFailure failure={failure} />;
  if (total === null)
    return (
      <div className="list-note">
        <p className="visually-hidden">{strings.loadingDispatches}</p>
      </div>
    );
  return (
    <div className="list-note">
      <ul className="visually-hidden" aria-label={strings.dispatches} />
      {empty ? <p>{strings.emptyCorpus}</p> : <h2>{strings.noResult}</h2>}
      {!empty && <p>{strings.noResultHint}</p>}
      {!empty && (
        <Button className="button small" onPress={() => list.ask({ ...EVERYTHING })}>
          {strings.showAll}
        </Button>
      )}
    </div>
  );
};
