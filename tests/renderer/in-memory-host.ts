/**
 * A host in memory for the stores of the window: dispatches under core's own reducer and history, with a gate that
 * holds answers back and failures that can be ordered.
 */
import { type Client, type Input, METHODS, type Reply } from '../../core/api.ts';
import type { Event } from '../../core/api-events.ts';
import type { DispatchView, Saved } from '../../core/api-values.ts';
import { applyChange, changeBetween, invert } from '../../core/history/change.ts';
import { type HistoryEntry, undoStacks } from '../../core/history/entry.ts';
import type { Operation, RecordedOperation } from '../../core/history/operation.ts';
import { reduce } from '../../core/history/reduce.ts';
import type { Method } from '../../core/method-names.ts';
import type { Curation, Dispatch } from '../../core/model/dispatch.ts';
import type { Edit } from '../../core/model/edit.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { type Failure, fail, ok, type Result } from '../../core/model/result.ts';
import { checkReply } from '../../renderer/client/check-reply.ts';

const AT = '2026-01-02T03:04:05.000Z';
const BY: Decision = { by: { kind: 'person', name: 'Ada' }, at: AT };

export const TEXT = 'Leministre est arrivé.Ila parlé de lapaix.';

export const edit = (from: number, insert = ' ', state: Edit['state'] = 'proposed'): Edit => ({
  id: `${from}-${from}-${insert.charCodeAt(0).toString(16).padStart(4, '0')}`,
  from,
  to: from,
  insert,
  rule: 'joined-words',
  version: 1,
  confidence: 0.9,
  state,
  evidence: [],
  decided: null,
});

export const curationOf = (edits: readonly Edit[], text = TEXT): Curation => ({
  blocks: [{ from: 0, to: text.length, role: 'body', confidence: 1, decided: null }],
  edits,
  metadata: {},
  status: 'new',
  notes: '',
});

export const dispatchOf = (id: string, curation: Curation): Dispatch => ({
  schemaVersion: 1,
  id,
  revision: 1,
  source: {
    names: [`${id}.txt`],
    sha256: 'a'.repeat(64),
    bytes: TEXT.length,
    length: TEXT.length,
    encoding: 'utf-8',
    imported: AT,
  },
  wrap: null,
  ...curation,
});

export interface InMemoryHost {
  readonly client: Client;
  readonly put: (dispatch: Dispatch) => void;
  readonly at: (id: string) => Dispatch;
  /** Applies an operation behind the window's back. */
  readonly elsewhere: (id: string, operation: Operation) => void;
  /** The next calls of this method fail so, until null is given. */
  readonly failWith: (method: Method, failure: Failure | null) => void;
  /** Holds all answers back until the returned function is called. */
  readonly hold: () => () => void;
  readonly tell: (event: Event) => void;
  readonly calls: () => readonly Method[];
}

export const inMemoryHost = (): InMemoryHost => {
  const dispatches = new Map<string, Dispatch>();
  const histories = new Map<string, HistoryEntry[]>();
  const failures = new Map<Method, Failure>();
  const listeners = new Set<(event: Event) => void>();
  const calls: Method[] = [];
  let gate: Promise<void> = Promise.resolve();

  const at = (id: string): Dispatch => {
    const dispatch = dispatches.get(id);
    if (dispatch === undefined) throw new Error(`no dispatch ${id}`);
    return dispatch;
  };

  const stacks = (id: string) => {
    const { undo, redo } = undoStacks(histories.get(id) ?? []);
    return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null };
  };

  const commit = (id: string, operation: RecordedOperation, next: Result<Curation>): Result<Saved> => {
    if (!next.ok) return next;
    const before = at(id);
    const entry: HistoryEntry = {
      revision: before.revision + 1,
      at: AT,
      agent: BY.by,
      operation,
      change: changeBetween(before, next.value),
    };
    dispatches.set(id, { ...before, ...next.value, revision: entry.revision });
    histories.set(id, [...(histories.get(id) ?? []), entry]);
    return ok({ entry, ...stacks(id) });
  };

  const step = (id: string, kind: 'undo' | 'redo'): Result<Saved> => {
    const of = stacks(id)[kind];
    const past = histories.get(id)?.find(({ revision }) => revision === of);
    if (of === null || past === undefined) return fail(`nothing-to-${kind}`);
    const change = kind === 'undo' ? invert(past.change) : past.change;
    return commit(id, { type: kind, of }, applyChange(at(id), change));
  };

  const answer = (name: Method, input: unknown): Result<unknown> => {
    const failure = failures.get(name);
    if (failure !== undefined) return { ok: false, error: failure };
    if (name === 'dispatch.read') {
      const { id } = METHODS['dispatch.read'].input.parse(input);
      if (!dispatches.has(id)) return fail('dispatch-missing', { id });
      return ok<DispatchView>({ dispatch: at(id), text: TEXT, ...stacks(id) });
    }
    if (name === 'dispatch.apply' || name === 'dispatch.undo' || name === 'dispatch.redo') {
      const { id, revision } = METHODS['dispatch.undo'].input.parse(input);
      if (revision !== at(id).revision) return fail('revision-conflict', { revision });
      if (name === 'dispatch.undo') return step(id, 'undo');
      if (name === 'dispatch.redo') return step(id, 'redo');
      const { operation } = METHODS['dispatch.apply'].input.parse(input);
      return commit(id, operation, reduce(TEXT, at(id), operation, BY));
    }
    return fail('bad-request', { reason: `${name} is not in this host` });
  };

  return {
    client: {
      call: async <M extends Method>(name: M, input: Input<M>): Promise<Reply<M>> => {
        calls.push(name);
        await gate;
        return checkReply(name, answer(name, input));
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    put: (dispatch) => dispatches.set(dispatch.id, dispatch),
    at,
    elsewhere: (id, operation) => {
      const done = commit(id, operation, reduce(TEXT, at(id), operation, BY));
      if (!done.ok) throw new Error(done.error.code);
    },
    failWith: (method, failure) => {
      if (failure === null) failures.delete(method);
      else failures.set(method, failure);
    },
    hold: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
    calls: () => calls,
  };
};
