/**
 * Whether a process runs. One that was killed keeps its number until its parent asks how it ended, which in a container nobody may
 * do for long; it answers to signals, and writes nothing any more.
 */
import { readFileSync } from 'node:fs';
import { systemCode } from '../errors.ts';

/** What Linux says of a process behind its name: its state, and further on how many of its threads there are. */
const STATE = 0;
const THREADS = 17;

/** Whether a process ended and only its number is left; never where the system does not say so. */
const isEnded = (id: number): boolean => {
  let told = '';
  try {
    // Of the system, no file that anybody keeps.
    told = readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    // Another system, or a process that is just now gone: its number tells.
    return false;
  }
  const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
  // Its first thread may have ended before the others.
  return fields[STATE] === 'Z' && Number(fields[THREADS]) <= 1;
};

/** Whether the process with the number `id` runs on this machine. */
export const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  return !isEnded(id);
};
