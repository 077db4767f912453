/**
 * A stand-in for the `electron` module of the main process, as far as our main uses it, so that the real compiled
 * main runs where Electron's binary cannot be had. It is our model of Electron and no more: the same specs run on the
 * real one wherever it is found. What a window shows is left to a {@link Screen}: pages of Chromium, or nothing.
 */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';

/** How a window shows its page. */
export interface Screen {
  /** Shows the page at an address of the `app:` scheme, with the preload at `preload`. */
  readonly open: (electron: StandIn, preload: string, address: string) => Promise<Shown>;
}

export interface Shown {
  /** Delivers a message to the preload. */
  readonly send: (channel: string, message: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

type Handler = (event: { readonly senderFrame: Frame | null }, ...args: readonly unknown[]) => unknown;
type Serve = (request: Request) => Promise<Response>;

interface Navigation {
  readonly url: string;
  preventDefault(): void;
}

class WebContents extends EventEmitter {
  private openHandler: (details: { readonly url: string }) => { readonly action: string } = () => ({
    action: 'allow',
  });
  private readonly shown: () => Shown | null;
  constructor(shown: () => Shown | null) {
    super();
    this.shown = shown;
  }
  isDestroyed(): boolean {
    return this.shown() === null;
  }
  send(channel: string, message: unknown): void {
    void this.shown()?.send(channel, structuredClone(message));
  }
  setWindowOpenHandler(handler: typeof this.openHandler): void {
    this.openHandler = handler;
  }
  /** Whether the page may open a window at `url`. */
  mayOpen(url: string): boolean {
    return this.openHandler({ url }).action === 'allow';
  }
  /** Whether a frame of the page may go to `url`. */
  mayNavigate(url: string): boolean {
    let allowed = true;
    const details: Navigation = {
      url,
      preventDefault: () => {
        allowed = false;
      },
    };
    this.emit('will-frame-navigate', details);
    return allowed;
  }
}

interface MenuItem {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

interface OpenOptions {
  readonly filters?: readonly { readonly extensions: readonly string[] }[];
}

interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly preload: string };
}

/** A window, without the desk that it stands on. */
export class Window extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents: WebContents;
  readonly isMaximized = () => false;
  readonly isMinimized = () => false;
  private readonly desk: StandIn;
  private shown: Shown | null = null;
  constructor(desk: StandIn, options: WindowOptions) {
    super();
    this.desk = desk;
    this.options = options;
    this.webContents = new WebContents(() => this.shown);
    desk.windows.push(this);
    desk.app.emit('web-contents-created', {}, this.webContents);
    desk.app.emit('browser-window-created', {}, this);
  }
  async loadURL(address: string): Promise<void> {
    this.shown = await this.desk.screen.open(this.desk, this.options.webPreferences.preload, address);
    this.emit('ready-to-show');
  }
  close(): void {
    this.emit('close');
    this.desk.windows.splice(this.desk.windows.indexOf(this), 1);
    void this.shown?.close();
    this.shown = null;
  }
  isDestroyed(): boolean {
    return !this.desk.windows.includes(this);
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: this.options.width, height: this.options.height };
  }
  maximize(): void {}
  restore(): void {}
  show(): void {
    this.emit('show');
  }
  focus(): void {}
}

/** The program's life: what `app` is. */
class App extends EventEmitter {
  private readonly desk: StandIn;
  private readonly end: (code: number) => void;
  constructor(desk: StandIn, end: (code: number) => void) {
    super();
    this.desk = desk;
    this.end = end;
  }
  readonly whenReady = () => Promise.resolve();
  readonly getLocale = () => 'en-US';
  readonly requestSingleInstanceLock = () => true;
  setPath(_name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Path does not exist: ${path}`);
  }
  exit(code = 0): void {
    this.end(code);
  }
  quit(): void {
    for (const window of [...this.desk.windows]) window.close();
    let prevented = false;
    const preventDefault = (): void => {
      prevented = true;
    };
    this.emit('will-quit', { preventDefault });
    if (!prevented) this.end(0);
  }
}

/** What tests see and do: the desktop around the program. */
export class StandIn {
  readonly handlers = new Map<string, Handler>();
  readonly serves = new Map<string, Serve>();
  readonly windows: Window[] = [];
  readonly revealed: string[] = [];
  /** What was said in boxes of errors. */
  readonly errors: string[] = [];
  /** What native dialogs to open files were asked for. */
  readonly dialogs: OpenOptions[] = [];
  /** Answers to native dialogs, first come first served; a dialog without an answer fails the test. */
  readonly dialogAnswers: (readonly string[])[] = [];
  menu: readonly MenuItem[] = [];
  /** Resolves with the exit code when the program has ended. */
  readonly exited: Promise<number>;
  readonly app: App;
  /** What `require('electron')` gives the main process. */
  readonly electron: Readonly<Record<string, unknown>>;

  readonly screen: Screen;
  constructor(screen: Screen) {
    this.screen = screen;
    let end: (code: number) => void = () => undefined;
    this.exited = new Promise((resolve) => {
      end = resolve;
    });
    this.app = new App(this, end);
    this.electron = electronModule(this);
  }

  /** What `ipcRenderer.invoke` does. */
  async invoke(frame: Frame | null, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ senderFrame: frame }, ...structuredClone(args)));
  }

  /** Quits the program as its menu does, and answers when it has ended. */
  async quit(): Promise<void> {
    this.app.quit();
    await this.exited;
  }

  /** Chooses the menu item of an action. */
  chooseMenu(action: string): void {
    const find = (items: readonly MenuItem[]): MenuItem | undefined =>
      items.find(({ id }) => id === action) ?? items.flatMap(({ submenu }) => find(submenu ?? []) ?? [])[0];
    const item = find(this.menu);
    if (item?.click === undefined) throw new Error(`The menu has no ${action}`);
    item.click();
  }
}

const electronModule = (desk: StandIn): Readonly<Record<string, unknown>> => {
  class BrowserWindow extends Window {
    static getAllWindows(): readonly Window[] {
      return desk.windows;
    }
    static getFocusedWindow(): Window | null {
      return desk.windows[0] ?? null;
    }
    constructor(options: WindowOptions) {
      super(desk, options);
    }
  }

  return {
    app: desk.app,
    BrowserWindow,
    dialog: {
      showOpenDialog: async (...asked: readonly unknown[]) => {
        desk.dialogs.push(asked.at(-1) as OpenOptions);
        const answer = desk.dialogAnswers.shift();
        if (answer === undefined) throw new Error('A dialog came up for which the test has no answer');
        return { canceled: answer.length === 0, filePaths: answer };
      },
      showErrorBox: (title: string, content: string) => void desk.errors.push(`${title}: ${content}`),
    },
    ipcMain: {
      handle: (channel: string, handler: Handler) => void desk.handlers.set(channel, handler),
    },
    Menu: {
      buildFromTemplate: (items: readonly MenuItem[]) => items,
      setApplicationMenu: (items: readonly MenuItem[]) => {
        desk.menu = items;
      },
    },
    nativeTheme: { themeSource: 'system', shouldUseDarkColors: false },
    powerMonitor: new EventEmitter(),
    protocol: { registerSchemesAsPrivileged: () => undefined },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1440, height: 900 } }] },
    session: {
      defaultSession: Object.assign(new EventEmitter(), {
        protocol: { handle: (scheme: string, serve: Serve) => void desk.serves.set(scheme, serve) },
        setPermissionRequestHandler: () => undefined,
        setPermissionCheckHandler: () => undefined,
      }),
    },
    shell: { showItemInFolder: (path: string) => void desk.revealed.push(path) },
  };
};
