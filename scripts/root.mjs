/** Where the project lies: the scripts work from any folder. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {readonly string[]} names */
export const inProject = (...names) => join(ROOT, ...names);
