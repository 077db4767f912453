/** Which filters are in use behind the closed button, in a few words: the list is short for a reason that is seen. */
import { NO_YEAR, type Query } from '../../core/api-values.ts';
import type { Locale } from '../../core/model/localised.ts';
import { ruleDescription } from '../../core/spacing/evidence-sentence.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { useFilters, useLocale, useStrings } from '../frame/use-shell.ts';
import type { Strings } from '../strings/strings.ts';

type Filters = Pick<Query, 'role' | 'rule' | 'year' | 'tag' | 'lacks' | 'damaged'>;

/** The filters in use, in the order in which they are chosen. */
const chosenFilters = (
  { role, rule, year, tag, lacks, damaged }: Filters,
  strings: Strings,
  locale: Locale,
): readonly string[] => [
  ...(role === null ? [] : [ROLE_NAMES[role][locale]]),
  ...(rule === null ? [] : [ruleDescription(rule, locale)]),
  ...(year === null ? [] : [year === NO_YEAR ? strings.noYear : year]),
  ...(tag === null ? [] : [tag]),
  ...(lacks === null ? [] : [strings.missingFields([strings.fields[lacks]])]),
  ...(damaged ? [strings.hasDamage] : []),
];

export const ChosenFilters = () => {
  const words = chosenFilters(useFilters(), useStrings(), useLocale()).join(', ');
  return (
    <span className="menu-facet-name" title={words}>
      {words}
    </span>
  );
};
