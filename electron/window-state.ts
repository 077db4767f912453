/**
 * Where the window stood when it was last closed. A file that is absent, damaged or made for screens that are no
 * longer there costs nothing: the window opens at its usual size.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { makeFolderNow } from '../library/disk/files.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof stateSchema>>;

export interface WindowPlace {
  /** Where to open; without a position the system chooses one. */
  readonly bounds: Rectangle | Pick<Rectangle, 'width' | 'height'>;
  readonly maximized: boolean;
}

const USUAL = { width: 1440, height: 900 };

const contained = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const stored = (path: string): WindowState | null => {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

/** Where the window stood, if it would lie wholly on one of the screens, else a place of the usual size. */
export const readWindowState = (path: string, screens: readonly Rectangle[]): WindowPlace => {
  const state = stored(path);
  if (state === null) return { bounds: USUAL, maximized: false };
  const { maximized, ...bounds } = state;
  return screens.some((screen) => contained(bounds, screen))
    ? { bounds, maximized }
    : { bounds: USUAL, maximized };
};

/** Writes the state; where the folder cannot be written the next start is at the usual size. */
export const writeWindowState = (path: string, state: WindowState): void => {
  try {
    makeFolderNow(dirname(path));
    writeFileSync(path, `${JSON.stringify(state, null, 2)}\n`);
  } catch (error) {
    console.error(`The place of the window could not be kept: ${String(error)}`);
  }
};
