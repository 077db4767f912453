#!/usr/bin/env node
/**
 * Makes the installers for this system in `release/`. Where Electron's binary cannot be had it says so and makes the
 * unpacked Linux folder around an empty one, whose archive of the program is the real one and can be looked into.
 */
import { dirname } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { fetchElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { packAroundNothing, packRelease } from './pack.mjs';
import { inProject } from './root.mjs';

await ensureInstalled();
await ensureBuilt();
const runtime = await fetchElectron();
if ('why' in runtime) {
  console.log(`No installers, because ${runtime.why}. ${runtime.hint ?? ''}`);
  console.log('Packing the unpacked Linux folder without it, to look into.');
}
const { code, ended } =
  'why' in runtime
    ? await packAroundNothing(inProject('release'), 'inherit')
    : await packRelease(dirname(runtime.path));
if (ended !== null) console.error('electron-builder did not end in time.');
else if (code === 0) console.log(`Packed in ${inProject('release')}.`);
process.exitCode = code ?? 1;
