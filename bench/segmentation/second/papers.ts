/** The pages of the second part written apart that papers, sites and ministries print; see `layouts.ts`. */

import type { Layout } from '../layout-parts.ts';
import { Page, say } from '../page.ts';
import { other, photograph, prose, SEAT, TAGS, teasersOf, tell } from './parts.ts';

const DAILY = {
  fr: { follow: 'Suivez-nous sur Google News', tags: 'Tags:', related: 'Actualités connexes' },
  en: { follow: 'Follow us on Google News', tags: 'Tags:', related: 'Related stories' },
  vi: { follow: 'Theo dõi báo điện tử trên Google News', tags: 'Từ khóa:', related: 'TIN LIÊN QUAN' },
} as const;

/** A daily that prints every caption twice, once for the picture's alternative. */
export const daily: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.7)) page.line('lead', prose(writer, 1));
  const words = DAILY[language];
  if (random.chance(0.3)) page.line('boilerplate', words.follow);
  const picture = (): void => {
    page.line('caption', photograph(writer, 0.02));
    if (random.chance(0.85)) page.space(random.pick(['\n', '\n\n'])).beside('caption', page.lastText, '');
  };
  picture();
  const link = (): void => {
    page.line('related-heading', words.related);
    page.line('teaser-headline', say(other(writer), 'headline'));
  };
  tell(page, writer, {
    paragraphs: random.integer(4, 11),
    heads: random.pick([0, 0, 0.18]),
    pictured: 0.15,
    picture,
    ...(random.chance(0.15) && { link }),
  });
  if (language === 'fr' && random.chance(0.5))
    page.line('sign-off', random.pick(['NDEL', 'VNA/NDEL', 'Minh Duy/NDEL']));
  if (random.chance(0.3))
    page.line('boilerplate', `${words.tags} ${random.sample(TAGS[language], 2).join(' ')}`);
  return page;
};

/** A paper of the Gulf: caption twice, the headline again behind its date, points instead of a lead, a place with a colon. */
export const gulf: Layout = (writer) => {
  const { random, language } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  const title = say(writer, 'headline');
  page.line('headline', title);
  const caption = `${say(writer, 'caption').replace(/\.$/u, '')} (Photo, AFP).`;
  page.line('caption', caption).line('caption', caption);
  page.line('boilerplate', 'Short Url');
  page.line(
    'boilerplate',
    language === 'fr'
      ? `Publié le Dimanche 0${random.integer(2, 9)} avril 2023`
      : `Updated 0${random.integer(2, 9)} April 2023`,
  );
  if (random.chance(0.7)) page.line('headline', title);
  if (random.chance(0.6))
    for (let i = random.integer(1, 2); i > 0; i--) page.line('lead', `• ${say(writer, 'sentence')}`);
  page.line('dateline', `${random.pick(SEAT[language]).toUpperCase()}:`);
  tell(page, writer, { paragraphs: random.integer(4, 10), after: ' ' });
  return page;
};

/** A regional site with the wire of a national agency. */
export const regional: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  page.line('boilerplate', random.pick(['International', 'Monde', 'Suisse', 'Sport', 'Culture']));
  page.line('headline', say(writer, 'headline'));
  page.line(
    'boilerplate',
    `Publié le ${random.integer(10, 28)}.0${random.integer(1, 9)}.2024 à 1${random.integer(0, 9)}h02`,
  );
  if (random.chance(0.8))
    page.line(
      'caption',
      `${say(writer, 'caption').replace(/\.?$/u, '.')} © ${random.pick(['KEYSTONE', 'AFP', 'AP'])}`,
    );
  page.line('lead', prose(writer, 2));
  tell(page, writer, { paragraphs: random.integer(3, 9), heads: random.pick([0.1, 0.25]) });
  page.line('sign-off', random.pick(['Keystone-ATS', 'ATS', 'AFP', '(ATS)', 'ATS/AFP']));
  for (const line of random.sample(
    ['Partager', 'Imprimer', 'Copier le lien', 'Commenter'],
    random.integer(0, 3),
  ))
    page.line('boilerplate', line);
  if (random.chance(0.6)) {
    page.line('related-heading', random.pick(['À lire aussi', 'Sur le même thème', 'Les plus lus']));
    teasersOf(page, writer, { count: random.integer(2, 6), captions: 0, summaries: random.pick([0, 1]) });
  }
  return page;
};

/** The paper of the agency in English: a bare place before a dash, photographs signed behind a dash. */
export const nation: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n\n');
  page.line('headline', say(writer, 'headline'));
  const picture = (): void => {
    page.line(
      'caption',
      `${say(writer, 'caption').replace(/\.?$/u, '.')} — ${random.pick(['VNA/VNS Photo', 'VNS Photo', 'Photo courtesy of the organisers'])}`,
    );
  };
  if (random.chance(0.8)) picture();
  page.line('dateline', `${random.pick(['HÀ NỘI', 'HCM CITY', 'BẮC GIANG'])} —`);
  tell(page, writer, {
    paragraphs: random.integer(4, 11),
    after: ' ',
    heads: random.pick([0, 0.15]),
    pictured: 0.08,
    picture,
  });
  page.beside('sign-off', random.pick(['— VNS', '— VNS', '— VNA/VNS', '— BIZHUB/VNS']));
  return page;
};

/** A ministry's page: its address for a dateline, a date and a size of print above. */
export const ministry: Layout = (writer) => {
  const { random, language } = writer;
  const gap = random.pick(['\n', '\n\n']);
  const page = new Page(() => gap);
  const date = `${random.integer(10, 28)}/0${random.integer(1, 9)}/2022 - 1${random.integer(0, 9)}:45`;
  page.line('headline', say(writer, 'headline')).line('boilerplate', date);
  if (random.chance(0.4)) page.line('boilerplate', 'A- A A+');
  page
    .line('dateline', language === 'vi' ? '(Chinhphu.vn) –' : '(VGP) -')
    .beside('body', say(writer, 'sentence'));
  if (random.chance(0.7)) page.line('caption', photograph(writer, 0.02));
  tell(page, writer, {
    paragraphs: random.integer(2, 8),
    list: random.chance(0.15),
    heads: random.pick([0, 0.15]),
  });
  return page;
};
