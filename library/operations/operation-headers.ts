/**
 * What the files of corpus-wide operations say in brief, each read once: what was meant, by whom and when, or why that
 * cannot be read; and which of them take one another back.
 */
import type { OperationLine } from '../../core/api-operations.ts';
import { type BriefOperation, briefOperationSchema } from '../../core/history/corpus-operation.ts';
import type { OperationTally } from '../../core/history/operation-record.ts';
import type { Failure } from '../../core/model/result.ts';
import { failureOf } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import type { OperationFiles } from './operation-files.ts';
import { type Header, headerOf } from './operation-header.ts';

const READ_WIDTH = 16;

/** How many dispatches took an operation over, how many of them wait, and what it did in them. */
type Progress = OperationTally & Pick<OperationLine, 'done' | 'waiting' | 'missed' | 'reclean'>;

export class OperationHeaders {
  private readonly files: OperationFiles;
  private readonly known = new Map<string, Header | Failure>();

  constructor(files: OperationFiles) {
    this.files = files;
  }

  get(id: string): Header | Failure | undefined {
    return this.known.get(id);
  }

  set(id: string, header: Header | Failure): void {
    this.known.set(id, header);
  }

  delete(id: string): void {
    this.known.delete(id);
  }

  /** Forgets all that was read. */
  clear(): void {
    this.known.clear();
  }

  /** Reads those of `ids` that were not read yet. */
  async read(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.known.has(id));
    await mapLimited(unread, READ_WIDTH, async (id) => {
      try {
        this.known.set(id, headerOf(await this.files.read(id)));
      } catch (error) {
        this.known.set(id, failureOf(error));
      }
    });
  }

  /** Why those that cannot be read cannot, by id. */
  problems(): ReadonlyMap<string, Failure> {
    return new Map([...this.known].flatMap(([id, header]) => ('code' in header ? [[id, header]] : [])));
  }

  /** The operation that takes this one back and is not itself taken back, or null. */
  undoneBy(id: string): string | null {
    for (const [other, header] of this.known) {
      if ('code' in header || header.operation.type !== 'undo-operation') continue;
      if ('of' in header.operation && header.operation.of === id && this.undoneBy(other) === null)
        return other;
    }
    return null;
  }

  /** What an operation that takes another back is about, or null. */
  undoneIn(operation: Header['operation']): BriefOperation | null {
    if (operation.type !== 'undo-operation' || !('of' in operation)) return null;
    const header = this.known.get(operation.of);
    const known = header && 'operation' in header ? briefOperationSchema.safeParse(header.operation) : null;
    return known?.success ? known.data : null;
  }

  /** The line of an operation in the list, as far as it was taken over. */
  line(
    { id, at, agent, operation, dispatches }: Header,
    { changed, kept, keptIn, done, waiting, missed, reclean }: Progress,
  ): OperationLine {
    const undoneBy = this.undoneBy(id);
    const tally = { changed, kept, keptIn: [...keptIn], waiting, missed };
    const undoes = this.undoneIn(operation);
    return { id, at, agent, operation, undoes, dispatches, done, ...tally, reclean, undoneBy, damaged: null };
  }
}
