import { describe, expect, it } from 'vitest';
import { abreast, atOnce, type Steps } from '../../core/steps.ts';

/** Work of `count` stages that notes each, and comes to its name. */
function* noted(name: string, count: number, notes: string[]): Steps<string> {
  for (let stage = 1; stage <= count; stage++) {
    if (stage > 1) yield;
    notes.push(`${name}${stage}`);
  }
  return name;
}

describe('work in stages', () => {
  it('no work enters a stage before all others have done the one before', () => {
    const notes: string[] = [];
    expect(atOnce(abreast([noted('a', 3, notes), noted('b', 3, notes)]))).toEqual(['a', 'b']);
    expect(notes).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
  });

  it('what has more stages goes on alone, and each result keeps its place', () => {
    const notes: string[] = [];
    const works = [noted('a', 1, notes), noted('b', 3, notes), noted('c', 2, notes)];
    expect(atOnce(abreast(works))).toEqual(['a', 'b', 'c']);
    expect(notes).toEqual(['a1', 'b1', 'c1', 'b2', 'c2', 'b3']);
  });

  it('stages of parts are stages of the whole', () => {
    const notes: string[] = [];
    const parted = (name: string): Steps<readonly string[]> =>
      abreast([noted(`${name}x`, 2, notes), noted(`${name}y`, 2, notes)]);
    expect(atOnce(abreast([parted('a'), parted('b')]))).toEqual([
      ['ax', 'ay'],
      ['bx', 'by'],
    ]);
    expect(notes).toEqual(['ax1', 'ay1', 'bx1', 'by1', 'ax2', 'ay2', 'bx2', 'by2']);
  });

  it('nothing comes of nothing, and a failure reaches whoever asked', () => {
    expect(atOnce(abreast([]))).toEqual([]);
    // biome-ignore lint/correctness/useYield: it fails in its only stage
    const failing = (function* (): Steps<never> {
      throw new Error('no room');
    })();
    expect(() => atOnce(abreast([noted('a', 2, []), failing]))).toThrow('no room');
  });
});
