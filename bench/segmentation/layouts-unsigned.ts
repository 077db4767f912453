/**
 * Pages of which crawls kept the paragraphs and the story that is shown below them, with no heading between the two and
 * now and then no sign-off: the other story is told by its words alone, for its summary says again what its title says.
 * For learning only.
 */
import { castOf, type Grammar } from './grammar.ts';
import { type Layout, sign, VNA_SIGNS } from './layout-parts.ts';
import { Page, say, type Writer } from './page.ts';
import { dateline, paragraph, story } from './story.ts';

const TRIES = 60;
/** The words of a title that a summary says again are at least so many, and this share of them. */
const LEAST = 2;
const SHARE = 0.34;
/** What is shorter may be a sub-heading. */
const SHORTEST_TITLE = 36;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\p{L}+/gu) ?? [])
      .filter((word) => word.length > 4)
      .map((word) => word.toLowerCase().slice(0, 5)),
  );
const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...words].filter((word) => others.has(word)).length;

/** A cast of one of each, of whom title and summary both speak. */
const closeCast = ({ random, grammar }: Writer): Grammar =>
  Object.fromEntries(Object.entries(castOf(random, grammar)).map(([rule, all]) => [rule, all.slice(0, 1)]));

/** A title and a summary that says it again, of which the story above says little; null where none came. */
const another = (writer: Writer, above: string): readonly [string, string] | null => {
  const { random } = writer;
  const known = wordsOf(above);
  for (let tries = 0; tries < TRIES; tries++) {
    const other: Writer = { ...writer, sentences: [], cast: closeCast(writer) };
    const title = say(other, 'headline');
    const words = wordsOf(title);
    if (title.length < SHORTEST_TITLE || 3 * shared(words, known) > words.size) continue;
    const summary = paragraph(other, random.integer(1, 2));
    const told = shared(words, wordsOf(summary));
    if (told >= LEAST && told >= SHARE * words.size) return [title, summary];
  }
  return null;
};

export const unsigned: Layout = (writer) => {
  const { random } = writer;
  const gap = random.pick(['\n', '\n', '\n\n']);
  const page = new Page(() => gap);
  if (random.chance(0.25)) {
    page.line('headline', say(writer, 'headline'));
    if (random.chance(0.4)) page.line('dateline', dateline(writer, 'VNA'));
  } else if (random.chance(0.2)) page.line('dateline', dateline(writer, 'VNA'));
  story(page, writer, {
    paragraphs: random.integer(1, 7),
    joined: page.lastRole === 'dateline',
    lost: random.chance(0.5) ? 0.03 : 0,
    subheadings: random.chance(0.25),
  });
  let titled = true;
  if (random.chance(0.35)) {
    sign(page, writer, VNA_SIGNS, 0);
    if (random.chance(0.2)) return page;
    // Behind the sign-off a summary is told without its title.
    titled = random.chance(0.6);
  } else if (random.chance(0.3)) return page;
  const { text } = page.finish();
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const other = another(writer, text);
    if (!other) return page;
    if (titled) page.line('teaser-headline', other[0]);
    page.line('teaser-summary', other[1]);
  }
  return page;
};
