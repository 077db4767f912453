/**
 * The Rules page: what the corpus sets and has learned, policies being tried, what cleaning again would change or has
 * changed, and how to take the last act back. It outlives the page, so that one can look at an example and come back.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Input } from '../../core/api.ts';
import type { Job } from '../../core/api-jobs.ts';
import type { OperationLine } from '../../core/api-operations.ts';
import type { RecleanResult } from '../../core/api-reclean.ts';
import type { Query } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { untaught } from '../../core/history/lessons.ts';
import { type Corpus, changedPolicies, policiesChange } from '../../core/model/corpus.ts';
import type { PoliciesChange, Policy, RulePolicies } from '../../core/model/proposal.ts';
import type { Failure, Result } from '../../core/model/result.ts';
import { foldWord } from '../../core/spacing/lexicon/fold-word.ts';
import { seriesKey } from '../../core/spacing/series.ts';
import type { HostClient } from '../client/host-client.ts';
import { followJob } from './follow-job.ts';
import { settledDraft, withOwnTerms, withPolicy, withThreshold } from './rules-draft.ts';
import type { Session } from './session.ts';
import { withoutOperation, withStep } from './trail.ts';

export const RECLEAN_SCOPES = ['open', 'all', 'list'] as const;
/** Which dispatches are cleaned again: those not reviewed or excluded, all, or those of the list. */
export type RecleanScope = (typeof RECLEAN_SCOPES)[number];

type Taught = Input<'corpus.learn'>;
type Forgotten = Input<'corpus.forget'>;

/** What a job came to. */
interface Outcome<T> {
  readonly result: T;
  /** Whether it was stopped before its end. */
  readonly cut: boolean;
  /** How many dispatches could not be taken. */
  readonly failed: number;
}

export interface RulesState {
  /** Null until it was read. */
  readonly description: Corpus | null;
  /** Why the description could not be read, or the last act not done; null otherwise. */
  readonly failure: Failure | null;
  /** Policies that are tried; null while they are those of the corpus. */
  readonly draft: RulePolicies | null;
  readonly scope: RecleanScope;
  readonly anew: boolean;
  /** The job under way, and what it is about; its progress is in the session. */
  readonly work: { readonly job: string | null; readonly kind: 'look' | 'clean' } | null;
  /** What was counted or done last. */
  readonly outcome: Outcome<RecleanResult> | null;
  /** The last run of this window, to take it back, and how many dispatches it changed. */
  readonly run: { readonly id: string; readonly changed: number } | null;
  /** What would take the last change of the lists back. */
  readonly reverse: { readonly learn: Taught; readonly forget: Forgotten } | null;
  /** The rule whose row is to be brought into sight; a new object each time. */
  readonly target: { readonly rule: string } | null;
}

export interface Rules {
  readonly store: StoreApi<RulesState>;
  readonly read: () => Promise<void>;
  /** Leaves the corpus. */
  readonly clear: () => void;
  readonly setPolicy: (rule: string, policy: Policy) => void;
  readonly setThreshold: (rule: string, threshold: number) => void;
  readonly reset: (rule: string) => void;
  readonly discard: () => void;
  readonly choose: (part: Partial<Pick<RulesState, 'scope' | 'anew'>>) => void;
  /** Keeps the policies that are tried for what is imported later. */
  readonly keep: () => Promise<boolean>;
  readonly look: () => Promise<void>;
  /** Cleans again as was looked at last; the result, or null where it failed. */
  readonly clean: () => Promise<RecleanResult | null>;
  /** Has a run that stands still go on; the result, or null where it failed. */
  readonly goOn: (run: OperationLine) => Promise<RecleanResult | null>;
  /** Takes the last run of this window back; how many dispatches it had changed, or null where that failed. */
  readonly undoRun: () => Promise<number | null>;
  /** A run was taken back: it is not offered any more. */
  readonly forgetRun: (id: string) => void;
  readonly cancel: () => void;
  readonly learn: (taught: Taught) => Promise<boolean>;
  readonly forget: (forgotten: Forgotten) => Promise<boolean>;
  readonly undoLists: () => Promise<boolean>;
  readonly show: (rule: string) => void;
}

const START: RulesState = {
  description: null,
  failure: null,
  draft: null,
  scope: 'open',
  anew: false,
  work: null,
  outcome: null,
  run: null,
  reverse: null,
  target: null,
};

const NOT_REVIEWED: Query = { ...EVERYTHING, statuses: ['new', 'in-progress', 'second-look'] };

/** @param listQuery the query of the list of dispatches */
export const createRules = (client: HostClient, session: Session, listQuery: () => Query): Rules => {
  const store = createStore<RulesState>(() => START);
  /** Grows with each corpus: what was asked of another is dropped. */
  let generation = 0;

  const read = async (): Promise<void> => {
    const asked = generation;
    const reply = await client.call('corpus.read', {});
    if (asked !== generation) return;
    if (!reply.ok) return store.setState({ failure: reply.error });
    store.setState(() => {
      const tried = triedHere();
      const { policies } = reply.value;
      const draft = tried && settledDraft(policies, changedPolicies(policies, tried));
      return { description: reply.value, failure: null, draft };
    });
  };

  /** What is tried of policies, and no more: another window may have changed others. */
  const triedHere = (): PoliciesChange | null => {
    const { description, draft } = store.getState();
    return description && draft && policiesChange(description.policies, draft);
  };

  /** Tries other policies. What was counted for the ones before says nothing of these. */
  const change = (next: (policies: RulePolicies) => RulePolicies): void =>
    store.setState(({ description, draft }) => {
      if (description === null) return {};
      const { policies } = description;
      return { draft: settledDraft(policies, next(draft ?? policies)), outcome: null };
    });

  const request = (): Input<'reclean.start'> => {
    const { scope, anew } = store.getState();
    const query = scope === 'all' ? EVERYTHING : scope === 'list' ? listQuery() : NOT_REVIEWED;
    return { query: { ...query, statuses: [...query.statuses] }, policies: triedHere(), anew };
  };

  /** Follows a job of this page to its end; null where it failed, which is then told. */
  const work = async (
    kind: 'look' | 'clean',
    begin: () => Promise<Result<{ readonly job: string }>>,
  ): Promise<Outcome<Job['result']> | null> => {
    const asked = generation;
    store.setState({ work: { job: null, kind }, failure: null });
    const begun = await begin();
    if (begun.ok && asked === generation) store.setState({ work: { job: begun.value.job, kind } });
    const ended = begun.ok ? await followJob({ client, session }, begun.value.job) : begun;
    if (asked !== generation) return null;
    const failure = ended.ok ? ended.value.error : ended.error;
    store.setState({ work: null, failure });
    if (!ended.ok || failure !== null) return null;
    const { result, state, failed } = ended.value;
    return { result, cut: state === 'cancelled', failed };
  };

  const done = async (act: Promise<Result<unknown>>): Promise<boolean> => {
    const reply = await act;
    store.setState({ failure: reply.ok ? null : reply.error });
    if (reply.ok) await read();
    return reply.ok;
  };

  const clean = async (
    begin: () => Promise<Result<{ readonly job: string }>>,
  ): Promise<RecleanResult | null> => {
    const ended = await work('clean', begin);
    await read();
    if (ended?.result?.kind !== 're-clean') return null;
    const { result } = ended;
    const run = result.run === null ? null : { id: result.run, changed: result.changed };
    store.setState({ outcome: { ...ended, result }, run });
    if (run !== null) session.changeTrail((trail) => withStep(trail, { kind: 'reclean', id: run.id }));
    return result;
  };

  const NOTHING = { words: [], refusals: [] };

  let listsBefore: Promise<unknown> = Promise.resolve();
  /** One change of the lists after another: what is to be undone is the one before, also where the page shows that one already. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = listsBefore.then(act);
    listsBefore = next.catch(() => undefined);
    return next;
  };

  return {
    store,
    read,
    clear: () => {
      generation++;
      store.setState(START);
    },
    setPolicy: (rule, policy) => change((policies) => withPolicy(policies, rule, policy)),
    setThreshold: (rule, threshold) => change((policies) => withThreshold(policies, rule, threshold)),
    reset: (rule) => change((policies) => withOwnTerms(policies, rule)),
    discard: () => store.setState({ draft: null, outcome: null }),
    choose: (part) => store.setState({ ...part, outcome: null }),
    keep: () => {
      const policies = triedHere();
      return policies === null ? Promise.resolve(true) : done(client.call('corpus.change', { policies }));
    },
    look: async () => {
      store.setState({ outcome: null });
      const ended = await work('look', () => client.call('reclean.preview', request()));
      if (ended?.result?.kind === 're-clean') store.setState({ outcome: { ...ended, result: ended.result } });
    },
    clean: () => clean(() => client.call('reclean.start', request())),
    goOn: ({ id }) => clean(() => client.call('reclean.resume', { id })),
    undoRun: async () => {
      const { run } = store.getState();
      if (run === null) return null;
      const reply = await client.call('operations.undo', { id: run.id });
      store.setState({ failure: reply.ok ? null : reply.error });
      await read();
      if (!reply.ok) return null;
      store.setState({ run: null, outcome: null });
      session.changeTrail((trail) => withoutOperation(trail, run.id));
      return run.changed;
    },
    forgetRun: (id) => store.setState(({ run }) => (run?.id === id ? { run: null, outcome: null } : {})),
    cancel: () => {
      const { work: current } = store.getState();
      if (current?.job != null) void client.call('jobs.cancel', { job: current.job });
    },
    learn: (taught) =>
      inTurn(async () => {
        const { description } = store.getState();
        const known = new Set(description?.lexicon.map(({ word }) => foldWord(word)));
        const refused = new Set(description?.refusals.map(seriesKey));
        const words = taught.words.map(({ word }) => word).filter((word) => !known.has(foldWord(word)));
        const refusals = taught.refusals
          .map(({ before, after }) => ({ before, after }))
          .filter((series) => !refused.has(seriesKey(series)));
        const learned = await done(client.call('corpus.learn', taught));
        if (learned) store.setState({ reverse: { learn: NOTHING, forget: { words, refusals } } });
        return learned;
      }),
    forget: (forgotten) =>
      inTurn(async () => {
        const { description } = store.getState();
        const left = description && untaught(description, forgotten.words, forgotten.refusals);
        const words = description?.lexicon.filter((word) => left?.lexicon.includes(word) !== true) ?? [];
        const refusals = description?.refusals.filter((one) => left?.refusals.includes(one) !== true) ?? [];
        const gone = await done(client.call('corpus.forget', forgotten));
        if (gone)
          store.setState({
            reverse: { learn: { words, refusals }, forget: NOTHING },
          });
        return gone;
      }),
    undoLists: () =>
      inTurn(async () => {
        const { reverse } = store.getState();
        if (reverse === null) return false;
        const { learn, forget } = reverse;
        const put = await done(client.call('corpus.learn', learn));
        const taken = put && (await done(client.call('corpus.forget', forget)));
        if (taken) store.setState({ reverse: null });
        return taken;
      }),
    show: (rule) => store.setState({ target: { rule } }),
  };
};

/** Whether what was counted last is what would be done now, so that it may be done. */
export const isCounted = ({ outcome, work }: RulesState): boolean =>
  outcome !== null && !outcome.cut && outcome.result.run === null && work === null;
