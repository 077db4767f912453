/** Server-sent events arrive whole, however the stream is cut. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventLines } from '../../../renderer/client/event-lines.ts';

const read = (parts: readonly string[]): readonly string[] => {
  const lines = eventLines();
  return parts.flatMap((part) => lines.push(part));
};

it.each([
  ['one event', 'data: {"a":1}\n\n', ['{"a":1}']],
  ['an event between signs of life', ':\n\ndata: x\n\n:\n\n', ['x']],
  ['several data lines of one event', 'data: a\ndata: b\n\n', ['a\nb']],
  ['other fields', 'event: job\nid: 3\ndata: x\n\n', ['x']],
  ['line ends of any kind', 'data: a\r\n\r\ndata: b\n\n', ['a', 'b']],
  ['no space behind the colon', 'data:x\n\n', ['x']],
  ['an event not yet whole', 'data: x\n', []],
])('reads %s', (_, stream, events) => {
  expect(read([stream])).toEqual(events);
});

it('reads the same in any cut', () => {
  const stream = 'data: {"type":"dispatches"}\n\n:\n\ndata: zwei\ndata: drei\n\ndata: \n\n';
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
      const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
      const parts = places.slice(1).map((to, i) => stream.slice(places[i], to));
      expect(read(parts)).toEqual(read([stream]));
    }),
  );
});
