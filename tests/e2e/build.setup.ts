/** Builds the programs under test unless they are fresh, and says what the specs run on. */
import { test } from '@playwright/test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/chromium.mjs';
import { desktopRuntime } from './desktop-runtime.ts';

test('the programs are built', async () => {
  await ensureBuilt();
  const desktop = desktopRuntime();
  const runs =
    desktop.kind === 'electron' ? 'the real Electron' : 'the compiled main and preload on a stand-in';
  console.log(`browser: ${findChromium().why}`);
  console.log(`desktop: ${runs}, because: ${desktop.why}`);
});
