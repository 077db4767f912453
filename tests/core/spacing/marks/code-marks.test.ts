/** Marks without a space that are right so. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a comma of code', () => {
  it.each([
    'Pour afficher la table, on tape SELECT id,name FROM clients puis on valide.',
    'La requête est INSERT INTO clients (nom,ville) puis GROUP BY ville,nom sans faute.',
    'Le couple (x,y) du plan et le point a,b sont donnés.',
    'Les variables x1,x2 sont libres.',
    'La valeur de tab[i,j] est lue par le programme.',
    'On donne les droits par chmod u+rwx,g+rx et rien de plus.',
    'Le fichier avait pour en-tête nom,prenom,age et rien de plus.',
    'Le fichier avait pour en-tête nom;prenom;age et rien de plus.',
    'On tape split(ligne,virgule) puis on valide.',
    'Le tableau donne pression,12,5 puis la suite.',
    'Le script appelle csv.reader(open(nom)) puis s’arrête.',
    'On appelle la fonction getBulletin(lat,lon) une fois par heure.',
    'La molécule porte un reste (2R,3S)-dihydroxylé en bout de chaîne.',
    'On saisit SOMME(A1;A12) ou SI(B2>0;"oui";"non") dans la case.',
    'Voici le début.\n\nimport csv,sys\n\nIl est court.',
  ])('is left alone: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Le ministre,le roi et la reine sont venus.', 'ministre, le roi'],
    ['LE SENAT A DIT NON. Le roi,la reine et le duc sont venus.', 'roi, la reine'],
    ['Trois pays(France,Italie) ont voté.', 'pays (France, Italie)'],
    ['Les arrondissements 12E,13E votent.', '12E, 13E'],
    ['Les ventes en Chine,41,8 tonnes, et en Inde,5,9.', 'Chine, 41,8 tonnes, et en Inde, 5,9'],
    ['L’enquête, dit-on,a duré. Il y a,à Lyon, un musée.', 'dit-on, a duré'],
  ])('is not seen in prose: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    ['Les champs nom,ville,date sont là. Le ministre,le roi et la reine aussi.', 'nom, ville, date'],
    ['Les mots liberté,égalité,fraternité sont gravés.', 'liberté, égalité, fraternité'],
    ['Les villes Paris,Lyon,Marseille sont citées.', 'Paris, Lyon, Marseille'],
    ['On a compté un,deux,trois coups.', 'un, deux, trois'],
  ])('waits for a person in a list that may be of words: %s', (text, sound) => {
    const { auto, all } = cleaned(text, lexicon);
    expect(auto).toContain(sound.replaceAll(' ', ''));
    expect(all).toContain(sound);
  });
});

describe('another mark', () => {
  it.each([
    'La faille, notée AV:N/AC:L/PR:N/UI:N par son auteur, est corrigée.',
    'On lit [omn]ibus honoribus et [apud e]os functo sur la pierre.',
    'Le vote des cuisinier·ère·s, des éboueur·euse·s et des agent·e·s.',
  ])('of code, of an edition and of inclusive endings is left alone: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it('of a note is not', () => {
    expect(cleaned('Le maire [ndlr]est venu hier.', lexicon).auto).toContain('[ndlr] est');
  });
});

describe('a row of a table', () => {
  it.each([
    'Dupont,Jean,42,Lyon',
    'nom;prenom;age',
    '"Dupont","Jean","Saint-Étienne"',
    'id,datenaissance,codepostal\n1,12 mai 1970,75002 Paris\n2,3 juin 1981,69001 Lyon',
    'nom;adresse;ville\nM. Dupont;12 rue de la Paix, 3e étage;Paris\nMme Martin;3 place dumarché;Lyon',
    '1,"Dupont, Jean",12 rue de la Paix\n2,"Martin, Claire",3 place duMarché',
  ])('is left as it stands: %s', (rows) => {
    expect(cleaned(rows, lexicon).proposals).toEqual([]);
    const amid = `Voici ce que le fichier contenait.\n\n${rows}\n\nLa note est publiée.`;
    expect(cleaned(amid, lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Il est venu,il a vu,il est parti.\nElle est venue,elle a vu,elle est partie.', 'vu, il est parti.'],
    ['La ville de Lyon,qui est grande,attend le ministre', 'grande, attend'],
    ['Au programme : une visite,un repas,un discours', 'visite, un repas'],
  ])('is no line of prose: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});

describe('a colon before a straight quote', () => {
  it('has its space proposed where words of prose stand before it', () => {
    const text = 'Le ministre a dit:"Nous verrons". Le texte dit :"Oui".';
    const { auto, all } = cleaned(text, lexicon);
    expect(all).toBe('Le ministre a dit: "Nous verrons". Le texte dit : "Oui".');
    expect(auto).toBe(text);
  });

  it.each([
    'Le fichier {nom:"Dupont"} est lu par le programme.',
    'On écrit name:"Jean" ou id:"AB" dans le champ.',
    'La page "etat":"OK" est lue.',
  ])('is left alone in code: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('an open bracket behind a name with a hump or a low line', () => {
  it.each([
    'La fonction getForecast(lat, lon) renvoie un fichier.',
    'On appelle load_table(name) avant sendMail() et setSize("grand").',
  ])('is left alone in code: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Il a vendu son iPhone(qui marchait encore) hier.', 'iPhone (qui'],
    ['Il préfère macOS(le système) au reste.', 'macOS (le'],
  ])('has its space back in prose: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});
