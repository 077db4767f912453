/**
 * Who made a reportage, each beside the word for what he or she did: `Texte : Name Surname - Photos : Name Surname`, `Reportage :
 * Name Surname/VNA`, `Name Surname (texte) et Name Surname (photos)`, `Name Surname - Photos : Name Surname`. Papers print it below
 * a story's last line or behind its last stop. Elsewhere some of these words head a title or credit a picture, so where the line
 * stands is told by the one that asks.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isKnownPlace } from './dateline-forms.ts';
import { flat } from './flat.ts';
import { HEADS_TITLES, KIND, LABEL, SEVERAL, SHOWS, TELLS, WAS_DONE } from './makers-labels.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { type SignOff, spanOf } from './sign-off-forms.ts';

/** No such line is longer. */
const LONGEST = 140;

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const NO_KIND = `(?!${KIND}(?![\\p{L}-]))`;
const WRITER = `${NO_KIND}${WORD}(?: (?:(?:de|du|van|von|le|la) |d[’'])?${NO_KIND}${WORD}){0,4}`;
const NAMES = `(?<names>${WRITER}(?:(?:, ?| ?[&+] ?| (?:et|and|và) )${WRITER}){0,3})`;
/** Whom they worked for. */
const HOUSE =
  '(?:(?: ?/ ?| ?[-–—] ?|, ?)(?<house>\\p{Lu}[\\p{L}\\d+]{1,12}(?:/[\\p{L}\\d+]{1,12})?)| ?\\((?<within>\\p{Lu}[\\p{L}\\d+ /]{1,24})\\))?';
const MARK = ' ?[-–—|;/•·,.+] ?';
const AND = ' (?:et|and|và) (?:les )?';
/** Before whom the label stands: a colon, a word, or nothing where another label follows. */
const CREDIT = inBasicPlane(
  new RegExp(
    `(?<label>${LABEL})(?<mark> ?: ?| (?:par|by|de|của) ?:? ?| d[’']| (?=\\p{Lu}))${NAMES}${HOUSE}(?=$|[.)]+$|${MARK}${KIND}|${AND}${KIND})`,
    'duy',
  ),
);
/** Nobody who signs is titled so: what is said of a picture begins with it. */
const NO_TITLE = '(?!(?:MM?\\.|Mmes?|Mlles?|Mgr|Dr|Pr|Mrs?\\.?|Ms\\.?|Ông|Bà) )';
/** Who told it, without a label, before the first one. */
const FIRST = inBasicPlane(
  new RegExp(`(?<label>)(?<mark>)${NO_TITLE}${NAMES}${HOUSE}(?=${MARK}${KIND})`, 'duy'),
);
/** The label behind the name in brackets. */
const BEHIND = inBasicPlane(new RegExp(`${NAMES}(?<mark> ?)\\((?<label>${LABEL})\\)`, 'duy'));
const BETWEEN = new RegExp(`${MARK}|${AND}`, 'uy');
const ENDS = /^[.)]*$/u;
const HOLDS = inBasicPlane(new RegExp(`(?<!\\p{L})${KIND}(?!\\p{L})`, 'u'));
const TWO_WORDS = /[\p{L}.] \S/u;

/** The makers that a line names. */
export interface Makers extends SignOff {
  /** Whether it names who told the story and, apart from that, who did something else: hardly anything else has the form. */
  readonly several: boolean;
  /** Whether it says who wrote, and not only who took the pictures. */
  readonly ofText: boolean;
  /** Whether it says who took the pictures. */
  readonly ofPictures: boolean;
  /** Whether it speaks of all that a page shows: one picture is credited below it. */
  readonly ofAll: boolean;
}

interface Credit {
  /** Empty for who stands first without one. */
  readonly label: string;
  /** What stands between label and names. */
  readonly mark: string;
  readonly names: Span;
  readonly house: Span | null;
  readonly end: number;
}

const creditAt = (form: RegExp, line: string, at: number): Credit | null => {
  form.lastIndex = at;
  const match = form.exec(line);
  const places = match?.indices?.groups;
  const names = spanOf(0, places?.names);
  if (!match || !names) return null;
  return {
    label: match.groups?.label ?? '',
    mark: match.groups?.mark ?? '',
    names,
    house: spanOf(0, places?.house ?? places?.within),
    end: at + match[0].length,
  };
};

/** The credits that a line is made of, in order; none where anything else stands in it. */
const creditsIn = (line: string, form: RegExp): readonly Credit[] => {
  const found: Credit[] = [];
  for (let at = line.startsWith('(') ? 1 : 0; ; ) {
    const credit = creditAt(form, line, at) ?? (found.length === 0 ? creditAt(FIRST, line, at) : null);
    if (credit === null) return [];
    found.push(credit);
    if (ENDS.test(line.slice(credit.end))) return found;
    BETWEEN.lastIndex = credit.end;
    const between = BETWEEN.exec(line);
    if (between === null) return [];
    at = credit.end + between[0].length;
  }
};

/** Whether a name is a person's or an agency's, by its words: a place or a thing has one as well. */
const isNamed = (line: string, { names, house }: Credit): boolean => {
  const said = line.slice(names.from, names.to);
  return house !== null || isPrintedAgency(said) || (TWO_WORDS.test(said) && !isKnownPlace(said));
};

/** Whether the only credit of a line is one: its label heads no titles, and a person or an agency stands behind it. */
const isAloneOne = (line: string, credit: Credit): boolean =>
  credit.mark !== ' ' &&
  (TELLS.test(credit.label) || SHOWS.test(credit.label)) &&
  isNamed(line, credit) &&
  (!credit.mark.includes(':') || !HEADS_TITLES.test(credit.label) || WAS_DONE.test(credit.label));

const isWriter = ({ label }: Credit): boolean => label === '' || TELLS.test(label);

/** The credits of a line, where they are some. */
const makersIn = (
  line: string,
): { readonly credits: readonly Credit[]; readonly several: boolean } | null => {
  const before = creditsIn(line, CREDIT);
  if (before.length === 0) {
    const credits = line.endsWith(')') ? creditsIn(line, BEHIND) : [];
    const isSure = credits.length > 0 && credits.every((one) => one.label !== '' && isNamed(line, one));
    return isSure ? { credits, several: credits.length > 1 } : null;
  }
  const [first] = before;
  if (first?.label === '' && !isNamed(line, first)) return null;
  const several = before.length > 1 && before.some(isWriter);
  return several || before.every((credit) => isAloneOne(line, credit)) ? { credits: before, several } : null;
};

/** The makers that `span` of `text` names and nothing else, or null. */
export const readMakers = (text: string, span: Span): Makers | null => {
  if (span.to - span.from > LONGEST) return null;
  const line = flat(text.slice(span.from, span.to));
  const found = HOLDS.test(line) ? makersIn(line) : null;
  const [first] = found?.credits ?? [];
  if (found === null || first === undefined) return null;
  const { credits, several } = found;
  const writer = credits.find(isWriter);
  const houses = credits.flatMap(({ names, house }) => [names, house]);
  const agency = houses.findLast((one) => one !== null && isPrintedAgency(line.slice(one.from, one.to)));
  const inText = ({ from, to }: Span): Span => ({ from: span.from + from, to: span.from + to });
  const isPerson = writer !== undefined && !isPrintedAgency(line.slice(writer.names.from, writer.names.to));
  return {
    span,
    agency: agency ? inText(agency) : null,
    person: isPerson ? inText(writer.names) : null,
    sure: several,
    alone: true,
    several,
    ofText: writer !== undefined,
    ofPictures: credits.some(({ label }) => SHOWS.test(label)),
    ofAll: writer !== undefined || SEVERAL.test(first.label),
  };
};

/** The last stop of a paragraph, and behind it what may start with a label. */
const BEHIND_STOP = inBasicPlane(
  new RegExp(`(?<=[\\p{Ll}\\d»"”)][.!?…] ?[»"”]? )(?=\\(?${KIND}(?![\\p{L}-]))`, 'gu'),
);
/** Above it stands a sentence or two. */
const SHORTEST_TOLD = 60;
const STOPS = '.!?…»"”:;,';

/** Where the makers start that stand behind the last stop of `span`, and whether several are named; null where none do. */
export const makersBehindStop = (
  text: string,
  span: Span,
): { readonly at: number; readonly makers: Makers } | null => {
  const base = Math.max(span.from + SHORTEST_TOLD, span.to - LONGEST);
  // Most paragraphs end in the stop of a sentence, as no name does.
  if (base >= span.to || STOPS.includes(text.charAt(span.to - 1))) return null;
  for (const match of flat(text.slice(base, span.to)).matchAll(BEHIND_STOP)) {
    const at = base + match.index;
    const makers = readMakers(text, { from: at, to: span.to });
    if (makers?.ofText === true) return { at, makers };
  }
  return null;
};
