/** The window: sandboxed, shown when its page is painted, where it stood before. */
import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { PRELOAD } from './places.ts';
import { PAGE } from './protocol.ts';
import type { DesktopTexts } from './texts.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

/** The paper of both themes, so that nothing flashes before the page is painted. */
const BACKGROUND = { light: '#fdfcfa', dark: '#191816' } as const;

/** Electron would refuse to close a page that holds unsaved work without a word: the person is asked instead. */
const askBeforeLeaving = (window: BrowserWindow, texts: () => DesktopTexts): void => {
  window.webContents.on('will-prevent-unload', (event) => {
    const { unsaved, unsavedDetail, stay, leave } = texts();
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: unsaved,
      detail: unsavedDetail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
    });
    if (chosen === 1) event.preventDefault();
  });
};

/**
 * @param statePath the file that keeps where the window stood
 * @param texts the words of the person's language, as it is when they are needed
 * @param following fulfilled when the theme is the one that the person chose: the window is not shown in another
 */
export const openWindow = (
  statePath: string,
  texts: () => DesktopTexts,
  following: Promise<void>,
): BrowserWindow => {
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
  askBeforeLeaving(window, texts);
  const show = (): void => {
    if (window.isDestroyed()) return;
    if (maximized) window.maximize();
    window.show();
    console.log('Dépêche is open in its window.');
  };
  window.once('ready-to-show', () => {
    following.then(show, () => undefined);
  });
  window.on('close', () =>
    writeWindowState(statePath, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  window
    .loadURL(PAGE)
    .catch((error: unknown) => console.error(`The window could not be loaded: ${String(error)}`));
  return window;
};
