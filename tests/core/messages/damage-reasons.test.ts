import { describe, expect, it } from 'vitest';
import { damageWords } from '../../../core/messages/damage-reasons.ts';
import { failureMessage } from '../../../core/messages/failure-message.ts';
import { DAMAGE_REASONS, type DamageCode, damageReason } from '../../../core/model/damage-reason.ts';

const CODES = Object.keys(DAMAGE_REASONS) as DamageCode[];

describe('damageWords', () => {
  it.each(CODES)('%s says all its particulars, in both languages and differently', (code) => {
    const particulars = Array.from({ length: DAMAGE_REASONS[code] }, (_, index) => 1001 + index);
    const reason = damageReason(code, ...particulars);
    for (const locale of ['en', 'fr'] as const) {
      const words = damageWords(reason, locale);
      for (const particular of particulars) expect(words).toContain(String(particular));
      expect(words).not.toContain('|');
      expect(words).not.toContain(code);
    }
    expect(damageWords(reason, 'en')).not.toBe(damageWords(reason, 'fr'));
  });

  it('says a reason inside another, and several', () => {
    const line = damageReason(
      'history-is',
      damageReason('line-is', 3, damageReason('field-wrong', 'change.notes')),
    );
    const reason = `${damageReason('snapshot-is', damageReason('is-zeros'))}; ${line}`;
    expect(damageWords(reason, 'en')).toBe(
      'dispatch file: it holds only zero bytes; history: line 3: its field change.notes is not as it should be',
    );
    const failure = { code: 'dispatch-damaged', details: { id: 'x', reason } } as const;
    expect(failureMessage(failure, 'fr')).toContain('ligne 3\u00a0: son champ change.notes');
  });

  it('leaves words of a person and codes of a system as they are', () => {
    for (const reason of ['EACCES', 'en double; à revoir', 'a|b', ''])
      expect(damageWords(reason, 'fr')).toBe(reason);
  });
});
