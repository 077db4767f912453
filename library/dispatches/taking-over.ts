/**
 * Corpus-wide operations taken over by many dispatches together. Read, decided and written side by side, they wait for
 * the disk a few times and not each for itself: all histories are appended to and on the disk before any snapshot is
 * written, and a snapshot that cannot be written waits in the queue as after any decision. The operation's own file is
 * the durable truth of it, so a kill amid this costs nothing but looking again.
 */
import { applyChange } from '../../core/history/change.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { withTakenOver } from '../../core/history/taken-over.ts';
import { type StoredDispatch, storedDispatchSchema } from '../../core/model/dispatch.ts';
import type { Decision } from '../../core/model/provenance.ts';
import type { Failure } from '../../core/model/result.ts';
import { type NewFile, writeFiles } from '../disk/durable-write.ts';
import { jsonBytes } from '../disk/json-store.ts';
import { failureOf, orThrow } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import { catchUpStep } from './catch-up.ts';
import { appendTo, type DispatchAtHand, readAtHand, stampOf } from './dispatch-at-hand.ts';
import { type DispatchWriting, storedAfter, type WritingOptions } from './dispatch-writing.ts';
import type { Held, Made } from './history-steps.ts';
import { joinSides } from './outside.ts';

/** The history of a dispatch that has caught up, or why it could not. */
export type CaughtUpTogether = readonly HistoryEntry[] | { readonly failure: Failure };

/** Files that are read or appended to at a time. */
const WIDTH = 16;

/**
 * Dispatches that take an operation over together, and how many such groups do so at a time: enough that the disk is
 * never waited for idly, and few enough that a call about one of them waits for no more than these.
 */
const TOGETHER = 4;
const GROUPS = 4;

/** What `act` gives for each group of dispatches. */
export const inGroups = async (
  ids: readonly string[],
  act: (group: readonly string[]) => Promise<ReadonlyMap<string, CaughtUpTogether>>,
): Promise<ReadonlyMap<string, CaughtUpTogether>> => {
  const groups = Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, group) =>
    ids.slice(group * TOGETHER, (group + 1) * TOGETHER),
  );
  const outcomes = await mapLimited(groups, GROUPS, act);
  return new Map(outcomes.flatMap((group) => [...group]));
};

/** What is decided of a dispatch once nothing is missing; null where that is nothing. */
export type Deciding = (held: Held) => (Made & { readonly decided: Decision }) | null;

/** Appends what a dispatch is missing to its history, and what is decided upon that; whether that was anything. */
const append = async (
  options: WritingOptions,
  writing: DispatchWriting,
  held: DispatchAtHand,
  decide: Deciding,
): Promise<boolean> => {
  const { files, folder, missing } = options;
  const records = missing(held.stored.id, held.entries);
  const more = decide(held);
  if (records.length > 0 || more !== null) writing.requireAllowed(held);
  const made: HistoryEntry[] = [];
  let next: StoredDispatch = held.stored;
  for (const record of records) {
    const entries = [...held.entries, ...made];
    const caughtUp = catchUpStep(held.text, next, entries, record);
    if (caughtUp === null) continue;
    const { operation, curation, change } = caughtUp;
    const { at, agent } = record;
    const entry = { revision: next.revision + 1, at, agent, operation, change };
    next = storedAfter({ ...held, stored: next }, entry, curation, null);
    made.push(entry);
  }
  if (more !== null) {
    const { operation, change, decided } = more;
    const entry = { revision: next.revision + 1, at: decided.at, agent: decided.by, operation, change };
    next = storedAfter({ ...held, stored: next }, entry, orThrow(applyChange(next, change)), null);
    made.push(entry);
  }
  if (made.length === 0) return false;
  await appendTo(files, folder, held, made);
  held.entries = [...held.entries, ...made];
  held.stored = next;
  held.damage = null;
  for (const entry of made) options.learn(held, entry);
  return true;
};

/** Writes the snapshots of dispatches whose histories are on the disk. */
const writeSnapshots = async (options: WritingOptions, list: readonly DispatchAtHand[]): Promise<void> => {
  const { files, folder, confirm, learned } = options;
  await confirm();
  await learned();
  await writeFiles(
    files,
    list.map(
      ({ stored, entries }): NewFile => ({
        path: folder.dispatch(stored.id),
        bytes: jsonBytes(withTakenOver(stored, entries), storedDispatchSchema),
      }),
    ),
  );
};

/**
 * Lets dispatches that are not in memory take over what they are missing, and what `decide` says of each upon that. Gives
 * the history of each, or why it has not; one failure leaves the others alone.
 */
export const takeOverTogether = async (
  options: WritingOptions,
  writing: DispatchWriting,
  ids: readonly string[],
  decide: Deciding,
): Promise<ReadonlyMap<string, CaughtUpTogether>> => {
  const { files, folder, confirm, changed } = options;
  if (ids.length > 0) await confirm();
  const outcomes = new Map<string, CaughtUpTogether>();
  const behind: DispatchAtHand[] = [];
  await mapLimited(ids, WIDTH, async (id) => {
    try {
      const held = await readAtHand(files, folder, id);
      if (held.theirs !== null) await joinSides(options, writing, held);
      if (await append(options, writing, held, decide)) behind.push(held);
      outcomes.set(id, held.entries);
    } catch (error) {
      outcomes.set(id, { failure: failureOf(error) });
    }
  });
  // One whose snapshot is damaged has that kept aside first, as after any decision.
  const plain = behind.filter(({ snapshotDamaged }) => !snapshotDamaged);
  let written: ReadonlySet<DispatchAtHand> = new Set();
  try {
    await writeSnapshots(options, plain);
    written = new Set(plain);
  } catch {
    // The queue tries again, tells, and keeps what became of them in memory meanwhile.
  }
  await mapLimited(behind, WIDTH, async (held) => {
    held.stamp = await stampOf(files, folder, held.stored.id);
    if (!written.has(held)) writing.queue(held);
    changed(held);
  });
  return outcomes;
};
