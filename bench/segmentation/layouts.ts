/**
 * Layouts of pages, after what scrapers bring home: galleries of VNA, flattened crawls, photo stories, papers with
 * page furniture, wires. Some serve tuning, all serve the part held out.
 */
import { Page, say, type Writer } from './page.ts';
import { caption, dateline, link, opener, paragraph, related, story } from './story.ts';

export type Layout = (writer: Writer) => Page;

const gaps = ({ random }: Writer, single = 0.1): (() => string) => {
  if (random.chance(single)) return () => '\n';
  if (random.chance(0.2)) return () => random.pick(['\n\n', '\n\n', '\n\n\n\n', '\n\n\n']);
  return () => (random.chance(0.05) ? '\n' : '\n\n');
};

const VNA_SIGNS = [
  '-VNA',
  '–VNA',
  '- VNA',
  '-VNA/VI',
  '-CPV/VNA',
  '- CPV/VNA',
  '-NDEL/VNA',
  '- AVI',
  '-AVI',
  '-VOV/VNA',
  '– VNA',
  '-VNA/Vietnam+',
];
const leadOf = (writer: Writer): string => paragraph(writer, writer.random.chance(0.8) ? 1 : 2).slice(0, 330);

const sign = (page: Page, writer: Writer, signs: readonly string[], silent: number): void => {
  const { random } = writer;
  if (random.chance(silent)) return;
  page.beside('sign-off', random.pick(signs), random.chance(0.12) ? '' : ' ');
};

/** Headline, lead, dateline, gallery, `Voir plus` with triples: the page of vietnamplus in French and English. */
const gallery: Layout = (writer) => {
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
const crawled: Layout = (writer) => {
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
const photoFirst: Layout = (writer) => {
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
const pairs: Layout = (writer) => {
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

const FURNITURE_TOP = {
  fr: [
    'Accueil > Politique > Diplomatie',
    'Nous utilisons des cookies pour améliorer votre navigation sur ce site. Accepter',
    'Partager',
    'Imprimer',
    '24/03/2019 21:39',
    'Publié le 12 mars 2021 à 18:04',
    'Aller au contenu principal',
    'Facebook Twitter LinkedIn',
    'Tout accepter',
    'Accueil / Économie',
    'Temps de lecture : 3 min',
    'Mis à jour le 04/05/2020 à 10h12',
  ],
  en: [
    'Home > Politics > Diplomacy',
    'We use cookies to give you the best experience on our site. Accept all',
    'Share',
    'Print',
    '12/03/2021 18:04',
    'Published on March 12, 2021',
    'Skip to main content',
    'Facebook Twitter Email',
    'Updated: May 4, 2020, 10:12',
    'Home / Business',
  ],
  vi: [
    'Trang chủ > Chính trị',
    'Chia sẻ',
    'In bài viết',
    '12/03/2021 18:04',
    'Thứ Hai, 12/3/2021 18:04 (GMT+7)',
    'Theo dõi chúng tôi trên Google News',
  ],
} as const;
const FURNITURE_END = {
  fr: [
    '© 2021 Tous droits réservés',
    'Imprimer',
    'Partager sur Facebook',
    'Mots-clés : économie, port, café',
    'Réagir à cet article',
    'Commentaire:*',
    'E-mail:*',
    'Nom:*',
    'Recevez notre newsletter par e-mail',
    '#coopération #Vietnam',
    'Copyright © Le Courrier',
    'Commentaires',
    'Abonnez-vous à notre newsletter',
    'Retour en haut',
  ],
  en: [
    '© 2021 All rights reserved',
    'Print',
    'Share on Facebook',
    'Tags: economy, port, coffee',
    'Comments',
    'Leave a comment',
    'Subscribe to our newsletter',
    '#trade #Vietnam',
    'Back to top',
    'Follow us on Twitter',
  ],
  vi: [
    'Bản quyền thuộc về tòa soạn',
    'Chia sẻ',
    'Từ khóa: kinh tế, cảng biển',
    'Bình luận',
    'Gửi bình luận',
    '#kinh tế #cảng biển',
    'Theo dõi trên Facebook',
  ],
} as const;

/** A paper's web page: furniture around, links amid the text, a list of headlines below. */
const paper: Layout = (writer) => {
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
const vietnamese: Layout = (writer) => {
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
const courrier: Layout = (writer) => {
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

/** A wire: AFP, Reuters, Xinhua, VNS; mostly nothing to split. */
const wire: Layout = (writer) => {
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

/** A story broken off by a link or a small related block, after which it goes on to its sign-off. */
const interrupted: Layout = (writer) => {
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

export const TUNING_LAYOUTS: readonly Layout[] = [
  gallery,
  gallery,
  gallery,
  crawled,
  crawled,
  photoFirst,
  pairs,
  paper,
  vietnamese,
  interrupted,
];
export const HELD_OUT_LAYOUTS: readonly Layout[] = [...TUNING_LAYOUTS, courrier, courrier, wire, wire];
export const LAYOUT_NAMES = new Map<Layout, string>([
  [gallery, 'gallery'],
  [crawled, 'crawled'],
  [photoFirst, 'photo first'],
  [pairs, 'pairs'],
  [paper, 'paper'],
  [vietnamese, 'vietnamese'],
  [courrier, 'courrier'],
  [wire, 'wire'],
  [interrupted, 'interrupted'],
]);
