/** Heads with a letter between the numbered points of a declaration. */
import { describe, expect, it } from 'vitest';
import { segmented } from '../written.ts';

const point = (number: number): string =>
  `${number}. Les deux ports intensifieront leurs échanges afin de promouvoir le dialogue sur la pêche, la navigation et la protection du fleuve, à travers les mécanismes que leurs conseils ont adoptés.`;
const page = (head: string, last: string): readonly string[] => [
  'Les deux ports ont signé mercredi une déclaration commune sur la pêche et la navigation, dont voici l’intégralité. Elle engage les deux conseils pour dix ans.',
  'Fait à Villequai, le 25 septembre 2013',
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
