/**
 * The vocabularies of an open corpus: one file each in `vocabularies/`, referenced from `corpus.json`. They are taken,
 * removed, had back and added to here, one act after another, and looked up in `vocabulary-lookups.ts`.
 */
import { randomUUID } from 'node:crypto';
import { ulid } from 'ulid';
import type { TermsPreview } from '../../core/api-vocabularies.ts';
import type { Corpus, VocabularyEntry } from '../../core/model/corpus.ts';
import type { TermField } from '../../core/model/metadata.ts';
import type { GatheredTerms } from '../../core/vocabulary/gathered-terms.ts';
import { mergeVocabularies } from '../../core/vocabulary/merge-vocabularies.ts';
import { labelIn, type Term, VOCABULARY_VERSION, type Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import { makeFolder, removeIfThere, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { isMissing, LibraryFailure, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { Serial } from '../thread/serial.ts';
import { readVocabulary, readVocabularyIfThere, writeVocabulary } from './vocabulary-file.ts';
import { entriesOf, entryOf, VocabularyLookups } from './vocabulary-lookups.ts';

export interface VocabularyOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly now: () => Date;
  readonly description: () => Corpus;
  readonly redescribe: (next: (corpus: Corpus) => Corpus) => Promise<Corpus>;
}

/** Terms that were read and not yet taken. */
interface Read {
  readonly ticket: string;
  readonly source: string | null;
  readonly terms: readonly Term[];
}

interface Removed {
  readonly entry: VocabularyEntry;
  /** Its place among the others. */
  readonly place: number;
  /** Null where the file was missing already. */
  readonly bytes: Uint8Array | null;
}

const EXAMPLES = 8;
const LISTED_DUPLICATES = 10;

export class Vocabularies {
  private readonly options: VocabularyOptions;
  private readonly serial = new Serial();
  readonly lookups: VocabularyLookups;
  private read: Read | null = null;
  /** What was removed since the corpus was opened, with the bytes of its file, to be had back. */
  private readonly removed = new Map<string, Removed>();

  constructor(options: VocabularyOptions) {
    this.options = options;
    this.lookups = new VocabularyLookups(options);
  }

  /** Keeps terms that were read until they are taken, and says what they are. */
  preview(gathered: GatheredTerms, source: string | null, title: string): TermsPreview {
    const { terms, duplicates, skipped } = gathered;
    const ticket = randomUUID();
    this.read = { ticket, source, terms };
    const languages = new Map<string, number>();
    for (const { labels } of terms)
      for (const language of Object.keys(labels)) languages.set(language, (languages.get(language) ?? 0) + 1);
    const { language } = this.options.description();
    return {
      ticket,
      title: gathered.title ?? title,
      terms: terms.length,
      languages: [...languages].map(([name, labels]) => ({ language: name, labels })),
      alternates: terms.reduce((sum, { alternates }) => sum + alternates.length, 0),
      duplicates: duplicates.length,
      duplicated: duplicates.slice(0, LISTED_DUPLICATES),
      skipped,
      examples: terms
        .slice(0, EXAMPLES)
        .map((term) => ({ label: labelIn(term, language), alternates: [...term.alternates] })),
    };
  }

  /** Takes the terms that were read last as a vocabulary of a field. Fails with `vocabulary-missing`. */
  take(ticket: string, title: string, field: TermField, closed: boolean): Promise<VocabularyEntry> {
    return this.serial.run('vocabularies', async () => {
      const { read } = this;
      if (read === null || read.ticket !== ticket) throw new LibraryFailure('vocabulary-missing');
      const entry = await this.add(read.source, read.terms, { title, field, closed });
      this.read = null;
      return entry;
    });
  }

  /**
   * Takes a vocabulary out of the corpus, and deletes its file. Values in dispatches stay. {@link restore} brings it
   * back as long as the corpus is open.
   */
  remove(id: string): Promise<void> {
    return this.serial.run('vocabularies', async () => {
      const { files, folder, redescribe, description } = this.options;
      const entry = entryOf(description(), id);
      const bytes = await files.read(folder.vocabulary(id)).catch((error: unknown) => {
        if (isMissing(error)) return null;
        return throwReading(error, folder.vocabulary(id));
      });
      this.removed.set(id, { entry, place: description().vocabularies.indexOf(entry), bytes });
      await redescribe((corpus) => ({
        ...corpus,
        vocabularies: corpus.vocabularies.filter((entry) => entry.id !== id),
      }));
      this.lookups.forget(id);
      await removeIfThere(files, folder.vocabulary(id));
    });
  }

  /** Writes both sides of a file in which git left the marks of a conflict, joined; its bytes are kept beside. */
  mend(id: string): Promise<void> {
    return this.serial.run('vocabularies', async () =>
      this.write(await readVocabulary(this.options.files, this.options.folder, id)),
    );
  }

  /** Takes a vocabulary that cannot be read out of the corpus, as {@link remove} does; its bytes are kept beside. */
  async leaveOut(id: string): Promise<void> {
    const { files, folder } = this.options;
    await keepAside(files, folder.vocabulary(id));
    await this.remove(id);
  }

  /** Brings back a vocabulary that was removed, as it was. Fails with `vocabulary-missing`. */
  restore(id: string): Promise<VocabularyEntry> {
    return this.serial.run('vocabularies', async () => {
      const { files, folder, redescribe } = this.options;
      const removed = this.removed.get(id);
      if (removed === undefined) throw new LibraryFailure('vocabulary-missing');
      const { entry, place, bytes } = removed;
      await makeFolder(files, folder.vocabularies);
      if (bytes !== null) await writeFile(files, folder.vocabulary(id), bytes);
      await redescribe((corpus) => ({
        ...corpus,
        vocabularies: corpus.vocabularies.toSpliced(place, 0, entry),
      }));
      this.removed.delete(id);
      return entry;
    });
  }

  /**
   * Adds a term to the first vocabulary of a field, or to a new open one under `title`. Where it is there already, it
   * gets the other labels too.
   */
  addTerm(
    field: TermField,
    title: string,
    label: string,
    alternates: readonly string[],
  ): Promise<VocabularyEntry> {
    return this.serial.run('vocabularies', async () => {
      const { files, folder } = this.options;
      const description = this.options.description();
      const { language } = description;
      const term: Term = {
        id: label,
        labels: { [language]: label },
        alternates: [...new Set(alternates)].filter((other) => other !== label),
      };
      const entry = entriesOf(description, field)[0];
      if (entry === undefined) return this.add(null, [term], { title, field, closed: false });
      const vocabulary = await readVocabulary(files, folder, entry.id);
      const known = vocabulary.terms.find((other) => Object.values(other.labels).includes(label));
      const others = [...new Set([...(known?.alternates ?? []), ...term.alternates])];
      const terms =
        known === undefined
          ? [...vocabulary.terms, term]
          : vocabulary.terms.map((other) => (other === known ? { ...known, alternates: others } : other));
      await this.write({ ...vocabulary, terms });
      return entry;
    });
  }

  /**
   * Takes over the file of a vocabulary of another copy, joined with the one that is here, before the description names
   * it. `before` is the one that both began from, where that is known.
   */
  adopt(theirs: Vocabulary, before: Vocabulary | null): Promise<void> {
    return this.serial.run('vocabularies', async () => {
      const { files, folder } = this.options;
      const mine = await readVocabularyIfThere(files, folder, theirs.id);
      const merged = mine === null ? theirs : mergeVocabularies(before, mine, theirs);
      if (merged !== mine) await this.write(merged);
    });
  }

  private async add(
    source: string | null,
    terms: readonly Term[],
    described: Omit<VocabularyEntry, 'id'>,
  ): Promise<VocabularyEntry> {
    const { now, redescribe, files, folder } = this.options;
    const entry = { id: ulid(now().getTime()), ...described };
    await makeFolder(files, folder.vocabularies);
    await this.write({ schemaVersion: VOCABULARY_VERSION, id: entry.id, source, terms });
    await redescribe((corpus) => ({ ...corpus, vocabularies: [...corpus.vocabularies, entry] }));
    return entry;
  }

  /** Fails with `corpus-newer` where a newer version wrote it, which may say more than this one would keep. */
  private async write(vocabulary: Vocabulary): Promise<void> {
    const { files, folder } = this.options;
    const { id, schemaVersion: version } = vocabulary;
    if (version > VOCABULARY_VERSION)
      throw new LibraryFailure('corpus-newer', {
        path: folder.vocabulary(id),
        version,
        known: VOCABULARY_VERSION,
      });
    await writeVocabulary(files, folder, vocabulary);
    this.lookups.forget(vocabulary.id);
  }
}
