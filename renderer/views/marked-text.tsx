/** Draws text with its white space seen: each mark is the character itself, in an element that says its kind. */
import { cutMarks } from '../../core/diff/marks.ts';

interface Props {
  readonly tag: 'ins' | 'del';
  readonly text: string;
  /** Source position of the text, or of the place where it is inserted. */
  readonly at: number;
}

/** Characters that an edit inserts or deletes. Inserted line breaks are told by their mark and break no line. */
export const MarkedText = ({ tag: Tag, text, at }: Props) => {
  let position = at;
  return cutMarks(text, true).map((piece) => {
    const from = position;
    position += piece.text.length;
    const inserted = Tag === 'ins';
    return (
      <Tag
        key={from}
        data-at={inserted ? at : from}
        data-insert={inserted ? '' : undefined}
        data-mark={piece.mark ?? undefined}
      >
        {inserted && piece.mark === 'line-break' ? null : piece.text}
      </Tag>
    );
  });
};
