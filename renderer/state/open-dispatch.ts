/**
 * A dispatch being worked on: what is on disk, the decisions on their way there, and what both make. A decision is
 * applied at once by core's reducer and sent in order; the answer moves it from pending to confirmed. Pure: `desk.ts`
 * does the sending.
 */
import type { Errand } from '../../core/api-keeping.ts';
import type { DispatchView, Saved } from '../../core/api-values.ts';
import { applyChange } from '../../core/history/change.ts';
import type { Operation } from '../../core/history/operation.ts';
import type { Curation, Dispatch } from '../../core/model/dispatch.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { type Failure, ok, type Result } from '../../core/model/result.ts';
import { reduce } from './reducing.ts';

export interface OpenDispatch {
  /** The decoded source. */
  readonly text: string;
  /** The dispatch as it is on disk, to the knowledge of this window. */
  readonly confirmed: Dispatch;
  /** What is still to be saved, oldest first; the first one may be on its way. */
  readonly pending: readonly Errand[];
  /** The confirmed curation with all pending decisions applied: what is shown. */
  readonly curation: Curation;
  /** The revisions that undo and redo would act on, as of the confirmed state. */
  readonly undo: number | null;
  readonly redo: number | null;
  /** Why the first pending errand could not be saved; null while nothing stands in the way. */
  readonly failure: Failure | null;
}

/** A state, and the pending decisions that could no longer be applied to it, with the reason. */
export interface Replayed {
  readonly open: OpenDispatch;
  readonly lost: readonly Failure[];
}

export const opened = ({ dispatch, text, undo, redo }: DispatchView): OpenDispatch => ({
  text,
  confirmed: dispatch,
  pending: [],
  curation: dispatch,
  undo,
  redo,
  failure: null,
});

const replay = (open: OpenDispatch): Replayed => {
  let curation: Curation = open.confirmed;
  const pending: Errand[] = [];
  const lost: Failure[] = [];
  for (const errand of open.pending) {
    if (errand.kind === 'apply') {
      const next = reduce(open.text, curation, errand.operation, errand.decided);
      if (!next.ok) {
        lost.push(next.error);
        continue;
      }
      curation = next.value;
    }
    pending.push(errand);
  }
  return { open: { ...open, pending, curation }, lost };
};

/** Takes a decision: applied now, to be saved next. Fails, changing nothing, where the reducer does. */
export const take = (open: OpenDispatch, operation: Operation, decided: Decision): Result<OpenDispatch> => {
  const next = reduce(open.text, open.curation, operation, decided);
  if (!next.ok) return next;
  const errand: Errand = { kind: 'apply', operation, decided };
  return ok({ ...open, curation: next.value, pending: [...open.pending, errand] });
};

/** Asks for undo or redo, to be done after what is pending. */
export const ask = (open: OpenDispatch, kind: 'undo' | 'redo'): OpenDispatch => ({
  ...open,
  pending: [...open.pending, { kind }],
});

/**
 * The first pending errand is on disk. Null where the entry does not follow from the confirmed state, which must then
 * be read anew.
 */
export const settled = (open: OpenDispatch, { entry, undo, redo }: Saved): Replayed | null => {
  if (entry.revision !== open.confirmed.revision + 1) return null;
  const next = applyChange(open.confirmed, entry.change);
  if (!next.ok) return null;
  const confirmed: Dispatch = { ...open.confirmed, ...next.value, revision: entry.revision };
  return replay({ ...open, confirmed, pending: open.pending.slice(1), undo, redo, failure: null });
};

/** The dispatch was read anew; pending decisions are applied to what was read. */
export const reread = (open: OpenDispatch, view: DispatchView): Replayed =>
  replay({ ...opened(view), pending: open.pending });

/** The first pending errand was refused for good, so it is no longer to be saved. */
export const refused = (open: OpenDispatch): Replayed =>
  replay({ ...open, pending: open.pending.slice(1), failure: null });

/** The first pending errand could not be saved now; it stays. */
export const held = (open: OpenDispatch, failure: Failure): OpenDispatch => ({ ...open, failure });

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What holds for all open dispatches together: a failure outweighs what is on its way. */
export const saveState = (all: Iterable<OpenDispatch>): SaveState => {
  let state: SaveState = { kind: 'saved' };
  for (const { failure, pending } of all) {
    if (failure !== null) return { kind: 'failed', failure };
    if (pending.length > 0) state = { kind: 'saving' };
  }
  return state;
};
