/** The dispatches that stay in memory: the last few that were used, as long as their files are as they were left. */
import type { CorpusFolder } from './corpus-folder.ts';
import { type DispatchAtHand, GONE, historyStamp, readAtHand, stampOf } from './dispatch-at-hand.ts';
import type { Files } from './files.ts';

export interface AtHandOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  /** Whether a snapshot of the dispatch waits to be written: it is only in memory then. */
  readonly waits: (id: string) => boolean;
  /** Called with a dispatch that was read anew, because its files were changed from outside. */
  readonly reread: (held: DispatchAtHand) => void;
  /** Called where the history of a dispatch was changed from outside; whether what is in memory holds. */
  readonly meet: (held: DispatchAtHand, unsaved: boolean) => Promise<boolean>;
}

/** How many dispatches stay in memory. */
const AT_HAND = 24;

export class DispatchesAtHand {
  private readonly options: AtHandOptions;
  private readonly held = new Map<string, DispatchAtHand>();
  /** Those whose files are others than they left, and could not be met yet: what was decided may only be in memory. */
  private readonly unmet = new Set<string>();

  constructor(options: AtHandOptions) {
    this.options = options;
  }

  /**
   * The dispatch in memory, as long as its files are as it left them; else read anew. When this throws, what was in
   * memory stays there.
   */
  async load(id: string): Promise<DispatchAtHand> {
    const { files, folder, waits, reread } = this.options;
    const known = this.held.get(id);
    if (known !== undefined && (await this.holds(known))) {
      this.keep(known);
      return known;
    }
    const read = await readAtHand(files, folder, id);
    this.keep(read);
    for (const old of this.held.keys()) {
      if (this.held.size <= AT_HAND) break;
      if (!waits(old) && !this.unmet.has(old)) this.held.delete(old);
    }
    if (known !== undefined) reread(read);
    return read;
  }

  forget(id: string): void {
    this.held.delete(id);
    this.unmet.delete(id);
  }

  /** The ids of the dispatches in memory. */
  get ids(): readonly string[] {
    return [...this.held.keys()];
  }

  /** Puts a dispatch behind all others, as the one used last. */
  private keep(held: DispatchAtHand): void {
    const { id } = held.stored;
    this.forget(id);
    this.held.set(id, held);
  }

  private async holds(known: DispatchAtHand): Promise<boolean> {
    const { files, folder, waits, meet } = this.options;
    const { id } = known.stored;
    const stamp = await stampOf(files, folder, id);
    if (stamp === known.stamp) return true;
    // What is only in memory must not be dropped: a failed append, a snapshot that waits, or what was never met.
    const unsaved = known.writer?.settled === false || waits(id) || this.unmet.has(id);
    if (stamp === GONE) {
      // Both files were deleted under us; the next decision writes them again.
      known.writer = null;
      return true;
    }
    if (historyStamp(stamp) === historyStamp(known.stamp)) return unsaved;
    this.unmet.add(id);
    return meet(known, unsaved);
  }
}
