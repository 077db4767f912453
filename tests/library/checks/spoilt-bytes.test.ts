/** Random harm to the bytes of a dispatch's files never passes for the truth. */
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decidedTwice, itemOf, readDispatch } from '../corpus.ts';
import { answer, ended, openLibrary } from '../fresh.ts';

test('whatever happens to the bytes of one file, the state is right, or the list or verify says it is not', async () => {
  const setting = await decidedTwice();
  const { id, corpus } = setting;
  const paths = [corpus.dispatch(id), corpus.history(id)];
  const whole = await Promise.all(paths.map((path) => readFile(path)));
  const span = fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
  });
  const harm = fc.oneof(
    fc.record({ kind: fc.constantFrom('zeros', 'cut', 'left out', 'twice'), span }),
    fc.record({ kind: fc.constant('flipped'), span: span.map(({ from }) => ({ from, length: 1 })) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(1), harm, async (which, { kind, span: { from, length } }) => {
      const bytes = whole[which] ?? Buffer.alloc(0);
      const start = Math.floor(from * bytes.length);
      const [head, middle, tail] = [
        bytes.subarray(0, start),
        bytes.subarray(start, start + length),
        bytes.subarray(start + length),
      ];
      const harmed = {
        zeros: Buffer.concat([head, Buffer.alloc(middle.length), tail]),
        cut: head,
        'left out': Buffer.concat([head, tail]),
        twice: Buffer.concat([head, middle, middle, tail]),
        flipped: Buffer.concat([head, middle.map((byte) => byte ^ 1), tail]),
      }[kind];
      await Promise.all(
        paths.map((path, i) => writeFile(path, i === which ? (harmed ?? '') : (whole[i] ?? ''))),
      );
      const library = await openLibrary(setting.data, { corpus: corpus.path });
      const item = await itemOf(library, id);
      const { dispatch } = await readDispatch(library, id);
      const { result } = await ended(library, (await answer(library, 'verify.start', {})).job);
      await library.close();
      const problems = result?.kind === 'verify' ? result.problems : [];
      const told = item.damaged !== null || problems.length > 0;
      const { cleaned: _, ...right } = JSON.parse(String(whole[0]));
      expect(told || isDeepStrictEqual(dispatch, right)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
