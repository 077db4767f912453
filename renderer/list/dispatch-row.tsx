/** One dispatch in the list: status by shape and word, what it is called, where and when it is from, what is undecided, and what required metadata is missing. */

import { type MouseEvent, memo } from 'react';
import type { ListedDispatch } from '../../core/api-values.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { isUndecided } from '../../core/model/edit.ts';
import { METADATA_FIELD_NAMES, type MetadataField } from '../../core/model/metadata.ts';
import { Sign } from '../controls/sign.tsx';
import type { RowKeys } from '../controls/use-active-row.ts';
import { useDesk, useList, useLocale, useSession, useShell, useStrings } from '../frame/use-shell.ts';
import { edtfWords } from '../strings/edtf-words.ts';
import { StatusMark } from './status-mark.tsx';
import { tickThrough } from './tick-through.ts';

interface RowProps {
  readonly index: number;
  /** Undefined while its page is on its way. */
  readonly item: ListedDispatch | undefined;
  readonly tabbable: boolean;
  readonly ticking: boolean;
  /** Walk the list. */
  readonly keys: RowKeys;
  readonly onOpen: (id: string, index: number) => void;
}

const NONE: readonly MetadataField[] = [];

/** The item with what is already decided on the desk, before the list hears of it. */
const useLive = (item: ListedDispatch): ListedDispatch => {
  const open = useDesk((state) => state.open.get(item.id));
  if (open === undefined) return item;
  const { status, edits, metadata } = open.curation;
  const lacks = METADATA_FIELD_NAMES.filter((field) => metadata[field] === undefined);
  return { ...item, status, undecided: edits.filter(isUndecided).length, lacks };
};

/** Drawn anew only where its own dispatch is another: the list is told anew after every decision. */
const RowText = memo(({ item }: { readonly item: ListedDispatch }) => {
  const strings = useStrings();
  const locale = useLocale();
  const live = useLive(item);
  const required = useSession((state) => state.description?.required) ?? NONE;
  const missing = required.filter((field) => live.lacks.includes(field));
  const missingWords = strings.missingFields(missing.map((field) => strings.fields[field]));
  const where = [item.place, item.date === null ? null : edtfWords(item.date, locale, true)].filter(
    (part) => part !== null && part !== '',
  );
  return (
    <>
      <StatusMark status={live.status} />
      <span className="row-text">
        {item.hasHeadline ? (
          <span className="row-title" title={item.name}>
            {item.title}
          </span>
        ) : (
          <span className="row-title none" title={item.name}>
            <span className="visually-hidden">{strings.noHeadline} </span>
            {item.title === '' ? item.name : item.title}
          </span>
        )}
        <span className="row-where">
          {item.damaged === null ? (
            <>
              <span className="row-status">{strings.statuses[live.status]}</span>
              {where.length > 0 && <span className="row-place-date">{where.join(' · ')}</span>}
            </>
          ) : (
            <span className="row-damaged" title={failureMessage(item.damaged, locale)}>
              <Sign of="warning" /> {strings.damaged}
            </span>
          )}
        </span>
      </span>
      {missing.length > 0 && (
        <span className="row-missing" title={missingWords}>
          <Sign of="warning" />
          <span className="visually-hidden"> {missingWords}</span>
        </span>
      )}
      {live.undecided > 0 && (
        <span className="row-count tabular" title={strings.undecidedCount(live.undecided)}>
          {strings.figure(live.undecided)}
          <span className="visually-hidden"> {strings.undecidedCount(live.undecided)}</span>
        </span>
      )}
    </>
  );
});

const Waiting = () => <span className="visually-hidden">{useStrings().loadingDispatch}</span>;

/**
 * Its handlers are the same each time, so that a row is drawn again only where it says something else. What takes the
 * focus is there before its page, and stays when that comes.
 */
export const DispatchRow = memo(({ index, item, tabbable, ticking, keys, onOpen }: RowProps) => {
  const shell = useShell();
  const { list, frame } = shell;
  const isCurrent = useDesk((state) => item !== undefined && state.current === item.id);
  const ticked = useList((state) => item !== undefined && state.ticked.has(item.id));
  const text = item === undefined ? <Waiting /> : <RowText item={item} />;
  const waiting = item === undefined ? ' waiting' : '';
  const focused = {
    ...keys,
    'data-row': index,
    tabIndex: tabbable ? 0 : -1,
    'aria-disabled': item === undefined ? true : undefined,
  };

  if (ticking)
    return (
      <label className={`row ticking${waiting}`} aria-current={isCurrent ? 'true' : undefined}>
        <input
          {...focused}
          type="checkbox"
          checked={ticked}
          onChange={(event) => {
            if (item === undefined) return;
            const { tickedAt } = list.store.getState();
            // A browser tells of Shift with the click that ticks a box.
            const through = event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
            if (through && tickedAt !== null) void tickThrough(shell, tickedAt, index);
            else list.tickOne(item.id, index, event.target.checked);
          }}
        />
        {text}
      </label>
    );

  const open = (event: MouseEvent): void => {
    if (item === undefined) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      frame.store.setState({ ticking: true });
      const { index: current } = list.store.getState();
      list.tickOne(item.id, index, true);
      if (event.shiftKey && current !== null) void tickThrough(shell, current, index);
    } else {
      onOpen(item.id, index);
    }
  };
  return (
    <button
      {...focused}
      type="button"
      className={`row${waiting}`}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={open}
    >
      {text}
    </button>
  );
});
