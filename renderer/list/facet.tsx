/** One value of a facet, pressed or not, with the number of dispatches it would leave. */
import { useStrings } from '../frame/use-shell.ts';

interface FacetProps {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

export const Facet = ({ name, count, pressed, onPress }: FacetProps) => (
  <button type="button" className="facet" aria-pressed={pressed} onClick={onPress}>
    {name} <b className="tabular">{useStrings().figure(count)}</b>
  </button>
);
