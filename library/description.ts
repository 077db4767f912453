/**
 * The description of an open corpus: `corpus.json` in memory and on the disk. Changes are written one after another,
 * and what is in memory is always what is on the disk.
 */
import { type CleanSettings, cleanSettings } from '../core/learned.ts';
import type { Corpus } from '../core/model/corpus.ts';
import type { CorpusStore } from './corpus-file.ts';
import { DamagedFile } from './json-store.ts';
import { Serial } from './serial.ts';

export class Description {
  private readonly store: CorpusStore;
  private readonly serial = new Serial();
  private current: Corpus;
  private settings: { readonly of: Corpus; readonly made: CleanSettings } | null = null;

  constructor(store: CorpusStore, corpus: Corpus) {
    this.store = store;
    this.current = corpus;
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

  /** Reads it again, where something outside may have changed it; whether it did. One that is damaged is left alone. */
  look(): Promise<boolean> {
    return this.serial.run('description', () => this.read());
  }

  private async read(): Promise<boolean> {
    const before = this.store.data;
    try {
      await this.store.read();
    } catch (error) {
      this.store.data = before;
      if (error instanceof DamagedFile) return false;
      throw error;
    }
    const read = this.store.data;
    if (read === null || JSON.stringify(read) === JSON.stringify(this.current)) {
      this.store.data = before;
      return false;
    }
    this.current = read;
    return true;
  }

  /** Takes over what `next` makes of the description when it is on the disk; when the disk refuses, nothing changes. */
  change(next: (corpus: Corpus) => Corpus): Promise<Corpus> {
    return this.serial.run('description', async () => {
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
      return after;
    });
  }
}
