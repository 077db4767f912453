/**
 * Draws the place that a person is choosing in the text, as a thin bar that does not blink, and takes the keys that
 * move it. It lies over the text and moves nothing; what takes the place stands in the margin, beside the text.
 */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Sign } from '../controls/sign.tsx';
import { afterKey, type Place } from './place.ts';
import type { ViewStrings } from './strings.ts';
import { rangeAt } from './text-position.ts';

interface Props {
  readonly text: string;
  readonly place: Place;
  /** The element that the text is drawn in and that the bar is positioned by. */
  readonly canvas: RefObject<HTMLElement | null>;
  /** Whether the place may be taken as it is. */
  readonly possible: boolean;
  readonly strings: ViewStrings;
  readonly onMove: (place: Place) => void;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

const CONTEXT = 16;

/** Puts the bar where the place is drawn; hidden while it is not. */
const put = (bar: HTMLElement, canvas: HTMLElement, at: number): void => {
  const range = rangeAt(canvas, at);
  const rect = range?.getBoundingClientRect();
  bar.hidden = rect === undefined || rect.height === 0;
  if (!rect) return;
  const origin = canvas.getBoundingClientRect();
  bar.style.setProperty('--place-x', `${rect.left - origin.left}px`);
  bar.style.setProperty('--place-y', `${rect.top - origin.top}px`);
  bar.style.setProperty('--place-height', `${rect.height}px`);
  const row = range?.startContainer.parentElement?.closest('.curate-text')?.getBoundingClientRect();
  bar.style.setProperty('--place-edge', `${(row ?? origin).right - rect.left}px`);
};

export const TextPlace = ({ text, place, canvas, possible, strings, onMove, onTake, onLeave }: Props) => {
  const frame = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  useLayoutEffect(() => {
    if (frame.current && canvas.current) put(frame.current, canvas.current, place.at);
  });
  // A block that was scrolled out of sight is drawn later: until then nothing can have the focus.
  useEffect(() => {
    if (focused.current || frame.current?.hidden !== false) return;
    focused.current = true;
    bar.current?.focus({ preventScroll: true });
  });
  const split = place.kind === 'split';
  return (
    <div ref={frame} className="text-place" data-kind={place.kind}>
      <div
        ref={bar}
        className="text-place-bar"
        role="slider"
        tabIndex={0}
        aria-label={split ? strings.splitPlace : strings.boundPlace}
        aria-valuemin={place.least}
        aria-valuemax={place.most}
        aria-valuenow={place.at}
        aria-valuetext={strings.placeBetween(
          text.slice(Math.max(place.at - CONTEXT, 0), place.at),
          text.slice(place.at, place.at + CONTEXT),
        )}
        onKeyDown={(event) => {
          const words = event.ctrlKey || event.metaKey || event.altKey;
          const moved = afterKey(text, place, event.key, words);
          if (moved !== null) onMove(moved);
          else if (event.key === 'Enter' && possible && !words) onTake();
          else if (event.key === 'Escape') onLeave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onBlur={(event) => {
          if (!frame.current?.contains(event.relatedTarget)) onLeave();
        }}
      />
      {split && possible && (
        <button
          type="button"
          className="text-place-take"
          aria-label={strings.splitHere}
          title={`${strings.splitHere} (↵)`}
          onClick={onTake}
        >
          <Sign of="split" />
        </button>
      )}
    </div>
  );
};
