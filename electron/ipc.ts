/** The contract over IPC: one channel for calls, one for events. */
import { BrowserWindow, ipcMain } from 'electron';
import type { Client } from '../core/api.ts';
import type { Event } from '../core/api-events.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../core/bridge.ts';
import { fail } from '../core/model/result.ts';
import { answerRequest } from '../core/request.ts';
import { isTrustedSender } from './sender.ts';

/** Sends an event to every window. */
export const broadcast = (event: Event): void => {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.webContents.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
};

/** Answers the windows' calls by the client that is being opened, once it is, and passes its events on. */
export const serveCalls = (opening: Promise<Client>): void => {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown, corpus: unknown) =>
    isTrustedSender(event)
      ? answerRequest(await opening, String(name), input, corpus)
      : fail('not-authorised'),
  );
  opening.then(
    (client) => client.subscribe(broadcast),
    () => undefined,
  );
};
