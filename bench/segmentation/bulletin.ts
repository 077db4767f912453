/**
 * A layout that no weight was learned from, to see what a corpus teaches: the bulletin of a town hall, whose notices
 * stand above their title, whose paragraphs are short and open, and whose links follow a row of stars.
 */
import type { Example } from '../../core/segmentation/learning/learn.ts';
import { FRENCH } from './french.ts';
import { castOf, halfOf } from './grammar.ts';
import { Page, say, type Writer } from './page.ts';
import { randomOf } from './random.ts';

/** One bulletin. */
export const bulletin = (seed: number): Example => {
  const random = randomOf(seed + 1_000_000);
  const grammar = halfOf(FRENCH, 'held-out');
  const writer: Writer = { random, language: 'fr', grammar, cast: castOf(random, grammar), sentences: [] };
  const page = new Page(() => '\n\n');
  for (let i = random.integer(1, 3); i > 0; i--)
    page.line('boilerplate', `Avis n° ${random.integer(1, 400)}`);
  page.line('lead', say(writer, 'sentence'));
  page.line('headline', say(writer, 'headline'));
  for (let i = random.integer(4, 9); i > 0; i--) {
    page.line('body', random.chance(0.6) ? say(writer, 'item') : say(writer, 'sentence'));
    if (random.chance(0.25)) page.line('caption', say(writer, 'caption').replace(/\.$/u, ''));
  }
  for (let i = random.integer(1, 4); i > 0; i--) page.line('teaser-headline', say(writer, 'headline'));
  return page.finish();
};
