/** Poems, of which no line is a link or a caption; headings made alike; and titles of links that end in a stop. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, segmented } from '../written.ts';

const read = (lines: readonly string[]): readonly Piece[] => segmented(lines.join('\n\n'));
const rolesOf = (pieces: readonly Piece[], said: readonly string[]): readonly string[] =>
  said.map((one) => pieces.find(([, text]) => text === one)?.[0] ?? 'none');
const story = STORY.map(([, said]) => said);

const FIRST = [
  'Le fleuve descend, lent comme un vieux marin,',
  'Sous les saules gris où dorment les barques,',
  'Il porte la ville et ses lampes, au loin,',
  'Jusqu’à la mer où finissent les marques.',
];
const SECOND = [
  'La lampe du phare',
  'Blanche au-dessus des pierres, la lampe du phare',
  'Gardienne du vent au matin des mouettes.',
  'Les bateaux rentrés et leurs voiles anciennes',
  'Dans le silence bleu d’un port muet.',
];

describe('a poem', () => {
  it('is the story’s, and so is a second one that has no comma', () => {
    const pieces = read(['Deux poèmes du fleuve', ...FIRST, 'Traduit par Anna Lind', ...SECOND]);
    expect(new Set(rolesOf(pieces, [...FIRST, ...SECOND]))).toEqual(new Set(['body']));
  });

  it('makes no verse of titles behind a paragraph, where who came is listed with commas', () => {
    const persons = [
      'Anna Lind, la maire du port,',
      'Jo Rey, le président de la coopérative,',
      'Lea Morel, la cordière du quai nord,',
      'Max Weil, le doyen des pêcheurs.',
    ];
    const links = [
      'Le marché couvert change de mains',
      'Une digue neuve au port',
      'La criée rouvre lundi',
      'Le quai attend ses grues',
    ];
    const pieces = read([...story, 'Étaient présents au quai', ...persons, LAST[1], ...links]);
    expect(rolesOf(pieces, [...links, LAST[1]]).slice(0, 4)).not.toContain('body');
  });

  it('is not told by titles and summaries', () => {
    const links = ['Le marché couvert change de mains', 'La ville a signé mardi la vente du marché.'];
    const pieces = read([...story, LAST[1], 'À lire aussi', ...links]);
    expect(rolesOf(pieces, links)).toEqual(['teaser-headline', 'teaser-summary']);
  });

  it('makes no verse of what stands below a heading of links', () => {
    const links = [
      'Le marché couvert change de mains',
      'Une digue au port',
      'La criée rouvre',
      'Le quai attend',
    ];
    const pieces = read(['Un poème du fleuve', ...FIRST, 'À lire aussi', ...links]);
    expect(rolesOf(pieces, links).every((role) => role === 'teaser-headline')).toBe(true);
  });
});

describe('a heading made as two above it', () => {
  const told = (of: string): string =>
    `Lundi, ${of} a été touché par la tempête au quai nord. Les secours sont venus de la ville voisine, selon les pompiers du port.`;
  const heads = ['Un bateau coulé', 'Un marin sauvé par un voisin', 'Un accident grave dans le chenal'];
  const page = ['Le vent fait des dégâts au port', ...heads.flatMap((head) => [head, told('un bateau')])];
  it('is the story’s', () =>
    expect(rolesOf(read([page[0] ?? '', told('le port'), ...page.slice(1)]), heads)).toEqual([
      'body',
      'body',
      'body',
    ]));
  it.each([
    ['Le quai au petit matin', 'Le marché vu du phare', 'Le port sous la neige'],
    ['Vue du quai au matin', 'Vue du marché et du phare', 'Vue du port sous la neige'],
  ])('is none behind a link where pictures are shown so: %s', (one, two, three) => {
    const above = [page[0] ?? '', told('le port'), one, told('le bateau'), two, told('le quai')];
    const link = ['À lire aussi', 'La digue sera rehaussée avant l’hiver'];
    const pieces = read([...above, ...link, three, told('le marché'), told('le phare')]);
    expect(rolesOf(pieces, [three])).toEqual(['teaser-headline']);
  });
  it('is no credit', () => {
    const photo = 'Un bateau couché sur le flanc. Photo : Anna Lind';
    const pieces = read([page[0] ?? '', told('le port'), ...page.slice(1, 5), photo, told('le quai')]);
    expect(rolesOf(pieces, [photo])).toEqual(['caption']);
  });
});

describe('the title of a link that ends in a stop', () => {
  const LINK =
    'Pour relancer la pêche, le maire et les marins ouvrent ensemble la halle et ses « Quais du soir ».';
  it.each(['À lire aussi :', 'A lire aussi :', 'Lire également :', 'Voir aussi :'])('below %s', (head) => {
    const pieces = read([...story.slice(0, 3), head, LINK, ...story.slice(3), LAST[1]]);
    expect(rolesOf(pieces, [head, LINK])).toEqual(['related-heading', 'teaser-headline']);
  });
  it.each(['Le maire a ajouté :', 'À lire :', 'Les mesures :'])('but not below %s', (head) => {
    const pieces = read([...story.slice(0, 3), head, LINK, ...story.slice(3), LAST[1]]);
    expect(rolesOf(pieces, [LINK])).toEqual(['body']);
  });
  it('but not several sentences', () => {
    const said = `${LINK} Le conseil a voté mardi, et les marins ont signé avec lui dans la halle du port.`;
    const pieces = read([...story.slice(0, 3), 'À lire aussi :', said, ...story.slice(3), LAST[1]]);
    expect(rolesOf(pieces, [said])).toEqual(['body']);
  });
});
