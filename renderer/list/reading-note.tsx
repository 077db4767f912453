/** Says that the list does not hold every dispatch yet, and how far it is; reading stops and goes on here. */
import { Button } from '../controls/button.tsx';
import { useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';

const ComingBack = () => {
  const strings = useStrings();
  const comingBack = useSession((state) => state.corpus?.comingBack ?? null);
  if (comingBack === null) return null;
  const { done, total } = comingBack;
  const said = strings.comingBack(done, total);
  return (
    <div className="reading-note" role="status">
      <span>{said}</span>
      <progress aria-label={said} max={total} value={done} />
    </div>
  );
};

/** A takedown that was cut short is brought to its end. */
const TakingDown = () => {
  const strings = useStrings();
  const ending = useSession((state) => state.corpus?.takingDown ?? null);
  const told = useSession((state) => state.takingDown);
  if (ending === null) return null;
  const { done, total } = told ?? ending;
  const said = strings.takingDownAgain(done, total);
  return (
    <div className="reading-note" role="status">
      <span>{said}</span>
      <progress aria-label={said} max={total} value={done} />
    </div>
  );
};

const Reading = () => {
  const shell = useShell();
  const strings = useStrings();
  const index = useSession((state) => state.corpus?.index);
  // Where there is no list, what stands in its place says why.
  if (index === undefined || index.state === 'whole' || index.state === 'failed') return null;
  const { state, done, total } = index;
  const isReading = state === 'reading';
  const call = async (method: 'index.stop' | 'index.resume'): Promise<void> => {
    const reply = await shell.client.call(method, {});
    if (!reply.ok) sayFailure(shell, reply.error);
  };
  return (
    <div className="reading-note" role="status">
      <span>{isReading ? strings.reading(done, total) : strings.readingPart(done, total)}</span>
      {isReading ? (
        <Button className="button plain small" onPress={() => void call('index.stop')}>
          {strings.readingStop}
        </Button>
      ) : (
        <Button className="button plain small" onPress={() => void call('index.resume')}>
          {strings.readingResume}
        </Button>
      )}
      <progress aria-label={strings.readingProgress} max={Math.max(1, total)} value={done} />
    </div>
  );
};

export const ReadingNote = () => (
  <>
    <Reading />
    <ComingBack />
    <TakingDown />
  </>
);
