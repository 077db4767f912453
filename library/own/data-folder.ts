/** Where the program keeps what is its own and no corpus's: settings, recent corpora, the sample, downloads. */
import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'depeche';

/**
 * The platform's folder for a program's data: `XDG_DATA_HOME` or `~/.local/share` (XDG Base Directory Specification
 * 0.8), `%APPDATA%` on Windows, `~/Library/Application Support` on macOS.
 */
export const dataFolder = (
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  home: string = homedir(),
): string => {
  switch (platform) {
    case 'win32':
      return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Depeche');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Depeche');
    default: {
      const base = environment.XDG_DATA_HOME;
      // The specification has a relative path ignored.
      return join(base?.startsWith('/') ? base : join(home, '.local', 'share'), NAME);
    }
  }
};
