/** Teasers of other stories above the story of a page. */
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../core/segmentation/segment.ts';

const HEADLINE = 'Lugano plantera quatre cents arbres sur les berges du Ceresio';
const SECOND = 'Un tiers de la dépense à la charge du canton';
const DATELINE = 'Lugano, 4 mai (ATS) –';
const STORY = [
  'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges du Ceresio, qui prévoit la plantation de 400 arbres.',
  'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, dont un tiers à la charge du canton, selon la mairie.',
  'Les riverains seront consultés avant chaque étape, a précisé une adjointe au maire, qui a promis un chantier sans bruit la nuit.',
];
const BOATS = [
  'Le chantier naval de Thonon, en avril. Photo : ATS',
  'Thonon remet à l’eau une barque à voiles latines',
  'Quarante bénévoles ont passé onze ans à reconstruire ce bateau de charge, dont les plans avaient disparu.',
];
const CHEESE = [
  'Une cave d’affinage à Bulle. © Keystone',
  'Les fromagers de Bulle creusent une seconde cave',
  'Taillée dans la molasse, elle abritera dix mille meules dès l’automne prochain.',
];

const rolesOf = (...lines: readonly string[]) => {
  const text = lines.join('\n\n');
  return segment(text).map(({ role, from, to }) => [role, text.slice(from, to)]);
};
const storyOf = (...lines: readonly string[]) =>
  rolesOf(...lines)
    .filter(([role]) => role === 'headline' || role === 'lead' || role === 'dateline' || role === 'body')
    .map(([, said]) => said);
const [FIRST = '', ...REST] = STORY;

const OWN = [HEADLINE, `${DATELINE} ${FIRST}`, ...REST];
const TOLD = [HEADLINE, DATELINE, FIRST, ...REST];

describe('teasers above the story', () => {
  it.each([
    ['below a heading', ['Voir plus', ...BOATS, ...CHEESE]],
    ['one below a heading', ['À lire aussi', ...BOATS]],
    ['with no heading', [...BOATS, ...CHEESE]],
    ['below a section', ['Romandie', ...BOATS, ...CHEESE]],
    ['below buttons', ['Menu', 'Se connecter', ...BOATS, ...CHEESE]],
    ['with no summaries', ['Voir plus', ...BOATS.slice(0, 2), ...CHEESE.slice(0, 2)]],
    ['with no pictures', ['Voir plus', ...BOATS.slice(1), ...CHEESE.slice(1)]],
    ['one with no summary', [...BOATS, ...CHEESE.slice(0, 2)]],
  ])('%s are none of it', (_, above) => {
    expect(storyOf(...above, ...OWN)).toEqual(TOLD);
    const roles = rolesOf(...above, ...OWN);
    const roleOf = (said: string | undefined) => roles.find(([, one]) => one === said)?.[0];
    expect(roleOf(BOATS[1])).toBe('teaser-headline');
    if (above.includes(BOATS[0] ?? '')) expect(roleOf(BOATS[0])).toBe('teaser-caption');
    if (above.includes(BOATS[2] ?? '')) expect(roleOf(BOATS[2])).toBe('teaser-summary');
  });

  it('above a second headline and how long it takes to read', () => {
    expect(
      storyOf(...BOATS, ...CHEESE, HEADLINE, SECOND, 'Temps de lecture 4 min.', ...OWN.slice(1)),
    ).toEqual([HEADLINE, SECOND, DATELINE, ...STORY]);
  });

  it('above a dateline with a stop', () => {
    const stopped = `Lugano (ATS). ${FIRST}`;
    expect(storyOf(...BOATS, ...CHEESE, HEADLINE, stopped, ...REST)).toEqual([
      HEADLINE,
      'Lugano (ATS).',
      ...STORY,
    ]);
  });

  it('above the picture of the story', () => {
    const picture = 'Les berges du Ceresio, à Lugano. Photo : ATS';
    const own = [...BOATS, ...CHEESE, picture, ...OWN];
    expect(storyOf(...own)).toEqual(TOLD);
    expect(rolesOf(...own)).toContainEqual(['caption', picture]);
  });
});

describe('what stands above a story and is its own', () => {
  const LEAD =
    'Le canton paiera un tiers des travaux, qui dureront dix-huit mois et rendront le quai aux piétons.';
  const PICTURE = 'Les berges du Ceresio, à Lugano. Photo : ATS';
  it.each([
    ['a picture, headline and lead', [PICTURE, HEADLINE, LEAD], [HEADLINE, LEAD]],
    ['headline, lead and picture', [HEADLINE, LEAD, PICTURE], [HEADLINE, LEAD]],
    ['a section and a picture', ['Romandie', PICTURE, HEADLINE, LEAD], [HEADLINE, LEAD]],
    [
      'a second picture',
      [PICTURE, HEADLINE, LEAD, 'Le quai de Lugano, en mai. © Keystone'],
      [HEADLINE, LEAD],
    ],
    ['headline and lead below buttons', ['Menu', 'Se connecter', HEADLINE, LEAD], [HEADLINE, LEAD]],
  ])('%s', (_, above, own) => {
    expect(storyOf(...above, ...OWN.slice(1))).toEqual([...own, DATELINE, ...STORY]);
  });

  it('teasers below it', () => {
    expect(storyOf(...OWN, 'Voir plus', ...BOATS, ...CHEESE)).toEqual(TOLD);
  });
});
