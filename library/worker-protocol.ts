/** What the two ends of the library's thread say to each other. */

import type { Event } from '../core/api-events.ts';
import type { Method } from '../core/method-names.ts';
import type { Failure, Result } from '../core/model/result.ts';
import type { LibraryOptions } from './library.ts';

/** Options that can cross to a thread. */
export type WorkerOptions = Omit<LibraryOptions, 'now' | 'files' | 'cleaning'>;

export type ToWorker =
  /** The first word to a thread: what it is to open. */
  | { readonly type: 'open'; readonly options: WorkerOptions }
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: Method;
      readonly input: unknown;
      /** The corpus that an act is meant for. */
      readonly corpus: string | undefined;
    }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'unready'; readonly failure: Failure }
  | { readonly type: 'reply'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'event'; readonly event: Event }
  | { readonly type: 'closed' };
