import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReviewPiece, reviewRows } from '../../../core/diff/review-rows.ts';
import { applyEdits, type EditState, isLive, within } from '../../../core/model/edit.ts';
import { blockOf, editOf, fixtures, seeds } from './dispatch-fixture.ts';

const joined = (pieces: readonly ReviewPiece[]): string => pieces.map((piece) => piece.text).join('');

/** Pieces as one line: touched words in brackets, removed in minus, inserted in plus. */
const drawn = (pieces: readonly ReviewPiece[]): string =>
  pieces
    .map(({ text, kind }) => {
      if (kind === 'touched') return `[${text}]`;
      if (kind === 'removed') return `-${text}-`;
      return kind === 'inserted' ? `+${text}+` : text;
    })
    .join('');

const row = (text: string, from: number, to: number, insert: string, state: EditState = 'accepted') => {
  const blocks = [blockOf('body', 0, text.length)];
  const [only] = reviewRows(text, { blocks, edits: [editOf(text, from, to, insert, state)] });
  const part = only?.parts[0];
  return part ? [drawn(part.source), drawn(part.cleaned)] : [];
};

describe('reviewRows', () => {
  it('marks the whole glued word on one side and the space on the other', () => {
    expect(row('marquer laréception de', 10, 10, ' ')).toEqual([
      'marquer [la][réception] de',
      'marquer [la]+ +[réception] de',
    ]);
  });

  it('marks a mark and the word behind it', () => {
    expect(row('Hanoï,17 mars', 6, 6, ' ')).toEqual(['Hanoï[,][17] mars', 'Hanoï[,]+ +[17] mars']);
  });

  it('marks only the space where a doubled one goes', () => {
    expect(row('reçoit\u00a0 le', 6, 7, '')).toEqual(['reçoit-\u00a0- le', 'reçoit-- le']);
  });

  it('marks only the white space where one kind takes the place of another', () => {
    expect(row('la\nville', 2, 3, ' ')).toEqual(['la-\n-ville', 'la+ +ville']);
    expect(row('la\u00a0ville', 2, 3, ' ')).toEqual(['la-\u00a0-ville', 'la+ +ville']);
  });

  it('marks both halves of a word that was cut in two', () => {
    expect(row('la coopé ration', 8, 9, '')).toEqual(['la [coopé]- -[ration]', 'la [coopé]--[ration]']);
  });

  it('marks only the words that differ where a hand replaced several', () => {
    expect(row('un deux trois', 0, 13, 'on deux trais')).toEqual([
      '-un-[ deux ]-tro-[is]',
      '+on+[ deux ]+tra+[is]',
    ]);
  });

  it('leaves the source on both sides where the edit is rejected', () => {
    expect(row('lamer', 2, 2, ' ', 'rejected')).toEqual(['[la][mer]', '[la][mer]']);
  });

  it('tells white space by kind and never changes a character', () => {
    const text = 'a\u00a0: b\r\nc';
    const [only] = reviewRows(text, { blocks: [blockOf('body', 0, text.length)], edits: [] });
    expect(only?.parts[0]?.source.map(({ text: t, mark }) => [t, mark])).toEqual([
      ['a', null],
      ['\u00a0', 'no-break-space'],
      [': b', null],
      ['\r\n', 'line-break'],
      ['c', null],
    ]);
  });

  it('names the edit and its state on each piece that it made', () => {
    const text = 'laréception';
    const edit = editOf(text, 2, 2, '\u00a0', 'proposed');
    const [only] = reviewRows(text, { blocks: [blockOf('body', 0, 11)], edits: [edit] });
    expect(only?.parts[0]?.cleaned.find((piece) => piece.kind === 'inserted')).toEqual({
      text: '\u00a0',
      kind: 'inserted',
      mark: 'no-break-space',
      at: 2,
      edit: edit.id,
      state: 'proposed',
    });
  });

  it('has the source on one side and, with every live edit applied, the cleaned text on the other', () => {
    fc.assert(
      fc.property(fixtures, ({ text, blocks, edits }) => {
        const parts = reviewRows(text, { blocks, edits }).flatMap((item) => item.parts);
        for (const { block, source, cleaned } of parts) {
          const live = within(text, edits.filter(isLive), block);
          expect(joined(source)).toBe(text.slice(block.from, block.to));
          expect(joined(cleaned)).toBe(applyEdits(text, block, live));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says where each piece of the source stands', () => {
    fc.assert(
      fc.property(fixtures, ({ text, blocks, edits }) => {
        for (const { source, cleaned } of reviewRows(text, { blocks, edits }).flatMap((item) => item.parts)) {
          for (const piece of source) expect(text.startsWith(piece.text, piece.at)).toBe(true);
          for (const piece of cleaned)
            if (piece.kind !== 'inserted') expect(text.startsWith(piece.text, piece.at)).toBe(true);
        }
      }),
    );
  });

  it('makes the cleaned seeds of the gold', () => {
    for (const { name, text, blocks, edits } of seeds('proposed')) {
      const parts = reviewRows(text, { blocks, edits }).flatMap((item) => item.parts);
      expect(parts.length, name).toBe(blocks.length);
      for (const { block, cleaned } of parts) {
        // What stands on the bound of two blocks is drawn in one of them, and trimmed off both.
        expect(joined(cleaned).trim(), name).toBe(applyEdits(text, block, within(text, edits, block)).trim());
      }
    }
  });
});
