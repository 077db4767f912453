/**
 * Metadata of a normalised text as metadata of its source. A value that stands in the text word for word is given as the source
 * has it, so that it follows the edits of the source; one that was interpreted is what it is.
 */

import { oneLine } from '../model/lines.ts';
import type { FieldValue, Metadata } from '../model/metadata.ts';
import type { NormalisedText } from '../model/normalised-text.ts';
import { printPersonFunction, readPersonFunction } from '../model/person-function.ts';
import type { Span } from '../model/span.ts';

/** A span of the normalised text as one of the source: what is not seen beside it is no part of it. */
const spanInSource = ({ toSource }: NormalisedText, { from, to }: Span): Span => {
  const seen = { from: toSource(from, 'after'), to: toSource(to, 'before') };
  return seen.from < seen.to ? seen : { from: toSource(from, 'before'), to: toSource(to, 'after') };
};

/** A value read from `span` of the normalised text; `shown` is how such a value is given of a stretch of text. */
const sourceValue = (
  source: string,
  normalised: NormalisedText,
  value: string,
  span: Span,
  shown: (stretch: string) => string,
): string => {
  const inSource = (part: Span): string => {
    const { from, to } = spanInSource(normalised, part);
    return shown(source.slice(from, to));
  };
  const stretch = normalised.text.slice(span.from, span.to);
  if (shown(stretch) === value) return inSource(span);
  const held = readPersonFunction(value);
  if (held === null) return value;
  const [name, office] = [held.name, held.function].map((part) => {
    const at = stretch.indexOf(part);
    return at < 0 ? part : inSource({ from: span.from + at, to: span.from + at + part.length });
  });
  return printPersonFunction({ name: name ?? held.name, function: office ?? held.function });
};

const inSource = (source: string, normalised: NormalisedText, field: FieldValue): FieldValue => {
  const { value, span, spans } = field;
  const told = {
    ...field,
    ...(span && { span: spanInSource(normalised, span) }),
    ...(spans && { spans: spans.map((one) => spanInSource(normalised, one)) }),
  };
  if (typeof value === 'string')
    return span === undefined
      ? told
      : { ...told, value: sourceValue(source, normalised, value, span, (stretch) => stretch) };
  return {
    ...told,
    value: value.map((item, i) => {
      const own = spans?.[i];
      return own === undefined ? item : sourceValue(source, normalised, item, own, oneLine);
    }),
  };
};

/** `metadata`, which were read from `normalised`, as they stand in `source`. */
export const metadataInSource = (source: string, normalised: NormalisedText, metadata: Metadata): Metadata =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, field]) => [name, field && inSource(source, normalised, field)]),
  );
