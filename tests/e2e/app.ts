/**
 * The app under test, the same for both hosts: specs take `app` and need not know which one is behind it. Each test
 * starts its own, over a folder of its own, with the sample corpus: made by a start before it (`first-start.ts`), or by
 * itself where the test says so.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { startDesktop } from './desktop-host.ts';
import { copyFirstStart, makeFirstStart, OPENING } from './first-start.ts';
import { startLoopback } from './loopback-host.ts';
import type { Listen, RunningHost } from './running-host.ts';

export type HostName = 'loopback' | 'desktop';

export interface App {
  readonly host: HostName;
  /** The page of the window; another one after `restart`. */
  readonly page: Page;
  /** A folder of this test alone, for files to import and exports. */
  readonly folder: string;
  /** The folder of the sample corpus, which is open. */
  readonly corpusFolder: string;
  readonly answerDialog: RunningHost['answerDialog'];
  readonly chooseMenu: RunningHost['chooseMenu'];
  readonly endSession: RunningHost['endSession'];
  /** Quits and starts again over the same folders; `between` does what befalls them while nothing runs. */
  readonly restart: (between?: () => Promise<void>) => Promise<void>;
  /** What the page complained of so far: uncaught errors, and violations of its policy. */
  readonly complaints: readonly string[];
}

export interface AppOptions {
  /** Which host the project runs on. */
  readonly hostName: HostName;
  /** Whether the app starts over an empty data folder and makes the sample itself. */
  readonly isFirstStart: boolean;
}

interface Worker {
  /** The data folder that a first start left. */
  readonly firstStart: string;
}

export const test = base.extend<AppOptions & { app: App }, Worker>({
  hostName: ['loopback', { option: true }],
  isFirstStart: [false, { option: true }],
  firstStart: [
    async ({ browser }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'depeche-first-'));
      try {
        const dataFolder = join(folder, 'data');
        await makeFirstStart(browser, dataFolder);
        await use(dataFolder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: OPENING },
  ],
  app: async ({ hostName, context, isFirstStart, firstStart }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'depeche-e2e-'));
    const dataFolder = join(folder, 'data');
    if (!isFirstStart) await copyFirstStart(firstStart, dataFolder);
    const complaints: string[] = [];
    const heard = new Set<BrowserContext>();
    const listen: Listen = (pages) => {
      if (heard.has(pages)) return;
      heard.add(pages);
      pages.on('weberror', (error) => complaints.push(String(error.error())));
      pages.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
    };
    const args = ['--data-dir', dataFolder];
    const start = async (): Promise<RunningHost> => {
      const begin = hostName === 'desktop' ? startDesktop : startLoopback;
      const host = await begin(context, args, listen);
      // The window is there before the library is open, which takes as long as the machine takes.
      await host.page.locator('.top-bar').waitFor({ timeout: OPENING });
      return host;
    };
    const cleared = () => rm(folder, { recursive: true, force: true });
    let running = await start().catch(async (error: unknown) => {
      await cleared();
      throw error;
    });
    const app: App = {
      host: hostName,
      folder,
      corpusFolder: join(dataFolder, 'sample'),
      complaints,
      get page() {
        return running.page;
      },
      answerDialog: (paths) => running.answerDialog(paths),
      chooseMenu: (action) => running.chooseMenu(action),
      endSession: () => running.endSession(),
      restart: async (between) => {
        await running.quit();
        await between?.();
        running = await start();
      },
    };
    try {
      await use(app);
      await running.quit();
    } finally {
      await cleared();
    }
  },
});

export { expect } from '@playwright/test';
