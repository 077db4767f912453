/** Shown while a chord is begun: which letter gives which role. */
import type { Role } from '../../core/model/role.ts';
import { KeyCaps } from '../controls/key-caps.tsx';
import { ROLE_LETTERS, ROLE_NAMES } from '../strings/roles.ts';
import { useFrame, useLocale, useStrings } from './use-shell.ts';

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

export const ChordPanel = () => {
  const strings = useStrings();
  const locale = useLocale();
  const chord = useFrame((state) => state.chord);
  if (chord === null) return null;
  return (
    <div className="chord-panel" role="status">
      <p>
        <kbd className="cap">{chord}</kbd> {strings.chord}
      </p>
      <ul>
        {CHORD_ROLES.map((role) => (
          <li key={role}>
            <KeyCaps keys={ROLE_LETTERS[role]} /> {ROLE_NAMES[role][locale]}
          </li>
        ))}
        <li>
          <KeyCaps keys="j" /> {strings.chordJoin}
        </li>
      </ul>
    </div>
  );
};
