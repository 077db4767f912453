/** Pages of agencies: galleries of VNA, flattened crawls, photo stories, pairs, and the wires of others. */
import { gaps, type Layout, leadOf, sign, VNA_SIGNS } from './layout-parts.ts';
import { Page, say } from './page.ts';
import { caption, dateline, opener, related, story } from './story.ts';

/** Headline, lead, dateline, gallery, `Voir plus` with triples: the page of vietnamplus in French and English. */
export const gallery: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(gaps(writer, 0.05));
  const title = say(writer, 'headline');
  page.line('headline', title);
  if (random.chance(0.15)) page.line('headline', say(writer, 'headline'));
  const lead = leadOf(writer);
  const withLead = random.chance(0.85);
  if (withLead) page.line('lead', lead);
  const again = withLead && random.chance(0.12);
  if (again) page.space('\n').beside('body', `${lead} ${say(writer, 'sentence')}`, '');
  const alt = random.chance(0.8) ? title : null;
  if (random.chance(0.4)) {
    if (alt)
      page
        .line('image-alt', `${alt} ảnh 1`)
        .beside('caption', caption(writer), random.chance(0.5) ? '' : '\n\n');
    else page.line('caption', caption(writer));
  }
  const dated = !again && random.chance(0.9);
  if (dated) page.line('dateline', dateline(writer, 'VNA'));
  story(page, writer, {
    alt,
    photos: random.integer(0, 2),
    joined: dated,
    lost: random.chance(0.3) ? 0.04 : 0,
    subheadings: random.chance(0.2),
    list: random.chance(0.1),
    links: random.chance(0.08) ? 1 : 0,
    ...(withLead &&
      random.chance(0.5) && { opening: `${lead}${random.chance(0.5) ? ` ${say(writer, 'sentence')}` : ''}` }),
  });
  if (language === 'en' && random.chance(0.5)) page.beside('sign-off', '/.', '');
  else sign(page, writer, VNA_SIGNS, 0.1);
  if (random.chance(0.7))
    related(page, writer, {
      heading: random.chance(0.9) ? (language === 'fr' ? 'Voir plus' : 'See more') : null,
      count: random.integer(1, 9),
      captions: 0.93,
      summaries: 0.95,
    });
  return page;
};

/** A crawl that starts with the crawler's date; paragraphs may have lost their breaks. */
export const crawled: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(gaps(writer, 0.1));
  const year = random.integer(2012, 2025);
  const month = String(random.integer(1, 12)).padStart(2, '0');
  page.line('crawl-header', ` date ${year}-${month}${random.chance(0.15) ? '-09' : ''}`);
  const start = random.next();
  if (start < 0.3) page.beside('caption', caption(writer, 0.05)).line('dateline', dateline(writer, 'VNA'));
  else if (start < 0.9) page.beside('dateline', dateline(writer, 'VNA'));
  else page.beside('headline', say(writer, 'headline')).line('dateline', dateline(writer, 'VNA'));
  const flat = random.chance(0.4);
  story(page, writer, {
    paragraphs: flat ? random.integer(1, 3) : random.integer(3, 9),
    photos: random.chance(0.6) ? random.integer(1, 2) : 0,
    joined: true,
    withoutCredit: 0.2,
    subheadings: !flat && random.chance(0.2),
  });
  sign(page, writer, VNA_SIGNS, 0.08);
  return page;
};

/** A photograph, then the story, with no headline. */
export const photoFirst: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(gaps(writer, 0.15));
  page.line('caption', caption(writer, 0.06));
  const dated = random.chance(0.35);
  if (dated) page.line('dateline', dateline(writer, 'VNA'));
  story(page, writer, {
    paragraphs: random.integer(3, 9),
    photos: random.chance(0.3) ? 1 : 0,
    joined: dated,
    list: random.chance(0.1),
    subheadings: random.chance(0.15),
  });
  sign(page, writer, VNA_SIGNS, 0.12);
  if (random.chance(0.25))
    related(page, writer, {
      heading: random.chance(0.8) ? opener(writer) : null,
      count: random.integer(1, 6),
      captions: 0.9,
      summaries: 0.9,
    });
  return page;
};

/** Lines on single breaks, then pairs of headline and summary with neither heading nor photograph. */
export const pairs: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n');
  if (random.chance(0.4)) {
    page.line('headline', say(writer, 'headline'));
    if (random.chance(0.4)) page.line('lead', leadOf(writer));
  }
  const dated = random.chance(0.4);
  if (dated) page.line('dateline', dateline(writer, 'VNA'));
  story(page, writer, {
    paragraphs: random.integer(1, 6),
    joined: dated,
    lost: random.chance(0.5) ? 0.05 : 0,
  });
  sign(page, writer, VNA_SIGNS, 0);
  if (random.chance(0.85))
    related(page, writer, { heading: null, count: random.integer(1, 4), captions: 0.1, summaries: 0.95 });
  return page;
};

/** A wire: AFP, Reuters, Xinhua, VNS; mostly nothing to split. */
export const wire: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(gaps(writer, 0.2));
  if (random.chance(0.75)) page.line('headline', say(writer, 'headline'));
  if (random.chance(0.15)) page.line('caption', caption(writer));
  const agency = random.pick(['AFP', 'Reuters', 'Xinhua', 'VNS', 'APS', 'KPL', 'TASS', 'Bernama']);
  const dated = random.chance(0.92);
  if (dated) page.line('dateline', random.chance(0.85) ? dateline(writer, agency) : dateline(writer, null));
  story(page, writer, {
    paragraphs: random.integer(3, 16),
    joined: dated,
    list: random.chance(0.1),
    subheadings: random.chance(0.1),
  });
  const end = random.next();
  if (agency === 'Xinhua' && end < 0.6) page.beside('sign-off', 'Enditem');
  else if (end < 0.25) page.beside('sign-off', `(${agency})`);
  else if (end < 0.5) page.line('sign-off', random.pick([`(${agency})`, agency, `-${agency}`]));
  else if (end < 0.6) page.beside('sign-off', `- ${agency}`);
  if (random.chance(0.25)) page.line('boilerplate', `© 2019 ${agency}`);
  if (random.chance(0.3))
    related(page, writer, {
      heading: opener(writer),
      count: random.integer(1, 5),
      captions: 0,
      summaries: 0,
    });
  return page;
};
