/**
 * Keys that call an action, as they are written down: `Mod+Shift+Z`, `g h`, `?`. `Mod` is Ctrl, and Cmd on macOS; a chord is two
 * strokes with a space between. Who remaps an action has all its keys written anew; those of the others stay what the program
 * gives them.
 */
import { z } from 'zod';

/** At most two strokes; a stroke ends in the character that it types or the name of its key. */
const WRITTEN =
  /^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:\S|[A-Z][A-Za-z0-9]+)(?: (?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:\S|[A-Z][A-Za-z0-9]+))?$/u;
const LONGEST = 60;
/** So many ways to call one action. */
export const MOST_KEYS = 4;
/** More than there are actions. */
const MOST_REMAPPED = 500;

const writtenKeysSchema = z.string().max(LONGEST).regex(WRITTEN);

/** By the id of an action, all keys that call it; none where the list is empty. */
export const ownKeysSchema = z
  .record(z.string().regex(/^[a-z][a-z-]{0,59}$/), z.array(writtenKeysSchema).max(MOST_KEYS).readonly())
  .refine((keys) => Object.keys(keys).length <= MOST_REMAPPED)
  .readonly();
export type OwnKeys = z.infer<typeof ownKeysSchema>;

/** What Electron calls keys by another name than browsers do. */
const ACCELERATOR_NAMES: Readonly<Record<string, string>> = {
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/**
 * Keys as Electron writes accelerators, `CmdOrCtrl+Shift+Z`; null for those without Ctrl or Cmd and for chords, which no menu may
 * have: macOS acts on them inside text fields, too.
 */
export const acceleratorOf = (written: string): string | null => {
  if (!written.startsWith('Mod+') || written.includes(' ')) return null;
  const named = /^(.*\+)([^+]+|\+)$/u.exec(written);
  const [, held = '', key = ''] = named ?? [];
  return `${held.replace('Mod', 'CmdOrCtrl')}${ACCELERATOR_NAMES[key] ?? key}`;
};
