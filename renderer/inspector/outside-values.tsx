/** The values of a field that no vocabulary has as they are, each with the preferred form where one is known. */

import type { Outside } from '../../core/api-vocabularies.ts';
import { Button } from '../controls/button.tsx';
import { useStrings } from '../frame/use-shell.ts';

interface OutsideValuesProps {
  readonly outside: readonly Outside[];
  readonly readOnly: boolean;
  /** Puts the preferred form in the place of a value. */
  readonly onTake: (preferred: string, value: string) => void;
}

export const OutsideValues = ({ outside, readOnly, onTake }: OutsideValuesProps) => {
  const strings = useStrings();
  return outside.map(({ value, preferred }) => (
    <p key={value} className="outside">
      {preferred === null ? strings.notATerm(value) : strings.otherForm(value, preferred)}
      {preferred !== null && !readOnly && (
        <Button
          className="confirm"
          aria-label={strings.termInstead(preferred, value)}
          onPress={() => onTake(preferred, value)}
        >
          {strings.takeTerm}
        </Button>
      )}
    </p>
  ));
};
