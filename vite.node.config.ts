/**
 * Builds the programs that run on Node or Electron, one self-contained file each, so that `dist/` is enough without
 * `node_modules`. The names of the environments are those of the files: `cli` is `dist/cli/main.js`.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { deferredPrograms } from './scripts/deferred-programs.mjs';
import { sqliteWasm } from './scripts/sqlite-wasm.mjs';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const program = (entry: string, folder: string, file: string): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'module', 'import', 'default'] },
  build: {
    outDir: path(`dist/${folder}`),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    license: { fileName: file.replace(/\.c?js$/, '.licences.md') },
    rolldownOptions: {
      input: path(entry),
      output: {
        format: file.endsWith('.cjs') ? 'cjs' : 'esm',
        entryFileNames: file,
        codeSplitting: false,
        // What a program's constants hold is known to the engine's compiler only where they are no variables: with vite's
        // own `var` the pipeline takes a tenth longer.
        topLevelVar: false,
        // Shorter to read at each start; names stay, so that what is reported can be found.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

export default defineConfig({
  publicDir: false,
  plugins: [sqliteWasm(), deferredPrograms(['workerProgram', 'cliProgram'])],
  environments: {
    main: program('electron/main.ts', 'electron', 'main.cjs'),
    preload: program('electron/preload.ts', 'electron', 'preload.cjs'),
    server: program('server/main.ts', 'server', 'main.cjs'),
    serverProgram: program('server/program.ts', 'server', 'program.cjs'),
    cli: program('cli/main.ts', 'cli', 'main.js'),
    cliProgram: program('cli/program.ts', 'cli', 'program.cjs'),
    worker: program('library/worker.ts', 'library', 'worker.cjs'),
    workerProgram: program('library/worker-program.ts', 'library', 'worker-program.cjs'),
    sqlite: program('library/catalog/sqlite.ts', 'library', 'sqlite.cjs'),
    textRules: program('library/cleaning/text-rules.ts', 'library', 'text-rules.cjs'),
    compiled: program('library/thread/compiled.ts', 'library', 'compiled.js'),
    pipeline: program('library/cleaning/pipeline.ts', 'library', 'pipeline.js'),
    pipelineProgram: program('library/cleaning/pipeline-program.ts', 'library', 'pipeline-program.cjs'),
    compactor: program('library/indexing/compactor.ts', 'library', 'compactor.js'),
    learner: program('library/cleaning/layout-learner.ts', 'library', 'layout-learner.js'),
  },
  builder: {
    async buildApp(builder) {
      for (const [name, environment] of Object.entries(builder.environments))
        if (name !== 'client' && name !== 'ssr') await builder.build(environment);
    },
  },
});
