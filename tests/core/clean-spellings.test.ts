/** A dispatch that spells its letters, apostrophes or hyphens in another way is cleaned as it would be without. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../core/clean.ts';
import { extractMetadata } from '../../core/metadata/extract.ts';
import { applyEdits, byEdit, type Edit } from '../../core/model/edit.ts';
import type { FieldValue } from '../../core/model/metadata.ts';
import { shippedLexicon } from './spacing/shipped-lexicon.ts';

const lexicon = shippedLexicon();
const SEEDS = join(import.meta.dirname, '../../seeds');
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

interface Spelling {
  readonly name: string;
  readonly spelled: (text: string) => string;
  /** What was spelled so as it is read. */
  readonly read: (text: string) => string;
}

const inside = (sign: RegExp): RegExp => new RegExp(`(?<=\\p{L})${sign.source}(?=\\p{L})`, 'gu');
const apostrophe = (name: string, sign: string): Spelling => ({
  name,
  spelled: (text) => text.replace(inside(/['’]/u), sign),
  read: (text) => text.replaceAll(sign, "'"),
});
const unseen = (name: string, place: RegExp, sign: string): Spelling => ({
  name,
  spelled: (text) => text.replace(place, sign),
  read: (text) => text.replaceAll(sign, ''),
});
const SPELLINGS: readonly Spelling[] = [
  {
    name: 'letters and their marks apart',
    spelled: (text) => text.normalize('NFD'),
    read: (text) => text.normalize('NFC'),
  },
  {
    name: 'ligatures',
    spelled: (text) => text.replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
    read: (text) => text.replaceAll('\ufb01', 'fi').replaceAll('\ufb02', 'fl'),
  },
  {
    name: 'hyphens that do not break',
    spelled: (text) => text.replace(inside(/-/u), '\u2011'),
    read: (text) => text.replaceAll('\u2011', '-'),
  },
  apostrophe('acute accents for apostrophes', '\u00b4'),
  apostrophe('opening quotes for apostrophes', '\u2018'),
  apostrophe('control characters for apostrophes', '\u0092'),
  unseen('soft hyphens in long words', /(?<=\p{L}{4})(?=\p{L}{4})/gu, '\u00ad'),
  unseen('zero-width spaces before its lines', /(?<=^|\n)(?=\S)/gu, '\u200b'),
  unseen('zero-width spaces behind its lines', /(?<=\S)(?=\n|$)/gu, '\u200b'),
  unseen('marks of direction', /(?<=^|\n)(?=\S)/gu, '\u200e'),
];

const oneApostrophe = (text: string): string => text.replaceAll('’', "'");
/** What stands where a value was read, and what is told of it. */
const fieldRead = ({ value, rule, confirmed, basis }: FieldValue): unknown => ({
  value,
  rule,
  confirmed,
  basis,
});

/** Everything that is told of a source, in the words of the text as it is read. */
const told = (text: string, read: (text: string) => string) => {
  const { blocks, edits, metadata, wrap } = clean(text, { lexicon });
  const shown = (part: string): string => oneApostrophe(read(part));
  return {
    wrap,
    blocks: blocks.map(({ role, from, to, confidence }) => [role, confidence, shown(text.slice(from, to))]),
    edits: edits
      .filter(({ rule }) => rule !== 'invisible-character')
      .map(({ rule, state, confidence, insert }) => [rule, state, confidence, insert]),
    cleaned: shown(
      applyEdits(
        text,
        { from: 0, to: text.length },
        edits.filter(({ state }) => state === 'accepted').sort(byEdit),
      ),
    ),
    metadata: JSON.parse(
      shown(
        JSON.stringify(Object.entries(metadata).map(([name, field]) => [name, field && fieldRead(field)])),
      ),
    ),
  };
};

describe.each(SPELLINGS)('a dispatch with $name', ({ spelled, read }) => {
  it.each(seeds)('is cleaned as without: %s', (name) => {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    const other = spelled(text);
    const expected = told(text, (part) => part);
    expect(told(other, read)).toEqual(expected);
  });
});

it.each(seeds)('lines that show nothing are boilerplate, and the rest is as without them: %s', (name) => {
  const text = readFileSync(join(SEEDS, name), 'utf8');
  const spaced = `\u200b\n${text.replaceAll('\n\n', '\n\n \u200b\n\n')}\n\u200b`;
  const shown = (source: string): readonly string[] =>
    clean(source, { lexicon }).blocks.flatMap(({ role, from, to }) => {
      const part = source.slice(from, to).replaceAll('\u200b', '').trim();
      return part === '' ? [] : [`${role} ${part}`];
    });
  expect(shown(spaced)).toEqual(shown(text));
  const unseen = clean(spaced, { lexicon }).blocks.filter(
    ({ from, to }) => !/[^\s\u200b]/u.test(spaced.slice(from, to)),
  );
  expect(unseen.length).toBeGreaterThan(1);
  expect(unseen.every(({ role }) => role === 'boilerplate')).toBe(true);
});

it('no ligature is parted, which has no place inside', () => {
  const text =
    'Le che\ufb01nt\u00e9rimaire est venu, le dispositi\ufb01mportant est pr\u00eat, et le ministreest parti.';
  const { edits } = clean(text, { lexicon });
  expect(edits.map(({ from }) => text.slice(from - 3, from + 3))).toEqual(['treest']);
});

it('names are read where edits by hand lie inside a letter', () => {
  const text = 'Le maire va \u00e0 Lyo\u0302\u0301n et le ministre Paul Durand parle.';
  const at = text.indexOf('\u0302');
  const edit = (from: number): Edit => ({
    id: `${from}-${from + 1}-`,
    from,
    to: from + 1,
    insert: '',
    rule: 'hand',
    version: 0,
    confidence: 1,
    state: 'accepted',
    evidence: [],
    decided: null,
  });
  const { blocks } = clean(text, { lexicon });
  expect(extractMetadata(text, blocks, [edit(at), edit(at + 1)]).persons?.value).toEqual(['Paul Durand']);
});

it('what was read word for word is given as the source has it, so that it follows the edits', () => {
  const text = [
    'Hanoi\u0308, 3 mai (VNA) - Le vice-ministre Tra\u0302\u0300n Va\u0306n Hoa\u0300 a e\u0301te\u0301 rec\u0327u lundi.',
    'Le ministre Le\u0302 Va\u0306n Ba\u0309o a parle\u0301 a\u0300 la presse.',
  ].join('\n\n');
  const { metadata } = clean(text, { lexicon });
  expect(metadata.datelinePlace?.value).toBe('Hanoi\u0308');
  expect(metadata.persons?.value).toEqual([
    'Tra\u0302\u0300n Va\u0306n Hoa\u0300',
    'Le\u0302 Va\u0306n Ba\u0309o',
  ]);
  expect(metadata.personFunctions?.value).toContain('Le\u0302 Va\u0306n Ba\u0309o: ministre');
});
