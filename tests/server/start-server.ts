/** Starts the built loopback host as a process of its own. */
import { spawn } from 'node:child_process';
import { inProject } from '../../scripts/root.mjs';

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  readonly port: number;
  readonly token: string;
  /** The whole address as printed. */
  readonly address: string;
  /** All that it had printed when it was open. */
  readonly printed: string;
  /** Ends it as a service manager would, and gives its exit code and what it wrote to standard error. */
  readonly end: (signal?: NodeJS.Signals) => Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

const MAIN = inProject('dist', 'server', 'main.cjs');

/** Runs the host until it ends by itself. */
export const runServer = (args: readonly string[]): Promise<Ended & { readonly printed: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, LC_ALL: 'C' } });
    let [errors, printed] = ['', ''];
    child.stderr.on('data', (part) => {
      errors += part;
    });
    child.stdout.on('data', (part) => {
      printed += part;
    });
    child.once('close', (code) => resolve({ code, errors, printed }));
  });

/** Starts the host and waits until it has printed its address; rejects where it ends before. */
export const startServer = (args: readonly string[], language = 'C'): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, LC_ALL: language } });
    let printed = '';
    let errors = '';
    const ended = new Promise<Ended>((settle) => child.once('close', (code) => settle({ code, errors })));
    child.stderr.setEncoding('utf8').on('data', (part) => {
      errors += part;
    });
    child.stdout.setEncoding('utf8').on('data', (part) => {
      printed += part;
      const found = /(http:\/\/127\.0\.0\.1:(\d+))\/#token=([\w-]+)\n/.exec(printed);
      if (found === null) return;
      const [, origin = '', port = '', token = ''] = found;
      resolve({
        origin,
        port: Number(port),
        token,
        address: `${origin}/#token=${token}`,
        printed,
        end: (signal = 'SIGTERM') => {
          child.kill(signal);
          return ended;
        },
      });
    });
    void ended.then(({ code }) => reject(new Error(`The server ended with ${code}: ${errors}`)));
  });
