/** Words with a capital inside, where two lines were glued: no word is read over the capital, and none behind it is parted. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a word with a capital inside', () => {
  it.each([
    ['Les droits dufonctionnaireDirection du port.', ['fonctionnai re', 'nnaire Di rection']],
    ['L’avis sur laretraiteRachat de parts.', ['Ra chat', 'retrait e']],
    ['Le juge de laprotectionSaisir le juge.', ['S aisir', 'Sai sir']],
    ['Les taxes etfranchisesAchats en ligne.', ['sA chats', 'franchise sA', 'A chats']],
  ])('is not parted beside it: %s', (damaged, wrong) => {
    const { all } = cleaned(damaged + rest, lexicon);
    for (const one of wrong) expect(all).not.toContain(one);
  });

  it.each([
    ['Le palais delaRépublique est vide.', 'de la République'],
    ['Il est mort surlaRoute du nord.', 'sur la Route'],
  ])('is read as three words behind two small ones: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).all).toContain(sound);
  });

  it.each([
    'La marque DelaRéflexe et le site iPhone, le logiciel eDirection.',
    'Les firmes macOS et leDevoir.ca.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
