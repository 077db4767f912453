/**
 * The dispatches beside the one that is shown, read while the person reads: going to the next one then waits for no
 * answer. What was read ahead is given once, and forgotten with the first word of a change.
 */
import type { Client, Reply } from '../../core/api.ts';
import type { Event } from '../../core/api-events.ts';
import type { DispatchView } from '../../core/api-values.ts';
import type { ListState } from './list.ts';
import { itemAt } from './pages.ts';

export interface Place {
  readonly id: string;
  readonly index: number;
}

/**
 * The dispatch beside another one in the list as it is shown, where both are loaded.
 *
 * @returns null where the list does not tell: the host knows
 */
export const neighbourOf = (
  { index, pages, waiting }: Pick<ListState, 'index' | 'pages' | 'waiting'>,
  from: string | null,
  step: 1 | -1,
): Place | null => {
  if (waiting || index === null || from === null || itemAt(pages, index)?.id !== from) return null;
  const id = index + step < 0 ? undefined : itemAt(pages, index + step)?.id;
  return id === undefined ? null : { id, index: index + step };
};

type Read = Reply<'dispatch.read'>;

/** What is read ahead of a dispatch: on its way, and then at hand, unless it failed. */
interface Ahead {
  readonly reply: Promise<Read>;
  view: DispatchView | null;
}

export interface Neighbours {
  /** Reads these ahead, and forgets all others. */
  readonly want: (ids: readonly string[]) => void;
  /** Gives what was read ahead of a dispatch, at once; null where it is not at hand. */
  readonly take: (id: string) => DispatchView | null;
  /** Reads a dispatch, or gives what was read of it ahead. */
  readonly read: (id: string) => Promise<Read>;
  /** What was read ahead may not be so any more. */
  readonly follow: (event: Event) => void;
}

export const createNeighbours = (client: Client): Neighbours => {
  const ahead = new Map<string, Ahead>();
  const forget = (ids: readonly string[] | null): void => {
    for (const id of ids ?? [...ahead.keys()]) ahead.delete(id);
  };
  let corpus: string | null = null;
  const readAhead = (id: string): void => {
    const begun: Ahead = { reply: client.call('dispatch.read', { id }), view: null };
    ahead.set(id, begun);
    void begun.reply.then((read) => {
      if (read.ok) begun.view = read.value;
    });
  };
  return {
    want: (ids) => {
      forget([...ahead.keys()].filter((id) => !ids.includes(id)));
      for (const id of ids) if (!ahead.has(id)) readAhead(id);
    },
    take: (id) => {
      const view = ahead.get(id)?.view ?? null;
      if (view !== null) ahead.delete(id);
      return view;
    },
    read: async (id) => {
      const known = await ahead.get(id)?.reply;
      // What failed, or was forgotten while it was on its way, is asked for again.
      const isGood = known?.ok === true && ahead.has(id);
      ahead.delete(id);
      return isGood ? known : client.call('dispatch.read', { id });
    },
    follow: (event) => {
      switch (event.type) {
        case 'dispatches':
        case 'outside':
          return forget(event.ids);
        case 'corpus':
          // It is told of the same corpus, too, each time its counts are others.
          if (event.corpus === null || event.corpus.path !== corpus) forget(null);
          corpus = event.corpus?.path ?? null;
          return;
        case 'operations':
        case 'description':
          return forget(null);
        case 'job':
        case 'settings':
        case 'storage':
        case 'set-aside':
        case 'taking-down':
        case 'leaving':
        case 'action':
          return;
      }
    },
  };
};
