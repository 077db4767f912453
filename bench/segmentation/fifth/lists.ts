/** Stories of the fifth part that are not paragraphs: live pages, interviews, figures, results, forecasts, portfolios, letters. */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { other, prose, tell } from '../second/parts.ts';

const spread = ({ random }: Writer): (() => string) => {
  const gap = random.pick(['\n', '\n\n', '\n\n']);
  return () => gap;
};
const filed = ({ random, language, cast }: Writer): string =>
  `${random.pick(cast.place ?? ['Porto'])} (${language === 'vi' ? 'TTXVN' : random.pick(['VNA', 'AFP'])}) ${random.pick(['-', '–'])}`;

/** How such a page begins: headline, and a dateline with a paragraph or a paragraph alone. */
const begin = (page: Page, writer: Writer): void => {
  page.line('headline', say(writer, 'headline'));
  if (writer.random.chance(0.5)) page.line('dateline', filed(writer)).beside('body', prose(writer, 2));
  else page.line('body', prose(writer, 2));
};

/** How it ends: a sign-off or none, teasers or none. */
const finish = (page: Page, writer: Writer): Page => {
  const { random, language } = writer;
  const signs = {
    fr: ['-VNA', '- VNA', '(AFP)'],
    en: ['/.', '- VNA', '(AFP)'],
    vi: ['/.', '(TTXVN)'],
  } as const;
  if (random.chance(0.5) && page.lastRole === 'body') page.beside('sign-off', random.pick(signs[language]));
  if (random.chance(0.35)) {
    page.line('related-heading', { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' }[language]);
    for (let i = random.integer(1, 4); i > 0; i--) {
      const one = other(writer);
      page.line('teaser-headline', say(one, 'headline')).line('teaser-summary', say(one, 'summary'));
    }
  }
  return page;
};

/** A live page: each entry after its hour. */
export const live: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(spread(writer));
  begin(page, writer);
  const mark = random.pick([' - ', ' : ', '. ', ' ']);
  for (let i = random.integer(4, 10); i > 0; i--) {
    page.line(
      'body',
      `${say(writer, 'hour')}${mark}${random.chance(0.3) ? `${say(writer, 'subheading')}. ` : ''}${prose(writer, 2)}`,
    );
    if (random.chance(0.2)) page.line('body', say(writer, 'quote'));
  }
  return finish(page, writer);
};

/** Questions and answers, with or without the names of who speaks. */
export const interview: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(spread(writer));
  begin(page, writer);
  const named = random.chance(0.4);
  const answerer = say(writer, 'person');
  for (let i = random.integer(3, 7); i > 0; i--) {
    page.line('body', `${named ? 'Q: ' : random.pick(['', '', '- '])}${say(writer, 'question')}`);
    page.line('body', `${named ? `${answerer} : ` : ''}${say(writer, 'answer')}`);
    if (random.chance(0.3)) page.line('body', prose(writer, 2));
  }
  return finish(page, writer);
};

const rows = (writer: Writer, rule: 'figure' | 'result' | 'forecast', page: Page, count: number): void => {
  const mark = writer.random.pick(['', '', '- ', '• ']);
  for (let i = 0; i < count; i++) page.line('body', `${mark}${say(writer, rule)}`);
};

/** Rows of figures, results or forecasts, under sub-headings or none. */
const table =
  (rule: 'figure' | 'result' | 'forecast'): Layout =>
  (writer) => {
    const { random } = writer;
    const page = new Page(spread(writer));
    begin(page, writer);
    for (let i = random.integer(1, 3); i > 0; i--) {
      if (random.chance(0.5)) page.line('body', say(writer, 'subheading'));
      rows(writer, rule, page, random.integer(2, 7));
      if (random.chance(0.5)) page.line('body', prose(writer, 2));
    }
    return finish(page, writer);
  };
export const figures = table('figure');
export const results = table('result');
export const weather = table('forecast');

/** A page of photographs with hardly any text between them. */
export const portfolio: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  page.line('headline', say(writer, 'headline'));
  page.line('lead', prose(writer, 3));
  const label = { fr: 'Photo : ', en: 'Photo: ', vi: 'Ảnh: ' }[language];
  const count = random.integer(3, 9);
  for (let i = 1; i <= count; i++) {
    if (random.chance(0.15)) page.line('boilerplate', `${i}/${count}`);
    page.line('caption', `${say(writer, 'caption').replace(/\.$/u, '')}. ${label}${say(writer, 'creditor')}`);
    if (random.chance(0.15)) page.line('body', prose(writer, 2));
  }
  return finish(page, writer);
};

/** A letter or a statement: a greeting, short paragraphs, numbered points. */
export const letter: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('body', prose(writer, 1));
  page.line('body', { fr: 'Madame, Monsieur,', en: 'Dear editor,', vi: 'Kính gửi Tòa soạn,' }[language]);
  tell(page, writer, { paragraphs: random.integer(2, 6) });
  const points = random.integer(0, 4);
  for (let i = 1; i <= points; i++)
    page.line('body', `${i}. ${random.chance(0.6) ? prose(writer, 1) : say(writer, 'item')}`);
  return finish(page, writer);
};

/** A life told: short facts, quotations, dates that start paragraphs. */
export const obituary: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  if (random.chance(0.4))
    page
      .line('headline', say(writer, 'headline'))
      .line(
        'caption',
        `${say(writer, 'person')}${random.pick([' en 1974', ' (1951-2021)', ', 1998'])}. ${{ fr: 'Photo', en: 'Photo', vi: 'Ảnh' }[language]}: ${say(writer, 'creditor')}`,
      )
      .line('body', prose(writer, 2));
  else begin(page, writer);
  for (let i = random.integer(3, 8); i > 0; i--) {
    const form = random.next();
    page.line(
      'body',
      form < 0.25
        ? `${random.integer(1951, 2019)}${random.pick([' : ', ' – ', '. '])}${say(writer, 'sentence')}`
        : form < 0.4
          ? say(writer, 'quote')
          : form < 0.5
            ? say(writer, 'short')
            : prose(writer, 3),
    );
  }
  return finish(page, writer);
};
