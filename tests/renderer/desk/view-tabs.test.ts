/** What the arrow keys do on the tabs of the views. */
import { expect, it } from 'vitest';
import { viewAt } from '../../../renderer/desk/view-tabs.tsx';

it.each([
  ['curate', 'ArrowRight', 'review'],
  ['read', 'ArrowRight', 'curate'],
  ['curate', 'ArrowLeft', 'read'],
  ['read', 'ArrowLeft', 'review'],
  ['review', 'Home', 'curate'],
  ['review', 'End', 'read'],
  ['review', 'Enter', undefined],
  ['review', 'ArrowDown', undefined],
] as const)('from %s, %s goes to %s', (from, key, to) => {
  expect(viewAt(from, key)).toBe(to);
});
