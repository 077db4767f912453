/** The line that stands for a folded related block and heads an open one. */
import type { Row } from '../../core/diff/rows.ts';
import type { Locale } from '../../core/model/localised.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { relatedSummary } from './related-summary.ts';
import { RoleLetter } from './role-label.tsx';
import { viewStrings } from './strings.ts';

interface Props {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly open: boolean;
  readonly locale: Locale;
  readonly onToggle: () => void;
}

export const RelatedLine = ({ text, rows, open, locale, onToggle }: Props) => {
  const strings = viewStrings(locale);
  const { teasers, blocks, clipped, repeated, undecided, unsure } = relatedSummary(text, rows);
  const heading = rows[0]?.parts.find(({ block }) => block.role === 'related-heading')?.block;
  const facts = [
    teasers > 0 ? strings.teasers(teasers) : strings.relatedBlocks(blocks),
    ...(clipped > 0 ? [strings.captionsClipped(clipped)] : []),
    ...(repeated > 0 ? [strings.captionsRepeated(repeated)] : []),
    ...(unsure > 0 ? [strings.unsureBlocks(unsure)] : []),
  ];
  return (
    <div className="curate-row related-line" data-role="related-heading" data-related="">
      <div className="curate-labels">
        {heading && (
          <span className="role-label" data-role="related-heading">
            <span className="role-name">{ROLE_NAMES['related-heading'][locale]}</span>
            <RoleLetter of="related-heading" />
          </span>
        )}
      </div>
      <div className="curate-text">
        <button type="button" className="related-toggle" aria-expanded={open} onClick={onToggle}>
          <span className="related-arrow" aria-hidden="true" />
          <span className="related-title">
            {heading && !open ? text.slice(heading.from, heading.to) : strings.related}
          </span>
          <span className="related-facts">{facts.join(', ')}</span>
          {undecided > 0 && <span className="related-undecided">{strings.toDecide(undecided)}</span>}
        </button>
      </div>
    </div>
  );
};
