/**
 * Two tombstones of one dispatch as one, where two copies took it out, each in its own way. A takedown wins over a
 * removal, whichever came first, since what the law asked for is not undone by joining; of two alike the earlier holds.
 * What the other said is kept in the words of the reason.
 */
import { agentName } from '../model/provenance.ts';
import type { Tombstone } from '../model/tombstone.ts';

const isTakedown = ({ takenDown }: Tombstone): boolean => takenDown !== undefined;

/** `reason`, with what another tombstone said behind it, unless it says the same. */
const withWords = (reason: string, { by, at, reason: other }: Tombstone): string => {
  return [reason, `(${agentName(by)}, ${at.slice(0, 10)}${other === '' ? '' : `: ${other}`})`]
    .join(' ')
    .trim();
};

export const mergeTombstones = (ours: Tombstone, theirs: Tombstone): Tombstone => {
  const oursFirst =
    isTakedown(ours) === isTakedown(theirs) ? Date.parse(ours.at) <= Date.parse(theirs.at) : isTakedown(ours);
  const [holds, other] = oursFirst ? [ours, theirs] : [theirs, ours];
  const reason = holds.reason === other.reason ? holds.reason : withWords(holds.reason, other);
  const sha256 = holds.sha256 === '' ? other.sha256 : holds.sha256;
  if (holds.takenDown === undefined) return { ...holds, sha256, reason };
  const containers = [...new Set([...holds.takenDown.containers, ...(other.takenDown?.containers ?? [])])];
  return { ...holds, sha256, reason, takenDown: { ...holds.takenDown, containers } };
};
