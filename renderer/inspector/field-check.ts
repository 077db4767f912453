/** What typed content comes to, and what is wrong with it, in words. What fits a field is core's to say. */
import { fitsKind } from '../../core/metadata/field-content.ts';
import { typedDate } from '../../core/metadata/typed-date.ts';
import type { FieldKind } from '../../core/model/metadata.ts';
import type { Strings } from '../strings/strings.ts';

/** What is kept of what was typed, as one line: of a date what it says, else what stands there. */
export const typedContent = (kind: FieldKind, typed: string): string => {
  const line = typed.replace(/\s+/g, ' ').trim();
  return kind === 'date' ? (typedDate(line) ?? line) : line;
};

/** Why `typed` is no content of this kind, in words; null where it is one, or empty. */
export const fieldProblem = (kind: FieldKind, typed: string, strings: Strings): string | null => {
  const content = typedContent(kind, typed);
  if (content === '' || fitsKind(kind, content)) return null;
  switch (kind) {
    case 'date':
      return strings.invalidDate;
    case 'language':
      return strings.invalidLanguage;
    case 'url':
      return strings.invalidUrl;
    case 'text':
    case 'list':
      return null;
  }
};
