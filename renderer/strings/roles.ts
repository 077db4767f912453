/** The name of each role in both languages, and its letter: shown in the margin, and pressed after `g` to give the role. */
import type { Localised } from '../../core/model/localised.ts';
import type { Role } from '../../core/model/role.ts';

export const ROLE_NAMES: Readonly<Record<Role, Localised>> = {
  'crawl-header': { en: 'Crawl header', fr: 'En-tête de collecte' },
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
  boilerplate: { en: 'Boilerplate', fr: 'Mentions du site' },
};

export const ROLE_LETTERS: Readonly<Record<Role, string>> = {
  'crawl-header': 'w',
  headline: 'h',
  lead: 'l',
  dateline: 'd',
  body: 'b',
  'image-alt': 'i',
  caption: 'c',
  'sign-off': 's',
  'related-heading': 'r',
  'teaser-caption': 'p',
  'teaser-headline': 't',
  'teaser-summary': 'm',
  boilerplate: 'x',
};
