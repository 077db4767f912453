/** What layouts share: the gaps between their lines, signatures of VNA, and the furniture of web pages. */
import type { Page, Writer } from './page.ts';
import { paragraph } from './story.ts';

export type Layout = (writer: Writer) => Page;

export const gaps = ({ random }: Writer, single = 0.1): (() => string) => {
  if (random.chance(single)) return () => '\n';
  if (random.chance(0.2)) return () => random.pick(['\n\n', '\n\n', '\n\n\n\n', '\n\n\n']);
  return () => (random.chance(0.05) ? '\n' : '\n\n');
};

export const VNA_SIGNS = [
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
export const leadOf = (writer: Writer): string =>
  paragraph(writer, writer.random.chance(0.8) ? 1 : 2).slice(0, 330);

export const sign = (page: Page, writer: Writer, signs: readonly string[], silent: number): void => {
  const { random } = writer;
  if (random.chance(silent)) return;
  page.beside('sign-off', random.pick(signs), random.chance(0.12) ? '' : ' ');
};

export const FURNITURE_TOP = {
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
export const FURNITURE_END = {
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
