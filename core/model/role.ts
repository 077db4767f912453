/** The roles that a block can have, and the groups of roles that decide where its text goes. */
import { z } from 'zod';

export const ROLES = [
  'crawl-header',
  'headline',
  'lead',
  'dateline',
  'body',
  'image-alt',
  'caption',
  'sign-off',
  'related-heading',
  'teaser-caption',
  'teaser-headline',
  'teaser-summary',
  'boilerplate',
] as const;

export type Role = (typeof ROLES)[number];
export const roleSchema: z.ZodType<Role> = z.enum(ROLES);

const MAIN_STORY: ReadonlySet<Role> = new Set<Role>(['headline', 'lead', 'dateline', 'body']);
const RELATED: ReadonlySet<Role> = new Set<Role>([
  'related-heading',
  'teaser-caption',
  'teaser-headline',
  'teaser-summary',
]);

export const isMainStory = (role: Role): boolean => MAIN_STORY.has(role);
export const isRelated = (role: Role): boolean => RELATED.has(role);
