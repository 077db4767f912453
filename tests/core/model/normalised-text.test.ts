/** A text as it is read, and the way back to the source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisedText, seenText } from '../../../core/model/normalised-text.ts';

describe('normalisedText', () => {
  it.each([
    [
      'letters with marks of their own',
      'Nguye\u0302\u0303n Phu\u0301 Tro\u0323ng a e\u0301te\u0301 re\u0301e\u0301lu',
      'Nguyễn Phú Trọng a été réélu',
    ],
    [
      'ligatures',
      'un of\ufb01ciel \ufb02amand de l’e\ufb00ort e\ufb03cace',
      'un officiel flamand de l’effort efficace',
    ],
    [
      'other apostrophes inside words',
      'l\u02bcan, l\u2018an, l\u00b4an, l`an, l\u2032an',
      'l’an, l’an, l’an, l’an, l’an',
    ],
    [
      'control characters of Windows-1252',
      'l\u0092\u009cuvre \u0096 \u0093oui\u0094\u0085',
      'l’œuvre – “oui”…',
    ],
  ])('reads %s', (_, source, read) => {
    expect(normalisedText(source)?.text).toBe(read);
  });

  it.each([
    'Il a été dit : « L’élève n’est pas venu – peut-être demain. »',
    'Il a dit ‘oui’, puis `non`, et 5\u00b4 plus tard rien.',
    'Un \u0301 seul, \u{1d54f}, 👍🏽 et क़लम.',
    '',
  ])('leaves alone %j', (text) => {
    expect(normalisedText(text)).toBeNull();
  });

  it('takes every stretch of the source to what it is read as, and back', () => {
    const letters = ['e\u0301', 'o\u0302\u0303', '\ufb01', 'a', ' ', '’', 'é', '\u0092', 'x\u2011y'];
    const row = fc.array(fc.constantFrom(...letters), { maxLength: 12 });
    fc.assert(
      fc.property(row, fc.nat(12), fc.nat(12), (parts, i, j) => {
        const source = parts.join('');
        const normalised = normalisedText(source);
        if (normalised === null) return;
        const [first, last] = [Math.min(i, j, parts.length), Math.min(Math.max(i, j), parts.length)];
        const from = parts.slice(0, first).join('').length;
        const to = parts.slice(0, last).join('').length;
        const read = normalised.toNormalised({ from, to });
        expect(normalised.toSource(read.from, 'before')).toBe(from);
        expect(normalised.toSource(read.to, 'after')).toBe(to);
        const alone = source.slice(from, to);
        expect(normalised.text.slice(read.from, read.to)).toBe(normalisedText(alone)?.text ?? alone);
      }),
    );
  });
});

it('reads millions of marks, in and out of order, on one letter', () => {
  const many = `e${'\u0301\u0323'.repeat(1_000_000)}`;
  expect(normalisedText(many)?.text.length).toBeLessThanOrEqual(many.length);
  expect(seenText(`a${'\u200b'.repeat(1_000_000)}b`)?.text).toBe('ab');
});

it('tells spans that begin or end inside a letter', () => {
  const read = normalisedText('che\ufb01 e\u0301te\u0301');
  expect(
    read?.areSpans([
      { from: 0, to: 4 },
      { from: 5, to: 7 },
    ]),
  ).toBe(true);
  expect(read?.areSpans([{ from: 5, to: 6 }])).toBe(false);
});

describe('seenText', () => {
  it.each([
    ['\u200bLe mi\u00adnistre\u200e a dit\u2060 oui', 'Le ministre a dit oui'],
    ['Nguye\u0302\u0303n\u200b Pho\u0301', 'Nguyễn Phó'],
    ['peut\u2011être, va\u2010t-il', 'peut-être, va-t-il'],
    ['la coopé\u00ad\nration et le mi\u00adnistre', 'la coopé\u00ad\nration et le ministre'],
  ])('leaves out what is not seen: %j', (source, read) => {
    expect(seenText(source)?.text).toBe(read);
  });

  it('is of no use where all is seen', () => {
    expect(seenText('Le ministre a dit : « Oui ».')).toBeNull();
    expect(seenText('la coopé\u00ad\nration')).toBeNull();
  });
});
