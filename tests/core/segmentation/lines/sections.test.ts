/** Titles behind the name of their section, and names that only start as a section is called. */
import { describe, expect, it } from 'vitest';
import { readSection } from '../../../../core/segmentation/lines/sections.ts';

const sectionOf = (line: string): string | null => {
  const head = readSection(line, { from: 0, to: line.length });
  return head && line.slice(head.section.from, head.section.to);
};

describe('the name of a section', () => {
  it.each([
    ['ASEAN Le Laos prend la présidence tournante', 'ASEAN'],
    ['ASEAN Laos : une présidence tournante pour un an', 'ASEAN'],
    ['ASEAN | Grand Prix 2024 : le Laos prend la tête', 'ASEAN'],
    ['Sports Grand Prix 2024 : le Laos prend la tête', 'Sports'],
    ['SPORTS Le Laos prend la tête de la course', 'SPORTS'],
    ['SPORTS | Grand Prix 2024 : le Laos prend la tête', 'SPORTS'],
  ])('stands before a title: %s', (line, section) => expect(sectionOf(line)).toBe(section));

  it.each([
    'ASEAN Grand Prix : le Laos prend la tête de la course',
    'ASEAN Grand Prix 2024 : le Laos prend la tête',
    'ASEAN Future Forum 2024: le Laos prend la parole',
    'SCIENCE Grand Forum 2024 : le Laos prend la parole',
    'aseanLaos prend la présidence tournante',
  ])('is none where a longer name starts with it: %s', (line) => expect(sectionOf(line)).toBeNull());
});
