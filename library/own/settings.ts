/** The program's own files: settings, and the corpora opened before. They hold nothing of any dispatch. */
import { join } from 'node:path';
import type { Low } from 'lowdb';
import { z } from 'zod';
import { type Settings, settingsSchema } from '../../core/api-values.ts';
import { FIRST_SETTINGS } from '../../core/first-settings.ts';
import { ownKeysSchema } from '../../core/keys.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile, jsonStore } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { isFolder, LibraryFailure, throwWriting } from '../errors.ts';
import { checking } from '../thread/checking.ts';
import { Serial } from '../thread/serial.ts';
import { OwnFolder } from './own-folder.ts';

const MOST_RECENT = 12;

const fileSchema = z.looseObject({
  /** Written before keys could be remapped or columns put away they have none of it. */
  settings: settingsSchema
    .extend({
      keys: ownKeysSchema.default({}),
      hiddenColumns: settingsSchema.shape.hiddenColumns.default([]),
    })
    .loose(),
  /** Latest first. */
  recent: z.array(z.looseObject({ path: z.string(), title: z.string() })),
});
type Content = z.infer<typeof fileSchema>;

export type Recent = readonly { readonly path: string; readonly title: string }[];

/** Moves what cannot be read out of the way: a folder, or a file that this account may not read. */
const moveAside = (files: Files, path: string, aside: string): Promise<void> =>
  files.rename(path, aside).catch((error: unknown) => throwWriting(error, path));

const asideUnread = async (files: Files, path: string): Promise<void> => {
  const { modified } = await files.info(path);
  await moveAside(files, path, `${path}.unreadable-${Math.trunc(modified)}`);
};

const isUnreadable = (error: unknown): boolean =>
  error instanceof LibraryFailure && error.failure.code === 'file-unreadable';

/** What stands in the file, null where nothing can be read, and what is to be done before it may be written anew. */
interface Found {
  readonly content: Content | null;
  readonly clear: () => Promise<void>;
}

const NOTHING_IN_THE_WAY = (): Promise<void> => Promise.resolve();

export class SettingsFile {
  /** What cannot be kept of the program's own, as of the last that was to be. */
  readonly own = new OwnFolder();
  private readonly files: Files;
  private readonly path: string;
  private readonly store: Low<Content | null>;
  private readonly serial = new Serial();
  private content: Content = { settings: FIRST_SETTINGS, recent: [] };

  private constructor(files: Files, dataFolder: string) {
    this.files = files;
    this.path = join(dataFolder, 'settings.json');
    this.store = jsonStore<Content>(files, this.path, fileSchema);
  }

  /** Reads `settings.json`; one that cannot be read is kept aside, and the first settings hold. */
  static async read(files: Files, dataFolder: string): Promise<SettingsFile> {
    const file = new SettingsFile(files, dataFolder);
    const { content, clear } = await file.find();
    if (content !== null) file.content = content;
    await file.own.trying(clear);
    return file;
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

  private async find(): Promise<Found> {
    const { files, path, store } = this;
    try {
      await store.read();
      return { content: store.data, clear: NOTHING_IN_THE_WAY };
    } catch (error) {
      if (error instanceof DamagedFile) return { content: null, clear: () => keepAside(files, path) };
      if (isFolder(error))
        return { content: null, clear: () => moveAside(files, path, `${path}.damaged-folder`) };
      if (isUnreadable(error)) return { content: null, clear: () => asideUnread(files, path) };
      throw error;
    }
  }

  /**
   * Changes run one after another, each from what stands in the file by now: another program over the same folder may
   * have written it since.
   */
  private save(change: (content: Content) => Content): Promise<void> {
    return this.serial.run('save', () =>
      this.own.writing(async () => {
        const found = await this.find();
        const content = change(found.content ?? this.content);
        await found.clear();
        this.store.data = content;
        await this.store.write();
        this.content = content;
      }),
    );
  }
}
