/**
 * What a ministry is for and the `et` glued to it, `le ministre du Planet de l’Investissement`: an article before it and another field
 * with its own behind it tell, even where the two together are a name, as `Planet` is.
 */
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { type NameAndWord, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const AND = 'et';
const SHORTEST = 6;
const LONGEST = 20;
/** In small letters. */
const FIELDS: ReadonlySet<string> = new Set(
  `plan travail emploi commerce industrie artisanat agriculture pêche élevage environnement énergie eau mines pétrole économie finances budget
  santé culture communication information tourisme sports jeunesse famille enfance femme enseignement éducation formation recherche
  science sciences justice intérieur sécurité défense logement habitat urbanisme construction équipement transport transports planification
  investissement développement modernisation décentralisation coopération solidarité`.split(/\s+/u),
);
const BEFORE: ReadonlySet<string> = new Set('du la des au aux'.split(' '));
const BEHIND: ReadonlySet<string> = new Set(['du', 'des']);

/** Whether another field follows word `index`, with its article: `de l’Investissement`, `du Logement`. */
const isBeforeField = (text: string, words: Words, index: number): boolean => {
  const said = (at: number): string => text.slice(words.from[at], words.to[at]);
  const capital = (at: number): boolean => ((words.shape[at] ?? 0) & SHAPE.capital) !== 0;
  if (BEHIND.has(said(index + 1))) return capital(index + 2);
  if (said(index + 1) !== 'de') return false;
  return (said(index + 2) === 'la' || said(index + 2) === 'l') && capital(index + 3);
};

/** The cut before the `et` at the end of word `index`, which ends in a t; null where it is no such field. */
export const officeAndAnd = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): NameAndWord | null => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST || to - from > LONGEST || !text.startsWith(AND, to - AND.length)) return null;
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.capital | OF_ANOTHER_SHAPE)) !== SHAPE.capital) return null;
  const at = to - AND.length;
  const field = text.slice(from, at).toLowerCase();
  if (!FIELDS.has(field)) return null;
  const isBehindArticle =
    (shape & SHAPE.afterApostrophe) !== 0 ||
    BEFORE.has(text.slice(words.from[index - 1], words.to[index - 1]));
  if (!isBehindArticle || !isBeforeField(text, words, index)) return null;
  return nameCutAt(
    text,
    words,
    index,
    vocabulary,
    at,
    vocabulary.entryOf(field),
    vocabulary.entryOf(AND),
    SURE,
  );
};
