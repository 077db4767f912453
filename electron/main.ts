/**
 * The desktop host: the library in a worker thread, one window that shows it, and what only a desktop has. It takes
 * no decision about dispatches.
 */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, type Event, nativeTheme, powerMonitor, session } from 'electron';
import type { Settings } from '../core/api-values.ts';
import { failureMessage } from '../core/messages/failure-message.ts';
import { environmentLocale, type Locale } from '../core/model/localised.ts';
import type { Failure } from '../core/model/result.ts';
import { VERSION } from '../core/version.ts';
import { makeFolderNow } from '../library/disk/files.ts';
import { LibraryFailure, writingFailure } from '../library/errors.ts';
import type { Library } from '../library/library.ts';
import { dataFolder } from '../library/own/data-folder.ts';
import { startLibrary } from '../library/start-library.ts';
import { windowFiles } from '../library/window-files.ts';
import { confinePages, denyPermissions } from './confinement.ts';
import { withDialogs } from './dialogs.ts';
import { broadcast, serveCalls } from './ipc.ts';
import { showMenu } from './menu.ts';
import { type Options, parseOptions } from './options.ts';
import { LEXICON, SEEDS, WINDOW, WORKER } from './places.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { type DesktopTexts, desktopTexts } from './texts.ts';
import { openWindow } from './window.ts';

/** How long saving may take at the end, in milliseconds; decisions are on disk before, only snapshots are behind. */
const CLOSING_TIME = 10_000;

/** Until the system's own is known, once Electron is ready, that of whoever started the program. */
let locale: Locale = environmentLocale(process.env);

const localeOf = (setting: Settings['locale']): Locale =>
  setting === 'system' ? (app.getLocale().startsWith('fr') ? 'fr' : 'en') : setting;

const follow = (settings: Settings): void => {
  nativeTheme.themeSource = settings.theme;
  locale = localeOf(settings.locale);
  showMenu(locale, settings.keys, process.platform, broadcast);
};

/** By which the system or a terminal asks a program to end. */
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** How long pages are given to send what is being typed, in milliseconds. */
const LEAVING_TIME = 250;

/** The library from the moment it begins to open. */
interface Opening {
  /** Fulfilled with the library once it is open. */
  readonly library: Promise<Library>;
  /** Has what waits written; nothing waits in one that is not open. */
  readonly flush: () => Promise<void>;
  /** Closes it, also where it is still opening. */
  readonly close: () => Promise<void>;
  readonly isClosing: () => boolean;
}

/** The system ends the session: windows send what is being typed, and what waits is written. */
const beforeEnd = async (opening: Opening): Promise<void> => {
  broadcast({ type: 'leaving' });
  await new Promise<void>((resolve) => setTimeout(resolve, LEAVING_TIME));
  await opening.flush();
};

/** Closes the library before the program quits, once, and within limits. */
const closeBeforeQuit = (opening: Opening): void => {
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= Promise.race([
      opening.close(),
      new Promise<void>((resolve) => setTimeout(resolve, CLOSING_TIME)),
    ]);
    return closing;
  };
  const end = (): void =>
    void close().finally(() => {
      for (const signal of SIGNALS) process.off(signal, endBySignal);
      app.exit();
    });
  const endBySignal = (): void => void beforeEnd(opening).finally(end);
  app.on('will-quit', (event) => {
    event.preventDefault();
    end();
  });
  // Linux and macOS wait for the program only where it asks them to, and whoever shuts down is there for no dialog.
  powerMonitor.on('shutdown', (event?: Pick<Event, 'preventDefault'>) => {
    event?.preventDefault();
    endBySignal();
  });
  app.on('browser-window-created', (_, window) => {
    // Windows asks first, and ends the program soon after it has told: what waits is written at the first word.
    window.on('query-session-end', () => void beforeEnd(opening));
    window.on('session-end', () => void close());
  });
  // Nobody may be there to answer a dialog about unsaved work: what can be written is, and the program ends.
  for (const signal of SIGNALS) process.on(signal, endBySignal);
};

/** Says that the corpus that was asked for cannot be opened, and why. */
const tellCorpusFailure = (failure: Failure): void =>
  dialog.showErrorBox(desktopTexts(locale).corpusFailed, failureMessage(failure, locale));

/** Begins to open the library. Where the corpus that was asked for cannot be opened, that is told, and it opens none. */
const openLibrary = (options: Options, folder: string): Opening => {
  let current: Library | null = null;
  let isOpen = false;
  let isClosing = false;
  const begin = async (corpus: string | null | undefined): Promise<Library> => {
    const { library, ready } = startLibrary({
      workerPath: WORKER,
      dataFolder: folder,
      seedsFolder: SEEDS,
      lexiconPath: LEXICON,
      version: VERSION,
      host: { dialogs: true, note: null },
      corpus,
    });
    current = library;
    await ready;
    isOpen = true;
    return library;
  };
  const open = async (): Promise<Library> => {
    if (options.corpus === null) return begin(undefined);
    try {
      return await begin(options.corpus);
    } catch (error) {
      if (isClosing || !(error instanceof LibraryFailure)) throw error;
      await app.whenReady();
      tellCorpusFailure(error.failure);
      return begin(null);
    }
  };
  return {
    library: open(),
    flush: async () => {
      if (isOpen) await current?.call('corpus.flush', {});
    },
    close: async () => {
      isClosing = true;
      await current?.close();
    },
    isClosing: () => isClosing,
  };
};

/** Opens the corpus that a second start of the program asked for. */
const openAnother = async (library: Library, path: string): Promise<void> => {
  const opened = await library.call('corpus.open', { path });
  if (!opened.ok) tellCorpusFailure(opened.error);
};

/** Sets theme, language and menu as the person chose, at first and whenever that changes. */
const followSettings = async (library: Library): Promise<void> => {
  library.subscribe((event) => {
    if (event.type === 'settings') follow(event.settings);
  });
  const described = await library.call('app.describe', {});
  if (described.ok) follow(described.value.settings);
  else showMenu(locale, {}, process.platform, broadcast);
};

const start = async (options: Options, folder: string): Promise<void> => {
  // The page loads while the library opens: what it asks for waits.
  const opening = openLibrary(options, folder);
  const following = opening.library.then(followSettings);
  // Told where it is awaited, below.
  following.catch(() => undefined);
  await app.whenReady();
  locale = localeOf('system');
  closeBeforeQuit(opening);
  serveWindow(session.defaultSession, windowFiles(WINDOW));
  denyPermissions(session.defaultSession);
  serveCalls(opening.library.then((library) => withDialogs(library, () => locale)));

  const statePath = join(folder, 'window', 'place.json');
  const texts = (): DesktopTexts => desktopTexts(locale);
  openWindow(statePath, texts, following);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(statePath, texts, following);
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    const { corpus } = parseOptions(argv.slice(1), workingFolder);
    if (corpus !== null)
      // A library that cannot be opened is told by the first start.
      opening.library.then(
        (library) => openAnother(library, corpus),
        () => undefined,
      );
    const window = BrowserWindow.getAllWindows()[0] ?? openWindow(statePath, texts, following);
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  await following.catch((error: unknown) => {
    if (!opening.isClosing()) throw error;
  });
};

const endWith = (words: string): void => {
  dialog.showErrorBox(desktopTexts(locale).windowFailed, words);
  app.exit(1);
};

const tellFailure = (error: unknown): void =>
  endWith(
    error instanceof LibraryFailure
      ? failureMessage(error.failure, locale)
      : error instanceof Error
        ? error.message
        : String(error),
  );

/** Makes the folder in which Chromium keeps its own files; why nothing can be kept there, or null. */
const ownFolderFailure = (path: string): Failure | null => {
  try {
    makeFolderNow(path);
    // Without it the lock of one program could not be had, and the program would end without a word.
    accessSync(path, constants.W_OK);
    return null;
  } catch (error) {
    return writingFailure(error, path);
  }
};

const main = (): void => {
  const options = parseOptions(process.argv.slice(1), process.cwd());
  const folder = options.dataFolder ?? dataFolder();
  // One program a data folder: the lock is kept with Chromium's own files.
  const own = join(folder, 'window');
  const failure = ownFolderFailure(own);
  if (failure !== null) {
    endWith(`${failureMessage(failure, locale)}\n\n${desktopTexts(locale).otherFolder}`);
    return;
  }
  app.setPath('userData', own);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme();
  confinePages(app);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  start(options, folder).catch(tellFailure);
};

try {
  main();
} catch (error) {
  tellFailure(error);
}
