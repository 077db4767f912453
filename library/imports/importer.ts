/**
 * Import: reads files, cleans their texts side by side, and writes them in batches, in the order of their names. At
 * any moment the corpus is whole: what a kill or a cancel leaves is either a dispatch or nothing that counts.
 */
import type { ImportResult } from '../../core/api-jobs.ts';
import { runsOf } from '../../core/diff/word-overlap.ts';
import type { Container, Source } from '../../core/model/dispatch.ts';
import { takeUnsaved } from '../checks/unsaved.ts';
import type { CleanedText } from '../cleaning/cleaning.ts';
import { isListed, takeLeft } from '../corpus/unlisted.ts';
import {
  type BatchItem,
  batchItem,
  keepContainer,
  mendOriginal,
  writeNewBatch,
} from '../dispatches/import-batch.ts';
import { newDispatch } from '../dispatches/new-dispatch.ts';
import { idOf, sha256Of } from '../dispatches/originals.ts';
import { failureOf, isOfCorpus, LibraryFailure, throwWriting } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';
import { giveWay } from '../thread/turns.ts';
import { requireAllowedTexts } from './allowed-texts.ts';
import type { ImportOptions } from './import-options.ts';
import { type InputFile, inputFiles } from './input-files.ts';
import { goesBy, OlderVersions } from './older-version.ts';
import type { Input, InputText } from './readers/input.ts';
import { BATCH, type Included, WaitingBatch } from './waiting-batch.ts';
import { withFields } from './with-fields.ts';

/** How many bytes of text may be on their way through cleaning. */
const ON_THE_WAY = 32 * 1024 * 1024;

interface Ready {
  readonly input: InputText;
  readonly sha256: string;
  readonly container: Container | undefined;
  readonly place: InputFile['place'];
  /** Null where the corpus has the text already. */
  readonly cleaned: Promise<CleanedText> | null;
}

class Import {
  private readonly options: ImportOptions;
  private readonly task: Task;
  private readonly added: string[] = [];
  private readonly known: { file: string; id: string }[] = [];
  private readonly removed: { file: string; id: string }[] = [];
  private readonly replaced: ImportResult['replaced'] = [];
  private readonly seen = new Set<string>();
  private readonly ready: Ready[] = [];
  private onTheWay = 0;
  private readonly batch = new WaitingBatch();
  private readonly olderVersions: OlderVersions;
  private readonly stop = new AbortController();
  /** Why a batch could not be written: it ends the import, whatever was under way when it was met. */
  private unwritten: unknown = null;
  private done = 0;
  private total = 0;

  constructor(options: ImportOptions, task: Task) {
    this.options = options;
    this.task = task;
    this.olderVersions = new OlderVersions(options.files, options.corpus);
  }

  async run(paths: readonly string[]): Promise<ImportResult> {
    try {
      return await this.takeAll(paths);
    } finally {
      // Texts that still wait, after a cancel or a failure, are cleaned for nobody.
      this.stop.abort();
    }
  }

  private async takeAll(paths: readonly string[]): Promise<ImportResult> {
    const { files, corpus, agent, now } = this.options;
    await takeLeft(files, corpus);
    const { found, unsaved, failures } = await inputFiles(files, paths);
    for (const failure of failures) this.task.fail(failure);
    if (found.length + unsaved.length + failures.length === 0)
      throw new LibraryFailure('nothing-to-import', { file: paths.join(', ') });
    this.total = found.length;
    for (const file of found) {
      if (this.task.cancelled()) break;
      this.task.progress(this.done, this.total, file.name);
      await this.takeFile(file);
    }
    while (this.ready.length > 0 && !this.task.cancelled()) await this.settleFirst();
    await this.write();
    // Decisions follow the dispatches that they are about.
    const decision = { by: agent(), at: now().toISOString() };
    const taken = await takeUnsaved(files, corpus, unsaved, decision, this.task);
    this.task.progress(this.done, this.total, null);
    const { added, known, removed, replaced } = this;
    return { kind: 'import', added, known, removed, replaced, ...taken };
  }

  private async takeFile({ path, name, reader, place }: InputFile): Promise<void> {
    const { files, corpus } = this.options;
    const { extractor } = reader;
    if (extractor === null)
      return void (await this.takeInputs(reader.read(files, path, name), undefined, place));
    await this.ofFile(name, async () => {
      await requireAllowedTexts(corpus.removals, reader.read(files, path, name), name);
      const { sha256, path: kept, lines, isNew } = await keepContainer(files, corpus.folder, path, name);
      this.total += Math.max(0, lines - 1);
      const container = { sha256, name, extractor };
      const isNeeded = await this.takeInputs(reader.read(files, kept, name), container, place);
      // Nobody would know what these bytes are there for.
      if (isNew && !isNeeded) await files.remove(kept).catch((error) => throwWriting(error, kept));
    });
  }

  /** Does something for one file. What is wrong with that file alone is a failure of the task. */
  private async ofFile(file: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error === this.unwritten || (error instanceof LibraryFailure && isOfCorpus(error))) throw error;
      this.task.fail({ file, error: failureOf(error) });
    }
  }

  /** Whether a text was found, or the rest was not looked at. */
  private async takeInputs(
    inputs: AsyncIterable<Input>,
    container: Container | undefined,
    place: InputFile['place'],
  ): Promise<boolean> {
    let found = false;
    for await (const item of inputs) {
      if (this.task.cancelled()) return true;
      if (item.ok) {
        found = true;
        await this.take(item.input, container, place);
      } else {
        this.task.fail({ file: item.file, error: item.error });
        this.advance(item.file);
      }
    }
    return found;
  }

  /** Sends a text on its way through cleaning, unless the corpus has it. */
  private async take(
    input: InputText,
    container: Container | undefined,
    filePlace: InputFile['place'],
  ): Promise<void> {
    const { corpus, cleaning } = this.options;
    const sha256 = sha256Of(input.bytes);
    const id = idOf(sha256);
    const isNew = !corpus.has(id) && !this.seen.has(id);
    this.seen.add(id);
    const cleaned = isNew ? cleaning.clean(input.text, corpus.cleanSettings, this.stop.signal) : null;
    // Its failure is met when its turn comes.
    cleaned?.catch(() => undefined);
    const place = container && { ...container, line: input.place?.line, fields: input.place?.fields };
    this.ready.push({ input, sha256, container: place, place: filePlace, cleaned });
    this.onTheWay += input.bytes.length;
    // As many again as a batch holds, so that cleaning goes on while a batch is written.
    const most = BATCH + cleaning.width;
    while (this.ready.length > most || (this.onTheWay > ON_THE_WAY && this.ready.length > 0))
      await this.settleFirst();
  }

  /**
   * Takes the first text through its end. What is wrong with it alone is a failure of the task; a batch that cannot be
   * written ends the import, because its other texts would be lost in silence.
   */
  private async settleFirst(): Promise<void> {
    const first = this.ready.shift();
    if (first === undefined) return;
    await giveWay();
    const { input, sha256, cleaned } = first;
    this.onTheWay -= input.bytes.length;
    if (cleaned === null && this.batch.holds(sha256)) await this.write();
    await this.ofFile(input.name, async () => {
      if (cleaned !== null) await this.include(first, await cleaned);
      else if (!(await this.recognise(sha256, input.name, input.bytes))) await this.includeAnew(first);
    });
    if (this.batch.isFull) await this.write();
    this.advance(input.name);
  }

  /**
   * The same bytes again: their other name is recorded, and a source that was lost is put back. Whether anything of
   * the dispatch can be had; otherwise it begins anew. One that was removed stays so, and that is told.
   */
  private async recognise(sha256: string, name: string, bytes: Uint8Array): Promise<boolean> {
    const { corpus, files } = this.options;
    const id = idOf(sha256);
    corpus.removals.requireAllowed(id, name);
    if (corpus.removals.has(id)) {
      this.removed.push({ file: name, id });
      return true;
    }
    if (await mendOriginal(files, corpus.folder, sha256, bytes)) await corpus.reread(id);
    if (await corpus.dispatches.isLost(id)) return false;
    await corpus.dispatches.addName(id, name);
    this.known.push({ file: name, id });
    return true;
  }

  /** A dispatch of which neither file can be read begins again from its text; what is left of both is kept. */
  private async includeAnew(lost: Ready): Promise<void> {
    const { corpus, cleaning } = this.options;
    await this.include(lost, await cleaning.clean(lost.input.text, corpus.cleanSettings, this.stop.signal));
  }

  private async include({ input, sha256, container, place }: Ready, cleaned: CleanedText): Promise<void> {
    const { files, corpus, agent, now, uploaded } = this.options;
    const fresh = withFields(cleaned, input.place?.fields ?? {});
    // An older version that came just before is found once it is in the list.
    const arriving = { ...input, fresh, runs: runsOf(input.text) };
    const names = goesBy(arriving);
    if (this.batch.mayHoldOlder(names)) await this.write();
    this.batch.meet(names);
    const older = await this.olderVersions.of(idOf(sha256), arriving);
    const source: Source = {
      names: [input.name],
      sha256,
      bytes: input.bytes.length,
      length: input.text.length,
      encoding: input.encoding,
      imported: now().toISOString(),
      ...(!uploaded && { file: place }),
      ...(container && { container }),
    };
    const made = newDispatch(source, fresh.cleaned, older?.record ?? fresh.record, agent(), older);
    const item = await batchItem(files, corpus.folder, made, input.text, input.bytes);
    this.batch.add({
      item,
      older: older && { id: made.stored.id, replaces: older.replaces, carried: older.carried },
    });
  }

  private async write(): Promise<void> {
    const { files, corpus } = this.options;
    const batch = this.batch.take();
    if (batch.length === 0) return;
    await corpus.confirmWritable();
    const fresh: Included[] = [];
    for (const included of batch)
      await this.ofFile(included.item.stored.source.names[0] ?? '', async () => {
        if (await this.isNew(included.item)) fresh.push(included);
      });
    if (fresh.length === 0) return;
    const items = fresh.map(({ item }) => item);
    await writeNewBatch(files, corpus.folder, items).catch(async (error: unknown) => {
      this.unwritten = error;
      // What cannot be done now either is done before the next import, or at the next opening.
      await takeLeft(files, corpus).catch(() => undefined);
      throw error;
    });
    await corpus.add(items);
    for (const { stored } of items) this.added.push(stored.id);
    for (const { older } of fresh) if (older !== null) this.replaced.push(older);
  }

  /** Whether a dispatch is to be written: not one that git or a sync client brought while its text was on its way. */
  private async isNew({ stored, original }: BatchItem): Promise<boolean> {
    const { files, corpus } = this.options;
    const { sha256, names } = stored.source;
    if (!(await isListed(files, corpus, stored.id))) return true;
    return !(await this.recognise(sha256, names[0] ?? stored.id, original));
  }

  private advance(current: string): void {
    this.done++;
    this.total = Math.max(this.total, this.done);
    this.task.progress(this.done, this.total, current);
  }
}

/**
 * Imports files and folders. Inputs that cannot be taken are failures of the task and the rest goes on. Fails as a
 * whole with `nothing-to-import`, or where the corpus cannot be written any more; what was written stays.
 */
export const importFiles = (
  options: ImportOptions,
  paths: readonly string[],
  task: Task,
): Promise<ImportResult> => {
  options.corpus.requireWritable();
  return new Import(options, task).run(paths);
};
