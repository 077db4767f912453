/** The window: its theme and language, and what fills it: the start, a failure, the welcome, or the corpus. */
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { SIDE_COLUMNS } from '../../core/api-values.ts';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Boundary } from '../controls/boundary.tsx';
import { Button } from '../controls/button.tsx';
import { LaterPart, later } from '../controls/later.tsx';
import { Desk } from '../desk/desk.tsx';
import { Dialogs, loadDialogs } from '../dialogs/dialogs.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { ListPane } from '../list/list-pane.tsx';
import { loadSegmentation } from '../state/reducing.ts';
import { firstShown, isFirstShown } from '../state/shell.ts';
import { corpusTitle } from '../strings/corpus-title.ts';
import { ChordPanel } from './chord-panel.tsx';
import { DropTarget } from './drop-target.tsx';
import { NameBar } from './name-bar.tsx';
import { Notices } from './notices.tsx';
import { OwnFolderBar } from './own-folder-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useHostActions } from './use-host-actions.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useDesk, useFrame, useList, useLocale, useSession, useShell, useStrings } from './use-shell.ts';
import { useTheme } from './use-theme.ts';
import { WaitingBar } from './waiting-bar.tsx';
import { Welcome } from './welcome.tsx';
import './frame.css';

const Start = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const failure = useSession((state) => state.failure);
  return (
    <main className="start">
      <p className="brand">Dépêche</p>
      {failure === null ? (
        <p className="visually-hidden" role="status">
          {strings.starting}
        </p>
      ) : (
        <div role="alert" className="start-failure">
          <p>{failureMessage(failure, locale)}</p>
          <Button className="button primary" onPress={() => void shell.session.start()}>
            {strings.tryAgain}
          </Button>
        </div>
      )}
    </main>
  );
};

const corpusPage = later(async () => (await import('../pages/corpus-page.tsx')).CorpusPage);

const Pages = () => {
  const page = useFrame((state) => state.page);
  const hidden = useSession((state) => state.settings.hiddenColumns);
  const strings = useStrings();
  if (page !== 'dispatches')
    return (
      <LaterPart
        of={corpusPage}
        props={{ page }}
        waiting={
          <main className="page-waiting" aria-busy="true">
            <p className="visually-hidden">{strings.loading}</p>
          </main>
        }
        frame={(said) => <main className="page-waiting">{said}</main>}
      />
    );
  return (
    <div className="columns" data-hidden={SIDE_COLUMNS.filter((column) => hidden.includes(column)).join(' ')}>
      {!hidden.includes('list') && <ListPane />}
      <Desk />
      {!hidden.includes('inspector') && <Inspector />}
    </div>
  );
};

/**
 * What is loaded later comes as soon as nothing else is to do, so that it is there when it is asked for: not while the
 * first dispatch is still on its way, which a moment without work would let it hold up.
 */
const useLoadingAhead = (): void => {
  const isShown = useDesk(({ current, open }) => current !== null && open.has(current));
  const isEmpty = useList(({ total, failure }) => total === 0 || failure !== null);
  const isAtRest = isShown || isEmpty;
  useEffect(() => {
    if (!isAtRest) return;
    const idle = requestIdleCallback(() => {
      void corpusPage.load();
      void loadDialogs();
      void loadSegmentation();
    });
    return () => cancelIdleCallback(idle);
  }, [isAtRest]);
};

/** Going to another page leaves a failure behind. */
const SafePages = () => {
  const page = useFrame((state) => state.page);
  return (
    <Boundary key={page} frame={(said) => <main className="page-waiting">{said}</main>}>
      <Pages />
    </Boundary>
  );
};

const ReadOnlyBar = () => {
  const strings = useStrings();
  const locale = useLocale();
  const readOnly = useSession((state) => state.corpus?.readOnly ?? null);
  return readOnly === null ? null : (
    <div className="read-only-bar" role="status">
      {failureMessage(readOnly, locale)}{' '}
      <ActionButton action="write-here" label={strings.writeHere} look="small" />
    </div>
  );
};

/** What the window hears and does beside what it shows, once there is something to be worked on. */
const Working = () => {
  useKeyboard();
  useHostActions();
  useLeaveGuard();
  useFlushOnLeave();
  useLoadingAhead();
  return null;
};

/** Drawn before the host has told anything, out of sight: of the first dispatch no more than itself is drawn then. */
const Corpus = ({ begun }: { readonly begun: boolean }) => {
  const open = useSession((state) => state.corpus !== null || state.app === null);
  return (
    <>
      {begun && <Working />}
      <div className="window" inert={!begun} data-waiting={begun ? undefined : ''}>
        <TopBar />
        <div className="ask">
          <OwnFolderBar />
          <ReadOnlyBar />
          <UnsavedBar />
          <WaitingBar />
          <NameBar />
        </div>
        {open ? <SafePages /> : <Welcome />}
        <StatusBar />
      </div>
      <Notices />
      {begun && (
        <>
          <Dialogs />
          <ChordPanel />
          <DropTarget />
        </>
      )}
    </>
  );
};

const Localised = ({ children }: { readonly children: ReactNode }) => {
  const locale = useLocale();
  const title = useSession(({ corpus }) => corpus && corpusTitle(corpus, locale));
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title === null ? 'Dépêche' : `${title} · Dépêche`;
  }, [locale, title]);
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
};

/** How long after the host has described itself the window waits for its first dispatch to be drawn with it, in ms. */
const TOGETHER = 300;

/** Whether there is something to be drawn: list, dispatch and frame are drawn once, and not one after the other. */
const useBegun = (): boolean => {
  const shell = useShell();
  const described = useSession((state) => state.app !== null);
  const [begun, setBegun] = useState(() => isFirstShown(shell));
  useEffect(() => {
    if (!described) return;
    const begin = (): void => setBegun(true);
    const late = setTimeout(begin, TOGETHER);
    void firstShown(shell).then(begin);
    return () => clearTimeout(late);
  }, [described, shell]);
  return begun;
};

export const App = () => {
  const begun = useBegun();
  useTheme();
  return (
    <Localised>
      <Boundary frame={(said) => <main className="start">{said}</main>}>
        {!begun && <Start />}
        <Corpus begun={begun} />
      </Boundary>
    </Localised>
  );
};
