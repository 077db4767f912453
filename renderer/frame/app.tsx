/** The window: its theme and language, and what fills it: the start, a failure, the welcome, or the corpus. */
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { Button, I18nProvider } from 'react-aria-components';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { Desk } from '../desk/desk.tsx';
import { Dialogs } from '../dialogs/dialogs.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import { ListPane } from '../list/list-pane.tsx';
import { ExportPage } from '../pages/export-page.tsx';
import { RulesPage } from '../pages/rules-page.tsx';
import { StatisticsPage } from '../pages/statistics-page.tsx';
import { SeriesPage } from '../series/series-page.tsx';
import { ChordPanel } from './chord-panel.tsx';
import { DropTarget } from './drop-target.tsx';
import { NameBar } from './name-bar.tsx';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useFlushOnLeave } from './use-flush-on-leave.ts';
import { useHostActions } from './use-host-actions.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLeaveGuard } from './use-leave-guard.ts';
import { useFrame, useLocale, useSession, useShell, useStrings } from './use-shell.ts';
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

const Pages = () => {
  const page = useFrame((state) => state.page);
  switch (page) {
    case 'dispatches':
      return (
        <div className="columns">
          <ListPane />
          <Desk />
          <Inspector />
        </div>
      );
    case 'series':
      return <SeriesPage />;
    case 'rules':
      return <RulesPage />;
    case 'statistics':
      return <StatisticsPage />;
    case 'export':
      return <ExportPage />;
  }
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

const Corpus = () => {
  useKeyboard();
  useHostActions();
  useLeaveGuard();
  useFlushOnLeave();
  const open = useSession((state) => state.corpus !== null);
  return (
    <>
      <div className="window">
        <TopBar />
        <div className="ask">
          <ReadOnlyBar />
          <WaitingBar />
          <NameBar />
        </div>
        {open ? <Pages /> : <Welcome />}
        <StatusBar />
      </div>
      <Notices />
      <Dialogs />
      <ChordPanel />
      <DropTarget />
    </>
  );
};

const Localised = ({ children }: { readonly children: ReactNode }) => {
  const locale = useLocale();
  const title = useSession((state) => state.corpus?.title);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.title = title === undefined ? 'Dépêche' : `${title} · Dépêche`;
  }, [locale, title]);
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
};

export const App = () => {
  const shell = useShell();
  const described = useSession((state) => state.app !== null);
  useTheme();
  useEffect(() => void shell.session.start(), [shell]);
  return <Localised>{described ? <Corpus /> : <Start />}</Localised>;
};
