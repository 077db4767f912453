/** Whether typed content fits its field, before it is sent. */
import { isEdtf } from '../../core/metadata/edtf.ts';
import type { FieldKind } from '../../core/model/metadata.ts';
import type { Strings } from '../strings/strings.ts';

/** BCP 47 in the forms that occur here: a language, and perhaps a script and a region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Why `typed` is no content of this kind, in words; null where it is one, or empty. */
export const fieldProblem = (kind: FieldKind, typed: string, strings: Strings): string | null => {
  if (typed === '') return null;
  switch (kind) {
    case 'date':
      return isEdtf(typed) ? null : strings.invalidDate;
    case 'language':
      return LANGUAGE.test(typed) ? null : strings.invalidLanguage;
    case 'url':
      return isWebAddress(typed) ? null : strings.invalidUrl;
    case 'text':
    case 'list':
      return null;
  }
};
