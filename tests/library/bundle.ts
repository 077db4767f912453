/** Bundles the programs beside the tests as plain JavaScript, for tests that need a process or thread of their own. */
import { join } from 'node:path';
import { build } from 'vite';
import { sqliteWasm } from '../../scripts/sqlite-wasm.mjs';

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/depeche-library-tests');

/** Gives the folder in which `<name>.mjs` stands for each of `entries`, paths without their ending from `programs`. */
export const bundled = async (folder: string, entries: Readonly<Record<string, string>>): Promise<string> => {
  const outDir = join(CACHE, folder);
  const input = Object.fromEntries(
    Object.entries(entries).map(([name, path]) => [
      name,
      join(import.meta.dirname, 'programs', `${path}.ts`),
    ]),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [sqliteWasm()],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
  return outDir;
};
