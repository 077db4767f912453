/** What pages print in forms that no list and no grammar knows; the layout that has every part by chance uses it. */

/** Labels of credits that no grammar knows. */
export const ODD_LABELS = {
  fr: ['Photo / ', 'Photo ', 'Ph : ', 'Cliché ', 'Image – ', 'crédit '],
  en: ['Photo / ', 'Photo ', 'Pic: ', 'Image – ', 'credit '],
  vi: ['Ảnh ', 'Ảnh / ', 'Hình '],
} as const;

/** Lines that stand between headline and story, or below it, and that no list knows. */
export const ODD_LINES = {
  fr: [
    'Abonnés',
    'Dossier spécial',
    'Édition du soir',
    'Diaporama',
    'Réservé aux abonnés',
    'Rubrique Société',
    'Série d’été (3/5)',
    'Depuis notre bureau régional',
    'Dépêche n° 4512',
    'Mise en page : L. T.',
    '4 photos',
  ],
  en: [
    'Subscribers only',
    'Special report',
    'Evening edition',
    'Gallery',
    'Our regional bureau',
    'Dispatch no. 4512',
    'Layout: L. T.',
    '4 pictures',
  ],
  vi: ['Dành cho bạn đọc đặt báo', 'Chuyên đề', 'Phóng sự ảnh', 'Bản in', '4 ảnh'],
} as const;
