/** The client of a window in a browser: calls are posted to the loopback host, events are one long answer. */
import type { Event } from '../../core/api-events.ts';
import { API_PATH, CORPUS_HEADER, corpusHeader, EVENTS_PATH } from '../../core/loopback.ts';
import { fail } from '../../core/model/result.ts';
import { checkEvent, checkReply } from './check-reply.ts';
import { eventLines } from './event-lines.ts';
import type { HostClient } from './host-client.ts';

/** A browser opens another of its windows by these, whatever the page wants. */
const KEPT_KEYS = ['Mod+N'];

/** Waits between attempts to hear events again, in ms: the last one repeats. */
const WAITS = [250, 1000, 2000, 5000];

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/**
 * @param token the token of this run, asked for at each call; null sends none, and is answered `not-authorised`
 * @param fetching how requests are made
 */
export const httpClient = (token: () => string | null, fetching: typeof fetch): HostClient => {
  const headers = (): Record<string, string> => {
    const now = token();
    return now === null ? {} : { authorization: `Bearer ${now}` };
  };
  const listeners = new Set<(event: Event) => void>();
  const watchers = new Set<(connected: boolean) => void>();
  let connected = true;
  let listening: AbortController | null = null;
  /** Comes when the host has heard that somebody listens, or could not be reached. */
  let asked: Promise<unknown> = Promise.resolve();

  const tell = (event: Event): void => {
    for (const listener of listeners) listener(event);
  };

  const connect = (now: boolean): void => {
    if (now === connected) return;
    connected = now;
    for (const watcher of watchers) watcher(now);
  };

  /** Reads one stream of events until it ends. `again` says that there was another before it. */
  const hear = async (signal: AbortSignal, again: boolean): Promise<'heard' | 'unreachable'> => {
    const begun = fetching(EVENTS_PATH, { headers: headers(), signal }).catch(() => null);
    asked = begun;
    const answer = await begun;
    if (!answer?.ok || answer.body === null) return 'unreachable';
    connect(true);
    // What happened while nobody listened is unknown, so the list is asked for anew.
    if (again) tell({ type: 'dispatches', ids: null });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const lines = eventLines();
    for (;;) {
      const part = await reader.read().catch(() => null);
      if (part === null || part.done) return 'heard';
      for (const data of lines.push(part.value)) {
        const event = checkEvent(parsed(data));
        if (event !== null) tell(event);
      }
    }
  };

  const keepHearing = async (signal: AbortSignal): Promise<void> => {
    let heard = false;
    for (let attempt = 0; !signal.aborted; ) {
      const outcome = await hear(signal, heard);
      heard ||= outcome === 'heard';
      if (signal.aborted) return;
      connect(false);
      attempt = outcome === 'heard' ? 0 : attempt + 1;
      const wait = WAITS[Math.min(attempt, WAITS.length - 1)] ?? 0;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };

  return {
    call: async (name, input, corpus) => {
      // Two requests arrive in either order: what this one does must not be told before anybody is listened to.
      await asked;
      const about = corpus === undefined ? {} : { [CORPUS_HEADER]: corpusHeader(corpus) };
      let answer: unknown;
      try {
        const response = await fetching(API_PATH + name, {
          method: 'POST',
          headers: { ...headers(), ...about, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        });
        answer = parsed(await response.text());
      } catch {
        return fail('host-unreachable');
      }
      return checkReply(name, answer);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (listening === null) {
        listening = new AbortController();
        void keepHearing(listening.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        listening?.abort();
        listening = null;
      };
    },
    onConnection: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    keptKeys: KEPT_KEYS,
  };
};
