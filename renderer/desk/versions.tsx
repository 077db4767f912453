/** The other versions of the dispatch at hand, each a way to it: the one that it replaces, and those that replace it. */
import { useEffect, useState } from 'react';
import type { Output } from '../../core/api.ts';
import { useShell, useStrings } from '../frame/use-shell.ts';
import { showDispatch } from '../state/shell.ts';

type Found = Output<'versions.find'>;

const NONE: Found = { older: null, newer: [] };

/** The versions of a dispatch in the corpus, asked again when other dispatches change. */
const useVersions = (id: string): Found => {
  const { client } = useShell();
  const [found, setFound] = useState({ of: id, ...NONE });
  useEffect(() => {
    let stale = false;
    const ask = async (): Promise<void> => {
      const reply = await client.call('versions.find', { id });
      if (!stale && reply.ok) setFound({ of: id, ...reply.value });
    };
    void ask();
    const stop = client.subscribe((event) => {
      if (event.type !== 'dispatches') return;
      if (event.ids === null || event.ids.some((other) => other !== id)) void ask();
    });
    return () => {
      stale = true;
      stop();
    };
  }, [client, id]);
  return found.of === id ? found : NONE;
};

export const Versions = ({ id }: { readonly id: string }) => {
  const shell = useShell();
  const strings = useStrings();
  const { older, newer } = useVersions(id);
  const lines = [
    ...newer.map((version) => ({ version, said: strings.newerVersion })),
    ...(older === null ? [] : [{ version: older, said: strings.olderVersion }]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="desk-versions">
      {lines.map(({ version, said }) => (
        <li key={version.id}>
          {said}{' '}
          <button type="button" className="text-link" onClick={() => void showDispatch(shell, version.id)}>
            {version.title}
          </button>
        </li>
      ))}
    </ul>
  );
};
