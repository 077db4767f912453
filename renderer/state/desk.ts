/**
 * The desk: the dispatches being worked on. One is shown; others stay while they have something to save. Each saves
 * its errands one after the other, in order, so that the host sees them as the person meant them.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client, Reply } from '../../core/api.ts';
import type { DispatchView, Saved } from '../../core/api-values.ts';
import type { Operation } from '../../core/history/operation.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import type { Agent } from '../../core/model/provenance.ts';
import type { Failure, Result } from '../../core/model/result.ts';
import {
  ask,
  held,
  type OpenDispatch,
  opened,
  type Replayed,
  refused,
  reread,
  settled,
  take,
} from './open-dispatch.ts';

export interface DeskState {
  /** The dispatch that is shown, or about to be; null at first. */
  readonly current: string | null;
  readonly open: ReadonlyMap<string, OpenDispatch>;
  /** Why the current dispatch could not be read; null otherwise. */
  readonly failure: Failure | null;
  /** What is still to be saved in corpora that were left, by their paths. */
  readonly parked: ReadonlyMap<string, ReadonlyMap<string, OpenDispatch>>;
}

/** What the desk tells that is no state: said once, in a notice. */
export type DeskNews =
  | { readonly kind: 'reloaded'; readonly id: string }
  | { readonly kind: 'lost'; readonly id: string; readonly failure: Failure }
  | { readonly kind: 'saved'; readonly id: string; readonly saved: Saved }
  /** A decision changed nothing, so that nothing was recorded. */
  | { readonly kind: 'unchanged'; readonly id: string };

export interface Desk {
  readonly store: StoreApi<DeskState>;
  /** Shows a dispatch, reading it unless it is at hand. Resolves when it is shown or could not be read. */
  readonly show: (id: string | null) => Promise<void>;
  /** Reads the shown dispatch anew, unless something of it is still to be saved. */
  readonly refresh: () => Promise<void>;
  /** Takes a decision on the shown dispatch at once and sends it. */
  readonly operate: (operation: Operation) => Result<OpenDispatch> | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Tries to save again what could not be saved; resolves when that was tried. A try that is `unseen` leaves what is said of
   * it until it succeeds.
   */
  readonly retry: (how?: 'seen' | 'unseen') => Promise<void>;
  /**
   * Leaves the corpus for the one at a path, none for null. What could not be saved stays in this window until that corpus
   * is entered again, and is sent then.
   */
  readonly enter: (path: string | null) => void;
  /** Nothing is open any more, and nothing of this corpus is to be saved. */
  readonly clear: () => void;
}

/** Failures that no second attempt can mend: the decision itself cannot be taken. */
const FINAL: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'bad-request',
  'position-outside',
  'block-missing',
  'blocks-overlap',
  'nothing-to-join',
  'edit-missing',
  'edits-overlap',
  'change-conflict',
  'nothing-to-undo',
  'nothing-to-redo',
  'invalid-value',
]);

const NOTHING = { current: null, open: new Map<string, OpenDispatch>(), failure: null };

/** The dispatches of a corpus of which something is still to be saved. */
const unsavedIn = (open: DeskState['open']): ReadonlyMap<string, OpenDispatch> =>
  new Map([...open].filter(([, { pending }]) => pending.length > 0));

/** How a dispatch that is to be shown is read. */
interface Reading {
  /** What was read of it ahead, given at once; null where it is not at hand. */
  readonly take: (id: string) => DispatchView | null;
  readonly read: (id: string) => Promise<Reply<'dispatch.read'>>;
}

export const createDesk = (
  client: Client,
  agent: () => Agent,
  now: () => string,
  tell: (news: DeskNews) => void,
  reading: Reading = { take: () => null, read: (id) => client.call('dispatch.read', { id }) },
): Desk => {
  const store = createStore<DeskState>(() => ({ ...NOTHING, parked: new Map() }));
  /** The corpus whose dispatches are open. */
  let place: string | null = null;
  const sending = new Set<string>();

  const put = (id: string, next: OpenDispatch): void =>
    store.setState(({ current, open }) => {
      const kept = new Map(open);
      if (id === current || next.pending.length > 0) kept.set(id, next);
      else kept.delete(id);
      return { open: kept };
    });

  const putReplayed = (id: string, { open, lost }: Replayed): void => {
    put(id, open);
    for (const failure of lost) tell({ kind: 'lost', id, failure });
  };

  const readAnew = async (id: string, before: OpenDispatch): Promise<boolean> => {
    const from = place;
    const view = await client.call('dispatch.read', { id });
    if (place !== from) return false;
    const open = store.getState().open.get(id) ?? before;
    if (!view.ok) {
      put(id, held(open, view.error));
      return false;
    }
    putReplayed(id, reread(open, view.value));
    return true;
  };

  const send = (id: string, open: OpenDispatch): Promise<Result<Saved>> => {
    const [errand] = open.pending;
    const at = { id, revision: open.confirmed.revision };
    const corpus = place ?? undefined;
    return errand === undefined || errand.kind === 'undo'
      ? client.call('dispatch.undo', at, corpus)
      : errand.kind === 'redo'
        ? client.call('dispatch.redo', at, corpus)
        : client.call('dispatch.apply', { ...at, operation: errand.operation }, corpus);
  };

  /** A decision was saved when its corpus had been left: it is not sent again when that is entered. */
  const settleParked = (path: string | null, id: string, saved: Saved): void => {
    const { parked } = store.getState();
    const left = path === null ? undefined : parked.get(path);
    const open = left?.get(id);
    const next = open && settled(open, saved);
    if (path === null || !left || !next) return;
    const unsaved = unsavedIn(new Map(left).set(id, next.open));
    const others = new Map(parked);
    if (unsaved.size > 0) others.set(path, unsaved);
    else others.delete(path);
    store.setState({ parked: others });
  };

  /** Saves the first errand of a dispatch; false when there is no going on. */
  const saveNext = async (id: string, open: OpenDispatch): Promise<boolean> => {
    const from = place;
    const reply = await send(id, open);
    if (place !== from) {
      if (reply.ok) settleParked(from, id, reply.value);
      return false;
    }
    const now = store.getState().open.get(id);
    if (now === undefined) return false;
    if (reply.ok) {
      const next = settled(now, reply.value);
      if (next !== null) {
        putReplayed(id, next);
        tell({ kind: 'saved', id, saved: reply.value });
        return true;
      }
      const { open: saved } = refused(now);
      put(id, saved);
      const isRecorded = reply.value.entry.revision > now.confirmed.revision;
      tell(isRecorded ? { kind: 'saved', id, saved: reply.value } : { kind: 'unchanged', id });
      return readAnew(id, saved);
    }
    const step = now.pending[0]?.kind;
    if (reply.error.code === 'revision-conflict' && step !== 'undo' && step !== 'redo') {
      tell({ kind: 'reloaded', id });
      return readAnew(id, now);
    }
    // What undo and redo meant is not known once the dispatch went on: sent again, they could take back another decision.
    if (reply.error.code === 'revision-conflict' || FINAL.has(reply.error.code)) {
      const without = refused(now);
      putReplayed(id, without);
      tell({ kind: 'lost', id, failure: reply.error });
      return readAnew(id, without.open);
    }
    put(id, held(now, reply.error));
    return false;
  };

  /** Saves what a dispatch waits to have saved, in order; `anew` also where its first errand was refused before. */
  const save = async (id: string, anew = false): Promise<void> => {
    if (sending.has(id)) return;
    const from = place;
    sending.add(id);
    for (let isFirst = anew; ; isFirst = false) {
      const open = store.getState().open.get(id);
      if (open === undefined || open.pending.length === 0 || (open.failure !== null && !isFirst)) break;
      if (!(await saveNext(id, open))) break;
    }
    sending.delete(id);
    // The corpus was left meanwhile; the one that is open now may have a dispatch of the same id.
    if (place !== from) void save(id);
  };

  const retry: Desk['retry'] = async (how = 'seen') => {
    const refused = [...store.getState().open].filter(([, { failure }]) => failure !== null);
    if (how === 'seen') for (const [id, open] of refused) put(id, { ...open, failure: null });
    await Promise.all(refused.map(([id]) => save(id, true)));
  };

  const shown = (): { id: string; open: OpenDispatch } | null => {
    const { current: id, open: all } = store.getState();
    const open = id === null ? undefined : all.get(id);
    return id === null || open === undefined ? null : { id, open };
  };

  const askFor = (kind: 'undo' | 'redo'): void => {
    const at = shown();
    if (at === null) return;
    put(at.id, ask(at.open, kind));
    void save(at.id);
  };

  return {
    store,
    show: async (id) => {
      const { open: before } = store.getState();
      const open = new Map([...before].filter(([other, { pending }]) => other === id || pending.length > 0));
      // One dispatch gives way to the other at once, where that is at hand: all around them stays as it is drawn.
      const ahead = id === null || open.has(id) ? null : reading.take(id);
      if (id !== null && ahead !== null) open.set(id, opened(ahead));
      store.setState({ current: id, failure: null, open });
      if (id === null || open.has(id)) return;
      const from = place;
      const view = await reading.read(id);
      // Another answer may have opened it meanwhile: what was decided since then is still to be saved.
      if (place !== from || store.getState().current !== id || store.getState().open.has(id)) return;
      store.setState({ failure: view.ok ? null : view.error });
      if (view.ok) put(id, opened(view.value));
    },
    refresh: async () => {
      const at = shown();
      if (at === null || at.open.pending.length > 0) return;
      const view = await client.call('dispatch.read', { id: at.id });
      const still = shown();
      if (still?.id !== at.id || still.open !== at.open) return;
      if (view.ok) put(at.id, opened(view.value));
      else store.setState({ failure: view.error });
    },
    operate: (operation) => {
      const at = shown();
      if (at === null) return null;
      const next = take(at.open, operation, { by: agent(), at: now() });
      if (next.ok) {
        put(at.id, next.value);
        void save(at.id);
      }
      return next;
    },
    undo: () => askFor('undo'),
    redo: () => askFor('redo'),
    retry,
    enter: (path) => {
      const { open, parked: before } = store.getState();
      const parked = new Map(before);
      const left = unsavedIn(open);
      if (place !== null && left.size > 0) parked.set(place, left);
      const back = path === null ? undefined : parked.get(path);
      if (path !== null) parked.delete(path);
      place = path;
      store.setState({ ...NOTHING, parked, open: new Map(back) });
      for (const id of back?.keys() ?? []) {
        const one = store.getState().open.get(id);
        if (one === undefined) continue;
        put(id, { ...one, failure: null });
        void save(id);
      }
    },
    clear: () => store.setState(NOTHING),
  };
};
