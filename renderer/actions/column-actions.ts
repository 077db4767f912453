/** The columns of the window: put away and shown again, and gone to by key. */
import type { SideColumn } from '../../core/api-values.ts';
import { COMMAND_NAMES } from '../../core/command-names.ts';
import { type Shell, sayFailure } from '../state/shell.ts';
import { type Action, atDesk, hasCorpus } from './action.ts';

type Column = SideColumn | 'text';

const CONTROL = ':is(button, input, select, textarea):enabled:not([tabindex="-1"])';

/** Where each column stands in the page, and what in it has the focus first. */
const COLUMNS: Readonly<Record<Column, { readonly within: string; readonly first: string }>> = {
  list: { within: '.list-pane', first: '.list-pane [data-row][tabindex="0"]' },
  text: { within: '.desk', first: '.view-scroller' },
  inspector: { within: '.inspector', first: `.inspector ${CONTROL}` },
};
const IN_ORDER: readonly Column[] = ['list', 'text', 'inspector'];
const METADATA = `.inspector form ${CONTROL}`;

const hiddenColumns = ({ session }: Shell): readonly SideColumn[] =>
  session.store.getState().settings.hiddenColumns;

const setHidden = async (shell: Shell, column: SideColumn, hide: boolean): Promise<void> => {
  const hidden = hiddenColumns(shell);
  if (hidden.includes(column) === hide) return;
  const others = hidden.filter((one) => one !== column);
  const failure = await shell.session.set({ hiddenColumns: hide ? [...others, column] : others });
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

const toggleColumn = async (shell: Shell, column: SideColumn): Promise<void> => {
  const hide = !hiddenColumns(shell).includes(column);
  const heldFocus = (document.activeElement?.closest(COLUMNS[column].within) ?? null) !== null;
  await setHidden(shell, column, hide);
  if (hide && heldFocus) shell.frame.focusText();
};

/** Shows a column, on the page that it belongs to, and goes to what matches in it. */
const goTo = async (shell: Shell, column: SideColumn, selector: string): Promise<void> => {
  shell.frame.store.setState({ page: 'dispatches' });
  await setHidden(shell, column, false);
  focusFirst(selector);
};

/** Goes round the columns that are shown, from the one that has the focus. */
const goRound = (shell: Shell, step: 1 | -1): void => {
  const hidden: readonly Column[] = hiddenColumns(shell);
  const shown = IN_ORDER.filter((column) => !hidden.includes(column));
  const at = shown.findIndex((column) => document.activeElement?.closest(COLUMNS[column].within));
  const from = at < 0 && step < 0 ? 0 : at;
  const next = shown.at((from + step) % shown.length);
  if (next === 'text') shell.frame.focusText();
  else if (next !== undefined) focusFirst(COLUMNS[next].first);
};

const toggle = (column: SideColumn, keys: string): Action => ({
  id: `toggle-${column}`,
  label: COMMAND_NAMES[`toggle-${column}`],
  group: 'window',
  keys: [keys],
  enabled: atDesk,
  run: (shell) => toggleColumn(shell, column),
});

export const COLUMN_ACTIONS: readonly Action[] = [
  {
    id: 'go-to-list',
    label: { en: 'Go to the list', fr: 'Aller à la liste' },
    group: 'window',
    keys: ['l'],
    enabled: hasCorpus,
    run: (shell) => goTo(shell, 'list', COLUMNS.list.first),
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
