/** What the methods do that are about many dispatches at once, and about what was decided in all of them. */
import { EVERYTHING } from '../core/api-values.ts';
import type { Files } from './files.ts';
import type { Handlers } from './handlers.ts';
import { latestDecisions } from './latest-decisions.ts';
import { selected } from './selected.ts';
import type { Workspace } from './workspace.ts';

export const operationHandlers = (
  files: Files,
  workspace: Workspace,
): Pick<Handlers, 'operations.apply' | 'operations.undo' | 'operations.list' | 'dispatches.latest'> => ({
  'operations.apply': async ({ operation, selection }) => {
    workspace.opened.requireWritable();
    return workspace.opened.operations.make(operation, await selected(workspace.opened, selection));
  },
  'operations.undo': async ({ id }) => {
    workspace.opened.requireWritable();
    return workspace.opened.operations.undo(id);
  },
  'operations.list': async ({ range }) => workspace.opened.operations.list(range),
  'dispatches.latest': async ({ range: { offset, limit } }) => {
    const corpus = workspace.opened;
    return latestDecisions(files, corpus, corpus.catalog.ids(EVERYTHING), offset, limit);
  },
});
