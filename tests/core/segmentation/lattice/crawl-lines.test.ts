/** The fields that a crawler writes in the first lines of a file, and what pages print that looks like them. */
import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../../core/metadata/extract.ts';
import { segment } from '../../../../core/segmentation/segment.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const STORY: readonly (Piece | string)[] = [
  ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
  ['body', P1],
  ['body', P2],
];
const headersOf = (...lines: readonly string[]): readonly string[] =>
  segmented(sourceOf([...lines.map((line): Piece => ['crawl-header', line]), ...STORY]))
    .filter(([role]) => role === 'crawl-header')
    .map(([, line]) => line);
const dateOf = (...parts: readonly (Piece | string)[]): unknown => {
  const text = sourceOf(parts);
  return extractMetadata(text, segment(text), []).date?.value;
};

describe('the header of a crawler', () => {
  it.each([
    ['lang fr'],
    ['url: https://example.org/actu/050428.htm'],
    ['URL : http://www.example.org/a'],
    ['uri=example.org/a/b'],
    ['Collecté : 2019-08-12'],
    ['collecté le 12/08/2019 à 18h04'],
    ['fetched_at: 2019-08-12T18:04:12Z'],
    ['crawl date: 2019-08-12'],
    ['http://www.example.org/actu/050428.htm'],
    ['The Wayback Machine - http://web.archive.org/web/20020611034512/http://www.example.org/actu.html'],
    ['date: 2019-03-05', 'source: radioduquai'],
    ['source: radioduquai', 'date: 2019-03-05', 'lang: fr-FR'],
    ['https://example.org/a', 'Collecté : 2019-08-12', 'encoding: utf-8'],
  ])('is read: %j', (...lines) => {
    const parts = [...lines.map((line): Piece => ['crawl-header', line]), ...STORY];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each([
    ['Source : AFP'],
    ['source: Le Quai'],
    ['Site : www.example.org'],
    ['www.example.org'],
    ['Langue : français'],
    ['Collecte : 2 019 dons de sang au quai'],
    ['Collecté le long du fleuve, le verre repart au quai'],
    ['Publié le 12/08/2019'],
    ['http://www.example.org est hors service'],
    ['Lang et les siens gardent la mairie'],
    ['date 2019-08', 'Source : AFP'],
  ])('is not all of this: %j', (...lines) => {
    expect(headersOf(...lines)).toEqual(lines.length === 1 ? [] : lines.slice(0, 1));
  });

  it('is none further down, nor where nothing follows', () => {
    const roles = segmented(sourceOf([...STORY, ['boilerplate', 'url: https://example.org/a']]));
    expect(roles.some(([role]) => role === 'crawl-header')).toBe(false);
    expect(segmented('lang fr').some(([role]) => role === 'crawl-header')).toBe(false);
  });

  it('tells the date in whichever field it stands, and the day of the crawl where no other is told', () => {
    const date: Piece = ['crawl-header', 'date 2019-05'];
    const fetched: Piece = ['crawl-header', 'Collecté : 2019-08-12'];
    expect(dateOf(['crawl-header', 'lang fr'], date, ...STORY)).toBe('2019-05');
    expect(dateOf(fetched, date, ...STORY)).toBe('2019-05');
    expect(dateOf(fetched, ...STORY)).toBe('2019-08-12');
    expect(dateOf(fetched, ['boilerplate', 'Publié le 4 mai 2019'], ...STORY)).toBe('2019-05-04');
  });
});
