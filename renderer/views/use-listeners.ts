/**
 * Listens on one element for what happens on the many inside it: text has thousands of runs and marks, and none of
 * them needs a listener of its own.
 */
import { type RefObject, useEffect, useRef } from 'react';

export type Listeners = {
  readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
};

/** Calls the listeners of the latest render; which events are listened for is fixed at the first. */
export const useListeners = (element: RefObject<HTMLElement | null>, listeners: Listeners): void => {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const controller = new AbortController();
    const listen = <K extends keyof HTMLElementEventMap>(type: K): void =>
      target.addEventListener(type, (event) => latest.current[type]?.(event), { signal: controller.signal });
    for (const type of Object.keys(latest.current)) if (isEventType(type)) listen(type);
    return () => controller.abort();
  }, [element]);
};

const EVENT_TYPES: ReadonlySet<string> = new Set<keyof HTMLElementEventMap>([
  'click',
  'dblclick',
  'keydown',
  'pointerdown',
  'copy',
]);
const isEventType = (type: string): type is keyof HTMLElementEventMap => EVENT_TYPES.has(type);
