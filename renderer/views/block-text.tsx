/** The text of one block in Curate: the source as it is, with what edits insert and delete drawn in. */
import { Fragment } from 'react';
import { curateRuns } from '../../core/diff/curate-runs.ts';
import type { RowPart } from '../../core/diff/rows.ts';
import { markAttributes } from './mark-attributes.ts';
import { MarkedText } from './marked-text.tsx';
import type { ViewStrings } from './strings.ts';

interface Props {
  readonly text: string;
  readonly part: RowPart;
  readonly selectedEdit: string | null;
  /** The edit whose mark Tab reaches. */
  readonly stop: string | null;
  readonly strings: ViewStrings;
}

export const BlockText = ({ text, part, selectedEdit, stop, strings }: Props) =>
  curateRuns(part).map(({ from, to, edit }) => {
    const source = text.slice(from, to);
    if (edit === null) {
      return (
        <span key={from} data-at={from}>
          {source}
        </span>
      );
    }
    return (
      <Fragment key={edit.id}>
        <span {...markAttributes(text, edit, edit.id === selectedEdit, edit.id === stop, strings)}>
          {source !== '' && <MarkedText tag="del" text={source} at={from} />}
          {edit.insert !== '' && <MarkedText tag="ins" text={edit.insert} at={to} />}
        </span>
      </Fragment>
    );
  });
