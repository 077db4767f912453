/** The first dispatch of a list is read before it is asked for. */
import { expect, it } from 'vitest';
import { fail, ok } from '../../core/model/result.ts';
import { readFirst } from '../../library/read-first.ts';

const page = (...ids: readonly string[]) => ok({ total: ids.length, items: ids.map((id) => ({ id })) });

const reading = () => {
  const read: string[] = [];
  return { read, answered: readFirst((id) => read.push(id)) };
};

it('reads the first dispatch of the first list, and no other', () => {
  const { read, answered } = reading();
  answered('app.describe', ok({}));
  answered('dispatches.list', page('a', 'b'));
  answered('dispatches.list', page('c'));
  expect(read).toEqual(['a']);
});

it('reads nothing of an empty list, nor later: by then the window shows something', () => {
  const { read, answered } = reading();
  answered('dispatches.list', page());
  answered('dispatches.list', page('a'));
  expect(read).toEqual([]);
});

it('waits for a list where the first call of it failed', () => {
  const { read, answered } = reading();
  answered('dispatches.list', fail('no-corpus-open'));
  answered('dispatches.list', page('a'));
  expect(read).toEqual(['a']);
});
