/** The names of roles and statuses in both languages, as the window shows them and as people type them into the search. */
import type { Status } from './model/dispatch.ts';
import type { Locale, Localised } from './model/localised.ts';
import type { Role } from './model/role.ts';

/** Short enough for the margin. */
export const ROLE_NAMES: Readonly<Record<Role, Localised>> = {
  'crawl-header': { en: 'Crawl header', fr: 'En-tête' },
  headline: { en: 'Headline', fr: 'Titre' },
  lead: { en: 'Lead', fr: 'Chapeau' },
  dateline: { en: 'Dateline', fr: 'Lieu et date' },
  body: { en: 'Body', fr: 'Corps' },
  'image-alt': { en: 'Image text', fr: 'Texte d’image' },
  caption: { en: 'Caption', fr: 'Légende' },
  'sign-off': { en: 'Sign-off', fr: 'Signature' },
  'related-heading': { en: 'Related heading', fr: 'À lire aussi' },
  'teaser-caption': { en: 'Teaser caption', fr: 'Légende du renvoi' },
  'teaser-headline': { en: 'Teaser headline', fr: 'Titre du renvoi' },
  'teaser-summary': { en: 'Teaser summary', fr: 'Résumé du renvoi' },
  boilerplate: { en: 'Boilerplate', fr: 'Habillage' },
};

export const STATUS_NAMES: Readonly<Record<Locale, Readonly<Record<Status, string>>>> = {
  en: {
    new: 'New',
    'in-progress': 'In progress',
    reviewed: 'Reviewed',
    'second-look': 'Second look',
    excluded: 'Excluded',
  },
  fr: {
    new: 'Nouvelle',
    'in-progress': 'En cours',
    reviewed: 'Relue',
    'second-look': 'À revoir',
    excluded: 'Écartée',
  },
};
