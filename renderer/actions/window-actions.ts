/** The window itself: pages, views, finding, appearance, help. */
import type { Localised } from '../../core/model/localised.ts';
import { withoutFields } from '../../core/search-words.ts';
import { stopTicking } from '../list/tick-through.ts';
import type { Page, View } from '../state/frame.ts';
import { type Shell, sayFailure, shownDispatch } from '../state/shell.ts';
import { type Action, always, atDesk, hasCorpus } from './action.ts';

const pageAction = (page: Page, label: Localised): Action => ({
  id: `page-${page}`,
  label,
  group: 'window',
  keys: [],
  enabled: hasCorpus,
  run: ({ frame }) => frame.store.setState({ page }),
});

const viewAction = (view: View, key: string, label: Localised): Action => ({
  id: `view-${view}`,
  label,
  group: 'window',
  keys: [key],
  inText: true,
  enabled: atDesk,
  run: ({ frame, selection }) => {
    selection.setState({ editing: false });
    frame.store.setState({ view });
    frame.focusText();
  },
});

const SMALLEST = 70;
const LARGEST = 200;

const setTextSize = async (shell: Shell, size: (now: number) => number): Promise<void> => {
  const now = shell.session.store.getState().settings.textSize;
  const textSize = Math.min(LARGEST, Math.max(SMALLEST, size(now)));
  const failure = textSize === now ? null : await shell.session.set({ textSize });
  if (failure !== null) sayFailure(shell, failure);
};

/** The name by which the action finds the search box. */
export const SEARCH_BOX = 'search-dispatches';

export const WINDOW_ACTIONS: readonly Action[] = [
  {
    id: 'palette',
    label: { en: 'Commands', fr: 'Commandes' },
    group: 'window',
    keys: ['Mod+K'],
    inText: true,
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'palette' }),
  },
  {
    id: 'find',
    label: { en: 'Find in the dispatch', fr: 'Chercher dans la dépêche' },
    group: 'window',
    keys: ['Mod+F'],
    inText: true,
    enabled: (shell) => atDesk(shell) && shownDispatch(shell) !== undefined,
    run: ({ frame, list }) => {
      const searched = withoutFields(list.store.getState().query.search);
      frame.store.setState(({ find }) => ({
        find: find === null ? { text: searched, current: 0, searched: true } : { ...find, current: 0 },
      }));
    },
  },
  {
    id: 'search',
    label: { en: 'Search dispatches', fr: 'Chercher des dépêches' },
    group: 'window',
    keys: ['/', 'Mod+Shift+F'],
    enabled: hasCorpus,
    run: ({ frame }) => {
      const focus = (): void => document.getElementById(SEARCH_BOX)?.focus();
      if (frame.store.getState().page === 'dispatches') return focus();
      frame.store.setState({ page: 'dispatches' });
      requestAnimationFrame(focus);
    },
  },
  viewAction('curate', 'Mod+1', { en: 'View: Curate', fr: 'Vue\u00a0: Corriger' }),
  viewAction('review', 'Mod+2', { en: 'View: Review', fr: 'Vue\u00a0: Relire' }),
  viewAction('read', 'Mod+3', { en: 'View: Read', fr: 'Vue\u00a0: Lire' }),
  pageAction('dispatches', { en: 'Page: Dispatches', fr: 'Page\u00a0: Dépêches' }),
  pageAction('series', { en: 'Page: Series', fr: 'Page\u00a0: Séries' }),
  pageAction('rules', { en: 'Page: Rules', fr: 'Page\u00a0: Règles' }),
  pageAction('statistics', { en: 'Page: Statistics', fr: 'Page\u00a0: Statistiques' }),
  pageAction('export', { en: 'Page: Export', fr: 'Page\u00a0: Exportation' }),
  {
    id: 'text-larger',
    label: { en: 'Larger text', fr: 'Texte plus grand' },
    group: 'window',
    keys: ['Mod++', 'Mod+='],
    enabled: always,
    run: (shell) => setTextSize(shell, (now) => now + 10),
  },
  {
    id: 'text-smaller',
    label: { en: 'Smaller text', fr: 'Texte plus petit' },
    group: 'window',
    keys: ['Mod+-'],
    enabled: always,
    run: (shell) => setTextSize(shell, (now) => now - 10),
  },
  {
    id: 'text-reset',
    label: { en: 'Usual text size', fr: 'Taille de texte habituelle' },
    group: 'window',
    keys: ['Mod+0'],
    enabled: always,
    run: (shell) => setTextSize(shell, () => 100),
  },
  {
    id: 'settings',
    label: { en: 'Settings…', fr: 'Réglages…' },
    group: 'window',
    keys: ['Mod+,'],
    inText: true,
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'settings' }),
  },
  {
    id: 'shortcuts',
    label: { en: 'Keyboard shortcuts', fr: 'Raccourcis clavier' },
    group: 'window',
    keys: ['?'],
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'help' }),
  },
  {
    id: 'change-keys',
    label: { en: 'Change the keys…', fr: 'Modifier les raccourcis…' },
    group: 'window',
    keys: [],
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'keys' }),
  },
  {
    id: 'about',
    label: { en: 'About Dépêche', fr: 'À propos de Dépêche' },
    group: 'window',
    keys: [],
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'about' }),
  },
  {
    id: 'escape',
    label: { en: 'Leave what is open or selected', fr: 'Quitter ce qui est ouvert ou sélectionné' },
    group: 'window',
    keys: ['Escape'],
    enabled: always,
    run: (shell) => {
      const { frame, selection } = shell;
      const { find, ticking } = frame.store.getState();
      const { edit, at, editing } = selection.getState();
      // In the list it is about what is selected there, whatever is in the text.
      if (ticking && document.activeElement?.closest('.list-pane')) stopTicking(shell);
      else if (find !== null) frame.store.setState({ find: null });
      else if (editing) selection.setState({ editing: false });
      else if (edit !== null || at !== null) selection.setState({ edit: null, at: null });
      else if (ticking) stopTicking(shell);
      else frame.store.setState({ sought: null });
    },
  },
];
