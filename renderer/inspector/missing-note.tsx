/** Under a field that this corpus requires and the dispatch has not. */
import { Sign } from '../controls/sign.tsx';
import { useStrings } from '../frame/use-shell.ts';

export const MissingNote = ({ id }: { readonly id?: string }) => {
  const strings = useStrings();
  return (
    <span id={id} className="missing">
      <Sign of="warning" /> {strings.fieldRequired}
    </span>
  );
};
