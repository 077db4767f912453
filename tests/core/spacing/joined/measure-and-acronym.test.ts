/** What is counted and the acronym glued to it. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest = ' Le maire de la ville a reçu les habitants du quartier, qui attendent la fin des travaux.';

describe('what is counted and an acronym', () => {
  it.each([
    ['On en offre 500 francsCFA le kilogramme.', '500 francs CFA le'],
    ['La prime atteint trois milliards de francsCFP.', 'de francs CFP.'],
    ['Cela coûte 20 millions eurosTTC.', 'euros TTC.'],
  ])('come parted behind an amount: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Il a vendu 3 webTV et 12 smartTV.',
    'Le site francsCFA est en ligne.',
    'Il possède 200 iPodsHD.',
    'On a compté 40 pointsXXXXXXX.',
  ])('are not told where another name may stand: %s', (sound) => {
    const text = sound + rest;
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});
