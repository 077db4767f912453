/** Says that the program's own folder cannot be written, what the next start will not know, and what can be done. */
import { failureMessage } from '../../core/messages/failure-message.ts';
import { useLocale, useSession, useStrings } from './use-shell.ts';

export const OwnFolderBar = () => {
  const strings = useStrings();
  const locale = useLocale();
  const failure = useSession((state) => state.app?.own ?? null);
  return failure === null ? null : (
    <div className="read-only-bar" role="status">
      {strings.ownNotKept(failureMessage(failure, locale))}
    </div>
  );
};
