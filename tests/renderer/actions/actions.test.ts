/** The native menu and the window mean the same actions, and call them by the same names. */
import { expect, it } from 'vitest';
import { MENUS } from '../../../core/menu.ts';
import { LOCALES } from '../../../core/model/localised.ts';
import { ACTIONS, actionOf } from '../../../renderer/actions/actions.ts';

const ITEMS = MENUS.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'action' ? [item] : [])));

it('knows every action of the native menu', () => {
  expect(ITEMS.filter(({ action }) => actionOf(action) === undefined)).toEqual([]);
});

it('has each action once, under a name of its own', () => {
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
  for (const locale of LOCALES) {
    const names = ACTIONS.map(({ label }) => label[locale]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

it('calls actions as the native menu does, but for capitals, and for what tells pages and views from commands', () => {
  for (const { action, label } of ITEMS) {
    for (const locale of LOCALES) {
      const name = actionOf(action)?.label[locale].replace(/^(View|Page|Vue\u00a0|Page\u00a0): /, '');
      expect(name?.toLowerCase(), action).toBe(label[locale].toLowerCase());
    }
  }
});

it('has the keys that the native menu prints', () => {
  for (const { action, keys } of ITEMS) {
    if (keys === undefined) continue;
    const written = keys.replace('CmdOrCtrl', 'Mod').replace('Plus', '+');
    expect(actionOf(action)?.keys, action).toContain(written);
  }
});
