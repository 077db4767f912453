/** A cleaning thread with a way to die: `cleaning-pool.test.ts` bundles it. A text that holds DIE ends the thread. */
import { parentPort } from 'node:worker_threads';
import '../../../library/cleaning/pipeline-program.ts';
import type { PipelineRequest } from '../../../library/cleaning/pipeline-program.ts';

parentPort?.on('message', ({ work }: PipelineRequest) => {
  if (work.kind === 'clean' && work.texts.some((text) => text.includes('DIE')))
    throw new Error('told to die');
});
