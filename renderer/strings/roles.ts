/**
 * Beside the name of each role, what is read from a block of it is said to come from; and its letter, shown in the margin,
 * and pressed after `g` to give the role.
 */
import type { Localised } from '../../core/model/localised.ts';
import type { Role } from '../../core/model/role.ts';

/** Where a value of the metadata was read. */
export const FROM_ROLE: Readonly<Record<Role, Localised>> = {
  'crawl-header': { en: 'from crawl header', fr: 'd’après l’en-tête' },
  headline: { en: 'from headline', fr: 'd’après le titre' },
  lead: { en: 'from lead', fr: 'd’après le chapeau' },
  dateline: { en: 'from dateline', fr: 'd’après lieu et date' },
  body: { en: 'from body', fr: 'd’après le corps' },
  'image-alt': { en: 'from image text', fr: 'd’après le texte d’image' },
  caption: { en: 'from caption', fr: 'd’après la légende' },
  'sign-off': { en: 'from sign-off', fr: 'd’après la signature' },
  'related-heading': { en: 'from related heading', fr: 'd’après «\u00a0à lire aussi\u00a0»' },
  'teaser-caption': { en: 'from teaser caption', fr: 'd’après la légende d’un renvoi' },
  'teaser-headline': { en: 'from teaser headline', fr: 'd’après le titre d’un renvoi' },
  'teaser-summary': { en: 'from teaser summary', fr: 'd’après le résumé d’un renvoi' },
  boilerplate: { en: 'from the page', fr: 'd’après le site' },
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
