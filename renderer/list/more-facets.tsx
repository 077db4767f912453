/** The facets that take a menu each: block, rule, year and tag; and what is damaged. */
import { useDeferredValue } from 'react';
import { type DispatchPage, NO_YEAR } from '../../core/api-values.ts';
import { ROLES } from '../../core/model/role.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { useFilters, useList, useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { ROLE_NAMES } from '../strings/roles.ts';
import { LacksFilter } from './describe-facets.tsx';
import { Facet } from './facet.tsx';

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

interface FacetMenuProps {
  readonly label: string;
  readonly any: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
}

const FacetMenu = ({ label, any, value, choices, onChange }: FacetMenuProps) => {
  const strings = useStrings();
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <select
      className={value === null ? 'select facet' : 'select facet chosen'}
      aria-label={label}
      value={value ?? ''}
      disabled={choices.length === 0 && value === null}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{any}</option>
      {!isKnown && <option value={value}>{`${value} (0)`}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {`${choice.name} (${strings.figure(choice.count)})`}
        </option>
      ))}
    </select>
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
        onChange={(value) => list.ask({ role: ROLES.find((role) => role === value) ?? null })}
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
