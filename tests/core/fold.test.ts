import { describe, expect, it } from 'vitest';
import { folded } from '../../core/fold.ts';

describe('folded', () => {
  it.each([
    ['Le Premier ministre', ' le premier ministre '],
    ['ÉTÉ à Hanoï', ' ete a hanoi '],
    ['e\u0301te\u0301', ' ete '],
    ['Đà Nẵng, Hồ Chí Minh', ' da nang ho chi minh '],
    ['Cœur d’Œuvre, Lætitia', ' coeur d oeuvre laetitia '],
    ['Straße, Łódź, Ørsted', ' strasse lodz orsted '],
    ['enﬁn, ﬂot, oﬃce', ' enfin flot office '],
    ['ＡＢＣ１２３', ' abc123 '],
    ['25 m² № 7', ' 25 m2 no 7 '],
    ['İstanbul', ' istanbul '],
    ['한국', ` ${'한국'.normalize('NFD')} `],
    ['', '  '],
    [' — … ', '  '],
  ])('%s', (text, seen) => {
    expect(folded(text)).toBe(seen);
  });
});
