/** Worklists: what they ask for, whatever is in the corpus file, and how names stay one each. */
import { expect, test } from 'vitest';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { keptWorklist, queryOf, renamedWorklist, worklistOf } from '../../../renderer/state/worklists.ts';

const REVIEWED: Query = { ...EVERYTHING, statuses: ['reviewed', 'new'], search: 'port', sort: 'date' };

test('asks for what was kept; what is missing, unknown or invalid asks for everything', () => {
  expect(queryOf({ id: 'a', title: 'A', query: { ...REVIEWED } })).toEqual(REVIEWED);
  const odd = { search: 'mer', statuses: ['burnt'], undecided: 'yes', colour: 'red', year: '2019' };
  expect(queryOf({ id: 'a', title: 'A', query: odd })).toEqual({
    ...EVERYTHING,
    search: 'mer',
    year: '2019',
  });
  expect(queryOf({ id: 'a', title: 'A', query: {} })).toEqual(EVERYTHING);
});

test('is found by its query, in whatever order statuses were chosen', () => {
  const worklists = [keptWorklist([], 'a', 'À relire', REVIEWED)];
  expect(worklistOf(worklists, { ...REVIEWED, statuses: ['new', 'reviewed'] })?.title).toBe('À relire');
  expect(worklistOf(worklists, { ...REVIEWED, tag: 'mer' })).toBeUndefined();
});

test('a name stands once: keeping again takes the new query, renaming to a taken name is refused', () => {
  const one = keptWorklist([], 'a', 'A', REVIEWED);
  const two = keptWorklist([one], 'b', 'B', EVERYTHING);
  expect(keptWorklist([one, two], 'c', 'A', EVERYTHING)).toEqual({ id: 'a', title: 'A', query: EVERYTHING });
  expect(renamedWorklist([one, two], 'b', 'A')).toBeNull();
  expect(renamedWorklist([one, two], 'b', 'B')).toEqual(two);
  expect(renamedWorklist([one, two], 'b', 'C')).toEqual({ ...two, title: 'C' });
  expect(renamedWorklist([one], 'b', 'C')).toBeNull();
});
