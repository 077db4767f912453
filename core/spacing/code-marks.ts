/**
 * Marks without a space that are right so: between the parts of code, of a row of a table and of the keywords that agencies
 * head their dispatches with. Short conditions on the characters around a mark; what they do not tell is prose.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isFunctionWord } from './lists/function-words.ts';

/** A key and a value in quotes or digits: `"code":200`. */
const PAIR = /"[^"\s]*":["\d[{]/u;
/** An open bracket that is glued to a word: `max(a`, `a[i`. */
const CALL = inBasicPlane(/[\p{L}\d][([][^()[\]]*$/u);
/** One letter on each side, with a number or without: `(x,y)`, `x1,x2`. */
const VARIABLE_BEFORE = inBasicPlane(/(?:^|[^\p{L}\p{M}\d’'])\p{L}\d?$/u);
const VARIABLE_BEHIND = inBasicPlane(/^\p{L}\d?(?![\p{L}\p{M}\d’'])/u);
/** Rights and the like: `u+rwx,g`. */
const SUM = inBasicPlane(/\p{L}\+\p{L}/u);
/** What a query to a database says, in capitals, before the names of its columns: `SELECT id,name`. */
const QUERY =
  /(?:^|\s|[(«“"])(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WHERE|GROUP BY|ORDER BY|VALUES)\s[^.!?]*$/u;
const QUERY_REACH = 80;
/** Names of fields in small letters, three at least: `nom,prenom,age`. */
const FIELDS = inBasicPlane(/^[^\p{L}\d]*[\p{Ll}\d-]+(?:,[\p{Ll}\d-]+){2,}[^\p{L}\d]*$/u);
const SMALL_BEFORE = inBasicPlane(/(?:^|[^\p{L}\p{M}])\p{Ll}+$/u);
const SMALL_BEHIND = inBasicPlane(/^\p{Ll}+(?![\p{L}\p{M}'’])/u);
/** `France-social-grève-transports`. */
const KEYWORDS = inBasicPlane(/(?:[\p{L}\d]+-){2,}[\p{L}\d]+$/u);
const CAPITALS = inBasicPlane(/^\p{Lu}{2,}(?![\p{L}\p{M}'’])/u);
const LONGEST_FIELD = 24;
const LONGEST_ROW = 400;
const SENTENCE_MARK = /[.!?…]\s*$|[;:«»]/u;

/** Whether the mark at `markAt`, among the characters between two spaces, parts code or keywords rather than prose. */
export const isCodeMark = (text: string, chunk: Span, markAt: number): boolean => {
  const before = text.slice(chunk.from, markAt);
  const behind = text.slice(markAt + 1, chunk.to);
  switch (text.charAt(markAt)) {
    case ',':
      return (
        CALL.test(before) ||
        (KEYWORDS.test(before) && CAPITALS.test(behind)) ||
        (VARIABLE_BEFORE.test(before) && VARIABLE_BEHIND.test(behind)) ||
        SUM.test(before) ||
        QUERY.test(text.slice(Math.max(0, chunk.from - QUERY_REACH), chunk.from))
      );
    case ':': {
      const value = SMALL_BEFORE.test(before) ? SMALL_BEHIND.exec(behind)?.[0] : undefined;
      return value !== undefined && !isFunctionWord(value);
    }
    default:
      return false;
  }
};

/** Whether characters between two spaces hold a key and its value. */
export const holdsPair = (chunk: string): boolean => PAIR.test(chunk);

/** Whether characters between two spaces may be the names of fields as well as words of prose that lost their spaces. */
export const mayBeFields = (chunk: string): boolean => FIELDS.test(chunk);

/** Whether a line is a row of a table, its fields parted by commas alone: `Dupont,Jean,Lyon`. */
export const isRow = (text: string, { from, to }: Span): boolean => {
  if (to - from > LONGEST_ROW) return false;
  const line = text.slice(from, to);
  if (SENTENCE_MARK.test(line)) return false;
  const fields = line.split(',');
  const words = line.trim().split(/\s+/u);
  const isField = (field: string, i: number): boolean =>
    field.length <= LONGEST_FIELD && (i === 0 || (field !== '' && !/^\s/u.test(field)));
  return fields.length > 2 && words.length <= fields.length && fields.every(isField);
};
