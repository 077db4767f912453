/** The left column: search, facets, and the list of dispatches. */
import { useRef } from 'react';
import { SEARCH_BOX } from '../actions/window-actions.ts';
import { ActionKeys } from '../controls/action-keys.tsx';
import { Button } from '../controls/button.tsx';
import { useList, useShell, useStrings } from '../frame/use-shell.ts';
import { isComposing } from '../keyboard/composing.ts';
import { DispatchList } from './dispatch-list.tsx';
import { Facets } from './facets.tsx';
import { ListTools } from './list-tools.tsx';
import { openFirst } from './open-first.ts';
import { ReadingNote } from './reading-note.tsx';
import './list.css';

const Search = () => {
  const shell = useShell();
  const { list } = shell;
  const strings = useStrings();
  const search = useList((state) => state.query.search);
  const box = useRef<HTMLInputElement>(null);
  return (
    <search className="search">
      <input
        id={SEARCH_BOX}
        ref={box}
        className="input"
        type="search"
        aria-label={strings.searchDispatches}
        placeholder={strings.searchDispatches}
        title={strings.searchHint}
        autoComplete="off"
        spellCheck={false}
        value={search}
        maxLength={1000}
        onChange={(event) => list.ask({ search: event.target.value })}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter' && search.trim() !== '') {
            event.preventDefault();
            void openFirst(shell);
          }
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (search === '') box.current?.blur();
          else list.ask({ search: '' });
        }}
      />
      {search === '' ? (
        <ActionKeys action="search" />
      ) : (
        <Button
          className="button plain icon"
          aria-label={strings.clearSearch}
          onPress={() => {
            list.ask({ search: '' });
            box.current?.focus();
          }}
        >
          ×
        </Button>
      )}
    </search>
  );
};

export const ListPane = () => (
  <aside className="list-pane">
    <Search />
    <Facets />
    <ListTools />
    <ReadingNote />
    <DispatchList />
  </aside>
);
