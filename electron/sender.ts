/** Who sends: only the top frame of a window that shows our own page may call. */
import type { IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from './protocol.ts';

export const isTrustedSender = ({ senderFrame }: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url);
