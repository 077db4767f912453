/** Numbers and what is elided, glued to the word beside them, in texts where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a number and a word', () => {
  it.each([
    ['Son équipe a suivi 184individus pendant neuf mois.', '184 individus'],
    ['Le plus jeune a 84ans.', '84 ans'],
    ['Le greffe a recensé 412doublons.', '412 doublons'],
    ['Le contrat a une valeur de 2,6milliards de dollars.', '2,6 milliards'],
    ['Il a perdu 1,5tonnes de riz et 3millions de dongs.', '1,5 tonnes'],
    ['Il a perdu du riz et 3millions de dongs.', '3 millions'],
    ['Un Portugais de52 ans est blessé.', 'de 52 ans'],
    ['Le prix est fixé depuis1998 par la loi.', 'depuis 1998'],
    ['Il rentre le 3 mai et le4 il repart.', 'le 4 il'],
    ['Il compte 4 minutes 50d’avance au col.', '50 d’avance'],
    ['On vend des licences 5Gdans les villes et la 4Get la 3G.', '5G dans les villes et la 4G et'],
    [
      'Il est daté du 9frimaire an V, et le traité du 27vendémiaire.',
      'du 9 frimaire an V, et le traité du 27 vendémiaire',
    ],
    ['Il part le 1ermai et revient le 1er juin.', 'le 1er mai et'],
    ['Elle est la 9eà être élue.', '9e à être'],
    ['On joue la symphonien° 33 et la lettren°2.', 'symphonie n° 33 et la lettre n°2'],
    ['Le bac part dès8h et revient vers17h30.', 'dès 8h et revient vers 17h30'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('are left to a person behind a single digit', () => {
    const { all, auto } = cleaned(`Il a vendu ses 2roues hier.${rest}`, lexicon);
    expect(all).toContain('2 roues');
    expect(auto).toContain('2roues');
  });

  it.each([
    'Le lecteur mp3 et le fichier page2 sont là.',
    'Il court le 10km et le 21es Jeux commencent.',
    'La route n° 7bis et le 3e étage.',
    'Il est 20h30, il reste 5min et 10mn.',
    'Le composé co2 et le gène nf1 sont connus.',
    'Les 30es et les 4ers.',
    'Le code 50d et l’article 12d.',
    'La résolution 10x50, le 5Go et le 4Gbits.',
    'Le vol À8 et le code dès8x.',
    'Le site exemple.org/les12 et le mot #de52.',
  ])('are left alone where they are one: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('a word and what is elided behind it', () => {
  it.each([
    ['Il a fait la côte à un traind’enfer.', 'train d’enfer'],
    ['Le chat, venud’ailleurs, est là.', 'venu d’ailleurs'],
    ['Elle part parcequ’il pleut.', 'parce qu’il'],
    ['Tout est prêt, maisl’heure tourne.', 'mais l’heure'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Il a lu jusqu’ici, quoiqu’il arrive, et lorsqu’elle chante.',
    'La commedia dell’arte et le jazz de Lloyd’s.',
    'Elle a dit « quell’uomo e nell’altra città » à Rome.',
    'La grand’mère entr’aperçue et le prud’homme.',
    'On joue du rock’n’roll.',
  ])('are left alone where they are one: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
