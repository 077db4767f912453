/**
 * Undo and redo, beside what they change. Their tips say what each is about: history tells that, and is asked only when
 * a pointer or the focus comes near, so that showing a dispatch and deciding in it wait for nothing.
 */
import { useState } from 'react';
import { actionOf } from '../actions/actions.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { useReply } from '../frame/use-reply.ts';
import { useLocale, useSession, useShownKeys, useStrings } from '../frame/use-shell.ts';
import { historyWords } from '../inspector/history-words.ts';
import { keyWords } from '../keyboard/key-words.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { lastDone, lastUndone } from '../state/trail.ts';
import { corpusOperationWords } from '../strings/corpus-operation-words.ts';

interface StepsProps {
  readonly open: OpenDispatch;
}

/** What the history of the dispatch says of a revision; null while that is not known. */
const useTold = ({ confirmed, pending }: OpenDispatch, isNear: boolean) => {
  const locale = useLocale();
  const asked = isNear && pending.length === 0 ? { id: confirmed.id } : null;
  const { output } = useReply('dispatch.history', asked, confirmed.revision);
  return (revision: number | null): string | null => {
    const line = output?.lines.find((one) => one.revision === revision);
    return line === undefined ? null : historyWords(line, locale);
  };
};

/** What undo and redo amount to where they are about something else than the dispatch that is shown; null otherwise. */
const useOtherSteps = ({ confirmed: { id } }: OpenDispatch) => {
  const strings = useStrings();
  const locale = useLocale();
  const trail = useSession((state) => state.trail);
  const undone = lastUndone(trail);
  const redo = undone !== null && undone.id !== id ? strings.redoAndGoBack : null;
  const undo = (): string | null => {
    const done = lastDone(trail);
    switch (done?.kind) {
      case 'reclean':
        return actionOf('undo-reclean')?.label[locale] ?? null;
      case 'removal':
        return actionOf('undo-removal')?.label[locale] ?? null;
      case 'operation':
        return strings.stepOf(strings.undo, corpusOperationWords(done.operation, locale));
      case 'decision':
        return done.id === id ? null : (actionOf('undo-and-go-back')?.label[locale] ?? null);
      case undefined:
        return null;
    }
  };
  return { undo: undo(), redo };
};

export const Steps = ({ open }: StepsProps) => {
  const strings = useStrings();
  const locale = useLocale();
  const [near, setNear] = useState<string | null>(null);
  const told = useTold(open, near === open.confirmed.id);
  const other = useOtherSteps(open);
  const shownKeys = useShownKeys();
  const tip = (action: string, step: string): string => {
    const keys = shownKeys(action);
    return keys === null ? step : `${step} (${keyWords(keys, locale)})`;
  };
  const step = (name: string, of: string | null): string => (of === null ? name : strings.stepOf(name, of));
  const onNear = (): void => setNear(open.confirmed.id);
  return (
    <div className="desk-steps">
      <ActionButton
        action="undo"
        label={strings.undo}
        look="plain icon"
        sign="undo"
        tip={tip('undo', other.undo ?? step(strings.undo, told(open.undo)))}
        onNear={onNear}
      />
      <ActionButton
        action="redo"
        label={strings.redo}
        look="plain icon"
        sign="redo"
        tip={tip('redo', other.redo ?? step(strings.redo, told(open.redo)))}
        onNear={onNear}
      />
    </div>
  );
};
