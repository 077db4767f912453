/** Dates in words, and both languages complete. */
import { describe, expect, it } from 'vitest';
import { FAILURES_FR } from '../../../core/messages/failures-fr.ts';
import { corpusOperationWords } from '../../../renderer/strings/corpus-operation-words.ts';
import { corpusTitle } from '../../../renderer/strings/corpus-title.ts';
import { edtfWords } from '../../../renderer/strings/edtf-words.ts';
import { EN } from '../../../renderer/strings/en.ts';
import { FR } from '../../../renderer/strings/fr.ts';
import { ROLE_LETTERS } from '../../../renderer/strings/roles.ts';
import { localeOf } from '../../../renderer/strings/strings.ts';
import { viewStrings } from '../../../renderer/views/strings.ts';

it('writes large numbers in the views as each language does', () => {
  const [en, fr] = [viewStrings('en'), viewStrings('fr')];
  expect([en.toDecide(1234), en.relatedBlocks(1234)]).toEqual(['1,234 to decide', '1,234 blocks']);
  expect([fr.toDecide(1234), fr.relatedBlocks(1234)]).toEqual(['1\u202f234 à décider', '1\u202f234 blocs']);
});

describe('a date', () => {
  it.each([
    ['2019-08-23', '23 August 2019', '23 août 2019'],
    ['2019-08', 'August 2019', 'août 2019'],
    ['2019', '2019', '2019'],
    ['XXXX-09-06', '6 September, year unknown', '6 septembre, année inconnue'],
    ['XXXX-02-29', '29 February, year unknown', '29 février, année inconnue'],
    ['2019~', '2019~', '2019~'],
  ])('%s is told in words', (edtf, en, fr) => {
    expect([edtfWords(edtf, 'en'), edtfWords(edtf, 'fr')]).toEqual([en, fr]);
  });

  it('without a year is told in few letters where a line has little room', () => {
    expect(edtfWords('XXXX-09-06', 'en', true)).toBe('6 Sept, no year');
    expect(edtfWords('XXXX-09-06', 'fr', true)).toBe('6 sept., sans année');
    expect(edtfWords('2019-09-06', 'fr', true)).toBe('6 septembre 2019');
  });
});

it.each([
  ['fr', ['en-GB'], 'fr'],
  ['system', ['fr-CA', 'en'], 'fr'],
  ['system', ['vi', 'fr'], 'fr'],
  ['system', ['de', 'en-US', 'fr'], 'en'],
  ['system', ['vi'], 'en'],
] as const)('speaks, set to %s on a system of %j, %s', (setting, system, locale) => {
  expect(localeOf(setting, system)).toBe(locale);
});

it('leaves no text of the window empty, and counts in both languages', () => {
  const texts = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  for (const strings of [EN, FR]) expect(texts(strings).filter((text) => text.trim() === '')).toEqual([]);
  expect([EN.words(1), EN.words(1290), FR.words(0)]).toEqual(['1 word', '1,290 words', '0 mot']);
  expect([EN.toDecide(1359, 35524), EN.editOf(9, 1359), EN.figure(1359)]).toEqual([
    '1,359 of 35,524 to decide',
    'edit 9 of 1,359',
    '1,359',
  ]);
  expect([FR.toDecide(1359, 35524), FR.figure(1359)]).toEqual([
    '1\u202f359 sur 35\u202f524 à décider',
    '1\u202f359',
  ]);
});

it('calls the sample in the language of the window, unless a person named it', () => {
  expect(corpusTitle({ title: 'Sample dispatches', sample: true }, 'fr')).toBe('Dépêches d’exemple');
  expect(corpusTitle({ title: 'Dépêches d’exemple', sample: true }, 'en')).toBe('Sample dispatches');
  expect(corpusTitle({ title: 'Mine', sample: true }, 'fr')).toBe('Mine');
  expect(corpusTitle({ title: 'Sample dispatches', sample: false }, 'fr')).toBe('Sample dispatches');
});

it('gives each role a letter of its own', () => {
  const letters = Object.values(ROLE_LETTERS);
  expect(new Set(letters).size).toBe(letters.length);
});

it('tells of related blocks without a headline of a teaser, too', () => {
  expect([EN.apart(3, 9), EN.apart(0, 1), EN.apart(0, 2)]).toEqual([
    '3 teasers set apart',
    '1 related block set apart',
    '2 related blocks set apart',
  ]);
  expect([FR.apart(1, 3), FR.apart(0, 3)]).toEqual([
    '1 renvoi à part',
    '3 blocs «\u00a0à lire aussi\u00a0» à part',
  ]);
});

/** The texts of a table, and those in the functions of it, without what they are filled with. */
const writtenIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const literals = String(value).match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
    return literals.flatMap((literal) => literal.slice(1, -1).split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/));
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(writtenIn) : [];
};

it.each([
  ['the window', FR],
  ['the views', viewStrings('fr')],
  ['failures', FAILURES_FR],
])('no line of the French of %s begins with a mark or ends with a quotation mark that opens', (_, table) => {
  const texts = writtenIn(table);
  expect(texts.length).toBeGreaterThan(20);
  // A mark behind a word, and not one of the program's own between two texts.
  const apart = /(?<=[\p{L}\d)»…’%}]) [:;!?»](?! ["'`]| $)|« /u;
  expect(texts.filter((text) => apart.test(text))).toEqual([]);
  expect(['vide :', 'vide ; rien', '{a} »', '« a'].every((text) => apart.test(text))).toBe(true);
});

it.each([
  ['English', { ...EN, views: viewStrings('en') }],
  ['French', { ...FR, views: viewStrings('fr') }],
])('shows no piece of program in the %s of the window', (_, table) => {
  expect(writtenIn(table).filter((text) => /\$(?!\{)/.test(text))).toEqual([]);
  expect(writtenIn({ wrong: () => `words ($figure(n))` })).toEqual(['words ($figure(n))']);
});

it('shows the white space at the ends of a series and breaks amid it, however long the run', () => {
  const run = ' '.repeat(1_000_000);
  const words = (before: string, after: string) =>
    corpusOperationWords({ type: 'decide-series', before, after, state: 'accepted', over: 'all' }, 'en');
  expect(words(' une\u00a0fois\n', 'une fois')).toBe('Accepted the series: “·une⍽fois¶” becomes “une fois”');
  expect(words(`a${run}b`, 'a b')).toBe(`Accepted the series: “a${run}b” becomes “a b”`);
});
