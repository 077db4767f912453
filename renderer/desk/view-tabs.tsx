/**
 * The tabs of the three views (ARIA Authoring Practices, "Tabs", with automatic activation): one is reached by Tab, the
 * arrow keys go from one to the other. They are the browser's own buttons: the panel is drawn with every decision, and
 * nothing of it need be looked through for that.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { VIEWS, type View } from '../state/frame.ts';

const tabOf = (group: string, view: View): string => `${group}-${view}`;
const panelOf = (group: string): string => `${group}-panel`;

/** The view that a key goes to from another; undefined where the key means nothing here. */
export const viewAt = (from: View, key: string): View | undefined => {
  const count = VIEWS.length;
  const at = VIEWS.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % count];
    case 'ArrowLeft':
      return VIEWS[(at + count - 1) % count];
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS[count - 1];
    default:
      return undefined;
  }
};

interface TabsProps {
  /** Names tabs and panel for one another: of {@link useTabs}. */
  readonly group: string;
  readonly label: string;
  readonly names: Readonly<Record<View, string>>;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** What tabs and their panel have in common. */
export const useTabs = (): string => useId();

export const ViewTabs = ({ group, label, names, view, onView }: TabsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : viewAt(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onView(next);
    list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabOf(group, name)}
          aria-selected={name === view}
          aria-controls={name === view ? panelOf(group) : undefined}
          tabIndex={name === view ? 0 : -1}
          className="tab"
          data-view={name}
          onClick={() => onView(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
};

interface PanelProps {
  readonly group: string;
  readonly view: View;
  readonly children: ReactNode;
}

export const ViewPanel = ({ group, view, children }: PanelProps) => (
  <div
    role="tabpanel"
    id={panelOf(group)}
    aria-labelledby={tabOf(group, view)}
    className="desk-view"
    data-view={view}
  >
    {children}
  </div>
);
