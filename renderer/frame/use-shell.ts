/** The shell and its stores, for the parts of the window. A part subscribes to what it shows and to no more. */
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Query } from '../../core/api-values.ts';
import type { OwnKeys } from '../../core/keys.ts';
import type { Locale } from '../../core/model/localised.ts';
import type { Action } from '../actions/action.ts';
import { ACTIONS, actionOf } from '../actions/actions.ts';
import { keysOf, settledKeys, withoutKept } from '../keyboard/own-keys.ts';
import type { DeskState } from '../state/desk.ts';
import type { FrameState } from '../state/frame.ts';
import type { ListState } from '../state/list.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import type { RulesState } from '../state/rules.ts';
import type { SelectionState } from '../state/selection.ts';
import type { SessionState } from '../state/session.ts';
import { type Shell, shellLocale } from '../state/shell.ts';
import { type Strings, stringsOf } from '../strings/strings.ts';

export const ShellContext = createContext<Shell | null>(null);

export const useShell = (): Shell => {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error('a part of the window stands outside its shell');
  return shell;
};

export const useSession = <T>(select: (state: SessionState) => T): T =>
  useStore(useShell().session.store, select);
export const useFrame = <T>(select: (state: FrameState) => T): T => useStore(useShell().frame.store, select);
export const useList = <T>(select: (state: ListState) => T): T => useStore(useShell().list.store, select);
/** What is asked of the list but for the words in the search: who shows that is not drawn anew with each letter. */
export const useFilters = (): Omit<Query, 'search'> =>
  useStore(
    useShell().list.store,
    useShallow(({ query: { search: _, ...filters } }) => filters),
  );
export const useDesk = <T>(select: (state: DeskState) => T): T => useStore(useShell().desk.store, select);
export const useRules = <T>(select: (state: RulesState) => T): T => useStore(useShell().rules.store, select);
export const useSelection = <T>(select: (state: SelectionState) => T): T =>
  useStore(useShell().selection, select);

/** The dispatch that is shown, or undefined while there is none. */
export const useShown = (): OpenDispatch | undefined =>
  useDesk(({ current, open }) => (current === null ? undefined : open.get(current)));

export const useLocale = (): Locale => {
  const shell = useShell();
  return useSession(() => shellLocale(shell));
};

export const useStrings = (): Strings => stringsOf(useLocale());

const NO_KEYS: readonly string[] = [];

/** All actions with those of the program's keys that come to this window; always the same value. */
export const useActions = (): readonly Action[] => {
  const { keptKeys = NO_KEYS } = useShell().client;
  return useMemo(() => ACTIONS.map((action) => withoutKept(action, keptKeys)), [keptKeys]);
};

/** The person's keys as the window follows them; the same value until they change. */
export const useOwnKeys = (): OwnKeys => {
  const actions = useActions();
  const own = useSession((state) => state.settings.keys);
  return useMemo(() => settledKeys(actions, own), [actions, own]);
};

/** By the id of an action the keys that call it now, the one to be shown first; none for an unknown one. */
const useKeysOf = (): ((id: string) => readonly string[]) => {
  const { keptKeys = NO_KEYS } = useShell().client;
  const own = useOwnKeys();
  return useCallback(
    (id) => {
      const action = actionOf(id);
      return action === undefined ? NO_KEYS : keysOf(withoutKept(action, keptKeys), own);
    },
    [keptKeys, own],
  );
};

/** The keys that call an action now, the one to be shown first; none for an unknown one. */
export const useKeys = (id: string): readonly string[] => useKeysOf()(id);

/** By the id of an action the keys to be shown for it; null where it has none. The same function until keys are remapped. */
export const useShownKeys = (): ((id: string) => string | null) => {
  const keysNow = useKeysOf();
  return useCallback((id) => keysNow(id)[0] ?? null, [keysNow]);
};

/** Whether an action can be used now; follows every store it may look at. */
export const useEnabled = (id: string): boolean => {
  const shell = useShell();
  const follow = useCallback(
    (changed: () => void) => {
      const { session, frame, list, desk, selection, rules } = shell;
      const stores = [session.store, frame.store, list.store, desk.store, selection, rules.store];
      const forget = stores.map((store) => store.subscribe(changed));
      return () => {
        for (const stop of forget) stop();
      };
    },
    [shell],
  );
  return useSyncExternalStore(follow, () => actionOf(id)?.enabled(shell) ?? false);
};
