/** Builds the programs under test unless they are fresh, and says what the specs run on. */
import { test } from '@playwright/test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/chromium.mjs';
import { desktopSentence } from '../../scripts/desktop-runtime.mjs';

test('the programs are built', async () => {
  await ensureBuilt();
  console.log(`browser: ${findChromium().why}`);
  console.log(desktopSentence());
});
