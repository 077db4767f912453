/** What the corpus has of the related items that are shown: their stories, and how many dispatches tease them. */
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../core/api.ts';
import type { RelatedItem } from '../../core/model/cleaned-record.ts';
import { useShell } from '../frame/use-shell.ts';

export type Teaser = Output<'teasers.find'>['teasers'][number];

/** Asks what the corpus has of these headlines; null where it cannot be asked now. */
export type FindTeasers = (headlines: readonly string[]) => Promise<readonly Teaser[] | null>;

/** The characters of a headline that is asked about. */
const LONGEST = 2000;
/** At most so many related items are asked about. */
const ASKED = 200;

const NONE: ReadonlyMap<string, Teaser> = new Map();

export const useTeasers = (items: readonly RelatedItem[], find: FindTeasers): ReadonlyMap<string, Teaser> => {
  const [teasers, setTeasers] = useState(NONE);
  const headlines = items.flatMap(({ headline }) => (headline === null ? [] : [headline])).slice(0, ASKED);
  const asked = JSON.stringify([...new Set(headlines)]);
  useEffect(() => {
    let stale = false;
    const about: readonly string[] = JSON.parse(asked);
    setTeasers(NONE);
    if (about.length === 0) return;
    void find(about).then((found) => {
      if (!stale && found !== null) setTeasers(new Map(found.map((teaser) => [teaser.headline, teaser])));
    });
    return () => {
      stale = true;
    };
  }, [asked, find]);
  return teasers;
};

/** Asks the host. */
export const useFindTeasers = (): FindTeasers => {
  const { client } = useShell();
  return useCallback(
    async (headlines) => {
      const reply = await client.call('teasers.find', {
        headlines: headlines.map((headline) => headline.slice(0, LONGEST)),
      });
      return reply.ok ? reply.value.teasers : null;
    },
    [client],
  );
};
