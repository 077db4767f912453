/** Builds the programs under test, unless they are fresh. */
import { ensureBuilt } from '../../scripts/build.mjs';

export const setup = ensureBuilt;
