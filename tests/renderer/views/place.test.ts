import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../core/history/reduce.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import {
  afterKey,
  boundPlace,
  middleOf,
  movedTo,
  nudgedBound,
  type Place,
  placeOperation,
  splitPlace,
} from '../../../renderer/views/place.ts';
import { blockOf } from '../../core/diff/dispatch-fixture.ts';

const text = 'Hanoï, 17 mars - Une cérémonie';
const dateline = blockOf('dateline', 0, 16);
const body = blockOf('body', 17, 30);
const blocks = [dateline, body];
const decided = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' } as const;
const curation: Curation = { blocks, edits: [], metadata: {}, status: 'new', notes: '' };

const placed = (place: Place | null): Place => {
  if (place === null) throw new Error('no place');
  return place;
};

describe('a place to split', () => {
  it('keeps inside the block', () => {
    expect(splitPlace(body, 17)?.at).toBe(18);
    expect(splitPlace(body, 99)?.at).toBe(29);
    expect(splitPlace(blockOf('body', 3, 4), 3)).toBeNull();
  });

  it('splits the block there', () => {
    expect(placeOperation(text, blocks, placed(splitPlace(body, 21)))).toEqual({
      type: 'split-block',
      block: { from: 17, to: 30 },
      at: 21,
      role: null,
    });
  });

  it('starts by keyboard at the beginning of a word near the middle', () => {
    const line = { from: 0, to: text.length };
    expect(text.slice(middleOf(text, line))).toBe('Une cérémonie');
  });

  it('moves by characters, by words, and to the ends', () => {
    const place = placed(splitPlace({ from: 0, to: 30 }, 7));
    const at = (key: string, words: boolean) => afterKey(text, place, key, words)?.at;
    expect([at('ArrowRight', false), at('ArrowLeft', false)]).toEqual([8, 6]);
    expect([at('ArrowRight', true), at('ArrowLeft', true)]).toEqual([10, 1]);
    expect([at('Home', false), at('End', false)]).toEqual([1, 29]);
    expect(afterKey(text, place, 'j', false)).toBeNull();
  });

  it('never stands inside a character', () => {
    const faces = 'a😀b';
    expect(afterKey(faces, placed(splitPlace({ from: 0, to: 4 }, 1)), 'ArrowRight', false)?.at).toBe(3);
  });
});

describe('a bound', () => {
  it('begins where the next block does, and changes nothing there', () => {
    const place = placed(boundPlace(blocks, dateline));
    expect(place.at).toBe(17);
    expect(placeOperation(text, blocks, place)).toBeNull();
    expect(placeOperation(text, blocks, movedTo(place, 16))).toBeNull();
  });

  it('is moved to the place chosen', () => {
    const place = placed(boundPlace(blocks, dateline));
    expect(placeOperation(text, blocks, movedTo(place, 21))).toEqual({
      type: 'move-bound',
      block: { from: 0, to: 16 },
      at: 21,
    });
  });

  it('is not there behind the last block', () => {
    expect(boundPlace(blocks, body)).toBeNull();
  });
});

it('whatever place is taken, the reducer takes it and the blocks stay whole', () => {
  const places = fc.oneof(
    fc.nat(40).map((at) => splitPlace(body, at)),
    fc.nat(40).map((at) => splitPlace(dateline, at)),
    fc.nat(40).map((at) => {
      const place = boundPlace(blocks, dateline);
      return place && movedTo(place, at);
    }),
  );
  fc.assert(
    fc.property(places, (place) => {
      const operation = placeOperation(text, blocks, placed(place));
      if (operation === null) return;
      const next = reduce(text, curation, operation, decided);
      expect(next.ok).toBe(true);
      if (next.ok) expect(brokenBlocks(text, next.value.blocks)).toBeNull();
    }),
  );
});

describe('a bound moved by a word', () => {
  it('takes in the first word of the next block, and gives away the last of its own', () => {
    expect(nudgedBound(text, blocks, dateline, 1)).toEqual({
      type: 'move-bound',
      block: { from: 0, to: 16 },
      at: 21,
    });
    expect(nudgedBound(text, blocks, dateline, -1)).toMatchObject({ at: 15 });
  });

  it('stays where a block would be left without words, and at the last block', () => {
    const short = [blockOf('dateline', 0, 21), blockOf('body', 21, 30)];
    expect(nudgedBound('Hanoï, 17 mars - Une cérémonie', short, short[0] ?? dateline, 1)).toBeNull();
    const first = [blockOf('dateline', 0, 6), blockOf('body', 7, 30)];
    expect(nudgedBound(text, first, first[0] ?? dateline, -1)).toBeNull();
    expect(nudgedBound(text, blocks, body, 1)).toBeNull();
  });
});
