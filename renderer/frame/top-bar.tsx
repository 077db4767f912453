/** The top bar: the corpus with its menu, the pages, and the ways to everything else. */
import { Fragment } from 'react';
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { actionOf, runAction } from '../actions/actions.ts';
import { openCorpus } from '../actions/corpus-actions.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { ActionKeys } from '../controls/action-keys.tsx';
import { Sign } from '../controls/sign.tsx';
import { PAGES, type Page } from '../state/frame.ts';
import { corpusTitle, recentTitle } from '../strings/corpus-title.ts';
import type { Strings } from '../strings/strings.ts';
import { useFrame, useLocale, useSession, useShell, useStrings } from './use-shell.ts';
import './top-bar.css';

/** What can be done with the corpus: which it is, what it says of itself, what was decided, whether it is whole, copies. */
const MENU_GROUPS: readonly (readonly string[])[] = [
  ['open-corpus', 'new-corpus', 'reveal-corpus'],
  ['describe-corpus', 'vocabularies', 'names', 'learn-layout'],
  ['corpus-history', 'make-recipe', 'apply-recipe'],
  ['verify', 'repair', 'removed'],
  ['merge', 'conflicts', 'copy-corpus'],
];

const CorpusMenu = () => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const corpus = useSession((state) => state.corpus);
  const recent = useSession((state) => state.app?.recent) ?? [];
  const title = corpus === null ? strings.noCorpus : corpusTitle(corpus, locale);
  const others = recent.filter(({ path }) => path !== corpus?.path);
  return (
    <MenuTrigger>
      <Button className="corpus-button" aria-label={strings.corpusNamed(title)}>
        <span className="corpus-title">{title}</span>
        {corpus?.sample && <span className="badge">{strings.sample}</span>}
        {corpus?.readOnly && <span className="badge ask">{strings.readOnly}</span>}
        <Sign of="caret" />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          onAction={(key) =>
            actionOf(String(key)) === undefined
              ? void openCorpus(shell, String(key))
              : runAction(shell, String(key))
          }
        >
          {others.length > 0 && (
            <MenuSection>
              <Header className="menu-heading">{strings.recentCorpora}</Header>
              {others.slice(0, 8).map(({ path, title: given }) => (
                <MenuItem key={path} id={path} textValue={recentTitle(given, locale)} className="menu-item">
                  <span>
                    {recentTitle(given, locale)}
                    <span className="hint">
                      <bdi>{path}</bdi>
                    </span>
                  </span>
                </MenuItem>
              ))}
            </MenuSection>
          )}
          {others.length > 0 && <Separator className="menu-separator" />}
          {MENU_GROUPS.map((ids, group) => (
            <Fragment key={ids[0]}>
              {group > 0 && <Separator className="menu-separator" />}
              {ids.map((id) => {
                const action = actionOf(id);
                if (action === undefined || (id === 'reveal-corpus' && shell.transfer.reveal === null))
                  return null;
                return (
                  <MenuItem
                    key={id}
                    id={id}
                    className="menu-item"
                    textValue={action.label[locale]}
                    isDisabled={!action.enabled(shell)}
                  >
                    {action.label[locale]}
                    <ActionKeys action={id} />
                  </MenuItem>
                );
              })}
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

const pageName = (page: Page, strings: Strings): string =>
  ({
    dispatches: strings.pageDispatches,
    series: strings.pageSeries,
    rules: strings.pageRules,
    statistics: strings.pageStatistics,
    export: strings.pageExport,
  })[page];

const PageNav = () => {
  const { frame } = useShell();
  const strings = useStrings();
  const current = useFrame((state) => state.page);
  return (
    <nav className="pages" aria-label={strings.pages}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          aria-current={page === current ? 'page' : undefined}
          onClick={() => frame.store.setState({ page })}
        >
          {pageName(page, strings)}
        </button>
      ))}
    </nav>
  );
};

export const TopBar = () => {
  const strings = useStrings();
  const open = useSession((state) => state.corpus !== null);
  return (
    <header className="top-bar">
      <span className="brand">Dépêche</span>
      <CorpusMenu />
      {open && <PageNav />}
      <span className="spring" />
      {open && <ActionButton action="import" look="plain" />}
      {open && <ActionButton action="export" look="plain" />}
      <span className="bar-rule" />
      <ActionButton action="palette" look="plain" showKeys />
      <ActionButton action="shortcuts" label={strings.help} look="plain" showKeys />
      <ActionButton action="settings" label={strings.settings} look="plain" />
    </header>
  );
};
