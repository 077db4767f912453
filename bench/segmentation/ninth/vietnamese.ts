/**
 * Vietnamese words of the ninth part written apart: who is spoken of, and what any story may say. What a story of one
 * kind says stands in `vietnamese-affairs.ts`. Everything is invented.
 */
import type { Grammar } from '../grammar.ts';
import { rulesOf } from './affairs.ts';
import { AFFAIRS } from './vietnamese-affairs.ts';

const MEN = ['Vương Đình Hải', 'Trịnh Công Thắng', 'Quách Tấn Lộc', 'Lâm Chí Bảo', 'Huỳnh Ngọc Sơn'] as const;
const WOMEN = ['Đoàn Thị Kim Ngân', 'Võ Thanh Mai', 'Nghiêm Thị Hồng Vân'] as const;
const GUESTS = [
  'Lars Solheim',
  'Karim Benhaddou',
  'Budi Hartono',
  'Batbayar Ganzorig',
  'Kenji Morikawa',
] as const;
const REPORTERS = ['Hoàng Gia Linh', 'Đặng Thùy Dương', 'Phương Nga'] as const;
const TITLES = [
  'Phó Thủ tướng',
  'Bộ trưởng Bộ Tài chính',
  'Thứ trưởng Bộ Công Thương',
  'Chủ tịch Ủy ban Nhân dân tỉnh',
  'Thường trực Ban Bí thư',
] as const;
/** Offices of one affair only. */
const OWN_TITLES = ['Chủ tịch Hội làng nghề'] as const;
const CHARGES = ['Phó Chủ tịch nước', 'Bộ trưởng Bộ Nội vụ', 'Giám đốc Sở Du lịch'] as const;
const CITIES = ['Hà Nội', 'Hải Phòng', 'Cần Thơ', 'Nha Trang', 'Đà Lạt', 'Vũng Tàu'] as const;
const PROVINCES = ['Hà Giang', 'Nghệ An', 'Quảng Trị', 'Sơn La', 'Bến Tre', 'Gia Lai'] as const;
const CAPITALS = ['Oslo', 'Rabat', 'Jakarta', 'Ulan Bator', 'Tokyo'] as const;

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
  country: ['Na Uy', 'Maroc', 'Indonesia', 'Mông Cổ', 'Nhật Bản'],
  body: [
    'Bộ Tài chính',
    'Ngân hàng Nhà nước Việt Nam',
    'Trung tâm Dự báo Khí tượng Thủy văn Quốc gia',
    'Viện Hàn lâm Khoa học và Công nghệ',
    'UNICEF',
    'Bộ Văn hóa',
    'Ngân hàng Thế giới (WB)',
    'Hội Chữ thập đỏ Việt Nam',
  ],
  theme: [
    'logistics cảng biển',
    'năng lượng tái tạo',
    'khai thác thủy sản bền vững',
    'giáo dục đại học',
    'y tế công cộng',
    'công nghiệp bán dẫn',
    'quản lý tài nguyên nước',
  ],
  some: ['17', '46', '58', '120', '230', '310'],
  thousand: ['1.840', '3.600', '12.500', '7.200', 'gần 2.000'],
  million: ['84', '415', '1.840', '730'],
  small: ['11', '12', '14', '23', '36'],
  few: ['hai', 'ba', 'bốn', 'năm'],
  percent: ['3,1%', '8,6%', '14,2%', '31%'],
  day: ['ngày 14/5', 'sáng 22/6', 'chiều 3/11', 'tối 8/9', 'hôm thứ Tư'],
  creditor: ['TTXVN', 'TTXVN', 'Thu Hiền/TTXVN', 'An Đăng/TTXVN', 'Vietnam+', 'PV/Vietnam+', 'THX/TTXVN'],
};

const SHARED: Grammar = {
  clause: [
    'điều quan trọng nhất là thực hiện tốt những gì đã quyết định',
    'kết quả bước đầu rất đáng khích lệ',
    'người dân phải là đối tượng thụ hưởng đầu tiên',
    'năm nay đánh dấu một bước ngoặt',
    'giới trẻ giữ vai trò quyết định',
    'sự minh bạch là bảo đảm tốt nhất',
  ],
  tail: ['theo thông tin từ {body}', '{body} cho biết', 'truyền thông địa phương đưa tin'],
  'any-body': ['Bộ Văn hóa', 'Hội Chữ thập đỏ Việt Nam'],
  common: [
    'Theo {title} {man}, {clause}.',
    'Theo {body}, {clause}.',
    'Ông cũng nhấn mạnh rằng {clause}.',
    'Bà {woman} cảm ơn tất cả những người đã đóng góp.',
    'Số liệu chính thức sẽ được công bố vào cuối tháng.',
    'Nhiều người dân {city} bày tỏ vui mừng, song cũng có người còn chờ đợi.',
    'Đây là một trong những ưu tiên của giai đoạn 2021-2025, tầm nhìn đến năm 2045.',
    'Việc sơ kết sẽ được tiến hành sáu tháng một lần.',
    'Vấn đề sẽ tiếp tục được xem xét trước khi kết thúc quý.',
    'Trong khu vực, ít có chủ đề nào được quan tâm đến vậy.',
    'Báo chí địa phương gần như ngày nào cũng nhắc đến.',
    'Hiện chưa có số liệu chính thức của năm nay.',
    'Hội nghị tổng kết sẽ diễn ra tại {city} vào tháng tới.',
    'Mô hình có thể được nhân rộng ra nhiều địa phương khác.',
    'Tuy vậy, giới chuyên gia vẫn khuyến cáo thận trọng.',
    'Kinh phí dự kiến khoảng {million} triệu USD.',
    'Các đại biểu đều nhất trí rằng {clause}.',
    'Con số này tăng {percent} so với năm trước.',
  ],
  trap: [
    'Người dân muốn được xem thêm nhiều hoạt động như vậy, bà {woman} cho biết.',
    'Tin liên quan đến vụ việc lan nhanh chỉ trong vài giờ, song {clause}.',
  ],
  quote: [
    '“{Clause},” ông {man} nhấn mạnh.',
    '"{Clause}," {title} {man} khẳng định.',
    '“Chúng tôi không nghĩ lại đông người đến như vậy, và {clause},” bà {woman} chia sẻ.',
  ],
  short: [
    'Mọi việc vẫn còn ở phía trước.',
    'Quyết định sẽ được đưa ra cuối tuần này.',
    'Đây là lần đầu tiên.',
  ],
  question: [
    '- Ông nhận định thế nào về {theme} tại Việt Nam?',
    '- Ông biết đến Việt Nam như thế nào?',
    '- Ông có thể nêu một ví dụ cụ thể?',
    '- Ông muốn nói gì với những người còn hoài nghi?',
    '- Đâu là những khó khăn cần vượt qua?',
    '- Kế hoạch của ông trong năm tới là gì?',
  ],
  answer: [
    'Tôi đến Việt Nam lần đầu năm 1998 và từ đó năm nào cũng trở lại.',
    'Cần có thời gian, sự kiên nhẫn và cả một chút may mắn.',
    'Sinh viên Việt Nam của tôi rất ham học hỏi.',
    'Chúng ta có nhiều điều để học hỏi lẫn nhau.',
    'Tôi không có câu trả lời sẵn.',
    'Con số đã nói lên tất cả: số dự án tăng gấp đôi trong ba năm.',
    'Trước hết, tôi cho rằng {clause}.',
    'Đây là câu hỏi mà tôi thường gặp.',
    'Chúng tôi bắt đầu với {few} người và rất ít trang thiết bị.',
    'Tại {city}, đã có {some} hộ tham gia.',
    'Thực lòng tôi không ngờ tới điều đó.',
    'Chúng tôi sẽ tiếp tục đi theo hướng này, bởi {clause}.',
  ],
  item: [
    'hoàn thiện khung pháp lý về {theme};',
    'đào tạo {some} kỹ thuật viên đến năm 2026;',
    'giảm {percent} thời gian làm thủ tục hành chính;',
    'thành lập {few} trung tâm vùng;',
  ],
};

export const VIETNAMESE: Grammar = { ...CAST, ...SHARED, ...rulesOf(AFFAIRS) };
