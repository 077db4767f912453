/** An auxiliary and its participle glued together, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest = ' Le maire de la ville a reçu les habitants du quartier, qui attendent la fin des travaux.';

describe('an auxiliary and its participle', () => {
  it.each([
    ['Le ministre adéclaré que tout irait bien.', 'ministre a déclaré'],
    ['La société aouvert une usine dans le nord.', 'société a ouvert'],
    ['Hier, il aannoncé sa démission.', 'il a annoncé'],
    ['Depuis janvier, l’action agagné trois pour cent.', 'l’action a gagné'],
    ['La route aété fermée.', 'route a été'],
    ['Les élus ontvoté le budget.', 'élus ont voté'],
    ['Mme Sow aprévu des bus.', 'Sow a prévu'],
    ['La salle étaitouverte à tous.', 'salle était ouverte'],
  ])('come parted behind who did it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    ['where a letter of a word is lost', 'Le ministre a aporté son soutien.'],
    ['where a letter of a word is lost', 'Le délai alongé court encore.'],
    ['where a letter of a word is lost', 'Le prévenu aquitté est sorti.'],
    ['where nobody did it', 'Il vend un apâté de maïs.'],
    ['where it stands more than once', 'La mairie apaté. La mairie apaté.'],
    ['in a word of the lexicon', 'Le maire avisé a parlé dans un aparté.'],
  ])('are left %s: %s', (_, sound) => {
    expect(cleaned(sound + rest, lexicon).auto).toBe(sound + rest);
  });

  it('are left in another language', () => {
    const text = 'Il presidente apreso il potere nella città di Napoli con i suoi uomini.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});
