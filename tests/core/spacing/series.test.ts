/** What an archivist refused is not proposed again, and nothing else is silenced with it. */
import { describe, expect, it } from 'vitest';
import { isOfSeries, isRefused, isRefusedBy, seriesKey, seriesOf } from '../../../core/spacing/series.ts';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

/** `‹` and `›` stand around what `insert` takes the place of. */
const edited = (marked: string, insert = ' ') => {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  return { text: marked.replace(/[‹›]/gu, ''), edit: { from, to, insert } };
};

const seriesIn = (marked: string, insert?: string) => {
  const { text, edit } = edited(marked, insert);
  return seriesOf(text, edit);
};

describe('the series of an edit', () => {
  it.each([
    ['a cut inside a word', 'Il a vu du‹›gouvernement ici', ' ', 'dugouvernement', 'du gouvernement'],
    ['a sentence that ended', 'sur la Radio.‹›Il reste', ' ', 'Radio.Il', 'Radio. Il'],
    ['a comma', 'Hanoï,‹›17 mars', ' ', 'Hanoï,17', 'Hanoï, 17'],
    ['a mark behind a space', 'un gain de 5 %.‹›Le reste', ' ', '5 %.Le', '5 %. Le'],
    ['an opening mark with a space behind', 'il dit‹›« Non »', ' ', 'dit« Non', 'dit « Non'],
    ['two spaces', 'le ‹ ›chat', '', 'le  chat', 'le chat'],
    ['a space before a comma', 'le chat‹ ›, dit-il', '', 'chat ,', 'chat,'],
    ['a word behind an elision', 'le parti d’Du‹›puis', ' ', 'Dupuis', 'Du puis'],
    ['an elision that is itself parted', 'l’‹ ›homme', '', 'l’ homme', 'l’homme'],
    ['the end of a line', 'Fin.\n-‹›La suite', ' ', '-La', '- La'],
  ])('of %s is told as whole words', (_, marked, insert, before, after) => {
    expect(seriesIn(marked, insert)).toEqual({ before, after });
  });

  it('goes over no line break', () => {
    expect(seriesIn('La fin.\n«‹›Oui, dit-il').before).toBe('«Oui');
    expect(seriesIn('La fin,‹›\nOui').before).toBe('fin,');
  });
});

const refusing = (marked: string): ReadonlySet<string> => {
  const { text, edit } = edited(marked);
  return new Set([seriesKey(seriesOf(text, edit))]);
};

describe('a refusal', () => {
  it.each([
    ['another sentence that ends', 'sur la Radio.‹›Il reste', 'dans les archives.‹›Il reste'],
    ['another comma', 'Lyon,‹›et', 'Paris,‹›et'],
    ['two spaces between other words', 'le ‹›chat', 'le ‹›chien'],
    ['a longer word', 'chez Du‹›puis', 'chez Du‹›puisard'],
  ])('does not silence %s', (_, one, other) => {
    const { text, edit } = edited(other);
    expect(isRefused(text, edit, refusing(one))).toBe(false);
    expect(isRefusedBy(text, edit, [seriesIn(one)])).toBe(false);
  });

  it.each([
    ['behind an elision', 'chez Du‹›puis hier', 'le parti d’Du‹›puis'],
    ['without one', 'le parti d’Du‹›puis', 'chez Du‹›puis hier'],
    ['behind the other apostrophe', 'le parti d’Du‹›puis', "le parti d'Du‹›puis"],
    ['inside a compound', 'chez Du‹›puis hier', 'à Mont-Du‹›puis hier'],
  ])('holds for the same word %s', (_, one, other) => {
    const { text, edit } = edited(other);
    expect(isRefused(text, edit, refusing(one))).toBe(true);
    expect(isRefusedBy(text, edit, [seriesIn(one)])).toBe(true);
  });

  it('of an older file, told by what touches the edit, still holds', () => {
    const { text, edit } = edited('dans les archives.‹›Il reste');
    const older = { before: 'Il', after: ' Il' };
    expect(isRefused(text, edit, new Set([seriesKey(older)]))).toBe(true);
    expect(isRefusedBy(text, edit, [older])).toBe(true);
    expect(isOfSeries(text, edit, older)).toBe(true);
    expect(isOfSeries(text, edit, { before: 'Elle', after: ' Elle' })).toBe(false);
  });

  it('leaves the other sentences of a text to be proposed', () => {
    const text =
      'Le ministre gère la Radio.Il a souhaité cela. La note est aux archives.Il a souhaité la lire.';
    const at = text.indexOf('Il a');
    const rejected = new Set([seriesKey(seriesOf(text, { from: at, to: at, insert: ' ' }))]);
    expect(cleaned(text, lexicon, { rejected }).all).toBe(
      'Le ministre gère la Radio.Il a souhaité cela. La note est aux archives. Il a souhaité la lire.',
    );
  });

  it('of a name keeps it whole behind an elision', () => {
    const one = 'Hier, la société Lesport a tout dit aux clients.';
    const at = one.indexOf('sport');
    const rejected = new Set([seriesKey(seriesOf(one, { from: at, to: at, insert: ' ' }))]);
    const text = 'Hier, la direction d’Lesport a tout dit aux clients.';
    expect(cleaned(text, lexicon, { rejected }).all).toBe(text);
  });
});
