/**
 * For each method of the contract one input that is right and one that is not of its schema. A method without a case
 * does not compile.
 */
import { join } from 'node:path';
import type { Client, Input } from '../../core/api.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Method } from '../../core/method-names.ts';
import { answer, ended, termsRead } from '../library/fresh.ts';

/** What a right input is made from: the sample is open. */
export interface World {
  readonly client: Client;
  /** The sample's folder. */
  readonly sample: string;
  /** A folder of this case alone. */
  readonly folder: string;
  /** A dispatch of the sample. */
  readonly id: string;
  readonly revision: number;
}

export interface MethodCase<M extends Method> {
  readonly good: (world: World) => Promise<Input<M>> | Input<M>;
  readonly bad: unknown;
}

const NOT_AN_ID = { id: 'no id' };
const NOT_A_REVISION = { id: '0'.repeat(16), revision: -1 };
const PAGE = { query: EVERYTHING, range: { offset: 0, limit: 2 } };

const RECLEAN = { query: EVERYTHING, policies: null, anew: false };

/** The id of a re-cleaning that stands still. One that came to its end before it heard that it was to stop is made again. */
const halted = async (client: Client): Promise<string> => {
  for (;;) {
    const { job } = await answer(client, 'reclean.start', RECLEAN);
    await answer(client, 'jobs.cancel', { job });
    await ended(client, job);
    const [run] = (await answer(client, 'reclean.halted', {})).runs;
    if (run !== undefined) return run.id;
  }
};

/** The revision of the dispatch after a note was set, so that there is something to undo. */
const noted = async ({ client, id, revision }: World): Promise<number> => {
  const operation = { type: 'set-notes', notes: `at ${revision}` } as const;
  const saved = await answer(client, 'dispatch.apply', { id, revision, operation });
  return saved.entry.revision;
};

const tagged = (id: string): Input<'operations.apply'> => ({
  operation: { type: 'add-terms', field: 'tags', terms: ['VNA'] },
  selection: { ids: [id] },
});

const verifyJob = async (client: Client): Promise<string> => {
  const { job } = await answer(client, 'verify.start', {});
  await ended(client, job);
  return job;
};

const subjects = async (client: Client): Promise<string> =>
  (await termsRead(client, { own: 'subjects' })).ticket;

const vocabulary = async (client: Client): Promise<string> => {
  const ticket = await subjects(client);
  const taken = { ticket, title: 'Subjects', field: 'subjects', closed: false } as const;
  return (await answer(client, 'vocabularies.take', taken)).id;
};

export const METHOD_CASES: { readonly [M in Method]: MethodCase<M> } = {
  'app.describe': { good: () => ({}), bad: null },
  'settings.set': { good: () => ({ textSize: 120 }), bad: { textSize: 1000 } },
  'corpus.open': { good: ({ sample }) => ({ path: sample }), bad: { path: '' } },
  'corpus.create': {
    good: ({ folder }) => ({ path: join(folder, 'new'), title: 'Archive' }),
    bad: { path: '/x', title: '  ' },
  },
  'corpus.close': { good: () => ({}), bad: [] },
  'corpus.look': { good: () => ({}), bad: 0 },
  'corpus.flush': { good: () => ({}), bad: 0 },
  'corpus.stats': { good: () => ({}), bad: 'all' },
  'corpus.read': { good: () => ({}), bad: 'all' },
  'corpus.change': {
    good: () => ({ rights: 'Tous droits réservés', required: { date: true } }),
    bad: { title: ' ' },
  },
  'corpus.learn': {
    good: () => ({ words: [{ word: 'Viêt-Nam' }], refusals: [{ before: 'Lamer', after: 'La mer' }] }),
    bad: { words: [{ word: 'two words' }], refusals: [] },
  },
  'corpus.forget': {
    good: () => ({ words: ['Viêt-Nam'], refusals: [] }),
    bad: { words: [], refusals: [{ before: 'same', after: 'same' }] },
  },
  'reclean.preview': { good: () => RECLEAN, bad: { ...RECLEAN, policies: { 'lost-wrap': 'sometimes' } } },
  'reclean.start': { good: () => RECLEAN, bad: { ...RECLEAN, anew: 'yes' } },
  'reclean.halted': { good: () => ({}), bad: 0 },
  'reclean.resume': { good: async ({ client }) => ({ id: await halted(client) }), bad: { id: 'one' } },
  'reclean.end': { good: async ({ client }) => ({ id: await halted(client) }), bad: { id: '' } },
  'dispatches.list': { good: () => PAGE, bad: { ...PAGE, range: { offset: 0, limit: 0 } } },
  'dispatches.adjacent': {
    good: ({ id }) => ({ query: EVERYTHING, from: id, step: 1, undecided: false }),
    bad: { query: EVERYTHING, from: null, step: 2, undecided: false },
  },
  'index.stop': { good: () => ({}), bad: 1 },
  'index.resume': { good: () => ({}), bad: 1 },
  'series.list': {
    good: () => ({ query: { rule: null, undecided: false, search: 'min' }, range: { offset: 0, limit: 10 } }),
    bad: { query: { rule: null, undecided: 'no', search: '' }, range: { offset: 0, limit: 10 } },
  },
  'series.concordance': {
    good: () => ({ series: { before: 'Leministre', after: 'Le ministre' }, range: { offset: 0, limit: 10 } }),
    bad: { series: { before: 'Leministre' }, range: { offset: 0, limit: 10 } },
  },
  'dispatches.remove': { good: ({ id }) => ({ ids: [id], reason: 'twice' }), bad: { ids: [], reason: '' } },
  'dispatches.restore': {
    good: async ({ client, id }) => {
      await answer(client, 'dispatches.remove', { ids: [id], reason: '' });
      return { ids: [id] };
    },
    bad: { ids: ['../x'] },
  },
  'dispatches.take-down': {
    good: ({ id }) => ({ ids: [id], reason: 'a court asked' }),
    bad: { ids: ['0'.repeat(16)], reason: ' ' },
  },
  'dispatches.removed': { good: () => ({}), bad: 1 },
  'dispatch.read': { good: ({ id }) => ({ id }), bad: NOT_AN_ID },
  'dispatch.apply': {
    good: ({ id, revision }) => ({ id, revision, operation: { type: 'set-notes', notes: 'seen' } }),
    bad: { id: '0'.repeat(16), revision: 1, operation: { type: 'invent' } },
  },
  'dispatch.undo': {
    good: async (world) => ({ id: world.id, revision: await noted(world) }),
    bad: NOT_A_REVISION,
  },
  'dispatch.redo': {
    good: async (world) => {
      const undone = await answer(world.client, 'dispatch.undo', {
        id: world.id,
        revision: await noted(world),
      });
      return { id: world.id, revision: undone.entry.revision };
    },
    bad: NOT_A_REVISION,
  },
  'dispatch.revert': {
    good: async (world) => {
      const revision = await noted(world);
      return { id: world.id, revision, of: revision };
    },
    bad: { ...NOT_A_REVISION, of: 'last' },
  },
  'operations.apply': { good: ({ id }) => tagged(id), bad: { ...tagged('0'.repeat(16)), selection: {} } },
  'operations.undo': {
    good: async ({ client, id }) => ({ id: (await answer(client, 'operations.apply', tagged(id))).id }),
    bad: { id: '../corpus' },
  },
  'dispatches.latest': {
    good: () => ({ range: { offset: 0, limit: 2 } }),
    bad: { range: { offset: 0, limit: 0 } },
  },
  'operations.preview': {
    good: ({ id }) => tagged(id),
    bad: { operation: { type: 'decide' }, selection: { ids: [] } },
  },
  'recipe.make': {
    good: async ({ client, id }) => ({
      title: 'Essai',
      operations: [(await answer(client, 'operations.apply', tagged(id))).id],
      parts: { policies: true, lexicon: true, refusals: true, weights: true },
    }),
    bad: { title: '', operations: [], parts: {} },
  },
  'recipe.save': {
    good: async ({ client, folder }) => ({
      recipe: await answer(client, 'recipe.make', {
        title: 'Essai',
        operations: [],
        parts: { policies: true, lexicon: false, refusals: false, weights: false },
      }),
      folder,
      name: 'essai.json',
      replace: false,
    }),
    bad: { recipe: {}, folder: null, name: 'a.json', replace: false },
  },
  'operations.list': {
    good: async ({ client, id }) => {
      await answer(client, 'operations.apply', tagged(id));
      return { range: { offset: 0, limit: 10 } };
    },
    bad: { range: { offset: -1, limit: 10 } },
  },
  'dispatch.history': { good: ({ id }) => ({ id }), bad: NOT_AN_ID },
  'import.stage': {
    good: () => ({ batch: 'one', name: 'a.txt', base64: btoa('Hello'), append: false }),
    bad: { batch: '../one', name: 'a.txt', base64: '', append: false },
  },
  'import.start': { good: ({ folder }) => ({ paths: [folder] }), bad: { paths: [] } },
  'export.start': {
    good: ({ folder }) => ({ format: 'csv', query: EVERYTHING, folder, name: 'a.csv', replace: false }),
    bad: { format: 'docx', query: EVERYTHING, folder: null, name: 'a', replace: false },
  },
  'years.preview': {
    good: ({ id }) => ({ selection: { ids: [id] }, rule: 'year-from-neighbours', year: null }),
    bad: { selection: { ids: [] }, rule: 'year-from-stars', year: null },
  },
  'years.set': {
    good: ({ id }) => ({ selection: { ids: [id] }, rule: 'year-from-person', year: 2019 }),
    bad: { selection: { ids: ['0'.repeat(16)] }, rule: 'year-from-person', year: 12 },
  },
  'names.list': {
    good: () => ({ field: 'persons', search: '', several: false, range: { offset: 0, limit: 5 } }),
    bad: { field: 'date', search: '', several: false, range: { offset: 0, limit: 5 } },
  },
  'teasers.find': {
    good: () => ({ items: [{ headline: 'Le port rouvre', summary: null }] }),
    bad: { items: 'all' },
  },
  'versions.find': { good: ({ id }) => ({ id }), bad: NOT_AN_ID },
  'vocabularies.read': { good: () => ({ own: 'subjects' }), bad: { own: 'everything' } },
  'vocabularies.take': {
    good: async ({ client }) => ({
      ticket: await subjects(client),
      title: 'S',
      field: 'subjects',
      closed: true,
    }),
    bad: { ticket: '', title: ' ', field: 'subjects', closed: true },
  },
  'vocabularies.remove': {
    good: async ({ client }) => ({ id: await vocabulary(client) }),
    bad: { id: 1 },
  },
  'vocabularies.restore': {
    good: async ({ client }) => {
      const id = await vocabulary(client);
      await answer(client, 'vocabularies.remove', { id });
      return { id };
    },
    bad: {},
  },
  'vocabularies.add-term': {
    good: () => ({ field: 'places', title: 'Places', label: 'Hanoï', alternates: ['Hanoi'] }),
    bad: { field: 'headline', title: 'Places', label: 'Hanoï', alternates: [] },
  },
  'vocabularies.complete': {
    good: () => ({ field: 'subjects', text: 'eco', limit: 5 }),
    bad: { field: 'subjects', text: 'eco', limit: 0 },
  },
  'vocabularies.check': {
    good: () => ({ values: [{ field: 'subjects', values: ['Économie'] }] }),
    bad: { values: [{ field: 'date', values: ['2019'] }] },
  },
  'vocabularies.count': { good: async ({ client }) => ({ id: await vocabulary(client) }), bad: {} },
  'verify.start': { good: () => ({}), bad: true },
  'learn.start': { good: () => ({}), bad: 'now' },
  'merge.start': {
    good: ({ folder }) => ({ path: folder, base: null, anotherCorpus: false }),
    bad: { path: '', base: null, anotherCorpus: false },
  },
  'copy.start': {
    good: ({ folder }) => ({ folder: join(folder, 'copy'), unsaved: [] }),
    bad: { folder: '/x', unsaved: [{ id: '0'.repeat(16), errands: [] }] },
  },
  'conflicts.list': { good: () => ({}), bad: 1 },
  'conflicts.settle': {
    good: ({ id }) => ({ id, at: '2026-01-01T00:00:00.000Z', theirs: [] }),
    bad: { id: '../x', at: '2026-01-01T00:00:00.000Z', theirs: [] },
  },
  'damage.list': { good: () => ({}), bad: 1 },
  'repair.start': { good: () => ({ ids: null }), bad: { ids: ['x'] } },
  'jobs.read': { good: async ({ client }) => ({ job: await verifyJob(client) }), bad: {} },
  'jobs.cancel': { good: async ({ client }) => ({ job: await verifyJob(client) }), bad: { job: 1 } },
  'host.choose': { good: () => ({ what: 'corpus-to-open' }), bad: { what: 'anything' } },
  'host.reveal': { good: ({ folder }) => ({ path: folder }), bad: { path: '' } },
};
