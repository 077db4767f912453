/**
 * The same specs on both hosts, but for what axe finds: both draw the same page, and reading it costs a fifth of all.
 * Without retries: a spec that fails once has failed. The limit of a spec is there to end what hangs, on the slowest
 * machine. A trace, which costs a third of the time, is kept when asked for: `npx playwright test --trace on`.
 */
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';
import type { AppOptions } from './tests/e2e/app.ts';

const { executablePath, env, args } = findChromium();

export default defineConfig<AppOptions>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      env: { ...process.env, ...env },
      args: [...args],
    },
  },
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'loopback', dependencies: ['build'], use: { hostName: 'loopback' } },
    {
      name: 'desktop',
      dependencies: ['build'],
      testIgnore: '**/accessibility.spec.ts',
      use: { hostName: 'desktop' },
    },
  ],
});
