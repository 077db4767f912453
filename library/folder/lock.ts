/**
 * One writer at a time: a lock file in the corpus folder says which process on which machine writes there, and its
 * heartbeat that it still lives. A lock whose process is gone, or whose heart stopped, is taken over; a live one makes
 * the second opener read-only and tells it who writes.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../../core/model/result.ts';
import { andClose, temporaryFor, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonText, parseJson } from '../disk/json-store.ts';
import { isMissing, systemCode, throwWriting } from '../errors.ts';
import { isSeenHere, PROCESS_SPACE } from './process-space.ts';
import { isRunning } from './running-process.ts';

const lockSchema = z.looseObject({
  /** Tells this opening from every other. */
  token: z.string(),
  /** Tells this run of the program: a library that was restarted within it takes its own lock over. */
  session: z.string(),
  process: z.number().int(),
  host: z.string(),
  /** Where the number of the process tells which one it is; absent in locks of earlier versions. */
  space: z.string().optional(),
  since: z.iso.datetime(),
  heartbeat: z.iso.datetime(),
});
type LockContent = z.infer<typeof lockSchema>;

const HEARTBEAT = 15_000;
/** A heart that has not beaten for so long stood still: the computer slept, and another program may write here now. */
const LATE = 2 * HEARTBEAT;
/** How long ago a heart may have beaten on this machine and, where the disk's clock may lag, on another. */
const STALE_HERE = 2 * 60_000;
const STALE_ELSEWHERE = 10 * 60_000;
/** How long writing a lock may take: one that is not whole by then was left by a process that died over it. */
const UNFINISHED = 10_000;
/** The token of a lock that cannot be read; no opening has it. */
const UNREADABLE = '';

/** @param age how long ago the lock was written by the disk's clock, in milliseconds; either way, if that was set */
const isStale = (lock: LockContent, session: string, now: Date, age: number): boolean => {
  if (lock.token === UNREADABLE) return age > UNFINISHED;
  if (lock.host !== hostname()) return age > STALE_ELSEWHERE;
  // Of a container, of a machine of the same name, or from before this one was started: only its heart tells.
  if (!isSeenHere(lock.space)) return age > STALE_HERE;
  if (lock.process === process.pid) {
    const started = now.getTime() - process.uptime() * 1000;
    const ours = lock.session === session && session !== '';
    // A number of a process that ended, given again to this one.
    return ours || Date.parse(lock.since) < started - 1000 || age > STALE_HERE;
  }
  return !isRunning(lock.process) || age > STALE_HERE;
};

const heldBy = ({ process: holder, host, since }: LockContent): Failure => ({
  code: 'corpus-locked',
  details: { process: holder, host, since },
});

/** When a lock was last written, in milliseconds since 1970 by its disk's clock; null where there is none to be asked. */
export const lockedAt = async (files: Files, path: string): Promise<number | null> => {
  try {
    return (await files.info(path)).modified;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
};

export interface LockOptions {
  readonly files: Files;
  readonly path: string;
  /** Empty for a library that is alone in its process. */
  readonly session: string;
  readonly now: () => Date;
  /** Called when another process took the lock over: this one must stop writing. */
  readonly lost: (failure: Failure) => void;
}

export class Lock {
  private readonly options: LockOptions;
  private readonly content: LockContent;
  private timer: NodeJS.Timeout | null = null;
  /** When the heart last beat, in milliseconds since 1970. */
  private beaten: number;
  private renewing: Promise<void> | null = null;
  private isLost = false;
  /** Why the heart could not beat last. */
  private unreached: unknown = null;

  private constructor(options: LockOptions) {
    this.options = options;
    const begun = options.now();
    const at = begun.toISOString();
    this.beaten = begun.getTime();
    this.content = {
      token: randomUUID(),
      session: options.session,
      process: process.pid,
      host: hostname(),
      space: PROCESS_SPACE,
      since: at,
      heartbeat: at,
    };
  }

  /**
   * Takes the lock, or tells who holds it (`corpus-locked`). Throws where the folder cannot be written.
   */
  static async take(options: LockOptions): Promise<Lock | Failure> {
    const lock = new Lock(options);
    for (let attempt = 0; attempt < 3; attempt++) {
      if (await lock.create()) {
        lock.beat();
        return lock;
      }
      const holder = await lock.read();
      if (holder === null) continue;
      if (!isStale(holder, options.session, options.now(), await lock.age())) return heldBy(holder);
      await lock.clear(holder);
    }
    const holder = await lock.read();
    return holder === null ? { code: 'corpus-locked', details: { host: hostname() } } : heldBy(holder);
  }

  /** Whether somebody who lives still holds the lock of a path. Throws where that cannot be asked. */
  static async isHeldAt(files: Files, path: string, now: () => Date): Promise<boolean> {
    const lock = new Lock({ files, path, session: '', now, lost: () => undefined });
    const holder = await lock.read();
    return holder !== null && !isStale(holder, '', now(), await lock.age());
  }

  /** To be called before writing: where the heart stood still, it is asked at once whether the lock is still ours; throws where that cannot be asked. */
  async confirm(): Promise<void> {
    await this.look();
    // Nobody knows whose it is: what is written now might stand against what another program wrote meanwhile.
    if (this.isLate && !this.isLost) throwWriting(this.unreached, this.options.path);
  }

  /** Asks at once whether the lock is still ours where the heart stood still; one that cannot be asked is told by {@link confirm}. */
  async look(): Promise<void> {
    if (this.isLate && !this.isLost) await this.renew();
  }

  private get isLate(): boolean {
    return Math.abs(this.options.now().getTime() - this.beaten) > LATE;
  }

  /** Whether the lock on the disk is ours; not where it is gone or cannot be read. */
  async isHeld(): Promise<boolean> {
    try {
      return (await this.read())?.token === this.content.token;
    } catch {
      return false;
    }
  }

  /**
   * Gives the lock back, if it is still ours. Where the folder cannot be reached the lock stays behind, without a
   * heart: the next opener takes it over.
   */
  async release(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    const { files, path } = this.options;
    const release = async (): Promise<void> => {
      if (await this.isHeld()) await files.remove(path);
    };
    await release().catch(() => undefined);
  }

  private async create(): Promise<boolean> {
    const { files, path } = this.options;
    try {
      await andClose(await files.create(path), (file) =>
        file.write(Buffer.from(jsonText(this.content), 'utf8')),
      );
      return true;
    } catch (error) {
      if (systemCode(error) === 'EEXIST') return false;
      return throwWriting(error, path);
    }
  }

  /** The lock on the disk. One that cannot be read counts as held for as long as its file is young: it is being written. */
  private async read(): Promise<LockContent | null> {
    const { files, path } = this.options;
    try {
      const parsed = parseJson(await files.read(path), lockSchema);
      if ('value' in parsed) return parsed.value;
      const written = new Date((await files.info(path)).modified).toISOString();
      return { token: UNREADABLE, session: '', process: 0, host: '?', since: written, heartbeat: written };
    } catch (error) {
      if (isMissing(error)) return null;
      return throwWriting(error, path);
    }
  }

  /**
   * How far the moment at which the lock was written is from now, in milliseconds, both by the clock of the disk that it
   * is on: those of two computers may differ by hours, and one that was reset may lie before its own heartbeats.
   */
  private async age(): Promise<number> {
    const { files, path } = this.options;
    const probe = temporaryFor(path);
    try {
      await andClose(await files.create(probe), (file) => file.write(new Uint8Array(0)));
      const now = (await files.info(probe)).modified;
      await files.remove(probe);
      return Math.abs(now - (await files.info(path)).modified);
    } catch (error) {
      // Given back meanwhile: as old as can be, and the next attempt makes one.
      return isMissing(error) ? Number.POSITIVE_INFINITY : throwWriting(error, path);
    }
  }

  /** Moves a stale lock out of the way, unless another opener was faster. */
  private async clear(stale: LockContent): Promise<void> {
    const { files, path } = this.options;
    const away = temporaryFor(path);
    try {
      await files.rename(path, away);
      const moved = parseJson(await files.read(away), lockSchema);
      const token = 'value' in moved ? moved.value.token : UNREADABLE;
      if (token === stale.token) await files.remove(away);
      else await files.rename(away, path);
    } catch (error) {
      if (!isMissing(error)) throwWriting(error, path);
    }
  }

  private beat(): void {
    this.timer = setInterval(() => void this.renew(), HEARTBEAT);
    this.timer.unref();
  }

  private renew(): Promise<void> {
    this.renewing ??= this.renewNow().finally(() => {
      this.renewing = null;
    });
    return this.renewing;
  }

  private async renewNow(): Promise<void> {
    const { files, path, now, lost } = this.options;
    try {
      const holder = await this.read();
      if (holder !== null && holder.token !== this.content.token) {
        if (this.timer) clearInterval(this.timer);
        this.isLost = true;
        lost(heldBy(holder));
        return;
      }
      // A lock file that was deleted is put back; a folder that is gone is not made again (`corpus-places.ts`).
      if (holder === null) await files.info(dirname(path));
      const at = now();
      const content = { ...this.content, heartbeat: at.toISOString() };
      await writeFile(files, path, Buffer.from(jsonText(content), 'utf8'));
      this.beaten = at.getTime();
    } catch (error) {
      // A missed beat is no loss: the next one is due soon, and a lock goes stale only after many.
      this.unreached = error;
    }
  }
}
