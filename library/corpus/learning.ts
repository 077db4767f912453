/**
 * What decisions teach a corpus, on its way into `corpus.json`. A decision is safe in its history at once; its lessons
 * are written before the snapshot of its dispatch is, many together. So where a kill falls between, the snapshot is
 * behind its history when the corpus is opened again, and the lessons are drawn from there once more.
 */

import type { HistoryEntry } from '../../core/history/entry.ts';
import { type Lessons, lessonsOf, taught, untaught } from '../../core/history/lessons.ts';
import type { Corpus, CorpusWord, Refusal } from '../../core/model/corpus.ts';
import { sameValue } from '../../core/model/same-value.ts';
import type { Series } from '../../core/spacing/series.ts';
import type { Held } from '../dispatches/history-steps.ts';
import { failureOf } from '../errors.ts';
import { Serial } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';

export class Learning {
  private readonly redescribe: (next: (corpus: Corpus) => Corpus) => Promise<Corpus>;
  private readonly serial = new Serial();
  private waiting: Lessons[] = [];
  private readonly tell: Tell;

  /**
   * @param redescribe makes a new description and comes back when it is on the disk
   * @param tell told why what was drawn cannot be written where no call waits for that, and null once it is
   */
  constructor(redescribe: (next: (corpus: Corpus) => Corpus) => Promise<Corpus>, tell: Tell) {
    this.redescribe = redescribe;
    this.tell = tell;
  }

  /** Draws the lessons of an entry of a dispatch; they are written with the next flush. */
  draw({ text, stored, entries }: Held, entry: HistoryEntry): void {
    const lessons = lessonsOf(text, entry, entries, stored.edits);
    // A series decided over many dispatches teaches the same in each.
    if (lessons !== null && !sameValue(lessons, this.waiting.at(-1))) this.waiting.push(lessons);
  }

  /** Comes back when all that was drawn is on the disk. When the disk refuses, it waits on. */
  flush(): Promise<void> {
    return this.serial.run('lessons', async () => {
      const batch = [...this.waiting];
      if (batch.length === 0) return;
      await this.redescribe((corpus) => batch.reduce(taught, corpus));
      this.waiting = this.waiting.slice(batch.length);
      this.tell(null);
    });
  }

  /** {@link flush} where nobody waits for it: what cannot be written is told, and waits on. */
  async flushQuietly(): Promise<void> {
    await this.flush().catch((error: unknown) => this.tell(failureOf(error)));
  }

  /** Declares words right and refuses series; comes back when that is on the disk. */
  async teach(words: readonly CorpusWord[], refusals: readonly Refusal[]): Promise<void> {
    await this.flush();
    await this.redescribe((corpus) => taught(corpus, { words, refused: refusals, freed: [], forgotten: [] }));
  }

  /** Takes words out of the lexicon, and refusals back; comes back when that is on the disk. */
  async forget(words: readonly string[], refusals: readonly Series[]): Promise<void> {
    await this.flush();
    await this.redescribe((corpus) => untaught(corpus, words, refusals));
  }
}
