/** Captions above a story without a credit of their own on their line, and leads and headlines that stand as they do. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { segmented } from '../written.ts';

const [HEAD, ...PARAGRAPHS] = [...STORY, LAST].map(([, said]) => said);
const roleOf = (said: string, above: readonly string[]): string | undefined =>
  segmented([HEAD, ...above, ...PARAGRAPHS].join('\n\n')).find(([, one]) => one === said)?.[0];

describe('what is seen, on which day and where', () => {
  it.each([
    'Le « Bac Blanc », mercredi, au quai de Villequai',
    'Les délégués des pêcheurs, samedi matin, à Villequai',
    'Les riverains, le lundi 3 mai, devant la mairie',
  ])('is a caption: %s', (line) => expect(roleOf(line, [line])).toBe('caption'));

  it.each([
    'Le bac sera remis en service, mercredi, au quai de Villequai',
    'Grève des bacs, mercredi : la mairie à la recherche d’un accord',
    'Un plan de rénovation pour les berges, deux quais aux promeneurs',
  ])('is none in a headline: %s', (line) => expect(roleOf(line, [line])).not.toBe('caption'));
});

describe('a sentence above the credit of a picture', () => {
  const SEEN = 'La lanterne du bac, fondue en 1888, pèse à elle seule sept tonnes.';
  const CREDIT = 'Photo : Radio Quai / Anna Morel';
  const BY = ['Jo Rey', 'Publié le 8 octobre 2024 à 5 h 02'];
  it('is its caption where who wrote and when part the two from the story', () => {
    expect(roleOf(SEEN, [SEEN, CREDIT, ...BY])).toBe('caption');
  });
  it('is no caption where it tells what will be', () => {
    const told = 'Les berges seront rendues aux promeneurs, et deux quais seront ouverts.';
    expect(roleOf(told, [told, CREDIT, ...BY])).toBe('lead');
  });
});

describe('a line that comes again with a credit behind the count of the pictures', () => {
  const SEEN = 'La lanterne du bac, au quai de Villequai.';
  it.each(['3 images', '2 photos'])('is a caption: %s', (count) => {
    expect(roleOf(SEEN, [SEEN, count, `${SEEN} - © Radio Quai`])).toBe('caption');
  });
  it('is the lead without a credit, or where another line is credited', () => {
    const told = 'La mairie rend aux promeneurs deux quais fermés depuis la crue.';
    expect(roleOf(told, [told, '3 images', `${SEEN} - © Radio Quai`])).toBe('lead');
    expect(roleOf(told, [told, '3 images'])).toBe('lead');
  });
});

describe('what is seen, right above the rights in the picture', () => {
  it.each(['. DR', 'DR', '(DR)'])('is a caption: %s', (rights) => {
    const seen = 'Villequai, port de pêche et deuxième ville de la côte des Lanternes (CDL).';
    expect(roleOf(seen, [seen, rights])).toBe('caption');
  });
  it.each(['. DR', 'DR'])('is the lead where it tells something: %s', (rights) => {
    const told =
      'La mairie de Villequai a rendu lundi aux promeneurs deux quais qui étaient fermés depuis la crue de l’an dernier.';
    expect(roleOf(told, [told, rights])).toBe('lead');
  });
});
