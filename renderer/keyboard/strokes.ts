/**
 * Keys as they are written down and as they are pressed. `Mod` is Ctrl, and Cmd on macOS. A chord is strokes with a
 * space between: `g h`. A stroke names the key by the character it types, so that every keyboard layout works; Shift
 * counts only with letters and named keys, since `?` needs it on one layout and not on another.
 */
import type { Locale } from '../../core/model/localised.ts';

export interface Stroke {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** In lower case: `a`, `?`, `enter`, `arrowdown`. */
  readonly key: string;
}

/** What of a keyboard event a stroke is made from. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const MODIFIERS: ReadonlySet<string> = new Set(['Mod', 'Alt', 'Shift']);
const countsShift = (key: string): boolean => key.length > 1 || key.toLowerCase() !== key.toUpperCase();

const stroke = (mod: boolean, alt: boolean, shift: boolean, key: string): Stroke => ({
  mod,
  alt,
  shift: shift && countsShift(key),
  key: key.toLowerCase(),
});

const parseStroke = (written: string): Stroke => {
  const parts = written.split('+');
  const held = new Set<string>();
  while (parts.length > 1 && MODIFIERS.has(parts[0] ?? '')) held.add(parts.shift() ?? '');
  return stroke(held.has('Mod'), held.has('Alt'), held.has('Shift'), parts.join('+'));
};

/** The strokes of keys as written: `Mod+Shift+Z`, `g h`, `?`. */
export const parseKeys = (written: string): readonly Stroke[] => written.split(' ').map(parseStroke);

/** The stroke of a keyboard event; null while only a modifier is held. */
export const pressedStroke = (event: Pressed, mac: boolean): Stroke | null => {
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(event.key)) return null;
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  return other ? null : stroke(mod, event.altKey, event.shiftKey, event.key);
};

const KEY_NAMES: Readonly<Record<string, string>> = {
  arrowdown: 'ArrowDown',
  arrowup: 'ArrowUp',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  pageup: 'PageUp',
  pagedown: 'PageDown',
};

/** How a named key is written: `Enter`, `F5`. */
const keyName = (key: string): string => KEY_NAMES[key] ?? key.charAt(0).toUpperCase() + key.slice(1);

/** A stroke as it is written down; {@link parseKeys} reads it. */
export const writtenStroke = ({ mod, alt, shift, key }: Stroke): string => {
  const held = [mod && 'Mod', alt && 'Alt', shift && 'Shift'].filter((part) => part !== false);
  const name = key.length > 1 ? keyName(key) : held.length > 0 ? key.toUpperCase() : key;
  return [...held, name].join('+');
};

export const sameStroke = (a: Stroke, b: Stroke): boolean =>
  a.key === b.key && a.mod === b.mod && a.alt === b.alt && a.shift === b.shift;

/** What is printed on the keys that have a name, as each language's keyboards have it. */
const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { shift: 'Shift', enter: 'Enter', escape: 'Esc' },
  fr: { shift: 'Maj', enter: 'Entrée', escape: 'Échap' },
};
const ARROWS: Readonly<Record<string, string>> = {
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
};

/** A stroke as it is printed on a key cap: `Ctrl Shift Z`, `Ctrl Maj Z`, `⌘ K`, `j`. */
export const strokeCap = ({ mod, alt, shift, key }: Stroke, mac: boolean, locale: Locale): string => {
  const names = NAMES[locale];
  const held = [mod && (mac ? '⌘' : 'Ctrl'), alt && (mac ? '⌥' : 'Alt'), shift && (mac ? '⇧' : names.shift)];
  const name = ARROWS[key] ?? names[key] ?? (mod || shift ? key.toUpperCase() : key);
  return [...held.filter((part) => part !== false), name].join(' ');
};
