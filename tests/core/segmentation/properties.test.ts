import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBlocks } from '../../../core/model/block.ts';
import { segment } from '../../../core/segmentation/segment.ts';

/** Strings with what dispatches are made of, so that random ones meet every rule. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      ' date 2019-08 ',
      'Hanoï (VNA) - ',
      'Photo : VNA',
      ' ảnh 1',
      '-VNA',
      '/.',
      'Voir plus',
      'Lire aussi : ',
      'Société | Une semaine du Maroc s’ouvre à Tunis ',
      'Sport › Les deux équipes se retrouveront dimanche ',
      '>> ',
      'Imprimer',
      '(',
      ')',
    ],
    ...[
      'Le ministre a déclaré que la coopération serait renforcée. ',
      'Un titre sans point',
      'À ',
      '« ',
      ' »',
      '|',
      '…',
      '.',
      ':',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\u2028',
      '\u2029',
      '\u00a0',
      '\ufeff',
      '\t',
      ' ',
      '\0',
      '\ud800',
      '\udc00',
      '😀',
      'e\u0301',
      '\u0301',
      '\ufb01',
      'l\u2018a',
      '\u0085',
      '\u00ad',
      '\u200b',
      '\n\u200e\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const source = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

describe('segmentation of any text', () => {
  it('covers all that is not white space with trimmed blocks that do not overlap', () => {
    fc.assert(
      fc.property(source, (text) => {
        const blocks = segment(text);
        expect(brokenBlocks(text, blocks)).toBeNull();
        for (const { confidence, decided } of blocks) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(decided).toBeNull();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same blocks for \\n, \\r and the separators of Unicode', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('\r', '\u2028', '\u2029'), (text, other) => {
        const plain = text.replace(/\r\n|[\r\u2028\u2029]/gu, '\n');
        expect(segment(plain.replace(/\n/gu, other))).toEqual(segment(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('says the same of \\r\\n as of \\n, but for positions', () => {
    fc.assert(
      fc.property(source, (text) => {
        const plain = text.replace(/\r\n|[\r\u2028\u2029]/gu, '\n');
        const windows = plain.replace(/\n/gu, '\r\n');
        const said = (of: string): readonly string[] =>
          segment(of).map(({ role, from, to }) => `${role} ${of.slice(from, to).replace(/\r\n/gu, '\n')}`);
        expect(said(windows)).toEqual(said(plain));
      }),
      { numRuns: 200 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(segment(text)).toEqual(segment(text));
      }),
    );
  });
});

describe('segmentation of extreme texts', () => {
  it.each([
    ['nothing', '', 0],
    ['white space only', ' \n\t\u00a0\r\n'.repeat(50_000), 0],
    ['one line of five million characters', 'Le mot juste. '.repeat(360_000), 1],
    ['a million lines', 'abcd\n'.repeat(1_000_000), 3073],
    ['twenty hashtags with wide gaps, and something behind them', `${'#Hanoi   '.repeat(20)}!`, 1],
  ])('%s', (_, text, count) => {
    const blocks = segment(text);
    expect(blocks).toHaveLength(count);
    expect(brokenBlocks(text, blocks)).toBeNull();
  });

  it('reads the paragraphs of a book that is hard-wrapped, as many as a dispatch may have', () => {
    const first = 'Le conseil municipal a examiné lundi le projet de réaménagement du port, dont';
    const next = 'le coût dépasse désormais celui qui avait été annoncé au printemps dernier, et';
    const paragraphs = Array.from(
      { length: 20_000 },
      (_, at) =>
        `${first}\n${next}\nqui sera soumis aux habitants du ${at + 1}e quartier avant la fin de l’année.`,
    );
    const text = paragraphs.join('\n\n');
    const blocks = segment(text);
    expect(brokenBlocks(text, blocks)).toBeNull();
    expect(blocks).toHaveLength(3073);
    const whole = blocks.slice(0, -1).map(({ from, to }) => text.slice(from, to));
    expect(whole).toEqual(paragraphs.slice(0, 3072));
  });
});
