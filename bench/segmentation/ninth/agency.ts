/**
 * Other pages of the agency of Vietnam in the ninth part: its weekly in French, its daily in English, its paper in
 * Vietnamese, albums, interviews, declarations, days in brief, bare notes.
 */
import type { Layout } from '../layout-parts.ts';
import { another, deskFor, draw, leftOf, sheetOf } from './desk.ts';
import { ABOVE, BELOW, BUTTONS, put, putSome, stamp, topics } from './frame.ts';
import { filed, headingOf, MORE, mark, teasers, whereOf } from './others.ts';
import { credited, leadOf, legend, platesOf, sentences, tell } from './story.ts';

/** The weekly in French: its hour above, its mark on a line of its own, a form and articles by their headlines. */
export const courrier: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  put(page, desk, ABOVE, 0.25);
  if (random.chance(0.5)) page.line('boilerplate', stamp(desk));
  page.line('headline', draw(desk, 'headline'));
  const pictured = random.chance(0.75);
  const [lead, again] = leadOf(desk);
  const led = pictured && random.chance(0.6);
  if (led) page.line('lead', lead);
  if (pictured) page.line('caption', credited(desk));
  tell(page, desk, {
    paragraphs: random.integer(3, 9),
    ...(!led && { opening: again }),
    heads: random.pick([0, 0.25, 0.35]),
    linked: random.chance(0.1),
    photo: { put: () => page.line('caption', legend(desk, 0.05)), from: 1, first: 0.15, rate: 0.1 },
  });
  const signed = random.pick([
    'VNA/CVN',
    'VNA/CVN',
    'CVN',
    'Xinhua/VNA/CVN',
    `${draw(desk, 'reporter')}/CVN`,
    '',
  ]);
  page.line('sign-off', signed);
  if (random.chance(0.35))
    for (const line of ['Rédigez un commentaire', 'Votre nom *', 'Votre adresse électronique *', 'Envoyer'])
      page.line('boilerplate', line);
  if (random.chance(0.5)) {
    page.line('related-heading', random.pick(['Articles liés', 'Autres articles', 'Dans la même rubrique']));
    teasers(
      page,
      desk,
      random.pick(['headlines', 'headlines', 'summed']),
      random.integer(2, 6),
      random.chance(0.2),
    );
  }
  put(page, desk, BELOW, 0.2);
  return page;
};

/** The daily in English: its city in capitals, photographers named by the paper, its letters at the end. */
export const daily: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  put(page, desk, ABOVE, 0.2);
  page.line('headline', draw(desk, 'headline'));
  if (random.chance(0.4)) page.line('boilerplate', stamp(desk));
  const photo = (): void => {
    const said = draw(desk, 'caption');
    page.line(
      'caption',
      `${said}. ${random.pick(['VNA/VNS Photo', '— VNA/VNS Photo', 'VNS Photo'])} ${draw(desk, 'reporter')}`,
    );
  };
  const [lead, again] = leadOf(desk);
  if (random.chance(0.4)) page.line('lead', lead);
  if (random.chance(0.75)) photo();
  page.line('dateline', `${whereOf(desk, lead).toUpperCase()}${random.pick([' —', ' —', ' -', ' (VNS) —'])}`);
  tell(page, desk, {
    paragraphs: random.integer(3, 9),
    beside: ' ',
    opening: again,
    heads: random.pick([0, 0, 0.25]),
    photo: { put: photo, from: 0, first: 0.1, rate: 0.08 },
  });
  const signed = random.pick(['— VNS', '— VNS', '- VNS', 'VNS', '— VNA', '— BIZHUB/VNS', '']);
  if (random.chance(0.8)) page.beside('sign-off', signed);
  else page.line('sign-off', signed);
  topics(page, desk, 0.2);
  if (random.chance(0.5)) {
    page.line(
      'related-heading',
      random.pick(['Related News', 'RELATED NEWS', 'see also', 'More on this story']),
    );
    teasers(page, desk, random.pick(['headlines', 'summed']), random.integer(1, 5), random.chance(0.15));
  }
  putSome(page, desk, BELOW, random.pick([0, 0, 2]));
  return page;
};

/** The paper in Vietnamese: who wrote it, the agency in brackets, topics, other news. */
export const paper: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  put(page, desk, ABOVE, 0.3);
  const title = draw(desk, 'headline');
  page.line('headline', title);
  if (random.chance(0.6)) page.line('boilerplate', stamp(desk));
  const [lead, again] = leadOf(desk);
  const plate = platesOf(page, desk, { alt: random.pick([null, null, `${title} - Ảnh `]), bare: 0.08 });
  const pictured = random.chance(0.8);
  const led = pictured && random.chance(0.85);
  if (led) page.line('lead', lead);
  if (pictured) plate();
  tell(page, desk, {
    paragraphs: random.integer(3, 9),
    ...(!led && { opening: again }),
    heads: random.pick([0, 0, 0.25]),
    list: random.chance(0.12),
    linked: random.chance(0.12),
    photo: { put: plate, from: 1, first: 0.2, rate: 0.1 },
  });
  const name = draw(desk, 'reporter');
  page.line(
    'sign-off',
    random.pick([`${name} (TTXVN)`, `${name} (TTXVN/Vietnam+)`, `${name}/Báo Tin tức`, '(TTXVN)', '']),
  );
  topics(page, desk, 0.5);
  if (random.chance(0.6)) {
    page.line('related-heading', headingOf(desk));
    teasers(
      page,
      desk,
      random.pick(['headlines', 'summed', 'summed']),
      random.integer(2, 7),
      random.chance(0.15),
    );
  }
  putSome(page, desk, BELOW, 2);
  return page;
};

/** An album: photographs with their captions one below the other, and few words besides. */
export const album: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random, language } = desk;
  const page = sheetOf(desk);
  const title = draw(desk, 'headline');
  page.line('headline', title);
  const [lead] = leadOf(desk);
  page.line('lead', lead);
  const plate = platesOf(page, desk, { alt: random.chance(0.6) ? `${title} ảnh ` : null, bare: 0.15 });
  const photos = random.integer(3, 8);
  for (let n = 0; n < photos; n++) plate();
  if (random.chance(0.4)) tell(page, desk, { paragraphs: random.integer(1, 3), most: 2 });
  if (random.chance(0.5))
    page.line(
      'sign-off',
      {
        fr: `Texte et photos : ${draw(desk, 'reporter')}/VNA`,
        en: `Story and photos: ${draw(desk, 'reporter')}/VNA`,
        vi: `Bài và ảnh: ${draw(desk, 'reporter')} (TTXVN)`,
      }[language],
    );
  if (random.chance(0.4)) {
    page.line('related-heading', MORE[language]);
    teasers(page, desk, 'threes', random.integer(1, 5));
  }
  return page;
};

/** An interview: short questions, long answers, who asked. */
export const talk: Layout = (writer) => {
  const desk = deskFor(writer, ['interview']);
  const { random, language } = desk;
  const page = sheetOf(desk);
  page.line('headline', draw(desk, 'headline'));
  const [lead] = leadOf(desk);
  page.line('lead', lead);
  page.line('caption', random.chance(0.7) ? credited(desk) : legend(desk, 1));
  const turns = random.integer(3, 5);
  const [asks, answers] = random.pick([
    ['', ''],
    ['', ''],
    [
      { fr: 'VNA : ', en: 'VNA: ', vi: 'Phóng viên: ' }[language],
      `${draw(desk, 'guest')}${language === 'fr' ? ' : ' : ': '}`,
    ],
    ['- ', ''],
  ] as const);
  for (let turn = 0; turn < turns; turn++) {
    page.line('body', `${asks}${draw(desk, 'question').replace(/^- /u, '')}`);
    const count = Math.min(random.integer(1, 4), Math.max(1, leftOf(desk, 'answer')));
    const said = Array.from({ length: count }, () => draw(desk, 'answer'));
    page.line('body', desk.worn(`${answers}${said.join(' ')}`));
    if (leftOf(desk, 'answer') > 1 && random.chance(0.3))
      page.line('body', desk.worn(`${draw(desk, 'answer')} ${draw(desk, 'answer')}`));
    if (turn < turns - 1 && random.chance(0.15)) page.line('caption', credited(desk));
  }
  const name = draw(desk, 'reporter');
  if (random.chance(0.6))
    page.line(
      'sign-off',
      {
        fr: random.pick([
          `Propos recueillis par ${name}/VNA`,
          `${name}/VNA`,
          `Propos recueillis par ${name}/CVN`,
        ]),
        en: random.pick([`Interviewed by ${name}/VNA`, `${name}/VNA`]),
        vi: random.pick([`${name} (thực hiện)/TTXVN`, `${name} (TTXVN)`]),
      }[language],
    );
  else mark(page, desk, 0.2);
  if (random.chance(0.45)) {
    page.line('related-heading', random.chance(0.6) ? MORE[language] : headingOf(desk));
    teasers(page, desk, random.pick(['threes', 'irregular', 'headlines']), random.integer(1, 6));
  }
  return page;
};

/** A joint declaration or a plan: numbered paragraphs below parts with titles. */
export const declaration: Layout = (writer) => {
  const desk = deskFor(writer, ['visit', 'ties', 'parliament']);
  const { random } = desk;
  const page = sheetOf(desk);
  page.line('headline', draw(desk, 'headline'));
  const [lead, again] = leadOf(desk);
  if (random.chance(0.6)) page.line('lead', lead);
  page.line('dateline', filed(desk, lead));
  page.beside('body', desk.worn(again));
  const parts = random.integer(1, 3);
  const roman = ['I. ', 'II. ', 'III. '] as const;
  const titled = random.chance(0.6);
  let number = 0;
  for (let part = 0; part < parts && leftOf(desk, 'sentence') > 3; part++) {
    if (titled) page.line('body', `${roman[part] ?? ''}${draw(desk, 'subheading')}`);
    for (let left = random.integer(2, 4); left > 0 && leftOf(desk, 'sentence') > 0; left--) {
      number++;
      page.line('body', desk.worn(`${number}. ${sentences(desk, random.integer(1, 2))}`));
    }
  }
  mark(page, desk, 0.15);
  if (random.chance(0.5)) {
    page.line('related-heading', MORE[desk.language]);
    teasers(page, desk, 'threes', random.integer(1, 6));
  }
  return page;
};

const DAYS = {
  fr: ['Le Vietnam en bref', 'Brèves du jour', 'Les faits marquants de la semaine'],
  en: ['Vietnam in brief', 'News in brief', 'The week in review'],
  vi: ['Điểm tin trong ngày', 'Tin vắn trong nước', 'Tin nổi bật trong tuần'],
} as const;

/** A day in brief: a paragraph for each of its news. */
export const inBrief: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  page.line('headline', random.pick(DAYS[desk.language]));
  if (random.chance(0.3)) page.line('boilerplate', stamp(desk));
  const dated = random.chance(0.4);
  const sign = random.pick(['- ', '* ', '– ', '■ ']);
  if (dated) page.line('dateline', filed(desk, ''));
  const news = random.integer(3, 7);
  for (let n = 0; n < news; n++) {
    const other = n === 0 ? desk : another(desk);
    const said = `${draw(other, 'lead')}${random.chance(0.4) ? ` ${draw(other, 'sentence')}` : ''}`;
    if (dated && n === 0) page.beside('body', desk.worn(said));
    else page.line('body', desk.worn(`${sign}${said}`));
  }
  mark(page, desk, 0.15);
  put(page, desk, BUTTONS, 0.15);
  return page;
};

/** A note with nothing to split, down to a single line. */
export const note: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetOf(desk);
  if (random.chance(0.4)) page.line('headline', draw(desk, 'headline'));
  else if (random.chance(0.3)) page.line('caption', credited(desk));
  tell(page, desk, { paragraphs: random.integer(1, 4), opening: leadOf(desk)[1] });
  mark(page, desk, 0.25);
  return page;
};
