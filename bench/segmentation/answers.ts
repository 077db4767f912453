/**
 * What the metadata of a generated dispatch should be: known from its blocks and from the words its generator has, not
 * from what extraction reads. Names are those of the generator's lists that stand in the story.
 */
import type { FieldContent, MetadataField } from '../../core/model/metadata.ts';
import { printPersonFunction } from '../../core/model/person-function.ts';
import { isMainStory } from '../../core/model/role.ts';
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
  'Mai Lan/CVN': { agency: 'CVN', person: 'Mai Lan' },
};
/** Marks that name nobody. */
const SILENT: ReadonlySet<string> = new Set(['', 'Enditem']);

/** What the first mark says that names somebody. */
const signedBy = (marks: readonly string[]): Signed | undefined => {
  const bare = marks.map((mark) => plain(mark).replace(/^[^\p{L}]+|[^\p{L}+]+$/gu, ''));
  const name = bare.find((one) => !SILENT.has(one));
  return name === undefined ? undefined : (SIGNED[name] ?? { agency: name });
};

const plain = (text: string): string => text.replace(/\s+/gu, ' ');

/** The names of a list that stand in a text by whole words, none of them only inside a longer one of the list. */
const standing = (text: string, names: readonly string[]): readonly string[] => {
  let left = text;
  return [...names]
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      let found = false;
      for (let at = left.indexOf(name); at >= 0; at = left.indexOf(name, at + name.length)) {
        if (/[\p{L}\p{N}]/u.test(left.charAt(at + name.length))) continue;
        found = true;
        left = `${left.slice(0, at)}${'\n'.repeat(name.length)}${left.slice(at + name.length)}`;
      }
      return found;
    });
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `Name: function` where a person of the list stands beside an office of it. */
const heldIn = (text: string, persons: readonly string[], offices: readonly string[]): readonly string[] =>
  persons.flatMap((person) =>
    offices.flatMap((office) =>
      [office, capital(office)].flatMap((printed) =>
        [`${printed} ${person}`, `${printed}, ${person}`, `${person}, ${printed}`].some(
          (pair) => standing(text, [pair]).length > 0,
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

/** The right values of each field; none where the dispatch does not say. */
export const answersOf = (dispatch: Dispatch): Answers => {
  const { text, blocks, language } = dispatch;
  const said = (role: string): readonly string[] =>
    blocks.filter((block) => block.role === role).map(({ from, to }) => text.slice(from, to));
  const [headline, ...others] = said('headline');
  const dateline = plain(said('dateline')[0] ?? '');
  const words = wordsFor(dispatch);
  const place = [...words.places]
    .sort((a, b) => b.length - a.length)
    .find((name) => dateline.toLowerCase().startsWith(name.toLowerCase()));
  const day = Object.keys(DAYS_AS_EDTF).find((printed) => dateline.includes(printed));
  const year = /\b(?:19|20)\d\d\b/u.exec(dateline)?.[0];
  const crawl = said('crawl-header')[0]?.replace(/^date /u, '');
  const date = crawl ?? (day && DAYS_AS_EDTF[day]?.replace('XXXX', year ?? 'XXXX'));
  const other = others.find((one) => plain(one).toLowerCase() !== plain(headline ?? '').toLowerCase());
  const story = plain(
    blocks
      .filter(({ role }) => isMainStory(role) && role !== 'dateline')
      .map(({ from, to }) => text.slice(from, to))
      .join('\n'),
  );
  const signed = signedBy(said('sign-off'));
  const filedBy = /\(([^()]+)\)/u.exec(dateline)?.[1];
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return {
    headline: one(headline),
    alternateHeadline: one(other),
    datelinePlace: one(place && dateline.slice(0, place.length)),
    date: one(date),
    agency: one(filedBy === undefined ? signed?.agency : (SIGNED[filedBy]?.agency ?? filedBy)),
    signOff: one(said('sign-off')[0]),
    signOffPartner: one(signed?.partner),
    signOffService: one(signed?.service),
    byline: one(signed?.person),
    language: [language],
    persons: standing(story, words.persons),
    organisations: standing(story, words.organisations),
    places: standing(story, words.places),
    personFunctions: heldIn(story, words.persons, words.offices),
    events: standing(story, words.events),
    photoCredits: [...new Set(said('caption').flatMap((text) => creditIn(text, words.creditors)))],
  };
};

/** A value as a list of its items. */
export const itemsOf = (value: FieldContent | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
