/** What is said of the whole corpus: series, operations over many dispatches, history and recipes; in English. */

import type { PreviewResult } from '../../core/api-preview.ts';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { enCount, enFigure } from './figures.ts';

/** What a recipe would change, as it is counted before. */
type RecipeCounts = Omit<PreviewResult, 'kind' | 'kept'>;

export const EN_CORPUS = {
  // series
  pageSeries: COMMAND_NAMES['page-series'].en,
  seriesHint: 'Choose a series to see each of its edits in context.',
  seriesSearch: 'Search series',
  anyRule: 'All rules',
  seriesCount: (n: number) => enCount(n, 'series', 'series'),
  seriesStates: (proposed: number, accepted: number, rejected: number) =>
    [
      proposed > 0 ? `${enFigure(proposed)} to decide` : null,
      accepted > 0 ? `${enFigure(accepted)} accepted` : null,
      rejected > 0 ? `${enFigure(rejected)} rejected` : null,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  inDispatches: (n: number) => `in ${enCount(n, 'dispatch', 'dispatches')}`,
  seriesAllDecided: 'all decided by a person',
  seriesNone: 'No edit has been proposed in this corpus, so there is no series.',
  seriesNoneLeft: 'Nothing is left to decide. Turn “Undecided” off to see the series that are decided.',
  seriesNoneFound: 'No series matches.',
  seriesWillDecide: (open: number, dispatches: number, byPerson: number) =>
    `One decision for ${enCount(open, 'edit', 'edits')} in ${enCount(dispatches, 'dispatch', 'dispatches')}.${
      byPerson === 0 ? '' : ` ${enCount(byPerson, 'edit', 'edits')} that a person decided will stay.`
    }`,
  seriesDecidesAnew: (all: number) =>
    all === 1
      ? 'A person decided this edit. A new decision replaces it.'
      : `A person decided all of these edits. A new decision changes up to ${enFigure(all)} of them.`,
  acceptSeries: 'Accept the series',
  rejectSeries: 'Reject the series',
  concordance: 'Edits in context',
  seriesOpenIn: (name: string) => `Show in ${name}`,
  acceptIn: (name: string) => `Accept in ${name}`,
  rejectIn: (name: string) => `Reject in ${name}`,
  sourceUnreadable: 'The source of this dispatch cannot be read.',

  // operations over many dispatches
  operationMade: (words: string, dispatches: number) =>
    `${words}, in ${enCount(dispatches, 'dispatch', 'dispatches')}.`,
  operationUndone: (dispatches: number) =>
    `Undone in ${enCount(dispatches, 'dispatch', 'dispatches')}, where nothing has been decided since.`,
  operationDone: (done: number, all: number) =>
    `${enFigure(done)} of ${enCount(all, 'dispatch', 'dispatches')}`,
  operationsGoOn: (done: number, all: number) => `Applying: ${enFigure(done)} of ${enFigure(all)}`,
  operationsHint:
    'The decision is saved. It is applied to the dispatches in the background; you can go on working, or close the window.',
  operationsWait: (n: number) => `${enCount(n, 'dispatch', 'dispatches')} cannot be changed, being damaged`,

  // history
  corpusHistory: 'History of the corpus',
  historyOperations: 'Many dispatches at once',
  historyDispatches: 'Dispatches decided last',
  historyNone: 'Nothing has been decided for many dispatches at once yet.',
  operationChanged: (n: number) =>
    n === 0 ? 'changed nothing' : `changed ${enCount(n, 'dispatch', 'dispatches')}`,
  operationKept: (n: number) => `${enCount(n, 'part was', 'parts were')} left because of other decisions`,
  operationKeptShow: 'Show the first dispatch with such a part',
  operationTakenBack: 'undone',
  showMore: 'Show more',
  takeBackShort: 'Take back',
  takeBackOf: (words: string) => `Take back alone: ${words}`,
  laterDecision: (words: string) =>
    `This decision cannot be taken back alone, because a later one depends on it: “${words}”. Take that one back first.`,

  // recipes
  recipeMake: 'Make a recipe',
  recipeMakeHint:
    'A recipe is a file with decisions and settings of this corpus, to be used in another corpus or by the command.',
  recipeTitle: 'Title',
  recipeDecisions: 'Decisions over many dispatches',
  recipeSettings: 'Settings of the corpus',
  recipePart: (part: 'policies' | 'lexicon' | 'refusals' | 'weights', n: number) =>
    ({
      policies: `Rule policies (${enFigure(n)})`,
      lexicon: `Words declared right (${enFigure(n)})`,
      refusals: `Series not to be proposed again (${enFigure(n)})`,
      weights: n === 0 ? 'Learned layout (nothing has been learned yet)' : 'Learned layout',
    })[part],
  recipeSave: 'Save the recipe',
  recipeSaved: (name: string) => `The recipe was saved: ${name}`,
  recipeApply: 'Apply a recipe',
  recipeApplyHint:
    'Its decisions are taken in the dispatches that you choose, and in no others, as one operation that can be undone as one.',
  recipeFile: 'Choose the file…',
  recipeFrom: (corpus: string, who: string, when: string) => `made from “${corpus}” by ${who}, ${when}`,
  recipeHolds: (n: number) => enCount(n, 'decision', 'decisions'),
  recipeTakeSettings: (policies: number, words: number, refusals: number, weights: boolean) =>
    `Also take over ${[
      ...(policies > 0 ? [enCount(policies, 'rule policy', 'rule policies')] : []),
      ...(words > 0 ? [enCount(words, 'word', 'words')] : []),
      ...(refusals > 0 ? [enCount(refusals, 'refused series', 'refused series')] : []),
      ...(weights ? ['the learned layout'] : []),
    ].join(', ')}`,
  recipeTakeSettingsHint:
    'They are settings of the whole corpus, whichever dispatches you choose. They change no text: they count for what is imported or cleaned again from then on. Undoing the decisions leaves them in place; the Rules page and “Learn this layout…” let you set them back.',
  recipeSettingsTaken: 'The settings of the recipe were taken over.',
  recipeCounting: 'Counting what would change…',
  recipeCount: 'Count what would change',
  recipeChanges: ({ changed, dispatches, edits, fields, statuses }: RecipeCounts) =>
    `Would change ${enFigure(changed)} of ${enCount(dispatches, 'dispatch', 'dispatches')}: ${[
      enCount(edits, 'edit', 'edits'),
      enCount(fields, 'field', 'fields'),
      ...(statuses > 0 ? [enCount(statuses, 'status', 'statuses')] : []),
    ].join(', ')}.`,
  recipeDo: 'Apply',
};
