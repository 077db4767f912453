/** What the list’s filters, worklists and reading say, in English. */
import { enFigure } from './figures.ts';

export const EN_LIST = {
  filters: 'Filters',
  filterRole: 'Block',
  anyRole: 'All blocks',
  filterRule: 'Rule',
  everyRule: 'All rules',
  filterYear: 'Year',
  anyYear: 'All years',
  noYear: 'No year',
  hasDamage: 'Damaged',
  worklists: 'Worklists',
  worklistKeep: 'Keep this list…',
  worklistEdit: 'Rename or delete…',
  worklistNone: 'A worklist keeps a search and its filters under a name. None has been kept yet.',
  worklistTitle: 'Keep this list',
  worklistEditTitle: 'Worklist',
  worklistName: 'Name',
  worklistHint:
    'The current search and filters are kept in the corpus; what they find changes with the dispatches.',
  worklistDeleteHint:
    'Deleting a worklist touches no dispatch. The list stays as it is and can be kept again.',
  worklistSave: 'Keep',
  worklistRename: 'Rename',
  worklistDelete: 'Delete worklist',
  worklistKept: (title: string) => `Kept as “${title}”.`,
  worklistDeleted: (title: string) => `The worklist “${title}” was deleted; its list is still shown.`,
  worklistTaken: 'Another worklist has this name.',
  worklistOf: (title: string, n: number | null) => (n === null ? title : `${title}, ${enFigure(n)}`),
  reading: (done: number, total: number) =>
    total === 0
      ? 'Looking through the corpus…'
      : `Reading dispatches: ${enFigure(done)} of ${enFigure(total)}`,
  statsAwaited: 'What the corpus holds is counted once every dispatch has been read.',
  readingProgress: 'Reading dispatches',
  readingPart: (done: number, total: number) =>
    `The list is not complete: ${enFigure(done)} of ${enFigure(total)} have been read.`,
  comingBack: (done: number, total: number) =>
    `Coming back into the list: ${enFigure(done)} of ${enFigure(total)}`,
  takingDownAgain: (done: number, total: number) =>
    `Finishing a takedown that was cut short: ${enFigure(done)} of ${enFigure(total)}`,
  readingStop: 'Stop reading',
  readingResume: 'Read the rest',
  searchHint: 'Words, "a phrase", role: rule: status: tag: or date:2019..2021',
};
