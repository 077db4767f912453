import type { Evidence } from '../../model/evidence.ts';

/** A place where a space is missing beside a punctuation mark, whoever finds it. */
export interface MarkGap {
  /** Where the space is missing. */
  readonly at: number;
  readonly mark: string;
  /** Whether a sentence ends here, so that a paragraph may have ended too. */
  readonly sentence: boolean;
  readonly confidence: number;
}

/** What each mark tells. A text may lack a million spaces: their evidence is one for each mark, not one for each place. */
export const evidenceOfMarks = (): ((mark: string) => readonly Evidence[]) => {
  const known = new Map<string, readonly Evidence[]>();
  return (mark) => {
    const found = known.get(mark);
    if (found !== undefined) return found;
    const evidence: readonly Evidence[] = [{ kind: 'mark', mark }];
    known.set(mark, evidence);
    return evidence;
  };
};
