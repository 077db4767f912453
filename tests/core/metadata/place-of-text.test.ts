import { describe, expect, it } from 'vitest';
import { agencyOfDateline } from '../../../core/metadata/agency-of-dateline.ts';
import { readDateline } from '../../../core/metadata/dateline.ts';

const ABOVE =
  'Les ormes de Quaibourg, de Ville Dieu, du Chantier et ceux que l’on voit à Ksar Fahl sont malades\n\n';
const STORY =
  ' Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres.';

const read = (dateline: string, above = ABOVE) => {
  const text = `${above}${dateline}${STORY}`;
  const found = readDateline(text, { from: above.length, to: text.length });
  if (found === null) return null;
  const said = text.slice(found.span.from, found.span.to);
  const place = found.place && text.slice(found.place.from, found.place.to);
  return [said, place, agencyOfDateline(text, found)?.agency ?? null];
};

describe('datelines of places that no list has', () => {
  it.each([
    ['Quaibourg, 21 avril 2022.', 'Quaibourg'],
    ['Quaibourg, samedi 19 octobre.', 'Quaibourg'],
    ['Quaibourg, le 19 octobre.', 'Quaibourg'],
    ['Ksar Fahl, 3 mai 2021.', 'Ksar Fahl'],
    ['La Roche-Quai, 3 mai 2021.', 'La Roche-Quai'],
    ['La Roche-Quai, 3 mai –', 'La Roche-Quai'],
    ['Le Pré-aux-Joncs, 3 mai –', 'Le Pré-aux-Joncs'],
    ['L’Isle-sur-Quai, le 3 mai –', 'L’Isle-sur-Quai'],
    ['LE BOURGNEUF-LA-HAIE, 27 juin. --', 'LE BOURGNEUF-LA-HAIE'],
    ['Le Bourgneuf-la-Haie, 27 juin. --', 'Le Bourgneuf-la-Haie'],
    ['SAINT-QUAI (42), 3 mai –', 'SAINT-QUAI'],
    ['Saint-Quai (Finistère), 3 mai –', 'Saint-Quai'],
    ['SAINT-QUAI (Finistère) –', 'SAINT-QUAI'],
  ])('%s', (dateline, place) => expect(read(dateline)).toEqual([dateline, place, null]));

  it.each([
    ['Saint-Quai (QRS Presse) —', 'QRS Presse'],
    ['Saint-Quai, 3 mai (QRS Presse) —', 'QRS Presse'],
    ['Saint-Quai (Finistère), 3 mai (AFP) —', 'AFP'],
    ['Saint-Quai (Finistère) (AFP) —', 'AFP'],
    ['Saint-Quai, 3 mai (QuaiSport) –', 'QuaiSport'],
    ['SAINT-QUAI (QuaiSport) –', 'QuaiSport'],
    ['Saint-Quai, 3 mai (AgenceQuai) –', 'AgenceQuai'],
    ['Saint-Quai, 3 mai (QRS-Sport) –', 'QRS-Sport'],
    ['Saint-Quai, 3 mai (Belga-Culture) =', 'Belga-Culture'],
  ])('and agencies: %s', (dateline, agency) =>
    expect(read(dateline)?.map((part) => part?.toLowerCase())).toEqual([
      dateline.toLowerCase(),
      'saint-quai',
      agency.toLowerCase(),
    ]),
  );

  it.each([
    'Joncville, 21 avril.',
    'Joncville, samedi 21 avril.',
    'Par Joncville, 21 avril 2022.',
    'Ville Dieu, 3 mai 2021.',
    'Le Chantier, 3 mai 2021.',
    'Le Chantier, 3 mai –',
    'La Croix-Rouge, 3 mai –',
    'Le Sous-Préfet, 3 mai –',
    'L’ARC-EN-CIEL —',
    'Anna Morel, 3 mai 2021.',
    'Mardi, 3 mai 2021.',
  ])('none in %s', (dateline) => expect(read(dateline)).toBeNull());

  it('none of somebody of whom the text is', () =>
    expect(read('Anna Morel, 3 mai 2021.', 'Ce que l’on doit à Anna Morel\n\n')).toBeNull());
  it('none of a part of a name', () =>
    expect(read('Quaibourg, 3 mai.', 'Les ormes de Quaibourg-Nord\n\n')).toBeNull());
  it.each(['Saint-Quai, 3 mai (LeQuai) –', 'Saint-Quai, 3 mai (McQuay) –', 'Saint-Quai (Revue Presse) –'])(
    'no agency in %s',
    (dateline) => expect(read(dateline)?.[2] ?? null).toBeNull(),
  );
});
