/** What a dispatch is called: its headline as cleaned, or its first words where it has none. */
import { type CleanSpan, cleanSpans } from '../../core/model/clean-spans.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { isMainStory } from '../../core/model/role.ts';

export interface DispatchTitle {
  readonly title: string;
  readonly hasHeadline: boolean;
}

/** First words are cut at the end of a word within this many characters. */
const FIRST_WORDS = 90;

/** The first words of a text, cut between two. */
export const firstWords = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= FIRST_WORDS) return flat;
  const cut = flat.lastIndexOf(' ', FIRST_WORDS);
  return `${flat.slice(0, cut > 0 ? cut : FIRST_WORDS)}…`;
};

export const dispatchTitle = (text: string, { blocks, edits }: Curation): DispatchTitle => {
  const clean: CleanSpan = cleanSpans(text, edits);
  const headline = blocks.find(({ role }) => role === 'headline');
  if (headline !== undefined) return { title: clean(headline).replace(/\s+/g, ' '), hasHeadline: true };
  const story = blocks.find(({ role }) => isMainStory(role) && role !== 'dateline') ?? blocks[0];
  return { title: story === undefined ? '' : firstWords(clean(story)), hasHeadline: false };
};
