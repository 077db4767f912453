/** What the methods about rules do: what a corpus learns and forgets, and cleaning it again. */

import { goOn, previewReclean, recleanCorpus } from '../recleaning/reclean.ts';
import type { Workspace } from '../workspace.ts';
import type { Handlers } from './handler.ts';

export type RuleMethod =
  | 'corpus.learn'
  | 'corpus.forget'
  | 'reclean.preview'
  | 'reclean.start'
  | 'reclean.halted'
  | 'reclean.resume'
  | 'reclean.end';

export const ruleHandlers = (workspace: Workspace): Pick<Handlers, RuleMethod> => ({
  'corpus.learn': async ({ words, refusals }) => {
    const now = workspace.decision();
    await workspace.opened.learning.teach(
      words.map(({ word, decided }) => ({ word, decided: decided === undefined ? now : decided })),
      refusals.map(({ decided = now, ...series }) => ({ ...series, decided })),
    );
    return {};
  },
  'corpus.forget': async ({ words, refusals }) => {
    await workspace.opened.learning.forget(words, refusals);
    return {};
  },
  'reclean.preview': async (request) => {
    const { opened, cleaning, jobs } = workspace;
    return { job: jobs.start('re-clean', (task) => previewReclean(opened, cleaning, request, task)) };
  },
  // Not during an import, which would go on with the policies of before.
  'reclean.start': async (request) => {
    const { opened, cleaning, jobs } = workspace;
    opened.requireWritable();
    return {
      job: jobs.start('re-clean', (task) =>
        workspace.betweenImports(() => recleanCorpus(opened, cleaning, request, task)),
      ),
    };
  },
  'reclean.halted': async () => ({ runs: [...workspace.opened.operations.lines.halted()] }),
  'reclean.resume': async ({ id }) => {
    const { opened, cleaning, jobs } = workspace;
    opened.requireWritable();
    opened.operations.recleans.halted(id);
    return {
      job: jobs.start('re-clean', (task) =>
        workspace.betweenImports(() => goOn(opened, cleaning, opened.operations.recleans.halted(id), task)),
      ),
    };
  },
  'reclean.end': async ({ id }) => {
    const { opened } = workspace;
    opened.requireWritable();
    return opened.operations.endReclean(id);
  },
});
