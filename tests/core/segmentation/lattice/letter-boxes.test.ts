/** Boxes that offer a letter, and parts of a story with the same words. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

describe('a letter’s box', () => {
  it('is the page’s, amid the story too', () =>
    expectRead([
      ...STORY,
      ['boilerplate', 'Newsletter'],
      '\n',
      ['boilerplate', '« La lettre du quai »'],
      '\n',
      ['boilerplate', 'Le regard du Courrier sur le port'],
      '\n',
      ['boilerplate', 'S’inscrire'],
      LAST,
      LAST,
    ]));

  it('is none where no button closes it, or a paragraph stands in it', () => {
    const heading: Piece = ['body', '« La lettre du quai »'];
    const roleOf = (parts: readonly Piece[]): string | undefined =>
      segmented(sourceOf(parts)).find(([, text]) => text === heading[1])?.[0];
    expect(roleOf([...STORY, ['boilerplate', 'Newsletter'], heading, LAST, LAST])).toBe('body');
    expect(
      roleOf([...STORY, ['boilerplate', 'Newsletter'], heading, LAST, ['boilerplate', 'S’inscrire'], LAST]),
    ).toBe('body');
  });
});
