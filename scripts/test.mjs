#!/usr/bin/env node
/**
 * Runs every check, cheapest first, and stops at the first that fails: types (with the walls between the folders),
 * lint, unused code, then the tests. With names of steps (`npm test -- unit e2e`) it runs only these. Its last line is
 * the number of tests that passed and failed.
 */
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { desktopSentence } from './desktop-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { passingFolder } from './passing-folder.mjs';
import { inProject } from './root.mjs';
import { runStep } from './run-step.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} bin the package's program in node_modules
 * @property {readonly string[]} args
 * @property {number} minutes how long it may take
 * @property {boolean} [built] whether it needs the built programs
 * @property {(report: string) => Check['args']} [reporting] further arguments that have it write a JSON report
 * @property {(report: string) => Counts} [counts] reads that report
 * @property {() => string} [on] what it runs on, where that can differ
 */

/** @param {string} report @returns {Counts} */
const vitestCounts = (report) => {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that cannot be loaded has no tests to fail.
  const broken =
    numTotalTests === numPassedTests + numFailedTests && numFailedTests === 0 ? numFailedTestSuites : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
};

/** @param {string} report @returns {Counts} */
const playwrightCounts = (report) => {
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
};

/** @param {string} report */
const vitestReport = (report) => ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

/** @type {readonly Check[]} */
const CHECKS = [
  { name: 'typecheck', bin: 'typescript/bin/tsc', args: ['-b', '--force'], minutes: 5 },
  { name: 'lint', bin: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings'], minutes: 2 },
  { name: 'knip', bin: 'knip/bin/knip.js', args: [], minutes: 3 },
  {
    name: 'unit',
    bin: 'vitest/vitest.mjs',
    args: ['run', '--project', 'unit', '--project', 'unit-alone'],
    minutes: 20,
    reporting: vitestReport,
    counts: vitestCounts,
  },
  {
    name: 'contract',
    bin: 'vitest/vitest.mjs',
    args: ['run', '--project', 'contract'],
    minutes: 20,
    built: true,
    reporting: vitestReport,
    counts: vitestCounts,
  },
  {
    name: 'e2e',
    bin: '@playwright/test/cli.js',
    args: ['test'],
    minutes: 40,
    built: true,
    reporting: () => ['--reporter=list,json'],
    counts: playwrightCounts,
    on: desktopSentence,
  },
];

/** @param {readonly string[]} names */
const chosen = (names) => {
  const unknown = names.find((name) => CHECKS.every((check) => check.name !== name));
  if (unknown === undefined)
    return names.length === 0 ? CHECKS : CHECKS.filter(({ name }) => names.includes(name));
  console.error(`There is no check ${unknown}: ${CHECKS.map(({ name }) => name).join(', ')}`);
  return process.exit(2);
};

/**
 * @param {Check} check
 * @param {string} folder where it may write its report
 * @returns {Promise<{ red: boolean, line: string, counts: Counts }>}
 */
const run = async (check, folder) => {
  const report = join(folder, `${check.name}.json`);
  const started = performance.now();
  console.log(`\n── ${check.name}`);
  const { code, ended } = await runStep({
    command: process.execPath,
    args: [inProject('node_modules', check.bin), ...check.args, ...(check.reporting?.(report) ?? [])],
    // What a check that was ended leaves there goes with the folder.
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limit: check.minutes * 60,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0 };
  try {
    counts = check.counts?.(report) ?? counts;
  } catch {
    // It ended before it wrote its report; its exit code tells.
  }
  const red = code !== 0 || counts.failed > 0;
  // A check that is red without a failed test failed as a whole.
  if (red && counts.failed === 0) counts = { ...counts, failed: 1 };
  const state = ended === null ? (red ? 'FAILED' : 'ok') : `FAILED: no end after ${check.minutes} minutes`;
  const tests = check.counts === undefined ? '' : `, ${counts.passed} passed, ${counts.failed} failed`;
  return { red, line: `${check.name}: ${state}${tests} (${seconds} s)`, counts };
};

const checks = chosen(process.argv.slice(2));
await ensureInstalled();
const folder = passingFolder('depeche-checks');
// Another account, as which one test runs a program, goes through it.
chmodSync(folder, 0o711);
const lines = [`Node ${process.version} on ${process.platform} ${process.arch}`];
const total = { passed: 0, failed: 0 };
for (const [index, check] of checks.entries()) {
  if (check.built) await ensureBuilt();
  const { red, line, counts } = await run(check, folder);
  lines.push(line, ...(check.on === undefined ? [] : [`  ${check.on()}`]));
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!red) continue;
  const left = checks.slice(index + 1).map(({ name }) => name);
  if (left.length > 0) lines.push(`not run: ${left.join(', ')}`);
  break;
}
console.log(`\n${lines.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
