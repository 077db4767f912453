/** Where the parts of the program lie: beside this bundle in `dist/`. */
import { fileURLToPath } from 'node:url';

const inDist = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const PIPELINE = inDist('library/pipeline.js');
export const SEEDS = inDist('seeds');
export const LEXICON = inDist('lexicon/fr.bin');
export const SERVER = inDist('server/main.cjs');
