/**
 * What is counted and told of a cleaned record's text itself: its words, and the language of each paragraph. They follow
 * from the record, so nothing stores them; the window, the command and every export ask here and say the same.
 */
import { languageOf } from './metadata/language.ts';
import type { CleanedRecord } from './model/cleaned-record.ts';
import { isSpaceUnit } from './model/span.ts';
import { unitAt } from './model/unit-at.ts';

export interface TextFacts {
  /** Words of `text`: what stands between white space. */
  readonly words: number;
  /** Words of the headlines, summaries and captions of the related items. */
  readonly relatedWords: number;
  /** BCP 47, one for each paragraph of `body`: its own where it can be told, else the dispatch's; null where neither is known. */
  readonly bodyLanguages: readonly (string | null)[];
}

/** In fewer characters a quoted name can make the language. */
const LEAST = 40;

/** How many words stand between white space. */
export const countWords = (text: string): number => {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = isSpaceUnit(unitAt(text, at));
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
};

/** The words of the related items of a record. */
export const relatedWords = ({ related }: Pick<CleanedRecord, 'related'>): number =>
  related
    .flatMap(({ headline, summary, caption }) => [headline, summary, caption])
    .reduce((sum, part) => sum + countWords(part ?? ''), 0);

export const textFacts = (record: CleanedRecord): TextFacts => {
  const { language } = record.metadata;
  const own = typeof language === 'string' ? language : null;
  return {
    words: countWords(record.text),
    relatedWords: relatedWords(record),
    bodyLanguages: record.body.map((paragraph) => {
      const read = paragraph.length < LEAST ? null : languageOf(paragraph);
      // What a person typed may be closer, `fr-CA`.
      return read === null || read === own?.split('-')[0] ? own : read;
    }),
  };
};
