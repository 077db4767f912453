/** Paths that come from outside: whole ones, and those that begin with the person's own folder. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absolutePath } from '../../../library/disk/absolute-path.ts';
import { fromHome } from '../../../library/disk/home-folder.ts';
import { LibraryFailure } from '../../../library/errors.ts';
import { newCorpora } from '../../../library/own/new-corpora.ts';

const HOME = join('/home', 'anne');

describe('a path', () => {
  it.each([
    ['~', HOME],
    ['~/', join(HOME, '/')],
    ['~/fonds', join(HOME, 'fonds')],
    ['~\\fonds', join(HOME, '\\fonds')],
    ['~bruno/fonds', '~bruno/fonds'],
    ['fonds/~', 'fonds/~'],
    ['/fonds', '/fonds'],
  ])('written %s is %s', (path, whole) => {
    expect(fromHome(path, HOME)).toBe(whole);
  });

  it('stays as it is where the system knows no folder of the person', () => {
    expect(fromHome('~/fonds', null)).toBe('~/fonds');
    expect(newCorpora(null)).toBeNull();
  });

  it('is taken from the home folder on, and in full', () => {
    expect(absolutePath('~/a/../fonds', 'path')).toBe(join(homedir(), 'fonds'));
    expect(absolutePath(join(HOME, 'fonds'), 'path')).toBe(join(HOME, 'fonds'));
  });

  it.each(['fonds', './fonds', '~bruno/fonds'])('is refused where it is relative: %s', (path) => {
    expect(() => absolutePath(path, 'path')).toThrow(LibraryFailure);
  });
});

it('proposes new corpora in a folder of the person', () => {
  expect(newCorpora(HOME)).toBe(join(HOME, 'Dépêche', '/'));
});
