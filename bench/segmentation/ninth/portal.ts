/**
 * Pages of the portal of the agency of Vietnam in the ninth part: as it was for ten years, as it is now, months of a
 * crawl, pages with a torn related block, dispatches whose lines are still broken as on a telex.
 */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, evenSheetOf, sheetOf } from './desk.ts';
import { ABOVE, BELOW, BUTTONS, put, putSome, stamp, topics } from './frame.ts';
import { type Form, filed, headingOf, MORE, mark, teasers } from './others.ts';
import { credited, leadOf, legend, platesOf, sentences, tell } from './story.ts';

const lengthOf = ({ random }: Desk): number => random.pick([1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 8, 10]);

const altOf = ({ random }: Desk, title: string): string | null =>
  random.pick([`${title} ảnh `, `${title} ảnh `, `${title} ảnh `, `${title} hinh anh `, null, null]);

const monthLine = ({ random }: Desk): string => {
  const year = random.integer(2008, 2025);
  return random.chance(0.85)
    ? `date ${year}-${String(random.integer(1, 12)).padStart(2, '0')}`
    : `date ${year}`;
};

/** The portal for ten years: a lead, the dateline, the image and its number, `Voir plus` and threes. */
export const older: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  if (random.chance(0.05)) page.line('crawl-header', ` ${monthLine(desk)}`);
  put(page, desk, ABOVE, 0.08);
  const title = draw(desk, 'headline');
  const twice = random.chance(0.18) ? (random.chance(0.3) ? title : draw(desk, 'headline')) : '';
  const [first, second] = random.chance(0.5) ? [twice, title] : [title, twice];
  page.line('headline', first).line('headline', second);
  const plate = platesOf(page, desk, { alt: altOf(desk, title), bare: 0.1, title });
  const above = random.chance(0.42);
  const dated = random.chance(0.9);
  const led = random.chance(0.88) && (above || dated);
  const [lead, again] = leadOf(desk);
  if (led) page.line('lead', desk.worn(lead));
  if (above) plate();
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(dated && { beside: random.chance(0.06) ? '' : ' ' }),
    ...(led && random.chance(0.75) && { opening: again }),
    ...(!led && { opening: lead }),
    heads: random.pick([0, 0, 0, 0.2]),
    list: random.chance(0.06),
    linked: random.chance(0.06),
    photo: { put: plate, from: dated || led ? 0 : 1, first: above ? 0.08 : 0.6, rate: 0.06 },
  });
  mark(page, desk, 0.1);
  topics(page, desk, 0.06);
  if (random.chance(0.3)) return page;
  page.line('related-heading', MORE[desk.language]);
  // Its heading is all that some crawls keep of a related block.
  if (random.chance(0.03)) return page;
  teasers(page, desk, random.pick(['threes', 'threes', 'irregular']), random.integer(1, 9));
  put(page, desk, BELOW, 0.06);
  return page;
};

/** The portal now: captions without alternatives, often above all else, and more of its frame. */
export const recent: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  const titled = random.chance(0.65);
  const [lead, again] = leadOf(desk);
  const pictured = random.chance(0.8);
  const dated = random.chance(titled ? 0.7 : 0.35);
  if (titled) put(page, desk, ABOVE, 0.15);
  if (titled) page.line('headline', draw(desk, 'headline'));
  const stamped = titled && random.chance(0.25);
  if (stamped) page.line('boilerplate', stamp(desk));
  const led = titled && (pictured || dated) && random.chance(0.8);
  if (led) page.line('lead', lead);
  if (titled && led) putSome(page, desk, BUTTONS, random.pick([0, 0, 0, 2]));
  if (pictured) page.line('caption', legend(desk)).space(random.pick(['', '', '\n']));
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(dated && { beside: ' ' }),
    ...(led && random.chance(0.3) && { opening: again }),
    ...(!led && { opening: again }),
    heads: random.pick([0, 0, 0.25]),
    list: random.chance(0.08),
    linked: random.chance(0.12),
    photo: { put: () => page.line('caption', legend(desk)), from: 1, first: 0.2, rate: 0.1 },
  });
  const marked = mark(page, desk, 0.12);
  const tagged = random.chance(0.35);
  if (tagged) topics(page, desk, 1);
  put(page, desk, BUTTONS, 0.08);
  if (random.chance(0.35)) return page;
  if (random.chance(marked || tagged ? 0.92 : 1))
    page.line('related-heading', random.chance(0.75) ? MORE[desk.language] : headingOf(desk));
  teasers(page, desk, random.pick<Form>(['threes', 'threes', 'irregular', 'summed']), random.integer(1, 8));
  putSome(page, desk, BELOW, random.pick([0, 0, 0, 3]));
  return page;
};

/** A month of a crawl before the dispatch, on its line or above it, and paragraphs that ran together. */
export const monthly: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  page.line('crawl-header', `${random.pick([' ', ' ', ''])}${monthLine(desk)}`);
  const [lead, again] = leadOf(desk);
  const form = random.next();
  const dated = form < 0.85;
  const between = random.pick([' ', ' ', ' ', '\n', '\n\n']);
  if (form < 0.5) page.beside('dateline', filed(desk, lead), between);
  else if (form < 0.68) {
    page.beside('headline', draw(desk, 'headline'), random.pick(['\n', '\n\n']));
    if (random.chance(0.6)) page.line('lead', lead);
    page.line('dateline', filed(desk, lead));
  } else if (form < 0.85) page.beside('caption', credited(desk), between).line('dateline', filed(desk, lead));
  const whole = random.chance(0.5);
  const glue = random.pick(['', ' ']);
  const run = (): string => [again, sentences(desk, 3), sentences(desk, 2), draw(desk, 'quote')].join(glue);
  tell(page, desk, {
    paragraphs: whole ? random.integer(1, 3) : random.integer(2, 6),
    ...(dated && { beside: random.chance(0.1) ? '' : ' ' }),
    ...(!dated && random.chance(0.5) && { beside: between }),
    opening: whole ? run() : again,
    most: whole ? 6 : 3,
    photo: {
      put: () => page.line('caption', credited(desk)).space(random.pick(['', '\n\n', '\n'])),
      from: 0,
      first: 0.35,
      rate: 0.1,
    },
  });
  mark(page, desk, 0.1);
  return page;
};

/** A related block that lost its heading or most of what its teasers had. */
export const ragged: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  const title = draw(desk, 'headline');
  const titled = random.chance(0.7);
  if (titled) page.line('headline', title);
  const [lead, again] = leadOf(desk);
  const plate = platesOf(page, desk, { alt: titled ? altOf(desk, title) : null, bare: 0.08, title });
  const above = random.chance(0.5);
  if (titled && above && random.chance(0.5)) page.line('lead', desk.worn(lead));
  if (above) plate();
  const dated = random.chance(0.65);
  if (dated) page.line('dateline', filed(desk, lead));
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(dated && { beside: ' ' }),
    opening: again,
    list: random.chance(0.05),
    photo: { put: plate, from: dated ? 0 : 1, first: above ? 0.05 : 0.4, rate: 0.06 },
  });
  const headed = random.chance(0.55);
  const marked = mark(page, desk, headed ? 0.2 : 0);
  if (headed || !marked)
    page.line('related-heading', random.chance(0.75) ? MORE[desk.language] : headingOf(desk));
  const form = random.pick<Form>([
    'irregular',
    'irregular',
    'headlines',
    'summed',
    'pictured',
    'headless',
    'threes',
  ]);
  teasers(page, desk, form, random.integer(1, 9));
  put(page, desk, BELOW, 0.1);
  return page;
};

const broken = (text: string, width: number, start: number): string => {
  let column = start;
  return text.split(' ').reduce((lines, word) => {
    if (lines === '') {
      column += word.length;
      return word;
    }
    const over = column + 1 + word.length > width;
    column = over ? word.length : column + 1 + word.length;
    return `${lines}${over ? '\n' : ' '}${word}`;
  }, '');
};

/** A dispatch that kept the line breaks of its telex; a blank line stands between its paragraphs. */
export const telex: Layout = (writer) => {
  const seated = deskFor(writer);
  const { random } = seated;
  const page = evenSheetOf(seated);
  const width = random.pick([60, 66, 72, 79]);
  const [lead, opening] = leadOf(seated);
  const dateline = filed(seated, lead);
  let start = dateline.length + 1;
  const desk: Desk = {
    ...seated,
    worn: (text) => {
      const lines = broken(text, width, start);
      start = 0;
      return lines;
    },
  };
  if (random.chance(0.85)) page.line('headline', draw(desk, 'headline'));
  page.line('dateline', dateline);
  tell(page, desk, {
    paragraphs: random.integer(2, 8),
    beside: ' ',
    opening,
    list: random.chance(0.1),
  });
  mark(page, desk, 0.1);
  if (random.chance(0.3)) {
    page.line('related-heading', MORE[desk.language]);
    teasers(page, desk, 'headlines', random.integer(2, 5));
  }
  return page;
};
