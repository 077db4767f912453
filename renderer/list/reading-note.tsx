/** Says that the list does not hold every dispatch yet, how far it is, and lets it stop or go on. */
import { Button } from '../controls/button.tsx';
import { useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { sayFailure } from '../state/shell.ts';

export const ReadingNote = () => {
  const shell = useShell();
  const strings = useStrings();
  const index = useSession((state) => state.corpus?.index);
  if (index === undefined || index.state === 'whole') return null;
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
