/** The window opens where it stood, and never where nobody can see it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWindowState, writeWindowState } from '../../electron/window-state.ts';
import { freshFolder } from '../library/fresh.ts';

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const USUAL = { bounds: { width: 1440, height: 900 }, maximized: false };

describe('the window', () => {
  test('opens where it stood', async () => {
    const path = join(await freshFolder(), 'window', 'place.json');
    writeWindowState(path, { x: 100, y: 50, width: 1200, height: 800, maximized: true });
    expect(readWindowState(path, [SCREEN])).toEqual({
      bounds: { x: 100, y: 50, width: 1200, height: 800 },
      maximized: true,
    });
  });

  test('opens at its usual size where its screen is gone', async () => {
    const path = join(await freshFolder(), 'place.json');
    writeWindowState(path, { x: 2000, y: 50, width: 1200, height: 800, maximized: false });
    expect(readWindowState(path, [SCREEN])).toEqual(USUAL);
    expect(readWindowState(path, [SCREEN, { ...SCREEN, x: 1920 }])).not.toEqual(USUAL);
  });

  test.each([
    ['absent', null],
    ['empty', ''],
    ['cut short', '{"x": 1'],
    ['of other things', '{"x": "left"}'],
    ['of a window too small to use', '{"x":0,"y":0,"width":1,"height":1,"maximized":false}'],
  ])('opens at its usual size where the file is %s', async (_, content) => {
    const path = join(await freshFolder(), 'place.json');
    if (content !== null) await writeFile(path, content);
    expect(readWindowState(path, [SCREEN])).toEqual(USUAL);
  });
});
