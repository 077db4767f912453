/** The columns of the window: put away and shown again, and gone to by key. */
import type { Pane } from '../../core/api-values.ts';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { type Shell, sayFailure } from '../state/shell.ts';
import { type Action, atDesk, hasCorpus } from './action.ts';

type Place = Pane | 'text';

const CONTROL = ':is(button, input, select, textarea):enabled:not([tabindex="-1"])';

/** Where each place stands in the page, and what in it has the focus first. */
const PLACES: Readonly<Record<Place, { readonly within: string; readonly first: string }>> = {
  list: { within: '.list-pane', first: '.list-pane [data-row][tabindex="0"]' },
  text: { within: '.desk', first: '.view-scroller' },
  inspector: { within: '.inspector', first: `.inspector ${CONTROL}` },
};
const IN_ORDER: readonly Place[] = ['list', 'text', 'inspector'];
const METADATA = `.inspector form ${CONTROL}`;

const hiddenPanes = ({ session }: Shell): readonly Pane[] => session.store.getState().settings.hidden;

const setHidden = async (shell: Shell, pane: Pane, hide: boolean): Promise<void> => {
  const hidden = hiddenPanes(shell);
  if (hidden.includes(pane) === hide) return;
  const others = hidden.filter((one) => one !== pane);
  const failure = await shell.session.set({ hidden: hide ? [...others, pane] : others });
  if (failure !== null) sayFailure(shell, failure);
};

/** Has the focus go to what matches as soon as that is drawn and can have it, unless it goes elsewhere before. */
const focusFirst = (selector: string): void => {
  const from = document.activeElement;
  const isThere = (): boolean => {
    const first = document.querySelector<HTMLElement>(selector);
    first?.focus();
    return first !== null && document.activeElement === first;
  };
  requestAnimationFrame(() => {
    if (isThere()) return;
    const drawing = new MutationObserver(() => {
      if (document.activeElement !== from || isThere()) drawing.disconnect();
    });
    drawing.observe(document.body, { childList: true, subtree: true, attributeFilter: ['inert'] });
  });
};

const togglePane = async (shell: Shell, pane: Pane): Promise<void> => {
  const hide = !hiddenPanes(shell).includes(pane);
  const heldFocus = document.activeElement?.closest(PLACES[pane].within) !== null;
  await setHidden(shell, pane, hide);
  if (hide && heldFocus) shell.frame.focusText();
};

/** Shows a column, on the page that it belongs to, and goes to what matches in it. */
const goTo = async (shell: Shell, pane: Pane, selector: string): Promise<void> => {
  shell.frame.store.setState({ page: 'dispatches' });
  await setHidden(shell, pane, false);
  focusFirst(selector);
};

/** Goes round the columns that are shown, from the one that has the focus. */
const goRound = (shell: Shell, step: 1 | -1): void => {
  const hidden: readonly Place[] = hiddenPanes(shell);
  const shown = IN_ORDER.filter((place) => !hidden.includes(place));
  const at = shown.findIndex((place) => document.activeElement?.closest(PLACES[place].within));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = shown.at((from + step) % shown.length);
  if (next === 'text') shell.frame.focusText();
  else if (next !== undefined) focusFirst(PLACES[next].first);
};

const toggle = (pane: Pane, keys: string): Action => ({
  id: `toggle-${pane}`,
  label: COMMAND_NAMES[`toggle-${pane}`],
  group: 'window',
  keys: [keys],
  enabled: atDesk,
  run: (shell) => togglePane(shell, pane),
});

export const PANE_ACTIONS: readonly Action[] = [
  {
    id: 'go-to-list',
    label: { en: 'Go to the list', fr: 'Aller à la liste' },
    group: 'window',
    keys: ['l'],
    enabled: hasCorpus,
    run: (shell) => goTo(shell, 'list', PLACES.list.first),
  },
  {
    id: 'go-to-metadata',
    label: { en: 'Go to the metadata', fr: 'Aller aux métadonnées' },
    group: 'window',
    keys: ['m'],
    enabled: hasCorpus,
    run: (shell) => goTo(shell, 'inspector', METADATA),
  },
  {
    id: 'next-column',
    label: { en: 'Next column', fr: 'Colonne suivante' },
    group: 'window',
    keys: ['F6'],
    inText: true,
    enabled: atDesk,
    run: (shell) => goRound(shell, 1),
  },
  {
    id: 'previous-column',
    label: { en: 'Previous column', fr: 'Colonne précédente' },
    group: 'window',
    keys: ['Shift+F6'],
    inText: true,
    enabled: atDesk,
    run: (shell) => goRound(shell, -1),
  },
  toggle('list', 'Shift+L'),
  toggle('inspector', 'Shift+M'),
];
