/** Two apostrophes that stand for a quotation mark, and those that a database doubled. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a quotation mark of two apostrophes between words', () => {
  it.each([
    [
      "La mairie a lancé avec le projet''Un port pour tous\" une enquête.",
      "le projet ''Un port pour tous\" une",
    ],
    ["Les \"points noirs''seront traités avant la fin du printemps.", "Les \"points noirs'' seront traités"],
    ["Le thème''La mer nourrit''plaît aux élus.", "Le thème ''La mer nourrit'' plaît"],
  ])('has its space outside: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    "Il a dit que l''école ouvre et qu''elle reste au thème''La mer''seule.",
    "La pièce de 5''acier et de 7''bois est là.",
    "Un seul thème''La mer est resté ouvert.",
    "Le port de Sana''a et le front Ba''ath ont parlé.",
    "La fin de l''hiver.\nLe front Ba''ath et le port de Sana''a.",
    "Il a lu ''La mer'' hier.",
    "Les voix d''aujourd''hui sont fortes.",
  ])('stays as it is: %s', (sound) => {
    expect(cleaned(sound, lexicon).auto).toBe(sound);
  });
});
