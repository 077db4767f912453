/** Worklists: what they ask for, whatever is in the corpus file, and how names stay one each. */
import { expect, test } from 'vitest';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import {
  queryOf,
  renamedWorklist,
  withoutWorklist,
  withWorklist,
  worklistOf,
} from '../../../renderer/state/worklists.ts';

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
  const worklists = withWorklist([], 'a', 'À relire', REVIEWED);
  expect(worklistOf(worklists, { ...REVIEWED, statuses: ['new', 'reviewed'] })?.title).toBe('À relire');
  expect(worklistOf(worklists, { ...REVIEWED, tag: 'mer' })).toBeUndefined();
});

test('a name stands once: keeping again takes the new query, renaming to a taken name is refused', () => {
  const one = withWorklist([], 'a', 'A', REVIEWED);
  const two = withWorklist(one, 'b', 'B', EVERYTHING);
  expect(withWorklist(two, 'c', 'A', EVERYTHING)).toEqual([
    { id: 'a', title: 'A', query: EVERYTHING },
    { id: 'b', title: 'B', query: EVERYTHING },
  ]);
  expect(renamedWorklist(two, 'b', 'A')).toBeNull();
  expect(renamedWorklist(two, 'b', 'B')).toEqual(two);
  expect(renamedWorklist(two, 'b', 'C')?.[1]).toMatchObject({ id: 'b', title: 'C' });
  expect(withoutWorklist(two, 'a')).toEqual([{ id: 'b', title: 'B', query: EVERYTHING }]);
});
