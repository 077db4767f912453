import { describe, expect, it } from 'vitest';
import { splitCredit } from '../../../core/metadata/credits.ts';
import { creditWithRights } from '../../../core/metadata/credits-with-rights.ts';

const read = (text: string): readonly string[] | null => {
  const found = creditWithRights(text, { from: 0, to: text.length });
  return (
    found && [
      text.slice(found.credit.from, found.credit.to),
      text.slice(found.creditor.from, found.creditor.to),
    ]
  );
};

describe('a credit with what may be done with the picture, in brackets', () => {
  it.each([
    ['(Photo fournie par le ministère de la Pêche. Archivage et revente interdits)', 'ministère de la Pêche'],
    [
      '(Photos fournies par la mairie du quai. Revente interdite. Ne pas archiver, sans usage)',
      'mairie du quai',
    ],
    ['(Image diffusée par l’Agence du fleuve ; tous droits réservés)', 'Agence du fleuve'],
    ['(Photo : Port du Quai. Usage éditorial uniquement).', 'Port du Quai'],
    ['(Photo mise à disposition par le port. Reproduction interdite.)', 'port'],
    ['[Photo courtesy of the port. No sales, no archives]', 'port'],
    ['(Photo provided by Quay Institute. For editorial use only.)', 'Quay Institute'],
    ['(© Musée du Quai. Reproduction soumise à autorisation)', 'Musée du Quai'],
  ])('%s', (credit, creditor) => {
    const caption = 'Le robot lors de sa mise à l’eau.';
    const text = `${caption} ${credit}`;
    expect(read(text)).toEqual([credit, creditor]);
    expect(splitCredit(text, { from: 0, to: text.length })).toMatchObject({
      caption: { from: 0, to: caption.length },
      credit: { from: caption.length + 1, to: text.length },
    });
  });

  it.each([
    // a credit alone is told elsewhere
    'Le robot. (Photo fournie par le ministère)',
    // something else behind it
    'Le robot. (Photo fournie par le ministère. Le robot pèse 3 tonnes)',
    'Le robot. (Photo fournie par le ministère. Revente)',
    'Le robot. (Photo fournie par le ministère. Le port est interdit)',
    // a sentence of the story in brackets
    'Le port est fermé. (Le film fourni par le port. Revente interdite)',
    'La revente est interdite (archivage compris. Reproduction interdite)',
    'Le maire a parlé. (La photo fournie par le port a plu. Usage interdit)',
    'Le robot. Photo fournie par le ministère. Revente interdite',
    'Le robot. (Photo fournie par le ministère. Revente interdite) Le port',
  ])('none in %s', (text) => expect(read(text)).toBeNull());
});
