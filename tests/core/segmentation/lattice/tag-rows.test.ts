/** The words under which a page files its story, below the word for them. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead, segmented, sourceOf } from '../written.ts';

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
