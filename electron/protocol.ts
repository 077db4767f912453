/**
 * `app://host/`, the origin of the window. A scheme of its own, unlike `file:`, has an origin that can be checked, a
 * content security policy, and reaches nothing but the files of the built window.
 */
import { protocol, type Session } from 'electron';
import type { ReadWindowFile } from '../library/window-files.ts';

const SCHEME = 'app';
const ORIGIN = `${SCHEME}://host`;
export const PAGE = `${ORIGIN}/`;

/** Whether an address is of the window's own origin. */
export const isOwnAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host } = new URL(address);
  return scheme === `${SCHEME}:` && host === 'host';
};

/** To be called before the program is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

export const serveWindow = (session: Session, readWindowFile: ReadWindowFile): void =>
  session.protocol.handle(SCHEME, async (request) => {
    if (!isOwnAddress(request.url) || request.method !== 'GET')
      return new Response('Not found', { status: 404 });
    const file = await readWindowFile(new URL(request.url).pathname);
    return file === null
      ? new Response('Not found', { status: 404 })
      : new Response(file.body, { headers: { ...file.headers } });
  });
