/** What is offered while a value is typed: terms of the field's vocabularies, then values that dispatches already have. */
import { useEffect, useState } from 'react';
import type { TermField } from '../../core/model/metadata.ts';
import type { Completion } from '../../core/vocabulary/term-index.ts';
import { useShell } from '../frame/use-shell.ts';

/** At most so many terms are offered. */
const OFFERED = 8;

const NOTHING: readonly Completion[] = [];

/** Terms that fit what was typed; what was found for an earlier text is not shown for a later one. */
export const useTerms = (field: TermField | null, typed: string): readonly Completion[] => {
  const { client } = useShell();
  const [found, setFound] = useState<{ readonly typed: string; readonly terms: readonly Completion[] }>();
  useEffect(() => {
    if (field === null || typed.trim() === '') return;
    let stale = false;
    void client
      .call('vocabularies.complete', { field, text: typed.slice(0, 200), limit: OFFERED })
      .then((reply) => {
        if (!stale) setFound({ typed, terms: reply.ok ? reply.value.terms : NOTHING });
      });
    return () => {
      stale = true;
    };
  }, [client, field, typed]);
  return found?.typed === typed && typed.trim() !== '' ? found.terms : NOTHING;
};
