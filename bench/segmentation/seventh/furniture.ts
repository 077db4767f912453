/** What the pages of the seventh part print of their own, by where they print it. */

/** Above everything. */
export const BAND = {
  fr: [
    'Nous et nos partenaires utilisons des cookies pour mesurer l’audience.',
    'Gérer mes choix',
    'Configurer mes préférences',
    'Accepter tout',
    'Fermer la fenêtre',
    'Passer au contenu',
    'Rechercher sur le site',
    'Accueil > International > Afrique',
    'Accueil / Culture',
    'Édition du soir',
    'Se connecter',
    'Ouvrir le menu',
  ],
  en: [
    'We and our partners use cookies to measure audience.',
    'Manage my choices',
    'Set my preferences',
    'Accept',
    'Close this window',
    'Skip to content',
    'Search the site',
    'Home > World > Africa',
    'Evening edition',
    'Sign in',
    'Open menu',
  ],
  vi: [
    'Trang này dùng cookies để cải thiện trải nghiệm của bạn.',
    'Tùy chỉnh',
    'Tất cả chuyên mục',
    'Trang chủ / Thời sự',
    'Đăng nhập',
    'Mở menu',
    'Số mới nhất',
  ],
} as const;

export const RUBRICS = {
  fr: [
    'Afrique',
    'Proche-Orient',
    'Reportage',
    'Éclairage',
    'Climat',
    'Guerre en Ukraine',
    'Le grand format',
    'Europe',
  ],
  en: [
    'World News',
    'Africa',
    'Explainer',
    'Climate',
    'War in Ukraine',
    'Markets',
    'The long read',
    'Europe',
  ],
  vi: ['Thời sự', 'Biển đảo', 'Bạn đọc', 'Giao thông', 'Phóng sự', 'Khí hậu', 'Thế giới'],
} as const;

export const STAMPS = {
  fr: [
    'Publié le : 05/09/2021 - 12:48',
    'Modifié le : 06/09/2021 - 08:02',
    'Publié le 5 septembre 2021 à 12h48',
    'Publié il y a 3 heures, mis à jour il y a 2 heures',
    '5 septembre 2021, 12:48',
    '2 min Temps de lecture',
    'Temps de lecture : 4 min.',
    'Vendredi 3 septembre 2021 à 14:05:32',
  ],
  en: [
    'Published: Sept 5, 2021, 12:48 PM',
    'Updated 9:41 AM GMT+7, September 5, 2021',
    'September 5, 2021 | 04:35 pm GMT+7',
    '2021-09-05 20:14:15',
    '3 minute read',
    'Sunday, September 05, 2021 14:05 (GMT+7)',
    '5 September 2021',
  ],
  vi: [
    'Chủ nhật, 5/9/2021, 08:20 (GMT+7)',
    '05/09/2021 08:20',
    '08:20 05/09/2021',
    'Chủ Nhật, ngày 05 tháng 9 năm 2021',
    'Cập nhật: 05/09/2021 10:02',
  ],
} as const;

export const SHARING = {
  fr: [
    'Partager',
    'Suivre',
    'Facebook Twitter WhatsApp',
    'Offrir l’article',
    'Enregistrer',
    'Écouter l’article 4 min',
    'Réagir (12)',
  ],
  en: [
    'Share',
    'Follow',
    'Facebook Twitter WhatsApp',
    'Gift this article',
    'Save',
    'Listen 4 min',
    'Comment (12)',
  ],
  vi: ['Chia sẻ', 'Lưu bài', 'Nghe bài viết', 'Facebook Zalo', 'Bình luận (12)'],
} as const;

/** Amid the story. */
export const AMID = {
  fr: [
    'La suite après cette publicité',
    'Publicité',
    'Recevez toute l’actualité directement dans votre boîte mail',
    'Je m’abonne',
    'NewsletterRecevez les alertes de la rédaction',
    'Pour afficher ce contenu, il est nécessaire d’autoriser les cookies.',
  ],
  en: [
    'ADVERTISEMENT',
    'Advertisement',
    'Story continues below advertisement',
    'Get the morning briefing in your inbox',
    'Sign up for our newsletter',
    'To display this content, you must enable cookies.',
  ],
  vi: [
    'Quảng cáo',
    'Mời độc giả theo dõi kênh của tòa soạn',
    'Đăng ký nhận bản tin',
    'Xem video đang được quan tâm',
  ],
} as const;

/** Below everything. */
export const FOOT = {
  fr: [
    'Sujets',
    'Vietnam',
    'Mots-clés : climat, océan',
    'Commentaires (0)',
    'Le téléchargement de nos applications est gratuit',
    '© 2021 Copyright – Tous droits réservés.',
    'Nous écrire',
    'Signaler une erreur dans l’article',
  ],
  en: [
    'Topics',
    'Tags: climate, ocean',
    'Comments (0)',
    'Our apps are free to download',
    '© 2021 Copyright. All rights reserved.',
    'Write to us',
    'Report an error',
  ],
  vi: [
    'Từ khóa: khí hậu, biển',
    'Ý kiến (0)',
    'Bản quyền © 2021',
    'Báo lỗi nội dung',
    '#khí hậu',
    'Theo dõi trên Facebook',
  ],
} as const;

export const HEADINGS = {
  fr: [
    'Lire aussi',
    'À lire aussi',
    'Sur le même sujet',
    'Voir plus',
    'À la une',
    'Autres articles',
    'Nos autres articles',
    'Les plus lus',
  ],
  en: [
    'Read more',
    'Related News',
    'Related stories',
    'See more',
    'Most read',
    'More on this story',
    'Top stories',
  ],
  vi: ['Xem thêm', 'Tin liên quan', 'Đọc thêm', 'Tin mới nhất', 'Tin cùng chuyên mục', 'Đọc nhiều'],
} as const;

/** What heads a link amid the story. */
export const AMID_HEADINGS = {
  fr: ['Lire aussi', 'À lire aussi', 'Sur le même sujet', 'À lire également', 'Voir aussi'],
  en: ['Read more', 'Related', 'Read also', 'More on this story'],
  vi: ['Xem thêm', 'Đọc thêm', 'Tin liên quan'],
} as const;
