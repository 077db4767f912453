/** Runs the compiled main with `electron` resolved to the stand-in: the very file that is shipped, loaded as CommonJS. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { inProject } from '../../../scripts/root.mjs';
import { type Screen, StandIn, type Window } from './electron.ts';

/** Runs a CommonJS file in this process. `globals` are put in its scope. */
export const runCommonJs = (
  file: string,
  electron: unknown,
  globals: Readonly<Record<string, unknown>> = {},
): void => {
  const nodeRequire = createRequire(file);
  const require = (name: string): unknown => (name === 'electron' ? electron : nodeRequire(name));
  const scope: Record<string, unknown> = {
    require,
    module: { exports: {} },
    exports: {},
    __filename: file,
    __dirname: dirname(file),
    ...globals,
  };
  compileFunction(readFileSync(file, 'utf8'), Object.keys(scope), { filename: file })(
    ...Object.values(scope),
  );
};

/** Starts the compiled main with these arguments. It answers when its first window is shown. */
export const runMain = async (screen: Screen, args: readonly string[]): Promise<StandIn> => {
  const desk = new StandIn(screen);
  const main = inProject('dist', 'electron', 'main.cjs');
  const ready = new Promise<void>((resolve, reject) => {
    desk.app.once('browser-window-created', (_, window: Window) => window.once('show', resolve));
    void desk.exited.then((code) =>
      reject(
        new Error(`The main process ended with ${code} before its window opened. ${desk.errors.join('\n')}`),
      ),
    );
  });
  const argv = process.argv;
  process.argv = [process.execPath, main, ...args];
  try {
    // What it prints for whoever started it is no news to a test.
    runCommonJs(main, desk.electron, { console: { ...console, log: () => undefined } });
  } finally {
    process.argv = argv;
  }
  await ready;
  return desk;
};
