/**
 * The facets: what of the list is shown. Statuses and what is undecided stand open, because most lists are made of
 * them; the others are behind one button, which tells how many of them are in use, and while it is closed which.
 */
import { useDeferredValue, useState } from 'react';
import { EVERYTHING } from '../../core/everything.ts';
import { STATUSES, type Status } from '../../core/model/dispatch.ts';
import { useFilters, useList, useShell, useStrings } from '../frame/use-shell.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { UnsureFacet } from './describe-facets.tsx';
import { Facet } from './facet.tsx';
import { MoreFacets } from './more-facets.tsx';
import { Worklists } from './worklists.tsx';
import './facets.css';

/** The way that every dispatch goes: shown from the start, so that the first step of one moves no row under the hand. */
const WAY: ReadonlySet<Status> = new Set(['new', 'in-progress', 'reviewed']);

export const Facets = () => {
  const { list } = useShell();
  const strings = useStrings();
  // The list is drawn first, and then what else it could show.
  const facets = useDeferredValue(useList((state) => state.facets));
  const { statuses, undecided, damaged, role, rule, year, tag, unsure, lacks } = useFilters();
  const [isOpen, setOpen] = useState(false);
  const counts = new Map(facets?.statuses.map(({ status, count }) => [status, count]));
  const hasDispatches = (facets?.all ?? 0) > 0;
  const toggled = (status: Status): Status[] =>
    statuses.includes(status) ? statuses.filter((other) => other !== status) : [...statuses, status];
  const inUse = [role, rule, year, tag, lacks].filter((value) => value !== null).length + (damaged ? 1 : 0);
  const isAll = statuses.length === 0 && !undecided && !unsure && inUse === 0;
  return (
    <fieldset className="facets">
      <legend className="visually-hidden">{strings.show}</legend>
      <Facet
        name={strings.all}
        count={facets?.all ?? 0}
        pressed={isAll}
        onPress={() => {
          const { search, sort } = list.store.getState().query;
          list.ask({ ...EVERYTHING, search, sort });
        }}
      />
      <Facet
        name={strings.hasUndecided}
        count={facets?.undecided ?? 0}
        pressed={undecided}
        onPress={() => list.ask({ undecided: !undecided })}
      />
      {STATUSES.filter(
        (status) =>
          (hasDispatches && WAY.has(status)) || (counts.get(status) ?? 0) > 0 || statuses.includes(status),
      ).map((status) => (
        <Facet
          key={status}
          name={strings.statuses[status]}
          count={counts.get(status) ?? 0}
          pressed={statuses.includes(status)}
          onPress={() => list.ask({ statuses: toggled(status) })}
        />
      ))}
      <UnsureFacet />
      <div className="facet-menus">
        <button
          type="button"
          className="facet menu-facet"
          aria-expanded={isOpen}
          aria-controls="more-facets"
          onClick={() => setOpen(!isOpen)}
        >
          {strings.filters}
          {inUse > 0 && <b className="tabular"> {inUse}</b>}
          {inUse > 0 && !isOpen && <ChosenFilters />}
        </button>
        <Worklists />
      </div>
      {isOpen && <MoreFacets />}
    </fieldset>
  );
};
