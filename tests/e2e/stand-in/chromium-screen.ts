/**
 * A screen of Chromium pages: a window is a page, its preload an init script, `ipcRenderer.invoke` an exposed binding,
 * and `app://host/` the address `https://app.host/`, routed to the handler that the main process registered.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Screen, StandIn } from './electron.ts';

const WEB = 'https://app.host';
const APP = 'app://host';
const INVOKE = '__standInInvoke';
const RECEIVE = '__standInReceive';

const toApp = (address: string): string =>
  address.startsWith(WEB) ? APP + address.slice(WEB.length) : address;

/** The preload as a script of the page, with an `electron` that reaches the main process by the binding. */
const preloadScript = (preload: string): string => `(() => {
  if (window !== window.top || location.origin !== ${JSON.stringify(WEB)}) return;
  const listeners = new Map();
  const heard = (channel) => listeners.get(channel) ?? listeners.set(channel, new Set()).get(channel);
  window.${RECEIVE} = (channel, message) => { for (const listener of heard(channel)) listener({}, message); };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }) },
    ipcRenderer: {
      invoke: (channel, ...args) => window.${INVOKE}(channel, args),
      on: (channel, listener) => void heard(channel).add(listener),
      removeListener: (channel, listener) => void heard(channel).delete(listener),
    },
    webUtils: { getPathForFile: () => '' },
  };
  const module = { exports: {} };
  ((require, module, exports) => {
${readFileSync(preload, 'utf8')}
  })((name) => electron, module, module.exports);
})();`;

export interface ChromiumScreen extends Screen {
  /** The page of the window that was opened last. */
  readonly page: () => Page;
}

export const chromiumScreen = (context: BrowserContext): ChromiumScreen => {
  let current: Page | null = null;

  const serve = async (desk: StandIn, route: Route): Promise<void> => {
    const request = route.request();
    const address = toApp(request.url());
    const contents = desk.windows[0]?.webContents;
    if (request.isNavigationRequest() && contents?.mayNavigate(address) === false)
      return route.abort('aborted');
    const handler = desk.serves.get('app');
    if (!address.startsWith(APP) || handler === undefined) return route.abort('blockedbyclient');
    const response = await handler(new Request(address, { method: request.method() }));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  };

  return {
    page: () => {
      if (current === null) throw new Error('No window is open');
      return current;
    },
    open: async (desk, preload, address) => {
      const page = await context.newPage();
      await page.route('**/*', (route) => serve(desk, route));
      await page.exposeBinding(INVOKE, ({ frame }, channel: string, args: readonly unknown[]) =>
        desk.invoke({ url: toApp(frame.url()), parent: frame.parentFrame() }, channel, args),
      );
      await page.addInitScript(preloadScript(preload));
      page.on('popup', (popup) => {
        if (desk.windows[0]?.webContents.mayOpen(popup.url()) !== true) void popup.close();
      });
      await page.goto(address.replace(APP, WEB));
      current = page;
      return {
        send: async (channel, message) => {
          await page
            .evaluate(([receive, to, what]) => Reflect.get(window, receive)?.(to, what), [
              RECEIVE,
              channel,
              message,
            ] as const)
            // The page may be on its way out when the last events come.
            .catch((error: unknown) => {
              if (!page.isClosed()) throw error;
            });
        },
        close: async () => page.close(),
      };
    },
  };
};
