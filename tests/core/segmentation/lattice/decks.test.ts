/** Lines right below a headline that sum the story up without a stop. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

const [headline, ...story] = STORY;
if (headline === undefined) throw new Error('The story has a headline.');
const roleBelow = (said: string, ...between: readonly (Piece | string)[]): string | undefined =>
  segmented(sourceOf([headline, ['lead', said], ...between, ...story, LAST])).find(
    ([, printed]) => printed === said,
  )?.[0];
const DATELINE: readonly (Piece | string)[] = [['dateline', 'LYON, 3 mai (Reuters) -'], ' '];

describe('a line below the headline', () => {
  it.each([
    'JARDINS Ils relient les écoles du nord et les ateliers du sud : quarante hectares de pelouses ouvrent chaque année aux familles et aux sportifs',
    'CHANTIER Les pelleteuses travaillent depuis le mois de mars devant les ateliers et la mairie promet une ouverture avant le prochain été',
    'Le maire a reçu les riverains sur le ponton et a expliqué le calendrier du chantier des berges - Il a promis que les arbres du quai resteraient debout',
  ])('is the lead: %s', (said) => expect(roleBelow(said)).toBe('lead'));

  it('is the lead behind a dash above the dateline', () =>
    expect(roleBelow('- Le chef du chantier des berges du fleuve, Jean Quai', ...DATELINE)).toBe('lead'));

  it.each([
    'LES BERGES DU FLEUVE ROUVRENT ENFIN AUX PROMENEURS DE LA VILLE ET DE TOUTE LA RÉGION AU PRINTEMPS',
    'Le quai rouvre - Les promeneurs reviennent',
    'SNCF Voyageurs rouvre la halte du quai',
    '- Deux quais',
  ])('stays what it was: %s', (said) => expect(roleBelow(said)).not.toBe('lead'));

  it('is no lead where it says the headline again', () =>
    expect(roleBelow(`- ${headline[1]}`, ...DATELINE)).not.toBe('lead'));
});

describe('a caption printed twice', () => {
  const SHOWN = 'Les pêcheurs ont encore aujourd’hui une place de choix sur le marché du quai.';
  it.each([' — IStock / Le Quai', ' - Anna Lind', ' | © Le Quai'])(
    'is told by who took the picture behind the second: %s',
    (credit) =>
      expect(
        segmented(
          sourceOf([headline, ['caption', SHOWN], ['caption', `${SHOWN}${credit}`], ...story, LAST]),
        ).slice(1, 3),
      ).toEqual([
        ['caption', SHOWN],
        ['caption', `${SHOWN}${credit}`],
      ]),
  );
  it('is none where the paragraph goes on', () =>
    expect(
      segmented(
        sourceOf([
          headline,
          ['lead', SHOWN],
          ['body', `${SHOWN} Le maire l’a rappelé jeudi devant les élus de la ville.`],
          ...story,
          LAST,
        ]),
      ).map(([role]) => role),
    ).not.toContain('caption'));
});
