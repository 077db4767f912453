/** What dispatches are called, for a question about them: by title and file, some of them where they are many. */
import { dispatchTitle } from '../desk/dispatch-title.ts';
import type { Called } from '../state/frame.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import type { Shell } from '../state/shell.ts';

/** How many are named; the others are counted. */
const NAMED = 5;

/** What a dispatch on the desk is called. */
export const calledOf = ({
  text,
  curation,
  confirmed,
}: Pick<OpenDispatch, 'text' | 'curation' | 'confirmed'>): Called => ({
  title: dispatchTitle(text, curation).title,
  name: confirmed.source.names[0] ?? '',
});

/** The title of a dispatch on the desk, or the name of its file where it has no words. */
export const shownName = (open: OpenDispatch): string => {
  const { title, name } = calledOf(open);
  return title === '' ? name : title;
};

const calledHere = ({ desk, list }: Shell, id: string): Called | undefined => {
  const open = desk.store.getState().open.get(id);
  if (open !== undefined) return calledOf(open);
  for (const items of list.store.getState().pages.values()) {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) return { title: item.title, name: item.name };
  }
  return undefined;
};

const called = async (shell: Shell, id: string): Promise<Called> => {
  const here = calledHere(shell, id);
  if (here !== undefined) return here;
  // It was ticked with many others and never in sight. One that cannot be read has its id: its files are named by that.
  const read = await shell.client.call('dispatch.read', { id });
  if (!read.ok) return { title: '', name: id };
  const { dispatch, text } = read.value;
  return calledOf({ text, curation: dispatch, confirmed: dispatch });
};

/** What the first of some dispatches are called. */
export const firstCalled = (shell: Shell, ids: readonly string[]): Promise<readonly Called[]> =>
  Promise.all(ids.slice(0, NAMED).map((id) => called(shell, id)));
