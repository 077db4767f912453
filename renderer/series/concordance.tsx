/** The edits of a series in their contexts, one under the other, so that one sees at a glance which does not fit. */
import { type KeyboardEvent, useCallback } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { ConcordanceLine } from '../../core/api-series.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { HAND } from '../../core/model/edit.ts';
import { decideLine, showLine } from '../actions/series-actions.ts';
import { useRows } from '../controls/use-rows.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { itemAt } from '../state/pages.ts';
import { Marks } from './series-edit.tsx';

const ROW = 36;

/** Line breaks and runs of white space would tear a line of a concordance. */
const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ');

interface LineProps {
  readonly line: ConcordanceLine | undefined;
  readonly index: number;
  readonly tabbable: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const Context = ({ line }: { readonly line: ConcordanceLine }) => {
  const strings = useStrings();
  if (line.left === null || line.replaced === null || line.right === null)
    return <span className="line-lost">{strings.sourceUnreadable}</span>;
  return (
    <>
      <span className="line-left">
        <bdi>{oneLine(line.left)}</bdi>
      </span>
      <span className="line-edit">
        <Marks removed={line.replaced} inserted={line.insert} state={line.state} />
      </span>
      <span className="line-right">{oneLine(line.right)}</span>
    </>
  );
};

const Line = ({ line, index, tabbable, onKeyDown }: LineProps) => {
  const shell = useShell();
  const strings = useStrings();
  const writable = useSession((state) => state.corpus?.readOnly === null);
  if (line === undefined) return <div className="line waiting" aria-hidden="true" />;
  const { state } = line;
  const tabIndex = tabbable ? 0 : -1;
  const decidable = writable && state !== 'superseded' && line.rule !== HAND;
  return (
    <div className="line">
      <button
        type="button"
        className="page-link line-name"
        data-row={index}
        tabIndex={tabIndex}
        title={strings.seriesOpenIn(line.name)}
        onKeyDown={onKeyDown}
        onClick={() => void showLine(shell, line)}
      >
        {line.name}
      </button>
      <span className="line-text" lang="fr">
        <Context line={line} />
      </span>
      <span className={`line-state ${state}`}>{strings.editStates[state]}</span>
      <span className="line-acts">
        {decidable && (
          <>
            <Button
              className="button plain small"
              excludeFromTabOrder={!tabbable}
              isDisabled={state === 'accepted'}
              aria-label={strings.acceptIn(line.name)}
              onPress={() => void decideLine(shell, line, 'accepted')}
            >
              {strings.accept}
            </Button>
            <Button
              className="button plain small"
              excludeFromTabOrder={!tabbable}
              isDisabled={state === 'rejected'}
              aria-label={strings.rejectIn(line.name)}
              onPress={() => void decideLine(shell, line, 'rejected')}
            >
              {strings.reject}
            </Button>
          </>
        )}
      </span>
    </div>
  );
};

export const Concordance = () => {
  const { series } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const pages = useStore(series.concordance.store, (state) => state.pages);
  const total = useStore(series.concordance.store, (state) => state.total) ?? 0;
  const failure = useStore(series.concordance.store, (state) => state.failure);
  const look = useCallback(
    (first: number, last: number) => (pages.size >= 0 ? series.concordance.look(first, last) : undefined),
    [series, pages],
  );
  const list = useRows({ count: total, height: ROW, look, target: null });
  return (
    <>
      {failure !== null && (
        <p className="error series-note" role="alert">
          {failureMessage(failure, locale)}
        </p>
      )}
      <div className="rows" ref={list.scroller}>
        <ul aria-label={strings.concordance} style={{ blockSize: list.extent }}>
          {list.rows.map((row) => (
            <li
              key={row.key}
              className="row-place"
              aria-setsize={total}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start}px)`, blockSize: ROW }}
            >
              <Line
                line={itemAt(pages, row.index)}
                index={row.index}
                tabbable={row.index === list.active}
                onKeyDown={list.onKeyDown}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
