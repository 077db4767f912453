/** The edits of a series in their contexts, one under the other, so that one sees at a glance which does not fit. */

import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { ConcordanceLine } from '../../core/api-series.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { HAND } from '../../core/model/edit.ts';
import { decideLine, showLine } from '../actions/series-actions.ts';
import { EvenList, useEvenList } from '../controls/even-list.tsx';
import type { RowKeys } from '../controls/use-active-row.ts';
import { useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { Marks } from '../inspector/marks.tsx';
import { itemAt } from '../state/pages.ts';

const ROW = 36;
/** Lines that are drawn above and below those in sight. */
const AROUND = 6;

/** Line breaks and runs of white space would tear a line of a concordance. */
const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ');

interface LineProps {
  readonly line: ConcordanceLine | undefined;
  readonly index: number;
  readonly tabbable: boolean;
  /** Walk the list. */
  readonly keys: RowKeys;
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

/** Where the series stands in a dispatch, and what may be decided of it there. */
const LineText = ({ line, tabbable }: { readonly line: ConcordanceLine; readonly tabbable: boolean }) => {
  const shell = useShell();
  const strings = useStrings();
  const writable = useSession((state) => state.corpus?.readOnly === null);
  const { state } = line;
  const decidable = writable && state !== 'superseded' && line.rule !== HAND;
  return (
    <>
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
    </>
  );
};

/** What takes the focus is there before its page, and stays when that comes. */
const Line = ({ line, index, tabbable, keys: { onKeyDown, onFocus, onBlur } }: LineProps) => {
  const shell = useShell();
  const strings = useStrings();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears which of its buttons has the focus
    <div className="line" onFocus={onFocus} onBlur={onBlur}>
      <button
        type="button"
        className="page-link line-name"
        data-row={index}
        tabIndex={tabbable ? 0 : -1}
        aria-disabled={line === undefined ? true : undefined}
        title={line && strings.seriesOpenIn(line.name)}
        onKeyDown={onKeyDown}
        onClick={() => line && void showLine(shell, line)}
      >
        {line?.name ?? strings.loading}
      </button>
      {line && <LineText line={line} tabbable={tabbable} />}
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
  const lines = useEvenList({ count: total, height: ROW, around: AROUND });
  const { first, last } = lines.even;

  useEffect(() => {
    if (pages.size >= 0) series.concordance.look(first, last);
  }, [series, first, last, pages]);

  return (
    <>
      {failure !== null && (
        <p className="error series-note" role="alert">
          {failureMessage(failure, locale)}
        </p>
      )}
      <EvenList
        label={strings.concordance}
        list={lines}
        row={(index, isTabbable, keys) => (
          <Line line={itemAt(pages, index)} index={index} tabbable={isTabbable} keys={keys} />
        )}
      />
    </>
  );
};
