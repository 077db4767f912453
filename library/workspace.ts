/**
 * The corpus that is open, if any: opens, creates, closes it and makes the sample, one act after another. Before a
 * corpus is let go of, its jobs have ended and its snapshots are written.
 */
import { resolve } from 'node:path';
import type { Event } from '../core/api-events.ts';
import type { FileFailure, ImportResult, RepairResult, VerifyResult } from '../core/api-jobs.ts';
import type { CorpusSummary } from '../core/api-values.ts';
import type { Agent, Decision } from '../core/model/provenance.ts';
import type { Compact } from './catalog/database.ts';
import { checksAfterOpening } from './checks/checks-after-opening.ts';
import type { Fixity } from './checks/fixity.ts';
import { type RepairRequest, repairCorpus } from './checks/repair.ts';
import { verifyCorpus } from './checks/verify.ts';
import type { Cleaning } from './cleaning/cleaning.ts';
import { summaryOf } from './corpus/corpus-summary.ts';
import { OpenCorpus } from './corpus/open-corpus.ts';
import { openEvents } from './corpus/open-events.ts';
import { LOOKING_EVERY, Watching } from './corpus/watching.ts';
import { createCorpus } from './description/corpus-file.ts';
import { absolutePath } from './disk/absolute-path.ts';
import type { Files } from './disk/files.ts';
import { patient } from './disk/patient-files.ts';
import { isSamePlace } from './disk/same-place.ts';
import { sweepBatch } from './dispatches/batch-note.ts';
import { failureOf, LibraryFailure } from './errors.ts';
import { corpusFolder } from './folder/corpus-folder.ts';
import type { CorpusPlaces } from './folder/corpus-places.ts';
import { importFiles } from './imports/importer.ts';
import { accountName } from './own/account-name.ts';
import type { SettingsFile } from './own/settings.ts';
import { sampleFolder, sampleTitle, UNWATCHED } from './sample.ts';
import { Jobs, type Task } from './thread/jobs.ts';
import { Serial } from './thread/serial.ts';
import { type Standing, StandingFailures } from './thread/standing-failures.ts';

export interface WorkspaceOptions {
  readonly dataFolder: string;
  readonly seedsFolder: string;
  readonly files: Files;
  /** Where corpora are written, as `files` has it. */
  readonly places: CorpusPlaces;
  readonly now: () => Date;
  readonly cleaning: Cleaning;
  readonly settings: SettingsFile;
  readonly session: string;
  /** Whether indexes are kept in memory only: where `files` is not the file system of this machine. */
  readonly indexInMemory: boolean;
  /** Writes an index anew in another thread; null where there is none for that. */
  readonly compact: Compact | null;
  readonly emit: (event: Event) => void;
  /** Hears each input that a job could not take, however many there are. */
  readonly inputFailed?: ((failure: FileFailure) => void) | undefined;
  /** Milliseconds after opening until the sources are checked, where other than usual. */
  readonly checkAfter?: number | undefined;
  /** Milliseconds between two looks for what something outside changed, where other than usual. */
  readonly lookEvery?: number | undefined;
}

export class Workspace {
  readonly jobs: Jobs;
  private readonly options: WorkspaceOptions;
  private readonly serial = new Serial();
  readonly account = accountName();
  private corpus: OpenCorpus | null = null;
  /** What failed of the open corpus behind the calls. */
  private failures: StandingFailures | null = null;
  private watching: Watching | null = null;
  private fixity: Fixity | null = null;

  constructor(options: WorkspaceOptions) {
    this.options = options;
    this.jobs = new Jobs(
      (job) => options.emit({ type: 'job', job }),
      async (cancelled) => {
        // Every job is about all dispatches, or must know which there are; and none copies what is to be destroyed.
        await this.corpus?.index.whole(cancelled);
        await this.corpus?.removals.ended();
      },
      (failure) => options.inputFailed?.(failure),
    );
  }

  /** Opens the corpus at a path, none for null; where nothing is asked, the last one, or at first the sample. */
  async start(path: string | null | undefined): Promise<void> {
    if (path === null) return;
    if (path !== undefined) {
      await this.open(resolve(path));
      return;
    }
    const { last, own } = this.options.settings;
    try {
      if (last !== undefined) await this.open(last);
    } catch (error) {
      // The last corpus may be on a drive that is not there: the program starts without, and the list still names it.
      if (!(error instanceof LibraryFailure)) throw error;
    }
    // Without the sample the window asks for a corpus, and says why it has none.
    if (last === undefined) await own.trying(() => this.makeSample());
    // A first start that was cut short left the sample empty.
    else if (this.isSample && this.opened.isEmpty) await own.trying(() => this.fillSample());
  }

  get cleaning(): Cleaning {
    return this.options.cleaning;
  }

  /** Who decides, and when. */
  decision(): Decision {
    return { by: this.agent, at: this.options.now().toISOString() };
  }

  get agent(): Agent {
    return { kind: 'person', name: this.options.settings.settings.agent ?? this.account };
  }

  /** The open corpus. Fails with `no-corpus-open`. */
  get opened(): OpenCorpus {
    if (this.corpus === null) throw new LibraryFailure('no-corpus-open');
    return this.corpus;
  }

  /** Notices where another program took the open corpus over while this one stood still: the computer slept. */
  async lookAtLock(): Promise<void> {
    await this.corpus?.lookAtLock();
  }

  /** Comes back when the list of the open corpus can be asked. */
  async listReady(): Promise<void> {
    await this.corpus?.index.atHand.ready();
  }

  private get isSample(): boolean {
    return this.corpus?.folder.path === sampleFolder(this.options.dataFolder);
  }

  /** What failed of the open corpus behind the calls and stands still. */
  get standing(): readonly Standing[] {
    return this.failures?.now() ?? [];
  }

  summary(): CorpusSummary | null {
    if (this.corpus === null) return null;
    return summaryOf(this.corpus, this.isSample);
  }

  open(path: string): Promise<CorpusSummary> {
    return this.serial.run('corpus', () => this.openNow(absolutePath(path, 'path')));
  }

  create(path: string, title: string): Promise<CorpusSummary> {
    return this.serial.run('corpus', async () => {
      const { files, now } = this.options;
      const folder = corpusFolder(absolutePath(path, 'path'));
      await createCorpus(files, folder, title, now());
      return this.openNow(folder.path);
    });
  }

  close(): Promise<void> {
    return this.serial.run('corpus', async () => {
      await this.letGo();
      this.options.emit({ type: 'corpus', corpus: null });
    });
  }

  /** Imports files and folders into the open corpus. */
  import(paths: readonly string[], task: Task, uploaded = false): Promise<ImportResult> {
    const { files, cleaning, now } = this.options;
    const corpus = this.opened;
    return this.betweenImports(async () => {
      if (corpus.readOnly === null) await corpus.learning.flush();
      const options = { files: patient(files), corpus, cleaning, now, agent: () => this.agent, uploaded };
      return importFiles(options, paths, task);
    });
  }

  /** Looks for what something outside changed in the folder of the corpus. */
  async look(): Promise<void> {
    await this.watching?.look();
  }

  /** Repairs what is damaged. */
  repair(request: RepairRequest, task: Task): Promise<RepairResult> {
    const { files, cleaning, now } = this.options;
    const corpus = this.opened;
    return this.betweenImports(() =>
      repairCorpus({ files, corpus, cleaning, now, agent: () => this.agent }, request, task),
    );
  }

  /** Verifies a corpus; one with nothing wrong in it has all of its sources checked thereby. */
  verify(corpus: OpenCorpus, task: Task): Promise<VerifyResult> {
    const { files } = this.options;
    // Not during an import, whose sources are there before their dispatches.
    return this.betweenImports(async () => {
      const result = await verifyCorpus(patient(files), corpus, task);
      if (!task.cancelled() && result.problems.length === 0 && corpus === this.corpus)
        await this.fixity?.isWhole();
      return result;
    });
  }

  /** Runs `act` while no import runs. */
  betweenImports<T>(act: () => Promise<T>): Promise<T> {
    return this.serial.run('import', act);
  }

  private async openNow(path: string): Promise<CorpusSummary> {
    const { files, places, now, session, emit, settings } = this.options;
    // Its own lock must not stand in the way of opening it again.
    if (await this.isOpen(path)) await this.letGo();
    const failures = new StandingFailures((what, failure) => emit({ type: 'storage', what, failure }));
    const opened = await OpenCorpus.open(
      {
        files,
        places,
        now,
        session,
        dataFolder: this.options.indexInMemory ? null : this.options.dataFolder,
        ownFolder: this.options.dataFolder,
        compact: this.options.compact,
        agent: () => this.agent,
        storage: failures.of,
        ...openEvents(emit, () => this.summary()),
      },
      path,
    );
    await this.letGo();
    this.corpus = opened;
    this.failures = failures;
    this.watching = new Watching({
      files,
      corpus: opened,
      isBusy: () => this.jobs.isBusy,
      every: this.options.lookEvery ?? LOOKING_EVERY,
      outside: (ids) => emit({ type: 'outside', ids: [...ids] }),
      storage: failures.of('outside'),
    });
    this.watching.start();
    const leftovers = failures.of('leftovers');
    if (opened.readOnly === null)
      await sweepBatch(files, opened.folder).catch((error: unknown) => leftovers(failureOf(error)));
    this.fixity = checksAfterOpening(opened, this.options);
    const summary = summaryOf(opened, this.isSample);
    // The corpus is open, whether or not its name can be remembered.
    const recent = failures.of('recent');
    await settings.own
      .trying(() => settings.opened(path, summary.title))
      .catch((error: unknown) => recent(failureOf(error)));
    emit({ type: 'corpus', corpus: summary });
    // Not before a window knows which corpus they are of.
    failures.begin();
    emit({ type: 'dispatches', ids: null });
    return summary;
  }

  /** Whether a path leads to the folder of the open corpus, by whatever links. */
  private async isOpen(path: string): Promise<boolean> {
    const open = this.corpus?.folder.path;
    return open !== undefined && isSamePlace(this.options.files, open, path);
  }

  private async letGo(): Promise<void> {
    await this.jobs.stop();
    const { corpus, watching, fixity, failures } = this;
    this.corpus = null;
    this.failures = null;
    this.watching = null;
    this.fixity = null;
    await fixity?.close();
    await watching?.close();
    await corpus?.close();
    failures?.end();
  }

  private async makeSample(): Promise<void> {
    const { dataFolder, settings } = this.options;
    const path = sampleFolder(dataFolder);
    const title = sampleTitle(settings.settings.locale);
    try {
      await this.create(path, title);
    } catch (error) {
      if (!(error instanceof LibraryFailure) || error.failure.code !== 'corpus-exists') throw error;
      await this.open(path);
    }
    await this.fillSample();
  }

  private async fillSample(): Promise<void> {
    // Another program of the same person may be filling it at this moment.
    if (this.opened.readOnly !== null) return;
    const { seedsFolder, files } = this.options;
    const seeds = (await files.list(seedsFolder)).filter((name) => name.endsWith('.txt')).toSorted();
    await this.import(
      seeds.map((name) => `${seedsFolder}/${name}`),
      UNWATCHED,
    );
  }
}
