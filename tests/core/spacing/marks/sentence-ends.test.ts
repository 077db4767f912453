/** A sentence that ends in a sign, a digit or a unit, and the next that has lost its space. */
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../core/assemble.ts';
import { clean } from '../../../../core/clean.ts';
import { firstCuration } from '../../../../core/cleaned.ts';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a sentence that ends without a space comes parted', () => {
  it.each([
    ['behind a single digit', 'Le club joue en Ligue 2.Le maire est venu.', 'Ligue 2. Le maire'],
    ['behind a score', 'Il a gagné 3-2.Les deux équipes partent.', '3-2. Les deux'],
    ['behind a name of capitals and a digit', 'Il passe sur TF1.Le film est long.', 'TF1. Le film'],
    ['behind a fraction', 'Il a obtenu 8,5.Elle a ri.', '8,5. Elle a ri'],
    ['behind a digit, before what is elided', 'Il est en Ligue 2.L’équipe a gagné.', 'Ligue 2. L’équipe'],
    ['behind a digit, before a word of one letter', 'Il est en Ligue 2.À Lyon, il pleut.', 'Ligue 2. À Lyon'],
    ['behind a per cent', 'Le titre gagne 5 %.Il reste cher.', '5 %. Il reste'],
    ['behind an amount', 'La place coûte 100 €.Les enfants entrent sans payer.', '100 €. Les enfants'],
    ['behind an amount in another coin', 'La place coûte 100 £.Les enfants entrent.', '100 £. Les enfants'],
    ['behind a sum of dollars', 'Elle a été vendue 12 $.Les clients attendent.', '12 $. Les clients'],
    ['behind a sum in brackets', 'Elle paie cher (12 000 $).Les clients attendent.', '$). Les clients'],
    ['behind millions of them', 'Elle a été vendue 12 M$.Les clients attendent.', '12 M$. Les clients'],
    ['behind those of a country', 'Il doit 3 milliards US$.L’Etat attend.', 'US$. L’Etat'],
    ['behind a surface', 'La salle fait 30 m².Elle est vide.', '30 m². Elle est'],
    ['behind an angle', 'Il fait 25°.Le vent tombe.', '25°. Le vent'],
    [
      'behind the letter of a vitamin',
      'Il manque de vitamine C.Selon lui, c’est grave.',
      'vitamine C. Selon',
    ],
    ['behind the letter of a group', 'Il finit premier du groupe A.Le match est clos.', 'groupe A. Le'],
    ['behind a temperature', 'Il fait 25 °C.Le vent tombe.', '25 °C. Le vent'],
    ['behind a bracket', 'Le Parti (PLM).Le roi est venu.', '(PLM). Le roi'],
    ['behind a square bracket', 'Il a dit [sic].Le roi est venu.', '[sic]. Le roi'],
    ['before what is a country’s ending', 'Il vit près de Vienne.De là, il écrit.', 'Vienne. De là'],
    ['the same behind an elided name', 'Il aime l’Isère.De là, il écrit.', 'l’Isère. De là'],
    ['the same behind a year', 'Il est né en 1998.De là, il écrit.', '1998. De là'],
    ['a question whose mark stands apart', 'Que vaut ce traité ?Hanoï le dira.', 'traité ? Hanoï'],
    ['the same behind a no-break space', 'Que vaut ce traité\u00a0?L’Etat le dira.', 'traité\u00a0? L’Etat'],
    ['an exclamation behind a number', 'Il en a vendu 20 !Tous sont neufs.', '20 ! Tous'],
    ['behind metres, before a word that asks', 'Il a couru le 1.500 m.Où en est-il ?', '1.500 m. Où'],
    ['behind a per cent, before what is said', 'Il tombe à 3 %.« Il est mort », dit-il.', '3 %. « Il'],
    ['behind a bracket, before a quote', 'Il est sorti (71e)."Il va bien", dit-il.', '(71e). "Il'],
    ['behind a year, before a quote', 'Il est né en 2019."Il va bien", dit-il.', '2019. "Il'],
    ['before the first quote of a text', 'Il attend la loi."Il va bien", dit-il.', 'loi. "Il'],
    [
      'before a place in capitals',
      'Il dément un remaniement.MOSCOU. - L’agence annonce.',
      'remaniement. MOSCOU',
    ],
    ['before a body in capitals', 'Il a perdu des millions.BNP Paribas a gagné.', 'millions. BNP'],
    [
      'before a body that was explained',
      'Le Bureau des mines (BDM) a vendu du gaz l’an dernier.BDM veut vendre plus.',
      'dernier. BDM veut',
    ],
    ['behind a name with a plus', 'Le match passe sur Canal+.Le public est ravi.', 'Canal+. Le public'],
  ])('%s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Sur Truth.SOCIAL a annoncé une panne hier soir.',
    'Le site mairie.PARIS est en panne depuis hier.',
    'Le fichier plan.DWG et la carte.SHP sont joints.',
    'Le format (PDF) est lu, et le fichier plan.PDF est joint.',
    'Le Bureau des mines a vendu du gaz l’an dernier.BDM veut vendre plus.',
  ])('may be an address or a file, which nothing parts unasked: %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it('is left to a person where a rarer word follows a digit', () => {
    const text = 'Le club joue en Ligue 2.Toulouse a gagné.';
    const { auto, all } = cleaned(text, lexicon);
    expect(auto).toBe(text);
    expect(all).toContain('Ligue 2. Toulouse');
  });

  it.each([
    'Le site s’appelle Quaysud.de depuis hier.',
    'La version v2.Le et le fichier b2.Une sont prêts.',
    '2.Le contexte',
    '1.2.Le contexte',
    'La fonction a[0].Le et $.Ajax sont faux.',
    'La fonction $.Les et la fonction a$.Une sont fausses.',
    'Il a vu J.Le Bris et B.La Suite, l’auteur J.Le Clézio et M. B.Le texte.',
    'Le fichier rapport.PDF est là, et page.HTML aussi.',
    'Le titre vinamilk.HOSE, la norme ISO.AFNOR et le mot court.A.',
    'Il joue 17.Txe6!! après 16…Dh4?!, et l’autre 1.e4, 2.Cf3 et 12.O-O puis 20.Dxd8+.',
  ])('is not seen where a version, a number of a list or code stands: %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it('is left to a person where a line before left a quote open', () => {
    const text =
      'Il a dit : "Tout va bien\net je pars."Elle est restée. Il a dit "oui" et "non", puis il est parti."';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });

  it.each(['Le site Yahoo!Mail est ouvert.', '1."Le nom" et 2."Le titre"', 'C’est le cas de i ?I.'])(
    'is not as sure of a firm, a list or code as of a question that stands apart: %s',
    (text) => {
      const { proposals } = cleaned(text, lexicon);
      expect(proposals.filter(({ confidence }) => confidence === 0.99)).toEqual([]);
    },
  );

  it('is no sentence where a title of a person stands', () => {
    const { auto, proposals } = cleaned('On sait que M.Dupont est venu hier.', lexicon);
    expect(auto).toBe('On sait que M. Dupont est venu hier.');
    expect(proposals.map(({ rule }) => rule)).toEqual(['mark-space']);
  });
});

describe('a title at the start of a caption', () => {
  const page = (caption: string): string =>
    `Le port rouvre ses quais\n\nSète (VNA) - Le maire a rouvert jeudi les deux quais du port, fermés depuis un an, devant les pêcheurs.\nLe port rouvre ses quais ảnh 1${caption}\nLes pêcheurs ont remercié la région, qui a payé la moitié des travaux du port.`;
  const captions = (text: string): readonly (string | null)[] =>
    assemble(text, firstCuration(clean(text, { lexicon }))).images.map(({ caption }) => caption);

  it('comes parted from its name behind the number of the picture', () => {
    expect(captions(page('M.Vidal, maire de Sète, et le préfet. Photo : VNA'))).toEqual([
      'M. Vidal, maire de Sète, et le préfet.',
    ]);
  });

  it('is none in what stands there with a figure before it', () => {
    const sound = 'La rue 1M.Vidal du port.';
    expect(cleaned(sound, lexicon).auto).toBe(sound);
  });
});
