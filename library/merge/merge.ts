/**
 * Merging another archivist's copy into the open corpus: dispatch by dispatch and decision by decision, against the
 * corpus that both began from. What only the other has is taken over; conflicts wait in their files until a person
 * decides them. The other copy is only read.
 */
import { basename } from 'node:path';
import type { MergeResult } from '../../core/api-jobs.ts';
import type { MergeRequest } from '../../core/api-keeping.ts';
import { changeBetween, isNoChange } from '../../core/history/change.ts';
import type { Conflict } from '../../core/history/conflict.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { mergeFollowing } from '../../core/history/following.ts';
import { type Apart, relate } from '../../core/history/merge-histories.ts';
import { isRemovalAnswered } from '../../core/history/removal-answered.ts';
import { takenOverBeyond } from '../../core/history/taken-over.ts';
import type { Container, Dispatch } from '../../core/model/dispatch.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import { takeWordsDownIn } from '../corpus/corpus-removals.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { isListed } from '../corpus/unlisted.ts';
import type { Files } from '../disk/files.ts';
import { isSamePlace } from '../disk/same-place.ts';
import { caughtUp } from '../dispatches/catch-up.ts';
import { addConflicts, conflictIds } from '../dispatches/conflict-files.ts';
import { readDispatchFiles, recoveredOr } from '../dispatches/dispatch-files.ts';
import { printed } from '../dispatches/history-prints.ts';
import { keepContainer } from '../dispatches/import-batch.ts';
import { readSource } from '../dispatches/originals.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { type CorpusFolder, corpusFolder } from '../folder/corpus-folder.ts';
import { idsIn } from '../folder/dispatch-ids.ts';
import { requireAllowedContainer } from '../imports/allowed-texts.ts';
import { isOfADispatch } from '../operations/catching-up.ts';
import { isUnreadable, readTombstones } from '../removal/removal.ts';
import type { Task } from '../thread/jobs.ts';
import { copyDispatch } from './merge-copy.ts';
import { describedCopies, mergeDescription } from './merge-description.ts';
import { TheirOperations } from './their-operations.ts';

export interface MergeOptions {
  readonly files: Files;
  readonly corpus: OpenCorpus;
  readonly now: () => Date;
}

/** Why a file is not brought along that no second attempt would change. */
const LASTING: ReadonlySet<ErrorCode> = new Set([
  'source-changed',
  'dispatch-taken-down',
  'tombstone-unreadable',
]);

/** Whether a dispatch stays that one side removed and the other decided on. */
const removal = (mine: Tombstone | null, theirs: Tombstone | null): Conflict => ({
  ...{ part: 'removal', key: 'removal', mine, theirs },
});

const unreadable = ({ id, reason }: Tombstone): LibraryFailure =>
  new LibraryFailure('record-damaged', { file: `removed/${id}.json`, reason });

/** A dispatch of the other copy. */
interface There {
  readonly dispatch: Dispatch;
  readonly entries: readonly HistoryEntry[];
}

class Merge {
  private readonly options: MergeOptions;
  private readonly request: MergeRequest;
  private readonly operations: TheirOperations;
  private readonly other: CorpusFolder;
  private readonly base: CorpusFolder | null;
  private readonly from: string;
  private readonly added: string[] = [];
  private readonly changed: string[] = [];
  private readonly removed: string[] = [];
  private readonly conflicts: string[] = [];
  /** The dispatches of which conflicts wait there. */
  private waiting: Promise<readonly string[]> | null = null;
  /** Files that texts were extracted from, by their SHA-256, as they are brought along. */
  private readonly brought = new Map<string, Promise<void>>();

  /** @param operations the corpus-wide operations of the other copy */
  constructor(options: MergeOptions, request: MergeRequest, operations: TheirOperations) {
    const { path, base } = request;
    this.options = options;
    this.operations = operations;
    this.request = request;
    this.other = corpusFolder(path);
    this.base = base === null ? null : corpusFolder(base);
    this.from = basename(path);
  }

  async run(task: Task): Promise<MergeResult> {
    const { files, corpus, now } = this.options;
    const copies = await describedCopies(files, corpus, this.request, now());
    const kept = [...(await mergeDescription(files, corpus, this.other, this.base, copies, task))];
    const { tombstones } = await readTombstones(files, this.other);
    const ids = await idsIn(files, this.other);
    for (const [index, id] of ids.entries()) {
      try {
        // While the index is made anew, one that is not listed would seem to be gone.
        await corpus.index.whole(task.cancelled);
        if (task.cancelled()) break;
        task.progress(index, ids.length, corpus.catalog.get(id)?.item.name ?? id);
        const tombstone = tombstones.get(id);
        if (tombstone === undefined) await this.mergeDispatch(id);
        else await this.mergeRemoved(id, tombstone);
      } catch (error) {
        task.fail({ file: id, error: failureOf(error) });
      }
    }
    const known = new Set(ids);
    for (const tombstone of tombstones.values())
      if (tombstone.takenDown !== undefined && !corpus.removals.get(tombstone.id)?.takenDown) {
        await corpus.removals.acts.adopt(tombstone);
        this.removed.push(tombstone.id);
      } else if (isUnreadable(tombstone) && !known.has(tombstone.id))
        task.fail({ file: tombstone.id, error: failureOf(unreadable(tombstone)) });
    // A dispatch that was not joined yet would take them over again, upon what was decided there since.
    if (!task.cancelled()) await this.takeOperations(task);
    await this.takeWordsDown();
    task.progress(ids.length, ids.length, null);
    const { added, changed, removed, conflicts } = this;
    return { kind: 'merge', added, changed, removed, conflicts, kept };
  }

  /** Takes their corpus-wide operations; what some dispatch has not taken over yet goes on here. */
  private async takeOperations(task: Task): Promise<void> {
    const { corpus } = this.options;
    const { recleans } = corpus.operations;
    const halted = new Set(recleans.allHalted().map(({ record }) => record.id));
    const fail = (file: string, error: unknown): void => task.fail({ file, error: failureOf(error) });
    await this.operations.copyTo(corpus.folder, (id) => halted.has(id), fail);
    await corpus.operations.look();
  }

  /** What a copy in which a text was not taken down still keeps of its words does not come here with it. */
  private async takeWordsDown(): Promise<void> {
    const { files, corpus } = this.options;
    const ids = corpus.removals.takenDown();
    if (ids.length === 0) return;
    await takeWordsDownIn(files, corpus, this.other, ids);
  }

  /** A dispatch as it stands there, once it has taken over what it is behind with. */
  private async there(id: string): Promise<There> {
    const { files } = this.options;
    const { entries, dispatch } = recoveredOr(id, await readDispatchFiles(files, this.other, id));
    const missing = this.operations.missing(id, entries);
    if (missing.length === 0) return { dispatch, entries };
    const text = await this.sourceOf(dispatch);
    return text === null ? { dispatch, entries } : caughtUp(text, dispatch, entries, missing);
  }

  /** A source, from here or there: it is the same; null where neither has it, so that nobody can decide upon it. */
  private async sourceOf({ source }: Dispatch): Promise<string | null> {
    const { files, corpus } = this.options;
    for (const folder of [corpus.folder, this.other])
      try {
        return await readSource(files, folder, source);
      } catch (error) {
        if (!(error instanceof LibraryFailure) || !isOfADispatch(error.failure)) throw error;
      }
    return null;
  }

  /** How what is there stands to entries that are here. */
  private async relationTo(id: string, mine: readonly HistoryEntry[]) {
    const { files } = this.options;
    const there = await this.there(id);
    const begun = this.base === null ? null : await readDispatchFiles(files, this.base, id);
    const base = begun?.recovered?.entries ?? null;
    this.waiting ??= conflictIds(files, this.other);
    const theirsWait = (await this.waiting).includes(id);
    const relation = relate(printed(mine), printed(there.entries), { base, theirsWait });
    return { relation, there };
  }

  private async mergeDispatch(id: string): Promise<void> {
    const { files, corpus } = this.options;
    const { folder, removals } = corpus;
    const tombstone = removals.get(id);
    if (tombstone !== undefined) {
      // What was taken down stays so; what was removed waits for a word where they decided on it since.
      removals.requireAllowed(id, tombstone.name);
      await this.takeDecisions(id, removal(tombstone, null));
      return;
    }
    if (!(await isListed(files, corpus, id))) {
      const entries = await copyDispatch(files, this.other, folder, id, (one) => this.bring(one));
      await corpus.reread(id);
      this.added.push(id);
      if (this.operations.missing(id, entries).length > 0) await this.takeDecisions(id, null);
      return;
    }
    await this.takeDecisions(id, null);
  }

  /**
   * Keeps a file that texts were extracted from here too, read once however many there are. Fails where it holds a text
   * that was taken down here, and with `source-changed` where its bytes are spoilt; where the disk refused it, it is tried
   * again for the next text.
   */
  private bring(container: Container): Promise<void> {
    const known = this.brought.get(container.sha256);
    if (known !== undefined) return known;
    const { files, corpus } = this.options;
    const { sha256, name } = container;
    const keep = async (): Promise<void> => {
      await requireAllowedContainer(files, corpus.removals, this.other, container);
      await keepContainer(files, corpus.folder, this.other.original(sha256), name, sha256);
    };
    const brought = keep();
    this.brought.set(sha256, brought);
    brought.catch((error: unknown) => {
      if (!LASTING.has(failureOf(error).code)) this.brought.delete(sha256);
    });
    return brought;
  }

  /**
   * Takes over what they decided on a dispatch, wherever it stands here; where that is anything, `asked` waits for a
   * person. What waits is on the disk before what was taken over: a conflict that waits for nothing is settled at once,
   * one that is forgotten never is.
   */
  private async takeDecisions(id: string, asked: Conflict | null): Promise<void> {
    const { dispatches } = this.options.corpus;
    const { entries } = await dispatches.look(id);
    const { relation, there } = await this.relationTo(id, entries);
    if (relation.kind === 'behind') {
      await this.wait(id, asked === null ? [] : [asked]);
      await dispatches.adopt(id, relation.entries);
      if (!this.added.includes(id)) this.changed.push(id);
    } else if (relation.kind === 'apart') await this.join(id, relation, there, asked);
    for (const name of there.dispatch.source.names) await dispatches.addName(id, name);
  }

  private async wait(id: string, conflicts: readonly Conflict[]): Promise<void> {
    if (conflicts.length === 0) return;
    const { files, corpus, now } = this.options;
    await addConflicts(files, corpus.folder, { id, at: now().toISOString(), from: this.from, conflicts });
    if (!this.conflicts.includes(id)) this.conflicts.push(id);
  }

  private async join(
    id: string,
    { base, entries, print, theyJoined }: Apart,
    there: There,
    asked: Conflict | null,
  ): Promise<void> {
    const { dispatches } = this.options.corpus;
    const entry = await dispatches.amend(id, async ({ text, stored, entries: mine }) => {
      const { curation, conflicts } = mergeFollowing(text, {
        ...{ base, mine: stored, theirs: there.dispatch },
        ...{ myEntries: mine, theirEntries: there.entries },
      });
      const change = changeBetween(stored, curation);
      const over = takenOverBeyond(entries, mine);
      // All that they have came from here: no word of it has to be remembered.
      if (theyJoined && isNoChange(change) && conflicts.length + over.takenOver.length === 0) return null;
      await this.wait(id, asked === null ? conflicts : [...conflicts, asked]);
      const operation = { type: 'merge', from: this.from, entries: entries.length } as const;
      return { operation, curation, change, ...over, joined: print };
    });
    if (entry !== null && !isNoChange(entry.change)) this.changed.push(id);
  }

  /**
   * Removed there: removed here too, unless something was decided here that they had not seen. Where a person answered
   * that removal before, the dispatch stays.
   */
  private async mergeRemoved(id: string, tombstone: Tombstone): Promise<void> {
    const { corpus } = this.options;
    if (!corpus.has(id) || corpus.removals.has(id)) return;
    if (tombstone.takenDown !== undefined) return;
    if (isUnreadable(tombstone)) throw unreadable(tombstone);
    const theirs = (await this.there(id)).entries;
    const { entries } = await corpus.dispatches.look(id);
    if (isRemovalAnswered(entries, tombstone)) return this.takeDecisions(id, null);
    const seen = relate(printed(theirs), printed(entries), { base: null, theirsWait: false });
    if (seen.kind !== 'ahead' && seen.kind !== 'joined') {
      // What they decided before they removed it is not lost if it stays.
      await this.wait(id, [removal(null, tombstone)]);
      return this.takeDecisions(id, null);
    }
    await corpus.removals.acts.adopt(tombstone);
    this.removed.push(id);
  }
}

/**
 * Merges the copy in `request.path` into the open corpus. A dispatch that cannot be read is a failure of the task, and
 * the rest goes on. Fails as a whole where the corpus cannot
 * be written or the other is none, with `merge-with-itself`, and as {@link describedCopies} does.
 */
export const mergeCorpus = async (
  options: MergeOptions,
  request: MergeRequest,
  task: Task,
): Promise<MergeResult> => {
  const { files, corpus } = options;
  corpus.requireWritable();
  const { path } = request;
  if (await isSamePlace(files, path, corpus.folder.path))
    throw new LibraryFailure('merge-with-itself', { path });
  const operations = await TheirOperations.read(files, corpusFolder(path));
  return corpus.quietly(() => new Merge(options, request, operations).run(task));
};
