/** What the shell does by itself as a corpus opens, over a real library. */
import { expect, it } from 'vitest';
import type { Transfer } from '../../../renderer/client/transfer.ts';
import { createShell, type Shell } from '../../../renderer/state/shell.ts';
import { corpusOf } from '../../library/corpus.ts';

const TRANSFER: Transfer = {
  choose: null,
  reveal: null,
  download: null,
  dropped: async () => ({ kind: 'files', files: [] }),
  upload: async () => ({ ok: false, error: { code: 'host-unreachable', details: {} } }),
};

const firstShown = (shell: Shell): Promise<void> =>
  new Promise((resolve) => {
    shell.desk.store.subscribe(({ current, open }) => {
      if (current !== null && open.has(current)) resolve();
    });
  });

it.each(['dispatches', 'rules'] as const)(
  'a corpus opens with its first dispatch on the desk, and whoever went to %s meanwhile stays there',
  async (page) => {
    const { library, ids } = await corpusOf();
    const shell = createShell(library, TRANSFER, ['en']);
    const shown = firstShown(shell);
    await shell.session.start();
    expect(shell.session.store.getState().corpus).not.toBeNull();
    shell.frame.store.setState({ page });
    await shown;
    expect(Object.values(ids)).toContain(shell.desk.store.getState().current);
    expect(shell.frame.store.getState().page).toBe(page);
  },
);

it('the place of the shown dispatch stays as long as the list is drawn that it stands in', async () => {
  const { library } = await corpusOf();
  const shell = createShell(library, TRANSFER, ['en']);
  const { store, ask } = shell.list;
  const shown = firstShown(shell);
  await shell.session.start();
  await shown;
  expect(store.getState().index).toBe(0);

  const answered = new Promise<void>((resolve) => {
    store.subscribe(({ waiting }) => !waiting && resolve());
  });
  ask({ search: 'a word that no dispatch of this corpus has' });
  expect(store.getState()).toMatchObject({ waiting: true, index: 0 });
  await answered;
  expect(store.getState()).toMatchObject({ waiting: false, total: 0, index: null });
});
