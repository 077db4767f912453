/**
 * Extraction: what the blocks of a dispatch say about it. Every value is a suggestion with its basis, the rule that
 * made it and, where it was read from the source, the characters it was read from; nothing is guessed. Values are
 * source text: where accepted edits fall inside a span, the cleaned record renders the span with them.
 */
import { inBasicPlane } from '../basic-plane.ts';
import type { Block } from '../model/block.ts';
import type { Edit } from '../model/edit.ts';
import type { FieldContent, FieldValue, Metadata, MetadataField } from '../model/metadata.ts';
import { seenText } from '../model/normalised-text.ts';
import { isMainStory, isRelated } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import { atOnce, type Steps } from '../steps.ts';
import { agencyOf } from './agency.ts';
import { readAgencyAndTown } from './agency-and-town.ts';
import { agencyForPlace, agencyOfDateline, publisherOfDateline } from './agency-of-dateline.ts';
import { agencyOfMasthead } from './agency-of-masthead.ts';
import { writerOf } from './byline.ts';
import { creditsOf } from './caption-credits.ts';
import { cleanedMentions } from './cleaned-mentions.ts';
import { dateOf } from './date-of.ts';
import { readDateline } from './dateline.ts';
import { readDatelineAlone } from './dateline-alone.ts';
import type { Dateline } from './dateline-forms.ts';
import { dayBehindLead } from './day-behind-lead.ts';
import { languageOf } from './language.ts';
import { readMakers } from './makers.ts';
import { readPlaceAndDay } from './place-and-day.ts';
import { readSignOff, signOffParts } from './sign-off.ts';
import type { SignOff } from './sign-off-forms.ts';
import { signersIn } from './signature-at-end.ts';
import { sourceAlone } from './source-at-end.ts';
import { sourceLine } from './source-line.ts';
import { metadataInSource } from './source-values.ts';

/** The language is told from this many characters of the main story. */
const LANGUAGE_SAMPLE = 6000;
const extracted = (
  text: string,
  span: Span,
  rule: string,
  value: FieldContent = text.slice(span.from, span.to),
): FieldValue => ({
  value,
  basis: 'extracted',
  rule,
  span: { from: span.from, to: span.to },
  confirmed: false,
});

/**
 * A list field read from the source, each item with the characters it was read from; nothing where there is none. It
 * says that `left` further ones stand in the source.
 */
const listed = (
  field: MetadataField,
  rule: string,
  items: readonly { readonly name: string; readonly span: Span }[],
  left = 0,
): Metadata => {
  const [first] = items;
  if (first === undefined) return {};
  const value: FieldValue = {
    value: items.map(({ name }) => name),
    basis: 'extracted',
    rule,
    span: first.span,
    spans: items.map(({ span }) => span),
    ...(left > 0 && { left }),
    confirmed: false,
  };
  return { [field]: value };
};

const ofRole = (blocks: readonly Block[], role: Block['role']): readonly Block[] =>
  blocks.filter((block) => block.role === role);

const headlines = (
  text: string,
  blocks: readonly Block[],
): Pick<Metadata, 'headline' | 'alternateHeadline'> => {
  const [first, ...others] = ofRole(blocks, 'headline');
  if (!first) return {};
  const said = (block: Block): string => text.slice(block.from, block.to).replace(/\s+/gu, ' ').toLowerCase();
  const other = others.find((block) => said(block) !== said(first));
  return {
    headline: extracted(text, first, 'first-headline'),
    ...(other && { alternateHeadline: extracted(text, other, 'next-headline') }),
  };
};

const agencyField = (
  text: string,
  dateline: Dateline | null,
  signedBy: Span | null,
  house: Span | null,
  blocks: readonly Block[],
): FieldValue | undefined => {
  const dated = agencyOfDateline(text, dateline);
  for (const [span, rule] of [
    [dated?.printed ?? null, 'dateline'],
    [signedBy, 'sign-off'],
    [sourceLine(text, ownBlocks(blocks)) ?? dayBehindLead(text, blocks)?.agency ?? null, 'source-line'],
    [agencyOfMasthead(text, dateline), 'source-line'],
  ] as const) {
    const agency =
      span === null
        ? null
        : span === dated?.printed
          ? dated.agency
          : agencyOf(text.slice(span.from, span.to));
    if (span && agency) {
      const offset = text.slice(span.from, span.to).indexOf(agency);
      const place = offset < 0 ? span : { from: span.from + offset, to: span.from + offset + agency.length };
      return extracted(text, place, rule, agency);
    }
    if (rule === 'sign-off' && house !== null) return extracted(text, house, rule);
  }
  const alone = publisherOfDateline(text, dateline);
  return alone === null ? undefined : extracted(text, alone, 'dateline');
};

/** A dispatch may sign twice, `/.` and a line for the agency: the reading that names somebody, else the first. */
const readingOf = (text: string, blocks: readonly Block[]): SignOff | null => {
  const readings = blocks
    .slice(0, MOST_SIGN_OFFS)
    .flatMap(
      (block) => readMakers(text, block) ?? readSignOff(text, block) ?? sourceAlone(text, block) ?? [],
    );
  return readings.find(({ agency, person }) => agency !== null || person !== null) ?? readings[0] ?? null;
};
const MOST_SIGN_OFFS = 4;

const LETTER = inBasicPlane(/\p{L}/u);

/**
 * The sign-off as the record has it: of one that stands on two lines, `/.` and `VNA`, both; not the initials and names
 * that a page prints once more below one that has said who signs.
 */
const signOffField = (text: string, first: Block, blocks: readonly Block[]): FieldValue => {
  const named = blocks.findIndex(({ from, to }) => LETTER.test(text.slice(from, to)));
  const marks = named < 0 ? blocks : blocks.slice(0, named + 1);
  const last = marks.at(-1) ?? first;
  const value = marks.map(({ from, to }) => text.slice(from, to).trim()).join(' ');
  return extracted(text, { from: first.from, to: last.to }, 'sign-off', value);
};

/** The same of a text that is normalised. */
function* metadataOf(text: string, blocks: readonly Block[], edits: readonly Edit[]): Steps<Metadata> {
  const datelineBlock = ofRole(blocks, 'dateline')[0];
  const dateline = datelineBlock
    ? (readDatelineAlone(text, datelineBlock) ??
      readAgencyAndTown(text, datelineBlock) ??
      readDateline(text, datelineBlock) ??
      readPlaceAndDay(text, datelineBlock))
    : null;
  yield;
  const signOffBlocks = ofRole(blocks, 'sign-off');
  const [signOffBlock] = signOffBlocks;
  const signOff = readingOf(text, signOffBlocks);
  const parts = signOff && signOffParts(text, signOff);
  yield;
  const date = dateOf(text, blocks, dateline);
  const named = dateline?.agency ?? null;
  yield;
  const signers = signOffBlocks
    .slice(0, MOST_SIGN_OFFS)
    .map((block) => signersIn(text, block, named && text.slice(named.from, named.to)));
  const house = signers.find((one) => one.house !== null)?.house ?? null;
  const person = signOff?.person ?? signers.find((one) => one.person !== null)?.person ?? null;
  yield;
  const agency = agencyField(text, dateline, parts?.agency ?? null, house, blocks);
  yield;
  const story = blocks.filter((block) => isMainStory(block.role));
  const language = languageOf(sampleOf(text, story.length > 0 ? story : blocks));
  yield;
  const writer = writerOf(text, blocks, ownBlocks(blocks));
  yield;
  const { persons, functions, organisations, places, events, left } = cleanedMentions(
    text,
    storySpans(story),
    edits,
  );
  yield;
  return {
    ...headlines(text, blocks),
    ...(dateline?.place &&
      agencyForPlace(text, dateline) === null && {
        datelinePlace: extracted(text, dateline.place, 'dateline'),
      }),
    ...(date && { date }),
    ...(agency && { agency }),
    ...(signOffBlock && { signOff: signOffField(text, signOffBlock, signOffBlocks) }),
    ...(person
      ? { byline: extracted(text, person, 'sign-off') }
      : writer && { byline: extracted(text, writer, 'byline') }),
    ...(parts?.partner && { signOffPartner: extracted(text, parts.partner, 'sign-off') }),
    ...(parts?.service && { signOffService: extracted(text, parts.service, 'sign-off') }),
    ...(language && {
      language: { value: language, basis: 'inferred' as const, rule: 'function-words', confirmed: false },
    }),
    ...listed('persons', 'titled-name', persons, left.persons),
    ...listed('personFunctions', 'function-and-name', functions, left.functions),
    ...listed('organisations', 'form-of-name', organisations, left.organisations),
    ...listed('places', 'gazetteer', places, left.places),
    ...listed('events', 'form-of-name', events, left.events),
    ...listed('photoCredits', 'credit', creditsOf(text, ofRole(blocks, 'caption'))),
  };
}

/**
 * Metadata of the dispatch with source `text` and `blocks`, in order: suggestions only, absent where nothing is sure.
 *
 * @param edits its edits; names are read with the accepted ones applied
 */
export const extractMetadata = (text: string, blocks: readonly Block[], edits: readonly Edit[]): Metadata =>
  atOnce(extractInSteps(text, blocks, edits));

/** The same in steps. */
export function* extractInSteps(
  text: string,
  blocks: readonly Block[],
  edits: readonly Edit[],
): Steps<Metadata> {
  const seen = seenText(text);
  yield;
  if (seen === null || !seen.areSpans(blocks) || !seen.areSpans(edits))
    return yield* metadataOf(text, blocks, edits);
  const read = yield* metadataOf(
    seen.text,
    blocks.map((block) => ({ ...block, ...seen.toNormalised(block) })),
    edits.map((edit) => ({ ...edit, ...seen.toNormalised(edit) })),
  );
  return metadataInSource(text, seen, read);
}

/** The blocks up to the related ones. */
const ownBlocks = (blocks: readonly Block[]): readonly Block[] => {
  const related = blocks.findIndex(({ role }) => isRelated(role));
  return related < 0 ? blocks : blocks.slice(0, related);
};

const sampleOf = (text: string, blocks: readonly Block[]): string => {
  let sample = '';
  for (const { from, to } of blocks) {
    if (sample.length >= LANGUAGE_SAMPLE) break;
    sample += ` ${text.slice(from, Math.min(to, from + LANGUAGE_SAMPLE))}`;
  }
  return sample;
};

/** Names are looked for in so many characters of the story, a long book, from its start. */
const REACH = 1_000_000;

/** The spans of the story that names are looked for in: no datelines, whose place has its own field. */
const storySpans = (story: readonly Block[]): readonly Span[] => {
  const spans: Span[] = [];
  let left = REACH;
  for (const { role, from, to } of story) {
    if (left <= 0) break;
    if (role === 'dateline') continue;
    spans.push({ from, to: Math.min(to, from + left) });
    left -= to - from;
  }
  return spans;
};
