/**
 * English words of the ninth part written apart: who is spoken of, and what any story may say. What a story of one kind
 * says stands in `english-state.ts` and `english-life.ts`. Everything is invented.
 */
import type { Grammar } from '../grammar.ts';
import { rulesOf } from './affairs.ts';
import { LIFE } from './english-life.ts';
import { STATE } from './english-state.ts';

const MEN = ['Vuong Dinh Hai', 'Trinh Cong Thang', 'Quach Tan Loc', 'Lam Chi Bao', 'Huynh Ngoc Son'] as const;
const WOMEN = ['Doan Thi Kim Ngan', 'Vo Thanh Mai', 'Nghiem Thi Hong Van', 'Chu Hoai Thuong'] as const;
const GUESTS = [
  'Lars Solheim',
  'Karim Benhaddou',
  'Budi Hartono',
  'Rodrigo Valenzuela',
  'Batbayar Ganzorig',
  'Paolo Ferrante',
  'Somchai Wongsakul',
  'Kenji Morikawa',
] as const;
const REPORTERS = ['Hoang Gia Linh', 'Dang Thuy Duong', 'Phuong Nga', 'Bo Xuan Hiep'] as const;
const TITLES = [
  'Foreign Minister',
  'Deputy Prime Minister',
  'Minister of Finance',
  'Deputy Minister of Health',
  'Minister of Education and Training',
  'Chairman of the provincial People’s Committee',
  'head of the Economic Commission',
  'Deputy Minister of Trade',
] as const;
/** Offices of one affair only. */
const OWN_TITLES = ['head of the craft association', 'head coach'] as const;
const CHARGES = ['Vice President', 'Minister of Home Affairs', 'Director of the tourism department'] as const;
const CITIES = [
  'Hanoi',
  'Ho Chi Minh City',
  'Hai Phong',
  'Can Tho',
  'Nha Trang',
  'Da Lat',
  'Vung Tau',
] as const;
const PROVINCES = ['Ha Giang', 'Nghe An', 'Quang Tri', 'Son La', 'Ben Tre', 'Gia Lai'] as const;
const CAPITALS = ['Oslo', 'Rabat', 'Jakarta', 'Santiago', 'Ulaanbaatar', 'Rome', 'Bangkok', 'Tokyo'] as const;

const CAST: Grammar = {
  man: MEN,
  woman: WOMEN,
  guest: GUESTS,
  reporter: REPORTERS,
  person: [...MEN, ...WOMEN, ...GUESTS, ...REPORTERS],
  title: TITLES,
  charge: CHARGES,
  office: [...TITLES, ...OWN_TITLES, ...CHARGES],
  city: CITIES,
  province: PROVINCES,
  capital: CAPITALS,
  place: [...CITIES, ...PROVINCES, ...CAPITALS],
  country: ['Norway', 'Morocco', 'Indonesia', 'Chile', 'Mongolia', 'Italy', 'Thailand', 'Japan'],
  native: ['Norwegian', 'Moroccan', 'Indonesian', 'Chilean', 'Mongolian', 'Italian', 'Thai', 'Japanese'],
  body: [
    'the Ministry of Finance',
    'the State Bank of Vietnam',
    'the National Weather Service',
    'the Vietnam Football Federation',
    'the provincial People’s Committee',
    'UNICEF',
    'the Ministry of Culture',
    'the World Bank (WB)',
    'Viettel Group',
    'the Vietnam Red Cross',
  ],
  theme: [
    'port logistics',
    'renewable energy',
    'sustainable fishing',
    'higher education',
    'precision farming',
    'public health',
    'semiconductors',
    'civil aviation',
    'water resources management',
  ],
  some: ['17', '46', '58', '120', '230', '310'],
  thousand: ['1,840', '3,600', '12,500', '7,200', 'nearly 2,000'],
  million: ['84', '415', '1,840', '730'],
  small: ['11', '12', '14', '23', '36'],
  few: ['two', 'three', 'four', 'five'],
  percent: ['3.1%', '8.6 percent', '14.2%', '31 per cent', '5.9%'],
  day: ['on May 14', 'on Wednesday', 'on November 3', 'on the evening of September 8', 'on January 30'],
  creditor: ['VNA', 'VNA', 'VNA', 'VNA', 'VietnamPlus', 'Thu Hien - VNA', 'nhandan.vn', 'AFP/VNA', 'VGP'],
};

const SHARED: Grammar = {
  clause: [
    'the key now is to carry out what has been decided',
    'nothing can replace dialogue with local residents',
    'the first results are encouraging',
    'people must be the first to benefit',
    'this year marks a turning point',
    'the young have a decisive role to play',
    'transparency is the best of guarantees',
    'haste would be a poor adviser',
    'lessons have been learned from the past',
    'the road is still long',
    'everyone must do their share',
  ],
  tail: [
    'according to {body}',
    '{body} has announced',
    'local media reported',
    'in what observers called a demanding context',
  ],
  'any-body': ['the Ministry of Culture', 'the provincial People’s Committee'],
  common: [
    'Asked about the matter, {woman}, {charge}, recalled that {clause}.',
    'According to {man}, {title}, {clause}.',
    'In the view of {body}, {clause}.',
    'He also stressed that {clause}.',
    'She also thanked all those who have contributed.',
    'Final figures will be released at the end of the month.',
    'Many residents of {city} welcomed the news, while others would rather wait and see.',
    'The matter is among the priorities for the 2021-2025 period, with a vision to 2045.',
    'Progress will be reviewed every six months.',
    'The matter will be reviewed before the end of the quarter.',
    'Few topics arouse as much interest in the region.',
    'Local newspapers come back to it almost every day.',
    'No official figure is available yet for this year.',
    'In {city}, the news quickly spread from café to café.',
    'A review meeting will be held in {city} next month.',
    'The initiative could be extended to other localities.',
    'Specialists nonetheless call for caution.',
    'The budget needed is put at {million} million USD.',
    'All participants agreed on one point: {clause}.',
    '{Body} has set up a working group.',
    'The figure is up {percent} from the previous year.',
    'Many see it as a sign that {clause}.',
  ],
  trap: [
    'Visitors can now see more of the region thanks to a new bus line, {woman} said.',
    'Related news reached {city} within hours, and {clause}.',
    'Read more than once, the document shows that {clause}.',
    'See also how {country} went about it, {man} suggested.',
  ],
  quote: [
    '“{Clause},” he concluded.',
    '“{Clause},” said {man}, {title}.',
    '“{Clause}. That is what people here tell us every day,” {woman} said.',
    '“We did not expect so many people, and {clause},” said {woman}.',
    '“Why deny it? {Clause},” {woman} said.',
  ],
  short: [
    'Nothing is settled yet.',
    'A decision is expected later this week.',
    'It is a first.',
    'No date has been given.',
    'The bet seems to have paid off.',
  ],
  question: [
    'What is your view on {theme} in Vietnam?',
    'How did you discover Vietnam?',
    'What difficulties remain?',
    'Could you give us an example?',
    'What are your plans for next year?',
    'What do you say to those who doubt?',
    'And tomorrow?',
  ],
  answer: [
    'I discovered Vietnam in 1998, and I have come back every year.',
    'It takes time, patience and a bit of luck.',
    'My Vietnamese students are curious about everything.',
    'We have a lot to learn from each other.',
    'I have no ready-made answer.',
    'The figures speak for themselves: the number of projects has doubled in three years.',
    'First of all, I would say that {clause}.',
    'It is a question I often hear.',
    'In my opinion, {clause}.',
    'We started with {few} people and very little equipment.',
    'In {city}, for example, {some} households have already joined.',
    'To be honest, I did not expect it.',
    'With {theme}, we touch everyday life.',
    'We will go on along this path, because {clause}.',
  ],
  item: [
    'updating the legal framework for {theme};',
    'training {some} technicians by 2026;',
    'cutting red tape by {percent};',
    'setting up {few} regional hubs;',
    'publishing a quarterly review;',
  ],
};

export const ENGLISH: Grammar = { ...CAST, ...SHARED, ...rulesOf({ ...STATE, ...LIFE }) };
