/** What the methods about losing nothing do: takedown, merging and its conflicts, damage and repair. */

import { damageList } from '../checks/damage.ts';
import { absolutePath } from '../disk/absolute-path.ts';
import type { Files } from '../disk/files.ts';
import { patient } from '../disk/patient-files.ts';
import { copyCorpus } from '../exports/copy-corpus.ts';
import { settleConflicts, waitingConflicts } from '../merge/conflicts.ts';
import { mergeCorpus } from '../merge/merge.ts';
import type { Workspace } from '../workspace.ts';
import type { Handlers } from './handler.ts';

export type KeepingMethod =
  | 'corpus.flush'
  | 'corpus.look'
  | 'dispatches.take-down'
  | 'copy.start'
  | 'merge.start'
  | 'conflicts.list'
  | 'conflicts.settle'
  | 'damage.list'
  | 'repair.start';

export const keepingHandlers = (files: Files, workspace: Workspace): Pick<Handlers, KeepingMethod> => ({
  'corpus.flush': async () => {
    await workspace.opened.dispatches.flush();
    return {};
  },
  'corpus.look': async () => {
    await workspace.look();
    return {};
  },
  'dispatches.take-down': async ({ ids, reason }) => {
    const { takenDown, kept, words } = await workspace.opened.removals.acts.takeDown(ids, reason);
    return { takenDown: [...takenDown], kept: [...kept], words: [...words] };
  },
  'copy.start': async ({ folder, unsaved }) => {
    const { opened: corpus, jobs } = workspace;
    const path = absolutePath(folder, 'folder');
    const now = workspace.decision();
    return {
      job: jobs.start('copy', (task) => copyCorpus(patient(files), corpus, path, unsaved, now, task)),
    };
  },
  'merge.start': async ({ path, base, anotherCorpus }) => {
    const { opened: corpus, jobs } = workspace;
    const now = (): Date => new Date(workspace.decision().at);
    corpus.requireWritable();
    const request = {
      path: absolutePath(path, 'path'),
      base: base === null ? null : absolutePath(base, 'base'),
      anotherCorpus,
    };
    return {
      job: jobs.start('merge', (task) =>
        workspace.betweenImports(() => mergeCorpus({ files: patient(files), corpus, now }, request, task)),
      ),
    };
  },
  'conflicts.list': () => waitingConflicts(files, workspace.opened),
  'conflicts.settle': async (settlement) => {
    if (!workspace.opened.removals.has(settlement.id)) await workspace.opened.requirePresent(settlement.id);
    await settleConflicts(files, workspace.opened, settlement);
    return {};
  },
  'damage.list': () => damageList(files, workspace.opened),
  'repair.start': async ({ ids, files: paths = null }) => {
    workspace.opened.requireWritable();
    return { job: workspace.jobs.start('repair', (task) => workspace.repair({ ids, files: paths }, task)) };
  },
});
