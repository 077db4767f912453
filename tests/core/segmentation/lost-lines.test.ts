/**
 * That no paragraph of a story leaves it without a mark, where something beside it looks like the end of the story; and that
 * what is none does not stay in it without one.
 */
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

/** Those of `some` lines of a page that blocks of the story hold, or of other roles, and none of these is marked. */
const unmarked = (lines: readonly string[], some: readonly string[], inStory: boolean): readonly string[] => {
  const text = lines.join('\n\n');
  const blocks = segment(text);
  return some.filter((line) => {
    const from = text.indexOf(line);
    const held = blocks.filter(
      (block) => isMainStory(block.role) === inStory && overlaps(block, { from, to: from + line.length }),
    );
    return held.length > 0 && !held.some(isUnsure);
  });
};
/** The lines of `story` that left it without a mark. */
const lostOf = (lines: readonly string[], story: readonly string[]): readonly string[] =>
  unmarked(lines, story, false);

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
      'a sub-heading in a word that pages print as well',
      [HEADLINE, STORY[0], 'Contact', STORY[1], 'À lire', STORY[2], STORY[3]],
      ['Contact', 'À lire'],
    ],
    [
      'the name of an agency that heads what it sends',
      [HEADLINE, STORY[0], STORY[1], 'AFP', `${STORY[2]} ${STORY[0]}`, `${STORY[3]} ${STORY[1]}`],
      ['AFP'],
    ],
    [
      'the name of a paper that heads what it prints',
      [HEADLINE, STORY[0], 'Vietnam News', STORY[1], STORY[2]],
      ['Vietnam News'],
    ],
    [
      'where the figures of a story are from',
      [HEADLINE, STORY[0], STORY[1], 'Source : service des berges.', STORY[2], 'ab/cde/fg'],
      ['Source : service des berges.'],
    ],
    ...['Print', 'Facebook', 'Newsletter', 'Écouter', 'Dossier'].map(
      (word): [string, readonly string[], readonly string[]] => [
        `a sub-heading in a word that buttons have: ${word}`,
        [HEADLINE, STORY[0], word, STORY[1], STORY[2]],
        [word],
      ],
    ),
    ['an hour that heads a part of the story', [HEADLINE, STORY[0], '12 h', STORY[1], STORY[2]], ['12 h']],
    [
      'what sentences say of cookies, and of what was published once',
      [
        HEADLINE,
        STORY[0],
        'Publié en 1934, le premier plan de rénovation comptait déjà 300 arbres.',
        'Le site de la mairie dépose des cookies sans le consentement des riverains, selon une association.',
        STORY[1],
      ],
      [
        'Publié en 1934, le premier plan de rénovation comptait déjà 300 arbres.',
        'Le site de la mairie dépose des cookies sans le consentement des riverains, selon une association.',
      ],
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
    [
      'paragraphs below a picture that somebody took for an agency',
      [
        HEADLINE,
        STORY[0],
        'Photo Anna Lind, AFP',
        'Anna Lind, présidente de l’association, à Lugano.',
        'Le poids des habitudes',
        STORY[1],
        STORY[2],
        'Nos autres articles',
        LINK,
      ],
      ['Le poids des habitudes', STORY[1], STORY[2]],
    ],
    [
      'paragraphs below a caption with its photographer in brackets, and behind a link further down',
      [
        HEADLINE,
        STORY[0],
        'La vice-présidente du canton Maria Rossi lors de la pose de la première pierre, à Lugano. (Pedro Quiroga/AFP)',
        STORY[1],
        'Qui pourra en profiter ?',
        STORY[2],
        'Voir plus',
        PICTURE,
        LINK,
        '« Les leçons du passé ont été tirées. Il faut le dire », insiste une riveraine.',
        'Des loyers encadrés',
        STORY[3],
        'À découvrir aussi',
        'Le tailleur de pierre et ses éléphants',
      ],
      [
        STORY[1],
        'Qui pourra en profiter ?',
        STORY[2],
        '« Les leçons du passé ont été tirées. Il faut le dire », insiste une riveraine.',
        'Des loyers encadrés',
        STORY[3],
      ],
    ],
    [
      'paragraphs below the name of an agency whose text the page uses',
      [HEADLINE, STORY[0], 'Avec AFP', 'Publié le 06/03/2019 à 13h06', STORY[1], STORY[2], STORY[3]],
      [STORY[1], STORY[2], STORY[3]],
    ],
    [
      'a lead without a verb above the credit of a picture',
      [HEADLINE, 'Accord du conseil sur la même base que précédemment.', 'VNA/VNP photo', STORY[0], STORY[1]],
      ['Accord du conseil sur la même base que précédemment.'],
    ],
    [
      'a lead without a verb that the first paragraph says again',
      [
        HEADLINE,
        'Accord du conseil de la ville.',
        'Photo : VNA',
        `Accord du conseil de la ville. ${STORY[0]}`,
        STORY[1],
      ],
      ['Accord du conseil de la ville.'],
    ],
    [
      'a sentence without a known verb above a credit that may sign it',
      [
        HEADLINE,
        STORY[0],
        'Le verdict acquitte les 18 hommes du rang et 2 caporaux (Bernasconi et Lorin).',
        'Nguồn: TTXVN',
      ],
      ['Le verdict acquitte les 18 hommes du rang et 2 caporaux (Bernasconi et Lorin).'],
    ],
    [
      'a sentence that addresses the reader as a site does',
      [HEADLINE, STORY[0], 'Votre médecin déterminera la durée de votre traitement', STORY[1], '-VNA'],
      ['Votre médecin déterminera la durée de votre traitement'],
    ],
    [
      'the same beside a line of the page',
      [HEADLINE, STORY[0], 'Votre médecin déterminera la durée du traitement', 'Imprimer', STORY[1]],
      ['Votre médecin déterminera la durée du traitement'],
    ],
    [
      'paragraphs below a few words and who took the picture of them',
      [
        'Lugano opens a new pier',
        'The council opened the new pier on Thursday, three years after a storm had taken the old one away.',
        '“We have no choice,” a resident of Lugano said.',
        'The new pier. RAJIV MENON / AFP',
        'What the law says',
        'The delegation, led by Owen Hartley, visited a cooperative and a primary school, and then left for Como.',
      ],
      [
        'What the law says',
        'The delegation, led by Owen Hartley, visited a cooperative and a primary school, and then left for Como.',
      ],
    ],
    [
      'a second headline above the credit of a picture',
      ['Lugano bets on flood prevention', 'A taste of tea in Como', 'Photo : VNA/VNS', ...STORY],
      ['A taste of tea in Como'],
    ],
    [
      'a sub-heading that stands twice',
      [HEADLINE, STORY[0], 'Vers un modèle', 'Vers un modèle ?', STORY[1], STORY[2]],
      ['Vers un modèle'],
    ],
    [
      'a last line that an agency signs in brackets without a space',
      [HEADLINE, STORY[0], STORY[1], 'Le match retour aura lieu lundi sur le terrain de Lugano(VOV)'],
      ['Le match retour aura lieu lundi sur le terrain de Lugano'],
    ],
    [
      'a sentence of who said what, below the link that a heading heads and above a paragraph',
      [
        HEADLINE,
        STORY[0],
        'Read more',
        'Tra fish exports grow fast',
        'Share',
        'Lugano will host the games on April 3, the council pledged',
        STORY[1],
      ],
      ['Lugano will host the games on April 3, the council pledged'],
    ],
    [
      'the only headline, which tells of archives',
      ['Le canton et la ville renforcent la numérisation des archives', STORY[0], STORY[1], STORY[2]],
      ['Le canton et la ville renforcent la numérisation des archives'],
    ],
    [
      'the only headline, above a credit',
      ['Partager', 'Un goût de thé à Lugano', 'Photo : la mairie', STORY[0], STORY[1], STORY[2]],
      ['Un goût de thé à Lugano'],
    ],
    [
      'a paragraph that lost its stop, below two links and above a line of the page',
      [
        HEADLINE,
        STORY[0],
        'Les plus lus',
        LINK,
        'Au nom de quoi refuser telle pratique et autoriser telle autre ?',
        'Imprimer',
        STORY[1],
        STORY[2],
      ],
      ['Au nom de quoi refuser telle pratique et autoriser telle autre ?'],
    ],
    [
      'a sentence about photographs',
      [
        'Autumn show opens in Lugano',
        'The council opened its autumn show on Thursday, with 400 works by painters and sculptors of the region.',
        'Photos by Anna Lind fill the hall, 62 of them in all.',
        '“Much remains to be done but the way is clear, and we are proud of it,” the mayor added on the opening night.',
        '-VNA',
      ],
      ['Photos by Anna Lind fill the hall, 62 of them in all.'],
    ],
    [
      'a sentence glued behind the credit of a caption',
      [
        HEADLINE,
        STORY[0],
        'Le quai nord au petit matin. (Photo : AFP)2.700 personnes sont attendues.',
        STORY[1],
      ],
      ['2.700 personnes sont attendues.'],
    ],
    [
      'a last line that an agency signs behind a colon',
      [HEADLINE, STORY[0], STORY[1], 'La bourse perd 1,6 %, le volume augmente nettement :(TTXVN/Vietnam+)'],
      ['La bourse perd 1,6 %, le volume augmente nettement'],
    ],
    [
      'a paragraph whose last sentence ends in the word for a picture and its source',
      [HEADLINE, STORY[0], `${STORY.join(' ')} Photo ; VNA.`, STORY[1]],
      [STORY[2]],
    ],
    [
      'a sentence behind the text of an image, whose verbs no list knows',
      [
        HEADLINE,
        `Lugano (VNA) - ${STORY[0]}`,
        `${HEADLINE} ảnh 1Les riverains grommellent, mais le conseil persiste et rabroue ses adversaires.`,
        STORY[1],
        STORY[2],
        '-VNA',
      ],
      ['Les riverains grommellent, mais le conseil persiste et rabroue ses adversaires.'],
    ],
    [
      'a question between the titles of links and the paragraph that the story goes on with',
      [
        HEADLINE,
        STORY[0],
        'Voir plus',
        LINK,
        'Renforcer les contrôles ?',
        'La mairie de Lugano prépare la fête du lac',
        STORY[1],
        STORY[2],
        '-VNA',
      ],
      ['Renforcer les contrôles ?'],
    ],
    [
      'a sub-heading that holds a word for sources, amid paragraphs',
      [
        'Hồ Ceresio trồng lại 400 cây xanh',
        '(GLO)- Hội đồng thành phố Lugano hôm thứ Năm thông qua kế hoạch trồng lại 400 cây xanh ven hồ Ceresio trong mười tám tháng tới.',
        'Đến nay đã có 43 gia đình ven hồ lập xong bản đồ vườn cây với khoảng 9.400 mét vuông.',
        'TRUY TÌM NGUỒN NƯỚC, THÁCH THỨC MỚI',
        'Theo thị trưởng, công trình tiêu tốn 12 triệu franc, một phần ba do bang chi trả, và sẽ bắt đầu vào tháng Mười năm nay.',
        'TTXVN',
      ],
      ['TRUY TÌM NGUỒN NƯỚC, THÁCH THỨC MỚI'],
    ],
    [
      'the first words of a sentence, as a heading prints them, that a torn page ends with',
      [HEADLINE, STORY[0], STORY[1], 'Voir plus'],
      ['Voir plus'],
    ],
    [
      'the first words of a sentence, with one of a site’s, that a torn page ends with',
      [HEADLINE, STORY[0], STORY[1], 'Les riverains app'],
      ['Les riverains app'],
    ],
    [
      'paragraphs with pictures between them, below a source on top of the story',
      [
        HEADLINE,
        STORY[0],
        'Avec AFP',
        'Mis à jour le 06/03/2019 à 13h06',
        'Le quai nord au petit matin. | Anna Lind / Reuters',
        STORY[1],
        'Le quai sud vu du lac. Photo : Anna Lind',
        STORY[2],
        'Commentaires',
      ],
      [STORY[1], STORY[2]],
    ],
  ])('is in it or marked: %s', (_, lines, story) => {
    expect(lostOf(lines, story)).toEqual([]);
  });
});

describe('what is no line of the story', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a caption behind its credit',
      [HEADLINE, '© QRS/Anna Lind Des ouvriers plantent un arbre sur le quai.', STORY[0], STORY[1]],
      ['© QRS/Anna Lind Des ouvriers plantent un arbre sur le quai.'],
    ],
    [
      'the summary of a link below its title and its day',
      [
        HEADLINE,
        STORY[0],
        STORY[1],
        'Autres articles',
        LINK,
        'Mercredi, 11/02/2015 23:17',
        'Un printemps sans pluie a vidé une ruche sur trois : les apiculteurs de Grenade demandent une aide à la région.',
        'Une piste cyclable pour relier Grenade à la mer',
        'Mardi, 10/02/2015 18:20',
        'Longue de 70 kilomètres, elle suivra une ancienne voie ferrée, que les communes ont rachetée pour un euro.',
        'Conditions d’utilisation',
      ],
      [
        'Un printemps sans pluie a vidé une ruche sur trois : les apiculteurs de Grenade demandent une aide à la région.',
        'Longue de 70 kilomètres, elle suivra une ancienne voie ferrée, que les communes ont rachetée pour un euro.',
      ],
    ],
    [
      'the summary of another story at the end of a page that nobody signs, be it one that goes on',
      [HEADLINE, STORY[0], LINK, 'Lors de leur assemblée, ils ont demandé une aide à la région.'],
      ['Lors de leur assemblée, ils ont demandé une aide à la région.'],
    ],
    [
      'a title that tells an amount',
      [
        HEADLINE,
        STORY[0],
        'Grenade compte 400 ruches',
        'La région aidera les apiculteurs dès le mois de mai.',
      ],
      ['Grenade compte 400 ruches', 'La région aidera les apiculteurs dès le mois de mai.'],
    ],
  ])('is out of it or marked: %s', (_, lines, others) => {
    expect(unmarked(lines, others, true)).toEqual([]);
  });
});

describe('a paragraph of who writes', () => {
  it('is as sure as others above the last paragraph', () => {
    const text = [HEADLINE, 'Par Anna Lind', STORY[0], 'Anna Lind est journaliste à Lugano.', STORY[1]].join(
      '\n\n',
    );
    const from = text.indexOf('Anna Lind est');
    const block = segment(text).find((one) => one.from === from);
    expect(block?.role === 'body' && !isUnsure(block)).toBe(true);
  });
});

describe('a caption with a photographer in brackets', () => {
  it.each(['AFP', 'Le Courrier du quai'])('ends there, be the space behind it lost: %s', (paper) => {
    const caption = `Devant la mairie, les bancs attendent encore les arbres. (Anna Lind/${paper})`;
    const text = [HEADLINE, STORY[0], `${caption}${STORY[1]}`, STORY[2]].join('\n\n');
    const from = text.indexOf(STORY[1]);
    expect(segment(text).find((one) => one.from === from)?.role).toBe('body');
  });
});

describe('a page with hard-wrapped lines', () => {
  /** Wrapped at some 70 characters, paragraphs below each other with no blank line before a picture. */
  const paragraph = [
    'Le conseil municipal de Lugano a adopté jeudi soir un vaste plan de',
    'rénovation des berges du Ceresio, qui prévoit la plantation de quelque',
    '400 arbres et la fermeture du quai à la circulation pendant les trois',
    'premières semaines du mois de mai. Les riverains seront consultés par',
    'la ville.',
  ];
  const full = [
    'Les travaux dureront dix-huit mois et coûteront douze millions, selon',
    'la mairie, qui en paiera un tiers et en empruntera le reste au canton.',
  ];
  const page = (behind: readonly string[]): string =>
    [HEADLINE, '', ...paragraph, '', ...full, ...behind, '', ...paragraph, '', ...paragraph].join('\n');
  it.each<readonly [string, readonly string[], string]>([
    [
      'what is said, right above who took a picture',
      ['', '“Hai bên còn nhiều tiềm năng hợp tác,” ông Lê Hoàng Anh nói.', 'Nguồn ảnh: TTXVN.'],
      '“Hai bên',
    ],
    [
      'a paragraph right below the title of a link, with no break between them',
      [
        '',
        'Lire aussi : Lugano célèbre le 50e anniversaire de ses liens avec Côme',
        'Anna Lind a remercié le canton de Lugano d’avoir facilité une caravane',
        'de 52 bateaux. « Nous misons sur le lac », a confié Anna Lind, qui se',
        'lève avant l’aube pour vendre des beignets aux écoliers',
      ],
      'Anna Lind a remercié',
    ],
  ])('keeps or marks %s', (_, behind, start) => {
    const text = page(behind);
    const from = text.lastIndexOf(start);
    const block = segment(text).find((one) => one.from <= from && from < one.to);
    expect(block !== undefined && (isMainStory(block.role) || isUnsure(block))).toBe(true);
  });
  it.each<readonly [string, readonly string[]]>([
    ['a caption', ['Des pêcheurs réparent leurs filets sur le quai nord. (Photo: VNA)']],
    ['the file of a picture', ['image001.gif']],
    ['a caption of its own', ['Vue du port de Lugano. Photo : VNA']],
    ['the text of an image', [`${HEADLINE} ảnh 2`]],
  ])('keeps a full last line of a paragraph in the story above %s', (_, behind) => {
    const text = page(behind);
    const last = full.at(-1) ?? '';
    const from = text.indexOf(last);
    const picture = text.indexOf(behind[0] ?? '', from);
    const roles = segment(text);
    const around = (at: number) => roles.find((block) => block.from <= at && at < block.to)?.role;
    expect(around(from)).toBe('body');
    expect(around(picture)).not.toBe('body');
  });

  it.each([
    'La maire Anna Rossi (à gauche) reçoit le chef de la délégation (Anna Lind/AFP)',
    'La maire Anna Rossi (à gauche) reçoit le chef de la délégation. AFP/Anna Lind',
    'La maire Anna Rossi (à gauche) reçoit le chef de la délégation VNA/CVN',
  ])('keeps a sub-heading below a caption, or marks it: %s', (caption) => {
    const text = page(['', caption, 'Un chantier de dix-huit mois']);
    const from = text.indexOf('Un chantier');
    const block = segment(text).find((one) => one.from <= from && from < one.to);
    expect(block !== undefined && (isMainStory(block.role) || isUnsure(block))).toBe(true);
  });

  it('keeps what stands below a photographer in brackets on a line of its own', () => {
    const text = page([
      '',
      'La maire Anna Rossi (à gauche) reçoit le chef de la délégation',
      '(Anna Lind/AFP)',
      'Un chantier de dix-huit mois',
    ]);
    const lost = segment(text).filter((block) => !isMainStory(block.role) && !isUnsure(block));
    expect(lost.map(({ from, to }) => text.slice(from, to)).join('')).not.toContain('plantation');
  });

  it('keeps a short sentence in the story below a caption', () => {
    const text = page([
      '',
      'La délégation devant la mairie de Lugano. Source : VNA',
      'Le bilan reste provisoire.',
    ]);
    const from = text.indexOf('Le bilan');
    expect(segment(text).find((block) => block.from === from)?.role).toBe('body');
  });
});

describe('the last line of a story', () => {
  it('is in it or marked where an agency signs it in brackets, be it without a verb', () => {
    const last = 'Jour de fête au bord du lac, jeudi, pour les élèves de trois écoles';
    expect(lostOf([HEADLINE, STORY[0], `${last}(AFP)`], [last])).toEqual([]);
  });
});

describe('a headline whose first word is a label', () => {
  it('is no credit of a picture', () => {
    const headline = 'Crédit : la Banque d’État abaisse ses taux directeurs';
    const text = [headline, ...STORY].join('\n\n');
    expect(segment(text)[0]).toMatchObject({ role: 'headline', from: 0, to: headline.length });
  });
});

it.each(['ENQUÊTE.', '[Vidéo] Lugano.', 'Saint-Pierre-sur-Lac.'])(
  'is a headline behind what says its kind or place: %s',
  (kicker) => {
    const headline = `${kicker} ${HEADLINE}`;
    const text = [headline, ...STORY].join('\n\n');
    expect(segment(text)[0]).toMatchObject({ role: 'headline', from: 0, to: headline.length });
    expect(segment(text).slice(0, 1).some(isUnsure)).toBe(false);
  },
);

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
    [
      'a sentence without a verb that says on which occasion a picture was taken',
      [HEADLINE, STORY[0], 'Lors de la remise de 16 équipements de détection à Lugano.', STORY[1], '-VNA'],
      'Lors de la remise de 16 équipements de détection à Lugano.',
    ],
    [
      'who wrote the text, told below it under the name that stands above it',
      [
        HEADLINE,
        'Par Anna Lind',
        STORY[0],
        STORY[1],
        'Anna Lind enseigne la géographie à Lugano. Elle a publié deux livres.',
        'Commentaires',
      ],
      'Anna Lind enseigne la géographie à Lugano. Elle a publié deux livres.',
    ],
    [
      'that somebody is a writer, below the last paragraph',
      [HEADLINE, STORY[0], STORY[1], 'Anna Lind is a writer based in Lugano. Her first novel is out in May.'],
      'Anna Lind is a writer based in Lugano. Her first novel is out in May.',
    ],
    [
      'the code of an agency amid the story',
      [HEADLINE, `Lugano, 18 mars - ${STORY[0]}`, '-VNA/CVN', STORY[1], STORY[2], 'TL/CVN'],
      '-VNA/CVN',
    ],
    [
      'a caption below the credit of its picture',
      [HEADLINE, 'Photo Anna Lind', 'Le quai nord sera planté cet automne.', STORY[0], STORY[1]],
      'Le quai nord sera planté cet automne.',
    ],
    [
      'a caption amid the story above the name of an agency',
      [HEADLINE, STORY[0], 'Le quai nord sera planté cet automne.', 'Keystone', STORY[1], STORY[2]],
      'Le quai nord sera planté cet automne.',
    ],
    [
      'a caption above the credit of its picture and below the headline',
      [HEADLINE, 'Le quai nord sera planté cet automne.', 'Photo : QRS/VNA', STORY[0], STORY[1]],
      'Le quai nord sera planté cet automne.',
    ],
    [
      'the motto of the page above the headline and the picture',
      [
        'L’actualité du lac Un regard humain',
        '© QRS/Anna Lind Le quai nord.',
        'Culture',
        HEADLINE,
        STORY[0],
        STORY[1],
      ],
      'L’actualité du lac Un regard humain',
    ],
    [
      'what a writer does, which begins with the occupation',
      [
        HEADLINE,
        STORY[0],
        STORY[1],
        'Journaliste depuis 2011, Anna suit la vie des quais. Elle vit à Lugano.',
      ],
      'Journaliste depuis 2011, Anna suit la vie des quais. Elle vit à Lugano.',
    ],
    [
      'the name of the body whose page it is, above the headline',
      ['Liberté Égalité Fraternité', 'Ministère de la Culture', HEADLINE, STORY[0], STORY[1]],
      'Ministère de la Culture',
    ],
    [
      'news of the hour above the headline',
      ['16:42 Séisme au Japon : l’alerte au tsunami levée', HEADLINE, STORY[0], STORY[1], STORY[2]],
      '16:42 Séisme au Japon : l’alerte au tsunami levée',
    ],
    [
      'a line that says the caption above it again',
      [HEADLINE, 'L’horloge du port. Photo : VNA', 'L’horloge du port.', STORY[0], STORY[1]],
      'L’horloge du port.',
    ],
  ])('is marked: %s', (_, lines, said) => {
    const text = lines.join('\n\n');
    const block = segment(text).find(({ from, to }) => text.slice(from, to) === said);
    expect(block && isUnsure(block)).toBe(true);
  });
});

it('is in one block where its only line break is inside a word that kept its hyphen', () => {
  const broken = 'Le canton a reçu le rapport annuel de la com-\nmission des finances, qui siège à Lugano.';
  const text = [HEADLINE, STORY[0], broken, STORY[1]].join('\n\n');
  const from = text.indexOf(broken);
  const held = segment(text).filter((block) => overlaps(block, { from, to: from + broken.length }));
  expect(held).toEqual([expect.objectContaining({ role: 'body', from, to: from + broken.length })]);
});
