/** A text that was just cleaned, described by the other fields of the record that it was imported in. */
import { fromRecord, type RecordFields } from '../../core/metadata/record-fields.ts';
import { plainMetadata } from '../../core/model/metadata.ts';
import type { CleanedText } from '../cleaning/cleaning.ts';

export const withFields = (text: CleanedText, fields: RecordFields): CleanedText => {
  const { cleaned, record } = text;
  const added = fromRecord(fields, cleaned.metadata);
  if (Object.keys(added).length === 0) return text;
  const told = Object.entries(plainMetadata(added)).filter(([, value]) => value !== null);
  return {
    cleaned: { ...cleaned, metadata: { ...cleaned.metadata, ...added } },
    record: { ...record, metadata: { ...record.metadata, ...Object.fromEntries(told) } },
  };
};
