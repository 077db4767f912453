/** Which of the lines above a story is its headline, on sites whose own lines no list knows. */
import { describe, expect, it } from 'vitest';
import { type Piece, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const HEADLINE = 'Les berges du fleuve bientôt rendues aux promeneurs de la ville';

const headlinesOf = (above: readonly string[], below: readonly string[] = []): readonly string[] =>
  segmented(
    sourceOf([
      ...above.map((line): Piece => ['boilerplate', line]),
      ['headline', HEADLINE],
      ...below.map((line): Piece => ['boilerplate', line]),
      ...STORY,
    ]),
  ).flatMap(([role, said]) => (role === 'headline' ? [said] : []));

describe('the headline below what a site prints above it', () => {
  it.each<readonly [string, readonly string[]]>([
    ['a name and a slogan', ['Quai Nord Info', 'La voix des riverains']],
    ['a slogan with a name', ['Le Quotidien du Littoral', 'Premier sur les deux rives - Fondé en 1921']],
    ['the code of a wire', ['QRS0218 4 I 0243 LYO /QRS-XY47', 'LUNDI 11 JUILLET 1983 - PRIORITE 3']],
    ['a letter and its page', ['Lettre du matin - n° 214', 'Mardi 4 février 1986 - page 7']],
    ['what readers are asked to do', ['Je soutiens le journal']],
    ['a body in capitals', ['PRÉFÈTE DU LITTORAL', 'Bureau de la presse']],
    ['the rates of the day', ['Or 57,20 Argent 0,68', 'Quai 31 °C']],
    ['a reference', ['Note aux rédactions BG/614']],
    ['a body and its bar', ['Ambassade du Littoral au Quai', 'Page précédente | Sommaire | Page suivante']],
    [
      'a review and its bar',
      ['Le Journal des sciences du rivage', 'Numéro en cours | Archives | Dossiers | Forum'],
    ],
    [
      'a site, what it is, and a trail',
      ['QuaiPresse, réseau d’information alternative', 'Accueil > Français > Articles'],
    ],
  ])('is told below %s', (_, above) => {
    expect(headlinesOf(above)).toEqual([HEADLINE]);
  });

  it('is told above a line of the page that looks like another', () => {
    expect(headlinesOf(['Quai Nord Info'], ['Mardi 4 février 1986 - page 7'])).toEqual([HEADLINE]);
  });

  it('stays the first where two say the same', () => {
    const first = 'Berges : les promeneurs de retour';
    expect(segmented(sourceOf([['headline', first], ['headline', HEADLINE], ...STORY])).slice(0, 2)).toEqual([
      ['headline', first],
      ['headline', HEADLINE],
    ]);
  });

  it.each([
    ['Rénovation : le conseil municipal adopte le plan des berges', 'Le plan des berges adopté à Lyon'],
    ['Rénovation des berges : deux quais rouverts aux promeneurs', 'Deux quais pour les promeneurs'],
  ])('stays beside a shorter one that the story tells as well: %s', (first, second) => {
    expect(segmented(sourceOf([['headline', first], ['headline', second], ...STORY])).slice(0, 2)).toEqual([
      ['headline', first],
      ['headline', second],
    ]);
  });

  it('is no caption of which the story tells nothing, below a headline of which it tells', () => {
    const parts: readonly Piece[] = [
      ['headline', 'Les berges de demain'],
      ['caption', 'Des pêcheurs préparent leurs filets à Lyon'],
      ...STORY,
    ];
    expect(segmented(sourceOf(parts))).toEqual(parts);
  });

  it.each([
    ['Orbes – la science prend son temps', 'SOCIÉTÉ'],
    ['Quai Nord | on raconte ce que le fleuve apporte', 'Rives'],
  ])('is told below a name with what its site says of itself, be it with a verb: %s', (name, rubric) => {
    expect(headlinesOf([name, rubric])).toEqual([HEADLINE]);
    expect(headlinesOf(['Menu', name, rubric])).toEqual([HEADLINE]);
  });

  it.each([
    ['right above it', ['Orbes – la science prend son temps']],
    ['whose name the story has', ['Mairie – la ville prend son temps', 'SOCIÉTÉ']],
    ['whose name the headline has', ['Berges – la ville prend son temps', 'SOCIÉTÉ']],
    ['that tells of it in a colon', ['Orbes – la ville tranche : on attend', 'SOCIÉTÉ']],
  ])('may stand below another %s', (_, above) => expect(headlinesOf(above)).toContain(above[0]));

  it('is none of the links below their own heading, be one told by the story', () => {
    const parts: readonly Piece[] = [
      ['boilerplate', 'FÉDÉRATION DES RAMEURS'],
      ['related-heading', 'À la une'],
      ['teaser-headline', 'Éliminatoires : les 23 retenues de Jeanne Morel'],
      ['teaser-headline', 'Berges : six spectateurs blessés en août'],
      ['headline', 'Coupe du fleuve : le Quai renverse le Bassin nautique'],
      ['boilerplate', '28 mai 2023 – 22:47'],
      [
        'body',
        'Menés de douze points à la pause, les rameurs du Quai ont remporté dimanche la 58e Coupe du fleuve en battant le Bassin nautique de deux longueurs, devant 4 820 spectateurs massés sur les berges.',
      ],
      [
        'body',
        'Les visiteurs avaient pris deux fois la tête par leur barreur, puis cassé une rame. L’arbitre, filmée en vidéo depuis la rive, a compté six fautes en août dernier sur le même parcours.',
      ],
    ];
    expect(segmented(sourceOf(parts))).toEqual(parts);
  });

  it('stays beside another below such a heading where no link stands between', () => {
    const other = 'Rénovation des berges : deux quais rouverts aux promeneurs';
    expect(headlinesOf(['À la une', other], ['3 mai 2021 – 22:47'])).toContain(other);
  });

  it.each([
    'L’équipe du chantier devant les berges (photo service communication de la ville)',
    'L’équipe du chantier devant les berges (Ph. A. Lind)',
  ])('is no caption above it: %s', (caption) => {
    const parts: readonly Piece[] = [['caption', caption], ['headline', HEADLINE], ...STORY];
    expect(segmented(sourceOf(parts))).toEqual(parts);
  });

  it.each([
    'Les berges rénovées vues par les promeneurs (photos de la mairie)',
    'Les berges rénovées vues du quai (notre photo)',
  ])('is one with a picture in brackets that credits nobody: %s', (headline) => {
    const parts: readonly Piece[] = [['headline', headline], ...STORY];
    expect(segmented(sourceOf(parts))).toEqual(parts);
  });
});

describe('a third line between two headlines and the dateline', () => {
  const FIRST = 'Crue du fleuve : la ville se barricade';
  const SECOND = 'Le conseil municipal rouvre deux quais aux promeneurs';
  const DATED =
    'Villequai (VNA) - Le conseil municipal a rouvert jeudi deux quais aux promeneurs malgré la crue du fleuve, que la ville surveille depuis lundi avec deux cents riverains.';
  const readBetween = (third: string, opening: string): string | undefined =>
    segmented(['date 2013-11-09', FIRST, SECOND, third, opening, '', STORY[1]?.[1] ?? ''].join('\n')).find(
      ([, said]) => said === third,
    )?.[0];
  it.each(['Le fleuve en six questions', 'Ce que la crue change pour la ville', 'La ville sous les eaux'])(
    'is a headline that says what the first does: %s',
    (third) => expect(readBetween(third, DATED)).toBe('headline'),
  );
  it.each(['Dossier fleuve', 'Par Anne Lequai', 'Vie du fleuve', 'Imprimer', 'Photo : VNA'])(
    'is none in a word or three: %s',
    (third) => expect(readBetween(third, DATED)).not.toBe('headline'),
  );
  it.each(['Les rendez-vous de la rédaction', 'Toutes nos archives en ligne'])(
    'is none that says nothing of it: %s',
    (third) => expect(readBetween(third, DATED)).not.toBe('headline'),
  );
});

describe('a line below the headline that begins with what is said', () => {
  const LEAD =
    'La ville rouvre deux quais aux promeneurs malgré la crue du fleuve, que deux cents riverains surveillent depuis lundi.';
  const readBelow = (line: string, behind: readonly string[] = [LEAD]): string | undefined =>
    segmented([HEADLINE, line, ...behind, ...STORY.map(([, said]) => said)].join('\n\n')).find(
      ([, said]) => said === line,
    )?.[0];
  it.each([
    '« Intenable », selon les riverains',
    '« Éternels », mais plus pour longtemps',
    '“Une honte” pour les riverains',
  ])('is another headline: %s', (line) => expect(readBelow(line)).toBe('headline'));
  it.each([
    'Le « Quai » vu du fleuve (photo de la mairie)',
    '« Le Quai » (photo Anna Lind)',
    '« Quai »',
    'Vie du fleuve',
    'Par Anne Lequai',
    'Imprimer',
  ])('is none: %s', (line) => expect(readBelow(line)).not.toBe('headline'));
});
