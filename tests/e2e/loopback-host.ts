/** The loopback host for specs: the built server, and a page of the test's browser at the address it prints. */
import type { BrowserContext } from '@playwright/test';
import { startServer } from '../server/start-server.ts';
import type { Listen, RunningHost } from './running-host.ts';

export const startLoopback = async (
  context: BrowserContext,
  args: readonly string[],
  listen: Listen,
): Promise<RunningHost> => {
  const server = await startServer(args);
  listen(context);
  const page = await context.newPage();
  await page.goto(server.address);
  const none = async (): Promise<never> => {
    throw new Error('The loopback host has neither native dialogs nor a menu');
  };
  return {
    page,
    answerDialog: none,
    chooseMenu: none,
    endSession: () =>
      page.evaluate(() => void window.dispatchEvent(new Event('beforeunload', { cancelable: true }))),
    quit: async () => {
      await page.close();
      const { code, errors } = await server.end();
      if (code !== 0 || errors !== '') throw new Error(`The server ended with ${code}: ${errors}`);
    },
  };
};
