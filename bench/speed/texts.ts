/**
 * The texts that speed is measured on: the sample dispatches, generated dispatches, and paragraphs clean and with every
 * line wrap lost, as much of each as is asked for.
 */
import { isMainStory } from '../../core/model/role.ts';
import { generate } from '../segmentation/generate.ts';
import { dispatchesOf, leaveClean, loseWraps } from '../spacing/corrupt.ts';

/** Seeds from here on serve speed; quality is measured on smaller ones. */
const FIRST_SEED = 50_000;
const WIDTHS = [60, 66, 72, 79, 85] as const;
const FIRST_WORDS = 0.3;

export const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

export const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);

/** The generated dispatch of a number, with all that stands around a story. */
export const generatedDispatch = (index: number): string => generate(FIRST_SEED + index, 'held-out').text;

/** Generated dispatches of together some `bytes` bytes. */
export const generatedDispatches = (bytes: number): readonly string[] => {
  const texts: string[] = [];
  for (let size = 0; size < bytes; ) {
    const text = generatedDispatch(texts.length);
    size += Buffer.byteLength(text);
    texts.push(text);
  }
  return texts;
};

/** The stories of generated French dispatches, paragraph by paragraph. */
const generatedStories = (bytes: number): readonly (readonly string[])[] => {
  const stories: string[][] = [];
  for (let seed = FIRST_SEED, size = 0; size < bytes; seed++) {
    const { text, blocks, language } = generate(seed, 'held-out');
    if (language !== 'fr') continue;
    const paragraphs = blocks.flatMap(({ role, from, to }) =>
      isMainStory(role) ? text.slice(from, to).replace(/\s+/gu, ' ') : [],
    );
    size += Buffer.byteLength(paragraphs.join(''));
    stories.push(paragraphs);
  }
  return stories;
};

/** Stories in paragraphs, of together some `bytes` bytes: cut from `texts`, a sentence a line, or generated. */
export const stories = (texts: readonly string[], bytes: number): readonly (readonly string[])[] => {
  const found = texts.flatMap((text) => [...dispatchesOf(text, 'tuning'), ...dispatchesOf(text, 'held-out')]);
  if (found.length === 0) return generatedStories(bytes);
  const taken: (readonly string[])[] = [];
  for (let i = 0, size = 0; i < found.length && size < bytes; i++) {
    const story = found[i] ?? [];
    size += Buffer.byteLength(story.join(''));
    taken.push(story);
  }
  return taken;
};

export const cleanTexts = (all: readonly (readonly string[])[]): readonly string[] =>
  all.map((story) => leaveClean(story).text);

/** Every line wrap lost, at widths that change from story to story, with every third first word glued. */
export const wrappedTexts = (all: readonly (readonly string[])[]): readonly string[] =>
  all.map((story, i) => loseWraps(story, WIDTHS[i % WIDTHS.length] ?? 79, 1, FIRST_WORDS, i).text);
