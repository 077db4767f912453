/**
 * Runs a bundled program with the code that V8 made of it when it was built (`scripts/compile.mjs`). A host waits for
 * its library's thread, and compiling a program of a megabyte would take longer than all that it does until it answers.
 * Code of another version of V8 is refused by V8 itself: then the program is compiled as any other.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** What a program is given, as a module of CommonJS. */
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname'];

/** The file beside a program that holds its code. */
const codePath = (program: string): string => `${program}.code`;

const codeOf = (program: string): Buffer | undefined => {
  try {
    return readFileSync(codePath(program));
  } catch {
    // Without it the program does the same, only later.
    return undefined;
  }
};

type Program = (...given: readonly unknown[]) => void;

export interface Ran {
  /** What the program exports. */
  readonly exports: unknown;
  /** Makes its code, with all functions that have run by now. */
  readonly code: () => Buffer;
  /** Whether the code that lay beside it was taken. */
  readonly ahead: boolean;
}

/** Runs the bundled CommonJS program at a path. */
export const runCompiled = (path: string): Ran => {
  const source = `(function(${PARAMETERS}){${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(source, { filename: path, cachedData: codeOf(path) });
  const program = script.runInThisContext() as Program;
  const module = { exports: {} };
  program(module.exports, createRequire(path), module, path, dirname(path));
  const { cachedDataRejected } = script;
  return {
    exports: module.exports,
    code: () => script.createCachedData(),
    ahead: cachedDataRejected === false,
  };
};
