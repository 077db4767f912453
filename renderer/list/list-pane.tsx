/** The left column: search, facets, and the list of dispatches. */
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { STATUSES, type Status } from '../../core/model/dispatch.ts';
import { SEARCH_BOX } from '../actions/window-actions.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { useList, useShell, useStrings } from '../frame/use-shell.ts';
import { LacksFilter, UnsureFacet } from './describe-facets.tsx';
import { DispatchList } from './dispatch-list.tsx';
import { ListTools } from './list-tools.tsx';
import './list.css';

const Search = () => {
  const { list } = useShell();
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
        autoComplete="off"
        spellCheck={false}
        value={search}
        maxLength={1000}
        onChange={(event) => list.ask({ search: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (search === '') box.current?.blur();
          else list.ask({ search: '' });
        }}
      />
      {search === '' ? (
        <KeyCaps keys="/" />
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

interface FacetProps {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

const Facet = ({ name, count, pressed, onPress }: FacetProps) => (
  <button type="button" className="facet" aria-pressed={pressed} onClick={onPress}>
    {name} <b className="tabular">{count.toLocaleString()}</b>
  </button>
);

const TagFilter = () => {
  const { list } = useShell();
  const strings = useStrings();
  const tags = useList((state) => state.facets?.tags) ?? [];
  const tag = useList((state) => state.query.tag);
  if (tags.length === 0 && tag === null) return null;
  return (
    <select
      className="select facet"
      aria-label={strings.tag}
      value={tag ?? ''}
      onChange={(event) => list.ask({ tag: event.target.value === '' ? null : event.target.value })}
    >
      <option value="">{strings.anyTag}</option>
      {tags.map(({ tag: name, count }) => (
        <option key={name} value={name}>
          {`${name} (${count})`}
        </option>
      ))}
    </select>
  );
};

const Facets = () => {
  const { list } = useShell();
  const strings = useStrings();
  const facets = useList((state) => state.facets);
  const { statuses, undecided, tag, unsure, lacks } = useList((state) => state.query);
  const counts = new Map(facets?.statuses.map(({ status, count }) => [status, count]));
  const toggled = (status: Status): Status[] =>
    statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status];
  return (
    <fieldset className="facets">
      <legend className="visually-hidden">{strings.show}</legend>
      <Facet
        name={strings.all}
        count={facets?.all ?? 0}
        pressed={statuses.length === 0 && !undecided && tag === null && !unsure && lacks === null}
        onPress={() => list.ask({ statuses: [], undecided: false, tag: null, unsure: false, lacks: null })}
      />
      <Facet
        name={strings.hasUndecided}
        count={facets?.undecided ?? 0}
        pressed={undecided}
        onPress={() => list.ask({ undecided: !undecided })}
      />
      {STATUSES.filter((status) => (counts.get(status) ?? 0) > 0 || statuses.includes(status)).map(
        (status) => (
          <Facet
            key={status}
            name={strings.statuses[status]}
            count={counts.get(status) ?? 0}
            pressed={statuses.includes(status)}
            onPress={() => list.ask({ statuses: toggled(status) })}
          />
        ),
      )}
      <UnsureFacet />
      <LacksFilter />
      <TagFilter />
    </fieldset>
  );
};

export const ListPane = () => (
  <aside className="list-pane">
    <Search />
    <Facets />
    <ListTools />
    <DispatchList />
  </aside>
);
