/**
 * The states of the decoder. A role alone does not say where in a page it stands, and what may follow depends on
 * that: a caption above the story, one inside it and one below its sign-off, a link amid the story and the related block after it. A state
 * is a role in a zone; a page runs from top through story to after.
 */
import type { Role } from '../../model/role.ts';

export const ZONES = ['top', 'story', 'after'] as const;
export type Zone = (typeof ZONES)[number];

export const STATES = [
  'crawl-header',
  'boilerplate-top',
  'heading-top',
  'link-top',
  'headline',
  'lead',
  'alt-top',
  'caption-top',
  'dateline',
  'body',
  'alt-story',
  'caption-story',
  'boilerplate-story',
  'heading-story',
  'link-story',
  'summary-story',
  'sign-off',
  'alt-after',
  'caption-after',
  'heading-after',
  'teaser-caption',
  'teaser-headline',
  'teaser-summary',
  'boilerplate-after',
] as const;

export type State = (typeof STATES)[number];

export const PLACE_OF: Readonly<Record<State, { readonly role: Role; readonly zone: Zone }>> = {
  'crawl-header': { role: 'crawl-header', zone: 'top' },
  'boilerplate-top': { role: 'boilerplate', zone: 'top' },
  'heading-top': { role: 'related-heading', zone: 'top' },
  'link-top': { role: 'teaser-headline', zone: 'top' },
  headline: { role: 'headline', zone: 'top' },
  lead: { role: 'lead', zone: 'top' },
  'alt-top': { role: 'image-alt', zone: 'top' },
  'caption-top': { role: 'caption', zone: 'top' },
  dateline: { role: 'dateline', zone: 'top' },
  body: { role: 'body', zone: 'story' },
  'alt-story': { role: 'image-alt', zone: 'story' },
  'caption-story': { role: 'caption', zone: 'story' },
  'boilerplate-story': { role: 'boilerplate', zone: 'story' },
  'heading-story': { role: 'related-heading', zone: 'story' },
  'link-story': { role: 'teaser-headline', zone: 'story' },
  'summary-story': { role: 'teaser-summary', zone: 'story' },
  'sign-off': { role: 'sign-off', zone: 'story' },
  'alt-after': { role: 'image-alt', zone: 'after' },
  'caption-after': { role: 'caption', zone: 'after' },
  'heading-after': { role: 'related-heading', zone: 'after' },
  'teaser-caption': { role: 'teaser-caption', zone: 'after' },
  'teaser-headline': { role: 'teaser-headline', zone: 'after' },
  'teaser-summary': { role: 'teaser-summary', zone: 'after' },
  'boilerplate-after': { role: 'boilerplate', zone: 'after' },
};
