/** A house and a person, or an agency, behind a sentence: who took a picture above or amid the story, and who wrote it at its end. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const SEEN = 'Sous la halle à marée, les gradins se sont vidés mais les cotes s’affichent toujours en grand.';
const [headline, first, second] = STORY;
const TOLD: readonly Piece[] = [...STORY.slice(1), LAST];

describe('a house and a person', () => {
  it.each([
    '(Le Courrier de l’Ouest breton/G. L.B.)',
    '(Le Quai/Anna Morel)',
    '(Anna Morel/Le Quai)',
    'LQ/A. Morel',
  ])('took the picture above the story: %s', (credit) => {
    if (!headline) return;
    expectRead([
      headline,
      ['boilerplate', 'Publié le 22 septembre 2021 à 18h04'],
      ['boilerplate', 'Lecture : 3 minutes'],
      ['caption', `${SEEN} ${credit}`],
      ...TOLD,
    ]);
  });

  it('took a picture above a paragraph and a heading of a part', () => {
    if (!headline || !first || !second) return;
    expectRead([
      headline,
      ['boilerplate', 'Lecture : 3 minutes'],
      ['caption', `${SEEN} (Le Quai/A. M.)`],
      first,
      ['body', '« On a perdu le brouhaha »'],
      second,
      LAST,
    ]);
  });

  it.each(['(Le Quai/A. M.)', 'Anna Morel/Le Quai', '(Le Quai/Anna Morel)', '(Le Quai - A. Morel)'])(
    'wrote the story that ends there: %s',
    (mark) => {
      expectRead([...STORY, LAST, ' ', ['sign-off', mark]]);
      expectRead([...STORY, LAST, ' ', ['sign-off', mark], ...LINKS]);
    },
  );

  it.each([
    '(PS/Seine-Maritime)',
    '(Paris/Berlin)',
    'Le Havre/Caen',
    '(Le Quai/Le Port)',
    '(QRS/Anna Morel)',
  ])('is neither where none is named: %s', (end) => {
    const roles = segmented(sourceOf([...STORY, ['body', `${LAST[1]} ${end}`], TOLD[1] ?? LAST])).map(
      ([role]) => role,
    );
    expect(roles).not.toContain('caption');
    expect(roles).not.toContain('sign-off');
  });
});

describe('an agency in brackets', () => {
  const [, , second] = STORY;
  const seen = 'Des pêcheurs sur le quai du port, samedi à l’aube.';

  it.each(['(ANSA)', '(AFP)', '(WAM)', '(Keystone-ATS)'])('took a picture amid the story: %s', (credit) => {
    for (const line of [
      seen,
      'Le vieux port vu depuis la digue',
      'Un voilier quitte le port de Saint-Quai, le 20 novembre.',
    ])
      expectRead([...STORY, ['caption', `${line} ${credit}`], LAST, second ?? LAST]);
  });

  it('signs the story whose links stand below it', () => {
    expectRead([...STORY, LAST, ['body', seen], ' ', ['sign-off', '(AFP)'], ...LINKS]);
  });

  it.each([
    'Le maire a confirmé jeudi que le port rouvrirait en mars. (AFP)',
    'Le port sera fermé jusqu’à mardi, a annoncé la mairie. (AFP)',
    '« Le port rouvrira », dit le maire. (AFP)',
    'Le pêcheur attendait depuis samedi. (AFP)',
  ])('took none of what a sentence tells: %s', (line) => {
    const roles = segmented(sourceOf([...STORY, ['body', line], LAST, second ?? LAST])).map(([role]) => role);
    expect(roles).not.toContain('caption');
  });
});
