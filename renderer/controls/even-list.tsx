/** A long list of rows that are equally high: those in sight are drawn, each in its place, and walked with the arrow keys. */
import type { ReactNode } from 'react';
import { type ActiveRow, type RowKeys, useActiveRow } from './use-active-row.ts';
import { type EvenRows, type EvenRowsOptions, useEvenRows } from './use-even-rows.ts';

export interface EvenListState {
  readonly count: number;
  /** Of a row, in pixels. */
  readonly height: number;
  readonly even: EvenRows;
  readonly active: ActiveRow;
}

/** What the list shows and which of its rows is the active one; the part that has the list moves both. */
export const useEvenList = (options: EvenRowsOptions): EvenListState => {
  const { count, height } = options;
  const even = useEvenRows(options);
  return { count, height, even, active: useActiveRow(count, even) };
};

interface EvenListProps {
  readonly label: string;
  readonly list: EvenListState;
  /** So many rows are in sight at most; without it the list fills the room that it has. */
  readonly most?: number;
  readonly className?: string;
  readonly row: (index: number, isTabbable: boolean, keys: RowKeys) => ReactNode;
}

export const EvenList = ({ label, list, most, className = '', row }: EvenListProps) => {
  const { count, height, even, active } = list;
  return (
    <div
      className={`rows ${className}`.trim()}
      ref={even.scroller}
      style={most === undefined ? undefined : { blockSize: height * Math.min(most, count) }}
    >
      <ul ref={active.box} aria-label={label} style={{ blockSize: count * height }}>
        {active.drawn.map((index) => (
          <li
            key={index}
            className="row-place"
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${index * height}px)`, blockSize: height }}
          >
            {row(index, index === active.tabbable, active.keys)}
          </li>
        ))}
      </ul>
    </div>
  );
};
