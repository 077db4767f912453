/** Starts a loopback host for a script that looks at its window, as a process of its own. */
import { spawn } from 'node:child_process';
import { inProject } from './root.mjs';

/**
 * The address of the window, once the host has printed it, and what ends the host. Rejects where it ends before.
 *
 * @param {readonly string[]} args the command line of the host
 * @param {string} program the host: that of Dépêche as it was built, where none is named
 * @returns {Promise<{ readonly address: string, readonly stop: () => Promise<void> }>}
 */
export const startHost = async (args, program = inProject('dist', 'server', 'main.cjs')) => {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  /** @type {string} */
  const address = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (part) => {
      printed += part;
      const [found] = /http:\S+#token=\S+/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`The host ended with ${code} and printed no address`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address, stop };
};
