/** What the methods about losing nothing do: takedown, damage and repair. */
import { damageList } from './damage.ts';
import type { Files } from './files.ts';
import type { Handlers } from './handlers.ts';
import type { Workspace } from './workspace.ts';

export type KeepingMethod = 'corpus.flush' | 'dispatches.take-down' | 'damage.list' | 'repair.start';

export const keepingHandlers = (files: Files, workspace: Workspace): Pick<Handlers, KeepingMethod> => ({
  'corpus.flush': async () => {
    await workspace.opened.dispatches.flush();
    return {};
  },
  'dispatches.take-down': async ({ ids, reason }) => {
    const { takenDown, kept } = await workspace.opened.removals.takeDown(ids, reason);
    return { takenDown: [...takenDown], kept: [...kept] };
  },
  'damage.list': () => damageList(files, workspace.opened),
  'repair.start': async ({ ids }) => {
    workspace.opened.requireWritable();
    return { job: workspace.jobs.start('repair', (task) => workspace.repair(ids, task)) };
  },
});
