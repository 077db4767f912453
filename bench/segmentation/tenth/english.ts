/**
 * English words of the tenth part written apart: who is spoken of, and what any story may say. What a story of one subject
 * says stands in `english-affairs.ts` and `english-life.ts`. Everything is invented.
 */
import type { Grammar } from '../grammar.ts';
import { AFFAIRS } from './english-affairs.ts';
import { LIFE } from './english-life.ts';
import { type Nation, nationsAsRules, rulesOf } from './subjects.ts';

const MEN = [
  'Bach Quoc Dat',
  'Ninh Van Thuc',
  'Doan Khac Vinh',
  'Ha Minh Chuong',
  'Thai Duy Lap',
  'Mai Xuan Tung',
  'Luu Dang Quy',
] as const;
const WOMEN = ['To Thi Bich Hanh', 'Cao Ngoc Diep', 'Phung Thi Le Quyen', 'Kieu Thanh Tra'] as const;
const REPORTERS = ['Thu Phuong', 'Vinh Khang', 'Gia Nguyen', 'Rebecca Lowell'] as const;
const NATIONS: readonly Nation[] = [
  ['Portugal', 'Lisbon', 'Portuguese', 'Portuguese', 'Duarte Figueira'],
  ['New Zealand', 'Wellington', 'New Zealand', 'New Zealand', 'Colin Hargreave'],
  ['Senegal', 'Dakar', 'Senegalese', 'Senegalese', 'Mamadou Sarr Ndiaye'],
  ['Finland', 'Helsinki', 'Finnish', 'Finnish', 'Eero Salovaara'],
  ['Pakistan', 'Karachi', 'Pakistani', 'Pakistani', 'Tariq Mahmood Khan'],
  ['Poland', 'Warsaw', 'Polish', 'Polish', 'Marek Zielonka'],
  ['Denmark', 'Copenhagen', 'Danish', 'Danish', 'Mikkel Thorsen'],
];
const OFFICES = [
  'Minister of Agriculture',
  'Deputy Minister of Transport',
  'Minister of Science and Technology',
  'Chairman of the municipal People’s Committee',
  'Vice Chairman of the National Assembly',
  'Secretary of the provincial Party Committee',
] as const;
const CITIES = [
  'Hanoi',
  'Ho Chi Minh City',
  'Hue',
  'Da Nang',
  'Buon Ma Thuot',
  'Quy Nhon',
  'Thai Nguyen',
] as const;
const PROVINCES = [
  'Lang Son',
  'Thanh Hoa',
  'Quang Nam',
  'Binh Thuan',
  'Ca Mau',
  'Dak Lak',
  'Dong Thap',
] as const;
const CAPITALS = NATIONS.map(([, capital]) => capital);

const CAST: Grammar = {
  ...nationsAsRules(NATIONS),
  man: MEN,
  woman: WOMEN,
  reporter: REPORTERS,
  person: [...MEN, ...WOMEN, ...REPORTERS, ...NATIONS.map(([, , , , guest]) => guest)],
  office: OFFICES,
  city: CITIES,
  province: PROVINCES,
  place: [...CITIES, ...PROVINCES, ...CAPITALS],
  body: [
    'the Ministry of Construction',
    'the State Bank of Vietnam',
    'the General Statistics Office',
    'the municipal Department of Health',
    'the Vietnam Red Cross Society',
    'the Department of Meteorology',
  ],
  several: ['five', 'seven', 'eight', 'nine'],
  dozens: ['thirteen', '18', '26', '34', '45'],
  hundreds: ['140', '260', '375', '480', '620'],
  thousands: ['2,300', '4,750', '8,100', '11,600', '19,400'],
  millions: ['96', '240', '518', '1,320'],
  share: ['4.3%', '7.8 percent', '12.5%', '19 per cent', '27.4%'],
  day: [
    'on June 4',
    'on October 9',
    'on Thursday',
    'on April 17',
    'on November 22',
    'on the evening of February 3',
  ],
  creditor: [
    'VNA',
    'VNA',
    'VNA',
    'VNA',
    'VNP',
    'Hoang Viet/VNA',
    'VOV',
    'NDO',
    'baothoidai.vn',
    'VietnamPlus',
  ],
};

const SAID: Grammar = {
  view: [
    'nothing can be done without the trust of residents',
    'the results have exceeded our hopes',
    'training the next generation is what matters most',
    'much remains to be done but the way is clear',
    'nature reminds us of its limits',
    'the hardest part starts now',
  ],
  source: ['{body} said', 'according to {body}', '{office} {man} announced', 'the organisers said'],
  general: [
    'According to {office} {man}, {view}.',
    'For {body}, {view}.',
    '{Man} recalled that localities must report every quarter.',
    'The ceremony was attended by {several} local officials.',
    'Residents of {city} say they are waiting for concrete measures.',
    'The cost is put at {millions} million USD, {share} of it borne by the State.',
    '{Office} {man} also asked that the schedule be met.',
    'Meanwhile, {woman} voiced her hope that others would follow suit.',
    'A full review will be conducted in {city} in December.',
    'The move is part of the strategy for 2021-2030 with a vision to 2045.',
    'In {city} alone, {hundreds} volunteers have signed up.',
    'More cautiously, {man} said the first effects would not be felt within a year.',
    'Compared with 2016-2020, this is an increase of {share}.',
    'In recent years, {city} has rolled out a number of similar initiatives.',
  ],
  misleading: [
    'See more of the country and talk less about it, {man} told the new team.',
    'Related news spread quickly on social media, according to {man}.',
    'Photos by {man} fill the hall, {hundreds} of them in all.',
  ],
  quote: [
    '“{View},” {man} stressed.',
    '“{View},” {woman} said.',
    '“We had not seen this for 20 years,” a resident of {city} recalled.',
    '“{View},” {office} {man} told the press.',
    '“{View}, and we are proud of it,” {man} added.',
  ],
  short: [
    'The outcome is still open.',
    'It is a first in the country.',
    'No incident was reported.',
    'Registration closed yesterday.',
  ],
  announcing: ['The main points are as follows:', 'The document lists the following priorities:'],
  item: [
    'involving the provinces that border on {province}',
    'publishing the figures of {city} every month',
    'spending {share} of the budget on training',
    'simplifying online procedures',
    'setting up a fund of {millions} million USD',
    'releasing the final report before 2027',
  ],
  scene: [
    'Illustrative photo',
    '{Man} (R) at the meeting',
    'From left: {woman}, {man} and {guest}',
    'An overview of the ceremony',
  ],
  question: [
    'How did your story with Vietnam begin?',
    'Which changes have struck you most?',
    'Is the delta doomed?',
    'What do you expect from cooperation between Vietnam and {country}?',
    'What advice would you give to young researchers?',
    'What are you working on at the moment?',
  ],
  answer: [
    'By chance, in 2003, aboard a cargo boat.',
    'Above all, I believe that {view}.',
    'Every year, salt water creeps a little further inland.',
    'In {province}, rice farmers now raise shrimp every other season.',
    'No, provided that the river is given the room it needs.',
    'Our measurements show that sediment has dropped by {share} in ten years.',
    'I envy my Vietnamese colleagues their patience.',
    'We have equipped {dozens} stations and more will follow.',
    'We must listen to the elderly, because they can read the water.',
    'An agreement between our universities will be signed in spring.',
    'Walk, look, take notes, and beware of models that are too beautiful.',
    'A map open to everyone, which anyone may correct.',
  ],
  thanks: ['Thank you very much!', 'Thank you for granting us this interview.'],
};

export const ENGLISH: Grammar = { ...CAST, ...SAID, ...rulesOf({ ...AFFAIRS, ...LIFE }) };
