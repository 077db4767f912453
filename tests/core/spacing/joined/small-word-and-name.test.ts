/** A small word and the name glued behind it, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const among = (sentence: string): string =>
  `Le conseil a siégé hier soir à la mairie.\n\nIl pleut. ${sentence}\n\nLes débats ont duré deux heures.`;

describe('a preposition that opens a sentence before a country', () => {
  it.each([
    ['EnLibye, le maréchal attend.', 'En Libye,'],
    ['AuGabon, le calme revient.', 'Au Gabon,'],
    ['DepuisHanoï, il écrit.', 'Depuis Hanoï,'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each(['EnMarche attend.', 'AuFéminin est lu.', 'SurMesure est lu.', 'DeLyon a signé.'])(
    'is left to a person where a brand may be spelled so: %s',
    (text) => {
      expect(cleaned(among(text), lexicon).auto).toBe(among(text));
    },
  );
});

describe('an article that opens a sentence before an institution', () => {
  it.each([
    ['LaChambre des représentants a voté.', 'La Chambre des'],
    ['LeParti québécois juge la mesure utile.', 'Le Parti québécois'],
    ['LesForces d’intervention sont parties.', 'Les Forces d’intervention'],
    ['LaCommission nationale du lait a siégé.', 'La Commission nationale'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'LaPoste de demain est ouverte.',
    'LeMonde diplomatique est lu.',
    'LeParti a voté.',
    'LaBanque annonce un plan.',
    'LaRedoute des enfants est fermée.',
  ])('is left to a person where a brand may be spelled so: %s', (text) => {
    expect(cleaned(among(text), lexicon).auto).toBe(among(text));
  });
});

describe('a small word between names or before initials', () => {
  it.each([
    ['Il a vu Tremka etDorvik au port.', 'Tremka et Dorvik'],
    ['Il a joué pour Tremka contreDorvik hier.', 'Tremka contre Dorvik'],
    ['Il vit dans la capitale de laR.A.U. depuis un an.', 'de la R.A.U.'],
    ['Il a lu un livre deJ.R. Tremka.', 'de J.R. Tremka'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'Il a vu Tremka deDorvik au port.',
    'Il a vu Tremka duDorvik au port.',
    'Le tome deB et le plan duC sont là.',
    'Le fichier enR.txt est là.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(among(text), lexicon).auto).toBe(among(text));
  });
});
