/** The bridge between the sandboxed page and the main process: `core/bridge.ts` says what it is. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { BRIDGE, type Bridge, CALL_CHANNEL, EVENT_CHANNEL } from '../core/bridge.ts';

const bridge: Bridge = {
  call: (name, input, corpus) => ipcRenderer.invoke(CALL_CHANNEL, name, input, corpus),
  subscribe: (listener) => {
    const receive = (_: IpcRendererEvent, event: unknown): void => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, receive);
    // Nothing of Electron may be answered: what a function gives crosses into the page.
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, receive);
    };
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);
