import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../../core/metadata/agency.ts';
import { readSignOff } from '../../../core/metadata/sign-off.ts';
import { sourceAlone, sourceAtEnd } from '../../../core/metadata/source-at-end.ts';

const SENTENCE = 'Les pêcheurs ont demandé que les frayères soient protégées.';
const whole = (text: string) => ({ from: 0, to: text.length });

describe('the source of a text', () => {
  it.each([
    ['(Source : APS)', 'APS'],
    ['(Sources : AFP et Belga)', 'AFP et Belga'],
    ['Source : ABP.', 'ABP'],
    ['[Source : ACP]', 'ACP'],
    ['– Source : AIB', 'AIB'],
    ['(d’après l’AFP)', 'AFP'],
    ['(Source : VNA/CVN)', 'VNA/CVN'],
    ['Avec AFP', 'AFP'],
  ])('stands behind its last stop: %s', (source, said) => {
    const text = `${SENTENCE} ${source}`;
    const read = sourceAtEnd(text, whole(text));
    expect(read && [text.slice(read.from), text.slice(read.said.from, read.said.to), read.ofNews]).toEqual([
      source,
      said,
      true,
    ]);
  });

  it.each([
    ['(Source : Insee)', false],
    ['Source : Météo-France', false],
    ['(Source : lequai.net)', true],
    ['(Sources : AFP et mairie)', false],
  ])('is of news or not: %s', (source, ofNews) => {
    const text = `${SENTENCE} ${source}`;
    expect(sourceAtEnd(text, whole(text))?.ofNews).toBe(ofNews);
  });

  it.each([
    'Ils l’ont appris de source sûre',
    'L’avis est rendu par M. Source : AFP',
    `${SENTENCE} Photo : AFP`,
    `${SENTENCE} La source : le fleuve`,
    `${SENTENCE} (Source) : AFP`,
    'Les prix selon AFP',
  ])('is none: %s', (text) => expect(sourceAtEnd(text, whole(text))).toBeNull());

  it.each([
    ['(Source : APS)', 'APS'],
    ['Source : ABP', 'ABP'],
    ['Le Quai avec AFP', 'AFP'],
    ['D’après l’AFP', 'AFP'],
  ])('is read alone: %s', (line, agency) => {
    const read = sourceAlone(line, whole(line));
    expect(read?.agency && agencyOf(line.slice(read.agency.from, read.agency.to))).toBe(agency);
  });

  it.each(['Source : Insee', 'Photo : AFP', 'Avec les pêcheurs', 'Sources', 'Source : lequai.net'])(
    'is not read in %s',
    (line) => expect(sourceAlone(line, whole(line))).toBeNull(),
  );
});

describe('agencies that are not named', () => {
  it.each([
    '(Agences)',
    '(avec les agences)',
    '(AFP et agences)',
    '(Le Quai avec AFP)',
    '(Avec agences de presse)',
  ])('sign in brackets: %s', (mark) => {
    const text = `${SENTENCE} ${mark}`;
    const read = readSignOff(text, whole(text));
    expect(read && text.slice(read.span.from)).toBe(mark);
  });

  it.each(['(les agences du port)', '(voir avec agences)', '(Le maire et agences)', '(il vit avec elle)'])(
    'are not read in %s',
    (mark) => {
      const text = `${SENTENCE} ${mark}`;
      expect(readSignOff(text, whole(text))).toBeNull();
    },
  );
});
