/** The program of a cleaning thread: texts in, what the pipeline makes of them out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Cleaned } from '../../core/cleaned.ts';
import { type CleanSettings, UNTAUGHT } from '../../core/learned.ts';
import type { Result } from '../../core/model/result.ts';
import { formsIn } from '../../core/spacing/words/corpus-forms.ts';
import { systemFiles } from '../disk/files.ts';
import { failureOf } from '../errors.ts';
import { type CleanedText, cleanHeld, cleanTexts, type HeldText, readLexicon } from './cleaning.ts';

/** New texts, one to be cleaned again, or one whose words are to be counted. */
export type PipelineWork =
  | { readonly kind: 'clean'; readonly texts: readonly string[] }
  | { readonly kind: 'clean-again'; readonly held: HeldText }
  | { readonly kind: 'forms'; readonly text: string };

export interface PipelineRequest {
  readonly work: PipelineWork;
  /** What the corpus sets and has learned; null where it is what the thread was told last. */
  readonly settings: CleanSettings | null;
}
export type PipelineReply = Result<
  | { readonly kind: 'clean'; readonly cleaned: readonly Result<CleanedText>[] }
  | { readonly kind: 'clean-again'; readonly cleaned: Cleaned }
  | { readonly kind: 'forms'; readonly forms: readonly string[] }
>;

const lexicon = readLexicon(systemFiles, String(workerData.lexiconPath));
// Told to each text that asks for it.
lexicon.catch(() => undefined);
let settings = UNTAUGHT;

const answer = async (work: PipelineWork, told: CleanSettings): Promise<PipelineReply> => {
  try {
    const words = await lexicon;
    switch (work.kind) {
      case 'clean':
        return { ok: true, value: { kind: 'clean', cleaned: cleanTexts(work.texts, told, words) } };
      case 'clean-again':
        return { ok: true, value: { kind: 'clean-again', cleaned: cleanHeld(work.held, told, words) } };
      case 'forms':
        return { ok: true, value: { kind: 'forms', forms: [...formsIn(work.text, words)] } };
    }
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
};

parentPort?.on('message', async (request: PipelineRequest) => {
  settings = request.settings ?? settings;
  parentPort?.postMessage(await answer(request.work, settings));
});
