/**
 * Pages of the portal of the agency of Vietnam in the tenth part: of ten years ago with a lead and glued lines, of the
 * years of numbered images, as it is now, and as crawls left them (the bare story and what follows it, a month before
 * it, everything line below line).
 */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, one, sheetFor, tightSheet } from './desk.ts';
import { ABOVE, BUTTONS, IMPRINT, margin, margins, stamp, topics } from './margins.ts';
import { afterDateline, type Form, filed, MORE, mark, oldMark, teasers } from './others.ts';
import { caption, credited, leadOf, lengthOf, platesOf, tell } from './telling.ts';

const THREES: readonly Form[] = ['threes', 'threes', 'threes', 'torn'];

const howMany = ({ random }: Desk): number => random.pick([1, 2, 3, 3, 4, 4, 5, 5, 6, 8, 9]);

const altOf = ({ random }: Desk, title: string): string | null =>
  random.chance(0.75) ? `${title} ảnh ` : null;

/** Ten years ago: a lead that the story says again, with the lines of its editor glued; seldom a photograph. */
export const decade: Layout = (writer) => {
  const desk = deskFor(writer, writer.random.chance(0.75) ? 'unwrapped' : 'whole');
  const { random } = desk;
  const page = sheetFor(desk);
  const title = draw(desk, 'title');
  page.line('headline', title);
  const [lead, opening] = leadOf(desk);
  page.line('lead', lead);
  const plate = platesOf(page, desk, { alt: altOf(desk, title) });
  const pictured = random.chance(0.3);
  if (pictured) plate();
  const dated = pictured && random.chance(0.4);
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening,
    beside: dated ? ' ' : random.pick(['\n', '\n\n']),
    list: random.chance(0.05),
    photo: { put: plate, first: 0.05, later: 0.04 },
  });
  oldMark(page, desk);
  if (random.chance(0.2)) return page;
  page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick(THREES), howMany(desk));
  return page;
};

/** The years of numbered images: lead, image, dateline in any order that the portal had. */
export const numbered: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  const title = draw(desk, 'title');
  if (random.chance(0.1)) page.line('headline', random.chance(0.3) ? title : draw(desk, 'title'));
  page.line('headline', title);
  const [lead, opening] = leadOf(desk);
  const dated = random.chance(desk.language === 'vi' ? 0.25 : 0.93);
  const above = !dated || random.chance(0.62);
  const led = random.chance(0.92);
  const plate = platesOf(page, desk, { alt: altOf(desk, title) });
  if (led) page.line('lead', lead);
  if (above) plate();
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening,
    ...(dated && { beside: afterDateline(desk) }),
    headings: random.pick([0, 0, 0, 0, 0.2]),
    list: random.chance(0.07),
    link: random.chance(0.05) ? 'beside' : undefined,
    photo: { put: plate, first: above ? 0.05 : 0.75, later: 0.07 },
  });
  mark(page, desk, 0.07);
  topics(page, desk, 0.05);
  if (random.chance(0.27)) return page;
  page.line('related-heading', one(desk, MORE));
  // Its heading is all that some crawls keep of the other stories.
  if (random.chance(0.03)) return page;
  teasers(page, desk, random.pick(THREES), howMany(desk));
  margins(page, desk, IMPRINT, random.pick([0, 0, 0, 0, 2]));
  return page;
};

/** The bare story as a crawl kept it, with headline and summary of other stories right behind its mark. */
export const bare: Layout = (writer) => {
  const { random } = writer;
  const desk = deskFor(writer, random.chance(0.65) ? 'unwrapped' : 'whole');
  const page = random.chance(0.75) ? tightSheet() : sheetFor(desk);
  const [lead, opening] = leadOf(desk);
  const dated = random.chance(0.45);
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: random.pick([1, 2, 2, 3, 3, 4, 5, 6, 8]),
    opening,
    ...(dated && { beside: afterDateline(desk) }),
    list: random.chance(0.04),
  });
  oldMark(page, desk);
  const form = random.pick<Form>(['pairs', 'pairs', 'pairs', 'pairs', 'pairs', 'blurbs', 'titles']);
  if (random.chance(0.9)) teasers(page, desk, form, random.pick([1, 1, 1, 1, 2, 3, 4]));
  return page;
};

/** A month or a day that a crawl put before the dispatch, on its line. */
export const dated: Layout = (writer) => {
  const { random } = writer;
  const desk = deskFor(writer, random.pick(['run on', 'run on', 'whole', 'whole', 'whole']));
  const page = sheetFor(desk);
  const [lead, opening] = leadOf(desk);
  const month = `${random.integer(2013, 2025)}-${String(random.integer(1, 12)).padStart(2, '0')}`;
  const day = random.chance(0.3) ? `-${String(random.integer(1, 28)).padStart(2, '0')}` : '';
  page.line('crawl-header', `${random.pick([' ', ' ', ' ', ''])}date ${month}${day}`);
  const form = random.next();
  const between = random.pick([' ', ' ', ' ', ' ', '\n', '\n\n']);
  if (form < 0.42) page.beside('dateline', filed(desk, lead), between);
  else if (form < 0.8) {
    page.beside('caption', random.chance(0.25) ? caption(desk) : credited(desk), between);
    page.line('dateline', filed(desk, lead));
  } else {
    page.beside('headline', draw(desk, 'title'), between);
    page.line('lead', lead).line('dateline', filed(desk, lead));
  }
  tell(page, desk, {
    paragraphs: random.pick([1, 2, 3, 4, 5, 6, 8]),
    opening,
    beside: afterDateline(desk),
    longest: random.pick([3, 4, 7]),
    photo: {
      put: () => page.line('caption', credited(desk)).space(random.pick(['', '', '\n\n', '\n'])),
      first: form < 0.42 || form >= 0.8 ? 0.6 : 0.08,
      later: 0.07,
    },
  });
  mark(page, desk, 0.05);
  return page;
};

/** Everything line below line, and the dateline beside the caption without so much as a space. */
export const gathered: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = tightSheet();
  const date = `date ${random.integer(2018, 2024)}-${random.pick(['02', '05', '07', '11'])}-${random.integer(10, 28)}`;
  const crawled = random.chance(0.5);
  if (crawled) page.line('crawl-header', ` ${date}`).beside('headline', draw(desk, 'title'));
  else page.line('headline', draw(desk, 'title'));
  const [lead, opening] = leadOf(desk);
  page.line('lead', lead);
  page.line('caption', credited(desk));
  const dateline = filed(desk, lead);
  if (random.chance(0.65)) page.beside('dateline', dateline, random.pick(['', '', ' ']));
  else page.line('dateline', dateline);
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening,
    beside: ' ',
    photo: { put: () => page.line('caption', credited(desk)), first: 0.05, later: 0.05 },
  });
  const marked = mark(page, desk, 0.08);
  if (!marked || random.chance(0.65)) return page;
  if (random.chance(0.6)) page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick<Form>(['pairs', 'pairs', 'titles']), random.integer(1, 4));
  return page;
};

/** As it is now: captions alone, sub-headings, topics, and more of its frame; the headline is often missing. */
export const present: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  const titled = random.chance(0.78);
  const [lead, opening] = leadOf(desk);
  const dated = random.chance(language === 'vi' ? 0.12 : 0.72);
  const pictured = !titled || !dated || random.chance(0.8);
  if (titled) {
    margin(page, desk, ABOVE, 0.12);
    page.line('headline', draw(desk, 'title'));
    if (random.chance(0.2)) page.line('boilerplate', stamp(desk));
    if (random.chance(0.88)) page.line('lead', lead);
    margins(page, desk, BUTTONS, random.pick([0, 0, 0, 0, 1, 2]));
  }
  const plate = platesOf(page, desk, { alt: null, say: random.chance(0.5) ? caption : credited });
  if (pictured) plate();
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening,
    ...(dated && { beside: afterDateline(desk) }),
    headings: random.pick([0, 0, 0, 0.25]),
    list: random.chance(0.08),
    link: random.chance(0.14) ? random.pick(['beside', 'box'] as const) : undefined,
    photo: { put: plate, first: pictured ? 0.05 : 0.4, later: 0.09 },
  });
  const marked = mark(page, desk, 0.1);
  const tagged = topics(page, desk, 0.4);
  margin(page, desk, BUTTONS, 0.1);
  if (random.chance(0.28)) return page;
  const headed = !(marked && tagged) || random.chance(0.92);
  if (headed) page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick(THREES), howMany(desk), { sectioned: headed && random.chance(0.1) });
  margins(page, desk, IMPRINT, random.pick([0, 0, 0, 3]));
  return page;
};

/** The portal in Vietnamese years ago: links in brackets amid the story, the agency and its portal on a line below. */
export const bracketed: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  const title = draw(desk, 'title');
  page.line('headline', title);
  const [lead, opening] = leadOf(desk);
  const plate = platesOf(page, desk, { alt: random.chance(0.6) ? `${title} ảnh ` : null });
  page.line('lead', lead);
  plate();
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening: random.chance(0.4) ? opening : draw(desk, 'fact'),
    headings: random.pick([0, 0, 0.2]),
    link: random.chance(0.6) ? 'brackets' : undefined,
    photo: { put: plate, first: 0.12, later: 0.08 },
  });
  page.line('sign-off', random.pick(['(TTXVN/Vietnam+)', '(TTXVN/Vietnam+)', '(Vietnam+)', '(TTXVN)']));
  topics(page, desk, 0.35);
  if (random.chance(0.3)) return page;
  page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick<Form>(['threes', 'pairs', 'pairs', 'titles', 'torn']), howMany(desk));
  return page;
};
