/** Links with which a page ends without a heading, figures above a story, and lines of a story that look so. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { segmented } from '../written.ts';

const HEAD = [...STORY, LAST].map(([, said]) => said);
const rolesOf = (lines: readonly string[]): readonly string[] =>
  segmented([...HEAD, ...lines].join('\n\n'))
    .slice(-lines.length)
    .map(([role]) => role);
const isOfTeasers = (role: string): boolean => role.startsWith('teaser-');

const DATED = [
  '- Le marché couvert rouvre au bout de la digue - 28 août 2021',
  '- Pourquoi le bac ne passe plus le dimanche ? - 27 août 2021',
] as const;
const CUT = [
  'À l’occasion de la fête du port de ce samedi 7 avril, les pêcheurs de Villequai ont demandé au…',
  'La commission des quais, mise en place pour le renouvellement des bancs, porte à la connaissance de…',
  'Dans le cadre de la poursuite de ses travaux sur la digue, la société du port a reçu hier,…',
] as const;

describe('the last lines of a page', () => {
  it('are links where each has its day behind a dash', () => {
    expect(rolesOf(DATED).every(isOfTeasers)).toBe(true);
  });
  it('are links where each was cut, below who wrote the story', () => {
    const roles = rolesOf(['Anna Morel, envoyée spéciale de Quai-Matin à Villequai', ...CUT]);
    expect(roles.slice(1).every(isOfTeasers)).toBe(true);
  });

  it.each([
    [['Les réunions auront lieu comme suit :', ...DATED]],
    [DATED.slice(1)],
    [['Le calendrier du quai', ...DATED]],
    [[...DATED].reverse()],
    [['- la criée, le 28 août 2021', '- la digue, le 27 août 2021']],
    [['Les pêcheurs disaient à la maire :', ...CUT.map((line) => `« ${line} »`)]],
    [CUT.map((line) => `« ${line} »`)],
  ])('are the story’s otherwise: %j', (lines) => {
    expect(rolesOf(lines).filter(isOfTeasers).length).toBeLessThan(2);
    expect(rolesOf(lines)[0]).not.toBe('teaser-summary');
  });
});

describe('a figure alone', () => {
  const read = (lines: readonly string[]): string | undefined =>
    segmented([...lines, ...HEAD.slice(1)].join('\n\n')).find(([, said]) => /^\d/u.test(said))?.[0];
  it.each(['1403', '12', '1 403', '2.418'])('is the page’s above the story: %s', (count) => {
    expect(read(['International', count, 'S’abonner'])).toBe('boilerplate');
  });
  it('is the headline where there is no other', () => {
    expect(read(['1984'])).toBe('headline');
  });
  it.each(['1403 pêcheurs au port', '12 quais rouverts'])('is none with what it counts: %s', (title) => {
    expect(read([title])).toBe('headline');
  });
});
