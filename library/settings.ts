/** The program's own files: settings, and the corpora opened before. They hold nothing of any dispatch. */
import { join } from 'node:path';
import { z } from 'zod';
import { type Settings, settingsSchema } from '../core/api-values.ts';
import { checking } from './checking.ts';
import { keepAside } from './dispatch-files.ts';
import { isFolder, throwWriting } from './errors.ts';
import type { Files } from './files.ts';
import { DamagedFile, jsonStore } from './json-store.ts';
import { OwnFolder } from './own-folder.ts';
import { Serial } from './serial.ts';

const FIRST_SETTINGS: Settings = { agent: null, locale: 'system', theme: 'system', textSize: 100 };
const MOST_RECENT = 12;

const fileSchema = z.looseObject({
  settings: settingsSchema.loose(),
  /** Latest first. */
  recent: z.array(z.looseObject({ path: z.string(), title: z.string() })),
});
type Content = z.infer<typeof fileSchema>;

export type Recent = readonly { readonly path: string; readonly title: string }[];

const moveAside = (files: Files, path: string): Promise<void> =>
  files.rename(path, `${path}.damaged-folder`).catch((error: unknown) => throwWriting(error, path));

export class SettingsFile {
  /** What cannot be kept of the program's own, as of the last that was to be. */
  readonly own: OwnFolder;
  private readonly write: (content: Content) => Promise<void>;
  private readonly serial = new Serial();
  private content: Content;

  private constructor(content: Content, own: OwnFolder, write: (content: Content) => Promise<void>) {
    this.content = content;
    this.own = own;
    this.write = write;
  }

  /** Reads `settings.json`; one that cannot be read is kept aside before it is written anew, and the first settings hold. */
  static async read(files: Files, dataFolder: string): Promise<SettingsFile> {
    const path = join(dataFolder, 'settings.json');
    const store = jsonStore<Content>(files, path, fileSchema);
    const own = new OwnFolder();
    let inTheWay: (() => Promise<void>) | null = null;
    try {
      await store.read();
    } catch (error) {
      if (error instanceof DamagedFile) inTheWay = () => keepAside(files, path);
      else if (isFolder(error)) inTheWay = () => moveAside(files, path);
      else throw error;
    }
    const clear = async (): Promise<void> => {
      await inTheWay?.();
      inTheWay = null;
    };
    await own.trying(clear);
    return new SettingsFile(store.data ?? { settings: FIRST_SETTINGS, recent: [] }, own, async (content) => {
      await clear();
      store.data = content;
      await store.write();
    });
  }

  get settings(): Settings {
    return settingsSchema.parse(this.content.settings, checking());
  }

  get recent(): Recent {
    return this.content.recent.map(({ path, title }) => ({ path, title }));
  }

  /** The corpus to open at the start: the last one; undefined at the very first start. */
  get last(): string | undefined {
    return this.content.recent[0]?.path;
  }

  /** Changes what is given; what is undefined stays. */
  async change(settings: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> {
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    await this.save((content) => ({ ...content, settings: { ...content.settings, ...given } }));
    return this.settings;
  }

  /** Puts a corpus at the head of those opened. */
  opened(path: string, title: string): Promise<void> {
    return this.save((content) => {
      const others = content.recent.filter((item) => item.path !== path);
      return { ...content, recent: [{ path, title }, ...others].slice(0, MOST_RECENT) };
    });
  }

  /** Changes run one after another, each from what the one before left. */
  private save(change: (content: Content) => Content): Promise<void> {
    return this.serial.run('save', async () => {
      const content = change(this.content);
      await this.own.writing(() => this.write(content));
      this.content = content;
    });
  }
}
