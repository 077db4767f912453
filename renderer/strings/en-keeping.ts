/** What is said of losing nothing: takedown, damage and repair, changes from outside, saving elsewhere. In English. */
import { enCount, enFigure } from './figures.ts';

export const EN_KEEPING = {
  // takedown
  takeDown: 'Take down…',
  takeDownOf: (title: string) => `Take down “${title}”`,
  takeDownTitle: (n: number) => `Take down ${enCount(n, 'dispatch', 'dispatches')}?`,
  takeDownHint:
    'For when the law asks that a text be destroyed. Its bytes, its history and every copy of it in this corpus are deleted and cannot be had back. What remains: the file’s name, its SHA-256, who took it down, when and why. The same file cannot be imported again.',
  takeDownElsewhere:
    'Words that only this text had also go from what the corpus learned and from decisions over many dispatches; words that other dispatches have stay, and are named. Backups, exports, other copies and git histories that hold the text are outside the program: delete them yourself.',
  takeDownReason: 'Why',
  takeDownReasonHint: 'Kept with the removal, and shown to whoever tries to import the text again. Required.',
  takeDownNext: 'Continue…',
  takeDownAsk: (n: number) =>
    `${enCount(n, 'dispatch will', 'dispatches will')} be destroyed. This cannot be undone.`,
  takeDownBusy:
    'Being destroyed… The index of the list is written anew without it, which takes a while in a large corpus. Other windows go on meanwhile.',
  takeDownProgress: (done: number, total: number) =>
    `${enFigure(done)} of ${enCount(total, 'dispatch', 'dispatches')} destroyed`,
  takeDownDo: 'Destroy for good',
  takeDownBack: 'Back',
  takenDown: 'Taken down',
  takenDownCount: (n: number) => `${enCount(n, 'dispatch was', 'dispatches were')} taken down.`,
  takenDownKept: (names: string) =>
    `The text still stands in ${names}, which other dispatches of this corpus are or were extracted from. Take those down too, or remove the text from the file and import it again.`,
  takenDownWords: (words: string) =>
    `These words of the text stay in what the corpus learned and decided, because other dispatches have them: ${words}.`,
  takeDownInstead: 'Does the law ask that it be destroyed?',

  // changes from outside
  setAside: (decisions: number, file: string) =>
    `Something outside Dépêche put an older copy of a dispatch back, which holds now. ${decisions === 1 ? 'The decision' : `The ${decisions} decisions`} made since ${decisions === 1 ? 'is' : 'are'} not lost: ${decisions === 1 ? 'it is' : 'they are'} kept in “${file}”. To have ${decisions === 1 ? 'it' : 'them'} back, close the corpus and put that file in the place of the history.`,
  changedOutside: 'Something outside Dépêche changed this dispatch. It is shown as it is now.',
  writeHere: 'Try to write here',

  // verify
  verifyTitle: 'Verify the corpus',
  verifying: 'Reading every file…',
  verifyCancelled: 'Stopped. What was read until then is told below.',
  verifyCounts: (dispatches: number, sources: number) =>
    `${enCount(dispatches, 'dispatch', 'dispatches')} and ${enCount(sources, 'source', 'sources')} read.`,
  verifyProblems: 'Problems',
  verifyUnreferenced: (n: number) =>
    `${enCount(n, 'source belongs', 'sources belong')} to no dispatch: an import that was cut short, a file whose texts were known, or a dispatch whose records are gone. ${n === 1 ? 'It does' : 'They do'} no harm; a text can be begun anew under Repair.`,
  verifyStrays: (n: number) =>
    `${enCount(n, 'file is', 'files are')} not of this corpus, such as the second copies that sync programs make. Dépêche leaves ${n === 1 ? 'it' : 'them'} alone.`,
  verifyStraysName: 'Files that are not of this corpus',

  // joining copies
  mergeTitle: 'Join another copy',
  mergeHint:
    'Takes over what was decided in another archivist’s copy of this corpus, dispatch by dispatch. The other copy is only read. What both decided differently stays as it is here, and waits to be settled.',
  mergeOther: 'Folder of the other copy',
  mergeOtherHint: 'The full path of the folder that holds its corpus.json.',
  mergeBase: 'Folder of the corpus that both began from',
  mergeBaseHint: 'May be empty: their histories tell what they share.',
  mergeDo: 'Join',
  mergeBoth: 'Make both corpora one',
  merging: 'Joining…',
  mergeDone: (added: number, changed: number, removed: number) =>
    `${enCount(added, 'dispatch', 'dispatches')} added, ${enFigure(changed)} changed, ${enFigure(removed)} removed.`,
  mergeNothing: 'Nothing is there that is not here already.',
  mergeKept: (parts: string) => `Both changed the description of the corpus; yours is kept for: ${parts}.`,
  mergeFailed: 'Dispatches that could not be joined',
  conflictsOpen: (n: number) => `Settle ${enCount(n, 'conflict', 'conflicts')}…`,
  conflictsTitle: 'Conflicts',
  conflictsNone: 'No conflict waits.',
  conflictsHint:
    'Both copies decided these differently. Yours holds until you settle it; settling can be undone.',
  conflictsCount: (n: number) =>
    n === 1 ? 'One dispatch has conflicts to settle.' : `${enFigure(n)} dispatches have conflicts to settle.`,
  conflictsSettle: 'Settle…',
  conflictMine: 'Here',
  conflictTheirs: (from: string) => `In “${from}”`,
  conflictEdits: 'Text',
  conflictBlocks: 'Blocks',
  conflictStatus: 'Status',
  conflictNotes: 'Notes',
  conflictEmpty: '(empty)',
  conflictRemoval: 'In the corpus',
  conflictKept: 'Stays, with what was decided on it since',
  conflictRemoved: (reason: string) => (reason === '' ? 'Removed' : `Removed: ${reason}`),
  conflictSettle: 'Settle',
  conflictSettleOf: (title: string) => `Settle the conflicts of “${title}”`,

  // saving elsewhere
  saveElsewhere: 'Save elsewhere…',
  copyTitle: 'Copy the corpus elsewhere',
  copyHint: 'Makes a whole copy of this corpus in a new or empty folder. The corpus itself is not changed.',
  copyUnsaved: (n: number) =>
    `${enCount(n, 'decision', 'decisions')} that could not be saved here will be in the copy.`,
  copyPathHint: 'The full path, on a disk that can be written. It is made where there is none.',
  copyDo: 'Copy',
  copying: 'Copying…',
  copyDone: (path: string) => `The copy is whole: ${path}`,
  copyPart: (path: string) => `The copy holds all that could be read: ${path}. Nothing was changed here.`,
  copyFailed: 'What could not be copied',
  copyLeft:
    'Some unsaved decisions could not be taken in the copy. They are in its file unsaved-decisions.json, which Import takes back, and still in this window.',
  copyOpen: 'Go on in the copy',

  // damage and repair
  damagedCount: (n: number) =>
    n === 1
      ? 'The record of one dispatch is damaged.'
      : `The records of ${enFigure(n)} dispatches are damaged.`,
  repairOpen: 'Repair…',
  repairTitle: 'Damaged dispatches and files',
  repairLooking: 'Looking at what can be had back…',
  repairNothing: 'Nothing of this corpus is damaged that could be repaired here.',
  repairHint:
    'Nothing is changed before you say so, and the damaged bytes are kept beside what replaces them.',
  repairList: 'Damaged dispatches and files',
  repairGives: (gives: 'all' | 'state' | 'part' | 'anew' | 'nothing', revision: number): string =>
    ({
      all: 'Everything that was decided can be had back.',
      state:
        'All decisions can be had back as they stand; some or all of the steps that led to them, and their undo one by one, are lost.',
      part: `Decisions up to the ${enFigure(revision)}th entry of its history can be had back; later ones cannot be read.`,
      anew: 'Neither record can be read, but the source is whole: it is cleaned again, and decisions are lost.',
      nothing:
        'The source itself is missing or changed. Put it back from a backup, or import the file again.',
    })[gives],
  damagedDescription: 'The description of this corpus (corpus.json) is damaged.',
  repairDescription: 'Description of the corpus',
  repairDescriptionGives: (gives: 'sides' | 'copy' | 'anew'): string =>
    ({
      sides: 'Git left two versions of it. Both can be had back, joined; where they differ, yours holds.',
      copy: 'It can be had back as this program last read or wrote it.',
      anew: 'It begins again: its title, words, refusals, rule policies and worklists are lost; dispatches and decisions are not.',
    })[gives],
  damagedFilesCount: (n: number) =>
    n === 1
      ? 'A file of this corpus beside its dispatches is damaged.'
      : `${enFigure(n)} files of this corpus beside its dispatches are damaged.`,
  repairKind: (kind: 'operation' | 'tombstone' | 'conflicts' | 'vocabulary'): string =>
    ({
      operation: 'Decision on many dispatches',
      tombstone: 'Removal',
      conflicts: 'Conflicts that wait',
      vocabulary: 'Vocabulary',
    })[kind],
  repairFileGives: (gives: 'sides' | 'removed' | 'aside' | 'nothing'): string =>
    ({
      sides: 'Git left two versions of it. Both can be had back, joined; where they differ, yours holds.',
      removed:
        'Who removed it and why is lost. It can count as removed by the program, and be had back then: not if a law had it taken down.',
      aside: 'Nothing of it can be had back. It can be left out; its bytes are kept beside.',
      nothing: 'Nothing of it can be had back. Put back a copy of the file.',
    })[gives],
  repairKept: (terms: string) => `Both changed a label; yours is kept, theirs leads to it: ${terms}.`,
  repairLeaveOut: 'Leave out',
  repairedFiles: (n: number) => `${enCount(n, 'file was', 'files were')} repaired or left out.`,
  repairDo: 'Repair',
  repairOf: (title: string) => `Repair “${title}”`,
  repairAll: 'Repair all that can be',
  repairing: 'Repairing…',
  repairedCount: (n: number) => `${enCount(n, 'dispatch was', 'dispatches were')} repaired.`,
};
