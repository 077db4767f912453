/**
 * A screen without pages: the compiled preload runs in this process, and what it exposes is all there is of a window.
 * It is enough to speak to the main process over the real bridge.
 */
import { EventEmitter } from 'node:events';
import { BRIDGE, type Bridge } from '../../../core/bridge.ts';
import type { Frame, Screen } from './electron.ts';
import { runCommonJs } from './run-main.ts';

export interface BlankScreen extends Screen {
  /** The bridge of the window that was opened. */
  readonly bridge: () => Bridge;
}

export const blankScreen = (): BlankScreen => {
  const exposed = new Map<string, Bridge>();
  return {
    bridge: () => {
      const bridge = exposed.get(BRIDGE);
      if (bridge === undefined) throw new Error('The preload exposed no bridge');
      return bridge;
    },
    open: async (desk, preload, address) => {
      const messages = new EventEmitter();
      const frame: Frame = { url: address, parent: null };
      runCommonJs(preload, {
        contextBridge: { exposeInMainWorld: (name: string, api: Bridge) => void exposed.set(name, api) },
        ipcRenderer: {
          invoke: (channel: string, ...args: readonly unknown[]) => desk.invoke(frame, channel, args),
          on: (channel: string, listener: (...args: unknown[]) => void) => messages.on(channel, listener),
          removeListener: (channel: string, listener: (...args: unknown[]) => void) =>
            messages.removeListener(channel, listener),
        },
        webUtils: { getPathForFile: () => '' },
      });
      return {
        send: async (channel, message) => void messages.emit(channel, {}, message),
        close: async () => void messages.removeAllListeners(),
      };
    },
  };
};
