/** Paragraphs of two lines on a page that tells no width, and long lines above others. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../core/model/lines.ts';
import { brokenSentences } from '../../../core/segmentation/broken-sentences.ts';

const breaks = (lines: readonly string[], between = '\n'): number => {
  const text = lines.join(between);
  return brokenSentences(text, linesOf(text)).length;
};
const LONG = 'La maire du port (à gauche) remet devant les pêcheurs réunis la médaille';
const ASKED = 'À l’occasion de la fête du port, qui dure trois jours, Mme Anna Lind, présidente du';

describe('two lines of one paragraph', () => {
  it.each([
    ['in small letters, to its stop', [LONG, 'au plus ancien marin de la ville.']],
    ['in small letters, with an article cut short', [LONG, 'd’honneur à Anna Lind.']],
    ['with a capital behind what nothing ends in', [ASKED, 'Conseil a déclaré :']],
    [
      'with a long rest',
      [
        'Le vote de mars et la fête de juin ont rendu le sourire à presque tous les',
        'Portuaires : ils attendaient de voir rouvrir les quais, les halles et les chantiers que le conseil avait fermés depuis l’hiver et',
      ],
    ],
  ])('%s', (_, lines) => expect(breaks(lines)).toBe(1));

  it.each([
    ['titles', [LONG, 'Le conseil adopte le plan des berges.']],
    ['a title in small letters', [LONG, 'au port, la pêche reprend']],
    ['a writer', [LONG, 'par Anna Lind.']],
    ['sources', [LONG, 'avec AFP et Reuters.']],
    ['a word that a page starts with', [LONG, 'propos recueillis par Anna Lind.']],
    ['a sentence that ended', [`${LONG}.`, 'au plus ancien marin de la ville.']],
    [
      'items of a list',
      [
        'l’arrêt des coupes sur les pentes de plus de trente degrés au nord,',
        'la pose de filets dans tous les ports du fleuve.',
      ],
    ],
    ['points', [ASKED, '- Conseil du port.']],
    [
      'what a page cut off',
      [
        `${ASKED} Conseil du port et de la pêche, a dit mardi qu’elle ouvrirait les`,
        'Quais et halles rouvrent mardi.',
      ],
    ],
    [
      'what is no longer than a title',
      ['Le maire en visite de travail chez les pêcheurs du', 'Nord du port.'],
    ],
  ])('but not %s', (_, lines) => expect(breaks(lines)).toBe(0));

  it('but not behind a blank line', () =>
    expect(breaks([LONG, 'au plus ancien marin de la ville.'], '\n\n')).toBe(0));
});
