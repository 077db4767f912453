/** Who wrote a text, told below it, and a story about somebody who writes. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

describe('who wrote it, below the story', () => {
  const BY: Piece = ['boilerplate', 'Par Anna Morel-Lind, Le Courrier du quai'];
  const SAID =
    'Anna Morel-Lind est journaliste au Courrier du quai depuis 2017. Elle couvre le port et la digue.';
  const top = STORY[0] ?? ['headline', ''];
  const at = (parts: readonly (Piece | string)[], said: string): string | undefined =>
    segmented(sourceOf(parts)).find(([, text]) => text === said)?.[0];

  it('is the page’s where the byline names the same', () => {
    for (const end of [
      [],
      [['boilerplate', 'Vous avez une nouvelle à nous transmettre ? Écrivez-nous à quai@quai.example']],
      LINKS,
    ] satisfies readonly (readonly Piece[])[])
      expect(at([top, BY, ...STORY.slice(1), LAST, ['boilerplate', SAID], ...end], SAID)).toBe('boilerplate');
  });

  it.each(['Propos recueillis par', 'Texte de', 'Rédigé par', 'Entretien réalisé par'])(
    'is so below what the byline says of the writing: %s',
    (by) => {
      const named: Piece = ['boilerplate', `${by} Anna Morel-Lind`];
      expect(at([top, named, ...STORY.slice(1), LAST, ['body', SAID]], SAID)).toBe('boilerplate');
      const other = SAID.replace('Anna Morel-Lind', 'Paul Rey-Lind');
      expect(at([top, named, ...STORY.slice(1), ['body', other], LAST, LAST], other)).toBe('body');
      expect(at([top, named, ...STORY.slice(1), ['body', SAID], LAST, LAST], SAID)).toBe('body');
    },
  );

  it('is the story’s of whom the byline says that he was asked', () => {
    const named: Piece = ['boilerplate', 'Entretien avec Anna Morel-Lind'];
    expect(at([top, named, ...STORY.slice(1), ['body', SAID], LAST, LAST], SAID)).toBe('body');
  });

  it('is the story’s of somebody else, or where the story goes on', () => {
    const other = SAID.replace('Anna Morel-Lind', 'Paul Rey-Lind');
    expect(at([top, BY, ...STORY.slice(1), ['body', other], LAST, LAST], other)).toBe('body');
    expect(at([top, BY, ...STORY.slice(1), ['body', SAID], LAST, LAST], SAID)).toBe('body');
    expect(at([top, ...STORY.slice(1), ['body', SAID], LAST, LAST], SAID)).toBe('body');
  });
});
