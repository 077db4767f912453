/** Two words that are spelled like the pieces of one, and are meant as they stand. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('two words that one is spelled like', () => {
  it.each([
    'Quoi qu’on en dise, la relève existe, quoi qu’il arrive.',
    "Quel qu'en soit le prix, quel qu'il soit, il paiera.",
    'Il filme d’une main, l’autre main tenant la lampe, une seule main tenant le tuyau.',
    'Bon gré mal gré, il est venu, et j’ai mal entendu ce qu’elle avait mal entendu.',
    'Il a bu un vin aigre-doux réduit au feu.',
    'Un armateur du IIe s. apr. J.-C. est cité.',
    'Il viendra aussi tôt que possible, aussi tôt qu’hier.',
    'Il y a un si long temps qu’elle est partie, et un long temps qu’il attend.',
    'Le maître veut que l’on écrive « lors que » et « par fois » en deux mots.',
    'Il eſt écrit de ne ſe point haſter, lors qu’on mange.',
    'Il est payé par fois où il aura veillé.',
    'Il figure dans le top des super grands ports, après les super grands ports du nord.',
  ])('stay two beside what only the two stand beside: %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it.each([
    ['Il est venu aussi tôt.', 'venu aussitôt'],
    ['Il va main tenant à Paris.', 'va maintenant à'],
    ['Il y a eu un mal entendu.', 'un malentendu'],
  ])('are asked about elsewhere: %s', (damaged, whole) => {
    const others = 'Le gouver nement a dit que la popu lation attend.';
    expect(cleaned(`${damaged} ${others}`, lexicon).all).toContain(whole);
  });
});

it('moves no space into a unit', () => {
  const text = 'Une eau saline, qui a atteint 4 g/l àsoixante kilomètres.';
  expect(cleaned(text, lexicon).all).not.toContain('g/là');
});
