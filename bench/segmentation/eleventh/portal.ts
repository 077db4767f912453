/**
 * Pages of the portals of the agency of Vietnam in the eleventh part, as crawls of fifteen years have them: with all of
 * their head and their related block, without either, or below the month of the crawl.
 */
import type { Layout } from '../layout-parts.ts';
import {
  buttons,
  filed,
  HEADLINES,
  MORE,
  RELATED,
  SUMMED,
  sign,
  stamp,
  THREES,
  teasers,
  topics,
} from './margins.ts';
import { type Assignment, assign } from './newsroom.ts';
import { sheetFor, wearOf } from './sheet.ts';
import { captionOf, leadOf, legend, lengthOf, platesOf, tell } from './telling.ts';

const titleOf = ({ random, topic, say }: Assignment): string => say(random.pick(topic.headlines));

/** The portal from 2015 to 2023: lead, image and its number, dateline, mark, other stories in threes. */
export const classic: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language, topic, say } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'blank', 'blank', 'tight', 'loose']));
  const [title = '', other = ''] = random.sample(topic.headlines, 2).map(say);
  if (random.chance(0.07)) page.line('headline', other);
  page.line('headline', title);
  const [lead, again] = leadOf(desk);
  page.line('lead', lead);
  const named = language === 'vi' ? 0.45 : 0.85;
  const plate = platesOf(page, desk, {
    alt: random.chance(named) ? `${title} ${random.pick(['ảnh ', 'ảnh ', 'ảnh ', 'hinh anh '])}` : null,
  });
  const dated = random.chance(language === 'vi' ? 0.12 : 0.95);
  const above = !dated || random.chance(0.6);
  if (above) plate(random.pick(['\n', '\n', '\n\n']));
  if (dated && above && random.chance(0.25)) page.beside('dateline', filed(desk), '\n');
  else if (dated) page.line('dateline', filed(desk));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(dated && { beside: random.chance(0.05) ? '' : ' ' }),
    ...((dated || random.chance(0.4)) && { opening: again }),
    worn: wearOf(desk, language === 'vi' ? 0.05 : 0.35),
    heads: random.pick([0, 0, 0, 0, 0.3]),
    linked: 0.03,
    photo: { put: () => plate(), first: above ? 0.05 : 0.75, rate: 0.09 },
  });
  sign(page, desk, 0.08);
  topics(page, desk, language === 'vi' ? 0.3 : 0.04);
  if (random.chance(0.3)) return page;
  const listed = language === 'vi' && random.chance(0.3);
  page.line('related-heading', listed ? random.pick(RELATED.vi) : MORE[language]);
  teasers(page, desk, random.integer(1, 9), listed ? HEADLINES : THREES);
  return page;
};

/** The portal before 2015: no photograph and no dateline, the lead said again with its words glued. */
export const early: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  page.line('headline', titleOf(desk));
  const [lead, other] = leadOf(desk);
  // Without a dateline only that it is said again tells a lead from the first paragraph.
  const again = other.startsWith(lead) ? other : lead;
  page.line('lead', lead);
  const worn = wearOf(desk, language === 'vi' ? 0.15 : 0.75);
  if (random.chance(0.4)) page.beside('body', worn(again), '\n');
  else page.line('body', worn(again));
  tell(page, desk, { paragraphs: lengthOf(desk, 6), worn, listed: 0.2 });
  sign(page, desk, 0.06, 'early');
  if (random.chance(0.2)) return page;
  page.line('related-heading', MORE[language]);
  teasers(page, desk, random.integer(2, 9), THREES);
  return page;
};

/** What a crawl of readable text keeps of it: paragraphs line by line, the mark, and the first of the other stories. */
export const trimmed: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk, 'tight');
  tell(page, desk, {
    paragraphs: lengthOf(desk, 6),
    ...(random.chance(0.6) && { opening: leadOf(desk)[1] }),
    worn: wearOf(desk, language === 'vi' ? 0.05 : 0.65),
    listed: 0.2,
  });
  const marked = sign(page, desk, 0, random.chance(0.7) ? 'early' : 'late');
  // Behind a story without its mark nothing tells the other one apart.
  if (!marked || random.chance(0.08)) return page;
  if (random.chance(0.2)) page.space('\n');
  teasers(page, desk, 1, SUMMED);
  return page;
};

const crawled = ({ random, day, language }: Assignment): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const days = language === 'en' ? 0.75 : 0.15;
  return ` date ${day.year}-${two(day.month)}${random.chance(days) ? `-${two(day.day)}` : ''}`;
};

/** The month of a crawl, and behind it what the crawl took for the story. */
export const dated: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const titled = language === 'en' ? 0.7 : 0.1;
  const page = sheetFor(
    desk,
    random.pick(language === 'en' ? ['tight', 'tight', 'blank'] : ['blank', 'loose', 'loose']),
  );
  page.line('crawl-header', crawled(desk));
  const [lead, again] = leadOf(desk);
  const pictured = random.chance(0.6);
  if (random.chance(titled)) {
    page.beside('headline', titleOf(desk));
    page.line('lead', lead);
    if (pictured) page.line('caption', legend(desk));
    page.beside('dateline', filed(desk), pictured ? random.pick(['', '', '\n', '\n\n']) : '\n');
  } else if (pictured) page.beside('caption', legend(desk)).line('dateline', filed(desk));
  else page.beside('dateline', filed(desk));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    beside: ' ',
    opening: again,
    worn: wearOf(desk, 0.1),
    ...(random.chance(0.25) && { run: random.pick(['', '', ' ']) }),
    photo: { put: () => page.line('caption', captionOf(desk)), first: pictured ? 0.05 : 0.4, rate: 0.08 },
    listed: 0.3,
  });
  sign(page, desk, 0.06);
  return page;
};

/** The same portal as another crawl has it: the headline only as the name of its image, no other story. */
export const unnamed: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'loose']));
  const plate = platesOf(page, desk, {
    alt: `${titleOf(desk)} ${random.pick(['hinh anh ', 'hinh anh ', 'ảnh '])}`,
    caption: () => captionOf(desk),
  });
  plate();
  const [lead] = leadOf(desk);
  const filing = random.chance(language === 'vi' ? 0.25 : 0.95);
  if (filing) page.line('dateline', filed(desk));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    opening: lead,
    ...(filing && { beside: ' ' }),
    worn: wearOf(desk, 0.1),
    photo: { put: () => plate(), first: 0.1, rate: 0.1 },
  });
  sign(page, desk, 0.08);
  return page;
};

/** Paragraphs and the mark behind them, of a crawl that kept nothing else, or the headline above. */
export const bare: Layout = (writer) => {
  const desk = assign(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  if (random.chance(0.3)) page.line('headline', titleOf(desk));
  tell(page, desk, {
    paragraphs: lengthOf(desk, 6),
    opening: leadOf(desk)[1],
    worn: wearOf(desk, 0.1),
    listed: 0.3,
  });
  sign(page, desk, 0.1, 'early');
  return page;
};

/** The portal since 2023: captions without image names, sub-headings, topics. */
export const recent: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'blank', 'loose']));
  page.line('headline', titleOf(desk));
  if (random.chance(0.15)) stamp(page, desk);
  const [lead, again] = leadOf(desk);
  page.line('lead', lead);
  if (random.chance(0.06)) buttons(page, desk, 3);
  const plate = platesOf(page, desk, { alt: null });
  plate();
  // The name of its image says what its caption says.
  if (random.chance(0.08)) page.beside('caption', page.lastText, '\n');
  const filing = random.chance(language === 'vi' ? 0.06 : 0.9);
  if (filing) page.line('dateline', filed(desk));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(filing ? { beside: ' ', opening: again } : random.chance(0.3) && { opening: again }),
    worn: wearOf(desk, 0.03, 0.03),
    heads: random.pick([0, 0, 0.3]),
    linked: 0.08,
    photo: { put: () => plate(), first: 0.08, rate: 0.12 },
  });
  const marked = sign(page, desk, 0.08);
  const tagged = topics(page, desk, language === 'vi' ? 0.7 : 0.25);
  if (random.chance(0.08)) buttons(page, desk, 2);
  if (random.chance(0.3)) return page;
  // A crawl loses the heading now and then; the mark or the topics still end the story.
  if (!(marked && tagged && random.chance(0.2)))
    page.line(
      'related-heading',
      language === 'vi' && random.chance(0.5) ? random.pick(RELATED.vi) : MORE[language],
    );
  teasers(page, desk, random.integer(2, 9), random.pick([THREES, THREES, THREES, SUMMED]));
  return page;
};
