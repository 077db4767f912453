/** The word that an archivist could declare right against an edit, and the edits that are about the same word. */
import { isCorpusWord } from '../model/corpus-word.ts';
import { type Edit, HAND, isLive, type Replacement } from '../model/edit.ts';
import { foldWord } from './lexicon/fold-word.ts';
import { touchingSpan } from './series.ts';

/**
 * The word of the source that an edit would cut or change inside, or null where it stands beside a word, or what it
 * changes is none.
 */
export const declarableWord = (text: string, edit: Replacement): string | null => {
  const { from, to } = touchingSpan(text, edit);
  const word = text.slice(from, to);
  return from < edit.from && edit.to < to && isCorpusWord(word) ? word : null;
};

/** The edits of rules, undecided by a person, that would change the same word, in any case. */
export const editsOfWord = (text: string, edits: readonly Edit[], word: string): readonly Edit[] => {
  const form = foldWord(word);
  return edits.filter((edit) => {
    if (!isLive(edit) || edit.decided !== null || edit.rule === HAND) return false;
    const other = declarableWord(text, edit);
    return other !== null && foldWord(other) === form;
  });
};
