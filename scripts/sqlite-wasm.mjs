/**
 * SQLite for the bundles: it looks for its WebAssembly beside itself by `__dirname`, which an ES module has not, so the
 * bundles that hold it and are one are told where they stand and the WebAssembly is put there.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const NAME = 'node-sqlite3-wasm.wasm';

/**
 * A plugin of vite for bundles that may hold `node-sqlite3-wasm`.
 * @returns {import('vite').Plugin}
 */
export const sqliteWasm = () => ({
  name: 'sqlite-wasm',
  configEnvironment: (_name, { build }) => {
    const { output } = build?.rolldownOptions ?? {};
    const isCommon = output !== undefined && !Array.isArray(output) && output.format === 'cjs';
    return isCommon ? undefined : { define: { __dirname: 'import.meta.dirname' } };
  },
  generateBundle(_options, bundle) {
    const holds = Object.values(bundle).some((file) => file.type === 'chunk' && file.code.includes(NAME));
    if (!holds) return;
    const path = createRequire(import.meta.url).resolve(`node-sqlite3-wasm/dist/${NAME}`);
    this.emitFile({ type: 'asset', fileName: NAME, source: readFileSync(path) });
  },
});
