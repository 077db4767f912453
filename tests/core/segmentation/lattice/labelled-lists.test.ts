/** Lists of labels with what each stands for, below a line that ends in a colon, and lists of links that look like them. */
import { describe, expect, it } from 'vitest';
import { STORY } from '../riverside.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

const END: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.',
];
/** The roles of the lines of a list below its head, one right below the other, with the end of the story behind. */
const rolesOf = (head: string, lines: readonly string[], gap = '\n\n', end = true): readonly string[] => {
  const source = [sourceOf(STORY), `${head}${gap}${lines.join('\n')}`, ...(end ? [END[1]] : [])].join('\n\n');
  const read = segmented(source);
  return [head, ...lines].map((line) => read.find(([, said]) => said === line)?.[0] ?? 'cut');
};
const all = (role: string, lines: readonly string[]): readonly string[] => lines.map(() => role);

describe('labels and what each stands for', () => {
  it.each<readonly [head: string, lines: readonly string[]]>([
    [
      'Voici la liste complète des lauréats :',
      [
        'Grand Prix du fleuve : « La Crue », d’Anne Lequai (France)',
        'Prix du scénario : Marc Duport et Lise Halage, pour « Vingt mètres de quai »',
        'Prix d’interprétation féminine : Awa Rivière, dans « Le Bac » (Sénégal)',
        'Mention spéciale : « Sel », de P. A. Marais (Laos)',
      ],
    ],
    [
      'Le palmarès :',
      [
        'Meilleur pont: “La Passerelle”, de Jean Dupont (Belgique)',
        'Meilleure écluse: “Le Sas”, d’Anne Lequai (Québec)',
        'Prix du public: “Les Haleurs”, de Marc Duport (France)',
      ],
    ],
    [
      'Cours relevés à 16 h :',
      [
        'Lingot d’or : 74,2 millions de dôngs le taël à l’achat, 76,7 millions à la vente (inchangé)',
        'Once d’or : 2.027,6 USD (-0,3 %)',
        'Banque du fleuve : USD 24.350 / 24.720 – EUR 25.918 / 27.342 – CNY 3.369 / 3.513',
        'Brent : 82,77 USD le baril ; riz 5 % de brisures : 637 USD la tonne',
      ],
    ],
    [
      'La composition des équipes :',
      [
        'Gardiens : Dupont (Villequai), Halage (Port-Bac)',
        'Défenseurs : Lequai, Rivière, Marais (Villequai)',
        'Attaquants : Duport, Sas (Port-Bac)',
      ],
    ],
    [
      'Sau đây là danh sách :',
      ['Giải nhất : Nguyễn Văn A (Hà Nội)', 'Giải nhì : Trần Thị B (Huế)', 'Giải ba : Lê Văn C (Đà Nẵng)'],
    ],
  ])('are of the story below %s', (head, lines) => {
    expect(rolesOf(head, lines)).toEqual(['body', ...all('body', lines)]);
    expect(rolesOf(head, lines, '\n')).toEqual(['body', ...all('body', lines)]);
  });
  it('are of it with blank lines between them', () => {
    const lines = [
      'Meilleur pont : Jean Dupont (Belgique)',
      'Meilleure écluse : Anne Lequai (Québec)',
      'Meilleur bac : Marc Duport (France)',
      'Prix du public : Awa Rivière (Sénégal)',
    ];
    const source = [sourceOf(STORY), 'Le palmarès :', ...lines, END[1]].join('\n\n');
    expect(segmented(source).slice(4, 8)).toEqual(lines.map((line) => ['body', line]));
  });
  it('are of it without colons where the head announces them', () => {
    const lines = [
      'Grand Prix, « La Crue », d’Anne Lequai',
      'Prix du public, « Les Haleurs », de Marc Duport',
    ];
    expect(rolesOf('Voici les deux lauréats :', lines)).toEqual(['body', ...all('body', lines)]);
  });
});

describe('what looks like them', () => {
  it.each<readonly [head: string, lines: readonly string[]]>([
    [
      'À lire aussi :',
      [
        'Villequai : le pont rouvre aux camions',
        'Port-Bac : les pêcheurs inquiets de la crue',
        'Écluses : un nouveau calendrier pour l’été',
      ],
    ],
    [
      'Sur le même sujet :',
      ['Crue : Villequai se prépare', 'Bac : Port-Bac attend le sien', 'Pont : Marais en veut un autre'],
    ],
    [
      'Nos derniers dossiers :',
      [
        'Villequai : le pont rouvre aux camions',
        'Port-Bac : les pêcheurs inquiets de la crue',
        'Écluses : un nouveau calendrier pour l’été',
      ],
    ],
    [
      'Nos vidéos :',
      ['Villequai : Le pont rouvre', 'Port-Bac : Les pêcheurs inquiets', 'Marais : Un bac tout neuf'],
    ],
    [
      'Voici nos articles les plus lus :',
      ['La digue sera rehaussée avant l’hiver', 'Le marché couvert change de mains', 'Le bac revient à quai'],
    ],
  ])('titles of links stay links below %s', (head, lines) => {
    const read = rolesOf(head, lines, '\n', false);
    expect(read.slice(1)).not.toContain('body');
  });
  it('whom to ask stays the page’s', () => {
    const lines = [
      'Presse : Anne Lequai',
      'Téléphone : 02 40 11 22 33',
      'Courriel : presse@villequai.example',
    ];
    expect(rolesOf('Contacts presse :', lines, '\n', false)).not.toContain('body');
  });
  it('the caption behind the list stays a caption', () => {
    const lines = [
      'Grand Prix : « La Crue », d’Anne Lequai',
      'Prix du public : « Les Haleurs », de Marc Duport',
      'Mention : « Sel », de P. A. Marais',
    ];
    const caption = 'La lauréate entourée du jury. Photo : AFP';
    const source = [sourceOf(STORY), 'Le palmarès :', lines.join('\n'), caption, END[1]].join('\n\n');
    expect(segmented(source).find(([, said]) => said === caption)?.[0]).toBe('caption');
  });
  it('the row of the page behind the list stays the page’s', () => {
    const lines = [
      'Or : 74,2 millions',
      'Argent : 9,1 millions',
      'Riz : 637 dollars',
      'Temps de lecture : 3 min',
    ];
    expect(rolesOf('Cours relevés à 16 h :', lines)).toEqual(['body', 'body', 'body', 'body', 'boilerplate']);
  });
});
