/**
 * Stamps with words of the page before or behind them that a stamp itself has not (`stamps.ts`): who passed the text on or wrote it, `3 mai
 * 2021 à 18h42 par AFP`, `Information fournie par Reuters • 03/05/2021 à 18:42`, `PUBLIÉ LE 3/5/2021 PAR Name Surname`, and where else
 * it can be read, `3 mai 2021 Également disponible en :`. Without a whole day none of them is one.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isStamp } from './stamps.ts';

const LONGEST = 120;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\/\d\d(?!\d)/u;
const NAME =
  "(?:(?:l['’]|[Ll][ae] )?\\p{Lu}[\\p{L}\\p{M}\\d.’'+-]*(?:(?:,| et| and| avec| & | /)? (?:l['’]|d['’]|du |de (?:la )?|des )?(?:\\p{Lu}|\\d)[\\p{L}\\p{M}\\d.’'+-]*){0,7})";
/** Who wrote it, behind the day: in capitals as the words before it. */
const WRITER_BEHIND = inBasicPlane(new RegExp(`[ ,|·–-]+(?:[Pp]ar|PAR|[Bb]y|BY) (?<name>${NAME})$`, 'u'));
/** Whose text it is, before the day and a mark. */
const PROVIDER_BEFORE = inBasicPlane(
  new RegExp(
    `^(?:[Ii]nformations?|[Aa]rticle|[Cc]ontenu|[Dd]épêche|[Tt]exte|[Nn]ews) (?:fournie?s?|proposée?s?|provided) (?:par|by) (?<name>${NAME}?)(?: ?[•·|,–—]| -) (?=\\p{L}*,? ?\\d)`,
    'u',
  ),
);
const ALSO_BEHIND =
  /[ ,|·–-]+(?:[ÉéEe]galement|[Aa]ussi|[Aa]lso) (?:disponible|available|lisible) (?:ici|here|(?:en|in) ?:? ?(?:\p{L}{4,12}(?:(?:,| et| and)? \p{L}{4,12}){0,5})?) ?:?$/u;
/** The field of a page before the words of the stamp: `Publication PUBLIÉ LE 3/5/2021`. */
const FIELD_BEFORE = /^(?:Publication|Parution|Date) (?=PUBLI|MIS|POST|ÉCRIT)/u;
const WORDS = /(?:par|by|fournie?s?|proposée?s?|provided|disponible|available|lisible) /iu;

/** The day, or what was done to a page: a body or a song is made by somebody as well, `Créée le 3 mai 2021 par Name Surname`. */
const STARTS_STAMP =
  /^(?:le |on )?(?:(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(?:le )?\d|^(?:publi|post|mise? en ligne|diffus|parution|date )/iu;

interface Named {
  readonly from: number;
  readonly to: number;
}

const nameAt = (found: RegExpExecArray | null): Named | null => {
  const name = found?.groups?.name;
  if (!found || name === undefined) return null;
  const from = found.index + found[0].lastIndexOf(name);
  return { from, to: from + name.length };
};

/** Where such a line, which holds a digit, names who wrote it or passed it on: null in any other line. */
export const nameBesideStamp = (line: string): Named | null => {
  if (line.length > LONGEST || !WORDS.test(line) || !YEAR.test(line)) return null;
  const provider = PROVIDER_BEFORE.exec(line);
  if (provider) return isStamp(line.slice(provider[0].length)) ? nameAt(provider) : null;
  const writer = STARTS_STAMP.test(line) ? WRITER_BEHIND.exec(line) : null;
  return writer && isStamp(line.slice(0, writer.index).replace(FIELD_BEFORE, '')) ? nameAt(writer) : null;
};

/** Whether a line, which holds a digit, is a stamp with such words. */
export const isWordedStamp = (line: string): boolean => {
  if (line.length > LONGEST || !YEAR.test(line) || !WORDS.test(`${line} `)) return false;
  if (nameBesideStamp(line) !== null) return true;
  const also = ALSO_BEHIND.exec(line);
  return also !== null && isStamp(line.slice(0, also.index));
};
