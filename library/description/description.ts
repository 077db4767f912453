/**
 * The description of an open corpus: `corpus.json` in memory and on the disk. Changes are written one after another,
 * each made of what the disk says at that moment, so that what a git pull or a sync client brought is never written
 * over by what was in memory.
 */
import type { DamagedDescription } from '../../core/api-keeping.ts';
import { type CleanSettings, cleanSettings } from '../../core/learned.ts';
import { CORPUS_VERSION, type Corpus } from '../../core/model/corpus.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { Serial } from '../thread/serial.ts';
import type { CorpusRead, CorpusStore } from './corpus-file.ts';
import { keepDescription } from './description-back.ts';
import { keepBefore, versionIn } from './keep-before.ts';

export class Description {
  private readonly files: Files;
  private readonly folder: CorpusFolder;
  private readonly path: string;
  private readonly store: CorpusStore;
  private readonly serial = new Serial();
  private current: Corpus;
  private damaged: DamagedDescription | null;
  private settings: { readonly of: Corpus; readonly made: CleanSettings } | null = null;

  constructor(files: Files, folder: CorpusFolder, { store, corpus, damage }: CorpusRead) {
    this.files = files;
    this.folder = folder;
    this.path = folder.corpus;
    this.store = store;
    this.current = corpus;
    this.damaged = damage;
  }

  /** What is wrong with the file, and what is had back of it as long as nobody has it repaired; else null. */
  get damage(): DamagedDescription | null {
    return this.damaged;
  }

  /** Writes what was had back of a damaged file, whose bytes are kept beside. */
  async repair(): Promise<void> {
    if (this.damaged !== null) await this.change((corpus) => ({ ...corpus }));
  }

  get corpus(): Corpus {
    return this.current;
  }

  /** What the pipeline is told of this corpus: one object for as long as the description stays. */
  get cleanSettings(): CleanSettings {
    const known = this.settings;
    if (known !== null && known.of === this.current) return known.made;
    const made = cleanSettings(this.current);
    this.settings = { of: this.current, made };
    return made;
  }

  /** Keeps a copy of it, for when its file is damaged; not of one that is. */
  async keepCopy(): Promise<void> {
    if (this.damaged === null) await keepDescription(this.files, this.folder, this.current);
  }

  /** Reads it again, where something outside may have changed it; whether it did. One that is damaged is left alone. */
  look(): Promise<boolean> {
    return this.serial.run('description', async () => (await this.read()) === 'changed');
  }

  private async read(): Promise<'same' | 'changed' | 'damaged'> {
    const before = this.store.data;
    try {
      await this.store.read();
    } catch (error) {
      this.store.data = before;
      if (error instanceof DamagedFile) return 'damaged';
      throw error;
    }
    const read = this.store.data;
    if (read !== null) this.damaged = null;
    if (read === null || JSON.stringify(read) === JSON.stringify(this.current)) {
      this.store.data = before;
      return 'same';
    }
    this.current = read;
    return 'changed';
  }

  /**
   * Takes over what `next` makes of the description on the disk, once that is there; when the disk refuses, nothing
   * changes. A damaged one is kept aside before it is replaced. Fails with `corpus-newer` where a newer version of the
   * program has written it meanwhile.
   */
  change(next: (corpus: Corpus) => Corpus): Promise<Corpus> {
    return this.serial.run('description', async () => {
      await this.readForWriting();
      const before = this.current;
      const after = next(before);
      if (after === before) return before;
      this.store.data = after;
      try {
        await this.store.write();
      } catch (error) {
        this.store.data = before;
        throw error;
      }
      this.current = after;
      this.damaged = null;
      await keepDescription(this.files, this.folder, after);
      return after;
    });
  }

  private async readForWriting(): Promise<void> {
    const { files, folder, path } = this;
    const isDamaged = (await this.read()) === 'damaged';
    const version = isDamaged ? (versionIn(await files.read(path)) ?? 0) : this.current.schemaVersion;
    if (version > CORPUS_VERSION)
      throw new LibraryFailure('corpus-newer', { path, version, known: CORPUS_VERSION });
    if (isDamaged) await keepAside(files, path);
    // One of an older version, which something outside put there since the corpus was opened.
    else await keepBefore(files, folder, path, CORPUS_VERSION);
  }
}
