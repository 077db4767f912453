/** What stands between two spaces is read once for all marks in it, and only around them where it is long. */
import { describe, expect, it } from 'vitest';
import { MarkedChunks } from '../../../../core/spacing/marks/marked-chunk.ts';
import { readWords } from '../../../../core/spacing/words/read-words.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

/** What is read of a text around all its commas, one after the other. */
const readAround = (text: string): { readonly chunks: number; readonly characters: number } => {
  const line = { from: 0, to: text.length };
  const chunks = new MarkedChunks(text, readWords(text, [line], lexicon));
  const read = new Set([...text.matchAll(/,/gu)].map(({ index }) => chunks.around(line, index)));
  return { chunks: read.size, characters: [...read].reduce((sum, { from, to }) => sum + to - from, 0) };
};

describe('what stands around marks', () => {
  it('is the characters between two spaces', () => {
    const text = 'Le roi,la reine et (le duc).';
    const line = { from: 0, to: text.length };
    const chunks = new MarkedChunks(text, readWords(text, [line], lexicon));
    expect(chunks.around(line, text.indexOf(',')).characters).toBe('roi,la');
    expect(chunks.around(line, text.indexOf('(')).characters).toBe('(le');
    expect(chunks.around(line, text.indexOf(',')).characters).toBe('roi,la');
  });

  it.each([
    ['(Paris:ABCD)', true],
    ['Growth:ALABC),', true],
    ['(NYSE:AB.A)', true],
    ['(Photo:AFP)', false],
    ['(Paris:la', false],
  ])('is a share at its exchange, in which no mark lacks a space: %s', (chunk, isSound) => {
    const text = `Le groupe ${chunk} recrute.`;
    const line = { from: 0, to: text.length };
    const chunks = new MarkedChunks(text, readWords(text, [line], lexicon));
    expect(chunks.around(line, text.indexOf(':')).isSound).toBe(isSound);
  });

  it('is read once for all marks in it', () => {
    expect(readAround('un,deux,trois,quatre')).toEqual({ chunks: 1, characters: 20 });
  });

  it.each([1000, 10_000, 100_000])(
    'is at most six characters for each of %i that no space parts, however many marks they have',
    (length) => {
      const { characters } = readAround('a,b'.repeat(length / 3));
      expect(characters).toBeLessThanOrEqual(6 * length);
    },
  );

  it('depends on the chunk alone, not on where in the text it stands', () => {
    const read = (text: string): readonly string[] => {
      const line = { from: 0, to: text.length };
      const chunks = new MarkedChunks(text, readWords(text, [line], lexicon));
      return [...text.matchAll(/,/gu)].map(({ index }) => chunks.around(line, index).characters);
    };
    const chunk = Array.from({ length: 90 }, (_, i) => `mot${i},`).join('');
    expect(read(`Il vient. ${chunk}`)).toEqual(read(chunk));
    expect(new Set(read(chunk)).size).toBeGreaterThan(2);
  });
});
