/** Corpus-wide operations as lines of a list: what each meant, and how far it has come. */
import type { OperationLine } from '../../core/api-operations.ts';
import type { OperationTally } from '../../core/history/operation-record.ts';
import type { Range } from '../catalog/range.ts';
import { mapLimited } from '../thread/serial.ts';
import type { OpenOperation } from './catching-up.ts';
import type { OperationFiles } from './operation-files.ts';
import { damagedLine, headerOf } from './operation-header.ts';
import type { OperationHeaders } from './operation-headers.ts';
import type { RecleanRun } from './reclean-run.ts';
import type { RecleanRuns } from './reclean-runs.ts';

interface LinesOptions {
  readonly files: OperationFiles;
  readonly headers: OperationHeaders;
  readonly open: ReadonlyMap<string, OpenOperation>;
  readonly recleans: RecleanRuns;
}

const READ_WIDTH = 16;
const NO_TALLY: OperationTally = { changed: 0, kept: 0, keptIn: [] };

export class OperationLines {
  private readonly options: LinesOptions;

  constructor(options: LinesOptions) {
    this.options = options;
  }

  /** The line of an operation that dispatches are taking over. */
  ofOpen({ record, next, tally, waiting }: OpenOperation): OperationLine {
    const done = next - waiting.size;
    const progress = { ...tally, done, waiting: waiting.size, missed: 0, reclean: null };
    return this.options.headers.line(headerOf(record), progress);
  }

  /** The line of a re-cleaning that has not come to its end. */
  ofRun(run: RecleanRun): OperationLine {
    const { record, done, counts } = run;
    const reclean = this.options.recleans.standsStill(run) ? 'halted' : 'under-way';
    return this.options.headers.line(headerOf(record), { ...counts, done, waiting: 0, reclean });
  }

  /** Those that are open. */
  open(): readonly OperationLine[] {
    return [...this.options.open.values()].map((open) => this.ofOpen(open));
  }

  /** Re-cleanings that stand still, the latest first. */
  halted(): readonly OperationLine[] {
    return this.options.recleans.allHalted().map((run) => this.ofRun(run));
  }

  /** The line of any operation. */
  async of(id: string): Promise<OperationLine> {
    const { files, headers, open, recleans } = this.options;
    const behind = open.get(id);
    if (behind !== undefined) return this.ofOpen(behind);
    const run = recleans.get(id);
    if (run !== undefined) return this.ofRun(run);
    const header = headers.get(id);
    if (header === undefined || 'code' in header) return damagedLine(id, header ?? null);
    const settled = await files.settled(id);
    const { reached } = settled ?? {};
    const done = settled === null ? 0 : (reached ?? header.dispatches);
    const reclean = reached === undefined ? null : 'ended';
    const { missed = 0, ...tally } = settled ?? NO_TALLY;
    return headers.line(header, { ...tally, done, waiting: 0, missed, reclean });
  }

  /** A page of those in `all`, which are in the order they were made: the latest first. */
  async page(all: readonly string[], { offset, limit }: Range): Promise<OperationLine[]> {
    await this.options.headers.read(all);
    const ids = all.toReversed().slice(offset, offset + limit);
    return [...(await mapLimited(ids, READ_WIDTH, (id) => this.of(id)))];
  }
}
