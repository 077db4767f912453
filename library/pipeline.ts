/** The entry of a cleaning thread: a text in, what the pipeline makes of it out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RulePolicies } from '../core/model/proposal.ts';
import type { Result } from '../core/model/result.ts';
import { type CleanedText, cleanText, readLexicon } from './cleaning.ts';
import { failureOf } from './errors.ts';
import { systemFiles } from './files.ts';

export interface PipelineRequest {
  readonly text: string;
  readonly policies: RulePolicies;
}
export type PipelineReply = Result<CleanedText>;

const lexicon = readLexicon(systemFiles, String(workerData.lexiconPath));
// Told to each text that asks for it.
lexicon.catch(() => undefined);

const answer = async ({ text, policies }: PipelineRequest): Promise<PipelineReply> => {
  try {
    return { ok: true, value: cleanText(text, policies, await lexicon) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
};

parentPort?.on('message', async (request: PipelineRequest) => {
  parentPort?.postMessage(await answer(request));
});
