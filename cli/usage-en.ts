/** What each command takes, in English; `usage-fr.ts` has the same options. */
import type { Usage } from './commands.ts';

const DATA_DIR = `  --data-dir DIR  the folder of the program's own settings`;

const ALL = `depeche turns scraped news dispatches into a clean, documented corpus. Sources are never changed.

  depeche clean PATH…|-              clean texts and print one JSON record per line
  depeche import CORPUS PATH…        import texts into a corpus, which is made where there is none
  depeche export CORPUS --format F --out DIR
                                     write the cleaned dataset of a corpus
  depeche merge CORPUS OTHER [--base BASE]
                                     join another copy's decisions to a corpus
  depeche verify CORPUS              check every source against its SHA-256
  depeche stats CORPUS               print counts of a corpus as JSON
  depeche serve [CORPUS] [--port N]  open the app for a browser on this computer

  depeche COMMAND --help             what a command takes
  depeche --version

Progress and errors go to standard error. Exit codes: 0 all done, 1 some input or check failed, 2 wrong arguments.
`;

const COMMANDS: Usage['commands'] = {
  clean: `depeche clean PATH…|- [--recipe FILE] [--accept auto|all|none] [--format jsonl|text] [--jobs N]

Cleans text files (.txt, .text), folders of them, and JSON Lines (.jsonl, .ndjson, with the text in the field "text").
"-" reads standard input, as JSON Lines if it starts with "{", else as one text. Prints one record per line, in the order of input:
id, file, sha256, blocks, edits, the cleaned record, its words and the language of each paragraph. Positions are half-open, in UTF-16 code units of the source.
An input that cannot be taken gives {"file", "error": {"code", "message"}} in its place, and the rest is done.

  --recipe FILE   clean with the policies, words, refusals and learned weights of a recipe, and take its decisions
                  (series, fields, tags); what it decides stays, whatever --accept says
  --accept auto   apply the edits that the rules are sure of; the others stay proposed (default)
  --accept all    apply proposed edits too
  --accept none   apply no edit
  --format jsonl  one JSON record per line (default)
  --format text   the cleaned text only, a form feed (U+000C) on a line of its own between dispatches
  --jobs N        clean in N worker threads (default: 1)
`,
  import: `depeche import CORPUS PATH… [--data-dir DIR]

Imports text files, folders and JSON Lines into the corpus in the folder CORPUS, which is made where there is none.
Texts that the corpus has already are known by their bytes and not imported twice. Prints one JSON line: the ids added,
the inputs that were known, those whose dispatches were removed and stay so, and which of the added are newer versions of which dispatches.

${DATA_DIR}
`,
  export: `depeche export CORPUS --format json|jsonl|csv --out DIR [--name NAME] [--replace] [--data-dir DIR]

Writes the cleaned records of all dispatches into one file in the folder DIR. Prints one JSON line: its path, bytes and
number of dispatches.

  --format F      json, jsonl or csv
  --out DIR       the folder to write to; it is made where there is none
  --name NAME     the file's name (default: the corpus folder's name with the format's ending)
  --replace       replace a file of that name
${DATA_DIR}
`,
  merge: `depeche merge CORPUS OTHER [--base BASE] [--another-corpus] [--data-dir DIR]

Joins the decisions of OTHER, another archivist's copy, to CORPUS: dispatch by dispatch and decision by decision. OTHER
is only read. What both decided differently, or one removed and the other decided on, is left as CORPUS has it, and waits
there to be decided in the app, under "Conflicts…"; standard error names each. Prints one JSON line: the dispatches added,
changed, removed, and those with conflicts. Exit code 1 where a dispatch could not be joined or conflicts wait.

  --base BASE       the corpus that both copies began from; without it, what their histories share
  --another-corpus  OTHER may be of another corpus: all its dispatches come into CORPUS, and what was decided for the
                    whole of it is decided for the dispatches of CORPUS too
${DATA_DIR}
`,
  verify: `depeche verify CORPUS [--data-dir DIR]

Checks every source of a corpus against its SHA-256, and its records. Prints one JSON line with the counts; problems go
to standard error, one line per file, and make the exit code 1.

${DATA_DIR}
`,
  stats: `depeche stats CORPUS [--data-dir DIR]

Prints counts of dispatches, words, blocks by role and edits by rule, as JSON.

${DATA_DIR}
`,
  serve: `depeche serve [CORPUS] [--port N] [--data-dir DIR]

Opens the app for a browser on this computer and prints its address. Without CORPUS the last one is opened, or at first
the sample. Ctrl+C ends it when everything is saved.

  --port N        the port to listen on; without it that of the last run, or any free one
${DATA_DIR}
`,
};

export const USAGE_EN: Usage = { all: ALL, commands: COMMANDS };
