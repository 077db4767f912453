/** The same specs on both hosts. One worker and no retries: a spec that fails once has failed. */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';
import type { AppOptions } from './tests/e2e/app.ts';

const { executablePath, env, args } = findChromium();

export default defineConfig<AppOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      env: { ...process.env, ...env },
      args: [...args],
    },
  },
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'loopback', dependencies: ['build'], use: { hostName: 'loopback' } },
    { name: 'desktop', dependencies: ['build'], use: { hostName: 'desktop' } },
  ],
});
