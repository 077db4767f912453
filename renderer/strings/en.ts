/** The window's English. `fr.ts` has the same keys; names of actions stand with the actions, failures in core/messages. */

import { EN_CORPUS } from './en-corpus.ts';
import { EN_DESCRIBE } from './en-describe.ts';
import { EN_DIALOGS } from './en-dialogs.ts';
import { EN_KEEPING } from './en-keeping.ts';
import { EN_LIST } from './en-list.ts';
import { EN_RULES } from './en-rules.ts';

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const EN = {
  ...EN_DIALOGS,
  ...EN_DESCRIBE,
  ...EN_CORPUS,
  ...EN_KEEPING,
  ...EN_LIST,
  ...EN_RULES,

  // pages and frame
  pages: 'Pages',
  pageDispatches: 'Dispatches',
  pageStatistics: 'Statistics',
  pageExport: 'Export',
  corpusMenu: 'Corpus',
  recentCorpora: 'Recent corpora',
  sample: 'sample',
  commands: 'Commands',
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
  statuses: {
    new: 'New',
    'in-progress': 'In progress',
    reviewed: 'Reviewed',
    'second-look': 'Second look',
    excluded: 'Excluded',
  },
  tag: 'Tag',
  anyTag: 'Any tag',
  noHeadline: 'No headline:',
  undecidedCount: (n: number) => (n === 0 ? 'nothing to decide' : `${n} to decide`),
  damaged: 'Damaged',
  emptyCorpus: 'This corpus is empty',
  emptyCorpusHint:
    'Import text files, a folder of them, or JSONL. You can also drop them anywhere on this window.',
  noResult: 'No dispatch fits',
  noResultHint: 'Nothing in this corpus has these words and this state.',
  showAll: 'Show all dispatches',
  loadingDispatches: 'Loading dispatches…',
  select: 'Select several',
  selectDone: 'Done',
  selectedCount: (n: number) => `${n} selected`,
  selectAllShown: 'All',
  remove: 'Remove…',
  shownOf: (n: number, all: number) =>
    n === all
      ? count(n, 'dispatch', 'dispatches')
      : `${n.toLocaleString('en')} of ${count(all, 'dispatch', 'dispatches')}`,

  // desk
  views: 'Views of the dispatch',
  curate: 'Curate',
  review: 'Review',
  read: 'Read',
  words: (n: number) => count(n, 'word', 'words'),
  wholeStory: 'nothing to split',
  apart: (teasers: number, blocks: number) =>
    `${teasers > 0 ? count(teasers, 'teaser', 'teasers') : count(blocks, 'related block', 'related blocks')} set apart`,
  sourceUnchanged: 'source unchanged',
  sourceUnchangedHint: (sha: string, bytes: number) =>
    `SHA-256 ${sha}, ${count(bytes, 'byte', 'bytes')}: checked when the dispatch was read.`,
  newerVersion: 'There is a newer version:',
  olderVersion: 'A newer version of',
  wrapColumn: (n: number) => `was wrapped at column ${n}`,
  wrapHint: (support: number, of: number) => `${support} of ${of} line ends fit this width.`,
  toDecide: (n: number, all: number) => `${n} of ${all} to decide`,
  allDecided: (all: number) => (all === 0 ? 'no edits' : `all ${all} decided`),
  reviewed: 'Reviewed',
  reopen: 'Reopen',
  nothingOpen: 'No dispatch is open',
  nothingOpenHint: 'Choose one from the list, or press',
  cannotRead: 'This dispatch cannot be shown',
  loadingDispatch: 'Reading the dispatch…',
  find: 'Find in the dispatch',
  findCount: (n: number, all: number) => (all === 0 ? 'not found' : `${n} of ${all}`),
  findNext: 'Next place',
  findPrevious: 'Previous place',
  findClose: 'Close find',
  yourName: 'Your name',
  nameHint: 'Decisions are recorded under your name.',
  nameAsk: 'Decisions are recorded under the name',
  nameWhy: 'Every decision is kept with who took it and when. The settings change it later.',
  nameSave: 'Use this name',

  // inspector
  inspector: 'About this dispatch',
  evidence: 'Evidence',
  editOf: (n: number, all: number) => `edit ${n} of ${all}`,
  noEdit: 'Choose a mark in the text to see why it is there.',
  noEditKeys: 'next undecided',
  confidence: 'Confidence',
  accept: 'Accept',
  reject: 'Reject',
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
  toConfirm: (n: number) => `${n} to confirm`,
  confirmAll: 'Confirm all',
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
  basisFrom: (role: string) => `from ${role.toLowerCase()}`,
  basisExtracted: 'from the text',
  addTo: (field: string) => `Add to ${field.toLowerCase()}`,
  removeToken: (token: string) => `Remove ${token}`,
  dateHint: 'As known: 2019-08-23, 2019-08, 2019, or XXXX-09-06 where the year is unknown.',
  fieldNotKept: (field: string, typed: string) => `${field}: “${typed}” does not fit and was not kept.`,
  invalidDate: 'Write 2019-08-23, 2019-08, 2019, or XXXX-09-06 where the year is unknown.',
  invalidLanguage: 'Write a language code such as fr, en or vi.',
  invalidUrl: 'Write a web address that begins with http:// or https://.',
  status: 'Status',
  notes: 'Notes',
  history: 'History',
  undo: 'Undo',
  redo: 'Redo',

  // status bar
  saveState: 'Save state',
  saved: 'Saved',
  saving: 'Saving…',
  notSaved: (why: string) => `Not saved: ${why}`,
  retry: 'Retry',
  connectionLost: 'Connection lost, trying again…',
  position: (n: number, all: number) => `Dispatch ${n.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  keysNextPrevious: 'next, previous',
  keysAccept: 'accept',
  keysReject: 'reject',
  keysRole: 'role',
  chordBlock: (role: string, words: string) => `${role} “${words}” becomes`,
  chordJoin: 'join with the next block',
  undecidedInCorpus: (n: number) =>
    n === 0 ? 'Corpus: nothing to decide' : `Corpus: ${n.toLocaleString('en')} to decide`,
  snapshotFailed: 'Decisions are safe, but a dispatch file is behind.',

  // said in passing
  boundStays: 'The bound cannot move further: a block would be left without words.',
  lastUnsure: 'There is no further unsure block in this dispatch.',
  lastEdit: 'There is no further undecided edit.',
  lastDispatch: 'This is the last dispatch of the list.',
  acceptedIn: (title: string) => `Accepted in “${title}”.`,
  rejectedIn: (title: string) => `Rejected in “${title}”.`,
  reloaded: 'This dispatch was changed elsewhere, so it was read anew. Your decisions were applied to it.',
  unsavedGone:
    'Another corpus was opened in another window. What was not saved yet in this one could not be kept.',
  lost: (why: string) => `A decision could not be kept: ${why}`,
  removedCount: (n: number) =>
    `${count(n, 'dispatch was', 'dispatches were')} removed. Removed dispatches can be restored.`,
  restoredCount: (n: number) => `${count(n, 'dispatch was', 'dispatches were')} restored.`,
  verified: (n: number) => `All ${count(n, 'source is', 'sources are')} unchanged.`,
  verifyFound: (n: number) => `${count(n, 'file has', 'files have')} a problem.`,
  unsavedLeave: 'Some work is not saved yet. Retry, then close the window.',
  unsavedWork: 'Some work is not saved yet. Retry first, then open another corpus.',

  // statistics
  statistics: 'Statistics',
  statDispatches: 'Dispatches',
  statWords: 'Words in the stories',
  statEdits: 'Edits',
  statDecided: 'Looked at by a person',
  statFixity: (at: string | null, part: string | null) =>
    at === null
      ? `Fixity: ${part ?? '0%'} of the sources were compared with their SHA-256 so far. The others follow quietly while the corpus is open; Verify compares all of them at once.`
      : part === null
        ? `Fixity: all sources were last compared with their SHA-256 on ${at}.`
        : `Fixity: all sources were last compared with their SHA-256 on ${at}. They are being gone through once more: ${part}.`,
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
