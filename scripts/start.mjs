#!/usr/bin/env node
/**
 * Opens Dépêche: in its own window where Electron can be had and can start, else in the browser on this computer. It
 * says what it waits for, and every wait has a limit.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { obtainElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './root.mjs';
import { endTree } from './run-step.mjs';

const USAGE = `npm start -- [--corpus DIR] [--data-dir DIR] [--browser] [--port N]

  --corpus DIR    the corpus to open; without it the last one, or at first the sample
  --data-dir DIR  the folder of settings and the sample corpus
  --browser       open in the browser, without trying the desktop window
  --port N        the port of the browser host; without it that of the last run, or any free one`;
const WINDOW_SECONDS = 40;
const ADDRESS_SECONDS = 40;

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        corpus: { type: 'string' },
        'data-dir': { type: 'string' },
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return process.exit(2);
  }
};

/** @param {readonly string[]} names @param {Record<string, unknown>} options @returns {string[]} */
const passOn = (names, options) =>
  names.flatMap((name) => (typeof options[name] === 'string' ? [`--${name}`, options[name]] : []));

/**
 * Starts a program that runs until the person ends it, and waits until it says that it is open.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RegExp} open what it prints when it is open
 * @param {number} seconds how long that may take
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, opened: RegExpExecArray | null, ended: number | null, errors: string }>}
 */
const startProgram = (command, args, open, seconds) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let errors = '';
    /** @param {RegExpExecArray | null} opened @param {number | null} ended */
    const settle = (opened, ended) => {
      clearTimeout(late);
      resolve({ child, opened, ended, errors });
    };
    const late = setTimeout(() => settle(null, null), seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      process.stdout.write(part);
      printed += part;
      const found = open.exec(printed);
      if (found !== null) settle(found, null);
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      errors += part;
      process.stderr.write(part);
    });
    child.once('error', (error) => {
      errors += error.message;
      settle(null, 127);
    });
    child.once('exit', (code) => settle(null, code ?? 1));
  });

/** Passes the signals that end us on to `child`, and ends with it. @param {import('node:child_process').ChildProcess} child */
const follow = (child) => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  const end = () => process.exit(child.exitCode ?? 1);
  if (child.exitCode !== null) end();
  child.once('exit', end);
};

/** @param {string} address */
const openBrowser = (address) => {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const child = spawn(/** @type {string} */ (command), args, { stdio: 'ignore', detached: true });
  child.once('error', () => console.log('No browser could be opened here: open the address above yourself.'));
  child.unref();
};

/** Opens the desktop window. @param {Record<string, unknown>} options @returns {Promise<{ why: string, hint?: string } | null>} why it did not open */
const openDesktop = async (options) => {
  const runtime = await obtainElectron();
  if ('why' in runtime) return runtime;
  console.log(`Opening the window (at most ${WINDOW_SECONDS} s) …`);
  const args = [inProject('dist', 'electron', 'main.cjs'), ...passOn(['corpus', 'data-dir'], options)];
  const { child, opened, ended, errors } = await startProgram(
    runtime.path,
    args,
    /is open in its window/,
    WINDOW_SECONDS,
  );
  // A second start hands over to the first and ends well.
  if (ended === 0) console.log('Dépêche was open already: its window came to the front.');
  if (opened !== null || ended === 0) {
    follow(child);
    return null;
  }
  endTree(child);
  const lastLine = errors.trim().split('\n').at(-1) ?? '';
  return {
    why:
      ended === null
        ? `Electron showed none within ${WINDOW_SECONDS} s`
        : `Electron ended with ${ended}${lastLine === '' ? '' : ` (${lastLine.slice(0, 200)})`}`,
  };
};

/** Opens the browser host. @param {Record<string, unknown>} options @param {string | null} note */
const openLoopback = async (options, note) => {
  const args = [inProject('dist', 'server', 'main.cjs'), ...passOn(['corpus', 'data-dir', 'port'], options)];
  const { child, opened, ended } = await startProgram(
    process.execPath,
    note === null ? args : [...args, '--note', note],
    /(http:\S+)/,
    ADDRESS_SECONDS,
  );
  if (opened === null) {
    if (ended === null) console.error(`The app did not answer within ${ADDRESS_SECONDS} s.`);
    endTree(child);
    process.exit(1);
  }
  const address = opened[1];
  console.log('Open that address in a browser on this computer. Ctrl+C ends the app.');
  if (
    address !== undefined &&
    (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  )
    openBrowser(address);
  follow(child);
};

const options = readOptions();
if (options.help) {
  console.log(USAGE);
} else {
  await ensureInstalled();
  await ensureBuilt();
  const closed = options.browser ? null : await openDesktop(options);
  if (closed !== null) {
    const hint = closed.hint === undefined ? '' : ` ${closed.hint}`;
    console.log(`The desktop window cannot open: ${closed.why}.${hint} Opening the same app in the browser.`);
  }
  if (options.browser || closed !== null) await openLoopback(options, closed?.why ?? null);
}
