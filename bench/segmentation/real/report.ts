/**
 * Real pages, printed whole: how much of the story is found in what is left of a page when its markup is taken away, and
 * beside it by Mozilla's Readability, which sees the markup.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isMainStory } from '../../../core/model/role.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { peerFolder } from '../../peer-package.ts';
import { flatten } from './flatten.ts';
import { FIRST_FIGURES, MEASURED_FIRST, PACKAGE, READ } from './labels.ts';

const numbersIn = (ranges: string): ReadonlySet<number> =>
  new Set(
    ranges.split(' ').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, n) => from + n);
    }),
  );

const plain = (said: string): string => said.replace(/[\s\u00a0]+/gu, '');

/** How many characters of each line were taken for the story. */
type Found = (html: string, lines: readonly string[]) => readonly number[];

const ours: Found = (_, lines) => {
  const text = lines.join('\n');
  const story = segment(text).filter(({ role }) => isMainStory(role));
  let from = 0;
  return lines.map((line) => {
    const start = from;
    const end = start + line.length;
    from = end + 1;
    return story.reduce(
      (sum, block) => sum + Math.max(0, Math.min(block.to, end) - Math.max(block.from, start)),
      0,
    );
  });
};

/** A shorter line may stand in what Readability keeps by chance, and counts as left out unless it is of the story. */
const BY_CHANCE = 25;

const readability: Found = (html, lines) => {
  const article = new Readability(parseHTML(html).document).parse();
  const kept = plain(article?.textContent ?? '');
  const title = plain(article?.title ?? '');
  return lines.map((line) => {
    const said = plain(line);
    const isKept = kept.includes(said) || (said.length >= BY_CHANCE && title.includes(said));
    return isKept ? line.length : 0;
  });
};

interface Measured {
  readonly pages: number;
  readonly exact: number;
  readonly story: number;
  readonly right: number;
  readonly wrong: number;
}

/** A line of which so much was taken is taken. */
const TAKEN = 0.9;

/** `least`: shorter lines outside the story do not count. */
const measured = (
  pages: readonly {
    readonly html: string;
    readonly lines: readonly string[];
    readonly labels: (typeof READ)[string];
  }[],
  found: Found,
  least = 0,
): Measured => {
  const sum = { pages: pages.length, exact: 0, story: 0, right: 0, wrong: 0 };
  for (const { html, lines, labels } of pages) {
    const story = numbersIn(labels.story);
    const apart = numbersIn(labels.apart);
    let isExact = true;
    for (const [at, taken] of found(html, lines).entries()) {
      const length = lines[at]?.length ?? 0;
      if (apart.has(at)) continue;
      if (story.has(at)) {
        sum.story += length;
        sum.right += taken;
        isExact &&= taken >= length * TAKEN;
      } else if (length >= least) {
        sum.wrong += taken;
        isExact &&= taken === 0;
      }
    }
    if (isExact) sum.exact++;
  }
  return sum;
};

const share = (value: number): string => value.toFixed(4);
const row = (name: string, { pages, exact, story, right, wrong }: Measured): string =>
  `| ${name} | ${exact} of ${pages} | ${share(right / Math.max(1, story))} | ${share(right / Math.max(1, right + wrong))} |`;

/** The lines of the report; one that says so where the pages cannot be had. */
export const realPagesReport = (): readonly string[] => {
  const folder = peerFolder(PACKAGE.name, PACKAGE.version);
  const head = ['', '## Segmentation, real pages printed whole', ''];
  if (folder === null)
    return [...head, `Not measured: ${PACKAGE.name} ${PACKAGE.version} is not here and cannot be fetched.`];
  const pagesOf = (labelled: typeof READ) =>
    Object.entries(labelled).flatMap(([name, labels]) => {
      const html = readFileSync(join(folder, 'fixtures', `test_${name}.html`), 'utf8');
      const lines = flatten(html);
      return lines.length === labels.lines ? [{ html, lines, labels }] : [];
    });
  const [read, first] = [pagesOf(READ), pagesOf(MEASURED_FIRST)];
  const count = Object.keys(READ).length + Object.keys(MEASURED_FIRST).length;
  return [
    ...head,
    `News pages of the tests of ${PACKAGE.name}, whose story a person told line by line, flattened to lines: menus, buttons, readers’ words, lists and other stories’ beginnings included. ${read.length + first.length} of ${count} pages are as they were labelled. Captions, bylines, dates and links amid a story count for nobody. Dépêche sees the lines alone, Readability the markup; for it lines shorter than ${BY_CHANCE} characters outside the story do not count. Before anything of them was looked at, the second pages showed: ${FIRST_FIGURES}.`,
    '',
    '| pages | exact | of the story found | of what was found right |',
    '|---|---|---|---|',
    row('looked at: Dépêche, lines', measured(read, ours)),
    row('looked at: Readability, markup', measured(read, readability, BY_CHANCE)),
    row('measured first: Dépêche, lines', measured(first, ours)),
    row('measured first: Readability, markup', measured(first, readability, BY_CHANCE)),
  ];
};
