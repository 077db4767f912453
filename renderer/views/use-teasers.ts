/** What the corpus has of the related items that are shown: their stories, and how many dispatches tease them. */
import { useCallback, useEffect, useState } from 'react';
import type { Input, Output } from '../../core/api.ts';
import type { RelatedItem } from '../../core/model/cleaned-record.ts';
import { useShell } from '../frame/use-shell.ts';

export type Teaser = Output<'teasers.find'>['teasers'][number];
type Asked = Input<'teasers.find'>['items'][number];

/** Asks what the corpus has of these items, in their order; null where it cannot be asked now. */
export type FindTeasers = (items: readonly Asked[]) => Promise<readonly Teaser[] | null>;

/** The characters of a headline or summary that are asked about. */
const LONGEST = 2000;
/** At most so many related items are asked about. */
const ASKED = 200;

/** What a related item is asked about by; null for one that is but a picture. */
const askedOf = ({ headline, summary }: RelatedItem): Asked | null =>
  headline === null && summary === null
    ? null
    : { headline: headline?.slice(0, LONGEST) ?? null, summary: summary?.slice(0, LONGEST) ?? null };

const keyOf = (asked: Asked): string => JSON.stringify([asked.headline, asked.summary]);
const NONE: ReadonlyMap<string, Teaser> = new Map();

/** What the corpus has of each of `items`; undefined for one that it was not asked about, or not yet. */
export const useTeasers = (
  items: readonly RelatedItem[],
  find: FindTeasers,
): ((item: RelatedItem) => Teaser | undefined) => {
  const [teasers, setTeasers] = useState(NONE);
  const asked = JSON.stringify(items.flatMap((item) => askedOf(item) ?? []).slice(0, ASKED));
  useEffect(() => {
    let stale = false;
    const about: readonly Asked[] = JSON.parse(asked);
    setTeasers(NONE);
    if (about.length === 0) return;
    void find(about).then((found) => {
      if (stale || found === null) return;
      setTeasers(new Map(about.flatMap((one, at) => (found[at] ? [[keyOf(one), found[at]]] : []))));
    });
    return () => {
      stale = true;
    };
  }, [asked, find]);
  return (item) => {
    const one = askedOf(item);
    return one === null ? undefined : teasers.get(keyOf(one));
  };
};

/** Asks the host. */
export const useFindTeasers = (): FindTeasers => {
  const { client } = useShell();
  return useCallback(
    async (items) => {
      const reply = await client.call('teasers.find', { items: [...items] });
      return reply.ok ? reply.value.teasers : null;
    },
    [client],
  );
};
