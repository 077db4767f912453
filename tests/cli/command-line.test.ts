/** The command line itself: help, version, and what it says about wrong arguments. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../cli/commands.ts';
import { usageOf } from '../../cli/usage.ts';
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
    [['clean', '--colour', '-'], 'there is no option --colour'],
    [['clean', '--recipe', '--jobs', '1', '-'], '--recipe takes a value'],
    [['export', 'corpus', '--replace=no'], '--replace takes no value'],
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

describe('whoever speaks French', () => {
  const inFrench = (args: readonly string[]) => runCommand(args, { env: { LC_ALL: 'fr_FR.UTF-8' } });

  test('is told failures and counts in French', async () => {
    const { errors, records } = await inFrench(['clean', '/no/such.txt']);
    expect(errors).toMatch(/^such\.txt: .*n’existe pas.*\nsuch\.txt: 0 nettoyé, 1 en échec\n$/);
    expect(records()).toMatchObject([{ error: { message: expect.stringContaining('n’existe pas') } }]);
  });

  test.each([
    [['invent'], 'la commande invent n’existe pas'],
    [['clean'], 'depeche clean: il manque CHEMIN'],
    [['clean', '-', '-'], 'qu’une fois'],
    [['clean', '--accept', 'some', '-'], '--accept some\u00a0: donnez'],
    [['clean', '--jobs', '0', '-'], 'un nombre entier'],
    [['clean', '--colour', '-'], 'l’option --colour n’existe pas'],
    [['clean', '--recipe', '--jobs', '1', '-'], 'l’option --recipe demande une valeur'],
    [['export', 'corpus', '--replace=no'], 'l’option --replace ne prend pas de valeur'],
    [['verify', 'a', 'b'], 'b est un argument de trop'],
  ])('is told in French what is wrong with %j', async (args, said) => {
    const { code, errors } = await inFrench(args);
    expect(code).toBe(2);
    expect(errors).toContain(said);
  });

  test('has the same help, with the same options', () => {
    const optionsIn = (text: string) => [...new Set(text.match(/--[a-z-]+/g))].toSorted();
    expect(optionsIn(usageOf('fr').all)).toEqual(optionsIn(usageOf('en').all));
    for (const command of COMMANDS) {
      const { [command]: french } = usageOf('fr').commands;
      expect(french).toMatch(new RegExp(`^depeche ${command} `));
      expect(optionsIn(french)).toEqual(optionsIn(usageOf('en').commands[command]));
    }
  });

  test('gets it by --help', async () => {
    expect(await inFrench(['--help'])).toMatchObject({ code: 0, out: usageOf('fr').all });
    expect(await inFrench(['merge', '--help'])).toMatchObject({
      code: 0,
      out: usageOf('fr').commands.merge,
    });
  });

  test('is told in French by the host, too', async () => {
    const { code, errors } = await inFrench(['serve', '--port', 'abc', '--data-dir', await freshFolder()]);
    expect(code).toBe(1);
    expect(errors).toContain('--port abc n’est pas un port');
  });
});

test('serve passes its port on to the host', async () => {
  const { code, errors } = await runCommand(['serve', '--port', 'abc', '--data-dir', await freshFolder()]);
  expect(code).toBe(1);
  expect(errors).toContain('--port abc');
});
