/** The state of the Rules page over a real library: trying, looking, cleaning again, and taking it all back. */
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { createRules, isCounted, type Rules } from '../../../renderer/state/rules.ts';
import { createSession } from '../../../renderer/state/session.ts';
import { corpusOf, readDispatch, type Setting } from '../../library/corpus.ts';
import { settled } from '../../library/operations.ts';

const opened = async (): Promise<Setting & { readonly rules: Rules; readonly first: string }> => {
  const setting = await corpusOf();
  const session = createSession(setting.library);
  const rules = createRules(setting.library, session, () => ({ ...EVERYTHING, search: 'délégation' }));
  setting.library.subscribe(({ type }) => {
    if (type === 'description') void rules.read();
  });
  await rules.read();
  return { ...setting, rules, first: setting.ids['a.txt'] ?? '' };
};

describe('cleaning again', () => {
  it('is counted first, done as it was counted, and taken back with its policies', async () => {
    const { rules, library, first } = await opened();
    const before = (await readDispatch(library, first)).dispatch.edits;
    for (const rule of ['joined-words', 'paragraph-opening', 'mark-space']) rules.setPolicy(rule, 'propose');
    expect(isCounted(rules.store.getState())).toBe(false);
    await rules.look();
    expect(isCounted(rules.store.getState())).toBe(true);
    const counted = rules.store.getState().outcome?.result;
    expect(counted).toMatchObject({ run: null, changed: 1 });

    const done = await rules.clean();
    expect(done?.effects).toEqual(counted?.effects);
    expect(rules.store.getState()).toMatchObject({ draft: null, work: null, failure: null });
    expect(isCounted(rules.store.getState())).toBe(false);

    expect(await rules.undoRun()).toBe(1);
    await settled(library);
    expect(rules.store.getState()).toMatchObject({ run: null, description: { policies: {} } });
    expect((await readDispatch(library, first)).dispatch.edits).toEqual(before);
  });

  it('must be counted again once something else is tried or chosen', async () => {
    const { rules } = await opened();
    const acts = [
      () => rules.setThreshold('lost-wrap', 1),
      () => rules.choose({ scope: 'all' }),
      () => rules.choose({ anew: true }),
      () => rules.discard(),
    ];
    for (const act of acts) {
      await rules.look();
      expect(isCounted(rules.store.getState())).toBe(true);
      act();
      expect(isCounted(rules.store.getState())).toBe(false);
    }
  });

  it('takes the dispatches of the list where that was chosen', async () => {
    const { rules } = await opened();
    rules.choose({ scope: 'list' });
    await rules.look();
    expect(rules.store.getState().outcome?.result.dispatches).toBe(1);
  });

  it('that cannot be done is told, and nothing is under way any more', async () => {
    const { rules, library } = await opened();
    await library.call('corpus.close', {});
    await rules.look();
    expect(rules.store.getState()).toMatchObject({
      work: null,
      outcome: null,
      failure: { code: 'no-corpus-open' },
    });
  });
});

it('keeps policies for later without touching what is there', async () => {
  const { rules, library, first } = await opened();
  const before = (await readDispatch(library, first)).dispatch;
  rules.setPolicy('mark-space', 'off');
  expect(await rules.keep()).toBe(true);
  expect(rules.store.getState()).toMatchObject({
    draft: null,
    description: { policies: { 'mark-space': { policy: 'off' } } },
  });
  expect((await readDispatch(library, first)).dispatch).toEqual(before);
});

it('tries and keeps the rules that were changed here, and leaves those that another window changed', async () => {
  const { rules, library } = await opened();
  const other = createRules(library, createSession(library), () => EVERYTHING);
  await other.read();
  rules.setPolicy('mark-space', 'off');
  other.setPolicy('lost-wrap', 'off');
  await other.keep();
  await rules.read();
  expect(rules.store.getState().draft).toMatchObject({
    'mark-space': { policy: 'off' },
    'lost-wrap': { policy: 'off' },
  });
  await rules.keep();
  const kept = { 'mark-space': { policy: 'off' }, 'lost-wrap': { policy: 'off' } };
  expect(rules.store.getState()).toMatchObject({ draft: null, description: { policies: kept } });
});

describe('the lists', () => {
  it('take a word and let it go again by undo, but not one that was there before', async () => {
    const { rules } = await opened();
    const words = () => rules.store.getState().description?.lexicon.map(({ word }) => word);
    await rules.learn({ words: [{ word: 'Tây' }], refusals: [] });
    expect(words()).toEqual(['Tây']);
    await rules.learn({ words: [{ word: 'TÂY' }], refusals: [] });
    await rules.undoLists();
    expect(words()).toEqual(['Tây']);
  });

  it('give back what was taken out, with who had decided it', async () => {
    const { rules } = await opened();
    const series = { before: 'Lamer', after: 'La mer' };
    await rules.learn({ words: [{ word: 'Tây' }], refusals: [series] });
    const before = rules.store.getState().description;
    await rules.forget({ words: ['Tây'], refusals: [series] });
    expect(rules.store.getState().description).toMatchObject({ lexicon: [], refusals: [] });
    expect(await rules.undoLists()).toBe(true);
    expect(rules.store.getState().description).toEqual(before);
    expect(await rules.undoLists()).toBe(false);
  });

  it('give back the change that is under way, which the page may show already, and not the one before', async () => {
    const { rules } = await opened();
    const series = { before: 'Lamer', after: 'La mer' };
    await rules.learn({ words: [], refusals: [series] });
    const forgotten = rules.forget({ words: [], refusals: [series] });
    expect(await rules.undoLists()).toBe(true);
    expect(await forgotten).toBe(true);
    expect(rules.store.getState().description?.refusals).toMatchObject([series]);
  });
});
