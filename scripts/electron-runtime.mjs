/**
 * Finds Electron's runtime, or fetches it. Its npm package does not carry the binary but downloads it on first use,
 * which fails where only the package registry can be reached. So every step has a limit, and a failed download is
 * remembered for an hour, so that the next start is quick.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { passingFolder } from './passing-folder.mjs';
import { inProject } from './root.mjs';
import { runStep } from './run-step.mjs';

const PACKAGE = inProject('node_modules', 'electron');
const MARKER = inProject('node_modules', '.cache', 'depeche', 'electron-download-failed.json');
const IDLE_SECONDS = 30;
const LIMIT_MINUTES = 20;
const REMEMBERED_MINUTES = 60;
const MIRROR_HINT =
  'Where its releases cannot be reached, set ELECTRON_MIRROR to a mirror of them, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked one.';

/** @typedef {{ path: string } | { why: string, hint?: string }} Runtime */

const binaryName = () => {
  switch (process.platform) {
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron';
    case 'win32':
      return 'electron.exe';
    default:
      return 'electron';
  }
};

/** The runtime that is on this computer already, or null. @returns {string | null} */
export const installedElectron = () => {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const path = join(override || join(PACKAGE, 'dist'), binaryName());
  return existsSync(path) ? path : null;
};

/** The obstacle that a virtual display removes. */
export const NO_DISPLAY = 'there is no display';

/** Why a runtime that is there cannot show a window here, or null. @returns {string | null} */
export const whyNoWindow = () => {
  if (process.platform !== 'linux') return null;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return NO_DISPLAY;
  if (process.getuid?.() === 0) return 'Electron does not run as root, whom its sandbox cannot confine';
  return null;
};

/** Bytes in a folder. @param {string} folder @returns {number} */
const sizeOf = (folder) => {
  let size = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
      if (entry.isFile()) size += statSync(join(entry.parentPath, entry.name)).size;
  } catch {
    // A file may go while we count; the next look counts again.
  }
  return size;
};

/** @returns {{ at: string, why: string, mirror: string } | null} */
const rememberedFailure = () => {
  if (!existsSync(MARKER)) return null;
  const failure = JSON.parse(readFileSync(MARKER, 'utf8'));
  const age = Date.now() - Date.parse(failure.at);
  const same = failure.mirror === (process.env.ELECTRON_MIRROR ?? '');
  return same && age < REMEMBERED_MINUTES * 60_000 ? failure : null;
};

/** @param {string} why */
const rememberFailure = (why) => {
  mkdirSync(dirname(MARKER), { recursive: true });
  const mirror = process.env.ELECTRON_MIRROR ?? '';
  writeFileSync(MARKER, `${JSON.stringify({ at: new Date().toISOString(), why, mirror }, null, 2)}\n`);
};

/** Downloads by the package's own installer, telling how much has come. @returns {Promise<Runtime>} */
const download = async () => {
  console.log(`Downloading Electron, about 130 MB; giving up when nothing arrives for ${IDLE_SECONDS} s …`);
  const folder = passingFolder('depeche-electron');
  let told = 0;
  const alive = () => {
    const size = sizeOf(folder) + sizeOf(join(PACKAGE, 'dist'));
    const megabytes = Math.floor(size / 10_000_000) * 10;
    if (megabytes > told) console.log(`  ${megabytes} MB`);
    told = Math.max(told, megabytes);
    return size;
  };
  const { code, ended, output } = await runStep({
    command: process.execPath,
    args: [join(PACKAGE, 'install.js')],
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
    limit: LIMIT_MINUTES * 60,
    idle: IDLE_SECONDS,
    alive,
    output: 'capture',
  });
  const path = installedElectron();
  if (code === 0 && path !== null) {
    rmSync(MARKER, { force: true });
    return { path };
  }
  const reason = /^\w*Error: (.+)$/m.exec(output)?.[1] ?? `its installer ended with ${code}`;
  const why =
    ended === 'idle'
      ? `nothing of Electron arrived for ${IDLE_SECONDS} s`
      : ended === 'limit'
        ? `Electron’s download took more than ${LIMIT_MINUTES} minutes`
        : `Electron’s download failed (${reason})`;
  rememberFailure(why);
  return { why, hint: MIRROR_HINT };
};

/** The runtime, downloaded if need be, or why there is none. @returns {Promise<Runtime>} */
export const fetchElectron = async () => {
  const path = installedElectron();
  if (path !== null) return { path };
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH)
    return { why: `ELECTRON_OVERRIDE_DIST_PATH holds no ${binaryName()}` };
  const failure = rememberedFailure();
  if (failure === null) return download();
  const minutes = Math.ceil((Date.now() - Date.parse(failure.at)) / 60_000);
  return {
    why: `${failure.why} ${minutes} min ago, and is not tried again within ${REMEMBERED_MINUTES} min`,
    hint: MIRROR_HINT,
  };
};

/** The runtime for opening a window now, or why there is none. @returns {Promise<Runtime>} */
export const obtainElectron = async () => {
  const noWindow = whyNoWindow();
  // No use in fetching what could not open a window.
  return noWindow === null ? fetchElectron() : { why: noWindow };
};
