/** The agency between a lead and the story, and below one. */
import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../../core/metadata/extract.ts';
import { segment } from '../../../../core/segmentation/segment.ts';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const tight = (parts: readonly Piece[]): readonly (Piece | string)[] => parts.flatMap((part) => [part, '\n']);

describe('an agency between the lead and the story', () => {
  const lead: Piece = [
    'lead',
    'Manque de bras et bateaux à l’entretien : le bac du fleuve tournera au ralenti pendant neuf semaines. Les riverains sont furieux.',
  ];
  const top = STORY[0] ?? ['headline', ''];
  const told = [
    ...STORY.slice(1),
    ['body', '« On paie septante euros par mois pour rester debout »'],
    LAST,
  ] satisfies readonly Piece[];

  it('ends nothing above the stamp of the page', () =>
    expectRead(
      tight([
        top,
        lead,
        ['boilerplate', 'Belga'],
        ['boilerplate', 'Publié le 09-02-2022 à 13h55'],
        ...told,
        ...LINKS,
      ]),
    ));

  it.each(['(AFP)', '/AFP/'])('is that of the text in brackets or slashes: %s', (agency) => {
    const text = sourceOf(
      tight([
        top,
        lead,
        ['boilerplate', agency],
        ['boilerplate', 'Publié le 9 février 2023'],
        ...told,
        ...LINKS,
      ]),
    );
    expect(segmented(text)).toEqual(expect.arrayContaining(told.slice()));
    expect(extractMetadata(text, segment(text), []).agency?.value).toBe('AFP');
  });

  it.each(['(Saint-Quai)', '(photo AFP)'])('is none that the page names no text of: %s', (line) => {
    const text = sourceOf(
      tight([top, lead, ['boilerplate', line], ['boilerplate', 'Publié le 9 février 2023'], ...told]),
    );
    expect(extractMetadata(text, segment(text), []).agency).toBeUndefined();
  });

  it('signs a brief whose stamp stands above other titles', () => {
    const read = segmented(
      sourceOf(
        tight([
          top,
          STORY[1] ?? ['body', ''],
          ['sign-off', 'Belga'],
          ['boilerplate', 'Publié le 09-02-2022 à 13h55'],
          ['related-heading', 'Lire aussi'],
          ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
        ]),
      ),
    );
    expect(read.find(([, text]) => text === 'Belga')?.[0]).toBe('sign-off');
  });

  it('signs a story above its stamp', () => {
    const read = segmented(
      sourceOf([...STORY, LAST, ['sign-off', 'Belga'], ['boilerplate', 'Publié le 09-02-2022 à 13h55']]),
    );
    expect(read.find(([, text]) => text === 'Belga')?.[0]).toBe('sign-off');
  });
});
