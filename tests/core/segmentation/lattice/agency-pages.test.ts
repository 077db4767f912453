/** What pages of agencies print around their dispatches. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const [headline, ...story] = STORY;
if (headline === undefined) throw new Error('The story has a headline.');
const whole = (parts: readonly Piece[]): void => expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
const above = (...parts: readonly Piece[]): readonly (readonly [string, string])[] =>
  segmented(sourceOf([...parts, ...story, LAST])).slice(0, parts.length);

describe('the title of the window above a headline', () => {
  it.each([' - AFP - quai.example.com', ' - Le Courrier de Lyon - quai.fr', ' | AFP | quai.fr'])(
    'names the house and its site: %s',
    (behind) => {
      const parts: readonly Piece[] = [['boilerplate', `${headline[1]}${behind}`], headline];
      expect(above(...parts)).toEqual(parts);
    },
  );
  it.each([' - quai.fr - La mairie répond', ' - La mairie - Le port'])('is none that goes on: %s', (behind) =>
    expect(above(['headline', `${headline[1]}${behind}`], headline)[0]?.[0]).not.toBe('boilerplate'),
  );
});

describe('the words a story is filed under', () => {
  it('stand above its headline, behind what a crawler wrote too', () => {
    const slug: Piece = ['boilerplate', 'Togo- Pêche- Quais-Saison'];
    expect(above(slug, headline)).toEqual([slug, headline]);
    const [first, second, third] = segmented(
      `date 2025-05 ${slug[1]}\n\n${headline[1]}\n\n${story.map(([, text]) => text).join('\n\n')}`,
    );
    expect([first?.[0], second?.[0], third?.[0]]).toEqual(['crawl-header', 'boilerplate', 'headline']);
  });
  it('are the headline where no other stands below', () =>
    expect(above(['headline', 'Togo- Pêche- Quais-Saison'])[0]?.[0]).toBe('headline'));
});

describe('who wrote and when, with a letter of Turkish in it', () => {
  it.each([
    'Anna Morel, Jo Quai  | 17.12.2018 - Mıse À Jour : 18.12.2018',
    'Anna Morel, Jo Quai, Lia Port, Max Digue  | 10.06.2021 - Mıse À Jour : 10.06.2021',
    'Source : Quaitech  13.03.2013 à 13h47',
  ])('%s', (line) => {
    const parts: readonly Piece[] = [headline, ['boilerplate', line]];
    expect(above(...parts)).toEqual(parts);
  });
  it.each(['Source : Quaitech en 2013'])('is not %s', (line) =>
    expect(above(headline, ['body', line])[1]?.[0]).not.toBe('boilerplate'),
  );
});

describe('below the story', () => {
  const told: readonly Piece[] = [headline, ...story, LAST];
  it('a page asks for remarks and gives its address', () =>
    whole([
      ...told,
      [
        'boilerplate',
        'Vous avez une remarque, une idée ? Écrivez à notre rédaction par e-mail à redaction_quai@quai.example.com',
      ],
    ]));
  it('rights go on for several sentences, and the house says what it is', () =>
    whole([
      ...told,
      [
        'boilerplate',
        'Copyright © 2017 Presse du Quai. Droits réservés. Distribué par Quaitech Media (quaitech.example). Pour toute demande, contactez directement le propriétaire des droits en cliquant ici.',
      ],
      [
        'boilerplate',
        'Quaitech publie environ 800 articles par jour provenant de plus de 140 journaux et de plus de 500 autres maisons, qui en répondent seuls.',
      ],
    ]));
  it('a paragraph of the story names no house of the rights', () =>
    expect(
      segmented(
        sourceOf([
          ...told,
          ['boilerplate', '© 2017 Presse du Quai'],
          [
            'body',
            'Villequai publie chaque année le registre de ses pêcheurs, que la mairie tient à jour depuis 1950.',
          ],
        ]),
      ).at(-1)?.[0],
    ).not.toBe('boilerplate'));
  it('the source stands alone', () =>
    whole([...told, ['boilerplate', 'Source : Journal Quaitech'], ...LINKS]));
  it('and is a caption’s below a picture', () =>
    expect(
      segmented(
        sourceOf([
          ...told,
          ['caption', 'La digue en 2013. Photo : Anna Morel'],
          ['caption', 'Source : Quaitech'],
          LAST,
        ]),
      )
        .map(([role]) => role)
        .slice(-2),
    ).toEqual(['caption', 'body']));
  it.each(['Check Also', 'Il ne fallait pas manquer'])('%s heads links', (heading) =>
    whole([...told, ['related-heading', heading], ...LINKS.slice(1)]),
  );
});

describe('the title of a long line below its own', () => {
  it('is said once behind a mark', () => {
    const long =
      'TOGO-PÊCHE / Des recommandations de la mairie pour la protection des berges et la réouverture des quais du nord aux promeneurs de la ville';
    const parts: readonly Piece[] = [
      ['boilerplate', `• ${long}`],
      ['headline', long],
    ];
    expect(above(...parts)).toEqual(parts);
  });
});
