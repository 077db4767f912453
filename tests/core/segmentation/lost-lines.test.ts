/** That no paragraph of a story leaves it without a mark, where something beside it looks like the end of the story. */
import { describe, expect, it } from 'vitest';
import { isUnsure } from '../../../core/model/block.ts';
import { isMainStory } from '../../../core/model/role.ts';
import { overlaps } from '../../../core/model/span.ts';
import { segment } from '../../../core/segmentation/segment.ts';

const HEADLINE = 'Les berges du Ceresio seront rénovées';
const STORY = [
  'Le conseil municipal de Lugano a adopté jeudi le plan de rénovation des berges du Ceresio, qui prévoit la plantation de 400 arbres.',
  'Les travaux dureront dix-huit mois et coûteront 12 millions de francs, dont un tiers à la charge du canton, selon la mairie.',
  'Les riverains seront consultés avant chaque étape, a précisé une adjointe au maire, qui a promis un chantier sans bruit la nuit.',
  'Les premiers arbres seront plantés en octobre le long du quai, où la circulation sera fermée pendant trois semaines au moins.',
] as const;
const LINK = 'Les apiculteurs andalous inquiets après un printemps sans pluie';
const PICTURE = 'Une ruche dans un verger près de Grenade. Photo : VNA';

/** The lines of `story` that blocks of other roles hold and none of these is marked. */
const lostOf = (lines: readonly string[], story: readonly string[]): readonly string[] => {
  const text = lines.join('\n\n');
  const blocks = segment(text);
  return story.filter((line) => {
    const from = text.indexOf(line);
    const held = blocks.filter(
      (block) => !isMainStory(block.role) && overlaps(block, { from, to: from + line.length }),
    );
    return held.length > 0 && !held.some(isUnsure);
  });
};

describe('a line of the story', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a sub-heading behind a link with a picture amid a story that nobody signs',
      [
        HEADLINE,
        STORY[0],
        'Voir plus',
        PICTURE,
        LINK,
        STORY[1],
        'Les riverains en première ligne',
        STORY[2],
        'Imprimer',
      ],
      [STORY[1], 'Les riverains en première ligne', STORY[2]],
    ],
    [
      'a short sentence right behind a link',
      [HEADLINE, STORY[0], 'Lire aussi', LINK, 'Un record.', 'Incendie à Dakar : 48 personnes évacuées'],
      ['Un record.'],
    ],
    [
      'a sentence that was torn behind a link',
      [
        HEADLINE,
        STORY[0],
        STORY[1],
        'Lire aussi',
        LINK,
        'Concernant la situation du canton, les deux parties partage',
      ],
      ['Concernant la situation du canton, les deux parties partage'],
    ],
    ['the quotation mark that a torn page ends with', [HEADLINE, STORY[0], STORY[1], '«'], ['«']],
    [
      'the first words of a sentence that a torn page ends with',
      [HEADLINE, STORY[0], 'Recevant Morel Dupo'],
      ['Recevant Morel Dupo'],
    ],
    [
      'the last paragraph that an agency signs in brackets',
      [
        'SEA Games: Dung wins gold',
        'The council will rebuild the embankment over eighteen months, with residents consulted before each stage.',
        'A growing market?',
        '“Both sides have room for progress,” the minister pledged in the morning.',
        'Strong winds tore roofs off houses in Can Tho, where some 5,400 residents were moved to schools(AFP)',
        'See more',
        'Fishing ports prepare for the storm season',
      ],
      ['Strong winds tore roofs off houses in Can Tho, where some 5,400 residents were moved to schools'],
    ],
    [
      'paragraphs below a caption whose credit looks like a sign-off',
      [
        HEADLINE,
        STORY[0],
        'Panorama de la réunion. Cliché Hoài Nam/VNA',
        STORY[1],
        'Un signal attendu',
        STORY[2],
        'Voir aussi',
        LINK,
      ],
      [STORY[1], 'Un signal attendu', STORY[2]],
    ],
  ])('is in it or marked: %s', (_, lines, story) => {
    expect(lostOf(lines, story)).toEqual([]);
  });
});

describe('a headline whose first word is a label', () => {
  it('is no credit of a picture', () => {
    const headline = 'Crédit : la Banque d’État abaisse ses taux directeurs';
    const text = [headline, ...STORY].join('\n\n');
    expect(segment(text)[0]).toMatchObject({ role: 'headline', from: 0, to: headline.length });
  });
});

describe('the heading of comments above a story', () => {
  it('leaves its paragraphs as sure as they are', () => {
    const text = ['Commentaires', HEADLINE, ...STORY].join('\n\n');
    const body = segment(text).filter(({ role }) => role === 'body');
    expect(body.length).toBe(STORY.length);
    expect(body.slice(0, -1).some(isUnsure)).toBe(false);
  });
});

describe('what may be no line of the story', () => {
  const VIETNAMESE = [
    'Lugano sẽ đầu tư 12 triệu franc cho dự án cải tạo bờ hồ, theo một đại diện hội đồng thành phố phát biểu hôm thứ Năm.',
    'Người dân sẽ được hỏi ý kiến trước mỗi giai đoạn, đại diện chính quyền thành phố cho biết tại cuộc họp báo chiều 28/6.',
  ] as const;
  it.each<readonly [string, readonly string[], string]>([
    [
      'a second title behind a link',
      [
        'Lugano cải tạo bờ hồ',
        ...VIETNAMESE,
        '>>> Ong mật Andalusia mất mùa vì hạn hán',
        'Xuất khẩu cá tra tăng 3,2%',
        'Những cây đầu tiên sẽ được trồng vào tháng Mười dọc bờ kè, nơi đường sẽ bị cấm trong ba tuần.',
        '(TTXVN)',
      ],
      'Xuất khẩu cá tra tăng 3,2%',
    ],
    [
      'a lead that says who is seen',
      [
        'Le goût du thé',
        'Le vice-président du conseil Park Ji-won (à gauche) et son homologue de Lugano.',
        `Lugano (VNA) – ${STORY[0]}`,
        '-VNA',
      ],
      'Le vice-président du conseil Park Ji-won (à gauche) et son homologue de Lugano.',
    ],
  ])('is marked: %s', (_, lines, said) => {
    const text = lines.join('\n\n');
    const block = segment(text).find(({ from, to }) => text.slice(from, to) === said);
    expect(block && isUnsure(block)).toBe(true);
  });
});
