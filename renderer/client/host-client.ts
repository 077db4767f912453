/** What a window asks of its client beyond the contract. */
import type { Client } from '../../core/api.ts';

export interface HostClient extends Client {
  /**
   * Calls `listener` with false when events no longer arrive, and with true when they do again, until the returned
   * function is called. Absent where events cannot be cut off.
   */
  readonly onConnection?: (listener: (connected: boolean) => void) => () => void;
  /** Keys, as they are written down, that what shows the window keeps for itself. Absent where it keeps none that an action has. */
  readonly keptKeys?: readonly string[];
}
