import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../core/metadata/found.ts';
import { mentionsIn } from '../../../core/metadata/mentions.ts';
import { read } from './reading.ts';

describe('persons with their functions', () => {
  it.each([
    ['le ministre de l’Intérieur Paul Hong Durand a signé', 'Paul Hong Durand', 'ministre de l’Intérieur'],
    [
      'le ministre russe de la Justice, Anna Petrova, a signé',
      'Anna Petrova',
      'ministre russe de la Justice',
    ],
    [
      'le ministre de la Sécurité publique Tran Van Binh',
      'Tran Van Binh',
      'ministre de la Sécurité publique',
    ],
    [
      'La vice-ministre des Affaires étrangères Le Thi Hoa reçoit',
      'Le Thi Hoa',
      'vice-ministre des Affaires étrangères',
    ],
    [
      'l’ambassadrice du Vietnam au Sri Lanka, Do Thi Tam, et',
      'Do Thi Tam',
      'ambassadrice du Vietnam au Sri Lanka',
    ],
    ['l’ambassadeur du Vietnam au Sri Lanka Do Van Tam', 'Do Van Tam', 'ambassadeur du Vietnam au Sri Lanka'],
    ['le Premier ministre Pham Van Chau', 'Pham Van Chau', 'Premier ministre'],
    ['son ministre Le Vinh An', 'Le Vinh An', 'ministre'],
    [
      'avec Andrei Petrov, chef de l’Agence fédérale des forêts.',
      'Andrei Petrov',
      'chef de l’Agence fédérale des forêts',
    ],
    ['Mme Le Thi Hoa, membre du Politburo, a signé', 'Le Thi Hoa', 'membre du Politburo'],
    ['Recevant Do Van Tam, ambassadeur du Laos, il', 'Do Van Tam', 'ambassadeur du Laos'],
    ['Prime Minister Pham Van Chau said', 'Pham Van Chau', 'Prime Minister'],
    ['Minister of Public Security Luong Van Quan', 'Luong Van Quan', 'Minister of Public Security'],
    ['Vietnamese Ambassador to Laos Nguyen Ba Hung', 'Nguyen Ba Hung', 'Vietnamese Ambassador to Laos'],
    ['with Do Van Tam, German Ambassador to Laos, on Monday', 'Do Van Tam', 'German Ambassador to Laos'],
    ['Minister of Sea Farming Luong Van Quan', 'Luong Van Quan', 'Minister of Sea Farming'],
    [
      'Director of the Department of Roads Maria Santos',
      'Maria Santos',
      'Director of the Department of Roads',
    ],
    ['Giám đốc Sở Thể thao Trần Văn Bình nói', 'Trần Văn Bình', 'Giám đốc Sở Thể thao'],
    ['le chef du Département des forêts Anna Kowalska', 'Anna Kowalska', 'chef du Département des forêts'],
    ['Tiếp Anna Kowalska, Đại sứ Ba Lan, hôm nay', 'Anna Kowalska', 'Đại sứ Ba Lan'],
    ['with Maria Santos, director of the institute, on Monday', 'Maria Santos', 'director of the institute'],
    ['Thủ tướng Phạm Văn Châu', 'Phạm Văn Châu', 'Thủ tướng'],
    ['Bộ trưởng Bộ Công an Lương Văn Quân', 'Lương Văn Quân', 'Bộ trưởng Bộ Công an'],
    [
      'la vice-présidente de l’Assemblée nationale Do Thi Tam',
      'Do Thi Tam',
      'vice-présidente de l’Assemblée nationale',
    ],
    ['Levice-président du Sénat, Paul Durand', 'Paul Durand', 'vice-président du Sénat'],
    ['le premier vice-président du Sénat, Paul Durand', 'Paul Durand', 'premier vice-président du Sénat'],
    ['l’ancien président du Sénat, Paul Durand', 'Paul Durand', 'ancien président du Sénat'],
    [
      'avec Paul Durand, ex-directeur général de la Ligue.',
      'Paul Durand',
      'ex-directeur général de la Ligue',
    ],
    [
      'le secrétaire général du Parti communiste du Laos, Do Van Tam',
      'Do Van Tam',
      'secrétaire général du Parti communiste du Laos',
    ],
    ['le ministre et chef du Bureau, Do Van Tam', 'Do Van Tam', 'ministre et chef du Bureau'],
    ['l’ambassadeur du Laos, M. Do Van Tam, a parlé', 'Do Van Tam', 'ambassadeur du Laos'],
    ['la présidente du Sénat, Kim Jin-ae, a parlé', 'Kim Jin-ae', 'présidente du Sénat'],
    ['le présidentDo Van Tam', 'Do Van Tam', 'président'],
    ['National Assembly Vice Chairwoman Do Thi Tam', 'Do Thi Tam', 'National Assembly Vice Chairwoman'],
    [
      'Minister of National Defence Sen. Lieut. Gen. Do Van Tam',
      'Do Van Tam',
      'Minister of National Defence',
    ],
    [
      'Party General Secretary and State President Do Van Tam',
      'Do Van Tam',
      'Party General Secretary and State President',
    ],
    ['với Andrey Petrov, Tổng Giám đốc, hôm nay', 'Andrey Petrov', 'Tổng Giám đốc'],
    ['Avec Paul Durand, consul général de France s’est réjoui', 'Paul Durand', 'consul général de France'],
    ['met former President Maria Santos', 'Maria Santos', 'former President'],
  ])('%s', (text, name, held) => {
    expect(read(text)).toMatchObject({ persons: [name], functions: [`${name}: ${held}`] });
  });

  it.each([
    ['Mme Anna Kowalska a parlé', 'Anna Kowalska'],
    ['M. Jean-Marc Tissier', 'Jean-Marc Tissier'],
    ['ông Nguyễn Văn Bình cho biết', 'Nguyễn Văn Bình'],
    ['Mr. Peter Hallgren said', 'Peter Hallgren'],
    ['avec son homologue laotien Do Van Tam', 'Do Van Tam'],
    ['and his Lao counterpart, Do Van Tam', 'Do Van Tam'],
  ])('a title alone: %s', (text, name) => {
    expect(read(text)).toMatchObject({ persons: [name], functions: [] });
  });

  it.each([
    'le ministre des Transports a signé',
    'le président de la République a signé',
    'le président de la République française a signé',
    'Mme la ministre',
    'le président du groupe Meridian Tran Van Binh',
    'le président du Comité populaire de Da Nang',
    'le secrétaire général du Parti',
    'M. Dupont',
    'Giám đốc Sở Du lịch cho biết',
    'le directeur de l’Université Can Tho',
    'un mot du Premier ministre à MmeDurand',
  ])('none in %s', (text) => expect(read(text).persons).toEqual([]));

  it.each([
    [
      'a given name',
      'Jean-Marc Tissier a plaidé, et Anna Kowalska non.',
      ['Jean-Marc Tissier', 'Anna Kowalska'],
    ],
    ['a Vietnamese family name', 'Pour Tran Van Binh, tout va bien.', ['Tran Van Binh']],
    ['the same in Vietnamese', 'Theo Trần Văn Bình, mọi việc đều tốt.', ['Trần Văn Bình']],
    ['a lost space before it', 'Le chef duVietnam Tran Van Binh', ['Tran Van Binh']],
    ['a verb of persons', 'Okwudili Ezeani a souligné ce point.', ['Okwudili Ezeani']],
    ['a verb of persons in English', 'Okwudili Ezeani said so.', ['Okwudili Ezeani']],
    ['a verb of persons in Vietnamese', 'Okwudili Ezeani nhấn mạnh điều đó.', ['Okwudili Ezeani']],
    ['words that lead to one', '« Oui », estime Okwudili Ezeani.', ['Okwudili Ezeani']],
    [
      'another person beside it',
      'Mme Anna Kowalska et Okwudili Ezeani',
      ['Anna Kowalska', 'Okwudili Ezeani'],
    ],
    ['a city that is a given name too', 'Sofia Petrova vit à Sofia.', ['Sofia Petrova']],
    ['a shorter form of one before', 'Mme Tran Thi Binh, puis Mme Thi Binh', ['Tran Thi Binh']],
    ['nothing', 'La Red River et le Grand Palais.', []],
    ['a street', 'dans la rue Paul Durand', []],
    ['a firm', 'Lotus Airways a déclaré', []],
    ['a place', 'Buon Ma Thuot a reçu', []],
    ['an office', 'Tổng Lãnh sự', []],
  ])('without a title are told by %s', (_, text, names) => expect(read(text).persons).toEqual(names));

  it('whose function is another’s have none', () => {
    expect(read('l’assistant du président russe, Anton Petrov, a parlé').functions).toEqual([]);
    expect(read('Minister of Health met Anna Kowalska').functions).toEqual([]);
    expect(read('Bộ trưởng tiếp Trần Văn Bình').functions).toEqual([]);
  });

  it('are listed once, where they stand first', () => {
    const text = 'Mme Anna Kowalska a parlé. M. Paul Durand aussi. Mme Anna Kowalska conclut.';
    const { persons } = mentionsIn(text, [{ from: 0, to: text.length }]);
    expect(persons.map(({ name, span }) => [name, span.from])).toEqual([
      ['Anna Kowalska', 4],
      ['Paul Durand', 30],
    ]);
  });
});

it.each([
  ['Thủ tướng đã tiếp Đại sứ Pháp Paul Durand đến chào', 'Paul Durand', 'Đại sứ Pháp'],
  ['Thủ tướng Lào Bounma Keosavang đã đến', 'Bounma Keosavang', 'Thủ tướng Lào'],
  ['Giám đốc Anh Tuấn nói', 'Anh Tuấn', 'Giám đốc'],
])('leaves the country of an officer out of the name: %s', (text, name, held) => {
  const { persons, functions } = read(text);
  expect([persons, functions]).toEqual([[name], [`${name}: ${held}`]]);
});

describe('organisations, places and events', () => {
  it.each([
    [
      'le ministère de la Sécurité publique et le ministère russe de l’Intérieur',
      ['ministère de la Sécurité publique', 'ministère russe de l’Intérieur'],
    ],
    [
      'l’Association d’amitié Russie-Vietnam et l’Union des anciens combattants russes',
      ['Association d’amitié Russie-Vietnam', 'Union des anciens combattants russes'],
    ],
    ['the 13th National Party Congress of the Labour Party', ['Labour Party']],
    ['l’Agence de presse lao a', ['Agence de presse lao']],
    [
      'le Service provincial de la Culture, des Sports et du Tourisme',
      ['Service provincial de la Culture, des Sports et du Tourisme'],
    ],
    ['le ministère de l’Agriculture et du Commerce a', ['ministère de l’Agriculture et du Commerce']],
    ['un rapport de l’ONU et de la Banque mondiale', ['ONU', 'Banque mondiale']],
    [
      'Deputies of the National Assembly and the Ministry of Finance',
      ['National Assembly', 'Ministry of Finance'],
    ],
    ['Bộ Công an và Quốc hội', ['Bộ Công an', 'Quốc hội']],
    [
      'à l’Université de Bac Lieu et au Comité populaire municipal',
      ['Université de Bac Lieu', 'Comité populaire municipal'],
    ],
    ['la Fédération de basket, la Cour suprême', ['Fédération de basket', 'Cour suprême']],
    ['l’Association des planteurs de poivre a réuni', ['Association des planteurs de poivre']],
    ['selon le Fonds des Nations unies pour l’enfance', ['Fonds des Nations unies pour l’enfance']],
    [
      'The General Statistics Office and Red River University',
      ['General Statistics Office', 'Red River University'],
    ],
    ['Tổng cục Thống kê cho biết', ['Tổng cục Thống kê']],
    ['Tập đoàn Sông Xanh vừa công bố', ['Tập đoàn Sông Xanh']],
    ['chef du Service de l’Éducation Anna Kowalska', ['Service de l’Éducation']],
    ['la Bourse de Lyon et le Parc national de Pu Mat', ['Bourse de Lyon', 'Parc national de Pu Mat']],
    ['le Conseil constitutionnel et le musée des Arts', ['Conseil constitutionnel', 'musée des Arts']],
    ['au musée de Cà Mau et à l’ambassade du Vietnam', ['musée de Cà Mau', 'ambassade du Vietnam']],
    ['Receiving guests, the Vietnamese Embassy thanked them', ['Vietnamese Embassy']],
    ['Sáng nay, Đại sứ quán Việt Nam cho biết', ['Đại sứ quán Việt Nam']],
    ['Interpol and the Red Cross', ['Interpol', 'Red Cross']],
    ['Chi cục Kiểm lâm cho biết, Tỉnh ủy đã họp', ['Chi cục Kiểm lâm', 'Tỉnh ủy']],
    ['le groupe minier Ferrox et l’Institut Curie', ['groupe minier Ferrox', 'Institut Curie']],
    [
      'la Croix-Rouge du Laos, le Comité du Parti de Son La',
      ['Croix-Rouge du Laos', 'Comité du Parti de Son La'],
    ],
    ['la Chambre de commerce et d’artisanat', ['Chambre de commerce et d’artisanat']],
    ['Bệnh viện Chợ Rẫy, Bộ Giao thông Vận tải', ['Bệnh viện Chợ Rẫy', 'Bộ Giao thông Vận tải']],
    ['La Commission n’a pas répondu', []],
    ['le comité de lecture et la commission', []],
    ['le ministère a répondu', []],
    [
      'L’Union africaine (UA), Médecins sans frontières et TotalEnergies ont réagi.',
      ['Union africaine', 'Médecins sans frontières', 'TotalEnergies'],
    ],
    ['The Asian Development Bank (ADB) and PetroVietnam signed.', ['Asian Development Bank', 'PetroVietnam']],
    ['La Commission de l’Union africaine a répondu.', ['Commission de l’Union africaine']],
    [
      'l’Association vietnamienne du café et du cacao a voté',
      ['Association vietnamienne du café et du cacao'],
    ],
    ['le Comité de football et du président', ['Comité de football']],
    ['Viettel Group and Viettel signed.', ['Viettel Group', 'Viettel']],
    [
      'La Chambre de commerce et d’industrie du Vietnam reçoit le Groupe des postes et télécommunications du Vietnam.',
      ['Chambre de commerce et d’industrie du Vietnam', 'Groupe des postes et télécommunications du Vietnam'],
    ],
    [
      'Tổng công ty Hàng không Việt Nam và Tòa án nhân dân tỉnh Đồng Nai phối hợp.',
      ['Tổng công ty Hàng không Việt Nam', 'Tòa án nhân dân tỉnh Đồng Nai'],
    ],
  ])('organisations of %s', (text, names) => expect(read(text).organisations).toEqual(names));

  it.each([
    ['de Moscou à Hanoï, puis à Hô Chi Minh-Ville', ['Moscou', 'Hanoï', 'Hô Chi Minh-Ville']],
    ['au Sri Lanka et aux États-Unis', ['Sri Lanka', 'États-Unis']],
    ['tại Hà Nội và Đà Nẵng', ['Hà Nội', 'Đà Nẵng']],
    ['biển Thái Bình Dương', []],
    ['Thai Nguyên, Nghê An et Thái Nguyên', ['Thai Nguyên', 'Nghê An', 'Thái Nguyên']],
    ['à Vinh, puis de Vinh ; le Vinh d’autrefois', ['Vinh']],
    ['l’ambassadeur du Japon au Laos, M. Do Van Tam', ['Japon', 'Laos']],
    ['của Nga và Pháp', ['Nga', 'Pháp']],
    ['l’agence Chine nouvelle', ['Chine']],
    ['M. Lam Dong Hai', []],
  ])('places of %s', (text, names) => {
    expect(read(text).places).toEqual(names);
  });

  it.each([
    ['avant APEC 2027 et la Coupe du monde 2026', ['APEC 2027', 'Coupe du monde 2026']],
    ['la 10e session de l’Assemblée nationale', ['10e session de l’Assemblée nationale']],
    ['aux SEA Games 33', ['SEA Games 33']],
    ['au Festival de Deauville', ['Festival de Deauville']],
    ['le sommet de la colline', []],
  ])('events of %s', (text, names) => expect(read(text).events).toEqual(names));

  it('stand where their spans say, whatever the text', () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        'le ministre de la Santé ',
        'Mme ',
        'Anna Kowalska',
        ', chef de ',
        'Hanoï',
        ' ONU',
        '10e session de l’',
        'Assemblée nationale',
        ' ',
        '\n',
        ',',
        'Bộ Công an ',
        'APEC 2027',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const { left: _, ...lists } = mentionsIn(text, [{ from: 0, to: text.length }]);
        for (const [kind, list] of Object.entries<readonly Mention[]>(lists))
          for (const { name, span } of list) {
            const said = text.slice(span.from, span.to).replace(/\s+/gu, ' ');
            if (kind === 'functions')
              expect(name.split(': ').every((part) => said.includes(part))).toBe(true);
            else expect(said).toBe(name);
          }
      }),
      { numRuns: 100 },
    );
  });
});

it.each([
  ['le président de l’Assemblée Vuong Dinh Huê effectuera une visite', []],
  ['Il s’est rendu à Huê pour trois jours', ['Huê']],
  ['la ville de Huê accueille', ['Huê']],
])('takes no place for a place that ends a Vietnamese name: %s', (text, places) => {
  expect(read(text).places).toEqual(places);
});

it.each([
  [
    'selon l’Association des producteurs et exportateurs de produits aquatiques du Vietnam (VASEP).',
    'Association des producteurs et exportateurs de produits aquatiques du Vietnam',
  ],
  ['L’Association des producteurs et plusieurs villages ont', 'Association des producteurs'],
  ['la Commission des relations extérieures de', 'Commission des relations extérieures'],
])('names a body by all of what it is for: %s', (text, organisation) => {
  expect(read(text).organisations).toEqual([organisation]);
});

it('takes the name of a university for no person’s', () => {
  const { persons, functions } = read('Jean Martin est professeur à l’Université Louis Bernard depuis 2019');
  expect([persons, functions]).toEqual([['Jean Martin'], []]);
});

it('says how many names a list has no place for, each once', () => {
  const named = Array.from({ length: 70 }, (_, index) => {
    const letter = (at: number): string => String.fromCharCode(97 + at);
    return `M. Jean Mart${letter(index % 26)}n${letter(Math.floor(index / 26))}`;
  });
  const text = [...named, ...named].join(' ; ');
  const { persons, left } = mentionsIn(text, [{ from: 0, to: text.length }]);
  expect([persons.length, left.persons, left.events]).toEqual([60, 10, 0]);
});

it('reads names of any number of parts to their end', () => {
  const text = 'Le-Mot'.repeat(200_000);
  expect(mentionsIn(text, [{ from: 0, to: text.length }]).persons).toEqual([]);
});
