/** The client of the desktop window: calls and events cross the preload's bridge. */
import type { Client } from '../../core/api.ts';
import type { Bridge } from '../../core/bridge.ts';
import { fail } from '../../core/model/result.ts';
import { checkEvent, checkReply } from './check-reply.ts';

export const ipcClient = (bridge: Bridge): Client => ({
  call: async (name, input, corpus) => {
    let answer: unknown;
    try {
      answer = await bridge.call(name, input, corpus);
    } catch {
      return fail('host-unreachable');
    }
    return checkReply(name, answer);
  },
  subscribe: (listener) =>
    bridge.subscribe((value) => {
      const event = checkEvent(value);
      if (event !== null) listener(event);
    }),
});
