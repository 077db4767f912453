/**
 * Looking terms up in the vocabularies of an open corpus, which are read and indexed when they are first asked and kept in
 * memory as long as their files are as they were read: a thesaurus of any size never goes to the window whole.
 */
import type { Outside } from '../../core/api-vocabularies.ts';
import type { Corpus, VocabularyEntry } from '../../core/model/corpus.ts';
import type { TermField } from '../../core/model/metadata.ts';
import { type Completion, TermIndex } from '../../core/vocabulary/term-index.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { Files } from '../disk/files.ts';
import { isMissing, LibraryFailure, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { inTurns } from '../thread/turns.ts';
import { readVocabulary } from './vocabulary-file.ts';

interface LookupOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly description: () => Corpus;
}

interface Loaded {
  readonly language: string;
  /** Size, time and identity of the file as it was read: another's change is noticed by them. */
  readonly stamp: string;
  readonly vocabulary: Vocabulary;
  readonly index: TermIndex;
}

/** The vocabularies of a field, the one that new terms come into first. */
export const entriesOf = ({ vocabularies }: Corpus, field: TermField): readonly VocabularyEntry[] =>
  vocabularies.filter((entry) => entry.field === field);

/** Fails with `vocabulary-missing`. */
export const entryOf = ({ vocabularies }: Corpus, id: string): VocabularyEntry => {
  const found = vocabularies.find((entry) => entry.id === id);
  if (found === undefined) throw new LibraryFailure('vocabulary-missing');
  return found;
};

export class VocabularyLookups {
  private readonly options: LookupOptions;
  private readonly loaded = new Map<string, Loaded>();
  /** What is being read and indexed: who asks meanwhile waits for the same. */
  private readonly loading = new Map<string, Promise<Loaded>>();

  constructor(options: LookupOptions) {
    this.options = options;
  }

  /** Terms of a field's vocabularies that have a word beginning with what was typed. */
  async complete(field: TermField, typed: string, limit: number): Promise<readonly Completion[]> {
    const found = new Map<string, Completion>();
    for (const { id } of entriesOf(this.options.description(), field)) {
      const { index } = await this.load(id);
      for (const one of index.complete(typed, limit)) if (!found.has(one.label)) found.set(one.label, one);
    }
    return [...found.values()].slice(0, limit);
  }

  /** Which of these values no vocabulary of the field has, where it has one that is closed, or has in another form. */
  async check(field: TermField, values: readonly string[]): Promise<readonly Outside[]> {
    const entries = entriesOf(this.options.description(), field);
    if (entries.length === 0) return [];
    const closed = entries.some((entry) => entry.closed);
    const loaded = await Promise.all(entries.map(({ id }) => this.load(id)));
    return values.flatMap((value): readonly Outside[] => {
      const standings = loaded.map(({ index }) => index.standing(value));
      if (standings.some(({ kind }) => kind === 'known')) return [];
      const other = standings.find((standing) => standing.kind === 'other');
      if (other === undefined && !closed) return [];
      return [{ field, value, preferred: other?.label ?? null }];
    });
  }

  /** The preferred label under which a vocabulary of the field has the first of these names that it has, or null. */
  async preferred(field: TermField, names: readonly string[]): Promise<string | null> {
    for (const { id } of entriesOf(this.options.description(), field)) {
      const { index } = await this.load(id);
      for (const name of names) {
        const standing = index.standing(name);
        if (standing.kind !== 'unknown') return standing.kind === 'known' ? name : standing.label;
      }
    }
    return null;
  }

  /** How many terms a vocabulary has. Fails with `vocabulary-missing`. */
  async count(id: string): Promise<number> {
    return (await this.load(id)).vocabulary.terms.length;
  }

  /** The file of a vocabulary is another now, or goes. */
  forget(id: string): void {
    this.loaded.delete(id);
  }

  /** The vocabulary in memory, as long as its file is as it was read. */
  private async load(id: string): Promise<Loaded> {
    const description = this.options.description();
    const { language } = description;
    entryOf(description, id);
    const stamp = await this.stampOf(id);
    const known = this.loaded.get(id);
    if (known?.language === language && known.stamp === stamp) return known;
    const asked = `${id} ${language} ${stamp}`;
    const loading = this.loading.get(asked) ?? this.index(id, language, stamp);
    this.loading.set(asked, loading);
    try {
      return await loading;
    } finally {
      this.loading.delete(asked);
    }
  }

  private async index(id: string, language: string, stamp: string): Promise<Loaded> {
    const vocabulary = await readVocabulary(this.options.files, this.options.folder, id);
    const index = await inTurns(TermIndex.of(vocabulary.terms, language));
    const loaded = { language, stamp, vocabulary, index };
    this.loaded.set(id, loaded);
    return loaded;
  }

  private async stampOf(id: string): Promise<string> {
    const path = this.options.folder.vocabulary(id);
    try {
      const { size, modified, changed, identity } = await this.options.files.info(path);
      return `${size} ${modified} ${changed} ${identity}`;
    } catch (error) {
      if (isMissing(error)) throw new LibraryFailure('vocabulary-missing', {}, { cause: error });
      return throwReading(error, path);
    }
  }
}
