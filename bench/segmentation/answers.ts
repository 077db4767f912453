/**
 * What the metadata of a generated dispatch should be: known from its blocks and from the words its generator has, not
 * from what extraction reads. Names are those of the generator's lists that stand in the story.
 */
import { type FieldContent, type MetadataField, UNKNOWN_YEAR } from '../../core/model/metadata.ts';
import { printPersonFunction } from '../../core/model/person-function.ts';
import { isMainStory, isRelated } from '../../core/model/role.ts';
import { type Dispatch, wordsFor } from './generate.ts';
import { DAYS_AS_EDTF } from './story.ts';

/** The fields that can be known. */
export const ANSWERED = [
  'headline',
  'alternateHeadline',
  'datelinePlace',
  'date',
  'agency',
  'signOff',
  'signOffPartner',
  'signOffService',
  'byline',
  'language',
  'persons',
  'organisations',
  'places',
  'personFunctions',
  'events',
  'photoCredits',
] as const satisfies readonly MetadataField[];
export type Answered = (typeof ANSWERED)[number];
export type Answers = { readonly [F in Answered]: readonly string[] };

interface Signed {
  readonly agency: string;
  readonly partner?: string;
  readonly service?: string;
  readonly person?: string;
}

/** What the marks of the generator say that print more than an agency. */
const SIGNED: Readonly<Record<string, Signed>> = {
  'VNA/VI': { agency: 'VNA', service: 'VI' },
  'VNA/CVN': { agency: 'VNA', service: 'CVN' },
  'VNA/VNS': { agency: 'VNA', service: 'VNS' },
  'VNA/VNP': { agency: 'VNA', service: 'VNP' },
  'VNA/Vietnam+': { agency: 'VNA', service: 'Vietnam+' },
  'TTXVN/Vietnam+': { agency: 'TTXVN', service: 'Vietnam+' },
  'CPV/VNA': { agency: 'VNA', partner: 'CPV' },
  'VOV/VNA': { agency: 'VNA', partner: 'VOV' },
  'NDEL/VNA': { agency: 'VNA', partner: 'NDEL' },
  'AFP/VNA/CVN': { agency: 'VNA', partner: 'AFP', service: 'CVN' },
  'AFP/TTXVN': { agency: 'TTXVN', partner: 'AFP' },
  'VNP/VNA': { agency: 'VNA', partner: 'VNP' },
  'Reuters/VNA': { agency: 'VNA', partner: 'Reuters' },
  'Xinhua/VNA': { agency: 'VNA', partner: 'Xinhua' },
  'ATS/AFP': { agency: 'AFP', partner: 'ATS' },
  'BIZHUB/VNS': { agency: 'VNS', partner: 'BIZHUB' },
  'Avec AFP': { agency: 'AFP' },
  'Avec AFP et Reuters': { agency: 'AFP' },
};
/** The word for a source before the agency: `Source : VNA`. */
const SOURCE = /^(?:Source|Nguồn) ?: ?/u;
/** Marks that name nobody. */
const SILENT: ReadonlySet<string> = new Set(['', 'Enditem']);

/** What the first mark says that names somebody. */
const signedBy = (marks: readonly string[]): Signed | undefined => {
  const bare = marks.map((mark) =>
    plain(mark)
      .replace(/^[^\p{L}]+|[^\p{L}+]+$/gu, '')
      .replace(SOURCE, ''),
  );
  const name = bare.find((one) => !SILENT.has(one));
  if (name === undefined) return undefined;
  const [, person, agency] = /^(?:Texte : )?(\p{L}+(?: \p{L}+)+)\/(CVN)$/u.exec(name) ?? [];
  return SIGNED[name] ?? { agency: agency ?? name, ...(person !== undefined && { person }) };
};

/** Places in datelines that are those of a layout and not of the words it is written with. */
const SEATS = [
  ...['Hô Chi Minh-Ville', 'Thành phố Hồ Chí Minh', 'HCM City', 'Hanoï', 'Hanoi', 'Hà Nội', 'Bắc Giang'],
  ...['Paris', 'Genève', 'Geneva'],
] as const;

const FRENCH_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
const ENGLISH_MONTHS =
  'January February March April May June July August September October November December';
const monthIn = (name: string): number =>
  Math.max(FRENCH_MONTHS.split(' ').indexOf(name), ENGLISH_MONTHS.split(' ').indexOf(name)) + 1;

/** The day that a dateline prints, in EDTF without its year. */
const dayIn = (dateline: string): string | undefined => {
  const printed = Object.keys(DAYS_AS_EDTF).find((day) => dateline.includes(day));
  if (printed !== undefined) return DAYS_AS_EDTF[printed];
  const [, d, slashed, french, month, after] =
    /(?<!\d)(\d{1,2})(?:\/(\d{1,2})(?!\d)| (\p{Ll}+))|(\p{Lu}\p{Ll}+) (\d{1,2})(?!\d)/u.exec(dateline) ?? [];
  const number = slashed === undefined ? monthIn(french ?? month ?? '') : Number(slashed);
  return number === 0
    ? undefined
    : `${UNKNOWN_YEAR}-${String(number).padStart(2, '0')}-${(d ?? after ?? '').padStart(2, '0')}`;
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** The days of the stamps that say when a page was published; when one was changed is no date of its dispatch. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'Publié le 12 mars 2021 à 18:04': '2021-03-12',
  'Published on March 12, 2021': '2021-03-12',
  '12/03/2021 18:04': '2021-03-12',
  '24/03/2019 21:39': '2019-03-24',
  '12:30 | 05/06/2019': '2019-06-05',
  'Thứ Hai, 12/3/2021 18:04 (GMT+7)': '2021-03-12',
  'Publié le 3 mai 2022': '2022-05-03',
  'Published on May 3, 2022': '2022-05-03',
  'Lundi 12/04/2021 09:15': '2021-04-12',
  'Monday, April 12, 2021 - 09:15': '2021-04-12',
  'April 12, 2021 | 09:15 (GMT+7)': '2021-04-12',
  'Thứ Hai, 12/04/2021 09:15': '2021-04-12',
  '12/04/2021 09:15 GMT+7': '2021-04-12',
};

/** The day that the first such stamp above or below the story prints; what stands amid links is of another page. */
const publishedOn = ({ text, blocks }: Dispatch): string | undefined => {
  const links = blocks.findIndex(({ role }) => role === 'related-heading' || isRelated(role));
  const own = links < 0 ? blocks : blocks.slice(0, links);
  return own
    .map(({ from, to }) => PUBLISHED[plain(text.slice(from, to)).trim()])
    .find((day) => day !== undefined);
};

/** A name wherever it stands by whole words, with spaces of it lost or kept. */
const printedAs = (name: string): RegExp =>
  new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(' ', ' ?')}(?![\\p{L}\\p{N}])`, 'gu');

interface Standing {
  readonly found: readonly string[];
  /** The text with a line break in the place of each. */
  readonly left: string;
}

/** The names of a list that stand in a text by whole words, none of them only inside a longer one of the list. */
const standing = (text: string, names: readonly string[]): Standing => {
  let left = text;
  const found = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      const before = left;
      left = left.replace(printedAs(name), '\n');
      return left !== before;
    });
  return { found, left };
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `Name: function` where a person of the list stands beside an office of it. */
const heldIn = (text: string, persons: readonly string[], offices: readonly string[]): readonly string[] =>
  persons.flatMap((person) =>
    offices.flatMap((office) =>
      [office, capital(office)].flatMap((printed) =>
        [`${printed} ${person}`, `${printed}, ${person}`, `${person}, ${printed}`].some((pair) =>
          printedAs(pair).test(text),
        )
          ? [printPersonFunction({ name: person, function: printed })]
          : [],
      ),
    ),
  );

/** The creditor that ends a caption, behind its label. */
const creditIn = (caption: string, creditors: readonly string[]): readonly string[] => {
  const bare = plain(caption).replace(/[.)|\]\s]+$/u, '');
  const name = [...creditors].sort((a, b) => b.length - a.length).find((one) => bare.endsWith(one));
  const before = name === undefined ? '' : bare.slice(0, -name.length);
  return name !== undefined && /(?:[:;©]|\b(?:par la|by|of|Photos?)) ?$/u.test(before) ? [name] : [];
};

/** Who wrote it, on a line of its own. */
const writtenBy = (lines: readonly string[], persons: readonly string[]): string | undefined => {
  const names = lines.map((line) => plain(line).replace(/^(?:Par|By|Theo) ?:? ?/u, ''));
  return names.find((name) => [...persons, 'RFI', 'Claire Dufour', 'Jean Mercier'].includes(name));
};

/** The day of a dateline without a year, with the year of what names the same month or day; undefined where nothing does. */
const joined = (day: string | undefined, other: string | undefined): string | undefined => {
  if (day === undefined || other === undefined) return undefined;
  const full = day.replace(UNKNOWN_YEAR, other.slice(0, 4));
  return full.startsWith(other) ? full : undefined;
};

/** The right values of each field; none where the dispatch does not say. */
export const answersOf = (dispatch: Dispatch): Answers => {
  const { text, blocks, language } = dispatch;
  const said = (role: string): readonly string[] =>
    blocks.filter((block) => block.role === role).map(({ from, to }) => text.slice(from, to));
  const [headline, ...headlines] = said('headline');
  const dateline = plain(said('dateline')[0] ?? '');
  const words = wordsFor(dispatch);
  const place = [...words.places, ...SEATS]
    .sort((a, b) => b.length - a.length)
    .find((name) => dateline.toLowerCase().startsWith(name.toLowerCase()));
  const year = /\b(?:19|20)\d\d\b/u.exec(dateline)?.[0];
  const crawl = said('crawl-header')[0]?.replace(/^date /u, '');
  const day = dayIn(dateline)?.replace(UNKNOWN_YEAR, year ?? UNKNOWN_YEAR);
  const published = publishedOn(dispatch);
  const date = joined(day, crawl ?? published) ?? crawl ?? day ?? published;
  const other = headlines.find((one) => plain(one).toLowerCase() !== plain(headline ?? '').toLowerCase());
  const story = plain(
    blocks
      .filter(({ role }) => isMainStory(role) && role !== 'dateline')
      .map(({ from, to }) => text.slice(from, to))
      .join('\n'),
  );
  const signed = signedBy(said('sign-off'));
  const filedBy = /\(([^()]+)\)/u.exec(dateline)?.[1];
  const persons = standing(story, words.persons);
  const organisations = standing(story, words.organisations);
  const events = standing(story, words.events);
  // `the University of Can Tho` and `the Cannes Festival` name no place of their own.
  const others = [...words.persons, ...words.organisations, ...words.events];
  const places = standing(standing(story, others).left, words.places);
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return {
    headline: one(headline),
    alternateHeadline: one(other),
    datelinePlace: one(place && dateline.slice(0, place.length)),
    date: one(date),
    agency: one(filedBy === undefined ? signed?.agency : (SIGNED[filedBy]?.agency ?? filedBy)),
    signOff: one(said('sign-off').join(' ') || undefined),
    signOffPartner: one(signed?.partner),
    signOffService: one(signed?.service),
    byline: one(signed?.person ?? writtenBy(said('boilerplate'), words.persons)),
    language: [language],
    persons: persons.found,
    organisations: organisations.found,
    places: places.found,
    personFunctions: heldIn(story, words.persons, words.offices),
    events: events.found,
    photoCredits: [...new Set(said('caption').flatMap((text) => creditIn(text, words.creditors)))],
  };
};

/** A value as a list of its items. */
export const itemsOf = (value: FieldContent | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
