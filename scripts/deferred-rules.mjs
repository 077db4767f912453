/**
 * A program that runs its rules of texts when it first needs one: in it, the modules below are those of
 * `library/deferred-rules.ts`. A name that a module exports and that one does not is an error of the build.
 */
import { inProject } from './root.mjs';

const RULES = new Set(
  ['clean.ts', 'metadata/extract.ts', 'segmentation/learn-reviewed.ts', 'segmentation/segment.ts'].map(
    (name) => inProject('core', name),
  ),
);

/**
 * A plugin of vite for one of its environments.
 *
 * @param {string} environment
 * @returns {import('vite').Plugin}
 */
export const deferredRules = (environment) => ({
  name: 'deferred-rules',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === environment,
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found !== null && RULES.has(found.id) ? inProject('library', 'deferred-rules.ts') : found;
  },
});
