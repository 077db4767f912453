/** The window's English. `fr.ts` has the same keys; names of actions stand with the actions, failures in core/messages. */

import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { StorageWork } from '../../core/storage-work.ts';
import { STATUS_NAMES } from '../../core/value-names.ts';
import { EN_CORPUS } from './en-corpus.ts';
import { EN_DESCRIBE } from './en-describe.ts';
import { EN_DIALOGS } from './en-dialogs.ts';
import { EN_KEEPING } from './en-keeping.ts';
import { EN_LIST } from './en-list.ts';
import { EN_RULES } from './en-rules.ts';
import { enCount, enFigure } from './figures.ts';

export const EN = {
  ...EN_DIALOGS,
  ...EN_DESCRIBE,
  ...EN_CORPUS,
  ...EN_KEEPING,
  ...EN_LIST,
  ...EN_RULES,

  // pages and frame
  pages: 'Pages',
  pageDispatches: COMMAND_NAMES['page-dispatches'].en,
  pageStatistics: COMMAND_NAMES['page-statistics'].en,
  pageExport: COMMAND_NAMES['page-export'].en,
  corpusNamed: (title: string) => `Corpus: ${title}`,
  recentCorpora: 'Recent corpora',
  sample: 'sample',
  help: 'Help',
  starting: 'Opening…',
  tryAgain: 'Try again',
  loading: 'Loading…',
  loadAgain: 'Load the window again',
  partFailed: (error: string) =>
    `This part of the window failed (${error}). Nothing was lost: what you decided is saved, or waits here to be saved.`,
  close: 'Close',
  cancel: 'Cancel',
  noCorpus: 'No corpus is open',
  noCorpusHint:
    'A corpus is a folder that holds dispatches as they were found, and every decision taken on them.',
  readOnly: 'Read only',
  hostNote: 'Running in the browser',
  notices: 'Notices',

  // list
  dispatches: 'Dispatches',
  searchDispatches: 'Search dispatches',
  clearSearch: 'Clear search',
  all: 'All',
  hasUndecided: 'Undecided',
  show: 'Show',
  sort: 'Order',
  sorts: { name: 'File name', date: 'Date', title: 'Title', undecided: 'Most undecided' },
  statuses: STATUS_NAMES.en,
  tag: 'Tag',
  anyTag: 'All tags',
  noHeadline: 'No headline:',
  undecidedCount: (n: number) => (n === 0 ? 'nothing to decide' : `${enFigure(n)} to decide`),
  damaged: 'Damaged',
  emptyCorpus: 'This corpus is empty',
  emptyCorpusHint:
    'Import text files, a folder of them, or JSONL. You can also drop them anywhere on this window.',
  noResult: 'No dispatch matches',
  noResultHint: 'Nothing in this corpus matches this search and these filters.',
  showAll: 'Show all dispatches',
  loadingDispatches: 'Loading dispatches…',
  select: 'Select several',
  selectDone: 'Done',
  selectedCount: (n: number) => `${enFigure(n)} selected`,
  selectAllShown: (n: number) => `All (${enFigure(n)})`,
  remove: 'Remove…',
  shownOf: (n: number, all: number) =>
    n === all
      ? enCount(n, 'dispatch', 'dispatches')
      : `${enFigure(n)} of ${enCount(all, 'dispatch', 'dispatches')}`,

  // desk
  views: 'Views of the dispatch',
  curate: COMMAND_NAMES['view-curate'].en,
  review: COMMAND_NAMES['view-review'].en,
  read: COMMAND_NAMES['view-read'].en,
  words: (n: number) => enCount(n, 'word', 'words'),
  wholeStory: 'nothing to split',
  apart: (teasers: number, blocks: number) =>
    `${teasers > 0 ? enCount(teasers, 'teaser', 'teasers') : enCount(blocks, 'related block', 'related blocks')} set apart`,
  sourceUnchanged: 'source unchanged',
  sourceUnchangedHint: (sha: string, bytes: number) =>
    `SHA-256 ${sha}, ${enCount(bytes, 'byte', 'bytes')}: checked when the dispatch was read.`,
  newerVersion: 'There is a newer version:',
  olderVersion: 'A newer version of',
  wrapColumn: (n: number) => `was wrapped at column ${n}`,
  wrapHint: (support: number, of: number) =>
    `${enFigure(support)} of ${enFigure(of)} line ends fit this width.`,
  toDecide: (n: number, all: number) => `${enFigure(n)} of ${enFigure(all)} to decide`,
  allDecided: (all: number) => `all ${enFigure(all)} decided`,
  decidedByRules: (all: number) => (all === 0 ? 'no edits' : `${enFigure(all)} accepted by rules`),
  reviewed: 'Reviewed',
  reopen: 'Reopen',
  nothingOpen: 'No dispatch is open',
  nothingOpenHint: 'Choose one from the list, or go to what waits.',
  cannotRead: 'This dispatch cannot be shown',
  loadingDispatch: 'Reading the dispatch…',
  find: COMMAND_NAMES.find.en,
  findCount: (n: number, all: number) => (all === 0 ? 'not found' : `${enFigure(n)} of ${enFigure(all)}`),
  findNext: 'Next place',
  findPrevious: 'Previous place',
  findClose: 'Close find',
  yourName: 'Your name',
  nameHint: 'Decisions are recorded under your name.',
  nameAsk: 'Decisions are recorded under the name',
  nameWhy:
    'Every decision is kept with who took it and when. You can change this name later in the settings.',
  nameSave: 'Use this name',

  // inspector
  inspector: 'About this dispatch',
  evidence: 'Evidence',
  editOf: (n: number, all: number) => `edit ${enFigure(n)} of ${enFigure(all)}`,
  noEdit: 'Choose a mark in the text to see why it is there.',
  noEditKeys: 'next undecided',
  confidence: 'Confidence',
  accept: COMMAND_NAMES.accept.en,
  reject: COMMAND_NAMES.reject.en,
  takeBack: 'Take back',
  before: 'before',
  after: 'after',
  byHand: 'by hand',
  editStates: {
    proposed: 'to decide',
    accepted: 'accepted',
    rejected: 'rejected',
    superseded: 'replaced by a hand edit',
  },
  decidedBy: (name: string, when: string) => `${name}, ${when}`,
  decidedByRule: 'accepted by its rule, no person has looked',
  metadata: 'Metadata',
  toConfirm: (n: number) => `${enFigure(n)} to confirm`,
  confirmAll: (n: number) => `Confirm all (${enFigure(n)})`,
  confirm: 'Confirm',
  confirmField: (field: string) => `Confirm ${field.toLowerCase()}`,
  fields: {
    headline: 'Headline',
    alternateHeadline: 'Second headline',
    datelinePlace: 'Place',
    date: 'Date',
    agency: 'Agency',
    signOff: 'Sign-off',
    byline: 'Byline',
    signOffPartner: 'Passed on from',
    signOffService: 'Desk or initials',
    language: 'Language',
    persons: 'Persons',
    personFunctions: 'Functions',
    organisations: 'Organisations',
    places: 'Places',
    events: 'Events',
    photoCredits: 'Photo credits',
    subjects: 'Subjects',
    tags: 'Tags',
    rights: 'Rights',
    sourceUrl: 'Web address',
  },
  basis: { typed: 'typed', inferred: 'inferred', confirmed: 'confirmed' },
  basisExtracted: 'from the text',
  addTo: (field: string) => `Add to ${field.toLowerCase()}`,
  removeToken: (token: string) => `Remove ${token}`,
  dateHint:
    'As known: 22 May 2024 or 2024-05-22, August 2019 or 2019-08, 2019; 6 September where the year is unknown.',
  fieldNotKept: (field: string, typed: string) => `${field}: “${typed}” is not valid and was not kept.`,
  invalidDate:
    'Write a date as 22 May 2024 or 2024-05-22, 2019-08, 2019, or XXXX-09-06 where the year is unknown.',
  invalidLanguage: 'Write a language code such as fr, en or vi.',
  invalidUrl: 'Write a web address that begins with http:// or https://.',
  status: 'Status',
  notes: 'Notes',
  history: 'History',
  undo: 'Undo',
  redo: 'Redo',
  redoAndGoBack: 'Redo and go back',
  stepOf: (step: string, words: string) => `${step}: ${words}`,

  // status bar
  saveState: 'Save state',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: 'Not saved',
  unsavedCount: (n: number) => `${enCount(n, 'decision is', 'decisions are')} not saved yet.`,
  unsavedTries: 'Dépêche tries again by itself; keep this window open until then.',
  retry: 'Retry',
  connectionLost: 'Connection lost, trying again…',
  position: (n: number, all: number) => `Dispatch ${enFigure(n)} of ${enFigure(all)}`,
  keysNextPrevious: 'next, previous',
  keysAccept: 'accept',
  keysReject: 'reject',
  keysRole: 'role',
  keysBlock: 'block',
  keysSplit: 'split',
  keysMove: 'move',
  keysByWord: 'by a word',
  keysTake: { split: 'split here', bound: 'end the block here' },
  keysLeave: 'leave',
  typingKept: 'Typing is kept as you pause.',
  blocksSelected: (n: number): string => `${enFigure(n)} blocks are selected`,
  chordBlock: (role: string, words: string) => `${role} “${words}” becomes`,
  chordJoin: 'join with the next block',
  undecidedInCorpus: (n: number) =>
    n === 0 ? 'Corpus: nothing to decide' : `Corpus: ${enFigure(n)} to decide`,
  ownNotKept: (why: string): string =>
    `Settings, the list of recent corpora and the sample cannot be kept. ${why} Or start the program with --data-dir and a folder that can be written to.`,
  storageFailed: {
    snapshots: 'Decisions are safe, but a dispatch file is not up to date yet.',
    takedowns: 'What was taken down is hidden, but not all of it is destroyed yet.',
    'own-copies': 'Decisions that only the program’s own folder still holds could not be brought back yet.',
    operations: 'What was decided for many dispatches is safe, but some have not taken it over yet.',
    removals: 'What was removed or restored is so, but not all that follows from it is written yet.',
    lessons: 'Decisions are safe, but what the corpus learns from them is not written yet.',
    index: 'Decisions are safe, but the list may not show all of them yet.',
    outside: 'What other programs changed in the folder of the corpus could not be read yet.',
    leftovers: 'The corpus is whole, but what an interrupted import left could not be cleared away.',
    recent: 'The corpus is open, but could not be put on the list of recent ones.',
  } satisfies Readonly<Record<StorageWork, string>>,

  // said in passing
  boundStays: 'The bound cannot move any further: a block would be left without words.',
  unsureBlocks: (n: number) => enCount(n, 'unsure block', 'unsure blocks'),
  onlyUnsure: 'This is the only unsure block of the dispatch.',
  onlyEdit: 'This is the only edit left to decide.',
  waitsBefore: 'Nothing is left to decide after this edit. Something still waits before it.',
  lastEdit: 'Nothing is left to decide in this list.',
  roundDispatch: { start: 'Back to the start of the dispatch.', end: 'On to the end of the dispatch.' },
  roundList: { start: 'Back to the start of the list.', end: 'On to the end of the list.' },
  firstDispatch: 'This is the first dispatch of the list.',
  lastDispatch: 'This is the last dispatch of the list.',
  acceptedIn: (title: string) => `Accepted in “${title}”.`,
  rejectedIn: (title: string) => `Rejected in “${title}”.`,
  decidedSince: (title: string) =>
    `Something else was decided in “${title}” since, so nothing was changed. The history of the dispatch shows it.`,
  reloaded: 'This dispatch was changed elsewhere, so it was read again. Your decisions were applied to it.',
  unsavedWaits: (path: string) =>
    `What has not been saved yet in the corpus “${path}” waits in this window. Open that corpus again to save it.`,
  lost: (why: string) => `A decision could not be kept: ${why}`,
  removedCount: (n: number) =>
    `${enCount(n, 'dispatch was', 'dispatches were')} removed. Removed dispatches can be restored.`,
  restoredCount: (n: number) => `${enCount(n, 'dispatch was', 'dispatches were')} restored.`,
  verified: (n: number) => `All ${enCount(n, 'source is', 'sources are')} unchanged.`,
  verifyFound: (n: number) => `${enCount(n, 'file has', 'files have')} a problem.`,
  unsavedLeave: 'Some work is not saved yet. Retry, then close the window.',
  unsavedWork: 'Some work is not saved yet. Retry first, then open another corpus.',

  // statistics
  statistics: 'Statistics',
  statDispatches: 'Dispatches',
  statWords: 'Words in the stories',
  statEdits: 'Edits',
  statDecided: 'Looked at by a person',
  statFixityBegun: (part: string) =>
    `Fixity: ${part} of the sources have been compared with their SHA-256 so far. The others follow bit by bit while the corpus is open; “Verify the corpus…” compares all of them at once.`,
  statFixity: (at: string, part: string | null) =>
    part === null
      ? `Fixity: all sources were last compared with their SHA-256 on ${at}.`
      : `Fixity: all sources were last compared with their SHA-256 on ${at}. A new comparison is under way: ${part}.`,
  statByStatus: 'Dispatches by status',
  statByRule: 'Edits by rule',
  statByRole: 'Blocks by role',
  rule: 'Rule',
  role: 'Role',
  blocks: 'Blocks',
  share: 'Share',
  proposed: 'To decide',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Replaced',
  byPerson: 'By a person',
  total: 'Total',
  noStats: 'There is nothing to count yet.',
};

export type Strings = typeof EN;
