/** Words that no lexicon knows, glued at the ends of wrapped lines: what is cut off them is a word, and no beginning of one. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';
import { wrapped } from '../wrapped.ts';

const lexicon = shippedLexicon();
const OPENINGS = ['', 'Hier, ', 'Mardi soir, ', 'En fin de journée, ', 'Dans la capitale du pays, '];
const story = (opening: string, told: string): string =>
  `${opening}La délégation du laboratoire a présenté mercredi à la presse un vaccin lyophilisé et ${told} au cours d’une réunion qui a duré toute la matinée dans la salle du conseil municipal. Le directeur de la recherche a souligné que les essais menés depuis trois ans par les équipes de la faculté de médecine donnaient des résultats encourageants. Les autorités de la région ont promis de financer la construction de nouveaux bâtiments pour accueillir les chercheurs et leurs familles dès la rentrée prochaine.`;
const WIDTHS = Array.from({ length: 26 }, (_, more) => 60 + more);

/** The story wrapped at each width at which a line ends within what is told of. */
const gluedAtEnd = (told: string, glued: string): readonly string[] =>
  WIDTHS.flatMap((width) => OPENINGS.map((opening) => wrapped(story(opening, told), width, ''))).filter(
    (text) => text.includes(glued),
  );

describe('a word that our lists know', () => {
  it.each([
    ['Leministre veut des biosimilairessupplémentaires.', 'biosimilaires supplémentaires'],
    ['Leministre a promis 900 millions de dôngssupplémentaires.', 'dôngs supplémentaires'],
  ])('is parted from a long one: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});

describe('a compound that is also written in one', () => {
  it('is not parted beside words that are', () => {
    const text = 'Leministre est là. On vend desgants, des portemonnaies et dessacs au marché de laville.';
    const { all } = cleaned(text, lexicon);
    expect(all).toContain('des gants, des portemonnaies et des sacs');
  });
});

describe('a function before the name of who has it', () => {
  it('comes off it', () => {
    const text = 'Il lit les textes du PrésidentHo Chi Minh au Vietnam.';
    expect(cleaned(text, lexicon).auto).toContain('du Président Ho Chi Minh');
  });
});

describe('what makes a compound of any noun', () => {
  it.each([
    ['Leministre est reçu commeex-président du club.', 'comme ex-président'],
    ['La chaineaméricaine connaitla route.', 'chaine américaine connait la'],
  ])('is a word, as one in the spelling of 1990 is: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).all).toContain(sound);
  });
});

describe('a word that nothing knows, at a line’s end', () => {
  it.each([
    ['un anticorps monoclonal bispécifique', 'monoclonalbispécifique', 'mon oclonal'],
    ['un bénitier pahuarea', 'bénitierpahuarea', 'bénit ier'],
  ])('is cut off no beginning of the word before it: %s', (told, glued, wrong) => {
    const texts = gluedAtEnd(told, glued);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(cleaned(text, lexicon).all).not.toContain(wrong);
  });

  it.each([
    ['un kimonata de soie', 'unkimonata', 'un kimonata'],
    ['la ville de Tamantourt', 'deTamantourt', 'de Tamantourt'],
  ])('is cut off a small word: %s', (told, glued, sound) => {
    const texts = gluedAtEnd(told, glued);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(cleaned(text, lexicon).all).toContain(sound);
  });

  it('is cut off a longer word that stands behind it', () => {
    const texts = gluedAtEnd('les espèces dont le singe ascagne fournissent un modèle', 'ascagnefournissent');
    expect(texts.length).toBeGreaterThan(0);
    const read = texts.map((text) => cleaned(text, lexicon).all);
    expect(read.filter((text) => text.includes('as cagne'))).toEqual([]);
    const parted = read.filter((text) => text.includes('singe ascagne fournissent'));
    expect(parted.length).toBeGreaterThan(texts.length / 2);
  });

  it('waits for a person behind a hyphen and another such word', () => {
    const texts = gluedAtEnd('le khobz el-mella chaud', 'khobzel-mella');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(cleaned(text, lexicon).auto).not.toContain('mel la');
  });
});
