/**
 * The native menu, made of the values in `core/menu.ts`. The window handles the keys itself, since they can be
 * remapped and must not act inside text fields, so the menu only shows them (macOS acts on them in any case).
 */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Event } from '../core/api-events.ts';
import type { OwnKeys } from '../core/keys.ts';
import { type MenuItem, menusWith } from '../core/menu.ts';
import type { Locale } from '../core/model/localised.ts';

type Send = (event: Event) => void;

const nativeItem = (item: MenuItem, locale: Locale, send: Send): MenuItemConstructorOptions => {
  switch (item.kind) {
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, label: item.label[locale] };
    case 'action':
      return {
        id: item.action,
        label: item.label[locale],
        ...(item.keys === undefined ? {} : { accelerator: item.keys, registerAccelerator: false }),
        click: () => send({ type: 'action', action: item.action }),
      };
  }
};

/** Puts up the menu, with the keys that the person gave to actions; choosing an item sends its action. */
export const showMenu = (locale: Locale, keys: OwnKeys, platform: NodeJS.Platform, send: Send): void => {
  const own: MenuItemConstructorOptions[] = menusWith(keys).map(({ name, label, items }) => ({
    id: name,
    label: label[locale],
    submenu: items.map((item) => nativeItem(item, locale, send)),
  }));
  const system: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...system, ...own]));
};
