import { describe, expect, it } from 'vitest';
import { splitCaption } from '../../../core/metadata/caption-credits.ts';
import { splitCredit } from '../../../core/metadata/credits.ts';
import { houseAndPerson } from '../../../core/metadata/credits-of-houses.ts';

const SEEN = 'Sous la halle, les gradins se sont vidés mais les cotes s’affichent toujours en grand.';
const creditorIn = (text: string, split: typeof splitCredit): string | null => {
  const { creditor } = split(text, { from: 0, to: text.length });
  return creditor && text.slice(creditor.from, creditor.to);
};

describe('the credit of a house', () => {
  it.each([
    ['Photo Anna Morel, La Presse', 'Anna Morel, La Presse'],
    ['(Photo A. Morel, Le Quai)', 'A. Morel, Le Quai'],
    ['(Ph. A. M.)', 'A. M.'],
    ['(archives Le Quai)', 'Le Quai'],
    ['(Archives Le Quai, Anna Morel)', 'Le Quai'],
    ['(Le Quai, Anna Morel/Le Quai, Anna Morel)', 'Le Quai, Anna Morel'],
    ['(Photo Le Quai)', 'Le Quai'],
    ['(ph QUAITECH)', 'QUAITECH'],
    ['(Ouest-Quai/archives)', 'Ouest-Quai'],
    ['(Photo d’archives Le Quai)', 'Le Quai'],
    ['Photo archives/Le Quai', 'Le Quai'],
    ['(Gracieuseté)', 'Gracieuseté'],
    ['Photo gracieuseté', 'gracieuseté'],
    ['(Photo courtoisie)', 'courtoisie'],
    ['(Illustration Le Quai)', 'Le Quai'],
    ['(Capture YouTube)', 'YouTube'],
    ['(Capture d’écran)', 'Capture d’écran'],
    ['BELGA PHOTO ANNA MOREL', 'BELGA'],
    ['| Ouest-Quai', 'Ouest-Quai'],
    ['Photo/Anna Morel', 'Anna Morel'],
    ['- Gracieuseté', 'Gracieuseté'],
    ['• Photo archives/Le Quai', 'Le Quai'],
    ['- Le Quai: Anna Morel', 'Le Quai'],
    ['| Ouest-Quai : A. Morel', 'Ouest-Quai'],
    ['• DR', 'DR'],
  ])('has a word for the picture: %s', (credit, creditor) =>
    expect(creditorIn(`${SEEN} ${credit}`, splitCredit)).toBe(creditor),
  );

  it.each([
    '(Le Courrier de l’Ouest breton/G. L.B.)',
    '(Le Quai/A.M.)',
    '(Le Quai - A. M.)',
    '(Anna Morel/Le Quai)',
    'LQ/Anna Morel',
    'A. Morel/Le Quai',
  ])('is told in a caption without it: %s', (credit) => {
    const text = `${SEEN} ${credit}`;
    expect(creditorIn(text, splitCredit)).toBeNull();
    expect(creditorIn(text, splitCaption)).toBe(credit.replace(/[()]/gu, ''));
  });

  it.each([
    '(PS/Seine-Maritime)',
    '(Paris/Berlin)',
    '(et/ou)',
    'Le Havre/Caen',
    '(Ph. D.)',
    'Archives du quai',
    'Gracieuseté des marins, le bac est offert.',
    '| Le bac change de patron',
    'Le dessin de Jo',
    '- Le Quai: une halle rouvre',
    'Le Quai: Anna Morel',
    '- Anna Morel: le retour',
    '- Gracieuseté des marins, le bac est offert',
    'Photo, dit-elle',
    'La photo de la ville, La Rochelle',
    '(illustration de la crise)',
    '(archives nationales)',
    '(Archives du port, que la ville garde)',
    '(nord/sud)',
    '(pH Neutre)',
    '(ph neutre)',
  ])('is none: %s', (end) => {
    expect(creditorIn(`${SEEN} ${end}`, splitCaption)).toBeNull();
  });

  it('stands behind a sentence', () => {
    const text = 'Le dossier est suivi par M. Le Quai/A. M.';
    expect(houseAndPerson(text, { from: 0, to: text.length })).toBeNull();
  });
});
