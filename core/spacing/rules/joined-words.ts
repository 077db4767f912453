/** Two words joined, told by the lexicon alone: no wrap column fits, or none was found. */
import { isAmidEnglish } from '../amid-english.ts';
import { isLexical, isNamePair } from '../join.ts';
import { joinFinding, type Rule } from '../rule.ts';
import { wordFinder } from '../words.ts';

export const joinedWords: Rule = {
  id: 'joined-words',
  version: 12,
  description: {
    en: 'Two words are joined: together they are no word, apart they are.',
    fr: 'Deux mots sont collés : ensemble ils ne forment aucun mot, séparés ils en sont deux.',
  },
  policy: 'auto',
  threshold: 0.995,
  find: ({ text, words, joins }) => {
    const wordFrom = wordFinder(words);
    return joins.joins
      .filter((join) => join.column === null && !join.opening && isLexical(join) && !isNamePair(join))
      .filter(({ cut }) => {
        const behind = wordFrom(cut.at);
        return !isAmidEnglish(text, words, behind - 1, behind);
      })
      .map((join) => joinFinding(join));
  },
};
