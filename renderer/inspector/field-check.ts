/** What is wrong with typed content, in words. What fits a field is core's to say. */
import { fitsKind } from '../../core/metadata/field-content.ts';
import type { FieldKind } from '../../core/model/metadata.ts';
import type { Strings } from '../strings/strings.ts';

/** Why `typed` is no content of this kind, in words; null where it is one, or empty. */
export const fieldProblem = (kind: FieldKind, typed: string, strings: Strings): string | null => {
  if (typed === '' || fitsKind(kind, typed)) return null;
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
