/** The description of the open corpus (`corpus.json`), read anew whenever it changes; null until it is known. */
import { useEffect, useState } from 'react';
import type { Corpus } from '../../core/model/corpus.ts';
import { sayFailure } from '../state/shell.ts';
import { useSession, useShell } from './use-shell.ts';

export const useDescription = (): Corpus | null => {
  const shell = useShell();
  const path = useSession((state) => state.corpus?.path ?? null);
  const [described, setDescribed] = useState<{ readonly path: string; readonly corpus: Corpus } | null>(null);
  useEffect(() => {
    if (path === null) return;
    let stale = false;
    const read = async (): Promise<void> => {
      const reply = await shell.client.call('corpus.read', {});
      if (stale) return;
      if (reply.ok) setDescribed({ path, corpus: reply.value });
      else sayFailure(shell, reply.error);
    };
    void read();
    const forget = shell.client.subscribe((event) => {
      if (event.type === 'description') void read();
    });
    return () => {
      stale = true;
      forget();
    };
  }, [shell, path]);
  return described !== null && described.path === path ? described.corpus : null;
};
