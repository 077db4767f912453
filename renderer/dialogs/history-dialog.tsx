/** The history of the corpus: what was decided for many dispatches, to be undone as a whole, and what in single ones. */
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { LatestDecision, OperationLine } from '../../core/api-operations.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { momentWords } from '../../core/messages/moment-words.ts';
import { canWrite } from '../actions/action.ts';
import { showDecision } from '../actions/history-actions.ts';
import { undoOperation } from '../actions/operation-actions.ts';
import { Drawn } from '../controls/drawn.tsx';
import { Problem } from '../controls/problem.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { historyWords } from '../inspector/history-words.ts';
import { createPaged, type Paged } from '../state/paged.ts';
import { PAGE } from '../state/pages.ts';
import { showDispatch } from '../state/shell.ts';
import { agentWords } from '../strings/agent-words.ts';
import { corpusOperationWords, isKnownOperation } from '../strings/corpus-operation-words.ts';
import { DialogFrame } from './dialog-frame.tsx';

interface EntriesProps<T> {
  readonly paged: Paged<string, T>;
  readonly none: string;
  readonly children: (item: T) => ReactNode;
}

/** Items page by page, as far as one asks for more. */
const Entries = <T,>({ paged, none, children }: EntriesProps<T>) => {
  const strings = useStrings();
  const locale = useLocale();
  const { total, pages, failure } = useStore(paged.store);
  const items = [...pages].toSorted(([a], [b]) => a - b).flatMap(([, page]) => page);
  return (
    <>
      {failure !== null && <Problem>{failureMessage(failure, locale)}</Problem>}
      {total === 0 && <p className="hint">{none}</p>}
      <ul className="removed">{items.map(children)}</ul>
      {total !== null && items.length < total && (
        <Button className="button" onPress={() => paged.look(0, Math.min(total, items.length + PAGE) - 1)}>
          {strings.showMore}
        </Button>
      )}
    </>
  );
};

const Operation = ({ line, changed }: { readonly line: OperationLine; readonly changed: () => void }) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { operation, undoes, dispatches, done, kept, keptIn, waiting, missed, reclean, damaged, undoneBy } =
    line;
  const words =
    damaged === null ? corpusOperationWords(operation, locale, undoes) : failureMessage(damaged, locale);
  const isKnown = damaged === null && isKnownOperation(operation);
  const isStopped = reclean === 'halted' || reclean === 'ended';
  const facts = [
    `${agentWords(line.agent, locale)}, ${momentWords(line.at, new Date(), locale)}`,
    isStopped ? strings.recleanReached(done, dispatches) : null,
    isKnown && done < dispatches && !isStopped ? strings.operationDone(done, dispatches) : null,
    // Of one that was cut short the last ones are not counted.
    done === dispatches || line.changed > 0 ? strings.operationChanged(line.changed) : null,
    kept > 0 ? strings.operationKept(kept) : null,
    waiting > 0 ? strings.operationsWait(waiting) : null,
    missed > 0 ? strings.recleanMissed(missed) : null,
    undoneBy !== null ? strings.operationTakenBack : null,
  ];
  const [first] = keptIn;
  const isUndo = operation.type === 'undo-operation';
  return (
    <li>
      <span>
        <span>
          <Drawn text={words} />
        </span>
        <span className="hint">{facts.filter((fact) => fact !== null).join(' · ')}</span>
        {first !== undefined && (
          <button
            type="button"
            className="page-link hint"
            onClick={() => {
              shell.frame.dialog(null);
              void showDispatch(shell, first);
            }}
          >
            {strings.operationKeptShow}
          </button>
        )}
      </span>
      {isKnown && undoneBy === null && reclean !== 'under-way' && (
        <Button
          className="button small"
          aria-label={`${isUndo ? strings.redo : strings.undo}: ${words}`}
          isDisabled={!canWrite(shell)}
          onPress={() => void undoOperation(shell, line.id).then(changed)}
        >
          {isUndo ? strings.redo : strings.undo}
        </Button>
      )}
    </li>
  );
};

const Latest = ({ decision }: { readonly decision: LatestDecision }) => {
  const shell = useShell();
  const locale = useLocale();
  const { name, title, line } = decision;
  return (
    <li>
      <span>
        <button
          type="button"
          className="page-link"
          onClick={() => {
            shell.frame.dialog(null);
            void showDecision(shell, decision);
          }}
        >
          {title === '' ? name : title}
        </button>
        <span className="hint">
          <Drawn text={historyWords(line, locale)} /> · {agentWords(line.agent, locale)},{' '}
          {momentWords(line.at, new Date(), locale)}
        </span>
      </span>
    </li>
  );
};

export const HistoryDialog = () => {
  const { client, session } = useShell();
  const strings = useStrings();
  const [part, setPart] = useState<'operations' | 'dispatches'>('operations');
  const [operations] = useState(() =>
    createPaged<string, OperationLine>(async (_, range) => {
      const reply = await client.call('operations.list', { range });
      if (!reply.ok) return reply;
      const { total, operations: items } = reply.value;
      return { ok: true, value: { total, items } };
    }),
  );
  const [latest] = useState(() =>
    createPaged<string, LatestDecision>((_, range) => client.call('dispatches.latest', { range })),
  );
  const open = useStore(session.store, (state) => state.operations);

  useEffect(() => {
    const shown = part === 'operations' ? operations : latest;
    if (shown.store.getState().question === null) shown.ask(part);
    // What goes on in the background is told by the same list.
    else if (open.length >= 0) shown.refresh();
  }, [part, operations, latest, open]);

  return (
    <DialogFrame title={strings.corpusHistory} size="wide">
      <div className="dialog-body">
        <fieldset className="history-parts">
          <legend className="visually-hidden">{strings.show}</legend>
          {(['operations', 'dispatches'] as const).map((name) => (
            <button
              key={name}
              type="button"
              className="facet"
              aria-pressed={part === name}
              onClick={() => setPart(name)}
            >
              {name === 'operations' ? strings.historyOperations : strings.historyDispatches}
            </button>
          ))}
        </fieldset>
        {part === 'operations' ? (
          <Entries paged={operations} none={strings.historyNone}>
            {(line) => <Operation key={line.id} line={line} changed={operations.refresh} />}
          </Entries>
        ) : (
          <Entries paged={latest} none={strings.noStats}>
            {(decision) => <Latest key={decision.id} decision={decision} />}
          </Entries>
        )}
      </div>
    </DialogFrame>
  );
};
