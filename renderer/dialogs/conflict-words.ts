/** A conflict in words: what it is about, and what each side says, so that both can be read side by side. */
import type { Conflict } from '../../core/history/conflict.ts';
import type { Block } from '../../core/model/block.ts';
import { applyEdits, type Edit } from '../../core/model/edit.ts';
import type { Locale } from '../../core/model/localised.ts';
import type { FieldValue } from '../../core/model/metadata.ts';
import type { Decision } from '../../core/model/provenance.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { agentWords } from '../strings/agent-words.ts';
import type { Strings } from '../strings/strings.ts';

/** How much of the text is shown around edits, in characters. */
const AROUND = 40;

export interface SideWords {
  readonly text: string;
  /** Who decided it, or null where that is not known. */
  readonly by: string | null;
}

export interface ConflictWords {
  readonly about: string;
  readonly mine: SideWords;
  readonly theirs: SideWords;
}

const nameOf = (decisions: readonly (Decision | null)[], locale: Locale): string | null => {
  const by = decisions.find((decision) => decision !== null)?.by;
  return by === undefined ? null : agentWords(by, locale);
};

const passage = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  edits: readonly Edit[],
): string => {
  const span = { from: Math.max(0, from - AROUND), to: Math.min(text.length, to + AROUND) };
  const accepted = edits.filter(({ state }) => state === 'accepted');
  const shown = applyEdits(text, span, accepted).replace(/\s+/g, (space) =>
    space.includes('\n') ? ' ⏎ ' : space,
  );
  return `${span.from > 0 ? '…' : ''}${shown}${span.to < text.length ? '…' : ''}`;
};

const roles = (text: string, blocks: readonly Block[], strings: Strings, locale: Locale): string =>
  blocks
    .map(({ role, from, to }) => {
      const words = text.slice(from, Math.min(to, from + AROUND));
      return strings.conflictRole(ROLE_NAMES[role][locale], `${words}${to > from + AROUND ? '…' : ''}`);
    })
    .join(' · ');

const value = (field: FieldValue | null, strings: Strings): string =>
  field === null
    ? strings.conflictEmpty
    : typeof field.value === 'string'
      ? field.value
      : field.value.join(', ');

/** Whether a side keeps the dispatch; who removed it, and why. */
const presence = (tombstone: Tombstone | null, strings: Strings, locale: Locale): SideWords =>
  tombstone === null
    ? { text: strings.conflictKept, by: null }
    : {
        text: strings.conflictRemoved(tombstone.reason),
        by: agentWords(tombstone.by, locale),
      };

/** The words of a conflict over the source `text`. */
export const conflictWords = (
  conflict: Conflict,
  text: string,
  strings: Strings,
  locale: Locale,
): ConflictWords => {
  const plain = (about: string, mine: string, theirs: string): ConflictWords => {
    return { about, mine: { text: mine, by: null }, theirs: { text: theirs, by: null } };
  };
  switch (conflict.part) {
    case 'edits': {
      const side = (edits: readonly Edit[]): SideWords => {
        return {
          text: passage(text, conflict, edits),
          by: nameOf(
            edits.map(({ decided }) => decided),
            locale,
          ),
        };
      };
      return { about: strings.conflictEdits, mine: side(conflict.mine), theirs: side(conflict.theirs) };
    }
    case 'blocks': {
      const side = (blocks: readonly Block[]): SideWords => {
        return {
          text: roles(text, blocks, strings, locale),
          by: nameOf(
            blocks.map(({ decided }) => decided),
            locale,
          ),
        };
      };
      return { about: strings.conflictBlocks, mine: side(conflict.mine), theirs: side(conflict.theirs) };
    }
    case 'field':
      return plain(
        strings.fields[conflict.field],
        value(conflict.mine, strings),
        value(conflict.theirs, strings),
      );
    case 'status':
      return plain(
        strings.conflictStatus,
        strings.statuses[conflict.mine],
        strings.statuses[conflict.theirs],
      );
    case 'notes':
      return plain(
        strings.conflictNotes,
        conflict.mine || strings.conflictEmpty,
        conflict.theirs || strings.conflictEmpty,
      );
    case 'removal':
      return {
        about: strings.conflictRemoval,
        mine: presence(conflict.mine, strings, locale),
        theirs: presence(conflict.theirs, strings, locale),
      };
  }
};
