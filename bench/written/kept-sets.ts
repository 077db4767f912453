/**
 * Pages written by hand, with their right blocks and metadata, by people who knew the five seeds and had not seen the
 * program: the make-ups of agencies, papers, broadcasters and town halls that no generator of ours would think of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROLES } from '../../core/model/role.ts';

const goldSchema = z.record(
  z.string(),
  z.object({
    blocks: z.array(z.tuple([z.enum(ROLES), z.number(), z.number()])),
    metadata: z.record(z.string(), z.string().nullable()),
  }),
);
export type Gold = z.infer<typeof goldSchema>[string];

/**
 * The sets in the order they were written, and what they showed before they were looked at: stories, F1, metadata. The sixth was
 * measured with four pages more, in which real people stood.
 */
const SETS = [
  ['first', '0.7083, 0.9331, 0.9345'],
  ['second', '0.5333, 0.9105, 0.9095'],
  ['third', '0.4667, 0.8744, 0.8476'],
  ['fourth', '0.6250, 0.9249, 0.8988'],
  ['fifth', '0.5417, 0.8793, 0.8810'],
  ['sixth', '0.9167, 0.9817, 0.9464'],
  ['seventh', '0.9286, 0.9809, 0.9796'],
  ['eighth', '0.9500, 0.9971, 0.9929'],
  ['ninth', '0.7000, 0.9501, 0.9071'],
  ['tenth', '0.8333, 0.9674, 0.9107'],
  ['eleventh', '0.7222, 0.9403, 0.9286'],
  ['twelfth', '0.3333, 0.8606, 0.8095'],
  ['thirteenth', '0.2667, 0.8388, 0.7667'],
  ['fourteenth', '0.8750, 0.9765, 0.9702'],
  ['fifteenth', '0.4667, 0.8754, 0.8810'],
  ['sixteenth', '0.8333, 0.9596, 0.9524'],
  ['seventeenth', '0.2917, 0.9015, 0.9405'],
  ['eighteenth', '0.7500, 0.9439, 0.9439'],
  ['nineteenth', '0.5769, 0.8963, 0.9341'],
  ['twentieth', '0.8750, 0.9783, 0.9881'],
  ['twenty-first', '0.8333, 0.9659, 0.9286'],
  ['twenty-second', '1.0000, 0.9871, 0.9929'],
  ['twenty-third', '0.8333, 0.9497, 0.9464'],
  ['twenty-fourth', '0.9167, 0.9894, 0.9762'],
  ['twenty-fifth', '0.7500, 0.9540, 0.9762'],
  ['twenty-sixth', '0.8750, 0.9828, 0.9821'],
  ['twenty-seventh', '0.9167, 0.9899, 0.9762'],
  ['twenty-eighth', '0.8333, 0.9507, 0.9476'],
  ['twenty-ninth', '0.8333, 0.9678, 0.8571'],
  ['thirtieth', '1.0000, 0.9975, 0.9890'],
  ['thirty-first', '0.6154, 0.9114, 0.8846'],
  ['thirty-second', '0.7917, 0.9510, 0.8988'],
  ['thirty-third', '0.7500, 0.9664, 0.9583'],
  ['thirty-fourth', '0.5000, 0.9104, 0.8929'],
  ['thirty-fifth', '0.9615, 0.9827, 0.9725'],
  ['thirty-sixth', '0.7000, 0.9177, 0.9350'],
] as const;

export interface KeptSet {
  readonly name: string;
  /** What it showed at the first look. */
  readonly first: string;
  readonly folder: string;
  /** By the name of the page's file. */
  readonly gold: Readonly<Record<string, Gold>>;
}

export const keptSets = (): readonly KeptSet[] =>
  SETS.map(([name, first]) => {
    const folder = join('bench', 'written', 'pages', name);
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
    return { name, first, folder, gold };
  });
