import { describe, expect, it } from 'vitest';
import { failureMessage } from '../../../core/messages/failure-message.ts';
import { FAILURES_EN } from '../../../core/messages/failures-en.ts';
import { FAILURES_FR } from '../../../core/messages/failures-fr.ts';
import { ERROR_CODES } from '../../../core/model/error-code.ts';

const particulars = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

describe('failureMessage', () => {
  it('names the file and fills in what is known', () => {
    const failure = { code: 'file-empty', details: { file: 'a.txt' } } as const;
    expect(failureMessage(failure, 'en')).toContain('“a.txt” is empty');
    expect(failureMessage(failure, 'fr')).toContain('«\u00a0a.txt\u00a0» est vide');
  });

  it('says what the system said in words, and as the system says it', () => {
    const failure = { code: 'corpus-read-only', details: { file: '/c/.lock', reason: 'EROFS' } } as const;
    expect(failureMessage(failure, 'en')).toContain(
      '“/c/.lock” cannot be written (the disk is read-only, EROFS). Nothing was changed, and nothing was lost.',
    );
    expect(failureMessage(failure, 'fr')).toContain(
      '«\u00a0/c/.lock\u00a0» ne peut pas être écrit (le disque est en lecture seule, EROFS). Rien n’a été modifié',
    );
    const unknown = { code: 'corpus-read-only', details: { file: '/c/.lock', reason: 'EFUTURE' } } as const;
    expect(failureMessage(unknown, 'en')).toContain('(EFUTURE)');
  });

  it('says since when another program writes as people say it', () => {
    const details = { process: 12, host: 'desk', since: '2026-11-28T12:19:23.821Z' };
    const failure = { code: 'corpus-locked', details } as const;
    expect(failureMessage(failure, 'en')).toMatch(/since 28 November 2026 at \d\d:19\)/u);
    expect(failureMessage(failure, 'fr')).toMatch(/depuis le 28 novembre 2026 à \d\d:19\)/u);
    const unknown = { code: 'corpus-locked', details: { ...details, since: 'long ago' } } as const;
    expect(failureMessage(unknown, 'en')).toContain('since long ago');
  });

  it.each([
    ['path', 'is not the full path', 'n’est pas le chemin complet'],
    ['folder', 'is not the full path', 'n’est pas le chemin complet'],
    ['base', 'is not the full path', 'n’est pas le chemin complet'],
    ['name', 'cannot be the name of a file', 'ne peut pas être le nom d’un fichier'],
    ['name', 'a dot or a space at the end', 'un point ou une espace à la fin'],
    ['date', 'Write 2019-08-23', 'Écrivez 2019-08-23'],
    ['language', 'not a language code', 'pas un code de langue'],
    ['sourceUrl', 'not a web address', 'pas une adresse web'],
    ['headline', 'does not fit the field headline', 'ne convient pas au champ headline'],
    ['constructor', 'does not fit the field constructor', 'ne convient pas au champ constructor'],
  ])('says of a value meant as %s what it should be, and nothing of what else there is', (field, en, fr) => {
    const failure = { code: 'invalid-value', details: { field, value: 'x/y' } } as const;
    expect(failureMessage(failure, 'en')).toMatch(/^“x\/y” .*\.$/u);
    expect(failureMessage(failure, 'en')).toContain(en);
    expect(failureMessage(failure, 'fr')).toMatch(/^«\u00a0x\/y\u00a0» .*\.$/u);
    expect(failureMessage(failure, 'fr')).toContain(fr);
  });

  it('does not let a long particular bury the sentence', () => {
    const failure = { code: 'file-empty', details: { file: 'x'.repeat(10_000) } } as const;
    expect(failureMessage(failure, 'en').length).toBeLessThan(500);
  });

  it.each(ERROR_CODES)('%s says the same particulars in both languages, and ends as a sentence', (code) => {
    expect(particulars(FAILURES_FR[code]).sort()).toEqual(particulars(FAILURES_EN[code]).sort());
    expect(FAILURES_EN[code]).toMatch(/\.$/);
    expect(FAILURES_FR[code]).toMatch(/\.$/);
  });
});
