/**
 * Pages of others in the ninth part: dailies of France and of Asia, radios, wires of other agencies, Vietnamese papers on
 * line, what institutions send to the press.
 */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, sheetOf, type Words } from './desk.ts';
import { ABOVE, BELOW, BUTTONS, put, putSome, stamp, topics } from './frame.ts';
import { dayOf, headingOf, teasers, whereOf } from './others.ts';
import { credited, leadOf, legend, platesOf, sentences, tell } from './story.ts';

const ADVERTS: Words = {
  fr: [
    'PUBLICITÉ',
    'La suite de cet article après la publicité',
    'Le reste de l’article est réservé aux abonnés.',
  ],
  en: ['ADVERTISEMENT', 'Article continues after this advertisement', 'Sign up for our daily newsletter'],
  vi: ['Quảng cáo', 'QUẢNG CÁO'],
};

const PHOTOGRAPHERS = [
  'Thomas Bellanger',
  'Nhac Duong',
  'Anne-Laure Costes',
  'Lillian Soo',
  'Hoang Minh',
  'Pedro Quiroga',
] as const;

/** A caption as papers that buy their photographs print it. */
const bought = (desk: Desk): string => {
  const said = draw(desk, 'caption');
  const by = desk.random.pick(PHOTOGRAPHERS);
  return `${said}. ${desk.random.pick([`© ${by} / AFP`, `${by} / AFP`, `(${by}/AFP)`, `| ${by} / REUTERS`, `Photo ${by} / AP`, '© AFP', desk.language === 'fr' ? `Crédit photo : ${by}` : `Credit: ${by}`])}`;
};

/** A daily of France: who wrote it and when, its caption, boxes amid the text, a line of the agency at the end. */
export const national: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  putSome(page, desk, ABOVE, 2);
  page.line('headline', draw(desk, 'headline'));
  const [lead] = leadOf(desk);
  if (random.chance(0.7)) page.line('lead', lead);
  if (random.chance(0.7))
    page.line(
      'boilerplate',
      random.pick([`Par ${draw(desk, 'reporter')}`, 'Par AFP', 'Le Quotidien avec AFP', 'Par la rédaction']),
    );
  page.line(
    'boilerplate',
    `${random.pick(['Publié le ', 'Mis en ligne le ', 'Actualisé le '])}${stamp(desk).replace(/^\D+/u, '')}`,
  );
  putSome(page, desk, BUTTONS, random.pick([0, 1, 2]));
  if (random.chance(0.7)) page.line('caption', bought(desk));
  tell(page, desk, {
    paragraphs: random.integer(4, 11),
    heads: random.pick([0, 0.2, 0.35]),
    linked: random.chance(0.45),
    notice: { put: () => put(page, desk, ADVERTS, 1), rate: 0.07 },
    photo: { put: () => page.line('caption', bought(desk)), from: 1, first: 0.08, rate: 0.05 },
  });
  if (random.chance(0.3)) page.line('sign-off', random.pick(['(avec AFP)', '(AFP)', 'Avec AFP']));
  topics(page, desk, 0.3);
  if (random.chance(0.6)) {
    page.line('related-heading', headingOf(desk));
    teasers(
      page,
      desk,
      random.pick(['headlines', 'headlines', 'summed']),
      random.integer(2, 7),
      random.chance(0.2),
    );
  }
  putSome(page, desk, BELOW, 3);
  return page;
};

/** A radio of the world: when it said it, how long it takes to hear it, links between paragraphs. */
export const radio: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const french = language === 'fr';
  const page = sheetOf(desk);
  put(page, desk, ABOVE, 0.3);
  page.line('headline', draw(desk, 'headline'));
  const [lead] = leadOf(desk);
  if (random.chance(0.65)) page.line('lead', lead);
  page.line('boilerplate', `${french ? 'Publié le : ' : 'Published: '}${stamp(desk).replace(/^\D+/u, '')}`);
  if (random.chance(0.4)) page.line('boilerplate', french ? 'Écouter - 02:14' : 'Listen - 02:14');
  if (random.chance(0.7)) page.line('caption', bought(desk));
  if (random.chance(0.5)) page.line('boilerplate', french ? 'Texte par : RFI Suivre' : 'By: Newsroom');
  tell(page, desk, {
    paragraphs: random.integer(3, 8),
    linked: random.chance(0.5),
    heads: random.pick([0, 0, 0.3]),
  });
  if (random.chance(0.35)) page.line('sign-off', french ? '(Avec AFP)' : '(AFP)');
  if (random.chance(0.5)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, 'headlines', random.integer(2, 5));
  }
  putSome(page, desk, BELOW, 3);
  return page;
};

type Wire = readonly [dateline: string, ends: readonly string[]];

const wiresFor = (desk: Desk, city: string): readonly Wire[] => {
  const caps = city.toUpperCase();
  const day = dayOf(desk);
  if (desk.language === 'fr')
    return [
      [`${caps} -`, ['']],
      [`${city}, ${day} (MAP) –`, ['']],
      [`${caps}, ${day} (Xinhua) --`, ['']],
      ['(Agence Ecofin) -', ['']],
      [`${caps} (BELGA) -`, ['(Belga)', '']],
      [`${city} (ats) -`, ['(ATS)', '/ATS']],
      [`APA-${city} –`, ['te/ard/APA', 'APA']],
      [`${city}, ${day} (TAP) -`, ['']],
    ];
  return [
    [`${caps}, ${day}. /TASS/.`, ['']],
    [`${caps}, ${day} (Yonhap) --`, ['(END)']],
    [`${city} (ANTARA) -`, ['']],
    [`${caps}, ${day} (Kyodo) -`, ['==Kyodo', '']],
    [`${caps} –`, ['(PNA)']],
    [`${caps} (NNT) -`, ['']],
    [`${caps}, ${day} (APP):`, ['']],
  ];
};

/** Wires of other agencies. */
export const wires: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetOf(desk);
  if (random.chance(0.8)) page.line('headline', draw(desk, 'headline'));
  if (random.chance(0.3)) page.line('boilerplate', stamp(desk));
  if (random.chance(0.3)) page.line('caption', random.chance(0.5) ? bought(desk) : credited(desk));
  const [lead, opening] = leadOf(desk);
  const [dateline, ends] = random.pick(wiresFor(desk, whereOf(desk, lead)));
  page.line('dateline', dateline);
  tell(page, desk, {
    paragraphs: random.integer(2, 9),
    beside: ' ',
    opening,
    most: 2,
    linked: random.chance(0.15),
    photo: { put: () => page.line('caption', bought(desk)), from: 0, first: 0.05, rate: 0.04 },
  });
  const end = random.pick(ends);
  if (end !== '') page.line('sign-off', end);
  if (random.chance(0.15)) page.line('boilerplate', 'Copyright © 2023');
  if (random.chance(0.25)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick(['headlines', 'summed']), random.integer(2, 5));
  }
  put(page, desk, BELOW, language === 'fr' ? 0.15 : 0.25);
  return page;
};

/** A Vietnamese paper on line that prints what the agency files. */
export const online: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  putSome(page, desk, ABOVE, 2);
  page.line('headline', draw(desk, 'headline'));
  page.line('boilerplate', stamp(desk));
  const [lead] = leadOf(desk);
  if (random.chance(0.85)) page.line('lead', lead);
  putSome(page, desk, BUTTONS, 2);
  const plate = platesOf(page, desk, { alt: null, bare: 0.12 });
  plate();
  const signed = random.pick(['(BNA) -', '(QT) -', '']);
  if (signed !== '') page.line('dateline', signed);
  tell(page, desk, {
    paragraphs: random.integer(3, 9),
    ...(signed !== '' && { beside: ' ' }),
    heads: random.pick([0, 0.25]),
    list: random.chance(0.12),
    linked: random.chance(0.25),
    photo: { put: plate, from: 1, first: 0.25, rate: 0.12 },
    notice: { put: () => put(page, desk, ADVERTS, 1), rate: 0.04 },
  });
  page.line('sign-off', random.pick(['Theo TTXVN', 'Theo Vietnam+', 'Nguồn: TTXVN', '']));
  topics(page, desk, 0.5);
  if (random.chance(0.75)) {
    page.line('related-heading', headingOf(desk));
    teasers(
      page,
      desk,
      random.pick(['headlines', 'summed', 'summed']),
      random.integer(2, 8),
      random.chance(0.2),
    );
  }
  putSome(page, desk, BELOW, 3);
  return page;
};

/** A daily of Asia in English. */
export const asian: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  putSome(page, desk, ABOVE, 2);
  page.line('headline', draw(desk, 'headline'));
  page.line(
    'boilerplate',
    random.pick([
      `By ${draw(desk, 'reporter')}`,
      `By ${draw(desk, 'reporter')} - ${stamp(desk)}`,
      `PUBLISHED : ${stamp(desk)}`,
    ]),
  );
  putSome(page, desk, BUTTONS, 2);
  if (random.chance(0.65)) page.line('caption', random.chance(0.6) ? bought(desk) : legend(desk));
  const caps = random.chance(0.4);
  const [lead, opening] = leadOf(desk);
  if (caps)
    page.line(
      'dateline',
      `${whereOf(desk, lead).toUpperCase()}${random.pick([':', ' —', ' -', ' (Bernama):'])}`,
    );
  tell(page, desk, {
    paragraphs: random.integer(4, 10),
    ...(caps && { beside: ' ' }),
    opening,
    most: 2,
    heads: random.pick([0, 0, 0.2]),
    linked: random.chance(0.35),
    notice: { put: () => put(page, desk, ADVERTS, 1), rate: 0.06 },
  });
  if (random.chance(0.4))
    page.line('sign-off', random.pick(['- Bernama', '– Xinhua', '– AFP', '(Source: VNA)']));
  topics(page, desk, 0.3);
  if (random.chance(0.6)) {
    page.line('related-heading', headingOf(desk));
    teasers(page, desk, random.pick(['headlines', 'headlines', 'summed']), random.integer(2, 6));
  }
  putSome(page, desk, BELOW, 3);
  return page;
};

const CONTACTS: Words = {
  fr: [
    'Contact presse : presse@example.org',
    'Pour plus d’informations : www.example.org',
    'Télécharger le communiqué (PDF)',
  ],
  en: [
    'Media contact: media@example.org',
    'For more information: www.example.org',
    'Download the release (PDF)',
  ],
  vi: ['Liên hệ báo chí: baochi@example.org'],
};

/** What an institution sends to the press: a year in its dateline, points, whom to write to. */
export const release: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetOf(desk);
  put(page, desk, { fr: ['Communiqué de presse'], en: ['Press release'], vi: ['Thông cáo báo chí'] }, 0.6);
  page.line('headline', draw(desk, 'headline'));
  const year = random.integer(2014, 2024);
  const dated = language === 'fr' ? `, le ${dayOf(desk)} ${year} –` : `, ${dayOf(desk)}, ${year} –`;
  const [lead, opening] = leadOf(desk);
  page.line('dateline', `${whereOf(desk, lead)}${dated}`);
  tell(page, desk, {
    opening,
    paragraphs: random.integer(3, 7),
    beside: ' ',
    heads: random.pick([0, 0.3]),
    list: random.chance(0.5),
  });
  if (random.chance(0.3)) page.line('body', sentences(desk, 2));
  putSome(page, desk, CONTACTS, 2);
  return page;
};
