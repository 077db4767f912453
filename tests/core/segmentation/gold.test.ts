import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { type PlainMetadata, plainMetadata } from '../../../core/model/metadata.ts';
import { segment } from '../../../core/segmentation/segment.ts';

interface Gold {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly blocks: readonly { readonly role: string; readonly from: number; readonly to: number }[];
        readonly metadata: Readonly<Partial<PlainMetadata>>;
      }
    >
  >;
}

const gold: Gold = JSON.parse(
  readFileSync(new URL('../../fixtures/gold/seeds.json', import.meta.url), 'utf8'),
);

describe.each(Object.entries(gold.files))('%s', (name, want) => {
  const text = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');
  const blocks = segment(text);

  it('is cut into the blocks that were marked by hand', () => {
    expect(blocks.map(({ role, from, to }) => ({ role, from, to }))).toEqual(want.blocks);
  });

  it('has the metadata that were noted by hand', () => {
    expect(plainMetadata(extractMetadata(text, blocks, []))).toMatchObject(want.metadata);
  });
});
