/** Papers of the agency and of the Party in the eleventh part: the weekly in French, the illustrated one, dailies. */
import type { Layout } from '../layout-parts.ts';
import type { Page } from '../page.ts';
import { buttons, HEADLINES, RELATED, SUMMED, sign, stamp, teasers, topics } from './margins.ts';
import { type Assignment, assign } from './newsroom.ts';
import { sheetFor, wearOf } from './sheet.ts';
import { captionOf, leadOf, legend, lengthOf, platesOf, tell } from './telling.ts';

const titleOf = ({ random, topic, say }: Assignment): string => say(random.pick(topic.headlines));

const COURRIER_FOOT = [
  'Rédactrice en chef : Doàn Thuc Trinh',
  'Adresse : 18, rue Trân Hung Dao, Hanoï, Vietnam',
  'Permis de publication : 31/GP-BTTTT',
  'Tél : (+84) 24 38 25 11 02',
  'back to top',
] as const;

const pointed = (page: Page, desk: Assignment, most: number): number => {
  const { random } = desk;
  const links = random.integer(1, most);
  const mark = random.pick(['>>', '>>', '>> ']);
  for (let left = links; left > 0; left--) {
    const { say, topic } = desk.other();
    page.line('teaser-headline', `${mark}${say(random.pick(topic.headlines))}`);
  }
  return links;
};

/** The weekly in French: links marked `>>` above the story, its mark on a line of its own, its address below. */
export const courrier: Layout = (writer) => {
  const desk = assign(writer);
  const { random, topic, say, reporter } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'blank', 'tight']));
  const photo = (): void => {
    const said = say(random.pick(topic.shots));
    const form = random.next();
    if (form < 0.35) page.line('caption', `${said}.`).beside('caption', 'Photo : VNA/CVN', '\n');
    else if (form < 0.5) page.line('caption', `${said}. |`);
    else if (form < 0.7)
      page.line('caption', random.pick(['Photo : VNA/CVN', 'Photo: VNA/CVN', 'Photo : CTV/CVN']));
    else
      page.line(
        'caption',
        `${said}. ${random.pick(['Photo : ', 'Photo: '])}${random.pick(['VNA/CVN', 'CVN', `${reporter}/CVN`])}`,
      );
  };
  const [lead, again] = leadOf(desk);
  // An old page begins with its links, whatever its headline was.
  const old = random.chance(0.25);
  if (old) {
    pointed(page, desk, 3);
    photo();
  } else {
    page.line('headline', titleOf(desk));
    if (random.chance(0.15)) stamp(page, desk);
    const links = random.chance(0.35);
    const pictured = random.chance(0.6);
    if (links || pictured) page.line('lead', lead);
    if (links) pointed(page, desk, 3);
    if (pictured) photo();
    else if (!links) page.line('body', lead);
  }
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    ...(old && { opening: again }),
    heads: random.pick([0, 0, 0.3]),
    photo: { put: photo, first: 0.1, rate: 0.12 },
  });
  page.line(
    'sign-off',
    random.pick([
      'VNA/CVN',
      'VNA/CVN',
      'VNA/CVN',
      'CVN',
      `${reporter}/CVN`,
      `Texte et photos : ${reporter}/CVN`,
    ]),
  );
  if (random.chance(0.3)) {
    page.line('related-heading', random.pick(['Articles liés', 'Sur le même sujet', 'Autres articles']));
    teasers(page, desk, random.integer(2, 5), HEADLINES);
  }
  if (random.chance(0.3)) for (const line of COURRIER_FOOT) page.line('boilerplate', line);
  return page;
};

/** The illustrated monthly: a day of a crawl, its photograph or its first paragraph, paragraphs far apart. */
export const illustrated: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language, day } = desk;
  const french = language === 'fr';
  const page = sheetFor(desk, random.pick(['blank', 'loose', 'loose']));
  const two = (number: number): string => String(number).padStart(2, '0');
  const [lead] = leadOf(desk);
  const crawl = random.chance(0.7);
  if (crawl)
    page.line(
      'crawl-header',
      ` date ${day.year}-${two(day.month)}${random.chance(0.5) ? `-${two(day.day)}` : ''}`,
    );
  const titled = random.chance(french ? 0.2 : 0.5);
  const put = (role: 'boilerplate' | 'headline' | 'caption' | 'body', said: string): void => {
    if (crawl && page.lastRole === 'crawl-header') page.beside(role, said);
    else page.line(role, said);
  };
  if (titled) {
    if (!french && random.chance(0.5)) put('boilerplate', 'Making news');
    put('headline', titleOf(desk));
  }
  const pictured = random.chance(0.65);
  if (pictured) put('caption', captionOf(desk));
  put('body', lead);
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    photo: { put: () => page.line('caption', legend(desk)), first: pictured ? 0.1 : 0.7, rate: 0.12 },
    worn: wearOf(desk, 0, 0.1),
  });
  const mark = french ? random.pick(['VNA/VI', 'VNA/VI', 'VNA']) : 'VNA/VNP';
  if (french && random.chance(0.7)) page.beside('sign-off', `-${mark}`, random.pick(['', ' ']));
  else page.line('sign-off', mark);
  return page;
};

const PARTY = {
  fr: ['Nhân Dân en ligne -', 'NDEL –', 'NDEL -'],
  en: ['NDO –', 'NDO -'],
  vi: ['NDO -', 'NDO –', 'NDO-'],
} as const;

/** The paper of the Party: its letters before the first paragraph, a list of other news. */
export const party: Layout = (writer) => {
  const desk = assign(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  page.line('headline', titleOf(desk));
  stamp(page, desk, 0.6);
  const [lead] = leadOf(desk);
  page.line('dateline', random.pick(PARTY[language]));
  const credited = (): void => {
    page.line('caption', captionOf(desk, desk, 0));
  };
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    beside: ' ',
    opening: lead,
    heads: random.pick([0, 0, 0.3]),
    photo: { put: credited, first: 0.7, rate: 0.1 },
  });
  if (random.chance(0.3)) page.line('sign-off', { fr: 'NDEL', en: 'NDO', vi: 'NDO' }[language]);
  topics(page, desk, 0.2);
  if (random.chance(0.5)) {
    page.line(
      'related-heading',
      language === 'vi'
        ? random.pick(['TIN LIÊN QUAN', 'Có thể bạn quan tâm'])
        : random.pick(RELATED[language]),
    );
    teasers(page, desk, random.integer(2, 6), random.pick([HEADLINES, SUMMED]));
  }
  return page;
};

/** The daily in English: its city in capitals, who took a photograph, its letters behind the last paragraph. */
export const daily: Layout = (writer) => {
  const desk = assign(writer);
  const { random, reporter, city } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'loose']));
  page.line('headline', titleOf(desk));
  stamp(page, desk, 0.7);
  const [lead, again] = leadOf(desk);
  const photo = (): void => {
    const said = desk.say(random.pick(desk.topic.shots));
    page.line(
      'caption',
      `${said}. ${random.pick(['— VNA/VNS Photo', '– VNA/VNS Photo', '— VNS Photo', 'VNA/VNS Photo'])} ${random.pick([reporter, ''])}`.trim(),
    );
  };
  if (random.chance(0.5)) page.line('lead', lead);
  if (random.chance(0.8)) photo();
  page.line(
    'dateline',
    `${(city === 'Hanoi' ? 'Hà Nội' : city).toUpperCase()}${random.pick([' —', ' —', ' –', ' -', ' (VNS) —'])}`,
  );
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    beside: ' ',
    opening: again,
    heads: random.pick([0, 0, 0.25]),
    photo: { put: photo, first: 0.05, rate: 0.08 },
  });
  if (random.chance(0.85))
    page.beside('sign-off', random.pick(['— VNS', '— VNS', '— VNS', '– VNS', '- VNS', '— VNA']));
  topics(page, desk, 0.15);
  if (random.chance(0.15)) buttons(page, desk, 2);
  if (random.chance(0.4)) {
    page.line(
      'related-heading',
      random.pick(['RELATED NEWS', 'Related News', 'see also', 'More on this story']),
    );
    teasers(page, desk, random.integer(1, 5), random.pick([HEADLINES, SUMMED]));
  }
  return page;
};

/** The daily in Vietnamese: a line that announces each caption, who wrote it, other news. */
export const news: Layout = (writer) => {
  const desk = assign(writer);
  const { random, reporter } = desk;
  const page = sheetFor(desk, random.pick(['blank', 'blank', 'tight']));
  page.line('headline', titleOf(desk));
  stamp(page, desk, 0.6);
  const [lead] = leadOf(desk);
  page.line('lead', lead);
  const announced = random.chance(0.5);
  const plate = platesOf(page, desk, { alt: null });
  const photo = (): void => {
    if (announced) page.line('boilerplate', 'Chú thích ảnh');
    plate();
  };
  photo();
  tell(page, desk, {
    paragraphs: lengthOf(desk),
    heads: random.pick([0, 0, 0.3]),
    linked: 0.1,
    photo: { put: photo, first: 0.15, rate: 0.15 },
  });
  if (random.chance(0.4)) page.line('sign-off', `${reporter} (TTXVN)`);
  else sign(page, desk, 0.1);
  topics(page, desk, 0.4);
  if (random.chance(0.5)) {
    page.line('related-heading', random.pick(RELATED.vi));
    teasers(page, desk, random.integer(2, 6), random.pick([HEADLINES, SUMMED, { caption: 0.9, summary: 0 }]));
  }
  return page;
};
