/**
 * Which files of corpus-wide operations are damaged. A corpus may have many thousands, so the last ones are looked at when
 * it is opened, the others soon after in the background, and all of them anew where a person asks.
 */
import type { Failure } from '../../core/model/result.ts';
import type { OperationFiles } from './operation-files.ts';
import type { OperationHeaders } from './operation-headers.ts';

/** So many of the last operations are looked at for damage at opening. */
export const LOOKED_AT = 200;
/** So many are read between two rests. */
const TOGETHER = 16;

export class DamagedOperations {
  private readonly files: OperationFiles;
  private readonly headers: OperationHeaders;
  private readonly all: () => readonly string[];

  /** @param all the ids of all operations, in the order they were made */
  constructor(files: OperationFiles, headers: OperationHeaders, all: () => readonly string[]) {
    this.files = files;
    this.headers = headers;
    this.all = all;
  }

  /** What is wrong, by id: with any, read anew; or with one of the last, and of those looked at since. */
  async problems(of: 'all' | 'last'): Promise<ReadonlyMap<string, Failure>> {
    if (of === 'all') this.headers.clear();
    await this.headers.read(of === 'all' ? this.all() : this.all().slice(-LOOKED_AT));
    return this.headers.problems();
  }

  /** Looks at those before the last ones, too, a few at a time, with a rest between; whether another is damaged. */
  async lookAtAll(rest: () => Promise<void>): Promise<boolean> {
    const { size } = await this.problems('last');
    for (let at = 0; at < this.all().length - LOOKED_AT; at += TOGETHER) {
      await this.headers.read(this.all().slice(at, at + TOGETHER));
      await rest();
    }
    return this.headers.problems().size > size;
  }

  /**
   * Destroys what is kept aside of operations and may speak of dispatches that were taken down, and gives the failures
   * that name those which cannot be read and may do so still; they stay, for they may be about others.
   */
  async takeDown(takenDown: readonly string[], of: 'all' | 'last'): Promise<readonly Failure[]> {
    const problems = await this.problems(of);
    const unread = await this.files.takeUnreadDown([...problems.keys()], takenDown);
    return unread.map((id) => {
      const reason = `${problems.get(id)?.details.reason ?? ''}`;
      return { code: 'decisions-unreadable', details: { file: `operations/${id}.json`, reason } };
    });
  }
}
