/** Where the parts of the program lie: beside this bundle in `dist/`, or in the installed program's archive. */
import { join } from 'node:path';

const DIST = join(__dirname, '..');
/** Worker threads and the files they read lie beside the archive, as `electron-builder.yml` says. */
const UNPACKED = DIST.replace(/\bapp\.asar(?=[/\\]|$)/, 'app.asar.unpacked');

export const PRELOAD = join(DIST, 'electron', 'preload.cjs');
export const WINDOW = join(DIST, 'renderer');
export const WORKER = join(UNPACKED, 'library', 'worker.cjs');
export const SEEDS = join(UNPACKED, 'seeds');
export const LEXICON = join(UNPACKED, 'lexicon', 'fr.bin');
