/** Lines without a word, and rows of words between hyphens. */
import { describe, expect, it } from 'vitest';
import { isSpacedSlug } from '../../../../core/segmentation/lines/spaced-slugs.ts';
import { isMaskedAt, isWordless } from '../../../../core/segmentation/lines/wordless.ts';

describe('a line without a word', () => {
  it.each([
    '** ****** ******* *** ** ****',
    '*** ** *****, ** *.',
    '[1] [2] [3] [4]',
    '[1][2][3]',
    '01002007077000000000000001110000',
  ])('%s', (line) => expect(isWordless(line)).toBe(true));

  it.each([
    '***',
    '* * *',
    '*** Fin ***',
    '** les quais ** du nord **',
    '[1] [2]',
    '[1] Le quai [2] La halle [3]',
    '[…] [2] [3]',
    '0123456789012345',
    '2 000 000 000 000 000 000 000 000',
    '1 5 3 9 12 44 18 27 33 41 29',
  ])('not %s', (line) => expect(isWordless(line)).toBe(false));

  it('may be as long as the text behind it', () => {
    const masked = '*** ****** ** **** '.repeat(60).trimEnd();
    expect(isMaskedAt(`Le quai.\n${masked}`, { from: 9, to: 9 + masked.length })).toBe(true);
    expect(isMaskedAt(`${masked} du quai`, { from: 0, to: masked.length + 8 })).toBe(false);
  });
});

describe('the words under which a story is filed, with uneven spaces', () => {
  it.each(['Togo- Pêche- Quais-Saison', 'TOGO – PÊCHE- SAISON – LIGNE DES QUAIS', 'Gabon -Ports – Grève'])(
    '%s',
    (line) => expect(isSpacedSlug(line)).toBe(true),
  );

  it.each([
    'Togo - Pêche - Quais',
    'Pêche : les quais- la halle- le port',
    'Les ports de Saint-Quai – Villequai',
    'Le maire ouvre la saison- Les pêcheurs protestent- La halle ferme',
    'Saint-Quai-Port',
    'Ligue 1 - Nord-Sud',
    'Haut-Quai-Sur-Mer – Vigilance rouge',
    'Saint-Quai - Villequai-Sur-Mer',
    'Nord- Sud',
  ])('not %s', (line) => expect(isSpacedSlug(line)).toBe(false));
});
