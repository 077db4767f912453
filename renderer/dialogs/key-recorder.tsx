/**
 * Takes keys for an action as they are pressed: one stroke, or two that make a chord. Enter keeps them and Escape leaves, so that no
 * pointer is needed; what cannot be given says why.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { actionOf } from '../actions/actions.ts';
import { Button } from '../controls/button.tsx';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useStrings } from '../frame/use-shell.ts';
import { keyWords } from '../keyboard/key-words.ts';
import { type Clash, isReserved } from '../keyboard/own-keys.ts';
import { isMac } from '../keyboard/platform.ts';
import { pressedStroke, writtenStroke } from '../keyboard/strokes.ts';

interface KeyRecorderProps {
  readonly label: string;
  /** What stands in the way of keys as they are written; null where nothing does. */
  readonly clash: (written: string) => Clash | null;
  readonly onKeep: (written: string) => void;
  /** The same, where another action has them and is to lose them. */
  readonly onTake: (written: string, from: Clash) => void;
  readonly onLeave: () => void;
}

const MOST_STROKES = 2;

export const KeyRecorder = ({ label, clash, onKeep, onTake, onLeave }: KeyRecorderProps) => {
  const strings = useStrings();
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [strokes, setStrokes] = useState<readonly string[]>([]);
  const [isRefused, setRefused] = useState(false);
  const written = strokes.join(' ');
  const found = written === '' ? null : clash(written);
  const name = (found && actionOf(found.id)?.label[locale]) ?? '';
  const canKeep = written !== '' && found === null;

  const onKeyDown = (event: KeyboardEvent): void => {
    // Whoever tabs on leaves the field as everywhere.
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && event.key === 'Escape') {
      onLeave();
      return;
    }
    if (isPlain && event.key === 'Enter') {
      if (canKeep) onKeep(written);
      return;
    }
    if (isPlain && event.key === 'Backspace') {
      setStrokes([]);
      return;
    }
    const stroke = pressedStroke(event.nativeEvent, isMac);
    if (stroke === null) return;
    setRefused(isReserved(stroke));
    if (isReserved(stroke)) return;
    const pressed = writtenStroke(stroke);
    setStrokes((before) => (before.length < MOST_STROKES ? [...before, pressed] : [pressed]));
  };

  return (
    <div className="key-recorder">
      <input
        ref={field}
        className="input key-field"
        readOnly
        value={written === '' ? '' : keyWords(written, locale)}
        placeholder={strings.pressKeys}
        aria-label={label}
        aria-describedby="key-recorder-hint"
        onKeyDown={onKeyDown}
      />
      <Button className="button small primary" isDisabled={!canKeep} onPress={() => onKeep(written)}>
        {strings.keepKeys}
      </Button>
      <Button className="button small" onPress={onLeave}>
        {strings.cancel}
      </Button>
      <p className="hint" id="key-recorder-hint">
        {strings.pressKeysHint}
      </p>
      {isRefused && <Problem>{strings.keysReserved}</Problem>}
      {found?.kind === 'begins' && <Problem>{strings.keysBegin(name, keyWords(found.keys, locale))}</Problem>}
      {found?.kind === 'taken' && (
        <Problem>
          {strings.keysTaken(name)}{' '}
          <Button className="button small" onPress={() => onTake(written, found)}>
            {strings.takeKeys}
          </Button>
        </Problem>
      )}
    </div>
  );
};
