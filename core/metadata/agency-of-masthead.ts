/**
 * The agency that names itself on the first line of its page, where the dateline of the story names a place and no agency: `Angop -
 * Agence Angola Presse`, `Agence mauritanienne d’information (AMI)`, and below it `Place, 4 août -`. The page of a paper has such a
 * line, too; only agencies of the list are read, and nothing else may stand there than what the letters are of.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isMasthead } from '../segmentation/lines/mastheads.ts';
import { agencyOf, isAgency } from './agency.ts';
import type { Dateline } from './dateline-forms.ts';
import { firstLine } from './first-line.ts';

const LONGEST = 80;
/** The letters before what they stand for, or behind it in brackets. */
const LETTERS_FIRST = inBasicPlane(/^(?<name>\p{Lu}[\p{L}-]{1,14}) ?[-–—:|] ?(?=Ag[eê]n|News|Press)\p{Lu}/du);
const LETTERS_LAST = inBasicPlane(/^Ag[eê]n\p{L}+ [^()]{4,60} \((?<name>\p{Lu}[\p{L}-]{1,14})\)$/du);

/** Where the agency stands that the first line of `text` names; null where `dateline` names one, or no place. */
export const agencyOfMasthead = (text: string, dateline: Dateline | null): Span | null => {
  if (dateline === null || dateline.place === null || dateline.agency !== null) return null;
  const first = firstLine(text, LONGEST);
  if (first === null || first.to > dateline.span.from) return null;
  const line = text.slice(first.from, first.to);
  const place = (LETTERS_FIRST.exec(line) ?? LETTERS_LAST.exec(line))?.indices?.groups?.name;
  if (place === undefined) return null;
  const [from, to] = place;
  const name = line.slice(from, to);
  return isAgency(name) && agencyOf(name) !== null && isMasthead(line)
    ? { from: first.from + from, to: first.from + to }
    : null;
};
