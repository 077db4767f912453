/** The words under which a page files its story, below the word for them. */
import { describe, expect, it } from 'vitest';
import { LAST } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rénovées'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const LINKS: readonly Piece[] = [
  ['related-heading', 'À lire également'],
  ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
  ['teaser-headline', 'Le bac de la digue change de patron'],
];

describe('a row of tags', () => {
  it.each([
    ['Thématiques associées', 'Saint-Quai   archéologie   NPQ'],
    ['Balises', 'Nord · Transport · Saint-Quai'],
    ['Mots clés', 'Berges | Quais'],
    ['Tags', '#berges #quais'],
  ])('below the word for them: %s, %s', (head, row) => {
    expectRead([...STORY, ['boilerplate', head], '\n', ['boilerplate', row], ...LINKS]);
  });

  it.each([
    ['Les quais', 'Saint-Quai   archéologie   NPQ'],
    ['Balises', 'La digue sera rehaussée avant l’hiver, a indiqué jeudi la mairie de Saint-Quai.'],
    ['Balises', 'Le quai · Les marins attendent. La suite demain'],
  ])('is none: %s, %s', (head, row) => {
    const read = segmented(sourceOf([...STORY, ['body', head], '\n', ['body', row], LAST]));
    expect(read.find(([, said]) => said === row)?.[0]).not.toBe('boilerplate');
  });

  it('is none above the story', () => {
    const read = segmented(
      sourceOf([['headline', 'Balises'], '\n', ['headline', 'Nord · Transport'], ...STORY.slice(1)]),
    );
    expect(read[1]?.[0]).not.toBe('teaser-headline');
  });
});
