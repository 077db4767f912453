/** How a metadata value is known, and its confirmation. */
import { Button } from 'react-aria-components';
import { type Block, blockAround } from '../../core/model/block.ts';
import type { FieldValue, MetadataField } from '../../core/model/metadata.ts';
import { useLocale, useShell, useStrings } from '../frame/use-shell.ts';
import { decide } from '../state/shell.ts';
import { ROLE_NAMES } from '../strings/roles.ts';

interface BasisProps {
  /** The value in other words, where that helps: a date. */
  readonly words?: string;
  readonly id: string;
  readonly field: MetadataField;
  readonly value: FieldValue;
  readonly blocks: readonly Block[];
  readonly readOnly: boolean;
}

export const Basis = ({ id, words, field, value, blocks, readOnly }: BasisProps) => {
  const shell = useShell();
  const strings = useStrings();
  const locale = useLocale();
  const { basis, span, confirmed } = value;
  const home = span === undefined ? undefined : blockAround(blocks, span);
  const said =
    basis === 'extracted'
      ? home === undefined
        ? strings.basisExtracted
        : strings.basisFrom(ROLE_NAMES[home.role][locale])
      : strings.basis[basis];
  return (
    <span className="basis">
      <span id={id}>
        {words !== undefined && `${words} · `}
        {said}
        {confirmed && basis !== 'typed' && ` · ${strings.basis.confirmed}`}
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
