/** Failure sentences in English. `{name}` stands for a particular of the failure. */
import type { ErrorCode } from '../model/error-code.ts';

export const FAILURES_EN: Readonly<Record<ErrorCode, string>> = {
  'bad-request':
    'The program asked itself for something that makes no sense ({reason}). Nothing was changed. Please report this.',
  'unsupported-by-host':
    'This cannot be done in a browser window. Type the path of the file or folder instead.',
  internal:
    'Something failed inside the program: {reason}. What was saved is safe. Try again, and report this if it persists.',
  'no-corpus-open': 'No corpus is open. Open one, or create a new one.',
  'not-a-corpus':
    '“{path}” is not a corpus: it holds no corpus.json. Choose another folder, or create a corpus in an empty one.',
  'corpus-exists':
    '“{path}” already holds a corpus. Open it instead of creating a new one; nothing was changed.',
  'corpus-in-corpus':
    '“{path}” lies in the corpus “{outer}”, which keeps files of its own there. Open that corpus, or choose a folder outside it; nothing was changed.',
  'corpus-missing': 'There is no folder “{path}”. If it is on a drive or share, connect it and try again.',
  'corpus-elsewhere':
    'The folder that is now at “{path}” is not the one in which this corpus was opened: its drive or share may have been taken out. Nothing was written there, and what was saved is safe. Connect it and try again, or open the corpus again.',
  'corpus-changed':
    'Another window opened “{open}” meanwhile, and this was meant for “{path}”. Nothing was changed in either, and what was saved is safe. Open “{path}” again, and do it once more there.',
  'corpus-damaged':
    '“{path}” cannot be read as a corpus description ({reason}). Nothing was changed. Put back a copy of corpus.json, or move it away to have it made again from the dispatches.',
  'file-for-folder':
    'In the corpus “{path}” a file stands where its folder “{name}” should be, so it was not opened, and nothing was changed. Move that file elsewhere, put the folder back from a copy, then open the corpus again.',
  'folder-for-file':
    'In the corpus “{path}” a folder stands where its file “{name}” should be, so it was not opened, and nothing was changed. Move that folder elsewhere, put the file back from a copy, then open the corpus again.',
  'corpus-newer':
    '“{path}” was written by a newer Dépêche (format {version}, this one knows {known}). It is opened for reading only; update the program to change it.',
  'corpus-read-only':
    'The corpus is opened for reading only, because “{file}” cannot be written ({reason}). Nothing was changed, and nothing was lost. Make the disk and the folder writable, then try to write here once more; or copy the corpus to a folder that you can write to.',
  'lock-is-folder':
    'A folder stands at “{path}”, where Dépêche notes who changes the corpus, so the corpus is opened for reading only; nothing was changed. Move that folder elsewhere, then open the corpus again.',
  'corpus-locked':
    'The corpus is being changed by another Dépêche (process {process} on {host}, since {since}). It is opened for reading only; close the other one to write here.',
  'folder-not-empty':
    '“{path}” is not empty. A corpus is created in a new or empty folder; nothing was changed.',
  'index-failed':
    'The list of this corpus cannot be made: the part of the program that searches does not run ({reason}). Nothing was lost, and decisions are saved all the same. Close other programs to free memory, then try again; if it persists, restart Dépêche or reinstall it.',
  'dispatch-missing':
    'There is no dispatch {id} in this corpus. It may have been removed; look under removed dispatches.',
  'dispatch-damaged':
    'The record of dispatch {id} is damaged ({reason}). Its bytes are kept as they are. What can be recovered is shown; the rest of the corpus is not touched.',
  'dispatch-taken-down':
    '“{file}” holds a text that {by} had taken down on {at} ({reason}). It was not imported, and nothing of it is kept here.',
  'tombstone-unreadable':
    'Nobody can tell whether the text of “{file}” was taken down, because {tombstone} is damaged ({reason}). So it was neither imported nor brought back, and nothing was changed. Put back a copy of that file, then try again.',
  'decisions-unreadable':
    '“{file}” in the corpus folder cannot be read ({reason}) and may quote a text that was taken down. Everything else of that text is gone; this file was left, because it may hold decisions on other dispatches. Open it in an editor: repair it and take the dispatch down again, or delete it.',
  'revision-conflict':
    'Dispatch {id} was changed elsewhere since it was shown. It has been loaded again; decide once more.',
  'position-outside':
    'Position {position} is outside the block. Nothing was changed; choose a place inside the text of the block.',
  'block-missing': 'There is no longer a block from {from} to {to}. Nothing was changed; choose it again.',
  'blocks-overlap': 'Two blocks would overlap at {position}. Nothing was changed.',
  'nothing-to-join': 'There is no block after this one to join it with. Nothing was changed.',
  'edit-missing': 'That edit is no longer there. Nothing was changed; choose it again.',
  'edits-overlap':
    'That edit would overlap with another one that is in force. Nothing was changed; reject or undo the other one first.',
  'edit-in-the-way':
    'An edit that a person decided stands across that place, and would be lost. Nothing was changed; take that edit back first, or choose another place.',
  'change-conflict':
    'This decision cannot be taken back alone, because a later one depends on it ({part}). Undo the later one first.',
  'conflicts-changed':
    'Other conflicts of this dispatch came meanwhile, so nothing was settled. Look at them all, then settle once more.',
  'nothing-to-undo': 'There is nothing to undo in this dispatch.',
  'nothing-selected':
    'No dispatch is concerned by this, so nothing was changed. Choose others, or check whether it was done already.',
  'operation-missing': 'There is no corpus-wide operation {id} in this corpus any more. Nothing was changed.',
  'operation-damaged':
    'The file of operation {id} cannot be read ({reason}). Every dispatch had taken it over, so what it did stands; only it cannot be undone as a whole. Put back a copy of operations/{id}.json, or have it left out under “Damaged dispatches”.',
  'open-operation-damaged':
    'The file of operation {id} cannot be read ({reason}). What it did stands in the dispatches that had taken it over, {done} at least; the others do not have it. Put back a copy of operations/{id}.json, so that they do, or have it left out under “Damaged dispatches”.',
  'already-undone': 'This operation was undone already. Nothing was changed.',
  'reclean-under-way':
    'Dispatches are being cleaned again by this operation at this moment. Nothing was changed. Let it end, or stop it first.',
  'reclean-not-halted':
    'This operation is not an interrupted cleaning: it came to its end, or was ended or undone. Nothing was changed.',
  'not-a-recipe':
    '“{file}” is not a recipe that this version can read ({reason}). Nothing was changed. Choose a file that “Make a recipe” wrote.',
  'nothing-to-redo': 'There is nothing to redo in this dispatch.',
  'source-changed':
    'The source of {file} is not what was imported: its SHA-256 differs. Something outside Dépêche changed it. Put back a copy from a backup, or import the same file again; decisions are kept.',
  'source-missing':
    'The source of {file} is missing from the corpus folder. Put back a copy from a backup, or import the same file again; decisions are kept.',
  'invalid-value': '“{value}” does not fit the field {field}. Nothing was changed.',
  'vocabulary-unreadable':
    'No terms could be read from “{file}” ({reason}). Nothing was changed. A list is CSV, or SKOS as JSON-LD.',
  'vocabulary-too-large':
    '“{file}” lists more than {limit} terms, the most that a vocabulary can hold. Nothing was changed. Keep only the terms that the corpus needs, or split it into several lists.',
  'vocabulary-damaged':
    '“{file}”, a vocabulary of this corpus, is damaged ({reason}). Its bytes are kept as they are, no value in a dispatch is touched, and nothing was changed. Put back a copy of the file, then try again.',
  'vocabulary-missing':
    'The vocabulary is no longer there. Nothing was changed; look at the list again, or import it once more.',
  'file-name-unreadable':
    'The name of “{file}” is not written in Unicode (UTF-8), so the file cannot be opened by it. Import the folder it is in, or rename it; the rest was done.',
  'file-missing': 'There is no file “{file}”. Check the path.',
  'file-unreadable':
    '“{file}” cannot be read ({reason}). Check its permissions, then import it again; the rest was done.',
  'record-damaged':
    '“{file}” is damaged ({reason}). Its bytes are kept as they are, and nothing else of the corpus is touched.',
  'file-cut-short':
    '“{file}” could not be read to its end: it changed or disappeared while it was being sent. Nothing of it was imported, and the rest was done; import it again.',
  'file-empty': '“{file}” is empty. There is nothing to import from it; the rest was done.',
  'file-blank': '“{file}” holds only white space. There is nothing to import from it; the rest was done.',
  'file-binary':
    '“{file}” is not text (it holds binary bytes at {position}). Save it as plain text, then import it again; the rest was done.',
  'file-too-large': '“{file}” is larger than {limit} MB. Split it, then import the parts; the rest was done.',
  'file-undecodable':
    'The encoding of “{file}” cannot be recognised. Save it as UTF-8, then import it again; the rest was done.',
  'line-not-json':
    'Line {line} of “{file}” is not complete JSON. Repair the line, then import the file again; the other lines were done.',
  'line-without-text':
    'Line {line} of “{file}” has no “text” that holds anything. The other lines were done.',
  'line-nested-too-deeply':
    'Line {line} of “{file}” has fields nested more than {most} deep, and was not taken. Nest them less deeply and import the file again; the other lines were done.',
  'link-outside':
    '“{file}” is a link that leads out of the folder to be imported, to “{path}”, and was left out. If it is wanted, import that file itself; the rest was done.',
  'line-with-lone-surrogate':
    'The “text” in line {line} of “{file}” holds half a character (a lone surrogate at {position}), which cannot be kept. Repair the line, then import the file again; the other lines were done.',
  'unknown-format':
    '“{file}” is of a kind that cannot be imported. Text files (.txt) and JSON Lines (.jsonl) can.',
  'folder-unreadable':
    'The folder “{file}” cannot be read ({reason}). Check its permissions, then try again; the rest was done.',
  'nothing-to-import': 'There is no text file (.txt) or JSON Lines file (.jsonl) in “{file}”.',
  'merge-with-itself':
    '“{path}” is the open corpus itself. Choose the folder of another copy; nothing was changed.',
  'merge-another-corpus':
    '“{path}” is not a copy of this corpus but of another, “{title}”. Nothing was changed. Check the folder; where both are to become one, say so: all its dispatches come here then, and what was decided for the whole of it is decided for the dispatches here too.',
  'target-exists':
    '“{file}” already exists and was left alone. Choose another name, or say that it may be replaced.',
  'target-in-corpus':
    '“{file}” lies in the corpus “{path}”, whose files an export could overwrite. Choose a folder outside it; nothing was changed.',
  'target-not-writable': '“{file}” cannot be written ({reason}). Choose another folder; nothing was changed.',
  'disk-full':
    'The disk is full: “{file}” could not be written. What was saved before is safe, and unsaved work is kept here. Free some space, then try again.',
  'disk-read-only':
    'The disk is read-only: “{file}” could not be written. What was saved before is safe, and unsaved work is kept here. Make it writable, then try again.',
  'disk-error':
    'The disk reported an error at “{file}” ({reason}). What was saved before is safe, and unsaved work is kept here. Check the disk, then try again.',
  'too-many-open-files':
    'The system has too many files open to write “{file}”. Unsaved work is kept here. Close other programs, then try again.',
  cancelled: 'Cancelled. What was done before is kept in full.',
  'too-few-reviewed':
    'There are only {reviewed} dispatches to learn from that were reviewed one by one; at least {least} are needed. {leftOut} more were marked reviewed together with others and do not count. Open some of them, decide on a block or set the status there, then learn again.',
  'job-missing': 'That task has ended, or never ran.',
  'host-unreachable':
    'The program behind this window does not answer. Unsaved work is kept in this tab: start Dépêche again, open the new address in this same tab, then try again.',
  'not-authorised':
    'This window was not opened by the address that Dépêche printed last. Unsaved work is kept in this tab: start Dépêche again, open the new address in this same tab, then try again.',
};
