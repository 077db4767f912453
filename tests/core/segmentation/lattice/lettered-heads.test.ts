/** Heads with a letter between the numbered points of a declaration. */
import { describe, expect, it } from 'vitest';
import { segmented } from '../written.ts';

const point = (number: number): string =>
  `${number}. Les deux ports ouvriront leurs quais aux bateaux de l’autre rive, qui paieront pendant dix ans le prix que leurs conseils ont voté ensemble pour la pêche et la navigation.`;
const page = (head: string, last: string): readonly string[] => [
  'Les deux ports ont signé mercredi une déclaration commune sur la pêche et la navigation, que le journal imprime. Elle engage les deux conseils pour dix ans.',
  'Fait à Villequai, le 3 mai 2021',
  point(1),
  point(2),
  head,
  last,
  'a) Des rencontres régulières de haut niveau.',
];
const roleOf = (head: string, last: string): string | undefined =>
  segmented(page(head, last).join('\n\n')).find(([, said]) => said === head)?.[0];

describe('a head between numbered points', () => {
  it.each(['A. Coopération et navigation', 'B. Pêche et protection du fleuve', 'II. Pêche et navigation'])(
    '%s',
    (head) => expect(roleOf(head, point(3))).toBe('body'),
  );
  it.each(['Partager sur Facebook', 'Contact presse'])('but not %s', (head) =>
    expect(roleOf(head, point(3))).toBe('boilerplate'),
  );
});
