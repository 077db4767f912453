/** The command line itself: help, version, and what it says about wrong arguments. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/usage.ts';
import { VERSION } from '../../core/version.ts';
import { freshFolder } from '../library/fresh.ts';
import { runCommand } from './run-command.ts';

test('tells its version', async () => {
  expect(await runCommand(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, errors: '' });
});

test('lists every command', async () => {
  const { code, out } = await runCommand(['--help']);
  expect(code).toBe(0);
  for (const command of COMMANDS) expect(out).toContain(`depeche ${command}`);
});

test.each(COMMANDS)('%s --help says what it takes', async (command) => {
  const { code, out, errors } = await runCommand([command, '--help']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toMatch(new RegExp(`^depeche ${command} `));
});

describe('wrong arguments', () => {
  test.each([
    [[], 'depeche'],
    [['invent'], 'there is no command invent'],
    [['clean'], 'PATH'],
    [['clean', '-', '-'], 'only once'],
    [['clean', '--accept', 'some', '-'], '--accept some'],
    [['clean', '--format', 'xml', '-'], '--format xml'],
    [['clean', '--jobs', '0', '-'], '--jobs 0'],
    [['clean', '--colour', '-'], '--colour'],
    [['import', 'corpus'], 'PATH'],
    [['export', 'corpus', '--out', 'x'], '--format'],
    [['export', 'corpus', '--format', 'docx', '--out', 'x'], '--format docx'],
    [['verify', 'a', 'b'], 'b is one argument too many'],
    [['stats'], 'CORPUS'],
  ])('%j exits 2, prints nothing and says why', async (args, said) => {
    const { code, out, errors } = await runCommand(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(errors).toContain(said);
  });
});

test('messages follow the language of the environment', async () => {
  const french = await runCommand(['clean', '/no/such.txt'], { env: { LC_ALL: 'fr_FR.UTF-8' } });
  expect(french.errors).toContain('n’existe pas');
});

test('serve passes its port on to the host', async () => {
  const { code, errors } = await runCommand(['serve', '--port', 'abc', '--data-dir', await freshFolder()]);
  expect(code).toBe(1);
  expect(errors).toContain('--port abc');
});
