import { describe, expect, it } from 'vitest';
import { clean } from '../../core/clean.ts';
import { foldWord } from '../../core/spacing/lexicon/fold-word.ts';
import { seriesKey, seriesOf } from '../../core/spacing/series.ts';
import { shippedLexicon } from './spacing/shipped-lexicon.ts';

const lexicon = shippedLexicon();
const TEXT = 'Moscou (VNA) - La rubrique Lesinvités a cité hier la note dugouvernement.';

const placesOf = (options: Omit<Parameters<typeof clean>[1], 'lexicon'>): readonly string[] =>
  clean(TEXT, { lexicon, ...options }).edits.map(({ from }) => TEXT.slice(from - 3, from + 3));

describe('what a corpus has learned reaches the pipeline', () => {
  it('words of the corpus are right', () => {
    expect(placesOf({})).toEqual(['Lesinv', ' dugou']);
    expect(placesOf({ corpusWords: new Set([foldWord('LESINVITÉS')]) })).toEqual([' dugou']);
  });

  it('a refused series is not proposed', () => {
    const at = TEXT.indexOf('gouvernement');
    const refused = seriesKey(seriesOf(TEXT, { from: at, to: at, insert: ' ' }));
    expect(placesOf({ rejected: new Set([refused]) })).toEqual(['Lesinv']);
  });

  it('the policies of the corpus decide what comes accepted', () => {
    const statesUnder = (policies: Parameters<typeof clean>[1]['policies']): readonly string[] =>
      clean(TEXT, { lexicon, policies }).edits.map(({ state }) => state);
    expect(statesUnder({ 'joined-words': 'propose', 'joined-names': 'propose' })).toEqual([
      'proposed',
      'proposed',
    ]);
    expect(statesUnder({ 'joined-words': { policy: 'auto', threshold: 0 } })).toEqual([
      'accepted',
      'accepted',
    ]);
  });
});
