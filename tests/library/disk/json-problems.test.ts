/** Why a file is no record, as a reason that is told in the archivist's language: never in the words of an engine. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../../library/disk/json-store.ts';

const schema = z.object({ notes: z.string() });

test.each([
  ['', /^is-empty$/],
  ['\0\0\0', /^is-zeros$/],
  ['{"notes":"a', /^json-cut$/],
  ['{"notes":', /^json-cut$/],
  ['{"notes":"a"}}', /^not-json-from\|13$/],
  ['{"notes":"a\n"}', /^not-json-from\|11$/],
  ['Bonjour', /^not-json(-from\|0)?$/],
  ['[]', /^other-kind$/],
  ['{"notes":1}', /^field-wrong\|notes$/],
])('%j', (text, problem) => {
  expect(parseJson(Buffer.from(text, 'utf8'), schema)).toEqual({ problem: expect.stringMatching(problem) });
});

test('bytes that are no UTF-8', () => {
  expect(parseJson(Buffer.from([0x22, 0xff, 0x22]), schema)).toEqual({ problem: 'not-utf8' });
});
