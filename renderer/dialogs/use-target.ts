/**
 * The file that a dialog is to write. Where one of that name was found to stand there, it is replaced on a person's word:
 * that file alone, so whoever types another name or folder is asked anew.
 */
import { useState } from 'react';
import type { Failure } from '../../core/model/result.ts';

interface Target {
  /** The folder to write into; null for a download. */
  readonly folder: string | null;
  readonly name: string;
}

interface TargetAsked {
  /** Whether a file was found to stand where this one is to be written. */
  readonly taken: boolean;
  /** What went wrong, unless it was that another file stands where it was to be written before. */
  readonly problem: Failure | null;
  /** Keeps what is written now: what comes of it is about that. */
  readonly tried: () => void;
}

/** Tells of the target that stands in the fields now what came of the one that was tried last. */
export const useTarget = ({ folder, name }: Target, failure: Failure | null): TargetAsked => {
  const [last, setLast] = useState<Target | null>(null);
  const isConflict = failure?.code === 'target-exists';
  const taken = isConflict && last !== null && last.folder === folder && last.name === name;
  return { taken, problem: isConflict && !taken ? null : failure, tried: () => setLast({ folder, name }) };
};
