/**
 * The ways to the library: in this process, over HTTP to the built server, and over IPC to the compiled main and
 * preload on a stand-in for Electron. The clients are those that the window uses.
 */
import type { Client } from '../../core/api.ts';
import { VERSION } from '../../core/version.ts';
import { createLibrary } from '../../library/library.ts';
import { httpClient } from '../../renderer/client/http-client.ts';
import { ipcClient } from '../../renderer/client/ipc-client.ts';
import { inProject } from '../../scripts/root.mjs';
import { blankScreen } from '../e2e/stand-in/blank-screen.ts';
import { runMain } from '../e2e/stand-in/run-main.ts';
import { startServer } from '../server/start-server.ts';

export interface Connection {
  readonly client: Client;
  /** Queues the answer of the next native dialog; null where the host has none. */
  readonly answerDialog: ((paths: readonly string[]) => void) | null;
  readonly close: () => Promise<void>;
}

export interface Transport {
  readonly name: string;
  /** Opens the program with its own folder at `dataFolder`. */
  readonly open: (dataFolder: string) => Promise<Connection>;
}

const inProcess: Transport = {
  name: 'in-process',
  open: async (dataFolder) => {
    const library = await createLibrary({
      dataFolder,
      seedsFolder: inProject('seeds'),
      lexiconPath: inProject('dist', 'lexicon', 'fr.bin'),
      version: VERSION,
      host: { dialogs: false, note: null },
    });
    return { client: library, answerDialog: null, close: library.close };
  },
};

const http: Transport = {
  name: 'HTTP',
  open: async (dataFolder) => {
    const server = await startServer(['--data-dir', dataFolder]);
    const client = httpClient(
      () => server.token,
      (path, init) => fetch(`${server.origin}${String(path)}`, init),
    );
    return { client, answerDialog: null, close: async () => void (await server.end()) };
  },
};

const ipc: Transport = {
  name: 'IPC',
  open: async (dataFolder) => {
    const screen = blankScreen();
    const desk = await runMain(screen, ['--data-dir', dataFolder]);
    return {
      client: ipcClient(screen.bridge()),
      answerDialog: (paths) => void desk.dialogAnswers.push(paths),
      close: () => desk.quit(),
    };
  },
};

export const TRANSPORTS: readonly Transport[] = [inProcess, http, ipc];
