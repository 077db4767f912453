/** Failures of work that no call waits for: a window is shown what stands, and nothing that does not. */
import { expect, test } from 'vitest';
import type { Failure } from '../../../core/model/result.ts';
import { StandingFailures } from '../../../library/thread/standing-failures.ts';

const failure = (file: string): Failure => ({ code: 'disk-full', details: { file } });

const setUp = () => {
  const told: string[] = [];
  const failures = new StandingFailures((what, one) => told.push(`${what} ${one?.details.file ?? '-'}`));
  return { told, failures };
};

test('each source takes back its own alone: what another met stands, and is told in its place', () => {
  const { told, failures } = setUp();
  failures.begin();
  const [survey, renewal, snapshots] = [
    failures.of('index'),
    failures.of('index'),
    failures.of('snapshots'),
  ] as const;
  survey(failure('a'));
  renewal(failure('b'));
  snapshots(failure('c'));
  renewal(null);
  survey(null);
  expect(told).toEqual(['index a', 'index b', 'snapshots c', 'index a', 'index -']);
});

test('work that never failed says nothing when it succeeds', () => {
  const { told, failures } = setUp();
  failures.begin();
  failures.of('index')(null);
  expect(told).toEqual([]);
});

test('what is met while a corpus opens is told once it is the open one, and all is taken back when it is closed', () => {
  const { told, failures } = setUp();
  const copies = failures.of('own-copies');
  const passing = failures.of('index');
  copies(failure('a'));
  passing(failure('b'));
  passing(null);
  expect(told).toEqual([]);
  failures.begin();
  expect(told).toEqual(['own-copies a']);
  failures.end();
  expect(told).toEqual(['own-copies a', 'own-copies -']);
  copies(failure('c'));
  expect(told).toHaveLength(2);
});

test('a window that comes later is told of each kind of work the latest that stands', () => {
  const { failures } = setUp();
  const [survey, renewal] = [failures.of('index'), failures.of('index')];
  const snapshots = failures.of('snapshots');
  survey(failure('a'));
  expect(failures.now()).toEqual([]);
  failures.begin();
  renewal(failure('b'));
  snapshots(failure('c'));
  const kept = [
    { what: 'index', failure: failure('b') },
    { what: 'snapshots', failure: failure('c') },
  ];
  expect(failures.now()).toEqual(kept);
  failures.end();
  expect(failures.now()).toEqual([]);
});
