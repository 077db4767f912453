/** Where a story ends without a sign-off or a heading that says so, and what a torn page ends in. */
import { describe, expect, it } from 'vitest';
import { isUnsure } from '../../../../core/model/block.ts';
import { segment } from '../../../../core/segmentation/segment.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

const STORY = [
  'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges du Ceresio, qui prévoit la plantation de 400 arbres.',
  'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, dont un tiers à la charge du canton, selon la mairie.',
  'Les riverains seront consultés avant chaque étape, a précisé une adjointe.',
] as const;
const VIETNAMESE =
  'Lugano sẽ đầu tư 12 triệu franc cho dự án cải tạo bờ hồ, theo một đại diện hội đồng thành phố phát biểu hôm thứ Năm.';
const OTHER = [
  'Les apiculteurs andalous inquiets après un printemps sans pluie',
  'Faute de pluie, les apiculteurs d’Andalousie ont perdu ce printemps la moitié de leurs essaims. Leur syndicat demande une aide d’urgence au gouvernement régional.',
] as const;

describe('a story that nobody signs', () => {
  it('ends where a summary says again what the title above it says, and marks both', () => {
    const text = [...STORY, ...OTHER].join('\n');
    const blocks = segment(text);
    expect(blocks.map(({ role }) => role)).toEqual([
      'body',
      'body',
      'body',
      'teaser-headline',
      'teaser-summary',
    ]);
    expect(blocks.slice(-2).every(isUnsure)).toBe(true);
  });

  it('goes on behind a sub-heading, of which its paragraph says nothing again', () => {
    const text = [...STORY.slice(0, 2), 'Un sentier le long de la rive', STORY[2]].join('\n\n');
    expect(segment(text).map(({ role }) => role)).toEqual(['body', 'body', 'body', 'body']);
  });
});

describe('a sub-heading that says what is to be done', () => {
  it.each([
    'Adopter un plan de rénovation des berges',
    'Consulter les riverains et la mairie',
    'Ne pas oublier les riverains de la mairie',
  ])('heads a part of the story, be it told again below: %s', (head) => {
    const below = `La mairie veut ${head.charAt(0).toLowerCase()}${head.slice(1)}, a précisé une adjointe, et demande aux riverains du quartier de rester patients.`;
    const text = [...STORY.slice(0, 2), head, below, STORY[2]].join('\n\n');
    expect(segment(text).map(({ role }) => role)).toEqual(['body', 'body', 'body', 'body', 'body']);
  });

  it('is no noun that ends as verbs do', () => {
    const title = 'Papier des apiculteurs andalous après un printemps sans pluie';
    const text = [...STORY, title, OTHER[1]];
    expect(segment(text.join('\n')).at(-2)?.role).toBe('teaser-headline');
  });
});

describe('a last line that quotes somebody to its end', () => {
  const named = `${STORY[2].slice(0, -1)}, Anna Morel.`;
  it.each([
    'Anna Morel "remercie tous ceux qui ont attendu"',
    'Anna Morel « remercie tous ceux qui ont attendu »',
    'Anna Morel “remercie les riverains du quartier”',
  ])('is the story’s where it has named them: %s', (line) => {
    expect(segment([...STORY.slice(0, 2), named, line].join('\n\n')).at(-1)?.role).toBe('body');
  });

  it.each(['Paul Rey "remercie tous ceux qui ont attendu"', 'Jo Lind « veut rouvrir le bac de la digue »'])(
    'may be a title where it has not: %s',
    (line) => {
      expect(segment([...STORY.slice(0, 2), named, line].join('\n\n')).at(-1)?.role).toBe(
        segment([...STORY, line].join('\n\n')).at(-1)?.role,
      );
    },
  );
});

describe('a signed story', () => {
  it('is followed by summaries whose titles were lost, and not by paragraphs', () => {
    const text = [`${STORY[0]} -VNA`, OTHER[1], STORY[1]].join('\n');
    expect(segment(text).map(({ role }) => role)).toEqual([
      'body',
      'sign-off',
      'teaser-summary',
      'teaser-summary',
    ]);
  });
});

describe('a link amid a story that is signed further down', () => {
  it('does not end the story, be there a picture above its title', () => {
    const parts: readonly Piece[] = [
      ['headline', 'Les berges du Ceresio bientôt rénovées'],
      ['dateline', 'Lugano (VNA) –'],
      ['body', STORY[0]],
      ['related-heading', 'Voir plus'],
      ['teaser-caption', 'Une ruche dans un verger près de Grenade. Photo : VNA'],
      ['teaser-headline', OTHER[0]],
      ['body', STORY[1]],
      ['body', STORY[2]],
      ['sign-off', '-VNA'],
    ];
    const [headline, dateline, first, ...rest] = parts as readonly [Piece, Piece, Piece, ...Piece[]];
    const last = rest.at(-1) as Piece;
    const text = sourceOf([
      headline,
      '\n\n',
      dateline,
      ' ',
      first,
      ...rest.slice(0, -1).map((one) => one),
      ' ',
      last,
    ]);
    expect(segmented(text)).toEqual(parts);
  });
});

describe('a torn page', () => {
  it.each([
    [`${STORY[0]}\n\n${STORY[1].slice(0, 61)}`, 'body'],
    [`${STORY[0]}\n\n${STORY[1]}\n\nLes riverains seront cons`, 'body'],
    [`${VIETNAMESE}\n\nNhân dịp này, Ngân hàng Thế giớ`, 'body'],
    [`${VIETNAMESE}\n\nĐây là lần đầu tiên Bộ Y tế triển khai bản ghi nhớ`, 'body'],
    [`${STORY.join('\n')} -VNA\n${OTHER[0]}\n${OTHER[1].slice(0, 110)}`, 'teaser-summary'],
    [`${STORY.join('\n\n')}\n\nDouze ri`, 'body'],
    [`${STORY.join('\n\n')}\n\nLa ville a rendu ses berges le 19 a`, 'body'],
    [`${STORY.join('\n\n')}\n\nLesriverains ont été unanimes pour rendre`, 'body'],
    [
      `${STORY.join('\n')} -VNA\n${OTHER[0]}\nLe 12 décembre, dans la grande salle de l’université de Grenade et de`,
      'teaser-summary',
    ],
  ])('ends in what it was torn in: %#', (text, role) => {
    expect(segment(text).at(-1)?.role).toBe(role);
  });
});

describe('a page that is not torn', () => {
  it.each([
    [`${STORY.join('\n\n')}\n\nDouze rives`, 'boilerplate'],
    [
      `${STORY.join('\n')} -VNA\n${OTHER[0]}\nLe marché couvert de Grenade rouvre après des années de travaux`,
      'teaser-headline',
    ],
    [
      `${STORY.join('\n')} -VNA\n${OTHER[0]}\nLe marché couvert de Grenade ne rouvrira pas avant un an`,
      'teaser-headline',
    ],
    [
      `${STORY.join('\n')} -VNA\n${OTHER[0]}\nGrenade rouvre son marché couvert et ferme sa route sur 12 km`,
      'teaser-headline',
    ],
  ])('ends in what it prints there: %#', (text, role) => {
    expect(segment(text).at(-1)?.role).toBe(role);
  });
});

describe('a last link', () => {
  it.each([
    'Trump says no',
    'Symphonie en si',
    'Sonate en la',
    'Course de deux mille km',
    'What voters think of',
  ])('is not torn: %s', (title) =>
    expect(segment(`${STORY.join('\n\n')}\n\n${title}`).at(-1)?.role).toBe('boilerplate'),
  );

  it.each(['Plus de barques et de', 'Douze barques et la', 'Douze ponts et le'])('is torn: %s', (cut) =>
    expect(segment(`${STORY.join('\n\n')}\n\n${cut}`).at(-1)?.role).toBe('body'),
  );
});

describe('two headlines', () => {
  it('are both headlines where the second says again what the first says', () => {
    const text = ['Berges rénovées', 'Lugano vote la rénovation de ses berges', `Lugano (VNA) – ${STORY[0]}`];
    expect(
      segment(text.join('\n\n'))
        .map(({ role }) => role)
        .slice(0, 2),
    ).toEqual(['headline', 'headline']);
  });
});

describe('a caption whose break was lost before the dateline', () => {
  it.each([
    ['Des ruches près de Grenade. Photo: NDOHo Chi Minh City (VNA) –', 'Ho Chi Minh City (VNA) –'],
    ['Des ruches près de Grenade. Photo : Lan Vy/VNA Madrid, le 3 mai (VNA) –', 'Madrid, le 3 mai (VNA) –'],
  ])('is cut at the place that the dateline names: %j', (head, dateline) => {
    expect(segmented(`Miel : récolte divisée par deux\n\n${head} ${STORY[0]}`).slice(1, 3)).toEqual([
      ['caption', head.slice(0, -dateline.length).trimEnd()],
      ['dateline', dateline],
    ]);
  });
});
