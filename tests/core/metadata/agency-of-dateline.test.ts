import { describe, expect, it } from 'vitest';
import { agencyOfDateline } from '../../../core/metadata/agency-of-dateline.ts';
import { readDateline } from '../../../core/metadata/dateline.ts';

const agencyIn = (text: string): string | null =>
  agencyOfDateline(text, readDateline(text, { from: 0, to: text.length }))?.agency ?? null;

const STORY = 'Le conseil municipal a adopté jeudi le plan de rénovation des berges.';

describe('the agency that a dateline names', () => {
  it.each([
    ['Cayenne, 19 mars (Infoquai) –', 'Infoquai'],
    ['Cayenne, 19 mars (Quayweb) –', 'Quayweb'],
    ['Cayenne, 19 mars (Infos Quai) –', 'Infos Quai'],
    ['Cayenne, 19 mars (QRS) –', 'QRS'],
    ['Cotonou, 19 mars (Agence béninoise de presse) –', 'Agence béninoise de presse'],
    ['Cayenne (AFP) –', 'AFP'],
    ['CAYENNE (Quaypresse) –', 'Quaypresse'],
    ['Fribourg, 19.3.04 (Apic)', 'Apic'],
    ['Zurich (awp) –', 'awp'],
    ['Kriens (sda) –', 'sda'],
    ['Paris, 19 mars (afp) –', 'afp'],
    ['QUÉBEC, le 19 mars 2021 /CNW Telbec/ -', 'CNW Telbec'],
    ['LONDON, March 19, 2021 /PRNewswire-AsiaNet/ --', 'PRNewswire-AsiaNet'],
  ])('%s', (dateline, agency) => expect(agencyIn(`${dateline} ${STORY}`)).toBe(agency));

  it.each([
    'Cayenne, 19 mars (Nhân Dân) –',
    'Cayenne, 19 mars (VOV5) –',
    'Paris, 19 mars (France) –',
    'Cayenne, 19 mars (Palais des Congrès) –',
    'Cayenne, 19 mars (Anna Morel) –',
    'Cayenne, 19 mars (Le Quai) –',
    'Cayenne, 19 mars (Ardèche) –',
    'Cayenne, 19 mars (Quai-Nord) –',
    'Cayenne, 19 mars (La Presse) –',
    'Cayenne, 19 mars (Radio Quai) –',
    'Cayenne (Tout en presse) –',
    'Cayenne, 19 mars –',
    'Vichy (spa) –',
    'Cayenne (nord) –',
  ])('none in %s', (dateline) => expect(agencyIn(`${dateline} ${STORY}`)).toBeNull());

  it('none without a dateline', () => expect(agencyOfDateline('', null)).toBeNull());
});
