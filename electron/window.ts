/** The window: sandboxed, shown when its page is painted, where it stood before. */
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PRELOAD } from './places.ts';
import { PAGE } from './protocol.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** The paper of both themes, so that nothing flashes before the page is painted. */
const BACKGROUND = { light: '#fdfcfa', dark: '#191816' } as const;

/** @param statePath the file that keeps where the window stood */
export const openWindow = (statePath: string): BrowserWindow => {
  const { bounds, maximized } = readWindowState(
    statePath,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Dépêche',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: PRELOAD,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
    console.log('Dépêche is open in its window.');
  });
  window.on('close', () =>
    writeWindowState(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  window
    .loadURL(PAGE)
    .catch((error: unknown) => console.error(`The window could not be loaded: ${String(error)}`));
  return window;
};
