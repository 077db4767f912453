/** What the lexicon knows of words that lost their accents. */
import { describe, expect, it } from 'vitest';
import { prefixesOf, UNKNOWN } from '../../../../core/spacing/lexicon/lexicon.ts';
import { lexiconWithoutAccents } from '../../../../core/spacing/lexicon/without-accents.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const base = shippedLexicon();
const lexicon = lexiconWithoutAccents(base);
const entry = (word: string) => lexicon.entry(word, 0, word.length);
const known = (word: string) => base.entry(word, 0, word.length);

describe('the lexicon of texts without accents', () => {
  it('is one for each lexicon', () => {
    expect(lexiconWithoutAccents(base)).toBe(lexicon);
  });

  it.each([
    ['etaient', 'étaient'],
    ['Deja', 'déjà'],
    ['telephoniques', 'téléphoniques'],
    ['COTE', 'cote'],
    ['maison', 'maison'],
  ])('knows %j as %j', (plain, accented) => {
    expect(entry(plain)).toBe(known(accented));
    expect(lexicon.pieceEntry(`x${plain}y`, 1, plain.length + 1)).toBe(known(accented));
    expect(lexicon.entryAcross(`${plain.slice(0, 3)} ${plain.slice(3)}`, 0, 3, 4, plain.length + 1)).toBe(
      known(accented),
    );
  });

  it.each(['dela', 'the', 'zzyzx', 'ement'])('knows no %j', (word) => {
    expect(entry(word)).toBe(UNKNOWN);
  });

  it.each(['au-dela', 'au dela', 'Par-dela'])('knows the last word of %j', (text) => {
    expect(lexicon.entry(text, text.length - 4, text.length)).toBe(known('delà'));
  });

  it.each(['dedouane', 'delogement'])('knows no %j, which is de and another word sooner', (word) => {
    expect(known(word.replace('de', 'dé'))).not.toBe(UNKNOWN);
    expect(entry(word)).toBe(UNKNOWN);
  });

  it.each(['depression', 'depart', 'deces', 'defait'])('knows %j', (word) => {
    expect(entry(word)).not.toBe(UNKNOWN);
  });

  it('tells the known beginnings of a word in their order, each with what is known of it', () => {
    const into = prefixesOf(16);
    const text = 'la premiereequipe';
    const count = lexicon.prefixes(text, 3, text.length, into);
    const found = Array.from({ length: count }, (_, i) => text.slice(3, into.ends[i]));
    expect(found).toContain('premiere');
    for (const [i, piece] of found.entries())
      expect(into.entries[i]).toBe(lexicon.pieceEntry(piece, 0, piece.length));
    expect([...found].sort((a, b) => a.length - b.length)).toEqual(found);
  });

  it('fills no more than there is room for', () => {
    expect(lexicon.prefixes('premiere', 0, 8, prefixesOf(1))).toBe(1);
  });
});
