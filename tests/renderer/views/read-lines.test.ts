import { describe, expect, it } from 'vitest';
import { assemble } from '../../../core/assemble.ts';
import { readLines } from '../../../renderer/views/read-lines.ts';
import { blockOf, editOf, seeds } from '../../core/diff/dispatch-fixture.ts';

describe('readLines', () => {
  it('says what the record says, in the order of a story', () => {
    for (const seed of seeds('accepted')) {
      const curation = { ...seed, metadata: {} };
      const record = assemble(seed.text, curation);
      const lines = readLines(seed.text, curation, record);
      const said = (kind: string) => lines.filter((line) => line.kind === kind).map((line) => line.text);
      expect(said('paragraph'), seed.name).toEqual(record.body);
      expect(said('headline'), seed.name).toEqual(record.headline === null ? [] : [record.headline]);
      expect(said('lead'), seed.name).toEqual(record.lead === null ? [] : [record.lead]);
      expect(said('sign-off'), seed.name).toEqual(record.signOff === null ? [] : [record.signOff]);
      expect(new Set(lines.map(({ key }) => key)).size, seed.name).toBe(lines.length);
    }
  });

  it('places each paragraph in the stretch of the block that it comes from', () => {
    const text = 'Un.Deux.\nTrois.';
    const curation = {
      blocks: [blockOf('body', 0, 8), blockOf('body', 9, 15)],
      edits: [editOf(text, 3, 3, '\n', 'accepted')],
      metadata: {},
    };
    const lines = readLines(text, curation, assemble(text, curation));
    expect(lines.map((line) => [line.text, line.from, line.to])).toEqual([
      ['Un.', 0, 3],
      ['Deux.', 3, 8],
      ['Trois.', 9, 15],
    ]);
  });

  it('cuts a paragraph of five million characters so that it can be drawn, and loses none of it', () => {
    const text = 'mot '.repeat(1_250_000).trim();
    const curation = { blocks: [blockOf('body', 0, text.length)], edits: [], metadata: {} };
    const lines = readLines(text, curation, assemble(text, curation));
    expect(Math.max(...lines.map((line) => line.text.length))).toBeLessThanOrEqual(20_000);
    expect(lines.map((line) => line.text).join('')).toBe(text);
    expect(lines.at(-1)?.to).toBe(text.length);
  });
});
