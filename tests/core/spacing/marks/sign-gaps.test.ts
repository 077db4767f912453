/** The sign of a number, of a rise or of an account right behind a word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a sign behind a word', () => {
  it.each([
    ['the number of a decision', 'Il a lu la décisionn° 2019-341 hier.', 'décision n° 2019'],
    ['that of a law, which is a word as well', 'Il a lu la loin° 12 hier.', 'la loi n° 12'],
    ['the same without a space behind it', 'Il a lu l’articlen°5 hier.', 'l’article n°5'],
    ['a rise in per cent', 'En hausse : Dorvik+2,08 %, Tremka +0,57 %.', 'Dorvik +2,08 %'],
    ['a fall in brackets', 'Il pèse 71 milliards(-1,4 %) cette année.', 'milliards (-1,4 %)'],
    ['an address by mail', 'On peut écrire àredaction@journal.fr dès lundi.', 'à redaction@journal.fr'],
    ['per cent before what is elided', 'À 55 %d’humidité, il attend.', '55 % d’humidité'],
    ['an account', 'Le mot est suivi par les comptes de@SenInfo_22 et de Tremka.', 'de @SenInfo_22'],
  ])('comes parted: %s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Il fait 25° à Lyon, un angle de 30°, et l’article n° 5.',
    'Il reste 7 %d et 3 %o dans ce format.',
    'Le n°2 du parti et le N° 3.',
    'Lire l’édition°25, la section°4, le bulletin°12 et la saison°2.',
    'Bonjour à tous@toutes et à ceux@celles.',
    'Le match passe sur Canal+2,5 % plus cher et le langage C+1,5 %.',
    'Le calcul a+2,5 et le score Dorvik+2.',
    'La fonction f(-1) et le prix réduit(-3) sont là.',
    'Écrire à et@free.fr, par@exemple.org ou root@serveur.',
    'Écrire à sur@lou.delorme ou contact@journal.fr.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
