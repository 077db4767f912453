/**
 * Marks without a space that are right so: between the parts of code and of the keywords that agencies head their dispatches
 * with. Short conditions on the characters around a mark; what they do not tell is prose.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { isFunctionWord } from '../lists/function-words.ts';

/** A key and a value in quotes or digits: `"code":200`. */
const PAIR = /"[^"\s]*":["\d[{]/u;
/** An open bracket that is glued to a word: `max(a`, `a[i`. */
const CALL = inBasicPlane(/[\p{L}\d][([][^()[\]]*$/u);
/** One letter on each side, with a number or without: `(x,y)`, `x1,x2`. */
const VARIABLE_BEFORE = inBasicPlane(/(?:^|[^\p{L}\p{M}\d’'])\p{L}\d?$/u);
const VARIABLE_BEHIND = inBasicPlane(/^\p{L}\d?(?![\p{L}\p{M}\d’'])/u);
/** How the atoms of a molecule stand, `(2R,3S)`. */
const PLACE_BEFORE = /(?:^|[^\d])\d{1,2}[RSEZ]$/u;
const PLACE_BEHIND = inBasicPlane(/^\d{1,2}[RSEZ](?:,\d{1,2}[RSEZ])*\)-\p{Ll}/u);
/** What a flaw of a program is rated by, `AV:N/AC:L/PR:N`. */
const RATING = /(?:^|[^A-Z])[A-Z]{1,3}:[A-Z](?:\/[A-Z]{1,3}:[A-Z])+/u;
/** Rights and the like: `u+rwx,g`. */
const SUM = inBasicPlane(/\p{L}\+\p{L}/u);
/** What a query to a database says, in capitals, before the names of its columns: `SELECT id,name`. */
const QUERY =
  /(?:^|\s|[(«“"])(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WHERE|GROUP BY|ORDER BY|VALUES)\s[^.!?]*$/u;
/** What a program takes in, `import csv,sys`, on a line of its own. */
const IMPORT = /(?:^|[\n\r])(?:from [\w.]+ )?import [^\n\r]*$/u;
const QUERY_REACH = 80;
/** Words or numbers, three at least, with a mark and nothing else between: `nom,prenom,age`. */
const FIELDS = inBasicPlane(
  /^[^\p{L}\d]*([\p{L}\d-]+(?:(?:,[\p{L}\d-]+){2,}|(?:;[\p{L}\d-]+){2,}))[^\p{L}\d]*$/u,
);
const NAMED_BY_PROGRAMS = /^[a-z\d,;-]+$/u;
/** A function and what it is given, as programs write them: `split(ligne,2)`, `csv.reader(open(name`. */
const FUNCTION = inBasicPlane(/(?:^|[^\p{L}\p{M}])[a-z][A-Za-z\d]*$/u);
const METHOD = inBasicPlane(/(?:^|[^\p{L}\p{M}])[a-z][A-Za-z\d]*\.[A-Za-z\d.]*[A-Za-z\d]$/u);
const GIVEN = /^[a-z\d.'"]+(?:,[a-z\d.'"]+)+\)/u;
const GIVES_ON = /^[a-z\d.]+[([]/u;
/** A name with a hump or a low line, which prose has none of, and the first thing that it is given: `getForecast(lat, lon)`. */
const HUMPED = inBasicPlane(/(?:^|[^\p{L}\p{M}])(?:[a-z]{2,}[A-Z]|[a-z\d]+_[a-z])[A-Za-z\d_]*$/u);
const FIRST_GIVEN = /^[a-z_][\w.]*[,)]|^[)'"\d]/u;
const SMALL_BEFORE = inBasicPlane(/(?:^|[^\p{L}\p{M}])\p{Ll}+$/u);
const SMALL_BEHIND = inBasicPlane(/^\p{Ll}+(?![\p{L}\p{M}'’])/u);
/** `France-social-grève-transports`. */
const KEYWORDS = inBasicPlane(/(?:[\p{L}\d]+-){2,}[\p{L}\d]+$/u);
const CAPITALS = inBasicPlane(/^\p{Lu}{2,}(?![\p{L}\p{M}'’])/u);
/** The variable or the place of an atom before a mark, with its number and what stands before it. */
const VARIABLE_REACH = 4;

/** Whether what stands at `from` belongs to a query or to what a program takes in. */
export const isBehindStatement = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - QUERY_REACH), from);
  return QUERY.test(before) || IMPORT.test(before);
};

/** The characters between two spaces, and whether they belong to what a query or a program says. */
interface Around extends Span {
  readonly isStatement: boolean;
}

/** Whether the mark at `markAt`, among the characters between two spaces, parts code or keywords rather than prose. */
export const isCodeMark = (text: string, chunk: Around, markAt: number): boolean => {
  const before = text.slice(chunk.from, markAt);
  const behind = text.slice(markAt + 1, chunk.to);
  switch (text.charAt(markAt)) {
    case ',':
      return (
        CALL.test(before) ||
        (CAPITALS.test(behind) && KEYWORDS.test(before)) ||
        (VARIABLE_BEFORE.test(before.slice(-VARIABLE_REACH)) && VARIABLE_BEHIND.test(behind)) ||
        (PLACE_BEFORE.test(before.slice(-VARIABLE_REACH)) && PLACE_BEHIND.test(behind)) ||
        SUM.test(before) ||
        chunk.isStatement
      );
    case '(':
      return (
        METHOD.test(before) ||
        (FUNCTION.test(before) && (GIVEN.test(behind) || GIVES_ON.test(behind))) ||
        (HUMPED.test(before) && FIRST_GIVEN.test(behind))
      );
    case ')':
      // A formula, `[Fe(PNP)(CO)H(BH4)]`.
      return before.includes(')(');
    case ';':
      return CALL.test(before);
    case ':': {
      if (RATING.test(text.slice(chunk.from, chunk.to))) return true;
      const value = SMALL_BEFORE.test(before) ? SMALL_BEHIND.exec(behind)?.[0] : undefined;
      return value !== undefined && !isFunctionWord(value);
    }
    default:
      return false;
  }
};

/** Whether characters between two spaces hold a key and its value. */
export const holdsPair = (chunk: string): boolean => PAIR.test(chunk);

/** What characters between two spaces are where marks alone part them: names of fields, or words of prose that lost their spaces. */
export type Listed = 'fields' | 'words' | null;

/** A name and a number whose own comma parts its tenths: `Chine,41,8`. */
const WORD_AND_TENTHS = inBasicPlane(/^\p{Lu}[\p{L}\p{M}]{2,},\d{1,3},\d{1,2}[;.]?$/u);

/** Prose has words with accents and capitals, and small ones between them, as names of fields in a program have not. */
export const listedIn = (chunk: string): Listed => {
  const listed = FIELDS.exec(chunk)?.[1];
  if (listed === undefined || WORD_AND_TENTHS.test(chunk)) return null;
  return NAMED_BY_PROGRAMS.test(listed) && !listed.split(/[,;]/u).some(isFunctionWord) ? 'fields' : 'words';
};
