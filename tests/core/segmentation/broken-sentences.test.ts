/** Sentences printed on several lines because a link stood amid them, and lines that only look as if they went on. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../core/model/lines.ts';
import { brokenSentences } from '../../../core/segmentation/broken-sentences.ts';
import { LAST, STORY } from './riverside.ts';
import { expectRead, type Piece, segmented } from './written.ts';

const REST = 'continue de nourrir les familles du port, selon un classement que vient de publier le journal';

describe('a sentence that a link was broken out of', () => {
  it.each([
    ['with its mark on a line of its own', ['La', 'pêche à la ligne', REST, 'Le Quai', '.']],
    [
      'with a comma before what goes on',
      ['La', 'pêche à la ligne', `${REST} Le Quai`, ', qui paraît à Porsal.'],
    ],
    ['behind a word that something must follow', [`La pêche à la ligne ${REST} de`, 'la mer et du vent.']],
  ])('is one paragraph of the story: %s', (_, lines) => {
    const broken: Piece = ['body', lines.join('\n\n')];
    const parts: readonly Piece[] = [...STORY, broken, LAST];
    expectRead(parts);
    expect(segmented([broken, ...STORY.slice(1), LAST].map(([, said]) => said).join('\n\n'))[0]).toEqual(
      broken,
    );
  });

  it('goes on over full lines below its first word', () => {
    const lines = [
      'À',
      'noter que ces bateaux partiront du quai nord du 27 avril au 2 mai, en général à',
      'l’aube. Selon les pêcheurs, les places seront rares avec un pic les 27, 29 et 30',
      'Avril, jour de la fête du port.',
    ];
    expect(
      segmented([...STORY.map(([, said]) => said), lines.join('\n'), LAST[1]].join('\n\n')).at(-2),
    ).toEqual(['body', lines.join('\n')]);
  });
});

describe('lines that are of no broken sentence', () => {
  it.each([
    [
      'a menu in small letters',
      ['accueil', 'politique', 'le club de', 'la presse', 'nous écrire', 'mentions légales'],
    ],
    ['tags parted by commas', ['Lugano', ',', 'pêche', ',', 'port']],
    ['what ends in a stop, above small letters', [`La pêche ${REST}.`, 'la suite demain']],
    ['what heads a list', [`La pêche ${REST} :`, 'la mer', 'le vent']],
    ['a label and who is named behind it', [`La pêche ${REST}`, 'par Anna Morel']],
    ['a title without its end', ['Le maire en visite de', 'travail au port']],
    ['points of a list', [`La pêche ${REST} de`, '- la mer', '- le vent']],
    ['titles', [`La pêche ${REST}`, 'Le marché couvert change de mains', 'Le Quai']],
  ])('stay apart: %s', (_, lines) => {
    for (const between of ['\n', '\n\n']) {
      const text = lines.join(between);
      expect(brokenSentences(text, linesOf(text))).toEqual([]);
    }
  });
});
