/** What the pipeline makes of a source, apart from the pipeline: whoever only takes it over need not load the engine. */
import type { Block } from './model/block.ts';
import type { Curation } from './model/dispatch.ts';
import type { Edit } from './model/edit.ts';
import type { Metadata } from './model/metadata.ts';
import type { WrapColumn } from './model/proposal.ts';

/** What the pipeline made of a source, before anyone decided. */
export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
  readonly metadata: Metadata;
  readonly wrap: WrapColumn | null;
}

/** The curation that a cleaned source starts with. */
export const firstCuration = ({ blocks, edits, metadata }: Cleaned): Curation => ({
  blocks,
  edits,
  metadata,
  status: 'new',
  notes: '',
});
