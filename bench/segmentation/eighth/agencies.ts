/**
 * Pages of the agency of Vietnam as crawls bring them home: its portal of some years ago and of today, months of a
 * crawl, pages whose related block is torn, briefs, interviews.
 */
import type { Layout } from '../layout-parts.ts';
import { say } from '../page.ts';
import { FOOT, headingOf, MORE, maybe, print, TOOLS, TOPICS } from './furniture.ts';
import { filedBy, hour, legend, marked, plate, sentences, sheet, teasers, tellAll, worn } from './parts.ts';

/** The portal of some years ago: image alternatives with their number, a lead said again, threes below. */
export const portal: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  const title = say(writer, 'headline');
  const lead = sentences(writer, random.pick([1, 1, 1, 2]));
  page.line('headline', title);
  if (random.chance(0.12)) page.line('headline', random.chance(0.4) ? title : say(writer, 'headline'));
  if (random.chance(0.12)) page.line('boilerplate', hour(writer));
  const led = random.chance(0.85);
  if (led) page.line('lead', lead);
  const kind = random.pick([`${title} ảnh `, `${title} ảnh `, `${title} ảnh `, `${title} hinh anh `, null]);
  let number = 0;
  const picture = (): void => {
    number++;
    plate(page, writer, kind === null ? null : `${kind}${number}`);
  };
  const above = random.chance(0.45);
  if (above) picture();
  const dated = random.chance(0.88);
  if (dated) page.line('dateline', filedBy(writer));
  const rate = random.pick([0, 0, 0, 0.04, 0.09]);
  const again = led && random.chance(0.45);
  tellAll(page, writer, {
    paragraphs: random.integer(2, 11),
    rate,
    heads: random.pick([0, 0, 0, 0.15]),
    list: random.chance(0.07),
    linked: random.chance(0.06),
    amid: [[above ? 0.08 : 0.22, picture]],
    ...(dated && { after: random.pick([' ', ' ', ' ', '']) }),
    ...(again && {
      opening: `${worn(writer, lead, rate)}${random.chance(0.35) ? ` ${say(writer, 'sentence')}` : ''}`,
    }),
  });
  const closed = marked(page, writer, 0.08);
  if (random.chance(0.72)) {
    // Without mark and heading nothing says that the story is over.
    if (!closed || random.chance(0.93)) page.line('related-heading', MORE[language]);
    teasers(page, writer, { count: random.integer(1, 9), captions: 0.9, headlines: 0.97, summaries: 0.94 });
  }
  return page;
};

/** The portal of today: stamps and tools, captions without alternatives, topics between mark and related block. */
export const portalToday: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  page.line('headline', say(writer, 'headline'));
  const lead = sentences(writer, random.pick([1, 1, 2]));
  const stamp = random.chance(0.4);
  if (stamp && random.chance(0.4)) page.line('boilerplate', hour(writer));
  page.line('lead', lead);
  if (random.chance(0.25)) page.line('boilerplate', `${say(writer, 'person')} ${hour(writer)}`);
  if (random.chance(0.2)) print(page, writer, TOOLS, 2);
  if (random.chance(0.7)) page.line('caption', legend(writer, 0.1));
  const dated = random.chance(0.75);
  if (dated) page.line('dateline', filedBy(writer));
  tellAll(page, writer, {
    paragraphs: random.integer(3, 12),
    heads: random.pick([0, 0, 0.2]),
    list: random.chance(0.08),
    linked: random.chance(0.15),
    amid: [[0.14, () => page.line('caption', legend(writer, 0.1))]],
    ...(dated && { after: ' ' }),
    ...(random.chance(0.25) && { opening: lead }),
  });
  const closed = marked(page, writer, 0.1);
  const topics = random.chance(0.45);
  if (topics) maybe(page, writer, TOPICS, 1);
  maybe(page, writer, FOOT, 0.15);
  if (random.chance(0.75)) {
    if ((!closed && !topics) || random.chance(0.94))
      page.line('related-heading', random.chance(0.7) ? MORE[language] : headingOf(writer));
    teasers(page, writer, { count: random.integer(2, 8), captions: 0.92, summaries: 0.9 });
    if (random.chance(0.2)) print(page, writer, FOOT, 3);
  }
  return page;
};

/** A month of a crawl on one line with what follows; breaks between paragraphs lost. */
export const month: Layout = (writer) => {
  const { random } = writer;
  const page = sheet(writer);
  const stamp = `date ${random.integer(2011, 2024)}-${String(random.integer(1, 12)).padStart(2, '0')}`;
  page.line('crawl-header', random.chance(0.8) ? ` ${stamp}` : stamp);
  const start = random.next();
  const between = random.pick([' ', ' ', ' ', '\n']);
  if (start < 0.2)
    page.beside('headline', say(writer, 'headline'), between).line('dateline', filedBy(writer));
  else if (start < 0.45)
    page.beside('caption', legend(writer, 0.05), between).line('dateline', filedBy(writer));
  else page.beside('dateline', filedBy(writer), between);
  tellAll(page, writer, {
    paragraphs: random.integer(1, 6),
    after: random.pick([' ', ' ', '']),
    merged: random.pick([0, 0.3, 0.6]),
    rate: random.pick([0, 0, 0.03]),
    amid: [[0.22, () => page.line('caption', legend(writer, 0.12)).space(random.pick(['', '\n', '\n\n']))]],
  });
  marked(page, writer, 0.08);
  return page;
};

/** A story whose related block lost its heading, or whose teasers lost most of their parts. */
export const torn: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  if (random.chance(0.6)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('caption', legend(writer));
  const dated = random.chance(0.7);
  if (dated) page.line('dateline', filedBy(writer));
  tellAll(page, writer, {
    paragraphs: random.integer(2, 8),
    rate: random.pick([0, 0, 0.06]),
    ...(dated && { after: ' ' }),
    amid: [[0.08, () => page.line('caption', legend(writer))]],
  });
  const headed = random.chance(0.55);
  const closed = marked(page, writer, headed ? 0.2 : 0);
  if (headed || !closed)
    page.line('related-heading', random.chance(0.8) ? MORE[language] : headingOf(writer));
  const [captions, summaries] = random.pick([
    [0, 0],
    [0, 1],
    [1, 0],
    [0.5, 0.5],
    [0.6, 0.9],
  ] as const);
  teasers(page, writer, {
    count: random.integer(1, 9),
    captions,
    summaries,
    headlines: random.pick([1, 1, 0.85]),
  });
  return page;
};

/** A brief: little more than its paragraphs, and nothing to split. */
export const brief: Layout = (writer) => {
  const { random } = writer;
  const page = sheet(writer);
  if (random.chance(0.5)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.3)) page.line('caption', legend(writer, 0.03));
  tellAll(page, writer, {
    paragraphs: random.integer(1, 5),
    rate: random.pick([0, 0, 0.05, 0.1]),
    merged: random.pick([0, 0, 0.2]),
  });
  marked(page, writer, 0.3);
  return page;
};

/** An interview or a reportage: questions, sub-headings, quotes, a list, its writer in the mark. */
export const interview: Layout = (writer) => {
  const { random, language } = writer;
  const page = sheet(writer);
  page.line('headline', say(writer, 'headline'));
  page.line('lead', sentences(writer, random.integer(1, 2)));
  if (random.chance(0.6)) page.line('caption', legend(writer));
  const asked = random.chance(0.6);
  tellAll(page, writer, {
    paragraphs: random.integer(5, 14),
    asked,
    heads: 0.25,
    list: random.chance(0.3),
    linked: random.chance(0.1),
    amid: [[0.1, () => page.line('caption', legend(writer, 0.12))]],
  });
  const agency = language === 'vi' ? 'TTXVN' : language === 'en' ? 'VNS' : 'CVN';
  if (random.chance(0.7)) page.line('sign-off', `${say(writer, 'person')}/${agency}`);
  else marked(page, writer, 0);
  if (random.chance(0.5)) {
    page.line('related-heading', headingOf(writer));
    teasers(page, writer, {
      count: random.integer(1, 5),
      captions: random.pick([0, 0.9]),
      summaries: random.pick([0, 0.9]),
    });
  }
  return page;
};
