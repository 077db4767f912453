/** What web pages print around the stories of the ninth part: banners, paths, buttons, stamps, notices. */
import type { Page } from '../page.ts';
import { type Desk, draw, leftOf, one, type Words } from './desk.ts';

/** Above a headline. */
export const ABOVE: Words = {
  fr: [
    'Accueil > Politique > Affaires étrangères',
    'Accueil » Actualités » Économie',
    'Société',
    'Toutes les rubriques',
    'En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies. OK',
    'Nous utilisons des traceurs pour mesurer l’audience. Accepter Refuser Gérer mes choix',
    'Aller à la navigation',
    'Politique Économie Société Culture Sports Tourisme',
    'Langue : Français | English | Tiếng Việt',
    'S’identifier / S’inscrire',
  ],
  en: [
    'Home > Politics > Foreign affairs',
    'Home » News » Business',
    'Society',
    'By continuing to browse this site, you accept the use of cookies. OK',
    'Skip to navigation',
    'Politics Business Society Culture Sports Travel',
    'Sign in / Register',
  ],
  vi: [
    'Trang chủ > Chính trị > Đối ngoại',
    'Trang chủ » Kinh tế',
    'Xã hội',
    'Chính trị Kinh tế Xã hội Văn hóa Thể thao',
    'Đăng ký / Đăng nhập',
    'Báo điện tử | Tiếng Việt | English',
  ],
};

/** Between the headline and the story, or below the story. */
export const BUTTONS: Words = {
  fr: [
    'Version imprimable',
    'Imprimer',
    'Envoyer à un ami',
    'Partager cet article',
    'Copier le lien',
    'Facebook X WhatsApp',
    'Taille du texte : A- A A+',
    'Ajouter à mes articles',
    'Écouter',
    'Partager : Facebook | Twitter | E-mail',
  ],
  en: [
    'Print version',
    'Print',
    'Email to a friend',
    'Share this article',
    'Copy link',
    'Facebook X WhatsApp',
    'Text size: A- A A+',
    'Save for later',
    'Listen',
  ],
  vi: [
    'Bản in',
    'Gửi cho bạn bè',
    'Chia sẻ bài viết',
    'Sao chép liên kết',
    'Lưu bài viết',
    'Cỡ chữ: A- A A+',
  ],
};

/** Below all else. */
export const BELOW: Words = {
  fr: [
    '© Agence Vietnamienne d’Information (VNA)',
    'Copyright © 2000-2022. Reproduction interdite sans autorisation.',
    'Tél. : (84-24) 3 941 13 49 – Fax : (84-24) 3 941 13 48',
    'Qui sommes-nous ? | Nous contacter | Publicité',
    'Abonnez-vous à notre lettre d’information',
    'Suivez-nous sur Facebook et YouTube',
    'Poster un commentaire',
    '0 commentaire',
    'Retour à l’accueil',
    'Conditions d’utilisation',
  ],
  en: [
    '© Vietnam News Agency',
    'Copyright © 2000-2022. No part may be reproduced without permission.',
    'Tel: (84-24) 3 941 1349 – Fax: (84-24) 3 941 1348',
    'About us | Contact us | Advertising',
    'Subscribe to our newsletter',
    'Post a comment',
    '0 comments',
    'Terms of use',
  ],
  vi: [
    '© Bản quyền thuộc về VietnamPlus, TTXVN.',
    'Điện thoại: (024) 3941 1349 - Fax: (024) 3941 1348',
    'Giới thiệu | Liên hệ | Quảng cáo',
    'Bình luận (0)',
    'Quay lại trang chủ',
    'Viết bình luận',
  ],
};

const TOPICS: Words = {
  fr: ['Mots-clés : ', 'TAGS : ', 'Tags ', 'Thèmes : '],
  en: ['Tags: ', 'Topics: ', 'Keywords: '],
  vi: ['Từ khóa: ', 'Chủ đề: ', 'Tags: '],
};

/** The topics of a story. */
export const topics = (page: Page, desk: Desk, chance: number): void => {
  const { random } = desk;
  if (!random.chance(chance)) return;
  const tags = Array.from({ length: Math.min(2, leftOf(desk, 'tag')) }, () => draw(desk, 'tag'));
  page.line(
    'boilerplate',
    random.chance(0.5) ? tags.map((tag) => `#${tag}`).join(' ') : `${one(desk, TOPICS)}${tags.join(', ')}`,
  );
};

export const put = (page: Page, desk: Desk, words: Words, chance: number): void => {
  if (desk.random.chance(chance)) page.line('boilerplate', one(desk, words));
};

/** Up to `most` lines, none twice. */
export const putSome = (page: Page, desk: Desk, words: Words, most: number): void => {
  for (const line of desk.random.sample(words[desk.language], desk.random.integer(0, most)))
    page.line('boilerplate', line);
};

const STAMPS: Words = {
  fr: [
    '{D}/{M}/{Y} {H}:{N}',
    '{D}/{M}/{Y} - {H}:{N}',
    'Mercredi, {D}/{M}/{Y} {H}:{N}',
    'Le {D}/{M}/{Y} à {H}h{N}',
  ],
  en: [
    '{D}/{M}/{Y} {H}:{N}',
    '{D}/{M}/{Y} - {H}:{N}',
    'Wednesday, {D}/{M}/{Y} {H}:{N}',
    '{M}.{D}.{Y} | {H}:{N}',
  ],
  vi: [
    '{D}/{M}/{Y} {H}:{N}',
    'Thứ Tư, {D}/{M}/{Y} - {H}:{N}',
    '{D}/{M}/{Y} {H}:{N} (GMT+7)',
    '{H}:{N} {D}/{M}/{Y}',
  ],
};

/** A day and an hour, as pages print them. */
export const stamp = (desk: Desk): string => {
  const { random } = desk;
  const parts: Readonly<Record<string, number>> = {
    D: random.integer(1, 28),
    M: random.integer(1, 12),
    Y: random.integer(2012, 2025),
    H: random.integer(5, 23),
    N: random.integer(0, 59),
  };
  return one(desk, STAMPS).replace(/\{([DMYHN])\}/gu, (_, part: string) =>
    String(parts[part] ?? '').padStart(2, '0'),
  );
};
