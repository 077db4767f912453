import { describe, expect, it } from 'vitest';
import { columnEdge, type Setting, settingOf } from '../../../../core/spacing/wraps/column-edges.ts';

const silent = (): number => 0;
const SPACED: Setting = { marksSpaced: true, dashesSpaced: true, initialsSpaced: true, habit: silent };
const TIGHT: Setting = { marksSpaced: false, dashesSpaced: false, initialsSpaced: false, habit: silent };

/** Where the token that holds the bar is parted; the bar is no part of the text, only the answer that is expected. */
const parted = (text: string, setting: Setting): { found: string | null; wanted: string } => {
  const at = text.indexOf('|');
  const plain = text.slice(0, at) + text.slice(at + 1);
  const from = plain.lastIndexOf(' ', at - 1) + 1;
  const end = plain.indexOf(' ', at + 1);
  const edge = columnEdge(plain, { from, to: end < 0 ? plain.length : end }, from, plain.length, setting);
  return { found: edge === null ? null : `${plain.slice(0, edge.at)}|${plain.slice(edge.at)}`, wanted: text };
};

describe('a token at the end of a wrapped line', () => {
  it.each([
    'voir Aldrich|(1963) sur',
    'le conseil de Lyon|3 siège',
    'les nouvelles -|Mairie de',
    'les nouvelles -|12 mars de',
    'une amende.|- Le maire',
    'des Livres|- Le maire',
    'il a dit|"non merci" hier',
    'il a dit "non merci"|hier soir',
    'une dose de 250|mg de poudre',
    'gardé à 25|°C au plus',
    'la fin de 1441|s’ouvrent deux écoles',
    'voir la partie 2.|Comment faire',
    'voir (partie deux).|Comment faire',
    'le discours de J.|Martin hier',
    'une statue de Simone|Arago en bronze',
    'une commande de vingt|A330 de plus',
    'les lignes du tram et|T3 de la ville',
    'un rassemblement à 11h|place du marché',
    'une paire de jumelles|10x50 pour voir',
  ])('is parted where marks, numbers and words meet: %s', (text) => {
    const { found, wanted } = parted(text, SPACED);
    expect(found).toBe(wanted);
  });

  it.each([
    ['a hyphenated word', 'la coopé|- ration'],
    ['a compound', 'le grain casse au|-dessus de'],
    ['an ordinal', 'le 336e|d’infanterie'],
    ['an ordinal alone', 'la journée (17|eme) de'],
    ['the minutes of an hour', 'ouvert à 20h|30 ce soir'],
    ['a size', 'des jumelles de 10x|50 pour voir'],
    ['a generation of networks', 'une licence 5|Gdans la bande'],
    ['a plain word', 'le mini|stre parle'],
    ['a name with a short beginning', 'la voix de Mc|Alister porte'],
    ['an address', 'voir www.vietnam.|vn/fr demain'],
  ])('is left whole: %s', (_, text) => {
    expect(parted(text, SPACED).found).toBeNull();
  });

  it('is left whole at an initial where the text sets initials without spaces', () => {
    expect(parted('le discours de J.|Martin hier', TIGHT).found).toBeNull();
  });

  it('is parted where the text parts such marks everywhere else', () => {
    const text = 'un + deux + trois + quatre, cinq +six';
    const token = { from: text.indexOf('+six'), to: text.length };
    const edge = columnEdge(text, token, token.from, text.length, settingOf(text));
    expect(edge?.at).toBe(token.from + 1);
  });

  it('is left whole at a dash where the text sets dashes without spaces', () => {
    expect(parted('les nouvelles -|Mairie de', TIGHT).found).toBeNull();
  });
});

describe('the setting of a text', () => {
  it.each([
    ['il vient : oui ; non !', { marksSpaced: true, dashesSpaced: false }],
    ['il vient: oui; non! fin', { marksSpaced: false, dashesSpaced: false }],
    ['la ville - ou le port – est là', { marksSpaced: false, dashesSpaced: true }],
    ['un -deux -trois -quatre -cinq - six', { marksSpaced: false, dashesSpaced: false }],
  ])('is read off its spaces: %s', (text, expected) => {
    expect(settingOf(text)).toMatchObject(expected);
  });
});
