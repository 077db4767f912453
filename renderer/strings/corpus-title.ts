/**
 * What a corpus is called: by its title; the sample, which is made in the language of the system before anybody chose
 * another, in that of the window, until a person names it.
 */
import type { CorpusSummary } from '../../core/api-values.ts';
import type { Locale } from '../../core/model/localised.ts';
import { SAMPLE_TITLE } from '../../core/model/sample-title.ts';

export const corpusTitle = (
  { title, sample }: Pick<CorpusSummary, 'title' | 'sample'>,
  locale: Locale,
): string => (sample && Object.values(SAMPLE_TITLE).includes(title) ? SAMPLE_TITLE[locale] : title);

/** What a corpus that was opened before is called: what the sample was made with is the title of hardly any other. */
export const recentTitle = (title: string, locale: Locale): string =>
  corpusTitle({ title, sample: true }, locale);
