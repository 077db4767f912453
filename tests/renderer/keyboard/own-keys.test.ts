/** Keys that a person gives to actions: what calls them then, what stands in the way, and what stays of the program's. */
import { describe, expect, it } from 'vitest';
import { acceleratorOf, ownKeysSchema } from '../../../core/keys.ts';
import { MENUS, menusWith } from '../../../core/menu.ts';
import { ACTIONS } from '../../../renderer/actions/actions.ts';
import {
  boundWith,
  clashOf,
  isReserved,
  keysOf,
  settledKeys,
  withKeys,
  withoutKept,
  withUsualKeys,
} from '../../../renderer/keyboard/own-keys.ts';
import { bindings, resolve } from '../../../renderer/keyboard/resolve.ts';
import { parseKeys, pressedStroke, sameStroke, writtenStroke } from '../../../renderer/keyboard/strokes.ts';

const OPEN = { id: 'open', keys: ['o'] };
const CLOSE = { id: 'close', keys: ['Mod+W', 'x'] };
const HEAD = { id: 'role-headline', keys: ['g h'] };
const ALL = [OPEN, CLOSE, HEAD];

const calls = (own: Readonly<Record<string, readonly string[]>>, key: string, typing = false) => {
  const [stroke] = parseKeys(key);
  if (stroke === undefined) throw new Error('no stroke');
  return resolve(bindings(boundWith(ACTIONS, own)), [], stroke, typing);
};

describe('keys of one’s own', () => {
  it('take the place of all keys of the action, and of no other’s', () => {
    expect(keysOf(CLOSE, { close: ['c'] })).toEqual(['c']);
    expect(keysOf(CLOSE, { close: [] })).toEqual([]);
    expect(keysOf(OPEN, { close: ['c'] })).toEqual(['o']);
    expect(calls({ 'next-edit': ['y'] }, 'y')).toEqual({ kind: 'action', id: 'next-edit' });
    expect(calls({ 'next-edit': ['y'] }, 'j')).toEqual({ kind: 'none' });
    expect(calls({ 'next-edit': ['y'] }, 'k')).toEqual({ kind: 'action', id: 'previous-edit' });
  });

  it('that type a character rest in text fields, whatever the action says', () => {
    expect(calls({ palette: ['y'] }, 'y', true)).toEqual({ kind: 'none' });
    expect(calls({ palette: ['Mod+J'] }, 'Mod+J', true)).toEqual({ kind: 'action', id: 'palette' });
  });

  it('are the person’s only where they differ from the program’s', () => {
    expect(withKeys({}, OPEN, ['p'])).toEqual({ open: ['p'] });
    expect(withKeys({ open: ['p'], close: [] }, OPEN, ['o'])).toEqual({ close: [] });
  });

  it('give way where an action gets its usual ones again', () => {
    // The first has what the second had, and the third what begins those of the first.
    const own = { open: ['x'], close: ['Mod+W'], 'role-headline': ['o h', 'h'] };
    expect(withUsualKeys(ALL, own, CLOSE)).toEqual({ open: [], 'role-headline': ['o h', 'h'] });
    expect(withUsualKeys(ALL, own, OPEN)).toEqual({ close: ['Mod+W'], 'role-headline': ['h'] });
  });

  it('stay the person’s where what shows the window keeps usual ones for itself', () => {
    const heard = withoutKept(CLOSE, ['Mod+W']);
    expect(heard).toEqual({ id: 'close', keys: ['x'] });
    expect(keysOf(heard, { close: ['Mod+W', 'c'] })).toEqual(['Mod+W', 'c']);
    expect(withoutKept(OPEN, ['Mod+W'])).toBe(OPEN);
  });

  it('take the usual keys from an action that came to the program later', () => {
    expect(settledKeys(ALL, {})).toEqual({});
    expect(settledKeys(ALL, { open: ['x'] })).toEqual({ open: ['x'], close: ['Mod+W'] });
    expect(settledKeys(ALL, { open: ['g'] })).toEqual({ open: ['g'], 'role-headline': [] });
    // What the person gave stays, even what was given twice.
    expect(settledKeys(ALL, { open: ['p'], close: ['p'] })).toEqual({ open: ['p'], close: ['p'] });
  });

  it.each([
    ['x', { kind: 'taken', id: 'close', keys: 'x' }],
    ['Mod+w', { kind: 'taken', id: 'close', keys: 'Mod+W' }],
    ['g', { kind: 'begins', id: 'role-headline', keys: 'g h' }],
    ['g h', { kind: 'taken', id: 'role-headline', keys: 'g h' }],
    ['x y', { kind: 'begins', id: 'close', keys: 'x' }],
    ['g i', null],
    ['Shift+X', null],
    ['o', null],
  ])('%s may not stand in the way of another action: %j', (written, clash) => {
    expect(clashOf(ALL, 'open', written)).toEqual(clash);
  });

  it.each([
    ['Escape', {}, true],
    ['Tab', { altKey: true }, true],
    [' ', {}, true],
    ['ArrowDown', { shiftKey: true }, true],
    ['ArrowDown', { altKey: true }, false],
    ['c', { ctrlKey: true }, true],
    ['C', { ctrlKey: true, shiftKey: true }, false],
    ['Enter', { ctrlKey: true }, false],
    ['é', {}, false],
    ['F5', {}, false],
  ])('leave %s with %j to every program: %s', (key, held, reserved) => {
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
    const stroke = pressedStroke({ ...none, ...held, key }, false);
    expect(stroke && isReserved(stroke)).toBe(reserved);
  });

  it.each(['j', 'Shift+J', 'Mod+Shift+Z', 'Alt+ArrowDown', '?', 'Mod++', 'F5', 'é', 'Mod+Enter'])(
    '%s is written as it is read, in what may be kept',
    (written) => {
      const [stroke] = parseKeys(written);
      const again = stroke && parseKeys(writtenStroke(stroke))[0];
      expect(stroke && again && sameStroke(stroke, again)).toBe(true);
      expect(ownKeysSchema.safeParse({ open: [stroke ? writtenStroke(stroke) : ''] }).success).toBe(true);
    },
  );

  it.each([
    [{ open: ['a b c'] }],
    [{ open: [''] }],
    [{ 'Open!': ['a'] }],
    [{ open: 'a' }],
    [{ open: ['<b>x</b>'] }],
  ])('are refused where they are none: %j', (given) => {
    expect(ownKeysSchema.safeParse(given).success).toBe(false);
  });
});

it('keeps the keys of all actions apart, as they are given', () => {
  for (const { id, keys } of ACTIONS)
    for (const written of keys) expect(clashOf(ACTIONS, id, written), id).toBeNull();
});

describe('the native menu', () => {
  it.each([
    ['Mod+Shift+Z', 'CmdOrCtrl+Shift+Z'],
    ['Mod++', 'CmdOrCtrl+Plus'],
    ['Mod+ArrowDown', 'CmdOrCtrl+Down'],
    ['j', null],
    ['g h', null],
  ])('writes %s as %s', (written, accelerator) => {
    expect(acceleratorOf(written)).toBe(accelerator);
  });

  it('prints the person’s keys where a menu may have them', () => {
    const shown = (own: Readonly<Record<string, readonly string[]>>, action: string) =>
      menusWith(own)
        .flatMap(({ items }) => items)
        .flatMap((item) => (item.kind === 'action' && item.action === action ? [item.keys] : []));
    expect(menusWith({})).toEqual(MENUS);
    expect(shown({ undo: ['Mod+B'] }, 'undo')).toEqual(['CmdOrCtrl+B']);
    expect(shown({ undo: ['b', 'Mod+B'] }, 'undo')).toEqual(['CmdOrCtrl+B']);
    expect(shown({ undo: ['b'] }, 'undo')).toEqual([undefined]);
    expect(shown({ undo: ['b'] }, 'redo')).toEqual(['CmdOrCtrl+Shift+Z']);
    expect(shown({ undo: ['Mod+Shift+Z'] }, 'undo')).toEqual(['CmdOrCtrl+Shift+Z']);
    expect(shown({ undo: ['Mod+Shift+Z'] }, 'redo')).toEqual([undefined]);
  });
});
