/** An edit apart from its dispatch, drawn in: what is removed and what is inserted, with white space seen. */
import { visible } from '../../core/diff/marks.ts';
import type { EditState } from '../../core/model/edit.ts';
import { Drawn } from '../controls/drawn.tsx';

interface MarksProps {
  readonly removed: string;
  readonly inserted: string;
  readonly state: EditState;
}

export const Marks = ({ removed, inserted, state }: MarksProps) => (
  <>
    {removed !== '' && (
      <del className={state}>
        <Drawn text={visible(removed)} />
      </del>
    )}
    {inserted !== '' && (
      <ins className={state}>
        <Drawn text={visible(inserted)} />
      </ins>
    )}
  </>
);
