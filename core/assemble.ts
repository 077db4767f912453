/**
 * Computes the cleaned record from source, blocks and accepted edits. The dispatch file, the Read view, the command
 * and every export call this one function, so they cannot say different things.
 */
import { cleanedMetadata } from './cleaned-metadata.ts';
import { splitCaption } from './metadata/caption-credits.ts';
import { type Block, byBlock } from './model/block.ts';
import { type CleanSpan, cleanSpans } from './model/clean-spans.ts';
import type { CleanedRecord, Image, RelatedItem } from './model/cleaned-record.ts';
import type { Curation } from './model/dispatch.ts';
import { plainMetadata } from './model/metadata.ts';
import type { Role } from './model/role.ts';

/** What the cleaned record is computed from, besides the source. */
export type Curated = Pick<Curation, 'blocks' | 'edits' | 'metadata'>;

const orNull = (texts: readonly string[], separator: string): string | null =>
  texts.length === 0 ? null : texts.join(separator);

interface Captioned {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** The credit is told from the cleaned caption, so that whatever a person typed in it stands in one of the parts. */
const captioned = (text: string): Captioned => {
  const { caption, creditor } = splitCaption(text, { from: 0, to: text.length });
  return {
    caption: caption && text.slice(caption.from, caption.to).trim(),
    credit: creditor && text.slice(creditor.from, creditor.to).trim(),
  };
};

/** An image-alt and the caption behind it are one image; each alone is one too. */
const imagesOf = (blocks: readonly Block[], clean: CleanSpan): readonly Image[] => {
  const images: Image[] = [];
  let alt: string | null = null;
  for (const block of blocks) {
    if (block.role === 'image-alt') {
      if (alt !== null) images.push({ alt, caption: null, credit: null });
      alt = clean(block).trim();
    } else if (block.role === 'caption') {
      images.push({ alt, ...captioned(clean(block)) });
      alt = null;
    } else if (alt !== null) {
      images.push({ alt, caption: null, credit: null });
      alt = null;
    }
  }
  return alt === null ? images : [...images, { alt, caption: null, credit: null }];
};

/** The lines of a cleaned block that hold more than white space, trimmed. A pattern would try each end of a long run of it. */
const paragraphsOf = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const NOTHING_RELATED: RelatedItem = { headline: null, summary: null, caption: null, credit: null };

/**
 * Teasers come in threes of caption, headline and summary, but irregularly: a new item begins at a part that the item
 * at hand already has, or at a caption after anything else.
 */
const relatedOf = (blocks: readonly Block[], clean: CleanSpan): readonly RelatedItem[] => {
  const items: RelatedItem[] = [];
  let item = NOTHING_RELATED;
  const close = (): void => {
    if (item !== NOTHING_RELATED) items.push(item);
    item = NOTHING_RELATED;
  };
  for (const block of blocks) {
    switch (block.role) {
      case 'teaser-caption':
        close();
        item = { ...item, ...captioned(clean(block)) };
        break;
      case 'teaser-headline':
        if (item.headline !== null || item.summary !== null) close();
        item = { ...item, headline: clean(block).trim() };
        break;
      case 'teaser-summary':
        if (item.summary !== null) close();
        item = { ...item, summary: clean(block).trim() };
        break;
      default:
        close();
    }
  }
  close();
  return items;
};

/**
 * The cleaned record of a dispatch.
 *
 * @param text the decoded source
 * @param curated blocks, edits of every state, and metadata; only accepted edits count
 */
export const assemble = (text: string, curated: Curated): CleanedRecord => {
  const blocks = [...curated.blocks].sort(byBlock);
  const clean = cleanSpans(text, curated.edits);
  const texts = (role: Role): readonly string[] =>
    blocks.filter((block) => block.role === role).map((block) => clean(block).trim());
  const [headline = null, ...others] = texts('headline');
  const lead = orNull(texts('lead'), '\n\n');
  const body = texts('body').flatMap(paragraphsOf);
  return {
    headline,
    alternateHeadline: others.find((other) => other !== headline) ?? null,
    dateline: orNull(texts('dateline'), ' '),
    lead,
    body,
    text: [headline, lead, ...body].filter((part) => part !== null && part !== '').join('\n\n'),
    images: imagesOf(blocks, clean),
    related: relatedOf(blocks, clean),
    signOff: orNull(texts('sign-off'), ' '),
    metadata: plainMetadata(cleanedMetadata(text, curated)),
  };
};
