/** English words of the eleventh part: who and what its affairs speak of. */
import type { Grammar } from '../grammar.ts';

const MEN = [
  'Cao Xuan Bach',
  'Le Dinh Quy',
  'Tran Khac Vien',
  'Ho Si Lap',
  'Mai Trong Nghia',
  'Ta Quang Diep',
  'Bui Huu Thang',
];
const WOMEN = ['Ha Thi Minh Thu', 'Nguyen Bich Lan', 'Tran Le Quyen', 'Phung Thi Ngoc'];
const LOCALS = ['Lo Thi Sen', 'Trinh Thi Dao', 'Nong Thi Hai', 'Dinh Thi Muoi'];
const GUESTS = [
  'Stoyan Marinov',
  'Hernan Quispe',
  'Fares Haddad',
  'Juhani Koskela',
  'Ruwan Perera',
  'Luc Verhaegen',
  'Peter Mwangi',
  'Hafiz Rahman',
];
const TITLES = [
  'Deputy Prime Minister',
  'Minister of Agriculture and Environment',
  'Minister of Construction',
  'National Assembly Chairman',
];
const CHARGES = [
  'Deputy Minister of Health',
  'Director of the Department of Tourism',
  'Vice Chairwoman of the municipal People’s Committee',
];
const CITIES = [
  'Ho Chi Minh City',
  'Da Nang',
  'Hue',
  'Hai Phong',
  'Can Tho',
  'Nha Trang',
  'Quy Nhon',
  'Vinh',
];
const PROVINCES = [
  'Lao Cai',
  'Gia Lai',
  'Quang Tri',
  'Ha Tinh',
  'Lam Dong',
  'Dak Lak',
  'Ca Mau',
  'Tuyen Quang',
];
const CAPITALS = ['Sofia', 'Lima', 'Amman', 'Helsinki', 'Colombo', 'Brussels', 'Nairobi', 'Kuala Lumpur'];
const COUNTRIES = ['Bulgaria', 'Peru', 'Jordan', 'Finland', 'Sri Lanka', 'Belgium', 'Kenya', 'Malaysia'];

/** What slots say; those of a nation go together by their place in the list. */
export const ENGLISH_SLOTS: Grammar = {
  man: MEN,
  woman: WOMEN,
  local: LOCALS,
  guest: GUESTS,
  witness: ['Yusuf Lasimpo', 'Andi Rante'],
  title: TITLES,
  charge: CHARGES,
  city: CITIES,
  province: PROVINCES,
  capital: CAPITALS,
  country: COUNTRIES,
  native: ['Bulgarian', 'Peruvian', 'Jordanian', 'Finnish', 'Sri Lankan', 'Belgian', 'Kenyan', 'Malaysian'],
  reporter: ['Que Anh', 'Hoai Linh', 'Mai Phuong', 'Thu Ha', 'Thuy Van'],
  pct: ['12.4', '18.6', '31.2', '24', '9.7', '15'],
  share: ['2.3', '3.8', '5.1', '6', '4.4'],
  mln: ['318', '460', '742', '895', '1,120'],
  crowd: ['2.3', '4.1', '5.6', '7.2'],
  bln: ['4.2', '3.9', '5.1'],
  price: ['5,480', '4,960', '5,210'],
  k: ['2,400', '3,700', '5,200', '8,600', '11,300', '14,800'],
  homes: ['6,900', '9,400', '12,600', '17,500'],
  n: ['twelve', 'fourteen', 'seventeen', 'twenty'],
  nn: ['26', '34', '43', '58', '72', '87'],
  workshops: ['130', '164', '210'],
};

/** The names that a dispatch may hold. */
export const ENGLISH: Grammar = {
  person: [...MEN, ...WOMEN, ...LOCALS, ...GUESTS, 'Yusuf Lasimpo', 'Andi Rante', 'Le Van Que'],
  office: [...TITLES, ...CHARGES, 'Chairman of the Vietnam Coffee and Cocoa Association'],
  place: [
    ...CITIES,
    ...PROVINCES,
    ...CAPITALS,
    ...[
      'Hanoi',
      'Sulawesi',
      'Palu',
      'Jakarta',
      'Phu Lang',
      'Bac Giang',
      'Pa Vay',
      'Cuc Phuong',
      'Phu Tho',
      'Ea Tul',
      'Suoi Cat',
      'Phu Son',
    ],
    ...['Tan Lap', 'Nam Kha', 'Long Thanh', 'Hoang Sa', 'East Sea', 'Southeast Asia', 'Asia', 'Mekong Delta'],
    ...[
      'Central Highlands',
      'Thanh Hoa',
      'Binh Thuan',
      'Indonesia',
      'Germany',
      'Spain',
      'Thailand',
      'Philippines',
    ],
    ...['Australia', 'China', 'Myanmar', 'European Union', 'Europe', 'Cat Lai', 'Japan', 'Perfume River'],
  ],
  country: COUNTRIES,
  body: [
    'the Ministry of Agriculture and Environment',
    'the Ministry of Health',
    'the Ministry of Construction',
    'the Vietnam Coffee and Cocoa Association',
    'the National Assembly',
    'the Committee for Science, Technology and Environment',
    'Project Management Unit No 7',
    'the Vietnam Football Federation',
    'the National Centre for Hydro-Meteorological Forecasting',
    'the Institute of Ecology and Biological Resources',
    'the National Disaster Management Agency',
    'the Indochina College of Fine Arts',
    'the Children’s Hospital',
    'Viet Duc Hospital',
    'the Red Cross',
    'Hanoi University',
    'the Vietnam News Agency',
    'the Vietnamese Embassy',
    'Open Hands',
    'the People’s Court',
    'Education for Nature',
    'the Ministry of Education and Training',
    'the Quality Management Agency',
    'the European Commission',
    'the Department of Agriculture',
    'the provincial Party Committee',
    'SSI Securities',
    'the Ho Chi Minh Stock Exchange',
    'the Hanoi Stock Exchange',
  ],
  event: ['Women’s Asian Cup', 'Asian Cup'],
  creditor: [
    ...Array.from({ length: 22 }, () => 'VNA'),
    ...['VNS', 'VOV', 'NDO', 'VietnamPlus', 'VGP', 'AFP/VNA', 'baotintuc.vn', 'the organisers', 'Xinhua'],
  ],
};
