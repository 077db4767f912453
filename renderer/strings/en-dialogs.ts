/** What the dialogs and the forms in them say, in English. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { enCount, enFigure } from './figures.ts';

export const EN_DIALOGS = {
  // about
  aboutTitle: 'About Dépêche',
  aboutIdea:
    'Dépêche turns scraped news dispatches into a clean, documented corpus, on your own computer and offline. The source is never changed: every correction is kept beside it, with its reason and the name of whoever decided.',
  licences: 'Licences',
  licencesHint:
    'The program is under the MIT licence. This is all that it contains by others, and on what terms.',
  licencesMissing: 'The licences are written when the program is built; until then they are in NOTICE.md.',

  // import
  importTitle: 'Import',
  importHint:
    'Text files (.txt), JSONL, or folders that hold them. The files themselves are never changed: the corpus keeps its own copy of their bytes.',
  dropHere: 'Drop files or folders here',
  dropAnywhere: 'Drop to import into this corpus',
  chooseFiles: 'Choose files…',
  chooseFolder: 'Choose a folder…',
  orPath: 'or a path on this computer',
  importPath: 'Path of a file or folder',
  importStart: 'Import',
  uploading: 'Reading files…',
  importing: 'Importing…',
  importDone: (n: number) => (n === 0 ? 'No new dispatch' : enCount(n, 'new dispatch', 'new dispatches')),
  importKnown: (n: number) => `${enCount(n, 'file was', 'files were')} in the corpus already`,
  importRemoved: (n: number) =>
    n === 1
      ? '1 file holds a dispatch that was removed from the corpus and stays so; it can be restored under “Removed dispatches”'
      : `${enFigure(n)} files hold dispatches that were removed from the corpus and stay so; they can be restored under “Removed dispatches”`,
  importDecided: (n: number) =>
    `${enCount(n, 'dispatch', 'dispatches')} took over decisions that had not been saved`,
  importReplaced: (n: number, carried: number) =>
    `${enCount(n, 'is a newer version of a dispatch', 'are newer versions of dispatches')} in the corpus; ${enCount(carried, 'decision was', 'decisions were')} carried over`,
  importFailed: (n: number, lines: boolean) =>
    `${lines ? enCount(n, 'file or line', 'files or lines') : enCount(n, 'file', 'files')} could not be imported`,
  importMore: (n: number) => `and ${enFigure(n)} more`,
  importOpen: 'Open the first',
  importAgain: 'Import more…',
  cancelled: 'Cancelled. What was done before is kept.',
  filesDone: (n: number, all: number | null) =>
    all === null ? `${enFigure(n)} done` : `${enFigure(n)} of ${enFigure(all)}`,

  // export
  exportTitle: 'Export',
  exportHint:
    'Writes the cleaned records: headline, lead, paragraphs, images, related items and metadata. Undecided edits are left out.',
  format: 'Format',
  formats: { jsonl: 'JSON Lines', json: 'JSON', csv: 'CSV' },
  formatHints: {
    jsonl: 'One record per line: for scripts and large corpora',
    json: 'One array of records: to be read as a whole',
    csv: 'One row per dispatch: for spreadsheets',
  },
  scope: 'Dispatches',
  scopeKept: (n: number, excluded: number) =>
    `${enCount(n, 'dispatch', 'dispatches')}, without ${excluded === 1 ? 'the one' : `the ${excluded}`} excluded`,
  scopeAll: (n: number) => `The whole corpus, ${enCount(n, 'dispatch', 'dispatches')}`,
  scopeList: (n: number) => `The current list, ${enCount(n, 'dispatch', 'dispatches')}`,
  scopeReviewed: (n: number) => `Reviewed only, ${enCount(n, 'dispatch', 'dispatches')}`,
  exportUndecided: (n: number) =>
    `In ${enFigure(n)} of these something is left to decide. Until it is decided, the text there is exported as the source has it.`,
  target: 'Where to',
  targetDownload: 'Download',
  targetFolder: 'Into a folder',
  folder: 'Folder',
  folderChoose: 'Choose…',
  fileName: 'File name',
  exportStart: 'Export',
  exportNothing: 'There is no dispatch here to export yet.',
  exportNoFolder: 'Enter a folder first.',
  exportNoName: 'Enter a file name first.',
  exporting: 'Writing…',
  exportDone: (n: number) => `${enCount(n, 'dispatch', 'dispatches')} exported`,
  exportSize: (n: number) => enCount(n, 'byte', 'bytes'),
  replace: 'Replace it',
  exists: (name: string) => `“${name}” exists already. Replace it?`,
  reveal: 'Show in folder',
  exportAgain: 'Export again…',

  // corpora
  openCorpusTitle: 'Open a corpus',
  createCorpusTitle: 'Create a corpus',
  corpusPath: 'Folder of the corpus',
  corpusPathHint: 'The full path of the folder that holds corpus.json.',
  createPath: 'New or empty folder',
  createPathHint:
    'A full path, or one that begins with ~/ (your home folder). It is made where there is none.',
  corpusTitle: 'Title',
  open: 'Open',
  create: 'Create',

  // removal
  removeTitle: (n: number) => `Remove ${enCount(n, 'dispatch', 'dispatches')}?`,
  removeHint:
    'What is removed leaves the list and the exports. Its bytes and decisions are kept, so it can be restored.',
  removeReason: 'Reason',
  removeReasonHint: 'Kept with the removal. May be empty.',
  removeDo: 'Remove',
  meant: 'What this is about',
  meantMore: (n: number) => `and ${enFigure(n)} more`,
  meantNotOpen: (title: string) => `The open dispatch, “${title}”, stays as it is.`,
  removedTitle: 'Removed dispatches',
  removedNone: 'Nothing was removed from this corpus.',
  restore: 'Restore',
  restoreTogether: (n: number) => `Restore the ${enFigure(n)} removed together`,
  restoreOf: (title: string) => `Restore “${title}”`,
  removedBy: (name: string, when: string) => `${name}, ${when}`,

  // reviewed
  reviewedTitle: (n: number) => `${enCount(n, 'edit is', 'edits are')} still to decide`,
  reviewedHint: (n: number) => `What should become of ${n === 1 ? 'it' : 'them'} in the reviewed dispatch?`,
  reviewedLeave: (n: number) => `Leave ${n === 1 ? 'it' : 'them'} undecided`,
  reviewedLeaveHint: 'Undecided edits are not in the cleaned text.',
  reviewedAccept: (n: number): string => (n === 1 ? 'Accept it' : 'Accept them all'),
  reviewedReject: (n: number): string => (n === 1 ? 'Reject it' : 'Reject them all'),

  // settings
  settings: 'Settings',
  language: 'Language',
  languages: { system: 'Same as the system', en: 'English', fr: 'Français' },
  theme: 'Colours',
  themes: { system: 'Same as the system', light: 'Light', dark: 'Dark' },
  textSize: 'Size of dispatch text',
  percent: (n: number) => `${n}%`,
  version: (v: string) => `Dépêche ${v}`,

  // palette and help
  palette: COMMAND_NAMES.palette.en,
  paletteHint: 'Type what you want to do',
  paletteNone: 'No command of that name',
  shortcutsHint: 'Single keys are off while you type in a field.',
  changeKeys: 'Change the keys',
  changeKeysMore: COMMAND_NAMES['change-keys'].en,
  changeKeysHint: 'Every command can have keys of your own. They hold in every window and corpus.',
  addKeys: 'Add keys',
  addKeysTo: (action: string) => `Add keys to “${action}”`,
  removeKeys: (keys: string, action: string) => `Remove ${keys} from “${action}”`,
  usualKeys: 'Restore',
  usualKeysOf: (action: string) => `Give “${action}” its usual keys again`,
  allUsualKeys: 'Restore all',
  pressKeys: 'Press the keys',
  pressKeysHint: 'Enter keeps them, Esc leaves. Two keys one after the other make a chord.',
  keepKeys: 'Keep',
  keysReserved: 'That key means the same in every program. Choose another.',
  keysTaken: (action: string) => `“${action}” has these keys.`,
  keysBegin: (action: string, keys: string) =>
    `“${action}” is called by ${keys}: neither may begin with the other.`,
  takeKeys: 'Take them from it',
  keysFound: 'Find a command',
  noKeysFound: 'No command of that name',
  groups: {
    edits: 'Edits',
    blocks: 'Blocks',
    dispatches: 'Dispatches',
    corpus: 'Corpus',
    window: 'Window',
  },
};
