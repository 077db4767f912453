/** What went wrong, said where it was asked for: heard at once, and brought into sight, since a dialog may be longer than the window. */
import { type ReactNode, useEffect, useRef } from 'react';

interface ProblemProps {
  readonly children: ReactNode;
  readonly className?: string;
}

export const Problem = ({ children, className = '' }: ProblemProps) => {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children !== null) said.current?.scrollIntoView({ block: 'nearest' });
  }, [children]);
  return (
    <p ref={said} className={`error ${className}`.trim()} role="alert">
      {children}
    </p>
  );
};
