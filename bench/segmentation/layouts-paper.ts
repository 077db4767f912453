/** Pages of papers: furniture around, links amid the text, Vietnam+ in Vietnamese, Le Courrier. */
import { FURNITURE_END, FURNITURE_TOP, gaps, type Layout, sign, VNA_SIGNS } from './layout-parts.ts';
import { Page, say } from './page.ts';
import { caption, dateline, link, opener, related, story } from './story.ts';

/** A paper's web page: furniture around, links amid the text, a list of headlines below. */
export const paper: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(gaps(writer, 0.3));
  for (const line of random.sample(FURNITURE_TOP[language], random.integer(0, 4)))
    page.line('boilerplate', line);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.3)) page.line('boilerplate', random.pick(FURNITURE_TOP[language]));
  if (random.chance(0.3)) page.line('caption', caption(writer));
  const agency = random.chance(0.5) ? random.pick(['AFP', 'VNA', 'Reuters']) : null;
  const dated = random.chance(0.5);
  if (dated) page.line('dateline', dateline(writer, agency));
  story(page, writer, {
    paragraphs: random.integer(4, 14),
    photos: random.chance(0.4) ? 1 : 0,
    links: random.integer(0, 2),
    subheadings: random.chance(0.35),
    list: random.chance(0.15),
    joined: dated,
  });
  if (random.chance(0.25))
    page.beside('sign-off', random.pick(['(AFP)', '/.', '-VNA', '(avec AFP)'].slice(0, 3)));
  const foot = random.sample(FURNITURE_END[language], random.integer(0, 5));
  for (const line of foot.slice(0, 2)) page.line('boilerplate', line);
  if (random.chance(0.6))
    related(page, writer, {
      heading: opener(writer),
      count: random.integer(1, 7),
      captions: random.pick([0, 0, 0.9]),
      summaries: random.pick([0, 0, 0.9]),
    });
  for (const line of foot.slice(2)) page.line('boilerplate', line);
  return page;
};

/** Vietnam+ in Vietnamese: lead, photographs in brackets, `./.`, related headlines. */
export const vietnamese: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(gaps(writer, 0.2));
  if (random.chance(0.9)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6)) page.line('caption', caption(writer, 0.1));
  const dated = random.chance(0.25);
  if (dated) page.line('dateline', dateline(writer, 'TTXVN'));
  story(page, writer, {
    paragraphs: random.integer(3, 9),
    photos: random.integer(0, 2),
    joined: dated,
    links: random.chance(0.3) ? 1 : 0,
    subheadings: random.chance(0.15),
  });
  const end = random.next();
  if (end < 0.6) page.beside('sign-off', '/.', '');
  else if (end < 0.75) page.beside('sign-off', '(TTXVN)');
  if (random.chance(0.6))
    page.line('sign-off', random.pick(['(TTXVN/Vietnam+)', '(Vietnam+)', 'TTXVN', '(TTXVN)']));
  if (random.chance(0.5))
    related(page, writer, {
      heading: opener(writer),
      count: random.integer(1, 6),
      captions: random.pick([0, 0.6]),
      summaries: random.pick([0, 0.9]),
    });
  return page;
};

/** Le Courrier: `>>` links above, captions between bars, a signature of the paper on its own line. */
export const courrier: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(gaps(writer, 0.5));
  if (random.chance(0.4)) page.line('boilerplate', '24/03/2019 21:39');
  if (random.chance(0.7)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('boilerplate', random.pick(FURNITURE_TOP[language].slice(2, 6)));
  const marked = random.integer(0, 2);
  const top = random.chance(0.6);
  for (let i = 0; i < marked && top; i++) page.line('teaser-headline', `>> ${say(writer, 'headline')}`);
  const bars = random.chance(0.4);
  const photo = (): void => {
    if (bars)
      page
        .line('caption', `|${say(writer, 'caption')}`)
        .line('caption', `|${random.pick(['Photo : VNA/CVN', 'Photo : CVN', 'Photo : AFP/VNA/CVN'])}`);
    else page.line('caption', caption(writer, 0.04));
  };
  if (random.chance(0.7)) photo();
  story(page, writer, { paragraphs: random.integer(3, 6), subheadings: random.chance(0.3) });
  if (random.chance(0.5)) photo();
  for (let i = 0; i < marked && !top; i++) page.line('teaser-headline', `>> ${say(writer, 'headline')}`);
  story(page, writer, { paragraphs: random.integer(1, 5) });
  page.line('sign-off', random.pick(['VNA/CVN', 'CVN', 'Mai Lan/CVN', 'VNA', 'AFP/VNA/CVN']));
  if (random.chance(0.5))
    for (const line of ['Réagir à cet article', 'Commentaire:*', 'E-mail:*', 'Nom:*'])
      page.line('boilerplate', line);
  if (random.chance(0.4))
    related(page, writer, {
      heading: random.chance(0.6) ? 'Sur le même sujet' : null,
      count: random.integer(1, 5),
      captions: 0,
      summaries: random.pick([0, 0.9]),
    });
  return page;
};

/** A story broken off by a link or a small related block, after which it goes on to its sign-off. */
export const interrupted: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(gaps(writer, 0.1));
  page.line('headline', say(writer, 'headline'));
  const dated = random.chance(0.6);
  if (dated) page.line('dateline', dateline(writer, random.pick(['VNA', 'AFP'])));
  story(page, writer, { paragraphs: random.integer(2, 5), joined: dated });
  link(page, writer);
  story(page, writer, { paragraphs: random.integer(2, 6), photos: random.chance(0.3) ? 1 : 0 });
  sign(page, writer, VNA_SIGNS, 0.4);
  if (random.chance(0.5))
    related(page, writer, {
      heading: opener(writer),
      count: random.integer(1, 5),
      captions: random.pick([0, 0.9]),
      summaries: random.pick([0, 0.9]),
    });
  return page;
};
