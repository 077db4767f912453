/** Shown while a chord is begun: which block it is about, and which letter gives it which role. */

import type { Role } from '../../core/model/role.ts';
import type { Span } from '../../core/model/span.ts';
import { ROLE_NAMES } from '../../core/value-names.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { isMac } from '../keyboard/platform.ts';
import { parseKeys, strokeCap } from '../keyboard/strokes.ts';
import { selectedBlock } from '../state/selection.ts';
import { useSelectedBlocks } from './use-selected-blocks.ts';
import { useFrame, useKeys, useLocale, useSelection, useShown, useStrings } from './use-shell.ts';
import './chord-panel.css';

/** The story first, then what stands beside and after it. */
const CHORD_ROLES: readonly Role[] = [
  'headline',
  'lead',
  'dateline',
  'body',
  'sign-off',
  'image-alt',
  'caption',
  'crawl-header',
  'boilerplate',
  'related-heading',
  'teaser-headline',
  'teaser-summary',
  'teaser-caption',
];

interface GoingProps {
  /** The stroke that began the chord, as on its cap. */
  readonly chord: string;
  readonly action: string;
  readonly children: string;
}

/** With which stroke the chord goes on to an action; nothing where no keys of the action begin so. */
const Going = ({ chord, action, children }: GoingProps) => {
  const ways = useKeys(action);
  const locale = useLocale();
  for (const keys of ways) {
    const [first, next] = keys.split(' ');
    if (first === undefined || next === undefined) continue;
    if (parseKeys(first).some((stroke) => strokeCap(stroke, isMac, locale) !== chord)) continue;
    return (
      <li>
        <KeyCaps keys={next} /> {children}
      </li>
    );
  }
  return null;
};

/** The words that a block is named by are cut within this many characters. */
const FIRST_WORDS = 36;

const firstWords = (text: string, { from, to }: Span): string => {
  const words = text.slice(from, Math.min(to, from + FIRST_WORDS)).replace(/\s+/g, ' ');
  return to - from <= FIRST_WORDS ? words : `${words.slice(0, words.lastIndexOf(' ')).trim() || words}…`;
};

export const ChordPanel = () => {
  const strings = useStrings();
  const locale = useLocale();
  const chord = useFrame((state) => state.chord);
  const shown = useShown();
  const edit = useSelection((state) => state.edit);
  const at = useSelection((state) => state.at);
  const several = useSelectedBlocks().length;
  const block = shown && selectedBlock(shown.curation, { edit, at });
  if (chord === null || shown === undefined || block === undefined) return null;
  return (
    <div className="chord-panel" role="status">
      <p>
        <kbd className="cap">{chord}</kbd>{' '}
        {several > 1
          ? strings.blocksSelected(several)
          : strings.chordBlock(ROLE_NAMES[block.role][locale], firstWords(shown.text, block))}
      </p>
      <ul>
        {CHORD_ROLES.map((role) => (
          <Going key={role} chord={chord} action={`role-${role}`}>
            {ROLE_NAMES[role][locale]}
          </Going>
        ))}
      </ul>
      <ul className="chord-join">
        <Going chord={chord} action="join-block">
          {strings.chordJoin}
        </Going>
      </ul>
    </div>
  );
};
