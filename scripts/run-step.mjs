/**
 * Runs a program as one step with a limit, so that nothing hangs: a step that passes its limit is ended with all that
 * it started, and the caller can say what it waited for.
 */
import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

const LINGER_MS = 3000;

/**
 * @typedef {object} Step
 * @property {string} command
 * @property {readonly string[]} args
 * @property {number} limit seconds it may take in all
 * @property {number} [idle] seconds it may pass without a sign of life; `alive` tells of signs beside its output
 * @property {() => unknown} [alive] a value that changes while the step gets on, such as the size of a download
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'inherit' | 'capture'} [output] whether its output goes to ours or into the outcome
 */
/**
 * @typedef {object} Outcome
 * @property {number | null} code the exit code; null where it was ended
 * @property {'limit' | 'idle' | null} ended why we ended it
 * @property {string} output what it wrote, where captured
 * @property {boolean} closed whether nothing that it started can still write to that output
 */

/** Ends a child and its own children. @param {import('node:child_process').ChildProcess} child */
export const endTree = (child) => {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
};

/** @param {Step} step @returns {Promise<Outcome>} */
export const runStep = ({ command, args, limit, idle, alive, env, output = 'inherit' }) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: env ?? process.env,
      detached: process.platform !== 'win32',
      stdio: output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    let lastSign = Date.now();
    let seen = alive?.();
    /** @type {'limit' | 'idle' | null} */
    let ended = null;
    /** @param {'limit' | 'idle'} why */
    const end = (why) => {
      ended ??= why;
      endTree(child);
    };
    const overall = setTimeout(() => end('limit'), limit * 1000);
    const watch = setInterval(() => {
      const now = alive?.();
      if (now !== seen) {
        seen = now;
        lastSign = Date.now();
      }
      if (idle !== undefined && Date.now() - lastSign > idle * 1000) end('idle');
    }, 500);
    /** @type {NodeJS.Timeout | undefined} */
    let lingering;
    const interrupt = () => end('limit');
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
        text += chunk;
        lastSign = Date.now();
      });
    /** @param {number | null} code @param {boolean} closed */
    const finish = (code, closed) => {
      clearTimeout(overall);
      clearTimeout(lingering);
      clearInterval(watch);
      process.removeListener('SIGINT', interrupt);
      process.removeListener('SIGTERM', interrupt);
      resolve({ code: ended === null ? code : null, ended, output: text, closed });
    };
    child.once('error', (error) => {
      text += String(error);
      finish(127, true);
    });
    // What it started may have left its group and hold its output open: that is not waited for.
    child.once('exit', (code) => {
      lingering = setTimeout(() => finish(code, false), LINGER_MS);
    });
    child.once('close', (code) => finish(code, true));
  });
