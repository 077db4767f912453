/** The first paragraph of a story and the caption below it on one line, and captions that only are long. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../core/model/lines.ts';
import { withCaptionsApart } from '../../../core/segmentation/before-captions.ts';
import { LAST, STORY } from './riverside.ts';
import { expectRead, type Piece } from './written.ts';

const DONE =
  'À l’occasion d’une visite sur la côte, dans la matinée du 5 avril à Porsal, la maire de Lugano a reçu les pêcheurs de la coopérative du port et leurs familles.';
const FIRST_TIME = 'Elle ne les avait pas encore vus depuis qu’elle préside le conseil du lac.';
const SEEN = 'La maire de Lugano prend la parole devant les pêcheurs de Porsal. Photo : VNA';
const HEADLINE = STORY.slice(0, 1);
const REST = [...STORY.slice(1), LAST];

describe('a line that ends in a credit', () => {
  it.each<readonly [string, string]>([
    [`${DONE} ${FIRST_TIME}`, SEEN],
    [
      `${DONE} « Ils tiennent le port », a dit M. Rey. ${FIRST_TIME}`,
      'Les pêcheurs sur le quai nord. Photo : VNA',
    ],
    [`${DONE} ${FIRST_TIME}`, 'Les pêcheurs avec la maire, le 5 avril au port (Photo : VNA)'],
  ])('is a paragraph and a caption where it tells first what was done: … %#', (paragraph, caption) => {
    const parts: readonly (Piece | string)[] = [
      ['body', paragraph],
      ' ',
      ['caption', caption],
      '\n\n',
      ...REST,
    ];
    expectRead(parts);
    expectRead([['crawl-header', 'date 2022-04'], ' ', ...parts]);
  });

  it.each([
    // two sentences
    `${DONE} La maire de Lugano prend la parole devant les pêcheurs de Porsal et devant leurs familles, venues des deux rives du lac. Photo : VNA`,
    // tells nothing that was done
    'Outre la pêche, la côte de Porsal est connue pour son ail. Le village haut est à vingt kilomètres du port, sur la route du phare. Ses séchoirs, parmi les plus grands du pays, tiennent sur trois étages et donnent sur la mer. L’ail sèche sous les toits. Photo : VNA',
    // the last tells as well
    `${DONE} ${FIRST_TIME} Elle a promis de revenir avant l’hiver. Photo : VNA`,
    `${DONE} ${FIRST_TIME} La maire a promis de revenir avant l’hiver. Photo : VNA`,
  ])('is a caption as it stands: %s', (line) => {
    expectRead([...HEADLINE, ['caption', line], ...REST]);
  });

  it.each(['(AFP)', '(AP)', '(VNA)'])('is a brief where an agency signs it: %s', (agency) => {
    const told =
      'Un incendie a ravagé un hangar du port dans la nuit de lundi à mardi, selon les pompiers. Une trentaine d’hommes ont lutté contre les flammes jusqu’au matin, avec un bateau-pompe venu de la ville voisine. Les dégâts sont évalués à un million d’euros, selon la mairie. Aucun blessé à déplorer.';
    expectRead([['body', told], ' ', ['sign-off', agency]]);
  });

  it('is none where it is longer than a paragraph', () => {
    const long = `${DONE} ${`${FIRST_TIME} `.repeat(20)}${SEEN}`;
    const lines = linesOf(long);
    expect(withCaptionsApart(long, lines)).toEqual(lines);
  });

  it('is a caption below the first paragraph', () => {
    expectRead([...STORY, ['caption', `${DONE} ${FIRST_TIME} ${SEEN}`], LAST]);
  });
});
