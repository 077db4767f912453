import { describe, expect, it } from 'vitest';
import { readSignOff, signOffParts } from '../../../core/metadata/sign-off.ts';

const read = (text: string) => {
  const signOff = readSignOff(text, { from: 0, to: text.length });
  const agency = signOff && signOffParts(text, signOff).agency;
  return signOff && [text.slice(signOff.span.from), agency ? text.slice(agency.from, agency.to) : null];
};

describe('an agency behind the last stop', () => {
  it.each([
    [
      'La récolte est finie. Agence d’information du Burkina',
      'Agence d’information du Burkina',
      'Agence d’information du Burkina',
    ],
    [
      'La récolte est finie. Agence béninoise de presse.',
      'Agence béninoise de presse.',
      'Agence béninoise de presse',
    ],
    [
      '« Elle est finie. » Agence tunis afrique presse',
      'Agence tunis afrique presse',
      'Agence tunis afrique presse',
    ],
    ['Finie en 2022.Agence France-Presse', 'Agence France-Presse', 'Agence France-Presse'],
    ['La récolte est finie. /ats', '/ats', 'ats'],
    ['La récolte est finie./ats', '/ats', 'ats'],
    ['Est-elle finie ? /jra-ats', '/jra-ats', 'ats'],
    ['La récolte est finie. /ats/jra.', '/ats/jra.', 'ats'],
    ['/jra-ats', '/jra-ats', 'ats'],
    ['La récolte est finie. (cath.ch/qr/st)', '(cath.ch/qr/st)', 'cath.ch'],
    ['« Elle est finie. » (quai.org/ats/qr/st)', '(quai.org/ats/qr/st)', null],
    ['La récolte est finie. (ats / 3 mai 2021 17:38)', '(ats / 3 mai 2021 17:38)', 'ats'],
  ])('%s', (text, mark, agency) => expect(read(text)).toEqual([mark, agency]));

  it.each([
    'L’enquête est finie. Agence de l’eau',
    'L’enquête est finie. Agence de presse fermée',
    'L’enquête est finie. Agence nationale de sécurité',
    'Elle travaille à l’Agence d’information du Burkina',
    'Selon Mme. Agence d’information du Burkina',
    'Un désert s’étend là. Le Sahel.',
    'La page est là : exemple.ch./ats',
    'La page est là : exemple.ch/ats',
    'Le fichier est là. /etc/ats',
    'Le choix reste libre. /ou',
    'Il coûte 4 fr. par jour /ats',
    'Le dossier est en ligne. (quai.ch/pdf/qr)',
    'Le dossier est en ligne. (quai.ch/fr/et)',
    'Le dossier est en ligne. (quai.ch/qr)',
    'Le dossier est là (quai.ch/qr/st)',
    'La récolte est finie. (quai / 3 mai 2021 17:38)',
    'La récolte est finie. (tap / 3 mai 2021 17:38)',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

describe('from whom it was had', () => {
  it.each([
    ['— Avec des informations de L’Action', '— Avec des informations de L’Action', null],
    [
      'Avec des informations de l’AFP et de Reuters.',
      'Avec des informations de l’AFP et de Reuters.',
      'Reuters',
    ],
    [
      'La récolte est finie. (Avec des informations de La Presse Canadienne)',
      '(Avec des informations de La Presse Canadienne)',
      'La Presse Canadienne',
    ],
    ['The end. — With files from Quay News', '— With files from Quay News', null],
    [
      '— Avec la collaboration d’Anna Morel, La Presse',
      '— Avec la collaboration d’Anna Morel, La Presse',
      null,
    ],
  ])('%s', (text, mark, agency) => expect(read(text)).toEqual([mark, agency]));

  it.each([
    'Avec des informations de l’AFP, le maire a réagi.',
    'Elle a répondu avec des informations de l’AFP',
    'Avec des informations de la mairie',
    'Avec la collaboration de Paris',
    'Avec les habitants de Saint-Quai',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

it.each(['— N.K.', '– P.-Y. M.', '-C. W.'])('initials behind a dash alone on their line: %s', (line) =>
  expect(read(line)).toEqual([line, null]),
);

describe('the word for an end and initials, each between brackets', () => {
  it.each(['(Fin) (T.M.) (A.A.)', '(Fin) (T.M.)', '(FIN) (T. M.) (A.B.)'])('%s', (mark) => {
    expect(read(`La récolte est finie. ${mark}`)).toEqual([mark, null]);
  });
  it.each(['(Fin) du quai', '(Fin) (du quai)', '(T.M.) (du quai)', 'La réserve (Fin) (T.M.)'])(
    'not %s',
    (end) => expect(read(`La récolte du ${end}`)).toBeNull(),
  );
});

describe('the agency behind who wrote and before the month', () => {
  it.each(['AB/CD/ANP/ JANVIER 2018', 'AB/CD/ANP /JAN 2018', 'AB/CD/ANP/mai 2014'])('%s', (line) =>
    expect(read(line)).toEqual([line, 'ANP']),
  );
  it.each(['Quai/Halle/ JANVIER 2018', 'AB/CD/ JANVIER'])('not %s', (line) =>
    expect(read(line)?.[1] ?? null).toBeNull(),
  );
});
