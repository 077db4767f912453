import { describe, expect, it } from 'vitest';
import { editName } from '../../../renderer/views/edit-name.ts';
import { viewStrings } from '../../../renderer/views/strings.ts';
import { editOf } from '../../core/diff/dispatch-fixture.ts';

const en = viewStrings('en');
const fr = viewStrings('fr');

describe('editName', () => {
  it('says what is inserted, between which words, and in what state', () => {
    const text = 'au Vietnamont signé';
    expect(editName(text, editOf(text, 10, 10, ' ', 'proposed'), en)).toBe(
      'space inserted: Vietnam ont, to decide',
    );
  });

  it('tells kinds of white space apart', () => {
    const text = 'reçoit\u00a0 l';
    expect(editName(text, editOf(text, 6, 7, '', 'accepted'), en)).toBe(
      'no-break space removed: reçoit, accepted',
    );
    expect(editName('a.B', editOf('a.B', 2, 2, '\n', 'rejected'), en)).toBe(
      'line break inserted: B, rejected',
    );
  });

  it('quotes words that were replaced', () => {
    const text = 'avait travailé hier';
    expect(editName(text, editOf(text, 12, 14, 'llé', 'accepted'), en)).toBe(
      '“l” inserted: travaillé, accepted',
    );
    expect(editName('un deux', editOf('un deux', 3, 7, 'trois', 'accepted'), fr)).toBe(
      '«\u00a0deux\u00a0» remplacé par «\u00a0trois\u00a0»\u00a0: trois, acceptée',
    );
  });
});
