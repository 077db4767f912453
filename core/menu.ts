/**
 * The native menu as plain values: which actions stand in it, in both languages and with which keys. Choosing an item
 * sends the window `{ type: 'action', action }`; what the action does is the window's business alone. `role` names
 * what the desktop itself provides (cut, paste, quit…). Keys are written as Electron writes accelerators, and are those that
 * the person gave to an action where there are such.
 */
import { acceleratorOf, type OwnKeys } from './keys.ts';
import type { Localised } from './model/localised.ts';

export const MENU_ACTIONS = [
  'new-corpus',
  'open-corpus',
  'import',
  'export',
  'verify',
  'corpus-history',
  'make-recipe',
  'apply-recipe',
  'repair',
  'removed',
  'merge',
  'conflicts',
  'copy-corpus',
  'reveal-corpus',
  'describe-corpus',
  'vocabularies',
  'names',
  'learn-layout',
  'describe-many',
  'settings',
  'undo',
  'redo',
  'find',
  'search',
  'palette',
  'view-curate',
  'view-review',
  'view-read',
  'page-dispatches',
  'page-series',
  'page-rules',
  'page-statistics',
  'page-export',
  'text-larger',
  'text-smaller',
  'text-reset',
  'accept',
  'reject',
  'edit-by-hand',
  'next-edit',
  'previous-edit',
  'mark-reviewed',
  'next-dispatch',
  'previous-dispatch',
  'shortcuts',
  'change-keys',
  'about',
] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

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
      readonly action: MenuAction;
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

const item = (action: MenuAction, en: string, fr: string, keys?: string): MenuItem => ({
  kind: 'action',
  action,
  label: { en, fr },
  ...(keys === undefined ? {} : { keys }),
});
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
      item('new-corpus', 'New Corpus…', 'Nouveau corpus…', 'CmdOrCtrl+N'),
      item('open-corpus', 'Open Corpus…', 'Ouvrir un corpus…', 'CmdOrCtrl+O'),
      item(
        'reveal-corpus',
        'Show Corpus in File Manager',
        'Afficher le corpus dans le gestionnaire de fichiers',
      ),
      separator,
      item('import', 'Import…', 'Importer…', 'CmdOrCtrl+I'),
      item('export', 'Export…', 'Exporter…', 'CmdOrCtrl+E'),
      separator,
      item('settings', 'Settings…', 'Réglages…', 'CmdOrCtrl+,'),
      separator,
      role('quit', 'Quit', 'Quitter'),
    ],
  },
  {
    name: 'edit',
    label: { en: '&Edit', fr: 'É&dition' },
    items: [
      item('undo', 'Undo', 'Annuler', 'CmdOrCtrl+Z'),
      item('redo', 'Redo', 'Rétablir', 'CmdOrCtrl+Shift+Z'),
      separator,
      role('cut', 'Cut', 'Couper'),
      role('copy', 'Copy', 'Copier'),
      role('paste', 'Paste', 'Coller'),
      role('selectAll', 'Select All', 'Tout sélectionner'),
      separator,
      item('find', 'Find in Dispatch', 'Chercher dans la dépêche', 'CmdOrCtrl+F'),
      item('search', 'Search Dispatches', 'Chercher des dépêches', 'CmdOrCtrl+Shift+F'),
    ],
  },
  {
    name: 'view',
    label: { en: '&View', fr: '&Affichage' },
    items: [
      item('view-curate', 'Curate', 'Corriger', 'CmdOrCtrl+1'),
      item('view-review', 'Review', 'Relire', 'CmdOrCtrl+2'),
      item('view-read', 'Read', 'Lire', 'CmdOrCtrl+3'),
      separator,
      item('page-dispatches', 'Dispatches', 'Dépêches'),
      item('page-series', 'Series', 'Séries'),
      item('page-rules', 'Rules', 'Règles'),
      item('page-statistics', 'Statistics', 'Statistiques'),
      item('page-export', 'Export', 'Exporter'),
      separator,
      item('text-larger', 'Larger Text', 'Texte plus grand', 'CmdOrCtrl+Plus'),
      item('text-smaller', 'Smaller Text', 'Texte plus petit', 'CmdOrCtrl+-'),
      item('text-reset', 'Usual Text Size', 'Taille de texte habituelle', 'CmdOrCtrl+0'),
      separator,
      item('palette', 'All Actions…', 'Toutes les actions…', 'CmdOrCtrl+K'),
      role('togglefullscreen', 'Full Screen', 'Plein écran'),
    ],
  },
  {
    name: 'corpus',
    label: { en: '&Corpus', fr: '&Corpus' },
    items: [
      item('describe-corpus', 'Description and Required Metadata…', 'Description et métadonnées requises…'),
      item('vocabularies', 'Vocabularies…', 'Vocabulaires…'),
      item('names', 'Names…', 'Noms…'),
      item('learn-layout', 'Learn This Layout…', 'Apprendre cette mise en page…'),
      separator,
      item('corpus-history', 'History of the Corpus…', 'Historique du corpus…'),
      item('make-recipe', 'Make a Recipe…', 'Faire une recette…'),
      item('apply-recipe', 'Apply a Recipe…', 'Appliquer une recette…'),
      separator,
      item('verify', 'Verify the Corpus…', 'Vérifier le corpus…'),
      item('repair', 'Damaged Dispatches…', 'Dépêches endommagées…'),
      item('removed', 'Removed Dispatches…', 'Dépêches retirées…'),
      separator,
      item('merge', 'Join Another Copy…', 'Réunir une autre copie…'),
      item('conflicts', 'Conflicts…', 'Conflits…'),
      item('copy-corpus', 'Copy Corpus Elsewhere…', 'Copier le corpus ailleurs…'),
    ],
  },
  {
    name: 'dispatch',
    label: { en: '&Dispatch', fr: '&Dépêche' },
    items: [
      item('next-edit', 'Next Undecided Edit', 'Correction à décider suivante'),
      item('previous-edit', 'Previous Undecided Edit', 'Correction à décider précédente'),
      item('accept', 'Accept', 'Accepter'),
      item('reject', 'Reject', 'Rejeter'),
      item('edit-by-hand', 'Edit by Hand', 'Corriger à la main'),
      separator,
      item('mark-reviewed', 'Mark Reviewed', 'Marquer comme relue', 'CmdOrCtrl+Enter'),
      item('describe-many', 'Describe Many Dispatches…', 'Décrire plusieurs dépêches…'),
      item('next-dispatch', 'Next Dispatch', 'Dépêche suivante'),
      item('previous-dispatch', 'Previous Dispatch', 'Dépêche précédente'),
    ],
  },
  {
    name: 'help',
    label: { en: '&Help', fr: 'A&ide' },
    items: [
      item('shortcuts', 'Keyboard Shortcuts', 'Raccourcis clavier'),
      item('change-keys', 'Change the Keys…', 'Modifier les raccourcis…'),
      item('about', 'About Dépêche', 'À propos de Dépêche'),
    ],
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
