/** What a question about dispatches calls them, those that were never in sight, too. */
import { expect, it } from 'vitest';
import { labelOf } from '../../../renderer/actions/action.ts';
import { actionOf } from '../../../renderer/actions/actions.ts';
import { firstCalled } from '../../../renderer/actions/called.ts';
import { createShell } from '../../../renderer/state/shell.ts';
import { corpusOf } from '../../library/corpus.ts';
import { NO_TRANSFER } from '../no-transfer.ts';

it('calls the first five by title and file, and what cannot be read by the name of its record', async () => {
  const texts = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
      `${name}.txt`,
      `Le port de ${name.repeat(3)} rouvre\n\nHier, le maire a visité le port devant la foule.`,
    ]),
  );
  const { library, ids } = await corpusOf(texts);
  const shell = createShell(library, NO_TRANSFER, ['en']);
  const all = Object.values(ids);
  expect(await firstCalled(shell, all)).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      title: `Le port de ${name.repeat(3)} rouvre`,
      name: `${name}.txt`,
    })),
  );
  const unknown = '0123456789abcdef';
  expect(await firstCalled(shell, [unknown])).toEqual([{ title: '', name: unknown }]);
});

it.each(['remove', 'take-down'])(
  'says in the name of %s how many ticked dispatches it is about',
  async (id) => {
    const { library, ids } = await corpusOf();
    const shell = createShell(library, NO_TRANSFER, ['en']);
    const action = actionOf(id);
    if (action === undefined) throw new Error(id);
    expect(labelOf(action, shell)).toEqual(action.label);
    const [first = '', second = ''] = Object.values(ids);
    shell.list.tick([first], true);
    expect(labelOf(action, shell).en).toContain('the dispatch selected in the list');
    shell.list.tick([second], true);
    expect(labelOf(action, shell).en).toContain('the 2 dispatches selected in the list');
    expect(labelOf(action, shell).fr).toContain('les 2 dépêches sélectionnées dans la liste');
  },
);
