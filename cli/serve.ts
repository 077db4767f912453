/** `depeche serve`: the loopback host as a program of its own, ended with this one. */
import { spawn } from 'node:child_process';
import { SERVER } from './places.ts';

/** @returns its exit code */
export const serve = (args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [SERVER, ...args], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => child.kill(signal));
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
