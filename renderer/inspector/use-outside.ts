/** Which values of a dispatch stand outside the vocabularies of their fields. */
import { useEffect, useState } from 'react';
import type { Outside } from '../../core/api-vocabularies.ts';
import { type Metadata, TERM_FIELDS } from '../../core/model/metadata.ts';
import { useSession, useShell } from '../frame/use-shell.ts';

const NONE: readonly Outside[] = [];

export const useOutside = (metadata: Metadata): readonly Outside[] => {
  const { client } = useShell();
  const vocabularies = useSession((state) => state.description?.vocabularies);
  const [outside, setOutside] = useState(NONE);
  const values = TERM_FIELDS.filter((field) => vocabularies?.some((entry) => entry.field === field)).flatMap(
    (field) => {
      const content = metadata[field]?.value;
      return content === undefined ? [] : [{ field, values: [content].flat() }];
    },
  );
  const asked = JSON.stringify(values);
  useEffect(() => {
    let stale = false;
    const checked: { field: (typeof TERM_FIELDS)[number]; values: string[] }[] = JSON.parse(asked);
    if (checked.length === 0 || vocabularies === undefined) {
      setOutside(NONE);
      return;
    }
    void client.call('vocabularies.check', { values: checked }).then((reply) => {
      if (!stale) setOutside(reply.ok ? reply.value.outside : NONE);
    });
    return () => {
      stale = true;
    };
  }, [client, asked, vocabularies]);
  return outside;
};
