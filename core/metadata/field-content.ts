/** What each kind of metadata field can hold. The window asks as a person types, the reducer before anything is kept. */
import { z } from 'zod';
import { type FieldContent, type FieldKind, METADATA_FIELDS, type MetadataField } from '../model/metadata.ts';
import { isEdtf } from './edtf.ts';

/** BCP 47 (RFC 5646) in the forms that occur here: a language, and perhaps a script and a region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const WEB_ADDRESS = z.url({ protocol: /^https?$/ });

/** Whether `typed` is content of this kind, for a list one of its items: one line, with no white space around it. */
export const fitsKind = (kind: FieldKind, typed: string): boolean => {
  switch (kind) {
    case 'date':
      return isEdtf(typed);
    case 'language':
      return LANGUAGE.test(typed);
    case 'url':
      return WEB_ADDRESS.safeParse(typed).success;
    case 'text':
    case 'list':
      return typed !== '' && typed === typed.trim() && !/[\n\r\u2028\u2029]/.test(typed);
  }
};

/** Whether `content` can be kept in `field`: for a list, different items; one line of its kind for the others. */
export const fitsField = (field: MetadataField, content: FieldContent): boolean => {
  const kind = METADATA_FIELDS[field];
  if (typeof content === 'string') return kind !== 'list' && fitsKind(kind, content);
  return (
    kind === 'list' &&
    content.length > 0 &&
    new Set(content).size === content.length &&
    content.every((item) => fitsKind(kind, item))
  );
};
