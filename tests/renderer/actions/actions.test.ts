/** The native menu and the window mean the same actions. */
import { expect, it } from 'vitest';
import { MENU_ACTIONS, MENUS } from '../../../core/menu.ts';
import { ACTIONS, actionOf } from '../../../renderer/actions/actions.ts';

it('knows every action of the native menu', () => {
  const missing = MENU_ACTIONS.filter((id) => actionOf(id) === undefined);
  expect(missing).toEqual([]);
});

it('gives each action a name of its own', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
});

it('has the keys that the native menu prints', () => {
  for (const item of MENUS.flatMap(({ items }) => items)) {
    if (item.kind !== 'action' || item.keys === undefined) continue;
    const written = item.keys.replace('CmdOrCtrl', 'Mod').replace('Plus', '+');
    expect(actionOf(item.action)?.keys, item.action).toContain(written);
  }
});
