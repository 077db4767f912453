/**
 * Pages with every part by chance, for learning only: what stands around the story, in it and behind it in all the
 * forms and disorders that scrapers bring home. No page of the part held out has this layout.
 */

import { castOf } from './grammar.ts';
import { gaps, type Layout, leadOf } from './layout-parts.ts';
import { ODD_LABELS, ODD_LINES } from './odd-words.ts';
import { Page, say, type Writer } from './page.ts';
import { caption, dateline, mayStandOpen, paragraph, sayCaption } from './story.ts';
import {
  AGENCIES,
  AMID,
  HEADINGS,
  LINES,
  LINK_HEADS,
  PICTURE_FILES,
  RUBRICS,
  SIGNS,
} from './varied-words.ts';

const lines = (page: Page, writer: Writer, most: number): void => {
  for (const line of writer.random.sample(LINES[writer.language], writer.random.integer(0, most)))
    page.line('boilerplate', line);
};

const linkTo = (page: Page, writer: Writer): void => {
  const { random, language, grammar } = writer;
  const title = say(writer, 'headline', castOf(random, grammar));
  const form = random.next();
  if (form < 0.45) {
    const head = random.pick(LINK_HEADS[language]);
    page.line('related-heading', head.trimEnd()).beside('teaser-headline', title);
  } else if (form < 0.7)
    page.line('teaser-headline', `${random.pick(['>> ', '>>> ', '► ', '→ ', '» '])}${title}`);
  else {
    page.line('related-heading', random.pick(HEADINGS[language]));
    page.line('teaser-headline', title);
    if (random.chance(0.3)) page.line('teaser-headline', say(writer, 'headline', castOf(random, grammar)));
  }
};

/** A paragraph with what goes wrong in one: no stop at its end, a colon, a quotation, capitals. */
const odd = (writer: Writer): string => {
  const { random } = writer;
  const form = random.next();
  if (form < 0.06) return say(writer, 'short');
  if (form < 0.22) return say(writer, 'quote');
  const said = paragraph(
    writer,
    random.chance(0.08) ? random.integer(5, 12) : random.integer(1, 4),
    random.chance(0.05) ? 0.04 : 0,
  );
  if (form < 0.25) return said.replace(/[.]$/u, '');
  if (form < 0.28) return said.replace(/[.]$/u, ' :');
  return form < 0.3 ? said.replace(/[.]$/u, '...') : said;
};

const withoutCredit = (writer: Writer): string => {
  const said = sayCaption(writer);
  return said.endsWith('.') || (mayStandOpen(said) && writer.random.chance(0.4)) ? said : `${said}.`;
};

const photo = (page: Page, writer: Writer, alt: string | null, number: number, credited: number): void => {
  const { random } = writer;
  const said = random.chance(0.06)
    ? `${withoutCredit(writer)} ${random.pick(ODD_LABELS[writer.language])}${say(writer, 'creditor')}`
    : random.chance(credited)
      ? caption(writer, 0)
      : withoutCredit(writer);
  if (alt !== null) {
    page.line('image-alt', `${alt} ${random.chance(0.1) ? '- ' : ''}ảnh ${number}`);
    if (random.chance(0.8)) page.beside('caption', said, random.chance(0.3) ? ' ' : '');
    else page.line('caption', said);
  } else {
    if (random.chance(0.08)) page.line('image-alt', random.pick(PICTURE_FILES));
    const credit = random.chance(0.15) ? CREDIT_LINE.exec(said) : null;
    // Some pages print the credit on a line of its own, some a caption under the picture and once more beside it.
    if (credit) page.line('caption', said.slice(0, credit.index).trim()).line('caption', credit[0]);
    else {
      page.line('caption', said);
      if (random.chance(0.15)) page.line('caption', said);
    }
  }
  if (random.chance(0.4)) page.space(random.pick(['\n', '\n\n', '\n\n\n']));
};

const BYLINES = { fr: ['Par ', 'Par ', ''], en: ['By ', 'By ', ''], vi: ['', '', 'Theo '] } as const;

/** Who wrote it, on a line of its own. */
const byline = (writer: Writer): string =>
  `${writer.random.pick(BYLINES[writer.language])}${say(writer, 'person')}`;

const CREDIT_LINE = /(?<=[.] )(?:Photos?|Source|Crédit photo|Credit|Ảnh|Nguồn) ?[:;].+$/u;

const question = (writer: Writer): string =>
  `${say(writer, 'subheading')} ?`.replace(/\?? \?$/u, writer.language === 'fr' ? ' ?' : '?');

const teasers = (page: Page, writer: Writer, signed: boolean): void => {
  const { random, grammar, language } = writer;
  const captions = random.pick([0, 0, 0.5, 0.9, 1]);
  const summaries = random.pick([0, 0, 0.5, 0.9, 1]);
  const heading = random.chance(0.8);
  if (heading) page.line('related-heading', random.pick(HEADINGS[language]));
  const count = random.integer(1, random.chance(0.2) ? 9 : 5);
  // Headlines with neither heading nor photographs nor summaries cannot be told from sub-headings.
  const bare = !heading && captions === 0 && summaries === 0;
  for (let i = 0; i < count && !bare; i++) {
    const cast = castOf(random, grammar);
    const title = say(writer, 'headline', cast);
    if (random.chance(captions)) {
      let said = random.chance(0.08)
        ? title
        : random.chance(0.8)
          ? caption(writer, 0, cast)
          : say(writer, 'caption', cast);
      if (random.chance(0.06)) said = said.replace(/[.]$/u, '');
      if (random.chance(0.05)) said = said.slice(1);
      page.line('teaser-caption', said);
    }
    // Behind a sign-off and a heading a teaser may have lost its headline, and still be none of the story.
    if (signed && heading && page.lastRole !== 'related-heading' && random.chance(0.05)) {
      page.line('teaser-summary', say(writer, 'summary', cast));
      continue;
    }
    page.line(
      'teaser-headline',
      random.chance(0.06)
        ? `${random.pick(['[Photos]', '[Infographie]', 'Vidéo :', 'Video:', 'Infographics:'])} ${title}`
        : title,
    );
    if (random.chance(summaries)) page.line('teaser-summary', say(writer, 'summary', cast));
    if (random.chance(0.02)) page.line('boilerplate', random.pick(LINES[language]));
  }
};

/** A line of no more words without an article, above a headline, may be the name of a section. */
const LONGEST_RUBRIC = 4;
const ARTICLE = /^(?:les?|la|une?|des|the|an?) |^l[’']/iu;

/** Any page. */
export const varied: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(gaps(writer, 0.15));
  const title = say(writer, 'headline');
  const crawl = random.chance(0.12);
  if (crawl)
    page.line(
      'crawl-header',
      `${random.chance(0.7) ? ' ' : ''}date ${random.integer(2010, 2026)}-${String(random.integer(1, 12)).padStart(2, '0')}`,
    );
  let joined = crawl;
  /** The header of a crawler shares its line with what comes first. */
  const first = (role: 'caption' | 'headline' | 'dateline' | 'body' | 'lead', text: string): void => {
    if (joined) page.beside(role, text);
    else page.line(role, text);
    joined = false;
  };
  if (!crawl && random.chance(0.3)) lines(page, writer, 4);
  if (random.chance(0.08)) first('caption', caption(writer, 0));
  const titled = random.chance(crawl ? 0.3 : 0.8);
  if (titled) {
    if (!joined && random.chance(0.1)) page.line('boilerplate', random.pick(RUBRICS[language]));
    // A headline may be as short as a sub-heading, with the long one below it; of a few words it could be a rubric.
    if (!joined && random.chance(0.04)) {
      const said = say(writer, 'subheading').replace(/ ?\?$/u, '');
      if (said.split(' ').length > LONGEST_RUBRIC || ARTICLE.test(said)) page.line('headline', said);
    }
    first('headline', title);
    if (random.chance(0.15)) page.line('headline', random.chance(0.3) ? title : say(writer, 'headline'));
    if (random.chance(0.2)) lines(page, writer, 2);
    if (random.chance(0.12)) page.line('boilerplate', byline(writer));
    else if (random.chance(0.06)) page.line('boilerplate', random.pick(ODD_LINES[language]));
  }
  const lead = leadOf(writer);
  const dated = random.chance(0.6);
  const shown = titled && random.chance(0.35);
  // A lead is only told by a dateline behind it, by a photograph, or where the story repeats it.
  const led = titled && !joined && random.chance(dated || shown ? 0.5 : 0.12);
  const filed = random.chance(0.03)
    ? `${random.pick(writer.cast.place ?? ['Hanoi']).toUpperCase()}:`
    : dateline(writer, random.chance(0.97) ? random.pick(AGENCIES) : null);
  // Now and then the lead brings a dateline of its own.
  if (led) page.line('lead', dated && random.chance(0.06) ? `${filed} ${lead}` : lead);
  let photos = 0;
  const alt = titled && random.chance(0.3) ? title : null;
  if (shown) photo(page, writer, alt, ++photos, 0.9);
  if (random.chance(0.05) && !joined) linkTo(page, writer);
  let opened = false;
  if (dated) {
    if (page.lastText.endsWith(')') && page.lastRole === 'caption' && random.chance(0.15))
      page.beside('dateline', filed, '');
    else first('dateline', filed);
    opened = true;
  }
  const open = (text: string): void => {
    if (opened) page.beside('body', text, random.chance(0.05) ? '' : ' ');
    else if (joined) first('body', text);
    else page.line('body', text);
    opened = false;
  };
  const interview = random.chance(0.06);
  const repeats = led && (!(dated || shown) || random.chance(0.5));
  // An interview may begin with a question, right below its lead and photograph.
  open(
    interview && random.chance(0.5)
      ? `${random.pick(['- ', '', '– '])}${question(writer)}`
      : repeats
        ? `${lead}${random.chance(0.5) ? ` ${say(writer, 'sentence')}` : ''}`
        : paragraph(writer, random.integer(1, 3)),
  );
  const count = random.chance(0.1) ? random.integer(0, 1) : random.integer(2, 14);
  if (count > 0 && random.chance(0.05)) linkTo(page, writer);
  const credited = random.pick([0.75, 0.85, 0.95]);
  const pictured = random.pick([0, 0.1, 0.2]);
  const headed = random.pick([0, 0, 0.15, 0.25]);
  const linked = random.pick([0, 0, 0, 0.12]);
  const listed = random.pick([0, 0, 0.1]);
  const interrupted = random.pick([0, 0, 0, 0.15]);
  for (let i = 0; i < count; i++) {
    const last = i === count - 1;
    // Right below a link on a line of its own it could be another one.
    if (random.chance(headed) && page.lastRole !== 'teaser-headline')
      page.line('body', say(writer, 'subheading'));
    if (interview && random.chance(0.5)) page.line('body', question(writer));
    // A caption in brackets may have lost the break behind it.
    if (page.lastText.endsWith(')') && page.lastRole === 'caption' && random.chance(0.15))
      page.beside('body', odd(writer), '');
    else page.line('body', odd(writer));
    if (random.chance(listed) && !last) {
      const mark = random.pick(['- ', '• ', '– ', '+ ', '* ', '']);
      const numbered = mark === '';
      const items = random.integer(2, 6);
      for (let n = 0; n < items; n++)
        page.line(
          'body',
          `${numbered ? `${n + 1}. ` : mark}${say(writer, 'item')}${random.pick([' ;', '.', '', ','])}`,
        );
    }
    if (!last && random.chance(pictured)) photo(page, writer, alt, ++photos, credited);
    if (!last && random.chance(linked)) linkTo(page, writer);
    if (!last && random.chance(interrupted))
      for (const line of random.sample(AMID[language], random.integer(1, 3))) page.line('boilerplate', line);
  }
  const signed = random.chance(0.72);
  if (signed) {
    const sign = random.pick(SIGNS[language]);
    const slashed = /^\.?\//u.test(sign);
    const named = /^\p{L}/u.test(sign);
    if (named || random.chance(0.15)) page.line('sign-off', sign);
    else if (slashed) page.beside('sign-off', sign.replace(/^\.\//u, '/'), '');
    else page.beside('sign-off', sign, random.chance(0.1) ? '' : ' ');
    if (slashed && random.chance(0.4))
      page.line(
        'sign-off',
        random.pick(language === 'vi' ? ['(TTXVN/Vietnam+)', 'TTXVN', '(TTXVN)'] : ['VNA', '(VNA)']),
      );
  }
  if (random.chance(0.04)) page.line('boilerplate', byline(writer));
  else if (signed && random.chance(0.05)) page.line('boilerplate', random.pick(ODD_LINES[language]));
  if (signed && random.chance(0.06)) {
    const more = random.integer(1, 4);
    for (let i = 0; i < more; i++) photo(page, writer, alt, ++photos, 1);
  }
  if (random.chance(0.3)) lines(page, writer, 5);
  // Teasers that neither a sign-off nor a heading sets off from the story could be the story.
  if (random.chance(0.6)) teasers(page, writer, signed);
  if (random.chance(0.25)) lines(page, writer, 6);
  return page;
};
