/** What is said of losing nothing: takedown, damage and repair, changes from outside, saving elsewhere. In English. */
import { enCount, enFigure } from './figures.ts';

export const EN_KEEPING = {
  // takedown
  takeDown: 'Take down…',
  takeDownOf: (title: string) => `Take down “${title}”`,
  takeDownTitle: (n: number) => `Take down ${enCount(n, 'dispatch', 'dispatches')}?`,
  takeDownHint:
    'Only for when the law requires a text to be destroyed. Its bytes, its history and every copy of it in this corpus are deleted and cannot be recovered. What remains: the file’s name, its SHA-256, who took it down, when and why. The same file cannot be imported again.',
  takeDownElsewhere:
    'Words found only in this text also go from what the corpus learned and from decisions on many dispatches; words that other dispatches contain stay, and are named. Backups, exports, other copies and git histories that hold the text are outside the program: delete them yourself.',
  takeDownReason: 'Why',
  takeDownReasonHint: 'Kept with the removal, and shown to whoever tries to import the text again. Required.',
  takeDownNext: 'Continue…',
  takeDownAsk: (n: number) =>
    `${enCount(n, 'dispatch will', 'dispatches will')} be destroyed. This cannot be undone.`,
  takeDownBusy:
    'Being destroyed… The index of the list is being rewritten without it, which takes a while in a large corpus. Other windows go on meanwhile.',
  takeDownProgress: (done: number, total: number) =>
    `${enFigure(done)} of ${enCount(total, 'dispatch', 'dispatches')} destroyed`,
  takeDownDo: 'Destroy for good',
  takeDownBack: 'Back',
  takenDown: 'Taken down',
  takenDownCount: (n: number) => `${enCount(n, 'dispatch was', 'dispatches were')} taken down.`,
  takenDownKept: (names: string) =>
    `The text is still in ${names}, which other dispatches of this corpus are or were extracted from. Take those down too, or remove the text from the file and import it again.`,
  takenDownWords: (words: string) =>
    `These words of the text stay in what the corpus learned and decided, because other dispatches contain them: ${words}.`,
  takeDownInstead: 'Does the law require it to be destroyed?',

  // changes from outside
  setAside: (decisions: number, file: string) =>
    `Something outside Dépêche put an older copy of a dispatch back, which now applies. ${decisions === 1 ? 'The decision' : `The ${decisions} decisions`} made since ${decisions === 1 ? 'is' : 'are'} not lost: ${decisions === 1 ? 'it is' : 'they are'} kept in “${file}”. To get ${decisions === 1 ? 'it' : 'them'} back, close the corpus and put that file in place of the history.`,
  changedOutside: 'Something outside Dépêche changed this dispatch. It is shown as it is now.',
  writeHere: 'Try to write here',

  // verify
  verifyTitle: 'Verify the corpus',
  verifying: 'Reading every file…',
  verifyCancelled: 'Stopped. This is what was read until then.',
  verifyCounts: (dispatches: number, sources: number) =>
    `${enCount(dispatches, 'dispatch', 'dispatches')} and ${enCount(sources, 'source', 'sources')} read.${
      sources > dispatches
        ? ' Files from which texts were taken (JSON Lines) and the texts of removed dispatches are sources, too.'
        : ''
    }`,
  verifyProblems: 'Problems',
  verifyUnreferenced: (n: number) =>
    `${enCount(n, 'source belongs', 'sources belong')} to no dispatch: an import that was cut short, a file whose texts were known, or a dispatch whose records are gone. ${n === 1 ? 'It does' : 'They do'} no harm; a text can be started afresh under “Repair”.`,
  verifyStrays: (n: number) =>
    `${enCount(n, 'file does', 'files do')} not belong to this corpus, such as the second copies that sync programs make. Dépêche leaves ${n === 1 ? 'it' : 'them'} alone.`,
  verifyStraysName: 'Files that do not belong to this corpus',

  // joining copies
  mergeTitle: 'Join another copy',
  mergeHint:
    'Takes over what was decided in another archivist’s copy of this corpus, dispatch by dispatch. The other copy is only read. What both decided differently stays as it is here, and waits to be settled.',
  mergeOther: 'Folder of the other copy',
  mergeOtherHint: 'The full path of the folder that holds its corpus.json.',
  mergeBase: 'Folder of the corpus that both started from',
  mergeBaseHint: 'May be empty: their histories tell what they have in common.',
  mergeDo: 'Join',
  mergeBoth: 'Make both corpora one',
  merging: 'Joining…',
  mergeDone: (added: number, changed: number, removed: number) =>
    `${enCount(added, 'dispatch', 'dispatches')} added, ${enFigure(changed)} changed, ${enFigure(removed)} removed.`,
  mergeNothing: 'It holds nothing that is not here already.',
  mergeKept: (parts: string) => `Both changed the description of the corpus; yours is kept for: ${parts}.`,
  mergeFailed: 'Dispatches that could not be joined',
  conflictsOpen: (n: number) => `Settle ${enCount(n, 'conflict', 'conflicts')}…`,
  conflictsTitle: 'Conflicts',
  conflictsNone: 'No conflicts are waiting.',
  conflictsHint:
    'These were decided differently in the two copies. Your decision holds until you settle it; settling can be undone.',
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
  conflictRole: (role: string, words: string) => `${role}: “${words}”`,
  conflictKept: 'Stays, with what was decided on it since',
  conflictRemoved: (reason: string) => (reason === '' ? 'Removed' : `Removed: ${reason}`),
  conflictSettle: 'Settle',
  conflictSettleOf: (title: string) => `Settle the conflicts of “${title}”`,

  // saving elsewhere
  saveElsewhere: 'Save elsewhere…',
  copyTitle: 'Copy the corpus elsewhere',
  copyHint:
    'Makes a complete copy of this corpus in a new or empty folder. The corpus itself is not changed.',
  copyUnsaved: (n: number) =>
    `${enCount(n, 'decision', 'decisions')} that could not be saved here will be in the copy.`,
  copyPathHint: 'The full path, on a disk that can be written to. The folder is made if there is none.',
  copyDo: 'Copy',
  copying: 'Copying…',
  copyDone: (path: string) => `The copy is complete: ${path}`,
  copyPart: (path: string) => `The copy holds all that could be read: ${path}. Nothing was changed here.`,
  copyFailed: 'What could not be copied',
  copyLeft:
    'Some unsaved decisions could not be applied in the copy. They are in its file unsaved-decisions.json, which Import takes over, and still in this window.',
  copyOpen: 'Go on in the copy',

  // damage and repair
  damagedCount: (n: number) =>
    n === 1
      ? 'The record of one dispatch is damaged.'
      : `The records of ${enFigure(n)} dispatches are damaged.`,
  repairOpen: 'Repair…',
  repairTitle: 'Damaged dispatches and files',
  repairLooking: 'Looking at what can be recovered…',
  repairNothing: 'Nothing in this corpus is damaged that could be repaired here.',
  repairHint:
    'Nothing is changed before you say so, and the damaged bytes are kept beside what replaces them.',
  repairList: 'Damaged dispatches and files',
  repairGives: (gives: 'all' | 'state' | 'part' | 'anew' | 'nothing', revision: number): string =>
    ({
      all: 'Everything that was decided can be recovered.',
      state:
        'All decisions can be recovered as they stand; some or all of the steps that led to them are lost, and can no longer be undone one by one.',
      part: `Decisions up to entry ${enFigure(revision)} of its history can be recovered; later ones cannot be read.`,
      anew: 'Neither record can be read, but the source is intact: it is cleaned again, and decisions are lost.',
      nothing:
        'The source itself is missing or changed. Put it back from a backup, or import the file again.',
    })[gives],
  damagedDescription: 'The description of this corpus (corpus.json) is damaged.',
  repairDescription: 'Description of the corpus',
  repairDescriptionGives: (gives: 'sides' | 'copy' | 'anew'): string =>
    ({
      sides: 'Git left two versions of it. They can be joined; where they differ, yours holds.',
      copy: 'It can be recovered as this program last read or wrote it.',
      anew: 'It is made anew: its title, words, refusals, rule policies and worklists are lost; dispatches and decisions are not.',
    })[gives],
  damagedFilesCount: (n: number) =>
    n === 1
      ? 'A file of this corpus other than a dispatch is damaged.'
      : `${enFigure(n)} files of this corpus other than its dispatches are damaged.`,
  repairKind: (kind: 'operation' | 'tombstone' | 'conflicts' | 'vocabulary'): string =>
    ({
      operation: 'Decision on many dispatches',
      tombstone: 'Removal',
      conflicts: 'Conflicts that wait',
      vocabulary: 'Vocabulary',
    })[kind],
  repairFileGives: (gives: 'sides' | 'removed' | 'aside' | 'nothing'): string =>
    ({
      sides: 'Git left two versions of it. They can be joined; where they differ, yours holds.',
      removed:
        'Who removed it, and why, is lost. It can be recorded as removed by the program, and could then be restored: do not do so if the law had it taken down.',
      aside: 'Nothing of it can be recovered. It can be left out; its bytes are kept.',
      nothing: 'Nothing of it can be recovered. Put back a copy of the file.',
    })[gives],
  repairKept: (terms: string) => `Both changed a label; yours is kept, and theirs leads to it: ${terms}.`,
  repairLeaveOut: 'Leave out',
  repairedFiles: (n: number) => `${enCount(n, 'file was', 'files were')} repaired or left out.`,
  repairDo: 'Repair',
  repairOf: (title: string) => `Repair “${title}”`,
  repairAll: 'Repair all that can be',
  repairing: 'Repairing…',
  repairedCount: (n: number) => `${enCount(n, 'dispatch was', 'dispatches were')} repaired.`,
};
