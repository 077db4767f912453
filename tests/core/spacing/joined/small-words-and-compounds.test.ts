/** What is glued before compounds, behind times and names of two, and in misprints, in texts that lost nothing else. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const among = (sentence: string): string =>
  `Le conseil a siégé hier soir à la mairie.\n\n${sentence}\n\nLes débats ont duré deux heures.`;
const auto = (sentence: string): string => cleaned(among(sentence), lexicon).auto;
const all = (sentence: string): string => cleaned(among(sentence), lexicon).all;

describe('a small word before a compound with a hyphen', () => {
  it.each([
    ['La lettre est signée par levice-Premier ministre.', 'par le vice-Premier'],
    ['Les élus ont visité desavant-postes dans la forêt.', 'visité des avant-postes'],
    ['Le marché reste ouvert jusqu’à la fin duweek-end prochain.', 'fin du week-end'],
    ['Ils ont invité lesex-ministres à la réunion.', 'invité les ex-ministres'],
    [
      'Selon levice-ministre, le port est neuf, et levice-président du comité le dit.',
      'Selon le vice-ministre, le port est neuf, et le vice-président du',
    ],
    ['Elle a parlé à lagrand-mère des enfants.', 'à la grand-mère'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(auto(damaged)).toContain(sound);
  });

  it.each([
    'Le devant-de-scène est occupé par les élus.',
    'On a trouvé un contre-courant et une demi-mesure.',
    'Ils ont acheté un lave-linge et un lave-vaisselle.',
    'Le dessous-de-plat est en liège.',
    'Le quartier Levant-Sud est inondé.',
    'Le duel-surprise a eu lieu.',
    'Il parle de lex-ministre et de lex-maire.',
    'Les clubs lesemi-bleu, lesemi-vert, lesemi-rouge et lesemi-noir jouent.',
    'La marque lagrand-nord et la marque lagrand-sud vendent du thé.',
  ])('is not seen in another: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});

describe('a time with its minutes and what is elided behind it', () => {
  it.each([
    ['Le convoi a quitté à 10h30l’aéroport de la région.', '10h30 l’aéroport'],
    ['Le train part à 7h05d’une gare voisine.', '7h05 d’une'],
  ])('come parted: %s', (damaged, sound) => {
    expect(auto(damaged)).toContain(sound);
  });

  it.each(['Il mesure 10h30m’ de long.', 'La pièce 12h’ordre est perdue.'])('stay: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});

describe('phrases that open a sentence', () => {
  it.each([
    ['Parmieux figurent deux anciens élus.', 'Parmi eux figurent'],
    ['Parmielles, trois attendent une réponse.', 'Parmi elles,'],
    ['Demême, le taux des dépôts est fixé à 4 %.', 'De même,'],
    ['Rienque la semaine dernière, cent bateaux sont venus.', 'Rien que la'],
  ])('come parted: %s', (damaged, sound) => {
    expect(auto(damaged)).toContain(sound);
  });

  it.each([
    'Le joueur Parmieux est blessé.',
    'La famille Demême attend. Demême est absent.',
    'Parmigiani est un horloger.',
  ])('are not seen in a name: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});

describe('the last syllable of a name of two and a verb', () => {
  it.each([
    ['Les dons à Truong Satémoignent de la solidarité de tous avec Truong Sa.', 'Truong Sa témoignent'],
    ['La baie de Ha Longaccueillera la fête au printemps.', 'Ha Long accueillera'],
  ])('come parted where the name is known: %s', (damaged, sound) => {
    expect(auto(damaged)).toContain(sound);
  });

  it.each([
    'Les gens de Mai Longchamps ont voté.',
    'Le cap Long Satinal est au nord.',
    'Le parc de Ha Sabotages est fermé.',
  ])('stay one word elsewhere: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});

describe('a misprinted participle behind the verb it is glued to', () => {
  it('comes parted, and the misprint stays', () => {
    expect(auto('Le maire de la ville, M. Vidal, aaffimé que le pont est sûr.')).toContain('a affimé que');
  });

  it.each(['On y trouve un étage aalénien.', 'Le mot aapé est repris : aapé.'])('stays: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});

describe('two parts of a name that stand apart behind the same word', () => {
  it('come parted', () => {
    expect(auto('Le général Tô ÂnXô a répondu. Tô Ân Xô parlait à la presse.')).toContain('Tô Ân Xô a');
  });

  it('wait for a person where they stand behind another', () => {
    expect(auto('La firme Nova PetroLine est là. Le port de Petro Line est grand.')).toContain('PetroLine');
  });
});

describe('ordinals in figures', () => {
  it.each([
    '33èmes Jeux du littoral : la ville gagne',
    'Les 12emes rencontres, les 2nds prix et les 1ères pages',
    '21es journées de la mer',
  ])('stay whole: %s', (sound) => {
    expect(all(sound)).toBe(among(sound));
  });

  it('are parted from a word behind them', () => {
    expect(auto('C’est la 3eplace du tableau et le 21esiècle.')).toContain(
      'la 3e place du tableau et le 21e siècle',
    );
  });
});

describe('a sentence behind a body in capitals whose article is elided', () => {
  it.each([
    ['C’est la position de l’ONU.De son côté, la mairie attend.', 'l’ONU. De son'],
    ['Il a quitté l’UE.Pendant deux ans, il a voyagé.', 'l’UE. Pendant'],
  ])('begins behind a space: %s', (damaged, sound) => {
    expect(auto(damaged)).toContain(sound);
  });

  it.each(['Le titre EDF.Pa a gagné un point.', 'La société S.A.R.Dupont est là.'])('stays: %s', (sound) => {
    expect(auto(sound)).toBe(among(sound));
  });
});
