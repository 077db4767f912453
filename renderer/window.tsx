/** The window: it chooses the client and the transfer of files once, and shows the app over them. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BRIDGE, type Bridge } from '../core/bridge.ts';
import type { HostClient } from './client/host-client.ts';
import { httpClient } from './client/http-client.ts';
import { ipcClient } from './client/ipc-client.ts';
import { meantForOpen } from './client/meant-for-open.ts';
import { nativeTransfer } from './client/native-transfer.ts';
import type { Transfer } from './client/transfer.ts';
import { uploadTransfer } from './client/upload-transfer.ts';
import { App } from './frame/app.tsx';
import { ShellContext } from './frame/use-shell.ts';
import { createShell, firstShown } from './state/shell.ts';

declare global {
  interface Window {
    /** What the preload of the desktop window offers; absent in a browser. */
    readonly [BRIDGE]?: Bridge;
  }
}

const connect = (
  token: () => string | null,
  fetching: typeof fetch,
): { readonly client: HostClient; readonly transfer: Transfer } => {
  const bridge = window[BRIDGE];
  if (bridge !== undefined) {
    const client = meantForOpen(ipcClient(bridge));
    return { client, transfer: nativeTransfer(client, bridge) };
  }
  const client = meantForOpen(httpClient(token, fetching));
  return { client, transfer: uploadTransfer(client) };
};

/** Text is first drawn in its own fonts, so nothing moves when they come; they are in the program's files. */
const FONTS = [
  '400 16px "Inter Variable"',
  '400 16px "Source Serif 4 Variable"',
  '500 16px "JetBrains Mono"',
];

/** How long the window waits at most for what it was answered already to be read, in ms. */
const READING = 300;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Shows the window in its place of the page.
 *
 * @param token the token of this run, where the window is in a browser
 * @param fetching how a window in a browser makes requests
 * @param isAnswered whether what is asked first is answered: then the window is drawn once, with its first dispatch
 */
export const openWindow = async (
  token: () => string | null,
  fetching: typeof fetch,
  isAnswered: () => boolean,
): Promise<void> => {
  const place = document.getElementById('window');
  if (place === null) return;
  const { client, transfer } = connect(token, fetching);
  const shell = createShell(client, transfer, navigator.languages);
  // What is asked first is on its way while the fonts come.
  const shown = shell.session.start().then(() => firstShown(shell));
  await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  if (isAnswered()) await Promise.race([shown, after(READING)]);
  createRoot(place).render(
    <StrictMode>
      <ShellContext value={shell}>
        <App />
      </ShellContext>
    </StrictMode>,
  );
};
