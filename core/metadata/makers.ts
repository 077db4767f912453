/**
 * Who made a reportage, each behind the word for what he or she did: `Texte : Name Surname - Photos : Name Surname`, `Reportage :
 * Name Surname/VNA`, `Texte et photos : Name Surname`. Papers print it below a story's last line, one label or several on a
 * line; elsewhere some of these labels head a title or credit a picture, so where the line stands is told by the one that asks.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Span } from '../model/span.ts';
import { isPlace } from './dateline-forms.ts';
import { flat } from './flat.ts';
import { isPrintedAgency } from './printed-agency.ts';
import { type SignOff, spanOf } from './sign-off-forms.ts';

/** No such line is longer. */
const LONGEST = 140;

/** What is told in words, and what is shown. */
const OF_TEXT =
  'Textes?|Récits?|Reportages?|Enquête|Article|Rédaction|Réalisation|Propos|Entretien|Interview|Traduction|Adaptation|Auteure?s?|Story|Text|Words|Report|Reporting|Translation|Bài viết|Bài|Tin|Thực hiện|Biên dịch|Tác giả';
const OF_PICTURES =
  'Photographies?|Photos?|Images?|Vidéos?|Illustrations?|Dessins?|Infographies?|Clichés?|Montage|Pictures?|Photography|Graphics?|Video|Hình ảnh|Ảnh|Đồ họa';
const eitherCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
    .join('|');
const KIND = `(?:${eitherCase(`${OF_TEXT}|${OF_PICTURES}`)})`;
/** What was done to it: `Propos recueillis`, `Texte traduit`. */
const PARTICIPLE =
  '(?:recueillis?|réalisée?s?|menée?|rédigée?s?|traduite?s?|adaptée?s?|written|reported|translated|thực hiện)';
const DONE = `(?: ${PARTICIPLE}(?: et ${PARTICIPLE})?)?`;
/** Before whom it names: a colon, a word, or nothing where another label follows. */
const LABEL = `(?<label>${KIND}(?: ?(?:[,/&+]|et|and|và) ?(?:les |l[’'])?${KIND}){0,2}${DONE})(?<mark> ?: ?| (?:par|by|de|của) ?:? ?| d[’']| (?=\\p{Lu}))`;
const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const WRITER = `(?!${KIND}(?![\\p{L}-]))${WORD}(?: (?:(?:de|du|van|von|le|la) |d[’'])?(?!${KIND}(?![\\p{L}-]))${WORD}){0,4}`;
const NAMES = `(?<names>${WRITER}(?:(?:, ?| ?[&+] ?| (?:et|and|và) )${WRITER}){0,3})`;
/** Whom they worked for. */
const HOUSE =
  '(?:(?: ?/ ?| ?[-–—] ?|, ?)(?<house>\\p{Lu}[\\p{L}\\d+]{1,12}(?:/[\\p{L}\\d+]{1,12})?)| ?\\((?<within>\\p{Lu}[\\p{L}\\d+ /]{1,24})\\))?';
const CREDIT = inBasicPlane(
  new RegExp(
    `${LABEL}${NAMES}?${HOUSE}(?=$|[.)]+$| ?[-–—|;/•·,.+] ?${KIND}| (?:et|and|và) (?:les )?${KIND})`,
    'duy',
  ),
);
const BETWEEN = / ?[-–—|;/•·,.+] ?| (?:et|and|và) (?:les )?/uy;
const STARTS = inBasicPlane(new RegExp(`^\\(?${KIND}(?![\\p{L}-])`, 'u'));
const TEXT_INSIDE = inBasicPlane(new RegExp(`(?<!\\p{L})(?:${eitherCase(OF_TEXT)})(?!\\p{L})`, 'u'));
const PICTURES_INSIDE = inBasicPlane(new RegExp(`(?<!\\p{L})(?:${eitherCase(OF_PICTURES)})(?!\\p{L})`, 'u'));
/** Several pictures, as all of a page are: one may be the picture above. */
const SEVERAL = /^(?:[Pp]hotos|[Pp]hotographies|[Ii]mages|[Cc]lichés|[Pp]ictures|[Ii]llustrations)(?!\p{L})/u;
/** What heads a title as often, `Entretien : …`, and needs the word for what was done. */
const HEADS_TITLES =
  /^(?:[Ee]nquête|[Aa]rticle|[Pp]ropos|[Ee]ntretien|[Ii]nterview|[Rr]eport|[Ss]tory|[Tt]in|[Aa]dapt|[Rr]écit)(?!\p{L})/u;
const HAS_DONE = new RegExp(`${DONE.slice(0, -1)}$`, 'u');
const TWO_WORDS = /[\p{L}.] \S/u;

/** The makers that a line names. */
export interface Makers extends SignOff {
  /** Whether it names who told the story and, apart from that, who did something else: hardly anything else has the form. */
  readonly several: boolean;
  /** Whether it says who wrote, and not only who took the pictures. */
  readonly ofText: boolean;
  /** Whether it says who took the pictures. */
  readonly ofPictures: boolean;
  /** Whether it speaks of several: one picture is credited below it. */
  readonly ofAll: boolean;
}

interface Credit {
  readonly label: string;
  /** What stands between label and names. */
  readonly mark: string;
  readonly names: Span;
  readonly house: Span | null;
  readonly end: number;
}

const creditAt = (line: string, at: number): Credit | null => {
  CREDIT.lastIndex = at;
  const match = CREDIT.exec(line);
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
const creditsIn = (line: string): readonly Credit[] => {
  const found: Credit[] = [];
  for (let at = line.startsWith('(') ? 1 : 0; ; ) {
    const credit = creditAt(line, at);
    if (credit === null) return [];
    found.push(credit);
    if (/^[.)]*$/u.test(line.slice(credit.end))) return found;
    BETWEEN.lastIndex = credit.end;
    const between = BETWEEN.exec(line);
    if (between === null) return [];
    at = credit.end + between[0].length;
  }
};

/** Whether the only credit of a line is one: its label heads no titles, and a person or an agency stands behind it. */
const isAloneOne = (line: string, { label, mark, names, house }: Credit): boolean => {
  const said = line.slice(names.from, names.to);
  const isNamed = house !== null || isPrintedAgency(said) || (TWO_WORDS.test(said) && !isPlace(said));
  return (
    mark !== ' ' && isNamed && (!mark.includes(':') || !HEADS_TITLES.test(label) || HAS_DONE.test(label))
  );
};

/** The makers that `span` of `text` names and nothing else, or null. */
export const readMakers = (text: string, span: Span): Makers | null => {
  if (span.to - span.from > LONGEST) return null;
  const line = flat(text.slice(span.from, span.to));
  if (!STARTS.test(line)) return null;
  const credits = creditsIn(line);
  const [first] = credits;
  if (first === undefined) return null;
  const writer = credits.find(({ label }) => TEXT_INSIDE.test(label));
  const several = credits.length > 1 && writer !== undefined;
  if (!several && !credits.every((credit) => isAloneOne(line, credit))) return null;
  const houses = credits.flatMap(({ names, house }) => [house, names]);
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
    ofAll: writer !== undefined || SEVERAL.test(first.label),
    ofPictures: credits.some(({ label }) => PICTURES_INSIDE.test(label)),
  };
};
