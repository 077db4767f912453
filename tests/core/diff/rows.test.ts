import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curateRuns } from '../../../core/diff/curate-runs.ts';
import { LONGEST_ROW, rowAt, rowsOf } from '../../../core/diff/rows.ts';
import { collide, isLive } from '../../../core/model/edit.ts';
import { blockOf, editOf, fixtures, seeds } from './dispatch-fixture.ts';

describe('rowsOf', () => {
  it('shows blocks that share a line in one row', () => {
    const text = 'Titre\n\nHanoï, 17 mars - Une phrase. -VNA\nSuite';
    const blocks = [
      blockOf('headline', 0, 5),
      blockOf('dateline', 7, 23),
      blockOf('body', 24, 35),
      blockOf('sign-off', 36, 40),
      blockOf('body', 41, 46),
    ];
    expect(rowsOf(text, blocks, []).map((row) => row.parts.map((part) => part.block.role))).toEqual([
      ['headline'],
      ['dateline', 'body', 'sign-off'],
      ['body'],
    ]);
  });

  it('draws rejected edits but neither superseded ones nor those whose place another took', () => {
    const text = 'laréception dumois';
    const live = editOf(text, 2, 2, ' ', 'accepted');
    const lost = editOf(text, 1, 3, 'x', 'rejected');
    const old = editOf(text, 5, 6, '', 'superseded');
    const rejected = editOf(text, 14, 14, ' ', 'rejected');
    const [row] = rowsOf(text, [blockOf('body', 0, 18)], [lost, live, old, rejected]);
    expect(row?.parts[0]?.edits).toEqual([live, rejected]);
  });

  it('cuts a block of five million characters at spaces, into rows that can be drawn', () => {
    const text = 'mot '.repeat(1_250_000).trim();
    const rows = rowsOf(text, [blockOf('body', 0, text.length)], []);
    expect(Math.max(...rows.map((row) => row.to - row.from))).toBeLessThanOrEqual(LONGEST_ROW);
    expect(rows.slice(1).every((row) => text[row.from - 1] === ' ')).toBe(true);
    expect(rows.map((row) => text.slice(row.from, row.to)).join('')).toBe(text);
  });

  it('cuts a text without spaces between whole characters', () => {
    const text = '😀'.repeat(LONGEST_ROW * 2);
    const rows = rowsOf(text, [blockOf('body', 0, text.length)], []);
    expect(rows.every((row) => !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text.slice(row.from, row.to)))).toBe(
      true,
    );
    expect(rows.map((row) => text.slice(row.from, row.to)).join('')).toBe(text);
  });

  it('draws every edit of a long block in exactly one of its rows', () => {
    const text = 'abcd'.repeat(5000);
    const edits = Array.from({ length: 2500 }, (_, i) => editOf(text, i * 8, i * 8, ' ', 'proposed'));
    const rows = rowsOf(text, [blockOf('body', 0, text.length)], edits);
    expect(rows.flatMap((row) => row.parts.flatMap((part) => part.edits))).toEqual(edits);
  });

  it('holds every block once, in order, and every live edit once', () => {
    fc.assert(
      fc.property(fixtures, ({ text, blocks, edits }) => {
        const parts = rowsOf(text, blocks, edits).flatMap((row) => row.parts);
        expect(parts.map((part) => part.block)).toEqual(blocks);
        const shown = parts.flatMap((part) => part.edits);
        expect(shown.filter(isLive)).toEqual(edits.filter(isLive));
        expect(shown.some((edit) => edit.state === 'superseded')).toBe(false);
        for (const [index, edit] of shown.entries()) {
          const next = shown[index + 1];
          expect(next !== undefined && collide(edit, next)).toBe(false);
        }
      }),
    );
  });

  it('finds the row of a position', () => {
    const rows = [
      { from: 2, to: 5 },
      { from: 7, to: 9 },
    ];
    expect([0, 2, 6, 7, 99].map((position) => rowAt(rows, position))).toEqual([0, 0, 0, 1, 1]);
    expect(rowAt([], 4)).toBe(0);
  });
});

describe('curateRuns', () => {
  it('covers each part of the source without a gap', () => {
    fc.assert(
      fc.property(fixtures, ({ text, blocks, edits }) => {
        for (const part of rowsOf(text, blocks, edits).flatMap((row) => row.parts)) {
          const runs = curateRuns(part);
          expect(runs.map((run) => text.slice(run.from, run.to)).join('')).toBe(
            text.slice(part.from, part.to),
          );
          expect(runs.flatMap((run) => run.edit ?? [])).toEqual(part.edits);
        }
      }),
    );
  });

  it('covers the seeds', () => {
    for (const { text, blocks, edits } of seeds('accepted')) {
      const parts = rowsOf(text, blocks, edits).flatMap((row) => row.parts);
      const drawn = parts.flatMap(curateRuns).filter((run) => run.edit !== null);
      const inside = edits.filter((edit) => blocks.some((b) => b.from <= edit.from && edit.to <= b.to));
      expect(drawn).toHaveLength(inside.length);
    }
  });
});
