/** Undo and redo over a real library: what was decided last in the window is taken back first, wherever that was. */
import { expect, it } from 'vitest';
import { actionOf, runAction } from '../../../renderer/actions/actions.ts';
import { applyToCorpus } from '../../../renderer/actions/operation-actions.ts';
import { removeDispatches } from '../../../renderer/actions/removal-actions.ts';
import { saveState } from '../../../renderer/state/open-dispatch.ts';
import { createShell, decide, firstShown, type Shell, showDispatch } from '../../../renderer/state/shell.ts';
import { corpusOf } from '../../library/corpus.ts';
import { NO_TRANSFER } from '../no-transfer.ts';

const opened = async () => {
  const { library } = await corpusOf({ 'a.txt': 'Un.\n', 'b.txt': 'Deux.\n', 'c.txt': 'Trois.\n' });
  const shell = createShell(library, NO_TRANSFER, ['en']);
  await shell.session.start();
  await firstShown(shell);
  const [a, b, c] = [...shell.list.store.getState().pages.values()].flat().map(({ id }) => id);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three dispatches');
  const notes = async (): Promise<readonly string[]> =>
    Promise.all(
      [a, b, c].map(async (id) => {
        const read = await library.call('dispatch.read', { id });
        return read.ok ? read.value.dispatch.notes : read.error.code;
      }),
    );
  const shown = (): string | null => shell.desk.store.getState().current;
  return { library, shell, a, b, c, notes, shown };
};

const saved = ({ desk }: Shell): Promise<void> =>
  expect.poll(() => saveState(desk.store.getState().open.values()).kind).toBe('saved');

const note = async (shell: Shell, id: string, notes: string): Promise<void> => {
  await showDispatch(shell, id);
  expect(decide(shell, { type: 'set-notes', notes })).toBe(true);
  await saved(shell);
};

const press = async (shell: Shell, action: 'undo' | 'redo'): Promise<void> => {
  const step = actionOf(action);
  expect(step?.enabled(shell)).toBe(true);
  await step?.run(shell);
  await saved(shell);
};

it('walk back and forth over all dispatches in the order of the decisions, and show where they are', async () => {
  const { shell, a, b, notes, shown } = await opened();
  await note(shell, a, 'un');
  await note(shell, b, 'deux');
  await note(shell, a, 'trois');
  await showDispatch(shell, b);
  const walked: unknown[] = [];
  for (const way of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
    await press(shell, way);
    walked.push([shown(), ...(await notes()).slice(0, 2)]);
  }
  expect(walked).toEqual([
    [a, 'un', 'deux'],
    [b, 'un', ''],
    [a, '', ''],
    [a, 'un', ''],
    [b, 'un', 'deux'],
    [a, 'trois', 'deux'],
  ]);
});

it('take back what was done over many dispatches between two decisions, and then the one before', async () => {
  const { shell, a, b, c, notes, shown } = await opened();
  await note(shell, a, 'un');
  const tag = { type: 'add-terms', field: 'tags', terms: ['presse'] } as const;
  expect(await applyToCorpus(shell, tag, { query: shell.list.store.getState().query })).toBe(true);
  await note(shell, b, 'deux');
  await removeDispatches(shell, [c], '');
  await press(shell, 'undo');
  expect(await notes()).toEqual(['un', 'deux', '']);
  await press(shell, 'undo');
  expect(await notes()).toEqual(['un', '', '']);
  await press(shell, 'undo');
  expect(shell.frame.store.getState().notices.at(-1)?.text).toContain('Undone in 3 dispatches');
  await press(shell, 'undo');
  expect([shown(), ...(await notes())]).toEqual([a, '', '', '']);
});

it('take back no decision that another window took behind the last of this one, and say so', async () => {
  const { library, shell, a, b, notes, shown } = await opened();
  await note(shell, a, 'un');
  await note(shell, b, 'deux');
  const { revision } = shell.desk.store.getState().open.get(b)?.confirmed ?? { revision: 0 };
  await showDispatch(shell, a);
  const elsewhere = { type: 'set-notes', notes: 'autre' } as const;
  expect((await library.call('dispatch.apply', { id: b, revision, operation: elsewhere })).ok).toBe(true);
  await press(shell, 'undo');
  expect([shown(), ...(await notes()).slice(0, 2)]).toEqual([b, 'un', 'autre']);
  expect(shell.frame.store.getState().notices.at(-1)?.text).toContain('Something else was decided');
  await press(shell, 'undo');
  expect([shown(), ...(await notes()).slice(0, 2)]).toEqual([a, '', 'autre']);
});

it('pass over a decision that changed nothing', async () => {
  const { shell, a, b, notes } = await opened();
  await note(shell, a, 'un');
  await note(shell, b, 'deux');
  await note(shell, a, 'un');
  await press(shell, 'undo');
  expect((await notes()).slice(0, 2)).toEqual(['un', '']);
});

it('go on behind the trail through the history of the dispatch that is shown', async () => {
  const { library, shell, a, b, notes } = await opened();
  await note(shell, a, 'un');
  await note(shell, b, 'deux');
  const later = createShell(library, NO_TRANSFER, ['en']);
  await later.session.start();
  await firstShown(later);
  await showDispatch(later, b);
  await press(later, 'undo');
  expect((await notes()).slice(0, 2)).toEqual(['un', '']);
  await showDispatch(later, a);
  await press(later, 'redo');
  expect((await notes()).slice(0, 2)).toEqual(['un', 'deux']);
});

it('walk as fast as the keys come', async () => {
  const { shell, a, b, notes } = await opened();
  await note(shell, a, 'un');
  await showDispatch(shell, b);
  for (const notes of ['x', 'y', 'z']) decide(shell, { type: 'set-notes', notes });
  for (let n = 0; n < 3; n++) runAction(shell, 'undo');
  await saved(shell);
  expect((await notes()).slice(0, 2)).toEqual(['un', '']);
  runAction(shell, 'redo');
  await saved(shell);
  expect((await notes()).slice(0, 2)).toEqual(['un', 'x']);
});

it('pass over what another window took back already, after saying so', async () => {
  const { library, shell, a, c, notes } = await opened();
  await note(shell, a, 'un');
  const tag = { type: 'add-terms', field: 'tags', terms: ['presse'] } as const;
  await applyToCorpus(shell, tag, { query: shell.list.store.getState().query });
  await removeDispatches(shell, [c], '');
  expect((await library.call('dispatches.restore', { ids: [c] })).ok).toBe(true);
  const operations = await library.call('operations.list', { range: { offset: 0, limit: 1 } });
  const id = operations.ok ? (operations.value.operations[0]?.id ?? '') : '';
  expect((await library.call('operations.undo', { id })).ok).toBe(true);
  for (const code of ['dispatch-missing', 'already-undone']) {
    await press(shell, 'undo');
    expect(shell.frame.store.getState().notices.at(-1)?.failure?.code).toBe(code);
  }
  await press(shell, 'undo');
  expect((await notes())[0]).toBe('');
});
