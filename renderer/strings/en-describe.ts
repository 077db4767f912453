/** What the window says about learning, vocabularies, names, and describing many dispatches at once, in English. */
import type { TeaserBasis } from '../../core/api-describe.ts';
import { enCount, enFigure } from './figures.ts';

const percent = (share: number): string => `${enFigure(Math.floor(share * 1000) / 10)}%`;

export const EN_DESCRIBE = {
  // learning the layout
  learnTitle: 'Learn this layout',
  learnHint:
    'Blocks are found by weights that come with the program. Where the pages of this corpus are laid out differently, it can learn from the dispatches you reviewed. One in five of them is held back and only used to compare.',
  learnReviewed: (n: number) =>
    `${enCount(n, 'dispatch is', 'dispatches are')} reviewed. How many of them count is shown after learning.`,
  learnCounted:
    'Only those count whose blocks somebody looked at: a block was decided, or the status was set in the dispatch itself. Where it was set for many at once, perhaps nobody looked; these are left out.',
  learnTooFew: (n: number, least: number) =>
    `${enCount(n, 'dispatch is', 'dispatches are')} reviewed; at least ${least} are needed. Review more of them first.`,
  learnStart: 'Learn',
  learning: 'Learning…',
  learnUsed: 'This corpus uses weights of its own.',
  learnShipped: 'This corpus uses the weights that come with the program.',
  learnGiveBack: 'Use the program’s weights again',
  learnGivenBack: 'The program’s weights are used again for what is imported from now on.',
  learnAgreement: 'Agreement with your review',
  learnOn: (n: number, held: number) =>
    `Learned from ${enCount(n, 'dispatch', 'dispatches')}; compared on ${enCount(held, 'other', 'others')}`,
  learnLeftOut: (n: number) =>
    `${enCount(n, 'reviewed dispatch was', 'reviewed dispatches were')} left out: the status was set for many at once, and nobody decided on a block.`,
  learnBefore: 'now',
  learnAfter: 'learned',
  learnExact: 'Dispatches whose story is exactly as reviewed',
  learnBlocks: 'Blocks as reviewed (F1)',
  learnBetter: 'The learned weights agree better with your review.',
  learnSame: 'The learned weights agree neither better nor worse. There is no reason to use them.',
  learnWorse: 'The learned weights agree less with your review. It is better to discard them.',
  learnUse: 'Use them',
  learnDiscard: 'Discard',
  learnUsing: 'The learned weights are used for what is imported, or cleaned again, from now on.',
  learnCancelled: 'Cancelled. Nothing was changed.',
  percentOf: percent,

  // vocabularies
  vocabulariesTitle: 'Vocabularies',
  vocabulariesHint:
    'Lists of terms for fields with several values. Terms are offered while you type; a value that is another form of a term is flagged, and so is one that is not in the list where only its terms are valid. A list comes from a CSV file, or from SKOS as JSON-LD.',
  noVocabularies: 'This corpus has no vocabulary yet.',
  addSubjects: 'Add the list of subjects…',
  importTerms: 'Import a list…',
  readingTerms: 'Reading the list…',
  termCount: (n: number) => enCount(n, 'term', 'terms'),
  onlyThese: 'Only these terms',
  onlyTheseHint: 'Other values of the field are flagged as outside the vocabulary. Nothing is changed.',
  removeVocabulary: (title: string) => `Remove the vocabulary “${title}”`,
  bringVocabularyBack: 'Bring it back',
  vocabularyRemoved: (title: string) =>
    `The vocabulary “${title}” was removed. Values in dispatches stay as they are.`,
  previewTitle: 'Import this list?',
  terms: 'Terms',
  termLanguages: 'Labels in',
  noTermLanguage: 'no language stated',
  termAlternates: 'Other labels',
  termDuplicates: 'Repeated labels',
  termsJoined: (n: number, some: string) => `${enFigure(n)}, joined with the first: ${some}`,
  termsSkipped: 'Entries without a label, left out',
  termExamples: 'The first terms',
  termsFor: 'For the field',
  takeTerms: 'Import the list',
  vocabularyTaken: (title: string, n: number) =>
    `“${title}” is in the corpus now, with ${enCount(n, 'term', 'terms')}.`,
  termsOf: (field: string) => `${field}: terms`,

  // the metadata form
  inferredBy: {
    'function-words': 'inferred from its commonest words',
    'year-from-folder': 'year inferred from the folder',
    'year-from-name': 'year inferred from the file name',
    'year-from-file-date': 'year inferred from the date of the file',
    'year-from-neighbours': 'year inferred from its neighbours',
    'year-from-person': 'year given for many at once',
    'record-field': 'from the record that the text was imported in',
  },
  readFrom: {
    'dateline-and-crawl-header': 'day from dateline, month and year from crawl header',
    'dateline-and-page-stamp': 'day from dateline, year from the page’s own date',
  },
  typedToo: (items: readonly string[]) => `; typed: ${items.join(', ')}`,
  showField: (field: string, said: string) => `${field}, ${said}: show in the text`,
  namesLeft: (count: number) =>
    count === 1
      ? 'The text names one more, which is not listed.'
      : `The text names ${enFigure(count)} more, which are not listed.`,
  showToken: (token: string) => `Show ${token} in the text`,
  fieldRequired: 'required in this corpus',
  missingFields: (names: readonly string[]) => `missing: ${names.join(', ')}`,
  relatedLinked: 'Related, in this corpus',
  storyHere: (by: TeaserBasis): string =>
    by === 'headline'
      ? 'Its story:'
      : by === 'cut'
        ? 'Its story, by a headline that was cut:'
        : 'Its story, by its first words:',
  storyOf: (title: string) => `Show its story: ${title}`,
  alsoTeasedIn: (n: number) => (n === 1 ? 'Also a teaser in' : `Also a teaser in ${enFigure(n)} others:`),
  teasedBy: (title: string) => `Show the dispatch that also teases it: ${title}`,
  notATerm: (value: string) => `“${value}” is not in the vocabulary.`,
  otherForm: (value: string, term: string) => `“${value}” is in the vocabulary as “${term}”.`,
  takeTerm: 'Use the term',
  termInstead: (term: string, value: string) => `Use ${term} instead of ${value}`,
  wordsField: 'Words',
  wordsOfStory: (n: number) => `${enFigure(n)} in the story`,
  wordsRelated: (n: number) => `${enFigure(n)} related`,
  otherLanguages: 'Other languages',
  languageIn: (language: string, role: string) => `${language}: ${role.toLowerCase()}`,

  unsureFacet: 'Unsure blocks',
  lacksFacet: 'Missing required metadata',
  lacksAny: 'Required metadata',
  lacksField: (field: string, n: number) => `Without ${field.toLowerCase()} (${enFigure(n)})`,

  // the corpus itself
  descriptionTitle: 'Description of the corpus',
  descriptionSaved: 'The description of the corpus is saved.',
  corpusLanguage: 'Main language',
  requiredFields: 'Required metadata',
  requiredFieldsHint:
    'A dispatch that lacks any of it is flagged, at the field and in the list; you are warned once when you mark it reviewed.',
  saveDescription: 'Save',
  missingTitle: 'Required metadata is missing',
  missingHint: (fields: string) => `Required in this corpus and still empty in this dispatch: ${fields}.`,
  missingReview: 'Mark it reviewed anyway',

  // many dispatches at once
  describeMany: 'Describe…',
  recipeMany: 'Recipe…',
  manyTitle: (n: number) => `Describe ${enCount(n, 'dispatch', 'dispatches')}`,
  manyWhat: 'What to do',
  manyAdd: 'Add values',
  manyRemove: 'Remove values',
  manySet: 'Set a field',
  manyConfirm: 'Confirm a field',
  manyConfirmHint:
    'What was read or inferred in this field is confirmed in all of them as it stands. Dispatches that lack it stay as they are.',
  manyStatus: 'Set the status',
  manyYear: 'Set the year',
  manyField: 'Field',
  manyValue: 'Value',
  manyValues: 'Values',
  manyEmpty: 'If you write nothing, the field is emptied in all of them.',
  manyApply: (n: number) => `Apply to ${enCount(n, 'dispatch', 'dispatches')}`,
  manyDone: (what: string, n: number) => `${what}: ${enCount(n, 'dispatch', 'dispatches')}.`,
  manyUndone: 'Taken back.',
  yearFrom: 'Read the year from',
  yearRules: {
    'year-from-folder': 'the folder',
    'year-from-name': 'the file name',
    'year-from-file-date': 'the date of the file',
    'year-from-neighbours': 'its neighbours, where both sides agree',
    'year-from-person': 'what I type',
  },
  yearGiven: 'Year',
  yearSet: (year: number) => `Year set: ${year}`,
  yearsGiven: (years: readonly number[]) =>
    years.length === 1
      ? `Year set: ${years[0]}`
      : `Years set: ${Math.min(...years)} to ${Math.max(...years)}`,
  yearsFound: (n: number, all: number) =>
    n === 0
      ? `A year was found for none of ${enCount(all, 'dispatch', 'dispatches')}.`
      : `A year was found for ${enFigure(n)} of ${enCount(all, 'dispatch', 'dispatches')}.`,
  yearsKnown: (n: number) =>
    `${enCount(n, 'has', 'have')} a year already and ${n === 1 ? 'stays as it is' : 'stay as they are'}.`,
  yearsHint: 'Each date becomes a suggestion with its rule, to be confirmed.',
  yearsTable: 'Dates that would be set',
  yearsMore: (n: number) => `and ${enFigure(n)} more`,
  yearsDispatch: 'Dispatch',
  yearsBefore: 'now',
  yearsAfter: 'then',
  yearsBecause: 'from',
  noDate: 'none',

  // names across the corpus
  namesTitle: 'Names',
  namesHint:
    'Spellings that may be of the same name. Preferring a form adds it to the vocabulary of the field, where the others lead to it; no value is changed by that. The preferred form can then replace the others in all dispatches, which can be undone. No text is changed.',
  namesField: 'Field',
  namesSearch: 'Find a name',
  namesSeveral: 'Only names with several spellings',
  namesNone: 'No name in this corpus matches.',
  namesTotal: (n: number) => enCount(n, 'name', 'names'),
  namesIn: (n: number) => enCount(n, 'dispatch', 'dispatches'),
  namesPreferred: (name: string) => `preferred: ${name}`,
  namesPrefer: 'Prefer',
  namesPreferOf: (name: string) => `Prefer ${name}`,
  namesUse: (name: string) => `Use “${name}” in all dispatches`,
  namesShort: 'likely, a short form',
  namesOrder: 'family name first',
  namesMore: 'More names',
  namesAdded: (name: string, title: string) =>
    `“${name}” is the preferred form in the vocabulary “${title}”.`,
};
