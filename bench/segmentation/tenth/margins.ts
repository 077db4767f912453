/** What sites print around the stories of the tenth part: sections, buttons, stamps, topics, imprints. */
import type { Page } from '../page.ts';
import { type Desk, draw, left, one, type Words } from './desk.ts';

export const SECTIONS: Words = {
  fr: ['Politique', 'Économie', 'Société', 'Culture - Sports', 'Environnement', 'Sciences', 'Monde', 'Santé'],
  en: ['Politics', 'Business', 'Society', 'Culture - Sports', 'Environment', 'Sci-Tech', 'World', 'Health'],
  vi: ['Chính trị', 'Kinh tế', 'Xã hội', 'Văn hóa', 'Môi trường', 'Khoa học', 'Thế giới', 'Y tế'],
};

/** Above a headline. */
export const ABOVE: Words = {
  fr: [
    'Page d’accueil > Actualités',
    'Accueil | Vietnam | Économie',
    'Tiếng Việt English Français Español',
    'Recherche',
    'Menu',
    'Ce site utilise des cookies. En savoir plus J’accepte',
    'Se connecter',
    'Édition du jour',
  ],
  en: [
    'Homepage > News',
    'Home | Vietnam | Business',
    'Tiếng Việt English Français Español',
    'Search',
    'Menu',
    'This website uses cookies. Learn more I agree',
    'Log in',
  ],
  vi: [
    'Trang chủ > Tin tức',
    'Trang chủ | Thời sự',
    'Tiếng Việt English Français Español',
    'Tìm kiếm',
    'Đăng nhập',
    'Thời sự Thế giới Kinh tế Đời sống Giải trí',
  ],
};

/** Beside or below a story. */
export const BUTTONS: Words = {
  fr: [
    'Suivez-nous sur Google News',
    'Partager sur Facebook Partager sur Twitter',
    'Facebook Twitter Imprimer E-mail',
    'Copier l’adresse',
    'Enregistrer',
    'Imprimer la page',
    'Écouter l’article',
    'A- A+',
  ],
  en: [
    'Follow us on Google News',
    'Share on Facebook Share on Twitter',
    'Facebook Twitter Print Email',
    'Copy link',
    'Save',
    'Print this page',
    'Listen to this article',
    'A- A+',
  ],
  vi: [
    'Theo dõi trên Google News',
    'Chia sẻ Facebook Zalo',
    'Facebook Twitter In Email',
    'Sao chép liên kết',
    'Lưu bài',
    'In trang này',
    'Nghe đọc bài',
    'A- A+',
  ],
};

/** Below all else. */
export const IMPRINT: Words = {
  fr: [
    'Rédaction : 12, rue des Badamiers, Hanoï',
    'Tél. : (+84) 24 30 00 11 00',
    'E-mail : redaction@example.vn',
    'Permis de publication : 00/GP-BTTTT',
    '© Tous droits réservés.',
    'Haut de page',
    'Commentaires (0)',
    'Contactez-nous | Plan du site | RSS',
    'Laissez votre commentaire',
    'Version mobile',
  ],
  en: [
    'Editorial office: 12 Badamier Street, Hanoi',
    'Tel: (+84) 24 3000 1100',
    'Email: newsroom@example.vn',
    'Licence: 00/GP-BTTTT',
    '© All rights reserved.',
    'Back to top',
    'Comments (0)',
    'Contact us | Sitemap | RSS',
    'Leave your comment',
    'Mobile version',
  ],
  vi: [
    'Tòa soạn: 12 phố Cây Bàng, Hà Nội',
    'Điện thoại: (+84) 24 3000 1100',
    'Email: toasoan@example.vn',
    'Giấy phép số: 00/GP-BTTTT',
    '© Giữ toàn quyền.',
    'Lên đầu trang',
    'Ý kiến bạn đọc (0)',
    'Liên hệ | Sơ đồ trang | RSS',
    'Gửi ý kiến',
    'Phiên bản di động',
  ],
};

/** One line of the page's own, now and then. */
export const margin = (page: Page, desk: Desk, words: Words, chance: number): void => {
  if (desk.random.chance(chance)) page.line('boilerplate', one(desk, words));
};

/** Up to `most` of them, none twice. */
export const margins = (page: Page, desk: Desk, words: Words, most: number): void => {
  for (const said of desk.random.sample(words[desk.language], desk.random.integer(0, most)))
    page.line('boilerplate', desk.print(said));
};

const TOPICS: Words = {
  fr: ['Mots-clés : ', 'Tags: ', 'Étiquettes : ', ''],
  en: ['Tags: ', 'Keywords: ', 'Topic: ', ''],
  vi: ['Từ khóa: ', 'Tags: ', 'Chủ đề: ', ''],
};

/** The topics of a story: behind a label, or with hashes. */
export const topics = (page: Page, desk: Desk, chance: number): boolean => {
  if (!desk.random.chance(chance)) return false;
  const said = Array.from({ length: Math.min(3, left(desk, 'topic')) }, () => draw(desk, 'topic'));
  const label = one(desk, TOPICS);
  page.line(
    'boilerplate',
    label === '' ? said.map((topic) => `#${topic}`).join(' ') : label + said.join(', '),
  );
  return true;
};

const STAMPS: Words = {
  fr: [
    '{d}/{m}/{y} {h}:{n}',
    '{d}/{m}/{y} | {h}:{n}:00',
    'vendredi {d}/{m}/{y} - {h}h{n}',
    '{h}:{n} {d}/{m}/{y}',
    'Mis à jour : {d}/{m}/{y} {h}:{n}',
  ],
  en: [
    '{d}/{m}/{y} {h}:{n}',
    '{d}/{m}/{y} | {h}:{n}:00',
    'Friday, {d}/{m}/{y} - {h}:{n}',
    '{h}:{n} {d}/{m}/{y}',
    'Updated: {d}/{m}/{y} {h}:{n}',
  ],
  vi: [
    '{d}/{m}/{y} {h}:{n}',
    '{d}/{m}/{y} | {h}:{n}:00',
    'Thứ Sáu, {d}/{m}/{y}, {h}:{n} (GMT+7)',
    '{h}:{n} {d}/{m}/{y}',
    'Cập nhật: {d}/{m}/{y} {h}:{n}',
  ],
};

/** A day and an hour as sites print them. */
export const stamp = (desk: Desk): string => {
  const { random } = desk;
  const parts: Readonly<Record<string, number>> = {
    d: random.integer(1, 28),
    m: random.integer(1, 12),
    y: random.integer(2011, 2025),
    h: random.integer(6, 22),
    n: random.integer(0, 59),
  };
  return one(desk, STAMPS).replace(/\{([dmyhn])\}/gu, (_, part: string) =>
    String(parts[part] ?? 0).padStart(2, '0'),
  );
};
