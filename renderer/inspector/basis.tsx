/** How a metadata value is known, where it stands in the text, and its confirmation. */

import { type Block, blockAround } from '../../core/model/block.ts';
import type { FieldValue, MetadataField } from '../../core/model/metadata.ts';
import { Button } from '../controls/button.tsx';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { showInText } from '../state/selection.ts';
import { decide } from '../state/shell.ts';
import { FROM_ROLE } from '../strings/roles.ts';

interface BasisProps {
  /** The value in other words, where that helps: a date. */
  readonly words?: string;
  readonly id: string;
  readonly field: MetadataField;
  readonly value: FieldValue;
  readonly blocks: readonly Block[];
  readonly readOnly: boolean;
}

const isNamed = <T extends object>(rule: string, names: T): rule is Extract<keyof T, string> =>
  Object.hasOwn(names, rule);

export const Basis = ({ id, words, field, value, blocks, readOnly }: BasisProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { basis, span, spans, typed, rule, confirmed } = value;
  const home = span === undefined ? undefined : blockAround(blocks, span);
  const { inferredBy, readFrom } = strings;
  const said =
    basis === 'extracted'
      ? rule !== undefined && isNamed(rule, readFrom)
        ? readFrom[rule]
        : home === undefined
          ? strings.basisExtracted
          : FROM_ROLE[home.role][locale]
      : basis === 'inferred' && rule !== undefined && isNamed(rule, inferredBy)
        ? inferredBy[rule]
        : strings.basis[basis];
  return (
    <span className="basis">
      <span id={id}>
        {words !== undefined && `${words}, `}
        {span === undefined ? (
          said
        ) : (
          <Button
            className="basis-place"
            aria-label={strings.showField(strings.fields[field], said)}
            onPress={() => showInText(shell, spans ?? [span])}
          >
            {said}
          </Button>
        )}
        {confirmed && basis !== 'typed' && `, ${strings.basis.confirmed}`}
        {typed !== undefined && typed.length > 0 && strings.typedToo(typed)}
      </span>
      {!confirmed && !readOnly && (
        <Button
          className="confirm"
          aria-label={strings.confirmField(strings.fields[field])}
          onPress={() => decide(shell, { type: 'confirm-fields', fields: [field] })}
        >
          {strings.confirm}
        </Button>
      )}
    </span>
  );
};
