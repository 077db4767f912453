/** Which day of a page is its story's: not that of the visit, which sites print in their top bar, and the one behind the lead. */
import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import type { Block } from '../../../core/model/block.ts';
import type { Role } from '../../../core/model/role.ts';

const BODY =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et deux quais.';
const read = (...parts: readonly (readonly [Role, string])[]) => {
  let text = '';
  const blocks: Block[] = [];
  for (const [role, said] of parts) {
    if (text !== '') text += '\n\n';
    blocks.push({ role, from: text.length, to: text.length + said.length } as Block);
    text += said;
  }
  const { date, agency } = extractMetadata(text, blocks, []);
  return [date?.value ?? null, agency?.value ?? null];
};
const page = (top: readonly string[], below: readonly string[]) =>
  read(
    ...top.map((line) => ['boilerplate', line] as const),
    ['headline', 'Les berges bientôt rénovées'],
    ...below.map((line) => ['boilerplate', line] as const),
    ['body', BODY],
  );

describe('the day of a page', () => {
  it.each([
    [['mercredi 24 avril 2024', 'Quaiville | 14h26'], ['mercredi 16 juin 2010 | Anna'], '2010-06-16'],
    [['samedi, mai 4, 2024'], ['Par admin - 20 mai 2015'], '2015-05-20'],
    [['8.2 C', 'Quaiville', 'samedi, mai 4, 2024'], [], null],
    [['31 °C Quaiville', 'samedi 4 mai 2024'], [], null],
    [['Monday, May 6, 2024'], ['Published on May 3, 2021'], '2021-05-03'],
  ])('%j above and %j below', (top, below, date) => expect(page(top, below)[0]).toBe(date));

  it.each([
    [['mercredi 24 avril 2024'], [], '2024-04-24'],
    [['mercredi 24 avril 2024', 'Édition du soir'], ['Partager'], '2024-04-24'],
    [['Mercredi 24 avril 2024'], ['Publié le 24 avril 2024 à 14h26'], '2024-04-24'],
    [['Mardi 4 mai 2021'], ['Mis à jour le 3 mai 2021'], '2021-05-04'],
    [['Publié le mercredi 24 avril 2024 à 14h26'], ['16 juin 2010'], '2024-04-24'],
    [['24/04/2024'], ['16/06/2010'], '2024-04-24'],
    [['18 C', 'Publié le 3 mai 2021'], [], '2021-05-03'],
  ])('leaves %j above and %j below', (top, below, date) => expect(page(top, below)[0]).toBe(date));

  it('takes the whole day of a stamp where the crawler has its month', () => {
    const headed = (header: string, stamp: string) =>
      read(['crawl-header', header], ['boilerplate', stamp], ['body', BODY])[0];
    expect(headed('date 2024-05', 'Publié le 5 mai 2024 à 16:39')).toBe('2024-05-05');
    expect(headed('date 2024-05', 'Publié le 5 avril 2024 à 16:39')).toBe('2024-05');
    expect(headed('date 2024-05', 'Mis à jour le 5 mai 2024 à 16:39')).toBe('2024-05');
    expect(headed('date 2024-05-03', 'Publié le 5 mai 2024 à 16:39')).toBe('2024-05-03');
  });

  it.each([
    ['Le maire a inauguré le quai. 04.05.2021, Sputnik Afrique', ['2021-05-04', 'Sputnik']],
    ['Le maire a inauguré le quai. 04.05.2021, Reuters', ['2021-05-04', 'Reuters']],
    ['Le maire a inauguré le quai. 04.05.2021, Quaiville', [null, null]],
    ['Le maire a inauguré le quai le 04.05.2021, Sputnik', [null, null]],
    ['Le maire a inauguré le quai. 34.05.2021, Sputnik', [null, null]],
  ])('behind the lead: %s', (lead, found) =>
    expect(read(['headline', 'Les berges'], ['lead', lead], ['body', BODY])).toEqual(found),
  );

  it.each([
    ['3 mai 2021 à 18h42 par AFP', ['2021-05-03', 'AFP']],
    ['Information fournie par Reuters • 03/05/2021 à 18:42', ['2021-05-03', 'Reuters']],
    ['· 2021-05-03 · Source: Xinhua', ['2021-05-03', 'Xinhua']],
    ['3 mai 2021 à 18h42 par Anna Lind', ['2021-05-03', null]],
    ['2021-05-03 · Source: Quai', ['2021-05-03', null]],
  ])('whose text it is: %s', (line, found) =>
    expect(read(['headline', 'Les berges'], ['boilerplate', line], ['body', BODY])).toEqual(found),
  );
});
