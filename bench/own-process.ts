/** A measurement in a process of its own, whose memory and compiled code are its own. */
import { spawnSync } from 'node:child_process';

/**
 * Runs a task of the benchmark in a process of its own and gives what it prints as its last line.
 *
 * @param program the benchmark's program, bundled
 * @param args the task and what it is told
 */
export const inOwnProcess = <T>(program: string, args: readonly string[]): T => {
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as T;
};
