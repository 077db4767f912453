/**
 * The endings of the files that can be imported, in small letters and without the dot: for the readers that take them and
 * for the dialogs in which they are chosen.
 */

/** A file is one text. */
export const TEXT_ENDINGS = ['txt', 'text'] as const;
/** JSON Lines: a text on each line. */
export const JSON_LINES_ENDINGS = ['jsonl', 'ndjson'] as const;

export const IMPORTED_ENDINGS = [...TEXT_ENDINGS, ...JSON_LINES_ENDINGS] as const;
