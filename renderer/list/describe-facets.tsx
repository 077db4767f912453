/** Facets of what is still to be looked at beside edits: unsure blocks, and metadata that the corpus requires. */
import { Choice } from '../controls/choice.tsx';
import { useList, useSession, useShell, useStrings } from '../frame/use-shell.ts';

export const UnsureFacet = () => {
  const { list } = useShell();
  const strings = useStrings();
  const count = useList((state) => state.facets?.unsure ?? 0);
  const pressed = useList((state) => state.query.unsure);
  if (count === 0 && !pressed) return null;
  return (
    <button
      type="button"
      className="facet"
      aria-pressed={pressed}
      onClick={() => list.ask({ unsure: !pressed })}
    >
      {strings.unsureFacet} <b className="tabular">{strings.figure(count)}</b>
    </button>
  );
};

export const LacksFilter = () => {
  const { list } = useShell();
  const strings = useStrings();
  const required = useSession((state) => state.description?.required) ?? [];
  const counts = useList((state) => state.facets?.lacks) ?? [];
  const lacks = useList((state) => state.query.lacks);
  const shown = counts.filter(({ field }) => required.includes(field) || field === lacks);
  if (shown.length === 0 && lacks === null) return null;
  return (
    <Choice
      className="select facet"
      aria-label={strings.lacksFacet}
      value={lacks}
      options={[
        { id: null, label: strings.lacksAny },
        ...shown.map(({ field, count }) => ({
          id: field,
          label: strings.lacksField(strings.fields[field], count),
        })),
      ]}
      onChange={(field) => list.ask({ lacks: field })}
    />
  );
};
