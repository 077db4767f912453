/** What the program is, and the licences of all that it holds, as the build gathered them. */
import { useEffect, useState } from 'react';
import { useSession, useStrings } from '../frame/use-shell.ts';
import { DialogFrame } from './dialog-frame.tsx';
import './about-dialog.css';

/** The text of the licences; null while it is read, and undefined where it cannot be had. */
const useLicences = (): string | null | undefined => {
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    const reading = new AbortController();
    setText(null);
    const read = async (): Promise<void> => {
      try {
        const answer = await fetch('licences.txt', { cache: 'no-cache', signal: reading.signal });
        setText(answer.ok ? await answer.text() : undefined);
      } catch {
        if (!reading.signal.aborted) setText(undefined);
      }
    };
    void read();
    return () => reading.abort();
  }, []);
  return text;
};

export const AboutDialog = () => {
  const strings = useStrings();
  const version = useSession((state) => state.app?.version ?? '');
  const licences = useLicences();
  return (
    <DialogFrame title={strings.aboutTitle} size="wide">
      <div className="dialog-body">
        <p>{strings.aboutIdea}</p>
        <p className="hint">{strings.version(version)}</p>
        <div className="licences">
          <label htmlFor="licences">{strings.licences}</label>
          <p className="hint">{licences === undefined ? strings.licencesMissing : strings.licencesHint}</p>
          <textarea
            id="licences"
            readOnly
            spellCheck={false}
            lang="en"
            aria-busy={licences === null}
            value={licences ?? ''}
          />
        </div>
      </div>
    </DialogFrame>
  );
};
