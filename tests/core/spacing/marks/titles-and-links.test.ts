/** The space behind the title of a person, the one that got into the name of a place, and a question mark in the place of an apostrophe. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a title', () => {
  it.each([
    ['Hier M.DURAND a parlé.', 'M. DURAND'],
    ['Absents : M.MOREAU, Mme.LEFORT et Mlle.Roux.', 'M. MOREAU, Mme. LEFORT et Mlle. Roux'],
    ['Puis M.le Maire ouvre la séance.', 'M. le Maire'],
    ['Puis Mme.la Préfète répond.', 'Mme. la Préfète'],
  ])('is set apart from what it stands before: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le budget est de 12 M.EUR et de 3 M.USD.',
    'Le sigle M.O.D. et la pièce M.RDV-2.',
    'Le cinéma de la salle M.le soir, et la rue 4 M.la place.',
    'Le fichier M.lexique et la classe M.DATA2.',
  ])('is none in %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a space behind the hyphen of a name', () => {
  it.each([
    ['La nuit de la Saint- Sylvestre fut calme.', 'Saint-Sylvestre'],
    ['Il vit à Bourg-en- Bresse.', 'Bourg-en-Bresse'],
    ['Il vit à Villefranche-de- Rouergue.', 'Villefranche-de-Rouergue'],
    ['Le port de Sables-les- Pins.', 'Sables-les-Pins'],
  ])('is taken out: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Arbitres : Ferrand- Sedran- Benlakh.',
    'Le Saint- le plus fêté, et le mot Saint- SIMON.',
    'Marcel Saint- Les habitants du quartier, Martin-et- Le Goff.',
    'Lyon- Sainte : 3 à 1, et Paris- Nice.',
    'Le préfixe de- Bresse et les- Pins.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a space behind the hyphen of a word or a name that goes on', () => {
  it.each([
    ['Il vit à Aix- en-Provence depuis un an.', 'Aix-en-Provence'],
    ['Il vit à Châlons-\nsur-Marne depuis un an.', 'Châlons-sur-Marne'],
    ['Le Royaume- Uni et les États- Unis négocient.', 'Royaume-Uni et les États-Unis'],
    ['Le maire de Trois- Rivières est là.', 'Trois-Rivières'],
    ['Pourquoi, se demande-t- on à Paris, viendra-t- elle ?', 'demande-t-on à Paris, viendra-t-elle'],
    ['Est- ce un hasard ?', 'Est-ce un hasard'],
    ['Un bel out-\nil pour tous les ateliers.', 'outil'],
  ])('is taken out: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    ['Il faut agir, dit- il sans hésiter.', 'dit-il'],
    ['Le lac du Mont- Saint-Fulbert a gelé.', 'Mont-Saint-Fulbert'],
    ['Ce port, vis- à-vis de la ville, et un arc- en-ciel.', 'vis-à-vis de la ville, et un arc-en-ciel'],
  ])('is proposed to be: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toBe(damaged);
    expect(cleaned(damaged, lexicon).all).toContain(sound);
  });

  it.each([
    'Le match Brumal- Ferrand, puis Ferrand- Brumal-Nord.',
    'Il viendra quand- il ne le sait pas ; elle dort- mais mal.',
    'Les moyen- et long-courriers, le sur- ou le sous-emploi.',
    'Le trajet pour le centre- en-ville.',
    'Il revient- ce qui étonne.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

it('the hyphen of a pronoun at the end of a line is left to the wrap, which tells more', () => {
  const lines = [
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui',
    'prévoit la plantation de 400 arbres. Il faut agir sans hésiter plus, dit-',
    'il aux habitants, qui ont été remerciés pour leur patience et pour leurs',
    'idées. La réouverture de deux quais aux promeneurs suivra dans un mois.',
  ];
  expect(cleaned(lines.join('\n'), lexicon).auto).toContain('dit-il aux habitants');
});

describe('a question mark behind what is elided', () => {
  it.each(['La plaie qu?il a reçue.', 'Le bruit d?un train et l?odeur.'])('asks nothing: %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it('asks elsewhere', () => {
    expect(cleaned('Est-il venu ?Oui, ce matin.', lexicon).all).toContain('venu ? Oui');
  });
});

describe('two apostrophes for a quotation mark', () => {
  it.each([
    ["Elle a pour thème''La mer et nous'' cette année.", "thème ''La mer et nous'' cette"],
    ["Le plan ''ouvert'' et le quai ''fermé''sont prêts.", "plan ''ouvert'' et le quai ''fermé'' sont"],
  ])('are set apart: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    "Il dit qu''il vient et que l''homme part.",
    "Une étape de 5'30''le matin et 12''ensuite.",
    "Le mot ''mer'' et le mot ''terre''.",
    "Un seul signe''La mer.",
    "Le joueur N''Diaye et le joueur O''Neill.",
  ])('are left alone in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('the end of an address with a capital', () => {
  it.each([
    'Le site Trovoking.Com a fermé, et Varstore.Fr aussi.',
    'La firme Toknee.Store vend, la salle TRVA.World ouvre.',
  ])('ends no sentence in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it.each([
    ['Il a vu Paris.Comme lui, elle part.', 'Paris. Comme'],
    ['Elle est à Lyon.Ca roule bien.', 'Lyon. Ca'],
    ['Il a tout payé.Net de frais, cela fait peu.', 'payé. Net'],
  ])('is none in %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});
