/** The line above the list: how many are shown and in which order; while several are being selected, what to do with them. */

import { useState } from 'react';
import type { Query } from '../../core/api-values.ts';
import { runAction } from '../actions/actions.ts';
import { Button } from '../controls/button.tsx';
import { Choice } from '../controls/choice.tsx';
import { useFrame, useList, useShell, useStrings } from '../frame/use-shell.ts';
import { stopTicking, tickThrough } from './tick-through.ts';

const SORTS: readonly Query['sort'][] = ['name', 'date', 'title', 'undecided'];

const Ticking = () => {
  const shell = useShell();
  const strings = useStrings();
  const ticked = useList((state) => state.ticked);
  const total = useList((state) => state.total) ?? 0;
  const [busy, setBusy] = useState(false);
  const tickAll = async (): Promise<void> => {
    setBusy(true);
    await tickThrough(shell, 0, total - 1);
    setBusy(false);
  };
  return (
    <div className="list-tools ticking">
      <span className="tabular">{strings.selectedCount(ticked.size)}</span>
      <Button className="button plain small" isDisabled={busy || total === 0} onPress={() => void tickAll()}>
        {strings.selectAllShown(total)}
      </Button>
      <span className="spring" />
      <Button className="button small" onPress={() => stopTicking(shell)}>
        {strings.selectDone}
      </Button>
      <span className="break" />
      <Button
        className="button small"
        isDisabled={ticked.size === 0}
        onPress={() => runAction(shell, 'describe-many')}
      >
        {strings.describeMany}
      </Button>
      <Button
        className="button small"
        isDisabled={ticked.size === 0}
        onPress={() => runAction(shell, 'apply-recipe')}
      >
        {strings.recipeMany}
      </Button>
      <Button
        className="button danger small"
        isDisabled={ticked.size === 0}
        onPress={() => runAction(shell, 'remove')}
      >
        {strings.remove}
      </Button>
    </div>
  );
};

const Tools = () => {
  const { list, frame } = useShell();
  const strings = useStrings();
  const total = useList((state) => state.total);
  const all = useList((state) => state.facets?.all ?? 0);
  const sort = useList((state) => state.query.sort);
  return (
    <div className="list-tools">
      <span className="tabular">{total === null ? '' : strings.shownOf(total, all)}</span>
      <span className="spring" />
      <Choice
        className="select bare"
        aria-label={strings.sort}
        value={sort}
        options={SORTS.map((id) => ({ id, label: strings.sorts[id] }))}
        onChange={(chosen) => list.ask({ sort: chosen })}
      />
      <Button
        className="button plain icon"
        aria-label={strings.select}
        onPress={() => frame.store.setState({ ticking: true })}
      >
        <svg className="glyph" viewBox="0 0 16 16" aria-hidden="true">
          <rect x="2" y="2" width="5" height="5" rx="1" />
          <path d="m3.2 4.4.9.9 1.5-1.9" />
          <rect x="2" y="9" width="5" height="5" rx="1" />
          <path d="M9.5 4.5H14M9.5 11.5H14" />
        </svg>
      </Button>
    </div>
  );
};

export const ListTools = () => (useFrame((state) => state.ticking) ? <Ticking /> : <Tools />);
