/**
 * The tables of the index. It holds nothing that the dispatch files do not, so a change of these tables needs no
 * migration: with another {@link INDEX_VERSION} the index is made anew.
 *
 * `row` numbers dispatches; facets are sets of rows (`bits.ts`), stored as they are in memory. `text` is the full text,
 * folded before it comes here (`fold.ts`), so that SQLite only has to part it at spaces; it keeps no copy of the text.
 * `text` knows which words a dispatch has, `pair` which two stand side by side (with the first letters of the third behind
 * a short one), and where, so that a phrase asks for a few pairs and not for words that every dispatch has (as Lucene's
 * common grams do). Both have two rows for each
 * dispatch: its text under twice its number, and what is said about it under the number behind, so that a tag costs
 * little.
 * `series` sums up `edit`, so that a page of the Series page reads no more rows than it shows. `kept` has
 * what is read at every opening as it is in memory (`kept.ts`).
 */
export const INDEX_VERSION = 13;

export const SETTINGS = `
  PRAGMA page_size = 8192;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  PRAGMA temp_store = MEMORY;
  PRAGMA secure_delete = ON;
  PRAGMA cache_size = -32768;
`;

/** Bytes of full text that SQLite gathers in memory before it writes them: fewer and larger parts to merge later. */
const GATHERED = 16 * 1024 * 1024;

/** Bytes of a piece of full text: as many as fit one page of SQLite, so that reading takes half as many. */
const PIECE = 8000;

/** How many of a hundred entries of a part must be deleted before it is written anew: a tag on all touches half of them. */
const DELETED = 60;

const counts = `
  proposed INTEGER NOT NULL DEFAULT 0,
  accepted INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  superseded INTEGER NOT NULL DEFAULT 0,
  byPerson INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  dispatches INTEGER NOT NULL DEFAULT 0`;

export const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE dispatch (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    item TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    encoding TEXT,
    sums TEXT NOT NULL,
    stamp TEXT NOT NULL,
    textDigest TEXT NOT NULL,
    about TEXT NOT NULL,
    editsDigest TEXT NOT NULL,
    valuesDigest TEXT NOT NULL,
    undecided INTEGER NOT NULL,
    date TEXT,
    nameKey TEXT NOT NULL,
    titleKey TEXT NOT NULL
  );
  CREATE INDEX dispatchDate ON dispatch (date) WHERE date IS NOT NULL;
  CREATE TABLE facet (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    piece INTEGER NOT NULL,
    bits BLOB NOT NULL,
    PRIMARY KEY (kind, value, piece)
  );
  CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE VIRTUAL TABLE text USING fts5 (folded, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3', detail = none);
  CREATE VIRTUAL TABLE pair USING fts5 (folded, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'");
  INSERT INTO text (text, rank) VALUES ('hashsize', ${GATHERED});
  INSERT INTO pair (pair, rank) VALUES ('hashsize', ${GATHERED});
  INSERT INTO text (text, rank) VALUES ('pgsz', ${PIECE});
  INSERT INTO pair (pair, rank) VALUES ('pgsz', ${PIECE});
  INSERT INTO text (text, rank) VALUES ('deletemerge', ${DELETED});
  INSERT INTO pair (pair, rank) VALUES ('deletemerge', ${DELETED});
  CREATE TABLE series (
    series INTEGER PRIMARY KEY,
    before TEXT NOT NULL,
    after TEXT NOT NULL,${counts},
    UNIQUE (before, after)
  );
  CREATE INDEX seriesProposed ON series (proposed DESC, total DESC, series);
  CREATE TABLE seriesRule (
    series INTEGER NOT NULL,
    rule TEXT NOT NULL,${counts},
    PRIMARY KEY (series, rule)
  ) WITHOUT ROWID;
  CREATE INDEX seriesRuleProposed ON seriesRule (rule, proposed DESC, total DESC, series);
  CREATE TABLE edit (
    series INTEGER NOT NULL,
    row INTEGER NOT NULL,
    id TEXT NOT NULL,
    "from" INTEGER NOT NULL,
    "to" INTEGER NOT NULL,
    "insert" TEXT NOT NULL,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    byPerson INTEGER NOT NULL,
    PRIMARY KEY (series, row, id)
  ) WITHOUT ROWID;
  CREATE INDEX editRow ON edit (row);
  CREATE TABLE heading (
    row INTEGER NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (row, kind, key)
  ) WITHOUT ROWID;
  CREATE INDEX headingKey ON heading (kind, key);
  CREATE TABLE value (
    row INTEGER NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (row, field, value)
  ) WITHOUT ROWID;
  CREATE INDEX valueField ON value (field, value);
`;
