/**
 * The shell: client, stores and what joins them. One is made at the entry; actions and parts of the window get it by
 * argument or context, so that a test can make another over a client of its own.
 */
import type { Operation } from '../../core/history/operation.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Locale } from '../../core/model/localised.ts';
import type { Failure } from '../../core/model/result.ts';
import type { HostClient } from '../client/host-client.ts';
import type { Transfer } from '../client/transfer.ts';
import { localeOf, type Strings, stringsOf } from '../strings/strings.ts';
import { createDesk, type Desk, type DeskNews } from './desk.ts';
import { createFrame, type DialogState, type Frame } from './frame.ts';
import { createList, type List } from './list.ts';
import { createNeighbours } from './neighbours.ts';
import { type OpenDispatch, saveState } from './open-dispatch.ts';
import { indexWhere, itemAt } from './pages.ts';
import { readAhead } from './read-ahead.ts';
import { createRules, type Rules } from './rules.ts';
import { createSelection, deselect, type Selection } from './selection.ts';
import { createSeries, type SeriesPages } from './series.ts';
import { createSession, type Session, type SessionState } from './session.ts';
import { withoutDispatch, withoutUnsaved, withRevision, withStep } from './trail.ts';
import { tryAgain } from './try-again.ts';
import { askWhatWaits } from './what-waits.ts';

export interface Shell {
  readonly client: HostClient;
  readonly transfer: Transfer;
  readonly session: Session;
  readonly list: List;
  readonly desk: Desk;
  readonly frame: Frame;
  readonly series: SeriesPages;
  readonly selection: Selection;
  readonly rules: Rules;
  /** The system's languages, most wanted first. */
  readonly languages: readonly string[];
}

export const shellLocale = ({ session, languages }: Shell): Locale =>
  localeOf(session.store.getState().settings.locale, languages);

export const shellStrings = (shell: Shell): Strings => stringsOf(shellLocale(shell));

/** Says a failure in a notice that stays until it is put away. */
export const sayFailure = (shell: Shell, failure: Failure): void =>
  shell.frame.say(failureMessage(failure, shellLocale(shell)), failure);

/** The dispatch that is shown, or undefined. */
export const shownDispatch = ({ desk }: Shell): OpenDispatch | undefined => {
  const { current, open } = desk.store.getState();
  return current === null ? undefined : open.get(current);
};

/** Lays a dispatch on the desk, from its start and with nothing selected, whatever page is shown. */
const layDispatch = async (shell: Shell, id: string, index: number | null): Promise<void> => {
  shell.list.reveal(index);
  if (shell.desk.store.getState().current !== id) deselect(shell.selection);
  const { search } = shell.list.store.getState().query;
  shell.frame.store.setState({ find: null, sought: search.trim() === '' ? null : { search, fresh: true } });
  await shell.desk.show(id);
};

/** Shows a dispatch from its start, with nothing selected. `index` is its place in the list, where that is known. */
export const showDispatch = async (shell: Shell, id: string, index?: number): Promise<void> => {
  const place = index ?? indexWhere(shell.list.store.getState().pages, (item) => item.id === id);
  shell.frame.store.setState({ page: 'dispatches' });
  await layDispatch(shell, id, place < 0 ? null : place);
};

/** The action that takes back the last decision where that was in another dispatch than the one shown. */
export const UNDO_AND_GO_BACK = 'undo-and-go-back';

/** Takes a decision on the shown dispatch. Answers whether it was taken. */
export const decide = (shell: Shell, operation: Operation): boolean => {
  const { corpus } = shell.session.store.getState();
  if (corpus?.readOnly) {
    sayFailure(shell, corpus.readOnly);
    return false;
  }
  const taken = shell.desk.operate(operation);
  if (taken === null) return false;
  const { current } = shell.desk.store.getState();
  if (taken.ok && current !== null) {
    shell.session.changeTrail((trail) =>
      withStep(trail, { kind: 'decision', id: current, revision: 'unsaved' }),
    );
    shell.frame.withdraw(UNDO_AND_GO_BACK);
  }
  if (!taken.ok) sayFailure(shell, taken.error);
  return taken.ok;
};

const onNews = (shell: Shell, news: DeskNews): void => {
  const strings = shellStrings(shell);
  switch (news.kind) {
    case 'reloaded':
      shell.frame.say(strings.reloaded);
      break;
    case 'lost':
      shell.session.changeTrail((trail) => withoutDispatch(trail, news.id));
      shell.frame.say(strings.lost(failureMessage(news.failure, shellLocale(shell))), news.failure);
      break;
    case 'saved': {
      const { revision, operation, change } = news.saved.entry;
      if (operation.type !== 'undo' && operation.type !== 'redo') {
        shell.session.changeTrail((trail) => withRevision(trail, news.id, revision));
        break;
      }
      // Undo and redo show what they changed.
      const [edit] = change.edits?.added ?? [];
      if (edit !== undefined) shell.selection.setState({ edit: edit.id, at: edit.from });
      break;
    }
    case 'unchanged':
      shell.session.changeTrail((trail) => withoutUnsaved(trail, news.id));
      break;
  }
};

/** Whether the open corpus shows a dispatch, or there is none to be shown, or that failed. */
const showsFirst = ({ list, desk }: Shell): boolean => {
  const { current, open, failure } = desk.store.getState();
  if (current !== null) return open.has(current) || failure !== null;
  const { waiting, total, failure: unlisted } = list.store.getState();
  return unlisted !== null || (!waiting && total === 0);
};

/** Whether the host was heard, and its corpus shows its first dispatch, or has none. */
export const isFirstShown = (shell: Shell): boolean => {
  const { app, corpus } = shell.session.store.getState();
  return app !== null && (corpus === null || showsFirst(shell));
};

/** Comes back when the corpus that is open now shows its first dispatch, or has none, or is left. */
export const firstShown = (shell: Shell): Promise<void> =>
  new Promise((resolve) => {
    const { session, list, desk } = shell;
    const path = session.store.getState().corpus?.path;
    const look = (): void => {
      const isLeft = path === undefined || session.store.getState().corpus?.path !== path;
      if (!isLeft && !showsFirst(shell)) return;
      for (const stop of following) stop();
      resolve();
    };
    const following = [list.store, desk.store, session.store].map((store) => store.subscribe(look));
    look();
  });

/** Asks for all that the list and the first dispatch need not wait for: one thread answers, in the order of the calls. */
const askBehindFirst = async (shell: Shell): Promise<void> => {
  const { session, rules } = shell;
  const path = session.store.getState().corpus?.path;
  await firstShown(shell);
  if (session.store.getState().corpus?.path !== path) return;
  void askWhatWaits(shell);
  void rules.read();
};

/** Something outside changed dispatches: the shown one is read again, unless something of it is still to be saved. */
const followOutside = async (shell: Shell, ids: readonly string[]): Promise<void> => {
  const { current } = shell.desk.store.getState();
  if (current !== null && ids.includes(current)) {
    await shell.desk.refresh();
    shell.frame.say(shellStrings(shell).changedOutside);
  }
  await askWhatWaits(shell);
};

/** Dialogs that are about no corpus, or about another than the open one. */
const OF_NO_CORPUS: ReadonlySet<DialogState['kind']> = new Set<DialogState['kind']>([
  'palette',
  'help',
  'settings',
  'about',
  'open-corpus',
  'create-corpus',
]);

/** Follows the host: a changed list is asked for anew, and another corpus begins with an empty desk. */
const follow = (shell: Shell): void => {
  const { session, list, desk, selection, frame, series, rules } = shell;
  let path = session.store.getState().corpus?.path;
  desk.enter(path ?? null);
  session.store.subscribe(({ corpus }) => {
    if (corpus?.path === path) return;
    // Another window of the same host may have opened it while something here was still unsaved.
    if (path !== undefined && saveState(desk.store.getState().open.values()).kind !== 'saved') {
      frame.say(shellStrings(shell).unsavedWaits(path));
    }
    // What a dialog about the corpus that was left would do was not meant for the one that came.
    const { dialog } = frame.store.getState();
    if (path !== undefined && dialog !== null && !OF_NO_CORPUS.has(dialog.kind)) frame.dialog(null);
    path = corpus?.path;
    desk.enter(path ?? null);
    deselect(selection);
    list.clear();
    series.clear();
    rules.clear();
    frame.store.setState({ find: null, sought: null, page: 'dispatches' });
    if (path === undefined) return;
    list.ask({});
    void askBehindFirst(shell);
  });
  // A corpus opens with its first dispatch in sight, and an import into an empty one does too; whoever went to another
  // page meanwhile stays there. As the list changes, the shown dispatch may take another place in it.
  list.store.subscribe(({ pages, query }, before) => {
    if (pages === before.pages) return;
    const { current } = desk.store.getState();
    const first = itemAt(pages, 0);
    if (current === null) {
      const fresh = (before.total ?? 0) === 0 && query.search === '';
      if (fresh && first !== undefined) void layDispatch(shell, first.id, 0);
      return;
    }
    const index = indexWhere(pages, (item) => item.id === current);
    if (index >= 0) list.store.setState({ index });
    // Where it stood stands another: it went to where the list was not looked at, or out of it.
    else if (itemAt(pages, list.store.getState().index ?? -1)) list.store.setState({ index: null });
  });
  // Whoever chose or scrolled to something in the text is not led to where the searched words stand first.
  selection.subscribe(({ edit, at, anchor }, before) => {
    const { sought } = frame.store.getState();
    const isAsBefore = edit === before.edit && at === before.at && anchor === before.anchor;
    if (sought?.fresh === true && !isAsBefore) frame.store.setState({ sought: { ...sought, fresh: false } });
  });
  shell.client.subscribe((event) => {
    if (event.type === 'description') void rules.read();
    if (event.type === 'outside') {
      list.refresh();
      void followOutside(shell, event.ids);
    }
    if (event.type === 'set-aside') frame.say(shellStrings(shell).setAside(event.decisions, event.file));
    if (event.type !== 'dispatches') return;
    list.refresh();
    if (frame.store.getState().page === 'series') series.refresh();
    if (event.ids === null) void desk.refresh();
  });
  session.store.subscribe(({ connected, corpus }, before) => {
    if (!connected || before.connected || corpus === null) return;
    void askWhatWaits(shell);
    void rules.read();
  });
  // An operation that began, here or in another window, is taken over by the dispatch that is shown as it is read.
  session.store.subscribe(({ operations }, before) => {
    const known = new Set(before.operations.map(({ id }) => id));
    if (operations.some(({ id }) => !known.has(id))) void desk.refresh();
  });
};

/** The name under which decisions are recorded. */
export const personName = ({ app, settings }: SessionState): string => settings.agent ?? app?.account ?? '';

export const createShell = (client: HostClient, transfer: Transfer, languages: readonly string[]): Shell => {
  const session = createSession(client);
  const list = createList(client);
  const neighbours = createNeighbours(client);
  // Before all others that follow the host: what they read again is read anew.
  client.subscribe(neighbours.follow);
  const shell: Shell = {
    client,
    transfer,
    session,
    languages,
    list,
    rules: createRules(client, session, () => list.store.getState().query),
    frame: createFrame(),
    series: createSeries(client),
    selection: createSelection(),
    desk: createDesk(
      client,
      () => ({ kind: 'person', name: personName(session.store.getState()) }),
      () => new Date().toISOString(),
      (news) => onNews(shell, news),
      neighbours,
    ),
  };
  follow(shell);
  readAhead(list, shell.desk, neighbours);
  tryAgain(shell.desk);
  return shell;
};
