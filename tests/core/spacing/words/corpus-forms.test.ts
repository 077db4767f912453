import { describe, expect, it } from 'vitest';
import {
  countedWords,
  countsOfOthers,
  formsIn,
  partedIn,
} from '../../../../core/spacing/words/corpus-forms.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('the forms of a text', () => {
  it('are its words that the lexicon lacks, as they are spelled, no part of an address among them', () => {
    const text = 'La société Xyrnal a écrit à info@zyxwa.fr : le Xyrnal duVietnam, selon xyrnal.';
    expect([...formsIn(text, lexicon)].sort()).toEqual(['Xyrnal', 'duVietnam', 'xyrnal']);
  });

  it('are parted where the same letters stand with one space inside', () => {
    const forms = new Map([
      ['duVietnam', 4],
      ['Xyrnal', 4],
      ['lacour', 3],
    ]);
    const text = 'Le président du Vietnam, à Xyr  nal, de la\ncour.';
    expect([...partedIn(text, forms)].sort()).toEqual(['duVietnam', 'lacour']);
  });
});

describe('the words of a corpus', () => {
  it('stand in three dispatches or more, and in more than hold them parted', () => {
    const forms = new Map([
      ['Xyrnal', 3],
      ['rare', 2],
      ['duVietnam', 40],
      ['VietnamPlus', 40],
    ]);
    const parted = new Map([
      ['duVietnam', 900],
      ['VietnamPlus', 3],
    ]);
    expect([...countedWords(forms, parted).keys()]).toEqual(['Xyrnal', 'VietnamPlus']);
  });

  it('are counted in the other dispatches: the one at hand is left out where it holds them', () => {
    const counts = new Map([
      ['Xyrnal', 5],
      ['Zyxwa', 7],
    ]);
    const others = countsOfOthers(counts, 'Le Xyrnal avance.', lexicon);
    expect([others.get('Xyrnal'), others.get('Zyxwa'), others.get('Autre')]).toEqual([4, 7, undefined]);
  });
});
