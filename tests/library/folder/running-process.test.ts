/** Whether a process runs: this one, one that is gone, and one that ended while nobody asks how. */
import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import { isRunning } from '../../../library/folder/running-process.ts';

/** The first line that a program prints. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString('utf8').trim()));
  });

test('this process runs, and none whose number no system gives', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(2 ** 30)).toBe(false);
});

/** Other systems than Linux do not tell; there the heart of a lock does. */
test.runIf(process.platform === 'linux')(
  'a process that was killed does not run, although its parent never asks for it',
  async () => {
    // The shell gives its place to a program that has a child and does not know of it. That program tells the child's number:
    // told by the shell, which looks for ended children behind each command, it could be killed while the shell still asks.
    const parent = spawn(
      'sh',
      ['-c', 'sleep 600 & exec "$0" -e "console.log($!); setInterval(() => {}, 600000)"', process.execPath],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    onTestFinished(() => void parent.kill('SIGKILL'));
    const child = Number(await firstLine(parent));
    expect(isRunning(child)).toBe(true);
    process.kill(child, 'SIGKILL');
    await expect.poll(() => isRunning(child)).toBe(false);
    // Its number is still there, as anybody who only signals it finds.
    expect(() => process.kill(child, 0)).not.toThrow();
    expect(isRunning(parent.pid ?? 0)).toBe(true);
  },
);
