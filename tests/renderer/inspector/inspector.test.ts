/** The selected edit before and after, fields as typed, history in words. */
import { describe, expect, it } from 'vitest';
import { editContext } from '../../../renderer/inspector/edit-context.ts';
import { fieldProblem } from '../../../renderer/inspector/field-check.ts';
import { historyWords } from '../../../renderer/inspector/history-words.ts';
import { stringsOf } from '../../../renderer/strings/strings.ts';
import { curationOf } from '../in-memory-host.ts';

describe('an edit in its word', () => {
  const text = 'au Vietnamont signé.Le texte';
  const context = (from: number, to: number, insert: string) =>
    Object.values(editContext(text, curationOf([], text), { from, to, insert }));

  it('shows the whole token for a cut inside it', () => {
    expect(context(10, 10, ' ')).toEqual(['Vietnam', '', ' ', 'ont']);
  });
  it('shows the words on both sides where white space changes', () => {
    expect(context(2, 3, '')).toEqual(['au', ' ', '', 'Vietnamont']);
  });
  it('stays inside the text at its ends', () => {
    expect(context(0, 2, 'Au')).toEqual(['', 'au', 'Au', ' Vietnamont']);
    expect(context(28, 28, '.')).toEqual(['texte', '', '.', '']);
  });
});

describe('a typed value', () => {
  const en = stringsOf('en');
  it.each([
    ['date', '2019-08', true],
    ['date', 'XXXX-09-06', true],
    ['date', ' 6  septembre ', true],
    ['date', '6 floréal', false],
    ['date', '2019-13', false],
    ['language', 'fr', true],
    ['language', 'zh-Hant-TW', true],
    ['language', 'French', false],
    ['url', 'https://example.org/a', true],
    ['url', 'javascript:alert(1)', false],
    ['url', 'example.org', false],
    ['text', 'anything at all', true],
    ['date', '', true],
  ] as const)('as %s: %s fits %s', (kind, typed, fits) => {
    expect(fieldProblem(kind, typed, en) === null).toBe(fits);
  });
});

describe('history', () => {
  it.each([
    [{ type: 'import' }, 'Imported and analysed', 'Importée et analysée'],
    [{ type: 'decide', edits: ['1-1'], state: 'accepted' }, 'Accepted 1 edit', '1 correction acceptée'],
    [
      { type: 'decide', edits: ['1-1', '2-2'], state: 'rejected' },
      'Rejected 2 edits',
      '2 corrections rejetées',
    ],
    [
      { type: 'decide', edits: Array.from({ length: 1234 }, (_, at) => `${at}-${at}`), state: 'accepted' },
      'Accepted 1,234 edits',
      '1\u202f234 corrections acceptées',
    ],
    [
      { type: 'set-role', blocks: [{ from: 0, to: 3 }], role: 'lead' },
      '1 block: role Lead',
      '1 bloc\u00a0: rôle Chapeau',
    ],
    [{ type: 'set-field', field: 'datelinePlace', value: 'Hanoï' }, 'Place: Hanoï', 'Lieu\u00a0: Hanoï'],
    [{ type: 'set-field', field: 'date', value: null }, 'Emptied Date', 'Champ vidé\u00a0: Date'],
    [
      { type: 'set-status', status: 'reviewed', undecided: 'accept' },
      'Status: Reviewed, the rest accepted',
      'État\u00a0: Relue, le reste accepté',
    ],
    [{ type: 'undo', of: 3 }, 'Undone', 'Annulé'],
    [{ type: 'from-the-future', what: 1 }, 'from-the-future', 'from-the-future'],
  ])('tells %j', (operation, en, fr) => {
    const told = { operation, brief: null, about: [] };
    expect([historyWords(told, 'en'), historyWords(told, 'fr')]).toEqual([en, fr]);
  });

  const brief = { left: 'Vietnam', removed: '', inserted: ' ', right: 'ont' };
  const accepted = { operation: { type: 'decide', edits: ['7-7-0020'], state: 'accepted' }, brief };

  it('tells what was had back of damaged files from what was imported', () => {
    const told = { operation: { type: 'import' }, brief: null, about: [] };
    const agent = { kind: 'rule', rule: 'recovery', version: 1 } as const;
    expect(historyWords({ ...told, agent }, 'en')).toBe('Recovered from what was left intact');
    expect(historyWords({ ...told, agent }, 'fr')).toBe('Récupérée à partir de ce qui restait intact');
    expect(historyWords({ ...told, agent: { ...agent, rule: 'engine' } }, 'en')).toBe(
      'Imported and analysed',
    );
  });

  it('says which edit, with its spaces made visible, and that there were more', () => {
    const told = { ...accepted, about: [] };
    expect(historyWords(told, 'en')).toBe('Accepted 1 edit: “Vietnamont” becomes “Vietnam·ont”');
    expect(historyWords(told, 'fr')).toBe(
      '1 correction acceptée\u00a0: «\u00a0Vietnamont\u00a0» devient «\u00a0Vietnam·ont\u00a0»',
    );
    const two = { ...told, operation: { ...accepted.operation, edits: ['7-7-0020', '30-30-0020'] } };
    expect(historyWords(two, 'en')).toBe('Accepted 2 edits: “Vietnamont” becomes “Vietnam·ont”, …');
  });

  it('says which operation on the whole corpus was taken back', () => {
    const corpus = (id: string, what: object) => ({
      operation: { type: 'corpus', operation: id.padEnd(26, '0'), what, kept: 0 },
      brief: null,
    });
    const tagged = corpus('01A', { type: 'add-terms', field: 'tags', terms: ['VNA'] });
    const undo = corpus('01B', { type: 'undo-operation', of: '01A'.padEnd(26, '0') });
    const told = { ...undo, about: [tagged] };
    expect(historyWords(told, 'en')).toBe('Took back: Tags: added VNA (corpus-wide)');
    expect(historyWords(told, 'fr')).toBe('Annulation\u00a0: Mots-clés\u00a0: ajout de VNA (tout le corpus)');
    expect(historyWords({ ...undo, about: [] }, 'fr')).toBe('Annulation d’une opération (tout le corpus)');
  });

  it('says what was undone, and what had been taken back by that', () => {
    const revert = { operation: { type: 'revert', of: 2 }, brief: null };
    const told = { operation: { type: 'undo', of: 3 }, brief: null, about: [revert, accepted] };
    expect(historyWords(told, 'en')).toBe(
      'Undone: Took an older decision back: Accepted 1 edit: “Vietnamont” becomes “Vietnam·ont”',
    );
    expect(historyWords({ ...told, about: [accepted] }, 'fr')).toMatch(
      /^Annulé\u00a0: 1 correction acceptée/,
    );
  });
});
