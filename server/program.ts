/**
 * The program of the loopback host: the library in a worker thread, and the same window in an ordinary browser on this computer. It
 * prints the address to open, with the token of this run, and ends on SIGINT, SIGTERM or SIGHUP when everything is saved.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { tokenFragment } from '../core/loopback.ts';
import { failureMessage } from '../core/messages/failure-message.ts';
import { environmentLocale } from '../core/model/localised.ts';
import { VERSION } from '../core/version.ts';
import { failureOf, LibraryFailure, systemCode } from '../library/errors.ts';
import type { Library } from '../library/library.ts';
import { dataFolder } from '../library/own/data-folder.ts';
import { startLibrary } from '../library/start-library.ts';
import { windowFiles } from '../library/window-files.ts';
import { createApp } from './app.ts';
import { openDownload } from './download.ts';
import { lastPort, rememberPort } from './last-port.ts';
import { type Options, parseOptions } from './options.ts';
import { serverTexts } from './texts.ts';

const HOST = '127.0.0.1';
/** How long saving may take at the end, in milliseconds. */
const CLOSING_TIME = 10_000;

/** It is bundled as CommonJS, beside the other folders of `dist/`. */
const inDist = (name: string): string => join(__dirname, '..', name);

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });

/** Listens on the port of the last run, or on any where that one is taken. */
const listenAgain = async (server: Server, folder: string): Promise<number> => {
  const last = await lastPort(folder);
  return listen(server, last).catch(() => listen(server, 0));
};

/** The language of whoever started the program. */
const locale = environmentLocale(process.env);
const texts = serverTexts(locale);

const whyNotListening = (error: unknown, port: number): string => {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return texts.portTaken(port);
    case 'EACCES':
      return texts.portForbidden(port);
    default:
      return texts.portFailed(String(error));
  }
};

/**
 * Begins to open the library; the window loads meanwhile, and waits for it. Ends the program where it cannot be opened,
 * unless it is ending already.
 */
const start = (
  options: Options,
  folder: string,
  isEnding: () => boolean,
  thread: Worker,
): { readonly library: Library; readonly ready: Promise<void> } => {
  const { library, ready } = startLibrary({
    workerPath: inDist('library/worker.cjs'),
    thread,
    dataFolder: folder,
    seedsFolder: inDist('seeds'),
    lexiconPath: inDist('lexicon/fr.bin'),
    version: VERSION,
    host: { dialogs: false, note: options.note },
    ...(options.corpus === null ? {} : { corpus: options.corpus }),
  });
  const told = ready.catch((error: unknown) => {
    if (isEnding()) return;
    fail(error instanceof LibraryFailure ? failureMessage(error.failure, locale) : String(error));
  });
  return { library, ready: told };
};

/** Opens the host; `thread` is the library's, which has begun. */
export const open = async (thread: Worker): Promise<void> => {
  const options = parseOptions(process.argv.slice(2), locale);
  if (typeof options === 'string') return fail(options);

  const token = randomBytes(32).toString('base64url');
  const folder = options.dataFolder ?? dataFolder();
  let ending = false;
  const { library, ready } = start(options, folder, () => ending, thread);
  let port = 0;
  const app = createApp({
    client: library,
    token,
    port: () => port,
    readWindowFile: windowFiles(inDist('renderer')),
    openDownload: (ticket) =>
      openDownload(folder, ticket, (reason) => console.error(texts.downloadLeft(reason))),
  });
  const server = createServer(app);

  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    server.close();
    server.closeAllConnections();
    const late = setTimeout(() => fail(texts.closingLate), CLOSING_TIME);
    await library.close();
    clearTimeout(late);
    process.exit(0);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
  // The terminal was closed, or the session ends.
  process.on('SIGHUP', () => void end());

  try {
    port = await (options.port === null ? listenAgain(server, folder) : listen(server, options.port));
  } catch (error) {
    ending = true;
    await library.close();
    return fail(whyNotListening(error, options.port ?? 0));
  }
  await rememberPort(folder, port).catch((error: unknown) =>
    console.error(texts.portNotKept(failureOf(error))),
  );
  // An address is worth nothing where the corpus that was named cannot be opened.
  if (options.corpus !== null) await ready;
  console.log(texts.isOpen(`http://${HOST}:${port}/${tokenFragment(token)}`));
};
