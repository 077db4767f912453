/** What makes an element the mark of an edit: found by its id, named, and a stop for the keyboard when it is selected. */
import type { Edit, EditState } from '../../core/model/edit.ts';
import { editName } from './edit-name.ts';
import type { ViewStrings } from './strings.ts';

interface MarkAttributes {
  readonly role: 'button';
  readonly className: string;
  readonly tabIndex: number;
  readonly 'data-edit': string;
  readonly 'aria-label': string;
  readonly 'aria-current'?: 'true';
}

export const markClass = (state: EditState): string => `edit-mark edit-${state}`;

/** @param selected whether its evidence is shown; @param stop whether Tab reaches it */
export const markAttributes = (
  text: string,
  edit: Edit,
  selected: boolean,
  stop: boolean,
  strings: ViewStrings,
): MarkAttributes => ({
  role: 'button',
  className: markClass(edit.state),
  tabIndex: stop ? 0 : -1,
  'data-edit': edit.id,
  'aria-label': editName(text, edit, strings),
  ...(selected ? { 'aria-current': 'true' } : {}),
});

/** The id of the edit whose mark an event happened on, or null. */
export const editOfTarget = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-edit]')?.dataset.edit ?? null) : null;
