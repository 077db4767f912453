/** The sample corpus: made once, in the data folder, from the dispatches that come with the program. */
import { join } from 'node:path';
import type { Settings } from '../core/api-values.ts';
import { SAMPLE_TITLE } from '../core/model/sample-title.ts';
import { LibraryFailure } from './errors.ts';
import type { Task } from './thread/jobs.ts';

export const sampleFolder = (dataFolder: string): string => join(dataFolder, 'sample');

/** The title of the sample in the person's language; what is not French is English. */
export const sampleTitle = (locale: Settings['locale']): string => {
  const chosen = locale === 'system' ? Intl.DateTimeFormat().resolvedOptions().locale : locale;
  return SAMPLE_TITLE[chosen.startsWith('fr') ? 'fr' : 'en'];
};

/** Making it is a job that nobody watches. */
export const UNWATCHED: Task = {
  progress: () => undefined,
  fail: ({ error }) => {
    throw new LibraryFailure(error.code, error.details);
  },
  cancelled: () => false,
};
