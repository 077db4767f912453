import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../core/model/evidence.ts';
import { LOCALES } from '../../../core/model/localised.ts';
import { evidenceSentence, ruleDescription } from '../../../core/spacing/evidence-sentence.ts';
import { RULES } from '../../../core/spacing/rules.ts';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const EVIDENCE: readonly Evidence[] = [
  { kind: 'words', left: 'du', right: 'pays', leftKnown: true, rightKnown: true },
  { kind: 'words', left: 'du', right: 'Xyz', leftKnown: true, rightKnown: false },
  { kind: 'words', left: 'Xyz', right: 'pays', leftKnown: false, rightKnown: true },
  { kind: 'words', left: 'Xyz', right: 'Zyx', leftKnown: false, rightKnown: false },
  { kind: 'words', left: 'par', right: 'fois', leftKnown: true, rightKnown: true, whole: 'parfois' },
  { kind: 'words', left: 'xyz', right: 'zyx', leftKnown: false, rightKnown: false, whole: 'xyzzyx' },
  { kind: 'words', left: 'xyz', right: 'pays', leftKnown: false, rightKnown: true, whole: 'xyzpays' },
  { kind: 'unknown-word', word: 'dupays' },
  { kind: 'wrap-column', width: 79, support: 36, of: 38 },
  { kind: 'wrap-column', width: 79, support: 36, of: 38, kept: true },
  { kind: 'wrap-column', width: 79, support: 16, of: 38, kept: true, ragged: true },
  { kind: 'paragraph-start', count: 1 },
  { kind: 'paragraph-start', count: 11 },
  { kind: 'mark', mark: ',' },
  { kind: 'count', form: 'Hanoï', count: 1, within: 'dispatch' },
  { kind: 'count', form: 'Hanoï', count: 3, within: 'corpus' },
  { kind: 'count', form: 'Hanoï', count: 1, within: 'dispatch', parted: true },
  { kind: 'characters', codePoints: [0x20, 0xa0, 0x2003] },
  { kind: 'hand' },
];

describe('evidenceSentence', () => {
  it.each(LOCALES)('tells each evidence in one sentence of its own (%s)', (locale) => {
    const sentences = EVIDENCE.map((evidence) => evidenceSentence(evidence, locale));
    expect(new Set(sentences).size).toBe(EVIDENCE.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}“«].*\.$/u);
  });

  it('parts no French mark from its word at the end of a line', () => {
    const sentences = EVIDENCE.map((evidence) => evidenceSentence(evidence, 'fr'));
    expect(sentences.filter((sentence) => /« | [:;?!»]/u.test(sentence))).toEqual([]);
  });

  it('gives the facts', () => {
    const column: Evidence = { kind: 'wrap-column', width: 79, support: 36, of: 38 };
    expect(evidenceSentence(column, 'en')).toMatch(/79.*36.*38/u);
    expect(evidenceSentence(column, 'fr')).toMatch(/79.*36.*38/u);
    const long: Evidence = { kind: 'wrap-column', width: 79, support: 22688, of: 32687 };
    expect(evidenceSentence(long, 'en')).toContain('22,688 of 32,687 joins');
    expect(evidenceSentence(long, 'fr')).toContain('22\u202f688 collages sur 32\u202f687');
    const spaces: Evidence = { kind: 'characters', codePoints: [0x20, 0xa0, 0x2003] };
    expect(evidenceSentence(spaces, 'en')).toContain('space, no-break space, U+2003');
    expect(evidenceSentence(spaces, 'fr')).toContain('espace, espace insécable, U+2003');
  });

  it.each([
    [[0x27, 0x20], 'apostrophe droite, espace', 'straight apostrophe, space'],
    [[0x20, 0x50], 'espace, «\u00a0P\u00a0»', 'space, “P”'],
    [[0x28, 0x20], 'parenthèse ouvrante, espace', 'opening bracket, space'],
    [[0x20, 0x5d], 'espace, crochet fermant', 'space, closing square bracket'],
    [[0x20, 0x3b], 'espace, point-virgule', 'space, semicolon'],
    [[0x20, 0x110000], 'espace, U+110000', 'space, U+110000'],
  ])('names the characters %j', (codePoints, fr, en) => {
    const evidence: Evidence = { kind: 'characters', codePoints };
    expect(evidenceSentence(evidence, 'fr')).toBe(`Dans la source\u00a0: ${fr}.`);
    expect(evidenceSentence(evidence, 'en')).toBe(`In the source: ${en}.`);
  });

  it.each([
    [
      'On y va par fois en été, et au tant en hiver.',
      '«\u00a0par\u00a0» et «\u00a0fois\u00a0» forment le mot «\u00a0parfois\u00a0»',
    ],
    ['La coopé ration avance bien entre eux.', '«\u00a0coopé\u00a0» n’est pas dans le lexique'],
    [
      'Au XXI e siècle, tout change.',
      '«\u00a0XXI\u00a0» et «\u00a0e\u00a0» forment le mot «\u00a0XXIe\u00a0»',
    ],
    ['La coopé- ration avance bien entre eux.', 'forment le mot «\u00a0coopération\u00a0»'],
  ])('says of pieces that come to be one word which word they are: %s', (text, told) => {
    const { proposals } = cleaned(text, shippedLexicon());
    const sentences = proposals.flatMap(({ evidence }) =>
      evidence.map((fact) => evidenceSentence(fact, 'fr')),
    );
    expect(sentences.join(' ')).toContain(told);
    expect(sentences.join(' ')).not.toContain('sont deux mots');
  });

  it('says of a name in pieces how often it stands whole', () => {
    const { proposals } = cleaned('Zarnowski est là. On a vu Zarno wski hier.', shippedLexicon());
    const sentences = proposals.flatMap(({ evidence }) =>
      evidence.map((fact) => evidenceSentence(fact, 'en')),
    );
    expect(sentences.join(' ')).toContain('“Zarnowski” occurs once in this dispatch.');
  });

  it('names a straight quotation mark, which would stand between others', () => {
    const evidence: Evidence = { kind: 'mark', mark: '"' };
    expect(evidenceSentence(evidence, 'fr')).toBe('Il manque une espace à côté d’un guillemet droit.');
    expect(evidenceSentence(evidence, 'en')).toBe('A space is missing beside a straight quotation mark.');
  });
});

describe('rules', () => {
  it('are described in both languages, each otherwise', () => {
    for (const locale of LOCALES) {
      const descriptions = RULES.map(({ id }) => ruleDescription(id, locale));
      expect(new Set(descriptions).size).toBe(RULES.length);
      for (const description of descriptions) expect(description).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('a rule of another version is called by its id', () => {
    expect(ruleDescription('rule-to-come', 'en')).toBe('rule-to-come');
  });
});
