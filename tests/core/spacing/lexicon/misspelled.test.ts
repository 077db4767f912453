/** Forms that are a frequent word but for one letter. */
import { describe, expect, it } from 'vitest';
import { isMisspelled } from '../../../../core/spacing/lexicon/misspelled.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a misspelled word', () => {
  it.each(['nationalle', 'attenddu', 'batteaux', 'auparavent', 'persoune', 'publicque'])('is %s', (form) =>
    expect(isMisspelled(lexicon, form)).toBe(true),
  );

  it.each(['lekilogramme', 'lesbras', 'fournitle', 'plutôtque', 'venuesde', ''])('is not %j', (form) =>
    expect(isMisspelled(lexicon, form)).toBe(false),
  );
});
