/** The box that a view scrolls in: reached by Tab so that the arrow keys scroll it, and seen once it stands at its place. */
import type { ReactNode, RefObject } from 'react';

interface Props {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly className: string;
  readonly label: string;
  readonly settled: boolean;
  readonly children: ReactNode;
}

export const ViewScroller = ({ ref, className, label, settled, children }: Props) => {
  const attributes = { role: 'group', tabIndex: 0, 'aria-label': label };
  return (
    <div
      {...attributes}
      ref={ref}
      className={`view-scroller ${className}`}
      data-settled={settled ? '' : undefined}
    >
      {children}
    </div>
  );
};
