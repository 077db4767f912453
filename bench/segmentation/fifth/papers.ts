/** Web pages of the fifth part: local papers, mobile and print views, feeds, newsletters, pages with comments. */
import type { Layout } from '../layout-parts.ts';
import { Page, say, type Writer } from '../page.ts';
import { other, prose, tell } from '../second/parts.ts';

type Words = Readonly<Record<Writer['language'], readonly string[]>>;
const spread = ({ random }: Writer): (() => string) => {
  const gap = random.pick(['\n', '\n', '\n\n', '\n\n']);
  return () => gap;
};

const RUBRIC: Words = {
  fr: ['Faits divers', 'Justice', 'Sports', 'Environnement', 'Lyon', 'Société'],
  en: ['UK news', 'Crime', 'Sport', 'Environment', 'Obituaries'],
  vi: ['Xã hội', 'Môi trường', 'Thể thao'],
};
const STAMP: Words = {
  fr: [
    'Publié le 03/08/2021 à 06:00, mis à jour à 08:12',
    'Mardi 3 août 2021 à 18h42',
    'le 3 août 2021 à 18h42',
    'Il y a 3 heures',
  ],
  en: [
    'Tue 3 Aug 2021 18.42 BST',
    'Published 3 August 2021',
    'Last modified on Tue 3 Aug 2021 19.05 BST',
    '3 hours ago',
  ],
  vi: ['03/08/2021 18:42 GMT+7', '18:42 | 03/08/2021'],
};
const PAYWALL: Words = {
  fr: [
    'Article réservé aux abonnés',
    'Cet article est réservé à nos abonnés.',
    'Il vous reste 70 % de cet article à lire.',
    'Déjà abonné ? Connectez-vous',
  ],
  en: ['Subscriber only', 'Already a subscriber? Sign in', 'Support independent journalism'],
  vi: ['Đăng nhập để đọc tiếp', 'Dành cho thuê bao'],
};
const FOOT: Words = {
  fr: [
    'Sur le même thème : justice, Lyon',
    'Une erreur dans cet article ? Signalez-la',
    'Faites-nous part de votre avis',
    'L’actualité en continu sur notre application',
    'Toute l’actualité de Lyon',
    'Plan du site',
    'Qui sommes-nous ?',
    'Charte de déontologie',
  ],
  en: [
    'Topics: crime, Leeds',
    'Spotted an error? Tell us',
    'Sign up to our daily briefing',
    'Explore more on these topics',
    'Reuse this content',
    'Terms & Conditions',
  ],
  vi: ['Chủ đề: môi trường, Huế', 'Gửi góp ý', 'Chia sẻ bài viết', 'Tặng sao'],
};
const ALSO: Words = {
  fr: ['À lire aussi', 'Sur le même sujet', 'Nos autres articles', 'Les plus lus'],
  en: ['Most viewed', 'Related stories', 'More on this story'],
  vi: ['Tin cùng chuyên mục', 'Đọc nhiều'],
};
const LINK: Words = {
  fr: ['À lire aussi :', 'LIRE AUSSI :', 'Lire aussi >'],
  en: ['Read more:', 'READ MORE:'],
  vi: ['Xem thêm:'],
};

const few = (page: Page, writer: Writer, words: Words, most: number): void => {
  for (const line of writer.random.sample(words[writer.language], writer.random.integer(0, most)))
    page.line('boilerplate', line);
};

/** A local paper: rubric, headline, standfirst, byline, picture, story with links, foot. */
export const local: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  if (random.chance(0.5)) page.line('boilerplate', random.pick(RUBRIC[language]));
  page.line('headline', say(writer, 'headline'));
  const lead = say(writer, 'sentence');
  const led = random.chance(0.5);
  if (led) page.line('lead', lead);
  if (random.chance(0.5))
    page.line(
      'boilerplate',
      `${language === 'fr' ? 'Par' : language === 'en' ? 'By' : 'Theo'} ${say(writer, 'person')}`,
    );
  few(page, writer, STAMP, 1);
  few(page, writer, PAYWALL, 1);
  if (random.chance(0.6))
    page.line(
      'caption',
      `${say(writer, 'caption').replace(/\.$/u, '')}. ${random.pick(['Photo ', '© ', 'Photo : ', 'Photo Le Progrès/'])}${say(writer, 'person')}`,
    );
  tell(page, writer, {
    paragraphs: random.integer(4, 12),
    heads: random.pick([0, 0.2]),
    ...(led && { opening: `${lead} ${prose(writer, 2)}` }),
    link: () =>
      page
        .line('related-heading', random.pick(LINK[language]))
        .beside('teaser-headline', say(other(writer), 'headline')),
  });
  few(page, writer, FOOT, 3);
  if (random.chance(0.6)) {
    page.line('related-heading', random.pick(ALSO[language]));
    for (let i = random.integer(2, 6); i > 0; i--)
      page.line('teaser-headline', say(other(writer), 'headline'));
  }
  few(page, writer, FOOT, 2);
  return page;
};

/** A mobile page: a menu above, buttons below. */
export const mobile: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n');
  const top = {
    fr: ['☰', 'Menu', 'Version classique', 'A-', 'A+', '< Retour'],
    en: ['☰', 'Menu', 'Full site', '< Back', 'A-', 'A+'],
    vi: ['☰', 'Menu', 'Bản đầy đủ', '< Quay lại'],
  } as const;
  for (const line of random.sample(top[language], random.integer(1, 4))) page.line('boilerplate', line);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.6)) page.line('boilerplate', random.pick(STAMP[language]));
  tell(page, writer, { paragraphs: random.integer(3, 8), list: random.chance(0.3) });
  const foot = {
    fr: ['Partager', 'Haut de page ↑', 'Article suivant >', 'Voir la version complète'],
    en: ['Share', 'Top ↑', 'Next story >', 'View full site'],
    vi: ['Chia sẻ', 'Lên đầu trang ↑', 'Bài tiếp theo >'],
  } as const;
  for (const line of random.sample(foot[language], random.integer(1, 3))) page.line('boilerplate', line);
  return page;
};

/** A print view: address and date of printing around. */
export const printed: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  const head = { fr: 'Imprimer cette page', en: 'Print this page', vi: 'In bài viết' } as const;
  if (random.chance(0.7)) page.line('boilerplate', head[language]);
  page.line('headline', say(writer, 'headline'));
  if (random.chance(0.5)) page.line('boilerplate', 'https://www.exemple.org/2021/08/03/article_1245.html');
  if (random.chance(0.6))
    page
      .line('lead', say(writer, 'sentence'))
      .line(
        'dateline',
        `${random.pick(writer.cast.place ?? ['Porto'])} (${language === 'vi' ? 'TTXVN' : 'VNA'}) -`,
      )
      .beside('body', prose(writer, 2));
  tell(page, writer, { paragraphs: random.integer(3, 8), heads: random.pick([0, 0.15]) });
  const foot = {
    fr: [
      'URL : https://www.exemple.org/article_1245.html',
      'Imprimé le 4 août 2021 à 10:02',
      'Page 1 sur 1',
      'Tous droits réservés.',
    ],
    en: [
      'URL: https://www.example.org/article_1245.html',
      'Printed from www.example.org on 4 August 2021',
      'Page 1 of 1',
      'All rights reserved.',
    ],
    vi: ['Nguồn: https://www.example.vn/bai-1245.html', 'Trang 1/1', 'Bản quyền thuộc Báo'],
  } as const;
  for (const line of random.sample(foot[language], random.integer(1, 3))) page.line('boilerplate', line);
  return page;
};

/** An item of a feed, field by field. */
export const feed: Layout = (writer) => {
  const { random } = writer;
  const page = new Page(() => '\n');
  page.line('headline', say(writer, 'headline'));
  const fields = [
    'Tue, 03 Aug 2021 18:42:00 +0700',
    'https://www.exemple.org/rss/1245',
    '1245@exemple.org',
    '2021-08-03T18:42:00Z',
    'http://www.exemple.org/?p=1245',
  ];
  for (const line of random.sample(fields, random.integer(1, 3))) page.line('boilerplate', line);
  tell(page, writer, { paragraphs: random.integer(1, 5) });
  if (random.chance(0.5))
    page.line(
      'boilerplate',
      random.pick([
        'Continue reading →',
        'Lire la suite →',
        'Lire la suite…',
        'The post appeared first on Example.',
      ]),
    );
  return page;
};

/** A newsletter: a greeting, one story, other headlines as a list, how to leave. */
export const newsletter: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(() => '\n\n');
  const top = {
    fr: ['Afficher dans le navigateur', 'La lettre du matin', 'Mardi 3 août 2021'],
    en: ['View in browser', 'Morning briefing', 'Tuesday, August 3, 2021'],
    vi: ['Xem trên trình duyệt', 'Bản tin sáng'],
  } as const;
  for (const line of random.sample(top[language], random.integer(1, 3))) page.line('boilerplate', line);
  page.line('headline', say(writer, 'headline'));
  tell(page, writer, { paragraphs: random.integer(2, 6) });
  const also = {
    fr: ['Autres actualités', 'À ne pas manquer'],
    en: ['Top stories', 'More news'],
    vi: ['Tin khác'],
  } as const;
  page.line('related-heading', random.pick(also[language]));
  for (let i = random.integer(2, 5); i > 0; i--) {
    const one = other(writer);
    page.line('teaser-headline', `${random.pick(['• ', '', '- '])}${say(one, 'headline')}`);
    if (random.chance(0.4)) page.line('teaser-summary', say(one, 'summary'));
  }
  const foot = {
    fr: [
      'Vous recevez cet e-mail parce que vous êtes inscrit à notre lettre.',
      'Se désinscrire',
      'Gérer mes préférences',
    ],
    en: ['You are receiving this email because you signed up.', 'Unsubscribe', 'Manage preferences'],
    vi: ['Hủy đăng ký', 'Bạn nhận được email này vì đã đăng ký nhận tin.'],
  } as const;
  for (const line of random.sample(foot[language], random.integer(1, 2))) page.line('boilerplate', line);
  return page;
};

/** A story and what its readers say. */
export const commented: Layout = (writer) => {
  const { random, language } = writer;
  const page = new Page(spread(writer));
  page.line('headline', say(writer, 'headline'));
  tell(page, writer, { paragraphs: random.integer(3, 9), heads: random.pick([0, 0.15]) });
  if (random.chance(0.4))
    page.beside('sign-off', random.pick(language === 'vi' ? ['(TTXVN)', '/.'] : ['(AFP)', '-VNA']));
  const count = random.integer(1, 4);
  page.line(
    'boilerplate',
    { fr: `${count} commentaires`, en: `${count} comments`, vi: `Bình luận (${count})` }[language],
  );
  for (let i = 0; i < count; i++)
    page
      .line('boilerplate', `${say(writer, 'reader')}${random.pick(['', ' – 03/08/2021 18:42', ' | 3 août'])}`)
      .line('boilerplate', say(writer, 'comment'))
      .line('boilerplate', { fr: 'Répondre', en: 'Reply', vi: 'Trả lời' }[language]);
  return page;
};
