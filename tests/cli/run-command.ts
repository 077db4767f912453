/** Runs the built command as a process of its own. */
import { spawn } from 'node:child_process';
import { inProject } from '../../scripts/root.mjs';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
  /** The lines of standard output as JSON. */
  readonly records: () => readonly Record<string, unknown>[];
}

export interface RunOptions {
  /** What it reads from standard input. */
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const runCommand = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inProject('dist', 'cli', 'main.js'), ...args], {
      cwd: options.cwd,
      env: { ...process.env, LC_ALL: 'C', ...options.env },
    });
    let out = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      out += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part) => {
      errors += part;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        out,
        errors,
        records: () =>
          out
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line)),
      }),
    );
    child.stdin.end(options.input ?? '');
  });
