/**
 * Where the number of a process tells which one it is: on one machine, since it was started, and within one namespace of
 * processes. A container has numbers of its own, and two machines may have one name; elsewhere a number says nothing about
 * whether its process lives.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { uptime } from 'node:os';

/** How far two estimates of when this machine was started may lie apart, in seconds: clocks are set, and time is rounded. */
const APART = 5;
const STARTED = /^started (\d+)$/;

const named = (): string => {
  try {
    // Linux gives each start an id, and each namespace a number. (Of the system, no files that anybody keeps.)
    const started = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${started} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    // Another system, on which every process sees every other: the second in which it was started tells the machine.
    return `started ${Math.round(Date.now() / 1000 - uptime())}`;
  }
};

/** The space of this process. */
export const PROCESS_SPACE = named();

/** Whether a process that noted `space` as its own is one that this process can see; not where it noted none. */
export const isSeenHere = (space: string | undefined): boolean => {
  if (space === undefined) return false;
  if (space === PROCESS_SPACE) return true;
  const [there, here] = [STARTED.exec(space)?.[1], STARTED.exec(PROCESS_SPACE)?.[1]];
  return there !== undefined && here !== undefined && Math.abs(Number(there) - Number(here)) <= APART;
};
