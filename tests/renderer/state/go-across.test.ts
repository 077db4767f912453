/** Going on to what waits, over a real library: round the list where something is left before, and never in vain. */
import { expect, it } from 'vitest';
import { isUndecided } from '../../../core/model/edit.ts';
import { runAction } from '../../../renderer/actions/actions.ts';
import { createShell, firstShown, type Shell, shownDispatch } from '../../../renderer/state/shell.ts';
import { corpusOf } from '../../library/corpus.ts';
import { NO_TRANSFER } from '../no-transfer.ts';

const text = (name: string): string =>
  `Le port de ${name.slice(0, 4)} rouvre\n\nHier, ${name} a visité le port devant la foule.`;

/** A corpus of three dispatches, the second of which has nothing to decide, with the first one shown. */
const opened = async (): Promise<{ readonly shell: Shell; readonly names: () => string | undefined }> => {
  const { library } = await corpusOf({
    'a.txt': text('AnnaMorel'),
    'b.txt': 'Une simple ligne de texte.\n',
    'c.txt': text('BrunoDurand'),
  });
  const shell = createShell(library, NO_TRANSFER, ['en']);
  await shell.session.start();
  await firstShown(shell);
  return { shell, names: () => shownDispatch(shell)?.confirmed.source.names[0] };
};

const said = ({ frame }: Shell): string | undefined => frame.store.getState().notices.at(-1)?.text;

it('goes from the last edit that waits round to the first, and the other way, and says so', async () => {
  const { shell, names } = await opened();
  const go = async (id: string, name: string): Promise<void> => {
    runAction(shell, id);
    await expect.poll(() => [names(), shell.selection.getState().edit !== null]).toEqual([name, true]);
  };
  await go('next-edit', 'a.txt');
  await go('next-edit', 'c.txt');
  expect(said(shell)).toBeUndefined();
  await go('next-edit', 'a.txt');
  await expect.poll(() => said(shell)).toBe('Back to the start of the list.');
  await go('previous-edit', 'c.txt');
  await expect.poll(() => said(shell)).toBe('On to the end of the list.');
});

it('says what is the only one left, and that nothing is once the last is decided, before the list heard of it', async () => {
  const { shell, names } = await opened();
  runAction(shell, 'next-edit');
  runAction(shell, 'accept');
  await expect.poll(names).toBe('c.txt');
  await expect.poll(() => shell.selection.getState().edit).not.toBeNull();
  runAction(shell, 'next-edit');
  await expect.poll(() => said(shell)).toBe('This is the only edit left to decide.');
  runAction(shell, 'reject');
  await expect.poll(() => said(shell)).toBe('Nothing is left to decide in this list.');
  expect(names()).toBe('c.txt');
  expect(shownDispatch(shell)?.curation.edits.some(isUndecided)).toBe(false);
});

it('stays at the end of the list behind a decision, and tells of what waits before', async () => {
  const { shell, names } = await opened();
  runAction(shell, 'next-edit');
  runAction(shell, 'next-edit');
  await expect.poll(() => [names(), shell.selection.getState().edit !== null]).toEqual(['c.txt', true]);
  runAction(shell, 'accept');
  await expect.poll(() => said(shell)).toContain('Something still waits before it.');
  // By the button beside it, which prints the keys that the person has given it.
  expect(shell.frame.store.getState().notices.at(-1)?.action).toBe('next-edit');
  expect(names()).toBe('c.txt');
  runAction(shell, 'next-edit');
  await expect.poll(names).toBe('a.txt');
});

it('says at either end of the list which end it is', async () => {
  const { shell, names } = await opened();
  runAction(shell, 'previous-dispatch');
  await expect.poll(() => said(shell)).toBe('This is the first dispatch of the list.');
  runAction(shell, 'next-dispatch');
  await expect.poll(names).toBe('b.txt');
});
