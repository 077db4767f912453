/**
 * Text whose signs are drawn where the bundled fonts have none for them, so that no empty box stands for a space. They
 * stay in the text, too, for whoever has it read out or copies it.
 */
import type { ReactNode } from 'react';
import { Sign, type SignName } from './sign.tsx';

const SIGNS: ReadonlyMap<string, SignName> = new Map([
  ['⍽', 'nbsp'],
  ['→', 'arrow'],
  ['←', 'back'],
  ['□', 'box'],
]);

export const Drawn = ({ text }: { readonly text: string }) => {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: said, index } of text.matchAll(/[⍽→←□]/gu)) {
    const sign = SIGNS.get(said);
    if (sign === undefined) continue;
    parts.push(
      text.slice(from, index),
      <span key={index}>
        <span className="visually-hidden">{said}</span>
        <Sign of={sign} />
      </span>,
    );
    from = index + said.length;
  }
  return [...parts, text.slice(from)];
};
