/** Steps of the scripts have an end, whatever they run. */
import { describe, expect, test } from 'vitest';
import { runStep } from '../../scripts/run-step.mjs';

const node = (code: string) => ({
  command: process.execPath,
  args: ['-e', code],
  output: 'capture' as const,
});

describe('a step', () => {
  test('gives its exit code and what it wrote', async () => {
    const outcome = await runStep({
      ...node("console.log('out'); console.error('err'); process.exit(3)"),
      limit: 30,
    });
    expect(outcome).toMatchObject({ code: 3, ended: null });
    expect(outcome.output).toContain('out');
    expect(outcome.output).toContain('err');
  });

  test('is ended at its limit', async () => {
    const outcome = await runStep({ ...node("setInterval(() => console.log('busy'), 50)"), limit: 1 });
    expect(outcome).toMatchObject({ code: null, ended: 'limit' });
  });

  test('is ended when it is silent for too long', async () => {
    const outcome = await runStep({ ...node('setInterval(() => {}, 1000)'), limit: 60, idle: 1 });
    expect(outcome).toMatchObject({ code: null, ended: 'idle' });
  });

  test('lives on while there is another sign of life', async () => {
    let signs = 0;
    const outcome = await runStep({
      ...node('setTimeout(() => {}, 2500)'),
      limit: 60,
      idle: 1,
      alive: () => signs++,
    });
    expect(outcome).toMatchObject({ code: 0, ended: null });
  });

  test('that cannot be started is told as such', async () => {
    const outcome = await runStep({ command: '/no/such/program', args: [], limit: 5, output: 'capture' });
    expect(outcome).toMatchObject({ code: 127, ended: null });
  });

  test('takes with it what it started', async () => {
    const grandchild =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => console.log(1), 50)'], { stdio: 'inherit' })";
    const outcome = await runStep({ ...node(`${grandchild}; setInterval(() => {}, 1000)`), limit: 1 });
    // A grandchild that lived on would hold the output open.
    expect(outcome).toMatchObject({ code: null, ended: 'limit', closed: true });
  });
});
