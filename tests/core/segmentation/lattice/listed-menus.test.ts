/** The menu of a site as a list below the story, and lists of the story that look like one. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { segmented } from '../written.ts';

const story = STORY.map(([, said]) => said);
const NAMES = ['Le fleuve', 'Région du Haut-Quai', 'Villequai et ses ports', 'Dépêches', 'International'];
const rolesOf = (lines: readonly string[], above: readonly string[] = story): readonly string[] => {
  const pieces = segmented([...above, lines.join('\n')].join('\n\n'));
  return lines.map((line) => pieces.findLast(([, said]) => said === line)?.[0] ?? 'none');
};

describe('a menu in a list', () => {
  it.each(['- ', '• '])('with %s', (mark) => {
    const lines = ['Accueil', ...NAMES].map((name) => mark + name);
    expect(new Set(rolesOf([...lines, 'FR'], [...story, LAST[1]]))).toEqual(new Set(['boilerplate']));
  });

  it.each([
    ['without a front page', ['- Le quai', ...NAMES.map((name) => `- ${name}`)]],
    ['that welcomes somebody', ['- Accueil des pêcheurs', ...NAMES.map((name) => `- ${name}`)]],
    [
      'below a colon',
      ['Le port cherche des bénévoles pour ces postes :', '- Accueil', ...NAMES.map((name) => `- ${name}`)],
    ],
    [
      'of places to go to, below who opened them',
      [
        'Le centre d’aide réunit cinq services.',
        ...['Accueil', 'Hébergement', 'Soins', 'Restauration', 'Emploi'].map((name) => `- ${name}`),
      ],
    ],
    ['of sections above a paragraph', ['- Accueil', ...NAMES.map((name) => `- ${name}`)]],
    ['of sentences', ['- Accueil', ...NAMES.map((name) => `- ${name} a rouvert mardi ses portes.`)]],
  ])('but not a list %s', (_, lines) => {
    // The front page alone other rules read as the page's.
    const names = lines.flatMap((line, at) => (line === '- Accueil' ? [] : [at]));
    const roles = rolesOf([...lines, LAST[1]]);
    expect(names.map((at) => roles[at])).not.toContain('boilerplate');
  });

  it('but not a list amid the story, with its first point', () => {
    const lines = ['Accueil', 'Hébergement', 'Soins', 'Restauration', 'Emploi'].map((name) => `- ${name}`);
    const roles = rolesOf(['Le centre d’aide réunit cinq services.', ...lines, LAST[1]]);
    expect(new Set(roles)).toEqual(new Set(['body']));
  });
});
