/**
 * A program that runs a part of itself when it first needs it: in it, the modules below are those that run a program of its
 * own in their place. A name that a module exports and its stand-in does not is an error of the build.
 */
import { inProject } from './root.mjs';

const RULES = inProject('library', 'cleaning/deferred-rules.ts');

/** Modules, each with the one that stands in its place. */
const DEFERRED = new Map([
  [inProject('core', 'clean.ts'), RULES],
  [inProject('core', 'metadata/extract.ts'), RULES],
  [inProject('core', 'segmentation/learning/learn-reviewed.ts'), RULES],
  [inProject('core', 'segmentation/segment.ts'), RULES],
  [inProject('library', 'catalog/sqlite.ts'), inProject('library', 'indexing/deferred-sqlite.ts')],
]);

/**
 * A plugin of vite for some of its environments.
 *
 * @param {readonly string[]} environments
 * @returns {import('vite').Plugin}
 */
export const deferredPrograms = (environments) => ({
  name: 'deferred-programs',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => environments.includes(name),
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return DEFERRED.get(found?.id ?? '') ?? found;
  },
});
