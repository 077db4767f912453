/**
 * The bridge of the desktop window: what the preload puts on `window.depeche`, and all that the window can reach of
 * Electron. Replies and events cross it as plain values of unknown shape; the client checks them against the contract
 * in `api.ts`. Where it is absent the window runs in a browser and its client speaks HTTP.
 */
export interface Bridge {
  /** Calls a method of the contract, an act for the corpus at a path. Answers with its `Result`, and rejects only where the host itself is gone. */
  readonly call: (name: string, input: unknown, corpus?: string) => Promise<unknown>;
  /** Calls `listener` for each event of the contract until the returned function is called. */
  readonly subscribe: (listener: (event: unknown) => void) => () => void;
  /** The absolute path of a file that was dropped or chosen, or an empty string where it has none on this disk. */
  readonly pathOf: (file: unknown) => string;
}

/** The name under which the window finds the bridge. */
export const BRIDGE = 'depeche';

/** The IPC channels behind the bridge. */
export const CALL_CHANNEL = 'depeche:call';
export const EVENT_CHANNEL = 'depeche:event';
