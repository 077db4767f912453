/** The last entry of a path above the title that it names. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

const [headline, ...story] = STORY;
if (headline === undefined) throw new Error('The story has a headline.');
const first = (...parts: readonly Piece[]): readonly (readonly [string, string])[] =>
  segmented(sourceOf([...parts, ...story, LAST])).slice(0, parts.length);

describe('a marked title above the same title', () => {
  it.each(['• ', '• > ', '> ', '» '])('is the page’s behind %s', (mark) => {
    const parts: readonly Piece[] = [['boilerplate', `${mark}${headline[1]}`], headline];
    expect(first(...parts)).toEqual(parts);
  });

  it('is not where another title stands below', () =>
    expect(first(['headline', '• La mairie ouvre une enquête sur le quai du nord'], headline)[1]).toEqual(
      headline,
    ));

  it('is not without the mark', () =>
    expect(first(headline, ['headline', headline[1]]).map(([role]) => role)).toEqual([
      'headline',
      'headline',
    ]));
});
