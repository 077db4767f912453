/** The agency that the first line of its page names. */
import { describe, expect, it } from 'vitest';
import { agencyOfMasthead } from '../../../core/metadata/agency-of-masthead.ts';
import { readDateline } from '../../../core/metadata/dateline.ts';

const STORY = 'Le conseil a adopté lundi le plan des berges, qui prévoit deux nouveaux quais.';
const read = (top: string, dateline: string): string | null => {
  const text = `${top}\n${dateline} ${STORY}`;
  const found = readDateline(text, { from: top.length + 1, to: text.length });
  const span = agencyOfMasthead(text, found);
  return span && text.slice(span.from, span.to);
};

describe('the agency of a masthead', () => {
  it.each([
    ['Angop - Agence Angola Presse', 'Angop'],
    ['Agence Mauritanienne d’Information (AMI)', 'AMI'],
    ['ABP - Agence béninoise de presse', 'ABP'],
    ['\nAngop - Agence Angola Presse', 'Angop'],
    ['\n \r\n  ABP - Agence béninoise de presse ', 'ABP'],
  ])('%s', (top, agency) => expect(read(top, 'Paris, 12/03/2015 -')).toBe(agency));

  it.each([
    ['Angop - Agence Angola Presse', 'Paris, 12 mars (AFP) -'],
    ['Angop - Agence Angola Presse', 'Sports -'],
    ['Le Quai - Agence du port', 'Paris, 12/03/2015 -'],
    ['AFP - Sports', 'Paris, 12/03/2015 -'],
    ['Agence de l’eau (BRGM)', 'Paris, 12/03/2015 -'],
    ['Les berges du fleuve', 'Paris, 12/03/2015 -'],
    ['\nLes berges du fleuve\nAngop - Agence Angola Presse', 'Paris, 12/03/2015 -'],
  ])('none in %j above %j', (top, dateline) => expect(read(top, dateline)).toBeNull());
});
