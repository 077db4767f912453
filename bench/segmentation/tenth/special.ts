/** Pages of the agency of Vietnam in the tenth part that are no plain story: interviews, albums, messages, notes. */
import type { Layout } from '../layout-parts.ts';
import { type Desk, deskFor, draw, left, one, sheetFor, type Words } from './desk.ts';
import { topics } from './margins.ts';
import { afterDateline, filed, MORE, mark, teasers } from './others.ts';
import { caption, credited, leadOf, platesOf, tell } from './telling.ts';

const ENDED: Words = {
  fr: ['Propos recueillis par {n}/VNA', 'Propos recueillis par {n}/CVN', '{n}/VNA', '-VNA'],
  en: ['Interview by {n}/VNA', '{n}/VNA', '-VNA'],
  vi: ['{n} thực hiện (TTXVN/Vietnam+)', '{n} (TTXVN)', '(TTXVN/Vietnam+)'],
};
const ASKING: Words = {
  fr: ['Journaliste : ', 'VNA : '],
  en: ['Reporter: ', 'VNA: '],
  vi: ['- Phóng viên: ', 'PV: '],
};

const signed = (desk: Desk, words: Words): string => one(desk, words).replace('{n}', draw(desk, 'reporter'));

/** Questions and answers, in one of the ways to tell them apart. */
export const interview: Layout = (writer) => {
  const desk = deskFor(writer, 'any', 'interview');
  const { random, language } = desk;
  const page = sheetFor(desk);
  page.line('headline', draw(desk, 'title'));
  page.line('lead', draw(desk, 'lead'));
  page.line('caption', credited(desk));
  const form = random.pick(['bare', 'bare', 'dashed', 'named'] as const);
  const asking = { bare: '', dashed: '- ', named: one(desk, ASKING) }[form];
  const answering = form === 'named' ? `${draw(desk, 'guest')}${language === 'fr' ? ' : ' : ': '}` : '';
  const turns = random.integer(2, 5);
  for (let turn = 0; turn < turns; turn++) {
    page.line('body', `${asking}${draw(desk, 'question')}`);
    const count = Math.min(random.integer(1, 3), left(desk, 'answer'));
    if (count === 0) break;
    const said = Array.from({ length: count }, () => draw(desk, 'answer'));
    page.line('body', desk.wear(`${answering}${said.join(' ')}`));
    if (left(desk, 'answer') > 0 && random.chance(0.3)) page.line('body', desk.wear(draw(desk, 'answer')));
    if (turn < turns - 1 && random.chance(0.12)) page.line('caption', credited(desk));
  }
  page.line('body', `${asking}${draw(desk, 'thanks')}`);
  page.line('sign-off', signed(desk, ENDED));
  topics(page, desk, 0.2);
  if (random.chance(0.5)) return page;
  page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick(['threes', 'pairs'] as const), random.integer(1, 6));
  return page;
};

const SHOT: Words = {
  fr: ['Texte et photos : {n}/VNA/CVN', 'Texte et photos : {n}/VNA', 'VNA/VNP', 'Photos : {n}/VNA'],
  en: ['Story and photos: {n}/VNA', 'VNA/VNP', 'Photos: {n}/VNA'],
  vi: ['Bài và ảnh: {n} (TTXVN)', 'Ảnh: {n} (TTXVN/Vietnam+)', '(TTXVN/Vietnam+)'],
};

/**
 * An album: few words and many captions, often behind a stroke. A paragraph behind the first photograph shows that what
 * stands above it is the lead.
 */
export const album: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  page.line('headline', draw(desk, 'title'));
  page.line('lead', draw(desk, 'lead'));
  const stroke = random.pick(['', '', '|', '| ']);
  const plate = platesOf(page, desk, { alt: null, say: (at) => `${stroke}${credited(at)}` });
  plate();
  page.line('body', desk.wear(`${draw(desk, 'fact')} ${draw(desk, 'fact')}`));
  for (let more = random.integer(2, 6); more > 0; more--) plate();
  if (random.chance(0.75)) page.line('sign-off', signed(desk, SHOT));
  if (random.chance(0.65)) return page;
  page.line('related-heading', one(desk, MORE));
  teasers(page, desk, random.pick(['threes', 'titles'] as const), random.integer(2, 5));
  return page;
};

/** A message or a statement: the dateline, what is stated point by point, the mark. */
export const statement: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  page.line('headline', draw(desk, 'title'));
  const [lead, opening] = leadOf(desk);
  page.line('dateline', filed(desk, lead));
  page.beside('body', desk.wear(`${opening} ${draw(desk, 'announcing')}`), afterDateline(desk));
  const points = Math.min(random.integer(3, 7), left(desk, 'fact'));
  for (let n = 1; n <= points; n++) page.line('body', desk.wear(`${n}. ${draw(desk, 'fact')}`));
  mark(page, desk, 0.1);
  if (random.chance(0.5)) return page;
  page.line('related-heading', one(desk, MORE));
  teasers(page, desk, 'threes', random.integer(1, 5));
  return page;
};

/** A note with next to nothing around it. */
export const note: Layout = (writer) => {
  const desk = deskFor(writer);
  const { random } = desk;
  const page = sheetFor(desk);
  const [lead, opening] = leadOf(desk);
  const titled = random.chance(0.4);
  if (titled) page.line('headline', draw(desk, 'title')).line('dateline', filed(desk, lead));
  else if (random.chance(0.4)) page.line('caption', caption(desk));
  tell(page, desk, { paragraphs: random.integer(1, 3), opening, ...(titled && { beside: ' ' }) });
  mark(page, desk, 0.2);
  return page;
};
