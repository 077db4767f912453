/**
 * Where a part of the window fails in drawing itself, only its place says so: the stores are outside of it, so the
 * rest of the window goes on, saving above all.
 */
import { Component, type ReactNode } from 'react';
import { useStrings } from '../frame/use-shell.ts';
import { Button } from './button.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
  /** The place for what is said after a failure. */
  readonly frame: (said: ReactNode) => ReactNode;
}

interface BoundaryState {
  readonly error: string | null;
}

const Broken = ({ error, again }: { readonly error: string; readonly again: () => void }) => {
  const strings = useStrings();
  return (
    <div role="alert" className="not-loaded">
      <p>{strings.partFailed(error)}</p>
      <Button className="button" onPress={again}>
        {strings.tryAgain}
      </Button>
    </div>
  );
};

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return this.props.frame(<Broken error={error} again={() => this.setState({ error: null })} />);
  }
}
