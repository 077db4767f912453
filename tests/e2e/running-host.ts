/** A host that was started for a test, whichever it is: what a spec may do with it. */
import type { BrowserContext, Page } from '@playwright/test';

/** Hears what the pages of a context complain of. */
export type Listen = (pages: BrowserContext) => void;

/** A started host with its window. */
export interface RunningHost {
  readonly page: Page;
  /** Answers the next native dialog with these paths; the loopback host has no dialogs and throws. */
  readonly answerDialog: (paths: readonly string[]) => Promise<void>;
  /** Chooses an item of the native menu by its action; the loopback host has no menu and throws. */
  readonly chooseMenu: (action: string) => Promise<void>;
  /** Says what is said before the program may end: by Windows at the end of a session, by a browser to its page. */
  readonly endSession: () => Promise<void>;
  /** Quits as a person would. Answers when the program has ended and everything is saved. */
  readonly quit: () => Promise<void>;
}
