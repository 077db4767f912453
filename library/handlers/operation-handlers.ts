/** What the methods do that are about many dispatches at once, and about what was decided in all of them. */
import { EVERYTHING } from '../../core/everything.ts';
import { recipeOf } from '../../core/history/recipe.ts';
import { latestDecisions } from '../corpus/latest-decisions.ts';
import { selected } from '../corpus/selected.ts';
import { absolutePath } from '../disk/absolute-path.ts';
import type { Files } from '../disk/files.ts';
import { writeRecipe } from '../exports/recipe-file.ts';
import { downloadsFolder } from '../own/downloads.ts';
import { previewOperation } from '../recleaning/preview.ts';
import type { Workspace } from '../workspace.ts';
import type { Handlers } from './handler.ts';

export type OperationMethod =
  | 'operations.apply'
  | 'operations.undo'
  | 'operations.list'
  | 'operations.preview'
  | 'dispatches.latest'
  | 'recipe.make'
  | 'recipe.save';

export interface OperationHandlerOptions {
  readonly files: Files;
  readonly dataFolder: string;
  readonly workspace: Workspace;
}

export const operationHandlers = ({
  files,
  dataFolder,
  workspace,
}: OperationHandlerOptions): Pick<Handlers, OperationMethod> => ({
  'operations.apply': async ({ operation, selection }) => {
    workspace.opened.requireWritable();
    return workspace.opened.operations.make(operation, await selected(workspace.opened, selection));
  },
  'operations.undo': async ({ id }) => {
    workspace.opened.requireWritable();
    return workspace.opened.operations.undo(id);
  },
  'operations.list': async ({ range }) => workspace.opened.operations.list(range),
  'operations.preview': async ({ operation, selection }) => {
    const corpus = workspace.opened;
    const ids = await selected(corpus, selection);
    return {
      job: workspace.jobs.start('preview', (task) =>
        previewOperation(corpus, operation, ids, workspace.decision(), task),
      ),
    };
  },
  'recipe.make': async ({ title, operations, parts }) => {
    const corpus = workspace.opened;
    const records = await corpus.operations.records(operations);
    return recipeOf(corpus.description, records, parts, title, workspace.decision());
  },
  'recipe.save': ({ recipe, folder, name, replace }) =>
    writeRecipe(files, downloadsFolder(dataFolder), recipe, {
      folder: folder === null ? null : absolutePath(folder, 'folder'),
      name,
      replace,
    }),
  'dispatches.latest': async ({ range: { offset, limit } }) => {
    const corpus = workspace.opened;
    return latestDecisions(files, corpus, corpus.catalog.listing.ids(EVERYTHING), offset, limit);
  },
});
