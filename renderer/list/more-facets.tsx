/** The facets that take a menu each: block, rule, year and tag; and what is damaged. */
import { useDeferredValue } from 'react';
import { type DispatchPage, NO_YEAR } from '../../core/api-values.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { Choice } from '../controls/choice.tsx';
import { useFilters, useList, useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { LacksFilter } from './describe-facets.tsx';
import { Facet } from './facet.tsx';

interface FacetValue<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly count: number;
}

interface FacetMenuProps<T extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: T | null;
  readonly choices: readonly FacetValue<T>[];
  readonly onChange: (value: T | null) => void;
}

const FacetMenu = <T extends string>({ label, any, value, choices, onChange }: FacetMenuProps<T>) => {
  const strings = useStrings();
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <Choice
      className={value === null ? 'select facet' : 'select facet chosen'}
      aria-label={label}
      isDisabled={choices.length === 0 && value === null}
      value={value}
      options={[
        { id: null, label: any },
        ...(isKnown ? [] : [{ id: value, label: `${value} (0)` }]),
        ...choices.map(({ value: id, name, count }) => ({ id, label: `${name} (${strings.figure(count)})` })),
      ]}
      onChange={onChange}
    />
  );
};

const NONE: DispatchPage['facets'] = {
  statuses: [],
  undecided: 0,
  damaged: 0,
  unsure: 0,
  lacks: [],
  roles: [],
  rules: [],
  years: [],
  tags: [],
  all: 0,
};

export const MoreFacets = () => {
  const { list } = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { roles, rules, years, tags, damaged } = useDeferredValue(useList((state) => state.facets)) ?? NONE;
  const query = useFilters();
  return (
    <div id="more-facets" className="more-facets">
      <FacetMenu
        label={strings.filterRole}
        any={strings.anyRole}
        value={query.role}
        choices={roles.map(({ role, count }) => ({ value: role, name: ROLE_NAMES[role][locale], count }))}
        onChange={(role) => list.ask({ role })}
      />
      <FacetMenu
        label={strings.filterRule}
        any={strings.everyRule}
        value={query.rule}
        choices={rules.map(({ rule, count }) => ({
          value: rule,
          name: ruleDescription(rule, locale),
          count,
        }))}
        onChange={(rule) => list.ask({ rule })}
      />
      <FacetMenu
        label={strings.filterYear}
        any={strings.anyYear}
        value={query.year}
        choices={years.map(({ year, count }) => ({
          value: year,
          name: year === NO_YEAR ? strings.noYear : year,
          count,
        }))}
        onChange={(year) => list.ask({ year })}
      />
      <FacetMenu
        label={strings.tag}
        any={strings.anyTag}
        value={query.tag}
        choices={tags.map(({ tag, count }) => ({ value: tag, name: tag, count }))}
        onChange={(tag) => list.ask({ tag })}
      />
      <LacksFilter />
      {(damaged > 0 || query.damaged) && (
        <Facet
          name={strings.hasDamage}
          count={damaged}
          pressed={query.damaged}
          onPress={() => list.ask({ damaged: !query.damaged })}
        />
      )}
    </div>
  );
};
