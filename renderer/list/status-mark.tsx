/** The status of a dispatch as a shape, told from the others without colour. The word stands beside it. */
import type { ReactNode } from 'react';
import type { Status } from '../../core/model/dispatch.ts';

const SHAPES: Readonly<Record<Status, ReactNode>> = {
  new: <circle cx="7" cy="7" r="4.5" />,
  'in-progress': (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M7 2.5a4.5 4.5 0 0 1 0 9z" className="filled" />
    </>
  ),
  reviewed: (
    <>
      <circle cx="7" cy="7" r="5" className="filled" />
      <path d="m4.6 7.2 1.7 1.7 3.1-3.6" className="cut" />
    </>
  ),
  'second-look': <path d="M7 1.8 12.2 7 7 12.2 1.8 7z" />,
  excluded: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m3.9 10.1 6.2-6.2" />
    </>
  ),
};

export const StatusMark = ({ status }: { readonly status: Status }) => (
  <svg className={`status-mark ${status}`} viewBox="0 0 14 14" aria-hidden="true">
    {SHAPES[status]}
  </svg>
);
