/** The dispatches that stay in memory: the last few that were used, as long as their files are as they were left. */
import type { Failure } from '../../core/model/result.ts';
import { sameValue } from '../../core/model/same-value.ts';
import type { Files } from '../disk/files.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import {
  type DispatchAtHand,
  GONE,
  historyStamp,
  mayHoldTheSame,
  readAtHand,
  stampOf,
} from './dispatch-at-hand.ts';
import type { OwnCopies } from './own-copies.ts';

export interface AtHandOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly own: OwnCopies;
  /** Joins the other side of a history in which git left the marks of a conflict. */
  readonly joinSides: (held: DispatchAtHand) => Promise<void>;
  readonly readOnly: () => Failure | null;
  /** Whether a snapshot of the dispatch waits to be written: it is only in memory then. */
  readonly waits: (id: string) => boolean;
  /** Called with a dispatch that was read anew, because its files were changed from outside. */
  readonly reread: (held: DispatchAtHand) => void;
  /** Called where the files of a dispatch have another stamp and say the same. */
  readonly stamped: (id: string, stamp: string) => void;
  /** Called with a dispatch that was taken into memory. */
  readonly taken: (held: DispatchAtHand) => void;
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
    const { files, folder, own, readOnly, reread } = this.options;
    const known = this.held.get(id);
    if (known !== undefined && (await this.holds(known))) {
      this.keep(known);
      return known;
    }
    const read = await readAtHand(files, folder, id);
    if (read.theirs !== null && readOnly() === null) await this.options.joinSides(read);
    this.keep(read);
    await this.letGo();
    if (known !== undefined) {
      if (readOnly() === null) await own.drop(id);
      reread(read);
    } else this.options.taken(read);
    return read;
  }

  /** Takes a dispatch into memory that is not as its files are, and is to be met with what they hold. */
  hold(held: DispatchAtHand): void {
    this.keep(held);
    this.unmet.add(held.stored.id);
  }

  /**
   * Lets go of a dispatch, and of what is kept of it outside the corpus, once its files hold what was decided. Where they
   * cannot take it this throws, and it stays in memory.
   */
  async forget(id: string): Promise<void> {
    const known = this.held.get(id);
    if (
      known !== undefined &&
      this.options.readOnly() === null &&
      !(await this.isAsRecovered(known)) &&
      (await this.holds(known))
    ) {
      // What holds is met once more as if it were nowhere else: its bytes may be spoilt, or gone.
      this.unmet.add(id);
      await this.options.meet(known, true);
    }
    await this.destroy(id);
  }

  /** Lets go of a dispatch that is to be nowhere any more, and of what is kept of it outside the corpus. */
  async destroy(id: string): Promise<void> {
    this.held.delete(id);
    this.unmet.delete(id);
    await this.options.own.discard(id);
  }

  /** Lets go of what is kept outside the corpus of every dispatch whose files hold it: the corpus is about to be closed. */
  async end(): Promise<void> {
    for (const id of this.held.keys()) if (!this.unmet.has(id)) await this.options.own.drop(id);
  }

  /** The ids of the dispatches in memory. */
  get ids(): readonly string[] {
    return [...this.held.keys()];
  }

  /** Puts a dispatch behind all others, as the one used last. */
  private keep(held: DispatchAtHand): void {
    const { id } = held.stored;
    this.held.delete(id);
    this.unmet.delete(id);
    this.held.set(id, held);
  }

  /** Lets go of those that were not used for longest; not of one whose decisions are only in memory. */
  private async letGo(): Promise<void> {
    const { files, folder, own, waits } = this.options;
    for (const [id, old] of [...this.held]) {
      if (this.held.size <= AT_HAND) return;
      if (waits(id) || this.unmet.has(id)) continue;
      if (own.has(id) && historyStamp(await stampOf(files, folder, id)) !== historyStamp(old.stamp)) {
        this.unmet.add(id);
        continue;
      }
      if (this.held.get(id) !== old) continue;
      this.held.delete(id);
      await own.drop(id);
    }
  }

  /**
   * Whether all that is known of a dispatch is what recovery made of its files: there is nothing to be met then, and the
   * beginning that they still hold would count as another copy of it.
   */
  private isRecovered({ entries, recovered, stored }: DispatchAtHand): boolean {
    return entries === recovered && !this.unmet.has(stored.id);
  }

  /** {@link isRecovered}, of files that are as they were. */
  private async isAsRecovered(known: DispatchAtHand): Promise<boolean> {
    const { files, folder } = this.options;
    return this.isRecovered(known) && (await stampOf(files, folder, known.stored.id)) === known.stamp;
  }

  private async holds(known: DispatchAtHand): Promise<boolean> {
    const { files, folder, waits, meet } = this.options;
    const { id } = known.stored;
    const stamp = await stampOf(files, folder, id);
    if (stamp === known.stamp) return true;
    if (mayHoldTheSame(stamp, known.stamp) && (await this.isOnlyTouched(known))) return true;
    // What is only in memory must not be dropped: a failed append, a snapshot that waits, or what was never met.
    const unsaved = known.writer?.settled === false || waits(id) || this.unmet.has(id);
    if (stamp === GONE) {
      // Both files were deleted under us; the next decision writes them again.
      known.writer = null;
      return true;
    }
    if (historyStamp(stamp) === historyStamp(known.stamp)) return unsaved;
    // Its files say as much as is known of it, and now perhaps more.
    if (this.isRecovered(known)) return false;
    this.unmet.add(id);
    return meet(known, unsaved);
  }

  /**
   * Whether the files of a dispatch say what is in memory, though something was changed about them: a sync client or a
   * backup leaves its marks on files that it only read. It is as they are from now on.
   */
  private async isOnlyTouched(known: DispatchAtHand): Promise<boolean> {
    const { files, folder, stamped } = this.options;
    const { id } = known.stored;
    const read = await readAtHand(files, folder, id).catch(() => null);
    if (read === null || read.damage !== null || read.theirs !== null) return false;
    if (!sameValue(read.entries, known.entries) || !sameValue(read.stored, known.stored)) return false;
    known.stamp = read.stamp;
    known.snapshotStamp = read.snapshotStamp;
    stamped(id, read.stamp);
    return true;
  }
}
