/**
 * Parts of the window that are loaded when they are first needed, or before in an idle moment. Where the host has gone
 * meanwhile the place says so; the rest of the window, and what waits in it to be saved, stays. A browser remembers
 * that a module failed for as long as the page lives, so what is offered is to load the window again.
 */
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { failureMessage } from '../../core/messages/failure-message.ts';
import { useLocale, useStrings } from '../frame/use-shell.ts';
import { Button } from './button.tsx';

interface Stage<P> {
  readonly part: ComponentType<P> | null;
  readonly failed: boolean;
}

export interface Later<P> {
  readonly stage: StoreApi<Stage<P>>;
  /** Loads it unless it is there; never rejects: the place where it is needed says what failed. */
  readonly load: () => Promise<void>;
}

/** @param from gives the part, mostly by a dynamic `import` */
export const later = <P extends object>(from: () => Promise<ComponentType<P>>): Later<P> => {
  const stage = createStore<Stage<P>>(() => ({ part: null, failed: false }));
  const load = async (): Promise<void> => {
    if (stage.getState().part !== null) return;
    stage.setState({ failed: false });
    try {
      stage.setState({ part: await from() });
    } catch {
      stage.setState({ failed: true });
    }
  };
  return { stage, load };
};

const NotLoaded = () => {
  const strings = useStrings();
  const locale = useLocale();
  return (
    <div role="alert" className="not-loaded">
      <p>{failureMessage({ code: 'host-unreachable', details: {} }, locale)}</p>
      <Button className="button" onPress={() => window.location.reload()}>
        {strings.loadAgain}
      </Button>
    </div>
  );
};

interface LaterPartProps<P> {
  readonly of: Later<P>;
  readonly props: P;
  /** What is shown while the part is on its way. */
  readonly waiting: ReactNode;
  /** The place for what is said where it cannot be had. */
  readonly frame: (said: ReactNode) => ReactNode;
}

export const LaterPart = <P extends object>({ of, props, waiting, frame }: LaterPartProps<P>) => {
  const { part: Part, failed } = useStore(of.stage);
  useEffect(() => void of.load(), [of]);
  if (Part !== null) return <Part {...props} />;
  return failed ? frame(<NotLoaded />) : waiting;
};
