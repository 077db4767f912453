/** From keys pressed to actions. */
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../renderer/actions/actions.ts';
import { bindings, resolve } from '../../../renderer/keyboard/resolve.ts';
import { parseKeys, pressedStroke, sameStroke, strokeCap } from '../../../renderer/keyboard/strokes.ts';

const press = (key: string, held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', true>> = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

describe('a stroke', () => {
  it.each([
    ['j', press('j'), false],
    ['?', press('?', { shift: true }), false],
    ['/', press('/'), false],
    ['Mod+Z', press('z', { ctrl: true }), false],
    ['Mod+Shift+Z', press('Z', { ctrl: true, shift: true }), false],
    ['Mod+K', press('k', { meta: true }), true],
    ['Mod+Enter', press('Enter', { ctrl: true }), false],
    ['Mod++', press('+', { ctrl: true, shift: true }), false],
    ['Alt+ArrowDown', press('ArrowDown', { alt: true }), false],
  ])('%s is what is written', (written, event, mac) => {
    const [expected] = parseKeys(written);
    const pressed = pressedStroke(event, mac);
    expect(expected && pressed && sameStroke(expected, pressed)).toBe(true);
  });

  it('is none while only a modifier is held, nor with the other system’s key', () => {
    expect(pressedStroke(press('Shift', { shift: true }), false)).toBeNull();
    expect(pressedStroke(press('k', { ctrl: true }), true)).toBeNull();
  });

  it('is printed as on the caps', () => {
    const cap = (written: string, mac: boolean) =>
      parseKeys(written).map((stroke) => strokeCap(stroke, mac, 'en'));
    expect(cap('Mod+Shift+Z', false)).toEqual(['Ctrl Shift Z']);
    expect(cap('Mod+K', true)).toEqual(['⌘ K']);
    expect(cap('g h', false)).toEqual(['g', 'h']);
    const french = (written: string) => parseKeys(written).map((stroke) => strokeCap(stroke, false, 'fr'));
    expect(['Mod+Shift+Z', 'Mod+Enter', 'Escape'].flatMap(french)).toEqual([
      'Ctrl Maj Z',
      'Ctrl Entrée',
      'Échap',
    ]);
  });
});

describe('the keys of all actions', () => {
  const all = bindings(ACTIONS);
  const calledBy = (written: string, typing = false) => {
    let before: Parameters<typeof resolve>[1] = [];
    for (const stroke of parseKeys(written)) {
      const resolved = resolve(all, before, stroke, typing);
      if (resolved.kind !== 'chord') return resolved.kind === 'action' ? resolved.id : null;
      before = resolved.strokes;
    }
    return 'chord';
  };

  it.each([
    ['j', 'next-edit'],
    ['k', 'previous-edit'],
    ['a', 'accept'],
    ['r', 'reject'],
    ['e', 'edit-by-hand'],
    ['g', 'chord'],
    ['g h', 'role-headline'],
    ['g r', 'role-related-heading'],
    ['g z', null],
    ['Mod+Enter', 'mark-reviewed'],
    ['Mod+Z', 'undo'],
    ['Mod+Shift+Z', 'redo'],
    ['Mod+K', 'palette'],
    ['Mod+F', 'find'],
    ['/', 'search'],
    ['?', 'shortcuts'],
  ])('%s calls %s', (written, action) => {
    expect(calledBy(written)).toBe(action);
  });

  it('rest in text fields, but for those that open something or finish the dispatch', () => {
    expect(['a', 'g', 'j', 'Mod+Z', '?', '/'].map((written) => calledBy(written, true))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(calledBy('Mod+K', true)).toBe('palette');
    expect(calledBy('Mod+Enter', true)).toBe('mark-reviewed');
  });

  it('belong to one action each', () => {
    const written = ACTIONS.flatMap(({ keys }) => keys);
    expect(new Set(written).size).toBe(written.length);
  });
});
