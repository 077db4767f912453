/** Openings that a page prints twice: the second printing is what the first one is, and the story is read as without it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { brokenBlocks, isUnsure } from '../../../core/model/block.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { type Piece, segmented, sourceOf } from './written.ts';

const HEADLINE: Piece = ['headline', 'Les berges du Ceresio bientôt rénovées'];
const LEAD: Piece = [
  'lead',
  'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges, attendu depuis vingt ans.',
];
const STORY: readonly (Piece | string)[] = [
  ['dateline', 'Lugano, 4 mai (VNA) -'],
  ' ',
  [
    'body',
    'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges du lac, lors d’une séance qui a duré six heures.',
  ],
  ['body', 'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, selon la mairie.'],
  ' ',
  ['sign-off', '-VNA'],
];

describe('an opening that is printed twice', () => {
  it.each([
    ['headline and lead', [HEADLINE, LEAD, HEADLINE, LEAD]],
    ['the lead', [HEADLINE, LEAD, LEAD]],
    ['the headline', [HEADLINE, HEADLINE, LEAD]],
  ] as const)('has the roles of the first printing: %s', (_, opening) => {
    const parts = [...opening, ...STORY];
    expect(segmented(sourceOf(parts))).toEqual(parts.filter((part) => typeof part !== 'string'));
  });

  it('may stand below links', () => {
    const links: readonly Piece[] = [
      ['related-heading', 'À lire également'],
      ['teaser-headline', 'Le quai nord ferme ses cales jusqu’à nouvel ordre'],
      ['teaser-headline', 'Les bacs du lac à l’arrêt'],
      ['teaser-headline', 'Comment sont choisis les noms des quais'],
    ];
    const parts = [...links, HEADLINE, LEAD, LEAD, ...STORY];
    expect(segmented(sourceOf(parts))).toEqual(parts.filter((part) => typeof part !== 'string'));
  });

  it('is no title of a link that is the text of its picture, too', () => {
    const title = 'Les berges du Ceresio seront rendues aux promeneurs';
    const teaser: readonly Piece[] = [
      ['teaser-caption', title],
      ['teaser-headline', title],
      [
        'teaser-summary',
        '(VOVWORLD) - Le conseil municipal a adopté jeudi le plan de rénovation des berges du lac...',
      ],
    ];
    const read = segmented(
      sourceOf([HEADLINE, LEAD, ...STORY, ['related-heading', 'Sur le même sujet'], ...teaser]),
    );
    expect(read.filter(([, said]) => said === title).map(([role]) => role)).toEqual([
      'teaser-caption',
      'teaser-headline',
    ]);
  });

  it('is none where the story begins with the sentence of its lead', () => {
    const text = sourceOf([HEADLINE, LEAD, ['body', LEAD[1]], ...STORY.slice(2)]);
    expect(segment(text).map(({ role }) => role)).toEqual([
      'headline',
      'lead',
      'body',
      'body',
      'body',
      'sign-off',
    ]);
  });
});

test('whatever stands twice, blocks are whole', () => {
  const line = fc.constantFrom(
    HEADLINE[1],
    LEAD[1],
    'Hanoï (VNA) - Le port',
    'Photo : VNA',
    'Voir plus',
    '  ',
    'a',
  );
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 5 }),
      fc.array(line, { maxLength: 4 }),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (twice, rest, end) => {
        const text = [...twice, ...twice, ...rest].join(end);
        expect(brokenBlocks(text, segment(text))).toBeNull();
      },
    ),
  );
});

describe('a block that may be another', () => {
  it.each([
    'Cérémonie de remise des prix aux écoliers du canton.',
    'Signature d’un accord entre la ville et le canton.',
    'Dix millions de crédits votés pour les berges du lac.',
  ])('is marked below the headline, where nothing of a picture is shown: %s', (line) => {
    const [, second] = segment(sourceOf([HEADLINE, ['caption', line], ...STORY]));
    expect(second !== undefined && isUnsure(second)).toBe(true);
  });

  it('is marked behind the picture and the title of a link amid the story', () => {
    const summary =
      'La ville de Locarno a planté cette année 800 arbres le long du lac, avec l’aide des écoles.';
    const [first, second] = [
      'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, selon la mairie.',
      'Les riverains seront consultés avant chaque étape, a précisé une adjointe au maire.',
    ];
    const text = [
      HEADLINE[1],
      LEAD[1],
      `Lugano, 4 mai (VNA) - ${first}`,
      'Voir plus',
      'Des écoliers plantent un arbre à Locarno. Photo : VNA',
      'Locarno plante 800 arbres',
      summary,
      second,
      'Le vote a été unanime, et le premier coup de pioche sera donné en septembre. -VNA',
    ].join('\n\n');
    const block = segment(text).find(({ from, to }) => text.slice(from, to) === summary);
    expect(block !== undefined && (block.role === 'teaser-summary' || isUnsure(block))).toBe(true);
  });
});
