/**
 * Computes the cleaned record from source, blocks and accepted edits. The dispatch file, the Read view, the command
 * and every export call this one function, so they cannot say different things.
 */
import { splitCredit } from './metadata/credits.ts';
import { type Block, byBlock } from './model/block.ts';
import type { CleanedRecord, Image, RelatedItem } from './model/cleaned-record.ts';
import type { Curation } from './model/dispatch.ts';
import { applyEdits, belongs, byEdit, type Edit } from './model/edit.ts';
import { type FieldValue, METADATA_FIELD_NAMES, type Metadata, plainMetadata } from './model/metadata.ts';
import type { Role } from './model/role.ts';
import { contains, overlaps, type Span } from './model/span.ts';

/** What the cleaned record is computed from, besides the source. */
export type Curated = Pick<Curation, 'blocks' | 'edits' | 'metadata'>;

/** Reads spans of the source as cleaned: with the accepted edits that lie inside them. */
export type CleanSpan = (span: Span) => string;

/** A reader of cleaned spans; each reading costs the edits inside the span and a logarithm of the rest. */
export const cleanSpans = (text: string, edits: readonly Edit[]): CleanSpan => {
  const accepted = edits.filter((edit) => edit.state === 'accepted').sort(byEdit);
  return (span) => {
    let low = 0;
    let high = accepted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((accepted[middle]?.from ?? 0) < span.from) low = middle + 1;
      else high = middle;
    }
    const inside: Edit[] = [];
    for (let i = low; i < accepted.length; i++) {
      const edit = accepted[i];
      if (edit === undefined || edit.from > span.to) break;
      if (belongs(text, span, edit)) inside.push(edit);
    }
    return applyEdits(text, span, inside);
  };
};

const orNull = (texts: readonly string[], separator: string): string | null =>
  texts.length === 0 ? null : texts.join(separator);

interface Captioned {
  readonly caption: string | null;
  readonly credit: string | null;
}

/** The credit is told from the cleaned caption, so that whatever a person typed in it stands in one of the parts. */
const captioned = (text: string): Captioned => {
  const { caption, creditor } = splitCredit(text, { from: 0, to: text.length });
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

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What stands at `span` once cleaned, or null where an accepted edit reaches over its bound. */
const cleanedAt = (edits: readonly Edit[], clean: CleanSpan, span: Span): string | null =>
  edits.some((edit) => edit.state === 'accepted' && overlaps(edit, span) && !contains(span, edit))
    ? null
    : clean(span).trim();

/** The items of a list as cleaned, each by its own span; what is no longer in the text, and repeats, left out. */
const cleanedItems = (
  text: string,
  items: readonly string[],
  spans: readonly Span[],
  edits: readonly Edit[],
  clean: CleanSpan,
): readonly string[] => {
  const cleaned = items.map((item, index) => {
    const span = spans[index];
    if (span === undefined || oneLine(text.slice(span.from, span.to)) !== item) return item;
    return oneLine(cleanedAt(edits, clean, span) ?? '');
  });
  return [...new Set(cleaned.filter((item) => item !== ''))];
};

/**
 * Metadata read from the source word for word follows the accepted edits; where one reaches over its bound, the value
 * no longer stands in the text and is left out until a person says what holds. What a person confirmed or typed, and
 * what was interpreted (a date, an agency), stands as it is.
 */
const cleanedMetadata = (text: string, { metadata, edits }: Curated, clean: CleanSpan): Metadata =>
  Object.fromEntries(
    METADATA_FIELD_NAMES.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      const value = metadata[field];
      if (value === undefined) return [];
      const { span, spans } = value;
      if (value.confirmed) return [[field, value]];
      if (typeof value.value !== 'string') {
        if (spans === undefined) return [[field, value]];
        const items = cleanedItems(text, value.value, spans, edits, clean);
        return items.length === 0 ? [] : [[field, { ...value, value: items }]];
      }
      if (span === undefined || value.value !== text.slice(span.from, span.to)) return [[field, value]];
      const cleaned = cleanedAt(edits, clean, span);
      return cleaned === null ? [] : [[field, { ...value, value: cleaned }]];
    }),
  );

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
  const body = texts('body').flatMap((block) =>
    block.split(/\s*\n\s*/).filter((paragraph) => paragraph !== ''),
  );
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
    metadata: plainMetadata(cleanedMetadata(text, curated, clean)),
  };
};
