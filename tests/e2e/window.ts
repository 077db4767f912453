/** The parts of the window by their accessible names, for every spec. */
import type { Locator, Page } from '@playwright/test';

/** The rows of the list of dispatches. */
export const dispatches = (page: Page): Locator =>
  page.getByRole('list', { name: 'Dispatches' }).getByRole('listitem');
