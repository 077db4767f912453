/**
 * The native menu as plain values: which actions stand in it, by the names of `command-names.ts`, and with which keys.
 * Choosing an item sends the window `{ type: 'action', action }`; what the action does is the window's business alone.
 * `role` names what the desktop itself provides (cut, paste, quit…). Keys are written as Electron writes accelerators, and
 * are those that the person gave to an action where there are such.
 */
import { COMMAND_NAMES } from './command-names.ts';
import { acceleratorOf, type OwnKeys } from './keys.ts';
import type { Localised } from './model/localised.ts';

type CommandName = keyof typeof COMMAND_NAMES;

export type MenuRole =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'minimize'
  | 'togglefullscreen'
  | 'quit'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'front';

export type MenuItem =
  | {
      readonly kind: 'action';
      readonly action: CommandName;
      readonly label: Localised;
      readonly keys?: string;
    }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: Localised }
  | { readonly kind: 'separator' };

export interface Menu {
  readonly name: 'file' | 'edit' | 'view' | 'corpus' | 'dispatch' | 'help';
  readonly label: Localised;
  readonly items: readonly MenuItem[];
}

const SMALL_WORDS: ReadonlySet<string> = new Set('a an and by for in of the to with'.split(' '));

/** A name as menus write it in English: each word but small ones has a capital. */
const capitalised = (name: string): string =>
  name
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

const item = (action: CommandName, keys?: string): MenuItem => {
  const { en, fr } = COMMAND_NAMES[action];
  const label = { en: capitalised(en), fr };
  return { kind: 'action', action, label, ...(keys === undefined ? {} : { keys }) };
};
const role = (name: MenuRole, en: string, fr: string): MenuItem => ({
  kind: 'role',
  role: name,
  label: { en, fr },
});
const separator: MenuItem = { kind: 'separator' };

/** The menus with the keys that the program gives. */
export const MENUS: readonly Menu[] = [
  {
    name: 'file',
    label: { en: '&File', fr: '&Fichier' },
    items: [
      item('new-corpus', 'CmdOrCtrl+N'),
      item('open-corpus', 'CmdOrCtrl+O'),
      item('reveal-corpus'),
      separator,
      item('import', 'CmdOrCtrl+I'),
      item('export', 'CmdOrCtrl+E'),
      separator,
      item('settings', 'CmdOrCtrl+,'),
      separator,
      role('quit', 'Quit', 'Quitter'),
    ],
  },
  {
    name: 'edit',
    label: { en: '&Edit', fr: 'É&dition' },
    items: [
      item('undo', 'CmdOrCtrl+Z'),
      item('redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      role('cut', 'Cut', 'Couper'),
      role('copy', 'Copy', 'Copier'),
      role('paste', 'Paste', 'Coller'),
      role('selectAll', 'Select All', 'Tout sélectionner'),
      separator,
      item('find', 'CmdOrCtrl+F'),
      item('search', 'CmdOrCtrl+Shift+F'),
    ],
  },
  {
    name: 'view',
    label: { en: '&View', fr: '&Affichage' },
    items: [
      item('view-curate', 'CmdOrCtrl+1'),
      item('view-review', 'CmdOrCtrl+2'),
      item('view-read', 'CmdOrCtrl+3'),
      separator,
      item('page-dispatches'),
      item('page-series'),
      item('page-rules'),
      item('page-statistics'),
      item('page-export'),
      separator,
      item('toggle-list'),
      item('toggle-inspector'),
      separator,
      item('text-larger', 'CmdOrCtrl+Plus'),
      item('text-smaller', 'CmdOrCtrl+-'),
      item('text-reset', 'CmdOrCtrl+0'),
      separator,
      item('palette', 'CmdOrCtrl+K'),
      role('togglefullscreen', 'Full Screen', 'Plein écran'),
    ],
  },
  {
    name: 'corpus',
    label: { en: '&Corpus', fr: '&Corpus' },
    items: [
      item('describe-corpus'),
      item('vocabularies'),
      item('names'),
      item('learn-layout'),
      separator,
      item('corpus-history'),
      item('make-recipe'),
      item('apply-recipe'),
      separator,
      item('verify'),
      item('repair'),
      item('removed'),
      separator,
      item('merge'),
      item('conflicts'),
      item('copy-corpus'),
    ],
  },
  {
    name: 'dispatch',
    label: { en: '&Dispatch', fr: '&Dépêche' },
    items: [
      item('next-edit'),
      item('previous-edit'),
      item('accept'),
      item('reject'),
      item('edit-by-hand'),
      separator,
      item('mark-reviewed', 'CmdOrCtrl+Enter'),
      item('describe-many'),
      item('next-dispatch'),
      item('previous-dispatch'),
    ],
  },
  {
    name: 'help',
    label: { en: '&Help', fr: 'A&ide' },
    items: [item('shortcuts'), item('change-keys'), item('about')],
  },
];

/** Those of the keys that a menu can have, as Electron writes them. */
const accelerators = (written: readonly string[]): readonly string[] =>
  written.map(acceleratorOf).filter((accelerator) => accelerator !== null);

/** The menus with the keys that a person gave to actions; what the program gives an item gives way to them. */
export const menusWith = (own: OwnKeys): readonly Menu[] => {
  const taken = new Set(Object.values(own).flatMap(accelerators));
  const withOwn = (item: MenuItem): MenuItem => {
    if (item.kind !== 'action') return item;
    const { keys: usual, ...rest } = item;
    const written = own[item.action];
    const keys = written === undefined ? usual : accelerators(written)[0];
    const isFree = written !== undefined || usual === undefined || !taken.has(usual);
    return keys === undefined || !isFree ? rest : { ...rest, keys };
  };
  return MENUS.map((menu) => ({ ...menu, items: menu.items.map(withOwn) }));
};
