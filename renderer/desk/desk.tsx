/** The middle: the dispatch that is shown, in one of its three views. */
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Operation } from '../../core/history/operation.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import type { Span } from '../../core/model/span.ts';
import { decideAndGo } from '../actions/edit-actions.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Button } from '../controls/button.tsx';
import {
  useDesk,
  useFrame,
  useList,
  useLocale,
  useSelection,
  useSession,
  useShell,
  useShown,
  useShownKeys,
  useStrings,
} from '../frame/use-shell.ts';
import { useLeftFind, useTextFocus } from '../frame/use-text-focus.ts';
import type { View } from '../state/frame.ts';
import type { OpenDispatch } from '../state/open-dispatch.ts';
import { pointedAt, reachedBlock, selectedBlock, selectedBlocks, selectTo } from '../state/selection.ts';
import { showDispatch } from '../state/shell.ts';
import { CurateView, ReadView, ReviewView } from '../views/index.ts';
import { MenuKeysContext } from '../views/menu-keys.tsx';
import { useFindTeasers } from '../views/use-teasers.ts';
import type { Found, ViewProps } from '../views/view-props.ts';
import { DeskHead, DeskProgress } from './desk-head.tsx';
import { FindBar } from './find-bar.tsx';
import { findPlaces, findSearched } from './find-places.ts';
import { useDeskInSight } from './use-desk-in-sight.ts';
import { useTabs, ViewPanel, ViewTabs } from './view-tabs.tsx';
import './desk.css';

const NOTHING: readonly Span[] = [];

const useFound = ({ text, curation }: OpenDispatch): Found | null => {
  const find = useFrame((state) => state.find);
  const words = useDeferredValue(find?.text ?? '');
  const searched = find?.searched ?? false;
  const spans = useMemo(
    () => (words === '' ? NOTHING : (searched ? findSearched : findPlaces)(text, curation, words)),
    [text, curation, words, searched],
  );
  const current = find?.current ?? 0;
  const closed = find === null;
  return useMemo(() => {
    if (closed) return null;
    const count = spans.length;
    return { spans, current: count === 0 ? -1 : ((current % count) + count) % count };
  }, [closed, spans, current]);
};

/** Texts with more characters are searched only when they are asked: by find. */
const LONGEST = 500_000;

/** What the list is searched for, in the dispatch that was opened from it; looked for once the dispatch is painted. */
const useSought = ({ text, curation }: OpenDispatch): Found | null => {
  const sought = useFrame((state) => state.sought);
  const search = sought?.search ?? '';
  const stands = useList((state) => state.query.search === search);
  const isAsked = search !== '' && stands && text.length <= LONGEST;
  const asked = useMemo(
    () => (isAsked ? { text, curation, search } : null),
    [isAsked, text, curation, search],
  );
  const painted = useDeferredValue(asked, null);
  const spans = useMemo(
    () => (painted === null ? NOTHING : findSearched(painted.text, painted.curation, painted.search)),
    [painted],
  );
  const isOfThis = painted?.text === text;
  const current = sought?.fresh === true ? 0 : -1;
  return useMemo(
    () => (isOfThis && spans.length > 0 ? { spans, current, quiet: true } : null),
    [isOfThis, spans, current],
  );
};

const useViewProps = (open: OpenDispatch, found: Found | null): ViewProps => {
  const shell = useShell();
  const { selection } = shell;
  const locale = useLocale();
  const readOnly = useSession((state) => state.corpus?.readOnly !== null);
  const edit = useSelection((state) => state.edit);
  const at = useSelection((state) => state.at);
  const isEditing = useSelection((state) => state.editing);
  const isSplitting = useSelection((state) => state.splitting);
  const block = selectedBlock(open.curation, { edit, at }) ?? null;
  const range = useSelection((state) => state.range);
  const selectedRange = useMemo(() => {
    const reached = reachedBlock(open.curation, { edit, at, range });
    const blocks = selectedBlocks(open.curation, { edit, at, range });
    const [first, last] = [blocks[0], blocks.at(-1)];
    return reached === undefined || first === last || !first || !last
      ? null
      : { from: first.from, to: last.to, reached: reached.from };
  }, [open.curation, edit, at, range]);
  const onSelectTo = useCallback(
    (until: number) => selectTo(selection, open.curation, until),
    [selection, open.curation],
  );
  const onSelectEdit = useCallback(
    (id: string | null) => selection.setState({ edit: id, editing: false }),
    [selection],
  );
  const onSelectBlock = useCallback(
    (span: Span | null) =>
      selection.setState({ edit: null, at: span?.from ?? null, range: null, editing: false }),
    [selection],
  );
  const onEditing = useCallback(
    (span: Span | null) =>
      selection.setState(span === null ? { editing: false } : { edit: null, at: span.from, editing: true }),
    [selection],
  );
  const onSplitting = useCallback(() => selection.setState({ splitting: false }), [selection]);
  const onPlacing = useCallback<ViewProps['onPlacing']>(
    (placing) => selection.setState({ placing }),
    [selection],
  );
  const onOperation = useCallback((operation: Operation) => void decideAndGo(shell, operation), [shell]);
  const findTeasers = useFindTeasers();
  const onOpenDispatch = useCallback((id: string) => void showDispatch(shell, id), [shell]);
  const onAnchor = useCallback((anchor: number) => selection.setState({ anchor }), [selection]);
  return {
    text: open.text,
    curation: open.curation,
    selectedEdit: edit,
    selectedBlock: block,
    selectedRange,
    editing: isEditing && !readOnly ? block : null,
    splitting: isSplitting && !readOnly ? block : null,
    found,
    readOnly,
    locale,
    anchor: selection.getState().anchor,
    onSelectEdit,
    onSelectBlock,
    onSelectTo,
    onEditing,
    onSplitting,
    onPlacing,
    onOperation,
    findTeasers,
    onOpenDispatch,
    onAnchor,
  };
};

/** Of another dispatch only the views begin anew: what stands around them is drawn for all. */
const Shown = ({ open }: { readonly open: OpenDispatch }) => {
  const { frame } = useShell();
  const strings = useStrings();
  const { id } = open.confirmed;
  const view = useFrame((state) => state.view);
  const found = useFound(open);
  const pointed = useSelection(pointedAt);
  const shown = useMemo(() => (pointed === null ? null : { spans: pointed, current: 0 }), [pointed]);
  const sought = useSought(open);
  const props = useViewProps(open, found ?? shown ?? sought);
  useLeftFind(found !== null, id);
  const group = useTabs();
  const shownKeys = useShownKeys();
  const names: Readonly<Record<View, string>> = {
    curate: strings.curate,
    review: strings.review,
    read: strings.read,
  };
  return (
    <main className="desk">
      <DeskHead open={open} />
      <div className="desk-views">
        <div className="desk-tabs">
          <ViewTabs
            group={group}
            label={strings.views}
            names={names}
            view={view}
            onView={(next) => frame.store.setState({ view: next })}
          />
          <DeskProgress open={open} />
        </div>
        {found !== null && <FindBar found={found} />}
        <MenuKeysContext value={shownKeys}>
          <ViewPanel group={group} view={view}>
            {view === 'curate' && <CurateView key={id} {...props} />}
            {view === 'review' && <ReviewView key={id} {...props} />}
            {view === 'read' && <ReadView key={id} {...props} />}
          </ViewPanel>
        </MenuKeysContext>
      </div>
    </main>
  );
};

const Nothing = () => {
  const { desk } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const failure = useDesk((state) => state.failure);
  const current = useDesk((state) => state.current);
  const empty = useSession((state) => state.corpus?.dispatches === 0);
  if (failure !== null)
    return (
      <main className="desk desk-note" role="alert">
        <h1>{strings.cannotRead}</h1>
        <p>{failureMessage(failure, locale)}</p>
        <Button className="button primary" onPress={() => void desk.show(current)}>
          {strings.tryAgain}
        </Button>
      </main>
    );
  if (current !== null)
    return (
      <main className="desk desk-note">
        <p className="hint awaited">{strings.loadingDispatch}</p>
      </main>
    );
  return (
    <main className="desk desk-note">
      {empty ? (
        <>
          <h1>{strings.emptyCorpus}</h1>
          <p>{strings.emptyCorpusHint}</p>
          <ActionButton action="import" look="primary" showKeys />
        </>
      ) : (
        <>
          <h1>{strings.nothingOpen}</h1>
          <p>{strings.nothingOpenHint}</p>
          <ActionButton action="next-edit" showKeys />
        </>
      )}
    </main>
  );
};

/** Moves the focus where it is asked for; a part of its own, so that asking draws nothing else anew. */
const TextFocus = ({ shown }: { readonly shown: string | null }) => {
  useTextFocus(shown);
  useDeskInSight();
  return null;
};

export const Desk = () => {
  const open = useShown();
  return (
    <>
      {open === undefined ? <Nothing /> : <Shown open={open} />}
      <TextFocus shown={open?.confirmed.id ?? null} />
    </>
  );
};
