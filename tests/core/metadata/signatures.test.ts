import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../../core/metadata/agency.ts';
import { isHouseByForm } from '../../../core/metadata/names-of-houses.ts';
import { readSignature } from '../../../core/metadata/signatures.ts';

const read = (line: string, house = 'Quai') => {
  const signature = readSignature(line, (name) => name === house);
  const said = (span: { readonly from: number; readonly to: number } | null) =>
    span && line.slice(span.from, span.to);
  return signature && [said(signature.house), said(signature.person)];
};

describe('signatures of parts', () => {
  it.each([
    ['QRS Presse/M.-C. D.', 'QRS Presse'],
    ['M.-C. D. (QRS Presse)', 'QRS Presse'],
    ['QRS Presse – M.-C. D.', 'QRS Presse'],
    ['qr/st/QuaiSport', 'QuaiSport'],
    ['QuaiSport (qr)', 'QuaiSport'],
    ['QuaiSport, qr', 'QuaiSport'],
    ['[qr/QRST]', 'QRST'],
    ['qr/QRST', 'QRST'],
    ['QRST-Sport/qr', 'QRST-Sport'],
    ['ATS-Science/qrs', 'ATS-Science'],
    ['Quaypresse', 'Quaypresse'],
    ['QRS Presse', 'QRS Presse'],
    ['[Quai]', 'Quai'],
    ['— Quai', 'Quai'],
    ['Quai/AB', 'Quai'],
  ])('of the house: %s', (line, house) => expect(read(line)).toEqual([house, null]));

  it.each([
    ['Claire LEFORT-DURAND (cld)', 'Claire LEFORT-DURAND'],
    ['Anna Morel (am)', 'Anna Morel'],
    ['(am) Anna Morel', 'Anna Morel'],
    ['Anna Morel/amo', 'Anna Morel'],
    ['A. Morel [am]', 'A. Morel'],
    ['(Ph. de Morel)', 'Ph. de Morel'],
    ['(J.-P. Rey)', 'J.-P. Rey'],
    ['(Anna Morel)', 'Anna Morel'],
    ['[Anna MOREL]', 'Anna MOREL'],
  ])('of somebody: %s', (line, person) => expect(read(line)).toEqual([null, person]));

  it.each([
    '[Q. T.]',
    '[Q.T.]',
    'Ph. B.-d’A.',
    'Q. T. et M. D.',
    'Q. T. & M. D.',
    'Q. T., M. D.',
    'Propos recueillis par Q. T.-D.',
    'Recueilli par Q. T.',
    'Traduit par Q. T.',
    'Par Q. T. et M. D.',
  ])('by initials: %s', (line) => expect(read(line)).toEqual([null, null]));

  it.each([
    'et/OU',
    'km/H',
    'nord/SUD',
    'YouTube/qr',
    'LeQuai/qr',
    'McQuay/qr',
    'Le Quai/qr',
    'Saint-Quai/qr',
    'Lyon (qr)',
    'iOS/Android',
    'QRST',
    'QuaiSport',
    'QuaiSport, Lyon',
    '(Saint-Quai)',
    '(La Rochelle)',
    '(Suite page 3)',
    '(à suivre)',
    '(St. Quai)',
    '(Mt. Quai)',
    '(Ph. Archives)',
    '(Ph. DR)',
    '(Q.S.)',
    '(N. B.)',
    '[S. A.]',
    '[N.D.L.R.]',
    '[sic]',
    'Anna Morel (zw)',
    'Anna Morel',
    '— Anna Morel',
    'Propos recueillis par le service',
    'Espace Presse',
    'Point Presse',
    'QRST/2020',
    '3/QRST',
    'www/QRST',
    'QRST/usr',
    'Le port a rouvert (qr) hier',
  ])('none in %s', (line) => expect(read(line)).toBeNull());
});

describe('names of houses', () => {
  it.each(['QRS', 'QRS-Sport', 'QuaiSport', 'AgenceQuai', 'QRS Presse', 'Quai Presse', 'Quaypresse'])(
    '%s',
    (name) => expect(isHouseByForm(name)).toBe(true),
  );

  it.each([
    'QR',
    'Quai',
    'Quai-Nord',
    'McQuay',
    'LaQuai',
    'LinkedIn',
    'La Presse',
    'Revue Presse',
    'Tout en presse',
  ])('not %s', (name) => expect(isHouseByForm(name)).toBe(false));

  it.each([
    ['ATS-Science', 'ATS-Science'],
    ['ATS-Science/qrs', 'ATS-Science'],
    ['Belga-Culture', 'Belga-Culture'],
    ['VNA/VI', 'VNA'],
    ['Keystone-ATS', 'Keystone-ATS'],
    ['VOV-Sport', null],
    ['Quai-Nord', null],
    ['ATS-qr', null],
  ])('the agency in %s is %j', (printed, agency) => expect(agencyOf(printed)).toBe(agency));
});
