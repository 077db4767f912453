/** Learning in a thread: cut short when a person cancels, and told as a failure when the thread dies. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { learningInThread } from '../../../library/cleaning/layout-thread.ts';
import { freshFolder } from '../fresh.ts';

const REQUEST = { examples: [], current: null };

/** Learning by a program of one's own in place of the bundled learner. */
const learner = async (program: string) => {
  const folder = await freshFolder();
  const path = join(folder, 'learner.mjs');
  await writeFile(path, program);
  return learningInThread(path);
};

test('ends the thread when the person cancels, and has learned nothing', async () => {
  const learn = await learner(`
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ type: 'progress', done: 0.5 });
    for (;;);
  `);
  const told: number[] = [];
  const learned = await learn(REQUEST, (done) => {
    told.push(done);
    return done < 0.5;
  });
  expect(learned).toBeNull();
  expect(told.at(-1)).toBe(0.5);
});

test.each([
  ['goes without a word', 'process.exit(0);', 'internal'],
  ['throws', "throw new Error('out of memory');", 'out of memory'],
])('fails where the thread %s', async (_, program, said) => {
  const learn = await learner(program);
  const failure: unknown = await learn(REQUEST, () => true).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(Error);
  expect(JSON.stringify({ ...Object(failure), message: String(failure) })).toContain(said);
});
