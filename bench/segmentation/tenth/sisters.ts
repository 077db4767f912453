/**
 * Pages of other Vietnamese media in the tenth part: the weekly in French, the daily in English, the paper of the Party,
 * the radio, the daily of the agency in Vietnamese, the paper of a province.
 */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, one, sheetFor, type Words } from './desk.ts';
import { ABOVE, BUTTONS, IMPRINT, margin, margins, SECTIONS, stamp, topics } from './margins.ts';
import { type Form, headingOf, placeOf, teasers } from './others.ts';
import { caption, credited, leadOf, link, platesOf, tell } from './telling.ts';

/** Its weekly in French: arrows to other stories below the lead, its letters on a line, an imprint. */
export const weekly: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  margin(page, desk, SECTIONS, 0.2);
  page.line('headline', draw(desk, 'title'));
  const [lead, opening] = leadOf(desk);
  const led = random.chance(0.8);
  if (led) page.line('lead', lead);
  if (led && random.chance(0.45)) link(page, desk, 'arrows', random.integer(1, 3));
  const stroke = random.chance(0.2) ? ' |' : '';
  const plate = platesOf(page, desk, { alt: null, say: (at) => `${credited(at)}${stroke}` });
  plate();
  tell(page, desk, {
    paragraphs: random.pick([2, 3, 4, 5, 6, 8, 10]),
    opening: led ? draw(desk, 'fact') : opening,
    headings: random.pick([0, 0, 0.3]),
    photo: { put: plate, first: 0.05, later: 0.1 },
  });
  page.line(
    'sign-off',
    random.pick(['VNA/CVN', 'VNA/CVN', 'VNA/CVN', 'CVN', 'AFP/VNA/CVN', `${draw(desk, 'reporter')}/CVN`]),
  );
  if (random.chance(0.35)) margins(page, desk, IMPRINT, 5);
  else if (random.chance(0.4)) {
    page.line('related-heading', random.pick(['Articles liés', 'Sur le même sujet', 'Autres articles']));
    teasers(page, desk, random.pick(['titles', 'titles', 'pairs'] as const), random.integer(2, 5));
  }
  return page;
};

/** The daily in English: a city in capitals, photographers named with the paper, its letters behind a dash. */
export const newspaper: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  if (random.chance(0.2)) page.line('boilerplate', stamp(desk));
  page.line('headline', draw(desk, 'title'));
  const [lead, opening] = leadOf(desk);
  const plate = platesOf(page, desk, {
    alt: null,
    say: (at) =>
      `${draw(at, 'picture').replace(/\.$/u, '')}${at.random.pick(['. — ', ' — ', '. '])}VNA/VNS Photo${at.random.chance(0.6) ? ` ${draw(at, 'reporter')}` : ''}`,
  });
  if (random.chance(0.3)) page.line('lead', lead);
  if (random.chance(0.8)) plate();
  page.line('dateline', `${placeOf(desk, lead).toUpperCase()}${random.pick([' —', ' —', ' –', ' (VNS) —'])}`);
  tell(page, desk, {
    paragraphs: random.pick([3, 4, 5, 6, 8, 10]),
    opening,
    beside: ' ',
    longest: 2,
    headings: random.pick([0, 0, 0.2]),
    photo: { put: plate, first: 0.04, later: 0.05 },
  });
  const ends = random.pick(['— VNS', '— VNS', '— VNS', '— VNA/VNS', 'VNS', '']);
  if (ends !== '') page.beside('sign-off', ends);
  topics(page, desk, 0.25);
  if (random.chance(0.5)) return page;
  page.line('related-heading', random.pick(['Related Stories', 'RELATED', 'see also', 'More on this topic']));
  teasers(page, desk, random.pick(['titles', 'titles', 'pairs'] as const), random.integer(2, 5));
  margins(page, desk, IMPRINT, 2);
  return page;
};

const OF_THE_PARTY: Words = {
  fr: ['NDEL -', 'Nhân Dân en ligne -', 'NDEL –'],
  en: ['NDO –', 'NDO -', 'NDO/VNA -'],
  vi: ['NDO -', 'NDĐT -', 'NDO –'],
};
const PARTY_ENDS: Words = {
  fr: ['NDEL', 'VNA/NDEL', 'NDEL/VNA', ''],
  en: ['NDO', 'VNA', ''],
  vi: ['', 'Theo TTXVN', ''],
};

/** The paper of the Party. */
export const people: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  margin(page, desk, SECTIONS, 0.15);
  page.line('headline', draw(desk, 'title'));
  if (random.chance(0.35)) page.line('boilerplate', stamp(desk));
  const [lead, opening] = leadOf(desk);
  const dated = random.chance(0.4);
  const pictured = !dated || random.chance(0.7);
  const led = !dated;
  if (led) page.line('lead', lead);
  const plate = platesOf(page, desk, { alt: null });
  if (pictured) plate();
  if (dated) page.line('dateline', one(desk, OF_THE_PARTY));
  tell(page, desk, {
    paragraphs: random.pick([3, 4, 5, 6, 8, 10]),
    opening: led ? draw(desk, 'fact') : opening,
    ...(dated && { beside: ' ' }),
    headings: random.pick([0, 0, 0.3]),
    list: random.chance(0.06),
    photo: { put: plate, first: 0.06, later: 0.1 },
  });
  const ends = one(desk, PARTY_ENDS);
  if (ends !== '') page.line('sign-off', ends);
  topics(page, desk, 0.3);
  if (random.chance(0.5)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick<Form>(['titles', 'pairs', 'threes']), random.integer(2, 6), {
      stamped: random.chance(0.15),
    });
  }
  if (random.chance(0.25)) margins(page, desk, IMPRINT, 3);
  return page;
};

const FEEDBACK: Words = { fr: ['Commentaires'], en: ['Feedback'], vi: ['Phản hồi'] };
const RADIO_RELATED: Words = { fr: ['Sur le même sujet'], en: ['Related News'], vi: ['Tin liên quan'] };
const RADIO_OTHERS: Words = { fr: ['Autres'], en: ['Others', 'Other News'], vi: ['Tin khác'] };

/** The radio abroad: its name in brackets, an image by the headline, then comments and other stories. */
export const voice: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetFor(desk);
  const title = draw(desk, 'title');
  page.line('headline', title);
  if (random.chance(0.25)) page.line('boilerplate', stamp(desk));
  const [lead, opening] = leadOf(desk);
  const dateline =
    language === 'vi'
      ? 'VOV.VN -'
      : random.pick(['(VOVWORLD) -', '(VOVWORLD) -', '(VOVWORLD) –', '(VOVworld) –', 'VOV.VN -']);
  const alt = dateline.startsWith('VOV.VN') ? null : `${title} - ảnh `;
  const plate = platesOf(page, desk, { alt });
  const above = random.chance(0.4);
  if (above) plate();
  page.line('dateline', dateline);
  tell(page, desk, {
    paragraphs: random.pick([2, 3, 4, 5, 7]),
    opening: random.chance(0.7) ? lead : opening,
    beside: random.pick([' ', ' ', ' ', '']),
    link: random.chance(0.1) ? 'beside' : undefined,
    photo: { put: plate, first: above ? 0.05 : 0.85, later: 0.08 },
  });
  if (random.chance(0.25))
    page.line(
      'sign-off',
      language === 'vi' ? `${draw(desk, 'reporter')}/VOV.VN` : random.pick(['VOV5', 'VNA', 'VOV']),
    );
  if (random.chance(0.5)) {
    page.line('related-heading', one(desk, RADIO_RELATED));
    teasers(page, desk, 'titles', random.integer(1, 4));
  }
  if (random.chance(0.6)) page.line('boilerplate', one(desk, FEEDBACK));
  if (random.chance(0.6)) {
    page.line('related-heading', one(desk, RADIO_OTHERS));
    teasers(page, desk, 'titles', random.integer(1, 6), { stamped: random.chance(0.2) });
  }
  return page;
};

/** The daily of the agency in Vietnamese. */
export const tidings: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  margin(page, desk, ABOVE, 0.25);
  page.line('headline', draw(desk, 'title'));
  page.line('boilerplate', stamp(desk));
  const [lead] = leadOf(desk);
  page.line('lead', lead);
  margins(page, desk, BUTTONS, random.pick([0, 0, 1]));
  const plate = platesOf(page, desk, { alt: null, say: credited });
  plate();
  tell(page, desk, {
    paragraphs: random.pick([3, 4, 5, 6, 8]),
    opening: draw(desk, 'fact'),
    headings: random.pick([0, 0, 0.25]),
    list: random.chance(0.08),
    link: random.chance(0.2) ? random.pick(['beside', 'box'] as const) : undefined,
    photo: { put: plate, first: 0.08, later: 0.12 },
  });
  const name = draw(desk, 'reporter');
  page.line(
    'sign-off',
    random.pick([`${name}/Báo Tin tức`, `${name} (TTXVN)`, '(TTXVN)', `Tin, ảnh: ${name} (TTXVN)`]),
  );
  margin(page, desk, BUTTONS, 0.25);
  topics(page, desk, 0.55);
  if (random.chance(0.65)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick(['pairs', 'pairs', 'titles'] as const), random.integer(2, 6), {
      stamped: random.chance(0.2),
    });
  }
  margins(page, desk, IMPRINT, random.pick([0, 2]));
  return page;
};

/** The paper of a province, which prints what the agency files beside its own. */
export const provincial: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  margins(page, desk, ABOVE, 2);
  page.line('headline', draw(desk, 'title'));
  page.line('boilerplate', stamp(desk));
  margins(page, desk, BUTTONS, 1);
  const letters = random.pick(['(BLS) -', '(QNO) -', 'BTO -', 'TTO -', '']);
  const [lead, opening] = leadOf(desk);
  const plate = platesOf(page, desk, { alt: null });
  if (letters === '') page.line('lead', lead);
  if (letters === '' || random.chance(0.5)) plate();
  if (letters !== '') page.line('dateline', letters);
  tell(page, desk, {
    paragraphs: random.pick([3, 4, 5, 6, 8]),
    opening: letters === '' ? draw(desk, 'fact') : opening,
    ...(letters !== '' && { beside: ' ' }),
    headings: random.pick([0, 0, 0.25]),
    list: random.chance(0.1),
    link: random.chance(0.15) ? 'arrows' : undefined,
    photo: { put: plate, first: 0.2, later: 0.1 },
  });
  const ends = random.pick([
    'Theo TTXVN',
    'Theo Vietnam+',
    'Nguồn: TTXVN',
    `${draw(desk, 'reporter')} (TTXVN)`,
    '',
  ]);
  if (ends !== '') page.line('sign-off', ends);
  topics(page, desk, 0.35);
  if (random.chance(0.7)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick(['titles', 'pairs'] as const), random.integer(2, 7), {
      stamped: random.chance(0.25),
    });
  }
  margins(page, desk, IMPRINT, 4);
  return page;
};

const APPEALS: Words = {
  fr: ['Contact presse : presse@example.vn', 'Plus d’informations : www.example.vn'],
  en: ['Press contact: press@example.vn', 'More information: www.example.vn'],
  vi: ['Liên hệ: baochi@example.vn', 'Thông tin chi tiết: www.example.vn'],
};
const RELEASED: Words = { fr: ['Communiqué de presse'], en: ['Press release'], vi: ['Thông cáo báo chí'] };

const releaseDate = (desk: Desk): string => {
  const { random, language } = desk;
  const [day, year] = [random.integer(2, 28), random.integer(2015, 2024)];
  if (language === 'fr') return `, le ${day} ${random.pick(['mars', 'juin', 'octobre'])} ${year} –`;
  if (language === 'en') return `, ${random.pick(['March', 'June', 'October'])} ${day}, ${year} –`;
  return `, ngày ${day}/${random.pick(['3', '6', '10'])}/${year} –`;
};

/** What an institution sends to the press. */
export const release: Layout = (writer) => {
  const desk = deskFor(writer, 'whole');
  const { random } = desk;
  const page = sheetFor(desk);
  page.line('boilerplate', one(desk, RELEASED));
  page.line('headline', draw(desk, 'title'));
  const [lead, opening] = leadOf(desk);
  if (random.chance(0.3)) page.line('caption', caption(desk));
  page.line('dateline', `${placeOf(desk, lead)}${releaseDate(desk)}`);
  tell(page, desk, {
    paragraphs: random.integer(3, 6),
    opening,
    beside: ' ',
    headings: random.pick([0, 0.3]),
    list: random.chance(0.5),
  });
  margins(page, desk, APPEALS, 2);
  return page;
};
