/**
 * The built window, as both windowed hosts serve it. The files are listed once at the start and only what is in that
 * list is ever served, so that no path can lead out of the folder. Pages get a fresh nonce each time.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { NONCE_PLACEHOLDER, windowHeaders } from '../core/window-policy.ts';

export interface WindowFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a file of the window by the path of its address (`/` is the page); null where there is none. */
export type ReadWindowFile = (pathname: string) => Promise<WindowFile | null>;

const PAGE = '/index.html';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** @param folder the folder of the built window; it throws where that cannot be read */
export const windowFiles = (folder: string): ReadWindowFile => {
  const files = new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && Object.hasOwn(TYPES, extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]),
  );
  return async (pathname) => {
    const name = pathname === '/' ? PAGE : pathname;
    const path = files.get(name);
    if (path === undefined) return null;
    const nonce = randomBytes(16).toString('base64');
    const bytes = await readFile(path);
    const page = name === PAGE;
    return {
      body: page
        ? new TextEncoder().encode(bytes.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce))
        : new Uint8Array(bytes),
      headers: {
        ...windowHeaders(nonce),
        'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
        // Built files carry a digest of their content in their name; the page does not.
        'cache-control': page ? 'no-store' : 'max-age=31536000, immutable',
      },
    };
  };
};
