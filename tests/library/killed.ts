/** Runs a program of the tests in a process of its own and kills it at a moment it does not know, as a power cut would. */
import { spawn } from 'node:child_process';

/**
 * Starts `program` with `args`, sends SIGKILL `delay` milliseconds after its `count`th line, and gives the whole lines it
 * told. Rejects where it ended by itself with an error, or told one.
 */
export const killed = (
  program: string,
  count: number,
  delay: number,
  args: readonly string[],
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    let waiting = false;
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString('utf8');
      if (waiting || output.split('\n').length <= count) return;
      waiting = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    });
    child.stderr.on('data', (bytes: Buffer) => {
      errors += bytes.toString('utf8');
    });
    child.on('close', (code) => {
      if (errors !== '' || (code !== null && code !== 0)) reject(new Error(errors));
      else resolve(output.split('\n').slice(0, -1));
    });
  });
