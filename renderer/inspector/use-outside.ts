/** Which values of a dispatch stand outside the vocabularies of their fields. */
import type { Outside } from '../../core/api-vocabularies.ts';
import { type Metadata, TERM_FIELDS } from '../../core/model/metadata.ts';
import { useReply } from '../frame/use-reply.ts';
import { useSession } from '../frame/use-shell.ts';

const NONE: readonly Outside[] = [];

export const useOutside = (metadata: Metadata): readonly Outside[] => {
  const vocabularies = useSession((state) => state.description?.vocabularies);
  const values = TERM_FIELDS.filter((field) => vocabularies?.some((entry) => entry.field === field)).flatMap(
    (field) => {
      const content = metadata[field]?.value;
      return content === undefined ? [] : [{ field, values: [content].flat() }];
    },
  );
  const asked = vocabularies === undefined || values.length === 0 ? null : { values };
  // A list of terms that was changed answers otherwise.
  const { latest, failure } = useReply('vocabularies.check', asked, vocabularies);
  return asked === null || failure !== null || latest === null ? NONE : latest.outside;
};
