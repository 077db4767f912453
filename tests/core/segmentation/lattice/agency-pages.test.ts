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
  it('a firm that somebody tells of is no house of the rights of a picture', () =>
    expect(
      segmented(
        sourceOf([
          ...told,
          ['boilerplate', 'Copyright Quaitech 2017'],
          [
            'body',
            'Quaitech est le plus grand chantier du fleuve et fait vivre ici quatre cents familles, a souligné la préfète.',
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
  it.each(['Check Also', 'Ne manquez pas'])('%s heads links', (heading) =>
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

describe('what a blog prints above a story', () => {
  const marked: Piece = ['headline', `• ${headline[1]}`];
  it('is the word it files it under', () => {
    const parts: readonly Piece[] = [['boilerplate', 'quais'], marked];
    expect(above(...parts)).toEqual(parts);
  });
  it('is no word above a title without a mark', () =>
    expect(above(['headline', 'quais'], headline)[1]).toEqual(headline));
});

describe('a sub-heading that tells not to miss something', () => {
  it.each(['Il ne fallait pas manquer', 'Il ne faut pas manquer'])('%s heads no links', (heading) =>
    expect(
      segmented(sourceOf([...STORY, ['body', heading], LAST, LAST]))
        .slice(-2)
        .map(([role]) => role),
    ).toEqual(['body', 'body']),
  );
});

describe('links past the parts of a page', () => {
  const menu = ['1. Aller au contenu', '2. Aller au menu', '3. Les autres sites du quai'];
  it('stand counted above the headline', () => {
    const parts: readonly Piece[] = [...menu.map((line): Piece => ['boilerplate', line]), headline];
    expect(above(...parts)).toEqual(parts);
  });
  it('may have the title of the window above them', () => {
    const parts = above(
      ['boilerplate', `${headline[1]} | PORTS | 23.02.2018`],
      ...menu.map((line): Piece => ['boilerplate', line]),
      headline,
    );
    expect(parts.map(([role]) => role)).toEqual([
      'boilerplate',
      ...menu.map(() => 'boilerplate'),
      'headline',
    ]);
  });
  it('are points of the story below its headline, which sub-headings say again', () => {
    const points = ['1. Le quai et ses bancs', '2. Les bateaux des pêcheurs', '3. La soupe de la criée'];
    const roles = segmented(
      sourceOf([
        ['headline', 'Les trois raisons de descendre au port en avril'],
        ...points.map((said): Piece => ['body', said]),
        ['body', 'Le quai et ses bancs'],
        LAST,
      ]),
    ).map(([role]) => role);
    expect(roles).not.toContain('boilerplate');
  });
  it.each([
    ['1. La crue', '2. Les dégâts', '3. Et demain'],
    ['1. La crue', '2. Les dégâts'],
  ])('are no list of the story: %s', (...list) =>
    expect(
      segmented(sourceOf([headline, ...story, ...list.map((line): Piece => ['body', line]), LAST]))
        .slice(3, -1)
        .map(([role]) => role),
    ).toEqual(list.map(() => 'body')),
  );
});

describe('the months of a year', () => {
  const [first, second] = story;
  if (first === undefined || second === undefined) throw new Error('The story has two paragraphs.');
  const caption: Piece = [
    'caption',
    'La digue du nord au petit matin, le 16 décembre 2016. (Photo : Anna Morel)',
  ];
  it('head parts of a story', () =>
    expect(
      segmented(
        sourceOf([
          headline,
          first,
          ['body', 'DECEMBRE : le brouillard des quais'],
          caption,
          second,
          ['body', 'NOVEMBRE : les vagues et la digue'],
          caption,
          LAST,
        ]),
      ).map(([role]) => role),
    ).toEqual(['headline', 'body', 'body', 'caption', 'body', 'body', 'caption', 'body']));
  it.each(['Mai : le mois des quais', 'Décembre 2016'])('and one alone tells nothing: %s', (line) =>
    expect(
      segmented(
        sourceOf([headline, ...story, LAST, ['boilerplate', 'Partager'], ['teaser-headline', line]]),
      ).at(-1)?.[0],
    ).not.toBe('body'),
  );
});

describe('who wrote, and for which site', () => {
  it.each(['Anna Morel, Saint-Quai et Villequai, quaiinfo.ch', 'Anna Morel, lequai.fr'])('%s', (line) => {
    const lead: Piece = [
      'lead',
      'Les quais du fleuve seront rendus aux promeneurs au printemps. La ville y plantera 400 arbres, a décidé le conseil.',
    ];
    expect(above(headline, lead, ['boilerplate', line])[2]).toEqual(['boilerplate', line]);
  });
  it.each(['Anna Morel, maire de Villequai', 'Anna Morel, Jo Quai'])('not %s', (line) =>
    expect(above(headline, ['body', line])[1]?.[0]).not.toBe('dateline'),
  );
});

describe('the address of a house', () => {
  it('stands above the headline', () => {
    const parts: readonly Piece[] = [
      ['boilerplate', '12-14 Avenue du Quai - BP 1595 - Villequai - République du Nord'],
      headline,
    ];
    expect(above(...parts)).toEqual(parts);
  });
  it('is no headline that starts with a number', () =>
    expect(above(['headline', '12-14 ans : les jeunes pêcheurs du quai - un portrait'])[0]?.[0]).toBe(
      'headline',
    ));
});
