/** Names, functions and places in sentences of dispatches of many kinds: sport, courts, business, the arts, three languages. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** A sentence about what is no person. */
const besides = (name: string): string => `Le nom de ${name} est sur la liste depuis hier.`;

describe('a name', () => {
  it.each([
    ['with a particle of two words', 'le porte-parole Benjamin de La Tour', 'Benjamin de La Tour'],
    ['with a Dutch particle', 'Selon Mathieu van der Laan, tout va bien.', 'Mathieu van der Laan'],
    ['with an elided particle', 'M. François-Xavier d’Estienne a parlé.', 'François-Xavier d’Estienne'],
    ['with Arabic particles', 'Sheikh Mohammed bin Rashid al-Maktab spoke.', 'Mohammed bin Rashid al-Maktab'],
    ['with an apostrophe', 'the suspect, John O’Malley, was held', 'John O’Malley'],
    ['with an apostrophe at its start', 'Mme N’Deye Sarr a parlé.', 'N’Deye Sarr'],
    ['with an initial', 'M. John F. Kerrigan a parlé.', 'John F. Kerrigan'],
    ['behind a title with a stop', 'Sen. Okwu Ezeani spoke.', 'Okwu Ezeani'],
    ['behind a lawyer’s title', 'son avocat, Me Okwu Ezeani, a plaidé', 'Okwu Ezeani'],
    ['behind a nationality', 'le Serbe Okwu Ezeani s’est imposé', 'Okwu Ezeani'],
    ['behind a nationality with a given name', 'Le Français Paul Durand a déclaré', 'Paul Durand'],
    ['without where one is from', 'avec M. Paul Durand de la Croix-Rouge', 'Paul Durand'],
    ['without the city one is from', 'avec M. Paul Durand de Lyon', 'Paul Durand'],
  ])('%s: %s', (_, text, name) => expect(read(text).persons).toEqual([name]));

  it('comes several times behind one title', () => {
    expect(read('MM. Okwu Ezeani, Kossi Adebayo et Luc Besnard, ainsi que Mmes Abla Menou.').persons).toEqual(
      ['Okwu Ezeani', 'Kossi Adebayo', 'Luc Besnard', 'Abla Menou'],
    );
  });

  it.each([
    'Le Real Madrid affrontera le Bayern Munich.',
    'l’Allemand Deutsche Bank a annoncé',
    'La Tour Eiffel et le Mont Blanc',
    'le champ 2 B. Le maire',
    'Prince William attended the service.',
    'dans le Dong Van District',
    'Từ Thanh Hóa đến Hà Nội',
    'Đội Cà Mau thắng, Phía Việt Nam đồng ý',
    'vùng Đông Bắc Bộ có mưa',
    'the Ministry of Home Affairs said',
    'across the Mekong Delta',
    ...['Freddie Mac', 'Ernst Young', 'Julius Baer', 'Paco Rabanne', 'Jimmy Choo', 'Lloyd Banking'].map(
      besides,
    ),
    ...['Elliott Advisors', 'Conrad Hotels', 'Lawrence Livermore', 'Leopold Museum', 'Winston Salem'].map(
      besides,
    ),
    ...['Jalal Abad', 'Archibald Prize', 'Freddy Mozambique', 'Anna Foundation', 'Anna Park'].map(besides),
    ...['Anna Productions', 'Martin Cruises', 'Thomas Camp', 'Paul Cup', 'Anna Tourisme'].map(besides),
  ])('is none in: %s', (text) => expect(read(text).persons).toEqual([]));

  it.each(['Anatole France', 'Michael Jordan', 'Anna Parker', 'Anna Camps'])(
    'is one though a firm or a country has such a word: %s',
    (name) => expect(read(`Hier, ${name} a déclaré la saison ouverte.`).persons).toEqual([name]),
  );
  it('is one whose family name stands first', () =>
    expect(read('Hier, Park Ji-won a déclaré la saison ouverte.').persons).toEqual(['Park Ji-won']));

  it('leaves a place to a country behind a given name', () => {
    const { persons, places } = read('Le cyclone Anna Mozambique a frappé hier.');
    expect([persons, places]).toEqual([[], ['Mozambique']]);
  });
});

describe('a function', () => {
  it.each([
    ['La nageuse australienne Emma Hartley a gagné', 'Emma Hartley', 'nageuse australienne'],
    ['le milieu de terrain Karim Belhadj', 'Karim Belhadj', 'milieu de terrain'],
    ['Le PDG de Nordval, Patrick Pouyet, a dit', 'Patrick Pouyet', 'PDG de Nordval'],
    ['Patrick Pouyet, PDG de Nordval, a dit', 'Patrick Pouyet', 'PDG de Nordval'],
    ['le député (LR) du Rhône Étienne Vasseur', 'Étienne Vasseur', 'député (LR) du Rhône'],
    [
      'Le haut représentant de l’UE pour les Affaires étrangères, Josep Fontanals',
      'Josep Fontanals',
      'haut représentant de l’UE pour les Affaires étrangères',
    ],
    ['Avec Jean Dupont, un agriculteur de la Sarthe.', 'Jean Dupont', 'agriculteur de la Sarthe'],
    ['l’historienne Odile Renaud', 'Odile Renaud', 'historienne'],
    ['l’historien Patrick Boucheret', 'Patrick Boucheret', 'historien'],
    ['la gouverneure de la Banque centrale, Elvira Nabi', 'Elvira Nabi', 'gouverneure de la Banque centrale'],
    ['Florence Parlin, ministre des Armées, a dit', 'Florence Parlin', 'ministre des Armées'],
    [
      'White House press secretary Karen Jean-Paul declined',
      'Karen Jean-Paul',
      'White House press secretary',
    ],
    ['In Rome, U.S. Secretary of State Anthony Blinkley met', 'Anthony Blinkley', 'U.S. Secretary of State'],
    ['On Monday German Chancellor Olaf Schwarz spoke', 'Olaf Schwarz', 'German Chancellor'],
    ['Manchester City striker Erling Haugen scored', 'Erling Haugen', 'Manchester City striker'],
    ['The coach Pep Guardans praised him', 'Pep Guardans', 'coach'],
    [
      'with Mark Hurley, the head of U.S. forces in the region, on Monday',
      'Mark Hurley',
      'head of U.S. forces in the region',
    ],
    ['Cầu thủ Nguyễn Quang Hải ghi bàn', 'Nguyễn Quang Hải', 'Cầu thủ'],
    ['và ca sĩ Hồ Ngọc Anh tham dự', 'Hồ Ngọc Anh', 'ca sĩ'],
    ['Tổng thống Pháp Emmanuel Macaron hội đàm', 'Emmanuel Macaron', 'Tổng thống Pháp'],
    [
      'Bộ trưởng Ngoại giao Nhật Bản Yoshimasa Hayashida',
      'Yoshimasa Hayashida',
      'Bộ trưởng Ngoại giao Nhật Bản',
    ],
    [
      'Phó Chủ tịch Thường trực Quốc hội Trần Thanh Mai chủ trì',
      'Trần Thanh Mai',
      'Phó Chủ tịch Thường trực Quốc hội',
    ],
    ['Chủ tịch UBND tỉnh Cao Bằng Hoàng Xuân Ánh kiểm tra', 'Hoàng Xuân Ánh', 'Chủ tịch UBND tỉnh Cao Bằng'],
  ])('of %s', (text, name, held) => {
    expect(read(text)).toMatchObject({ persons: [name], functions: [`${name}: ${held}`] });
  });
});

it.each([
  'Trần Văn Bình, trung bình mỗi năm, có hai vụ lúa.',
  'Trần Văn Bình, người dân phải được hưởng lợi.',
  'Jean Dupont, haut de deux mètres, a gagné.',
  'Old Harbor, premier port de pêche du pays, a brûlé.',
  'Au Rivers Stadium, champion de la piste, il a chuté.',
  'de désigner un nouveau Premier ministre pour remplacer Jean Dupont',
  'le capitaine de la Royal Navy Jean Dupont',
  'au conseiller général des Hautes-Alpes, Jean Dupont, qui votait',
])('no function is read of words that begin one: %s', (text) => expect(read(text).functions).toEqual([]));

it.each([
  ['Jean Dupont, conseiller du maire dont il rédige la biographie, a parlé', 'conseiller du maire'],
  ['Jean Dupont, PDG de Nordval au moment des faits, a parlé', 'PDG de Nordval'],
  ['Jean Dupont, conseiller à la mairie de Lyon et', 'conseiller à la mairie de Lyon'],
])('a function ends before what is told of it, in: %s', (text, held) =>
  expect(read(text).functions).toEqual([`Jean Dupont: ${held}`]),
);

it('leaves an office to the person whose name stands behind it', () => {
  expect(read('saisi par le président Jean Dupont, le juge Durand est dessaisi').functions).toEqual([
    'Jean Dupont: président',
  ]);
});

it('ends a function before the verb of a headline', () => {
  expect(read('Paul Durand, chef de la diplomatie soutient un plan').functions).toEqual([
    'Paul Durand: chef de la diplomatie',
  ]);
});

it.each([
  ['de Bamako à N’Djamena, puis à Yaoundé', ['Bamako', 'N’Djamena', 'Yaoundé']],
  ['à Rennes et au Havre, à Saint-Étienne', ['Rennes', 'Saint-Étienne']],
  ['in Texas, New Orleans and London', ['Texas', 'New Orleans', 'London']],
  ['à Nice, puis de Nancy à Pau', ['Nice', 'Nancy', 'Pau']],
  ['Nice a gagné, dit Jordan', []],
  ['M. Jordan Barnier et Mme Nancy Pelon', []],
])('places beside capitals, in: %s', (text, places) => expect(read(text).places).toEqual(places));

it.each([
  ['La SNCF, la RATP et Air France', ['SNCF', 'RATP', 'Air France']],
  ['la Cour pénale internationale (CPI)', ['Cour pénale internationale']],
  ['BMW and JPMorgan Chase', ['BMW', 'JPMorgan Chase']],
])('organisations that news names every day, in: %s', (text, bodies) =>
  expect(read(text).organisations).toEqual(bodies),
);

it.each([
  [
    'Le Tour de France et la Coupe d’Afrique des nations 2025',
    ['Tour de France', 'Coupe d’Afrique des nations 2025'],
  ],
  ['Hội nghị Cấp cao ASEAN lần thứ 44 tại', ['Hội nghị Cấp cao ASEAN lần thứ 44']],
  ['the Paris Olympics, and the Australian Open', ['Paris Olympics', 'Australian Open']],
  ['Le G20 de Rome', ['G20']],
])('events of every year, in: %s', (text, events) => expect(read(text).events).toEqual(events));
