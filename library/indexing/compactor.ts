/** The entry of a thread that writes an index anew: it ends when that is done. */
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { compactHere } from '../catalog/compaction.ts';

const given = z.object({ from: z.string(), to: z.string() }).parse(workerData);
compactHere(given.from, given.to);
