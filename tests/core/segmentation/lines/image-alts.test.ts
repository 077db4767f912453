import { describe, expect, it } from 'vitest';
import { MARK } from '../../../../core/metadata/marks-held.ts';
import { altEnd, nextPicture, startsImageAlt } from '../../../../core/segmentation/lines/image-alts.ts';

const endOf = (text: string): number | null => altEnd(text, MARK.digit, { from: 0, to: text.length });

describe('the text of a picture', () => {
  it.each([
    ['Le quai rouvre ảnh 1', 'Le quai rouvre ảnh 1'],
    ['Le quai rouvre ảnh 1Le maire', 'Le quai rouvre ảnh 1'],
    ['Le quai rouvre hinh anh 12', 'Le quai rouvre hinh anh 12'],
    ['Le quai rouvre ảnh 323h40. Le bac', 'Le quai rouvre ảnh 3'],
  ])('of %j is %j', (text, alt) => expect(text.slice(0, endOf(text) ?? 0)).toBe(alt));

  it.each(['ảnh 1', 'Le quai rouvre', 'Le quai compte 12 places'])('none in %j', (text) =>
    expect(startsImageAlt(text, { from: 0, to: text.length })).toBe(false),
  );
});

describe('the next picture of a line', () => {
  const nextIn = (text: string): string | null => {
    const alt = endOf(text);
    const next = alt === null ? null : nextPicture(text, { from: 0, to: alt }, text.length);
    return next && text.slice(next.from, next.to);
  };

  it.each([
    ['Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 2Le bac', 'Le quai rouvre ảnh 2'],
    ['Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 22 kg de thé', 'Le quai rouvre ảnh 2'],
    ['Le quai rouvre ảnh 9Le maire. Le quai rouvre ảnh 10Le bac', 'Le quai rouvre ảnh 10'],
  ])('of %j', (text, next) => expect(nextIn(text)).toBe(next));

  it.each([
    'Le quai rouvre ảnh 1Le maire. Le quai rouvre lundi',
    'Le quai rouvre ảnh 1Le maire. Le quai rouvre ảnh 7Le bac',
    'Le quai rouvre ảnh 1Le maire. Le bac revient ảnh 2Le bac',
    'Le quai ảnh 1Le maire. Le quai ảnh 2Le bac',
    `Le quai rouvre ảnh 1${'Le maire a parlé. '.repeat(40)}Le quai rouvre ảnh 2Le bac`,
  ])('none in %j', (text) => expect(nextIn(text)).toBeNull());
});
