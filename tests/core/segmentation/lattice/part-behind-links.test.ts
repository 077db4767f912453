/** Headings of parts of a story behind links amid it, and links that stand as they do. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, segmented } from '../written.ts';

const PART = 'Un quai de cent vingt mètres';
const MORE =
  'L’exploitant projette d’ériger, au sud du site, un quai de cent vingt mètres de long, capable d’accueillir trois bacs. Le bassin actuel, inauguré en 1997, arrivera à saturation.';
const GOES_ON =
  'La procédure donne voix au chapitre aux voisins. Les communes de l’autre rive ont fait savoir qu’elles déposeraient des observations avant la fin du mois.';
const LINKS = [
  'Sur le même sujet',
  'La digue sera rehaussée avant l’hiver',
  'Le marché couvert change de mains',
];
const texts = (pieces: readonly Piece[]): readonly string[] => pieces.map(([, said]) => said);
const roleOf = (said: string, parts: readonly string[]): string | undefined =>
  segmented(parts.join('\n\n')).find(([, one]) => one === said)?.[0];

describe('a heading behind links amid a story', () => {
  it.each([
    'L’avis des communes voisines',
    'Les voisins de Port-Bac et de Marais',
    'Que disent les communes ?',
  ])('is of the story where another stands further up: %s', (heading) => {
    const parts = [...texts(STORY), PART, MORE, LINKS.join('\n'), heading, GOES_ON, LAST[1]];
    expect(roleOf(heading, parts)).toBe('body');
    expect(roleOf(GOES_ON, parts)).toBe('body');
    expect(roleOf(LINKS[2] ?? '', parts)).toBe('teaser-headline');
  });
});

describe('a heading behind a single link amid a story', () => {
  const one = LINKS.slice(0, 2).join('\n');
  const heading = 'L’avis des communes voisines';
  const other = 'Un bac de plus';
  it('is of the story where two others stand further up', () => {
    const parts = [...texts(STORY), other, LAST[1], PART, MORE, one, heading, GOES_ON, LAST[1]];
    expect(roleOf(heading, parts)).toBe('body');
    expect(roleOf(LINKS[1] ?? '', parts)).toBe('teaser-headline');
  });
  it('is none where it stands with the link', () => {
    const joined = [one, heading].join('\n');
    const parts = [...texts(STORY), other, LAST[1], PART, MORE, joined, GOES_ON, LAST[1]];
    expect(roleOf(heading, parts)).toBe('teaser-headline');
  });
});

describe('what stands there and is none', () => {
  const title = 'Le bac de Marais cherche un capitaine';
  it('a third link with the others', () => {
    const parts = [...texts(STORY), PART, MORE, [...LINKS, title].join('\n'), GOES_ON, LAST[1]];
    expect(roleOf(title, parts)).toBe('teaser-headline');
  });
  it('a link, where blank lines stand between all of them', () => {
    const parts = [...texts(STORY), PART, MORE, ...LINKS, title, GOES_ON, LAST[1]];
    expect(roleOf(title, parts)).toBe('teaser-headline');
  });
  it('the title of a link with its summary below a story that is signed', () => {
    const parts = [...texts(STORY), PART, MORE, LAST[1], '-VNA', LINKS.join('\n'), title, GOES_ON];
    expect(roleOf(title, parts)).toBe('teaser-headline');
  });
});
