/**
 * The older version of a text that is being imported: a dispatch of the corpus with the same address, headline or file
 * name and much the same words, or with nearly the same words under any name. What a person decided there is carried over; the older dispatch stays as it is.
 */
import { assemble } from '../../core/assemble.ts';
import { overlapOf, printsOf, runsOf, type TextRuns } from '../../core/diff/word-overlap.ts';
import { carryOver } from '../../core/history/carry-over.ts';
import { decidedFields } from '../../core/history/decided-fields.ts';
import type { CleanedRecord } from '../../core/model/cleaned-record.ts';
import { nameKey } from '../catalog/record.ts';
import type { CleanedText } from '../cleaning/cleaning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { decodeAs } from '../dispatches/decode.ts';
import type { Held } from '../dispatches/history-steps.ts';
import type { Succession } from '../dispatches/new-dispatch.ts';
import { sha256Of } from '../dispatches/originals.ts';
import { LibraryFailure } from '../errors.ts';
import { isOfADispatch } from '../operations/catching-up.ts';

/** Of the words of both, in runs of five, this share must be the same. */
const LEAST_OVERLAP = 0.6;
/** An address, headline, name or print that more dispatches than this share tells nothing: it is that of a series. */
export const MOST_CANDIDATES = 8;
/** Of so many texts the runs are kept, some kilobytes each. */
const REMEMBERED = 1000;

export interface Succeeded extends Succession {
  readonly record: CleanedRecord;
  /** How many decisions were carried over. */
  readonly carried: number;
}

/** A text that is about to be a dispatch. */
export interface Arriving {
  /** The name of its file. */
  readonly name: string;
  readonly text: string;
  readonly fresh: CleanedText;
  readonly runs: TextRuns;
}

/** What a text goes by, as those of its other version would be found. */
export const goesBy = ({ name, runs, fresh: { record } }: Arriving): readonly string[] =>
  [record.headline, record.metadata.sourceUrl, nameKey(name), ...printsOf(runs)].filter(
    (value): value is string => typeof value === 'string',
  );

/**
 * A dispatch that is damaged, or was removed meanwhile, is no older version of anything. Throws what the disk says: a
 * file that could not be read this once may be, and the link must not be missed without a word.
 */
const lookAt = async (corpus: OpenCorpus, id: string): Promise<Held | null> => {
  try {
    return await corpus.dispatches.look(id);
  } catch (error) {
    if (error instanceof LibraryFailure && isOfADispatch(error.failure)) return null;
    throw error;
  }
};

/** Looks for the older versions of texts as they arrive. */
export class OlderVersions {
  private readonly files: Files;
  private readonly corpus: OpenCorpus;
  /** The runs of texts that were looked at last: those with one headline are asked for again and again. */
  private readonly runs = new Map<string, TextRuns>();

  constructor(files: Files, corpus: OpenCorpus) {
    this.files = files;
    this.corpus = corpus;
  }

  /**
   * The older version of a text with what it hands down, or null where there is none.
   *
   * @param own the id of the text
   */
  async of(own: string, arriving: Arriving): Promise<Succeeded | null> {
    const { text, fresh, runs } = arriving;
    const found: { readonly held: Held; readonly overlap: number }[] = [];
    for (const id of this.candidates(arriving)) {
      if (id === own) continue;
      const known = await this.runsOf(id);
      if (known !== null && overlapOf(known, runs) < LEAST_OVERLAP) continue;
      const held = await lookAt(this.corpus, id);
      if (held === null) continue;
      const overlap = overlapOf(known ?? runsOf(held.text), runs);
      if (overlap >= LEAST_OVERLAP) found.push({ held, overlap });
    }
    this.remember(own, runs);
    // Of versions that came one after another, the last.
    const imported = ({ held }: (typeof found)[number]): string => held.stored.source.imported;
    const [best] = found.toSorted((a, b) =>
      imported(a) === imported(b) ? b.overlap - a.overlap : imported(a) < imported(b) ? 1 : -1,
    );
    if (best === undefined) return null;
    const { text: oldText, stored, entries } = best.held;
    const { curation, carried, fields } = carryOver(
      { text: oldText, curation: stored, decided: decidedFields(entries) },
      { text, cleaned: fresh.cleaned },
    );
    return { replaces: stored.id, curation, carried, fields, record: assemble(text, curation) };
  }

  private candidates({ name, runs, fresh: { record } }: Arriving): readonly string[] {
    const { catalog } = this.corpus;
    const { headline } = record;
    const url = record.metadata.sourceUrl;
    const lists = [
      typeof url === 'string' ? catalog.lookups.named('sourceUrl', url) : [],
      headline === null ? [] : catalog.lookups.headed(headline),
      catalog.lookups.goingBy('name', name),
      ...printsOf(runs).map((print) => catalog.lookups.goingBy('print', print)),
    ];
    return [...new Set(lists.filter(({ length }) => length <= MOST_CANDIDATES).flat())];
  }

  /** The runs of a dispatch, from its source alone; null where that cannot be read, which whoever looks at all of it tells. */
  private async runsOf(id: string): Promise<TextRuns | null> {
    const known = this.runs.get(id);
    if (known !== undefined) return known;
    const entry = this.corpus.catalog.get(id);
    if (entry === null || entry.encoding === null) return null;
    const { sha256, encoding } = entry;
    const bytes = await this.files.read(this.corpus.folder.original(sha256)).catch(() => null);
    if (bytes === null || sha256Of(bytes) !== sha256) return null;
    const decoded = decodeAs(bytes, encoding);
    if (!decoded.ok) return null;
    const runs = runsOf(decoded.value);
    this.remember(id, runs);
    return runs;
  }

  private remember(id: string, runs: TextRuns): void {
    this.runs.set(id, runs);
    const [oldest] = this.runs.keys();
    if (this.runs.size > REMEMBERED && oldest !== undefined) this.runs.delete(oldest);
  }
}
