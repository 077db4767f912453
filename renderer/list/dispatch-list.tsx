/** The list of dispatches: virtual, loaded where one looks, walked with the arrow keys. */
import { useCallback, useEffect } from 'react';
import { EvenList, useEvenList } from '../controls/even-list.tsx';
import { useFrame, useList, useShell, useStrings } from '../frame/use-shell.ts';
import { itemAt } from '../state/pages.ts';
import { showDispatch } from '../state/shell.ts';
import { DispatchRow } from './dispatch-row.tsx';
import { ListFailure, ListNote } from './list-note.tsx';

/** All rows are equally high, so that what is not yet loaded has its right place; in px. */
const ROW = 80;
/** Rows that are drawn above and below those in sight. */
const AROUND = 4;

export const DispatchList = () => {
  const shell = useShell();
  const { list } = shell;
  const strings = useStrings();
  const total = useList((state) => state.total);
  const pages = useList((state) => state.pages);
  const target = useList((state) => state.target);
  const failure = useList((state) => state.failure);
  const ticking = useFrame((state) => state.ticking);
  const rows = useEvenList({ count: total ?? 0, height: ROW, around: AROUND });
  const { first, last, bring, toTop } = rows.even;
  const { activate } = rows.active;

  useEffect(() => {
    // Pages are let go when the list is refreshed, so what is in sight is asked for whenever they change.
    if (pages.size >= 0) list.look(first, last);
  }, [list, first, last, pages]);

  // Another question is looked at from its first row; nothing of it is drawn until it is answered.
  useEffect(
    () =>
      list.store.subscribe(({ query }, before) => {
        if (query === before.query) return;
        activate(0);
        toTop();
      }),
    [list, activate, toTop],
  );

  useEffect(() => {
    if (target === null) return;
    activate(target.index);
    bring(target.index);
  }, [target, activate, bring]);

  const onOpen = useCallback(
    (id: string, index: number): void => void showDispatch(shell, id, index),
    [shell],
  );

  if (total === null || total === 0 || (failure !== null && pages.size === 0)) return <ListNote />;

  return (
    <>
      {failure !== null && <ListFailure failure={failure} />}
      <EvenList
        label={strings.dispatches}
        list={rows}
        row={(index, isTabbable, keys) => (
          <DispatchRow
            index={index}
            item={itemAt(pages, index)}
            tabbable={isTabbable}
            ticking={ticking}
            keys={keys}
            onOpen={onOpen}
          />
        )}
      />
    </>
  );
};
