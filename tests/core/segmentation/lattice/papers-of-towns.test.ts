/** Papers with their town between the day and the story, and titles with a place in brackets. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { segmented } from '../written.ts';

const [HEAD, ...PARAGRAPHS] = [...STORY, LAST].map(([, said]) => said);
const roleOf = (said: string, above: readonly string[]): string | undefined =>
  segmented([...above, ...PARAGRAPHS].join('\n\n')).find(([, one]) => one === said)?.[0];

describe('a paper and its town', () => {
  it.each(['Le Courrier (Port Louis)', 'L’Écho des Quais (Dakar)', 'Quai-Matin (Ouagadougou)'])(
    'is the page’s below the day of its story: %s',
    (paper) => {
      expect(roleOf(paper, [HEAD ?? '', '5 Février 2021', paper])).toBe('boilerplate');
      expect(roleOf(paper, [HEAD ?? '', '5 Février 2021', paper, 'Par Anna Morel'])).toBe('boilerplate');
    },
  );

  it.each(['Un quai rouvert (Dakar)', 'Le port en fête (Lomé)'])(
    'is the headline where none stands above the day: %s',
    (title) => expect(roleOf(title, ['5 Février 2021', title])).toBe('headline'),
  );

  it.each(['Une conférence régionale (Dakar)', 'Accident mortel sur le quai (Conakry)'])(
    'is none where it tells something: %s',
    (line) => expect(roleOf(line, [HEAD ?? '', '5 Février 2021', line])).not.toBe('boilerplate'),
  );

  it.each(['Un quai rouvert (photos)', 'Un bac pour la digue (Marée)'])(
    'is none without a town: %s',
    (line) => {
      expect(roleOf(line, [HEAD ?? '', '5 Février 2021', line])).not.toBe('boilerplate');
    },
  );
});
