import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/metadata/dateline.ts';

const TITLE = 'Quatre cents arbres sur les berges\n\n';
const LEAD =
  'Longtemps annoncé et souvent remis, le plan de rénovation des berges commence enfin cet automne, avec des saules et des frênes.\n\n';
const STORY =
  ' Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres d’ici à la fin de l’hiver.';
const SECOND = '\n\nLes premiers saules arrivent lundi.';

const read = (dateline: string, { above = TITLE, below = STORY + SECOND } = {}) => {
  const text = `${above}${dateline}${below}`;
  const end = text.indexOf('\n', above.length);
  const found = readDateline(text, { from: above.length, to: end < 0 ? text.length : end });
  if (found === null) return null;
  const place = found.place && text.slice(found.place.from, found.place.to);
  return [text.slice(found.span.from, found.span.to), place, found.date?.value];
};

describe('datelines of places that nothing else tells, where they open the story', () => {
  it.each([
    ['Joncville, 21 avril 2022.', 'Joncville', '2022-04-21'],
    ['Joncville, le 21 avril 2022.', 'Joncville', '2022-04-21'],
    ['Joncville, jeudi 21 avril 2022.', 'Joncville', '2022-04-21'],
    ['Quai-d’Ambre, 3 novembre 2023.', 'Quai-d’Ambre', '2023-11-03'],
    ['Saint-Jonc, lundi 19 février.', 'Saint-Jonc', 'XXXX-02-19'],
    ['Jonc-sur-Quai, le 19 février.', 'Jonc-sur-Quai', 'XXXX-02-19'],
  ])('%s', (dateline, place, date) => {
    expect(read(dateline)).toEqual([dateline, place, date]);
    expect(read(dateline, { above: TITLE + LEAD })).toEqual([dateline, place, date]);
  });

  it('the same behind which the story has been cut off', () => {
    const text = `${TITLE}Joncville, 21 avril 2022.${STORY}`;
    const found = readDateline(text, { from: TITLE.length, to: text.indexOf(' Le conseil') });
    expect(found?.date?.value).toBe('2022-04-21');
  });

  it.each([
    'Joncville, lundi 19 février.',
    'Camille, 21 avril 2022.',
    'Jean-Baptiste, 21 avril 2022.',
    'Concert, 21 avril 2022.',
    'Communiqué, 21 avril 2022.',
    'Discours, le 21 avril 2022.',
    'Facebook, 21 avril 2022.',
    'Archives, 21 avril 2022.',
    'Jonc Rouge, 21 avril 2022.',
    'QuaiSport, 21 avril 2022.',
    'Par Joncville, 21 avril 2022.',
  ])('none in %s', (dateline) => expect(read(dateline)).toBeNull());

  it('none below the first paragraphs', () =>
    expect(read('Joncville, 21 avril 2022.', { above: `${TITLE}${LEAD}${STORY.trim()}\n\n` })).toBeNull());
  it('none where other lines start so', () => {
    expect(
      read('Joncville, 21 avril 2022.', { below: `${STORY}\n\nQuaibourg, 3 mai 2022. Le marché rouvre.` }),
    ).toBeNull();
    expect(
      read('Joncville, 21 avril 2022.', { above: 'Quaibourg, 3 avril 2022. Le marché rouvre.\n\n' }),
    ).toBeNull();
  });
  it.each(['', ' Le marché rouvre.'])('none before as little as «%s»', (below) =>
    expect(read('Joncville, 21 avril 2022.', { below: below + SECOND })).toBeNull(),
  );
});
