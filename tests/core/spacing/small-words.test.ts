/** A small word glued to what no lexicon knows: units, acronyms, names before an elision. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a unit and the word behind it', () => {
  it.each([
    ['Ajoutez 200 gde farine et remuez.', '200 g de farine'],
    ['Une route de 3,4 kmavant la fin, et 12 tdepuis hier.', '3,4 km avant la fin, et 12 t depuis hier'],
    ['Prenez 150 mgtoutes les quatre semaines.', '150 mg toutes les'],
    ['Ajoutez 6 cld’huile et 1,5 kgde riz.', '6 cl d’huile et 1,5 kg de riz'],
    ['Il a couru 10 kmde plage en 45 minde temps.', '10 km de plage en 45 min de temps'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('are not seen where no number stands', () => {
    const text = 'Le code gde et le sigle kgde sont faux.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('an acronym and the word behind it', () => {
  it.each([
    ['Les gendarmes du PGHMet un guide sont partis.', 'PGHM et un guide'],
    ['Le site du CZQRest fermé ce matin.', 'CZQR est fermé'],
    ['Le patron de la CZQRa donné son avis.', 'CZQR a donné'],
  ])('wait for a person: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged);
  });

  it.each([
    'Les PMEs et les CZQRs sont là.',
    'Un CZQRiste a écrit au journal.',
    'Le CZQRest a écrit. Le CZQRest a parlé.',
    'Les SEAGames ont lieu à Manille.',
    'Les SEAGames et les SEAGames, comme les SEA Games.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('the link of an English name and the word behind it', () => {
  it('come parted', () => {
    const text = 'Le Massachusetts Institute ofTechnology et l’University ofOxford sont là.';
    expect(cleaned(text, lexicon).auto).toContain('Institute of Technology et l’University of Oxford');
  });

  it('are not seen where no name stands before', () => {
    const text = 'Le jeu ofLegends est sorti.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('an acronym and the small word behind it', () => {
  it('come parted where the dispatch has the acronym elsewhere', () => {
    const text = 'L’ARFQa désigné hier ses arbitres. Le siège de l’ARFQ est à Pau.';
    expect(cleaned(text, lexicon).auto).toContain('L’ARFQ a désigné');
  });

  it('wait for a person where it has not', () => {
    const { auto, all } = cleaned('L’ARFQa désigné hier ses arbitres.', lexicon);
    expect(auto).toContain('ARFQa');
    expect(all).toContain('ARFQ a désigné');
  });
});

describe('an acronym and the name behind it', () => {
  it.each([
    ['Il défend le titre des SEAGames (les Jeux). Les SEA Games sont là.', 'titre des SEA Games (les'],
    ['Le directeur de la BNPParibas est là. La BNP Paribas attend.', 'la BNP Paribas est'],
  ])('come parted where the dispatch has them apart: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('are not an acronym in the plural', () => {
    const text = 'Les PMEs et la PM Es.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a known name and what is elided behind it', () => {
  it('wait for a person', () => {
    const text = 'Il a reçu jeudi à Hanoïl’ambassadeur de France.';
    expect(cleaned(text, lexicon).all).toBe('Il a reçu jeudi à Hanoï l’ambassadeur de France.');
  });

  it('are not seen in an English genitive', () => {
    const text = 'Il a vu le film Daniel’s et celui de Joel’s.';
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('a surname that begins a sentence', () => {
  it.each([
    'Le mercato est fini. Dansette a signé à Dunkerque.',
    'Dansette a signé à Dunkerque.\n\nLeministre est venu.',
    'Delacourt a signé à Dunkerque.\n\nLeministre est venu.\n\nLaville est belle.',
  ])('does not come parted: %s', (text) => {
    expect(cleaned(text, lexicon).auto).toContain(/Dansette|Delacourt/u.exec(text)?.[0]);
  });
});

it.each([
  'Il travaille sur l’open source depuis dix ans.',
  'Les enfans et les représens du peuple sont venus.',
  'Je vous diray demain ce que j’ay vu, et puis je m’en iray.',
  'Le goyavier, la longose, le choca vert et le galabert poussent là.',
  'Les amateurs de technosolutionnisme sont venus.',
  'La ville ouvre une matériauthèque dans la rue.',
  'OpenAI et ChatGPT ont changé la recherche.',
  'Les deux voitures attendaient dans la pit-lane.',
])('is left alone: %s', (text) => {
  expect(cleaned(text, lexicon).proposals).toEqual([]);
});

it.each([
  'AirFrance-KLM',
  'RadioFrance',
  'FranceTélévisions',
  'CréditAgricole',
  'MeilleurTaux',
  'CampusFrance',
  'ActionLogement',
])('a firm that may write itself in one word waits for a person: %s', (firm) => {
  const text = `La direction de ${firm} et le syndicat se sont vus.`;
  const { all, auto } = cleaned(text, lexicon);
  expect(auto).toBe(text);
  expect(all).not.toBe(text);
});

it('a prefix and a noun that is no word with it wait for a person', () => {
  const text = 'Il étudie le cryptofasciste dans la rue.';
  expect(cleaned(text, lexicon).auto).toBe(text);
});

describe('a name and the day of the week behind it', () => {
  it.each([
    ['Le président se rendra à Lyonmardi pour une visite.', 'Lyon mardi'],
    ['Il arrive à Hanoïlundi, puis à Rouendimanche.', 'Hanoï lundi, puis à Rouen dimanche'],
  ])('come parted behind a place: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le maire de Vendrediville et Marc Samedi ont signé.',
    'Le PARISJEUDI et le site Parisjeudi.fr sont fermés.',
    'Parisjeudi et Lyonmardi sont deux journaux. Parisjeudi paraît le jeudi, Lyonmardi le mardi.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('a small word and the name behind it, where nothing else is glued', () => {
  const among = (words: string): string =>
    `Le conseil a siégé hier soir à la mairie. ${words} Les débats ont duré deux heures et la séance a été levée.`;

  it.each([
    ['Le maire etMartin sont venus à pied.', 'et Martin'],
    ['Les eaux duMékong montent vite.', 'du Mékong'],
    ['Les ouvriers de chezRenault ont défilé.', 'chez Renault'],
    ['Il a vécu enIrak pendant la guerre.', 'en Irak'],
    ['Les clients ont été reçus chezXyrnal en personne.', 'chez Xyrnal'],
    ['Il a été soigné selonINSERM et ses médecins.', 'selon INSERM'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    ['Il a acheté deux fours deXyrnal pour la salle.', 'de Xyrnal'],
    ['Il a lu les pages de laXyrnal chaque soir.', 'la Xyrnal'],
    ['Il a entendu Paul duXyrnal à la radio.', 'du Xyrnal'],
  ])('wait for a person where a brand or a name may be spelled so: %s', (damaged, sound) => {
    const { auto, all } = cleaned(among(damaged), lexicon);
    expect(auto).toBe(among(damaged));
    expect(all).toContain(sound);
  });

  it.each([
    'Il a vendu son vélo sur leBonCoin hier.',
    'Il a crié surTout et aVEC force.',
    'Il a nommé la variable parId et la suivante.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(among(text), lexicon).proposals).toEqual([]);
  });
});

it('a verb that begins with a preposition is one word where all around is glued', () => {
  const glued =
    'Labanque relève sarecommandation à surpondérer et lerisque de sousperformer, selonle journal dela ville.';
  const { all } = cleaned(`${glued}\n\nLemarché attend lafin dela séance etla baisse duprix.`, lexicon);
  expect(all).toContain('recommandation à surpondérer et le risque de sousperformer, selon le journal');
});

it('two small words part in a line that happens to have no accent', () => {
  const text = 'Elle donne une estimation dela valeur du fonds et du droit au bail pour tous les vendeurs.';
  expect(cleaned(text, lexicon).auto).toContain('estimation de la valeur');
});
