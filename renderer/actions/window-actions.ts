/** The window itself: pages, views, finding, appearance, help. */
import { COMMAND_NAMES } from '../../core/command-names.ts';
import type { Localised } from '../../core/model/localised.ts';
import { withoutFields } from '../../core/search-words.ts';
import { stopTicking } from '../list/tick-through.ts';
import type { Page, View } from '../state/frame.ts';
import { type Shell, sayFailure, shownDispatch } from '../state/shell.ts';
import { type Action, always, atDesk, hasCorpus } from './action.ts';

/** A name with what it is of before it: in the palette a page is told from a command of the same name. */
const named = (en: string, fr: string, name: Localised): Localised => ({
  en: `${en}: ${name.en}`,
  fr: `${fr}\u00a0: ${name.fr}`,
});

const pageAction = (page: Page): Action => ({
  id: `page-${page}`,
  label: named('Page', 'Page', COMMAND_NAMES[`page-${page}`]),
  group: 'window',
  keys: [],
  enabled: hasCorpus,
  run: ({ frame }) => frame.store.setState({ page }),
});

const viewAction = (view: View, key: string): Action => ({
  id: `view-${view}`,
  label: named('View', 'Vue', COMMAND_NAMES[`view-${view}`]),
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
    label: COMMAND_NAMES.palette,
    group: 'window',
    keys: ['Mod+K'],
    inText: true,
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'palette' }),
  },
  {
    id: 'find',
    label: COMMAND_NAMES.find,
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
    label: COMMAND_NAMES.search,
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
  viewAction('curate', 'Mod+1'),
  viewAction('review', 'Mod+2'),
  viewAction('read', 'Mod+3'),
  pageAction('dispatches'),
  pageAction('series'),
  pageAction('rules'),
  pageAction('statistics'),
  pageAction('export'),
  {
    id: 'text-larger',
    label: COMMAND_NAMES['text-larger'],
    group: 'window',
    keys: ['Mod++', 'Mod+='],
    enabled: always,
    run: (shell) => setTextSize(shell, (now) => now + 10),
  },
  {
    id: 'text-smaller',
    label: COMMAND_NAMES['text-smaller'],
    group: 'window',
    keys: ['Mod+-'],
    enabled: always,
    run: (shell) => setTextSize(shell, (now) => now - 10),
  },
  {
    id: 'text-reset',
    label: COMMAND_NAMES['text-reset'],
    group: 'window',
    keys: ['Mod+0'],
    enabled: always,
    run: (shell) => setTextSize(shell, () => 100),
  },
  {
    id: 'settings',
    label: COMMAND_NAMES.settings,
    group: 'window',
    keys: ['Mod+,'],
    inText: true,
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'settings' }),
  },
  {
    id: 'shortcuts',
    label: COMMAND_NAMES.shortcuts,
    group: 'window',
    keys: ['?'],
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'help' }),
  },
  {
    id: 'change-keys',
    label: COMMAND_NAMES['change-keys'],
    group: 'window',
    keys: [],
    enabled: always,
    run: ({ frame }) => frame.dialog({ kind: 'keys' }),
  },
  {
    id: 'about',
    label: COMMAND_NAMES.about,
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
