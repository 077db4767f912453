import { describe, expect, it } from 'vitest';
import { readSignOff, signOffParts } from '../../../core/metadata/sign-off.ts';

const read = (text: string) => {
  const signOff = readSignOff(text, { from: 0, to: text.length });
  const agency = signOff && signOffParts(text, signOff).agency;
  return signOff && [text.slice(signOff.span.from), agency ? text.slice(agency.from, agency.to) : null];
};

describe('who wrote and who edited', () => {
  it.each([
    [
      'La récolte est finie. AGERPRES/(FR - auteur : Anna Morel, éditeur : Jo Rey)',
      'AGERPRES/(FR - auteur : Anna Morel, éditeur : Jo Rey)',
      'AGERPRES',
    ],
    ['AFP (auteur : Anna Morel ; éditeur : Jo Rey)', 'AFP (auteur : Anna Morel ; éditeur : Jo Rey)', 'AFP'],
    ['It is over. (author: Anna Morel, editor: Jo Rey)', '(author: Anna Morel, editor: Jo Rey)', null],
    ['AGP/05/12/013 QRS/TUV/WX', 'AGP/05/12/013 QRS/TUV/WX', 'AGP'],
    ['AIP/3/4/2021', 'AIP/3/4/2021', 'AIP'],
    ['9418**1420', '9418**1420', null],
    ['/2050*2042**1110', '/2050*2042**1110', null],
    [
      'Anna Morel, Jo Rey pour le service français, édité par Lê Thu Hà',
      'Anna Morel, Jo Rey pour le service français, édité par Lê Thu Hà',
      null,
    ],
    ['Anna Morel, édité par Jo Rey', 'Anna Morel, édité par Jo Rey', null],
    ['Anna Morel pour le service français', 'Anna Morel pour le service français', null],
    ['Anna Morel pour le service anglophone.', 'Anna Morel pour le service anglophone.', null],
    ['Anna Morel, Jo Rey pour le service genevois', 'Anna Morel, Jo Rey pour le service genevois', null],
    ['Anna Morel pour le service italien', 'Anna Morel pour le service italien', null],
    [
      'Avec les informations de La Presse canadienne',
      'Avec les informations de La Presse canadienne',
      'La Presse canadienne',
    ],
  ])('%s', (text, mark, agency) => expect(read(text)).toEqual([mark, agency]));

  it.each([
    'Elle a deux métiers (auteur : Anna Morel, éditeur : Jo Rey)',
    'Le livre est sorti. (auteur : Anna Morel)',
    'Un livre d’Anna Morel, édité par le comité des fêtes',
    'Le recueil, édité par Jo Rey',
    'Un recueil d’Anna Morel, édité par Jo Rey, sort jeudi.',
    'Anna Morel, édité par Jo Rey, sort un livre',
    'Anna Morel travaille pour le service français',
    'Anna Morel pour le service municipal',
    'Anna Morel pour le service Ouest',
    'Anna Morel pour le service chinois de la ville',
    'AGP/45/12/013',
    'RAS/05/12/2013',
    'Le numéro 9418**1420 est faux.',
    '06**12',
    'Avec les informations de La Presse locale',
    'Avec les informations de La Presse canadienne, le maire a réagi.',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});
