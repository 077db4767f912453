/**
 * Vietnamese words of the tenth part written apart: who is spoken of, and what any story may say. What a story of one
 * subject says stands in `vietnamese-affairs.ts` and `vietnamese-life.ts`. Everything is invented.
 */
import type { Grammar } from '../grammar.ts';
import { type Nation, nationsAsRules, rulesOf } from './subjects.ts';
import { AFFAIRS } from './vietnamese-affairs.ts';
import { LIFE } from './vietnamese-life.ts';

const MEN = [
  'Bạch Quốc Đạt',
  'Ninh Văn Thức',
  'Doãn Khắc Vinh',
  'Hà Minh Chương',
  'Thái Duy Lập',
  'Mai Xuân Tùng',
  'Lưu Đăng Quý',
] as const;
const WOMEN = ['Tô Thị Bích Hạnh', 'Cao Ngọc Diệp', 'Phùng Thị Lệ Quyên', 'Kiều Thanh Trà'] as const;
const REPORTERS = ['Thu Phương', 'Vĩnh Khang', 'Nguyên Hà', 'Quốc Bình'] as const;
const NATIONS: readonly Nation[] = [
  ['Bồ Đào Nha', 'Lisbon', 'Bồ Đào Nha', 'Bồ Đào Nha', 'Duarte Figueira'],
  ['New Zealand', 'Wellington', 'New Zealand', 'New Zealand', 'Colin Hargreave'],
  ['Senegal', 'Dakar', 'Senegal', 'Senegal', 'Mamadou Sarr Ndiaye'],
  ['Phần Lan', 'Helsinki', 'Phần Lan', 'Phần Lan', 'Eero Salovaara'],
  ['Pakistan', 'Karachi', 'Pakistan', 'Pakistan', 'Tariq Mahmood Khan'],
  ['Ba Lan', 'Vácsava', 'Ba Lan', 'Ba Lan', 'Marek Zielonka'],
  ['Đan Mạch', 'Copenhagen', 'Đan Mạch', 'Đan Mạch', 'Mikkel Thorsen'],
];
const OFFICES = [
  'Bộ trưởng Bộ Nông nghiệp',
  'Thứ trưởng Bộ Giao thông Vận tải',
  'Bộ trưởng Bộ Khoa học và Công nghệ',
  'Chủ tịch Ủy ban Nhân dân thành phố',
  'Phó Chủ tịch Quốc hội',
  'Bí thư Tỉnh ủy',
] as const;
const CITIES = [
  'Hà Nội',
  'Thành phố Hồ Chí Minh',
  'Huế',
  'Đà Nẵng',
  'Buôn Ma Thuột',
  'Quy Nhơn',
  'Thái Nguyên',
] as const;
const PROVINCES = [
  'Lạng Sơn',
  'Thanh Hóa',
  'Quảng Nam',
  'Bình Thuận',
  'Cà Mau',
  'Đắk Lắk',
  'Đồng Tháp',
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
    'Bộ Xây dựng',
    'Ngân hàng Nhà nước Việt Nam',
    'Tổng cục Thống kê',
    'Sở Y tế thành phố',
    'Hội Chữ thập đỏ Việt Nam',
    'Tổng cục Khí tượng Thủy văn',
  ],
  several: ['năm', 'bảy', 'tám', 'chín'],
  dozens: ['13', '18', '26', '34', '45'],
  hundreds: ['140', '260', '375', '480', '620'],
  thousands: ['2.300', '4.750', '8.100', '11.600', '19.400'],
  millions: ['96', '240', '518', '1.320'],
  share: ['4,3%', '7,8%', '12,5%', '19%', '27,4%'],
  day: ['ngày 4/6', 'sáng 9/10', 'chiều 17/4', 'tối 3/2', 'ngày 22/11'],
  creditor: [
    'TTXVN',
    'TTXVN',
    'TTXVN',
    'Hoàng Việt/TTXVN',
    'Bảo Trân/TTXVN',
    'Vietnam+',
    'PV/Vietnam+',
    'VOV',
    'baothoidai.vn',
  ],
};

const SAID: Grammar = {
  view: [
    'không thể làm gì nếu thiếu niềm tin của người dân',
    'kết quả đã vượt mong đợi',
    'điều cốt yếu là đào tạo thế hệ kế cận',
    'còn nhiều việc phải làm nhưng hướng đi đã rõ',
    'thiên nhiên luôn nhắc nhở chúng ta về giới hạn',
    'phần khó nhất bây giờ mới bắt đầu',
  ],
  source: ['{body} cho biết', 'theo thông tin từ {body}', '{office} {man} thông báo', 'ban tổ chức cho biết'],
  general: [
    'Theo {office} {man}, {view}.',
    'Theo {body}, {view}.',
    'Ông {man} lưu ý các địa phương phải báo cáo hằng quý.',
    'Tham dự sự kiện có {several} lãnh đạo địa phương.',
    'Người dân {city} mong chờ những giải pháp cụ thể.',
    'Kinh phí ước tính {millions} triệu USD, trong đó Nhà nước chi {share}.',
    '{Office} {man} cũng yêu cầu bảo đảm tiến độ.',
    'Trong khi đó, bà {woman} bày tỏ hy vọng mô hình sẽ được nhân rộng.',
    'Hội nghị tổng kết sẽ được tổ chức tại {city} vào tháng 12.',
    'Đây là một phần của chiến lược giai đoạn 2021-2030, tầm nhìn đến năm 2045.',
    'Riêng tại {city}, {hundreds} tình nguyện viên đã đăng ký tham gia.',
    'Thận trọng hơn, ông {man} cho rằng phải sau một năm mới thấy hiệu quả.',
    'So với giai đoạn 2016-2020, con số này tăng {share}.',
    'Những năm gần đây, {city} đã triển khai nhiều sáng kiến tương tự.',
  ],
  misleading: [
    'Khách tham quan có thể xem thêm tên của {several} người sáng lập trên tấm bia ở cổng, ông {man} cho biết.',
    'Tin liên quan đến sự việc lan truyền nhanh trên mạng xã hội, theo ông {man}.',
  ],
  quote: [
    '“{View},” ông {man} nhấn mạnh.',
    '“{View},” bà {woman} chia sẻ.',
    '“Hai mươi năm rồi chúng tôi mới thấy cảnh này,” một người dân {city} kể.',
    '“{View},” {office} {man} nói với báo chí.',
    'Ông {man} kết luận: “{View}.”',
  ],
  short: ['Kết quả vẫn còn bỏ ngỏ.', 'Đây là lần đầu tiên ở Việt Nam.', 'Không có sự cố nào xảy ra.'],
  announcing: ['Các nội dung chính gồm:', 'Văn bản nêu rõ những ưu tiên sau:'],
  item: [
    'phối hợp với các tỉnh giáp ranh {province}',
    'công bố số liệu của {city} hằng tháng',
    'dành {share} ngân sách cho đào tạo',
    'đơn giản hóa thủ tục trực tuyến',
    'thành lập quỹ {millions} triệu USD',
    'công khai báo cáo cuối cùng trước năm 2027',
  ],
  scene: [
    'Ảnh minh họa',
    'Ông {man} (phải) tại cuộc họp',
    'Từ trái sang: bà {woman}, ông {man} và ông {guest}',
    'Quang cảnh buổi lễ',
  ],
  question: [
    'Cơ duyên nào đưa ông đến với Việt Nam?',
    'Những thay đổi nào để lại ấn tượng sâu sắc nhất với ông?',
    'Liệu châu thổ có biến mất không, thưa ông?',
    'Ông kỳ vọng gì vào hợp tác giữa Việt Nam và {country}?',
    'Ông có lời khuyên nào cho các nhà nghiên cứu trẻ?',
    'Hiện ông đang theo đuổi dự án nào?',
  ],
  answer: [
    'Tình cờ thôi, năm 2003, trên một con tàu chở hàng.',
    'Trên hết, tôi cho rằng {view}.',
    'Mỗi năm nước mặn lại lấn sâu thêm vào đất liền.',
    'Ở {province}, nông dân nay một vụ lúa, một vụ tôm.',
    'Không, với điều kiện trả lại cho dòng sông không gian cần thiết.',
    'Số liệu của chúng tôi cho thấy phù sa giảm {share} trong mười năm.',
    'Tôi khâm phục sự kiên nhẫn của các đồng nghiệp Việt Nam.',
    'Chúng tôi đã lắp đặt {dozens} trạm đo và sẽ còn lắp thêm.',
    'Hãy lắng nghe người già, vì họ biết đọc con nước.',
    'Thỏa thuận giữa hai trường đại học sẽ được ký vào mùa Xuân.',
    'Hãy đi, hãy quan sát, hãy ghi chép, và đừng vội tin những mô hình quá đẹp.',
    'Một tấm bản đồ mở mà ai cũng có thể chỉnh sửa.',
  ],
  thanks: ['Trân trọng cảm ơn ông!', 'Xin cảm ơn ông đã dành thời gian.'],
};

export const VIETNAMESE: Grammar = { ...CAST, ...SAID, ...rulesOf({ ...AFFAIRS, ...LIFE }) };
