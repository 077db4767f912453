/** The native menu and the window mean the same actions. */
import { expect, it } from 'vitest';
import { MENU_ACTIONS, MENUS } from '../../../core/menu.ts';
import { ACTIONS, actionOf } from '../../../renderer/actions/actions.ts';

/** Pages that the menu names and that are not built yet. */
const NOT_YET = new Set(['page-series']);
/** Browsers keep Ctrl+N for themselves, so the window does not print it. */
const NATIVE_KEYS_ONLY = new Set(['new-corpus']);

it('knows every action of the native menu', () => {
  const missing = MENU_ACTIONS.filter((id) => actionOf(id) === undefined && !NOT_YET.has(id));
  expect(missing).toEqual([]);
});

it('gives each action a name of its own', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
});

it('has the keys that the native menu prints', () => {
  for (const item of MENUS.flatMap(({ items }) => items)) {
    if (item.kind !== 'action' || item.keys === undefined || NATIVE_KEYS_ONLY.has(item.action)) continue;
    const written = item.keys.replace('CmdOrCtrl', 'Mod').replace('Plus', '+');
    expect(actionOf(item.action)?.keys, item.action).toContain(written);
  }
});
