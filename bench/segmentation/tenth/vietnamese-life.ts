/** Vietnamese subjects of the tenth part: weather, health, sport, arts, nature, and an interview. */
import type { Subjects } from './subjects.ts';

export const LIFE: Subjects = {
  flood: {
    title: [
      '{Province}: {thousands} ngôi nhà bị ngập trong lũ',
      '{Province} khắc phục hậu quả mưa lũ',
      'Mưa lớn ở miền Trung, nhiều nơi bị chia cắt',
    ],
    lead: [
      'Mưa lũ ba ngày qua tại tỉnh {province} đã làm ít nhất {dozens} người bị thương và {thousands} ngôi nhà bị ngập, theo thông tin {day}.',
      '{Day}, {office} {man} đã đến thăm hỏi người dân vùng lũ tỉnh {province}.',
    ],
    fact: [
      'Mực nước sông vượt báo động 3 là 1,4m.',
      'Trực thăng thả nước uống và mì ăn liền xuống {dozens} thôn bị cô lập.',
      'Đường sắt vẫn gián đoạn trên đoạn dài 27km.',
      'Khoảng {thousands} người được đưa đến trường học và chùa để tránh lũ.',
      'Diện tích lúa bị thiệt hại lên tới {hundreds}ha.',
      '{Body} đã hỗ trợ đợt đầu 50 tỷ đồng.',
      'Dự báo mưa còn kéo dài đến Chủ nhật, có nơi trên 200mm.',
      'Các tình nguyện viên từ {city} đã phát chăn màn và thuốc men.',
    ],
    picture: [
      'Một khu dân cư ngập sâu ở tỉnh {province}',
      'Bộ đội giúp người dân {province} sơ tán',
      'Cấp phát nước sạch cho người dân {province}',
    ],
    blurb: [
      'Nước đang rút ở {province}, nơi {thousands} ngôi nhà bị ngập, song lực lượng cứu hộ lo ngại đợt mưa mới.',
      'Chăn màn, gạo, thuốc men đang được chuyển đến người dân vùng lũ {province}.',
    ],
    heading: ['Nhiều thôn bị cô lập', 'Chung tay cứu trợ'],
    topic: ['mưa lũ', '{province}', 'cứu trợ'],
  },
  dengue: {
    title: [
      '{City} ra quân phòng, chống sốt xuất huyết',
      'Những liều vaccine sốt xuất huyết đầu tiên đến {city}',
    ],
    lead: [
      'Từ đầu năm đến nay, {city} ghi nhận {thousands} ca sốt xuất huyết; chiến dịch đến từng nhà được phát động {day}.',
      '{Day}, những liều vaccine phòng sốt xuất huyết đầu tiên đã về tới {city}.',
    ],
    fact: [
      'Số ca mắc tăng {share} so với cùng kỳ năm ngoái.',
      'Tình nguyện viên kiểm tra bể nước, chậu hoa và công trường mỗi tuần.',
      'Trẻ em dưới 15 tuổi chiếm một nửa số ca nhập viện.',
      'Người dân cần tiêm hai mũi, cách nhau ba tháng.',
      'Bác sỹ {woman} khuyên người dân đi khám từ ngày sốt thứ hai.',
      'Hiện còn {dozens} ổ dịch đang được theo dõi.',
      'Mỗi liều có giá hơn 1 triệu đồng tại cơ sở tư nhân.',
    ],
    picture: ['Phun hóa chất diệt muỗi tại một khu dân cư ở {city}', 'Tiêm vaccine cho trẻ em tại {city}'],
    blurb: [
      'Với {thousands} ca mắc từ đầu năm, {city} đến từng nhà để loại bỏ nước đọng.',
      'Hai mũi tiêm, cách nhau ba tháng: những điều phụ huynh ở {city} cần biết về vaccine.',
    ],
    heading: ['Diệt lăng quăng tại từng nhà', 'Vaccine được mong đợi'],
    topic: ['sốt xuất huyết', 'y tế'],
  },
  football: {
    title: ['Đội tuyển nữ Việt Nam thắng {country} 2-1', 'Đội tuyển nữ Việt Nam giành vé dự vòng chung kết'],
    lead: [
      'Đội tuyển nữ Việt Nam đã thắng {country} với tỷ số 2-1 trên sân vận động ở {city} {day}.',
      'Với chiến thắng {day} tại {capital}, đội tuyển nữ Việt Nam đã giành vé dự vòng chung kết.',
    ],
    fact: [
      '{Woman} mở tỷ số bằng cú đánh đầu ở phút 23.',
      'Đội khách gỡ hòa ngay trước giờ nghỉ từ một cú sút phạt đổi hướng.',
      'Phút 78, pha phản công dài 40m khiến cả sân vỡ òa.',
      'Huấn luyện viên {man} đã xoay tua đội hình.',
      'Khoảng {thousands} khán giả đội mưa cổ vũ.',
      'Trận tiếp theo diễn ra lúc 19 giờ 30 thứ Bảy.',
      'Với bảy điểm, Việt Nam vươn lên dẫn đầu bảng B.',
      '“Các học trò của tôi đã chiến đấu đến cùng,” huấn luyện viên {man} nói.',
    ],
    picture: [
      'Các cầu thủ Việt Nam ăn mừng bàn thắng thứ hai ở {city}',
      '{Woman} tranh bóng với cầu thủ {country}',
    ],
    blurb: [
      'Cú đánh đầu của {woman} và pha phản công cuối trận đã mang đến một đêm đáng nhớ cho khán giả {city}.',
      'Bảy điểm sau ba trận: huấn luyện viên {man} và các học trò đã vào vòng chung kết.',
    ],
    heading: ['Hiệp hai bùng nổ'],
    topic: ['bóng đá nữ', 'thể thao'],
  },
  lacquer: {
    title: ['Tranh sơn mài Việt Nam ra mắt công chúng {capital}', 'Ba mươi bức sơn mài cổ hội tụ tại {city}'],
    lead: [
      'Triển lãm 30 bức tranh sơn mài Việt Nam khai mạc {day} tại {capital} và kéo dài ba tháng.',
      '{Day}, Bảo tàng Mỹ thuật {city} giới thiệu 30 bức sơn mài do các nhà sưu tập cho mượn.',
    ],
    fact: [
      'Những tác phẩm cổ nhất có từ thập niên 1930.',
      'Có bức phải phủ 20 lớp sơn và mài suốt sáu tháng.',
      'Giám tuyển {woman} mất hai năm thuyết phục các nhà sưu tập.',
      'Người xem được tự tay dát bạc tại xưởng thực hành.',
      'Sách ảnh song ngữ được bán tại chỗ.',
      'Mỗi thứ Bảy đều có hướng dẫn tham quan.',
      'Họa sỹ {man}, 84 tuổi, đã vượt đường xa tới dự khai mạc.',
      'Người dưới 18 tuổi được miễn vé.',
    ],
    picture: [
      'Khách tham quan bên một bức sơn mài thập niên 1930 tại {capital}',
      'Xưởng thực hành sơn mài ở {city}',
    ],
    blurb: [
      'Hai mươi lớp sơn, sáu tháng mài: công chúng {capital} khám phá nghệ thuật của sự kiên nhẫn.',
      'Lần đầu tiên, các nhà sưu tập đồng ý cho mượn 30 báu vật của mình.',
    ],
    heading: ['Nghệ thuật của kiên nhẫn'],
    topic: ['sơn mài', 'triển lãm'],
  },
  langur: {
    title: ['Voọc mông trắng trở lại rừng {province}', 'Tái thả {dozens} cá thể linh trưởng quý hiếm'],
    lead: [
      '{Day}, {dozens} cá thể voọc được thả về khu bảo tồn ở tỉnh {province}.',
      'Một đàn voọc tưởng đã biến mất vừa được ghi hình {day} trên núi đá vôi tỉnh {province}.',
    ],
    fact: [
      'Mỗi cá thể đeo vòng cổ phát tín hiệu hai lần một ngày.',
      'Loài đặc hữu của Việt Nam này chỉ còn khoảng {hundreds} cá thể.',
      'Nhà sinh học {guest} đã theo dõi đàn voọc suốt bốn năm.',
      'Nhiều thợ săn trước đây nay đi tuần cùng kiểm lâm.',
      'Nạn săn trộm giảm {share} từ khi có khu bảo tồn.',
      'Các mỏ đá gần đó đã đóng cửa từ mùa đông năm ngoái.',
      'Một cầu dây nối hai khối núi bị con đường chia cắt.',
    ],
    picture: ['Một cá thể voọc trong khu bảo tồn ở {province}', 'Kiểm lâm lắp đặt bẫy ảnh tại {province}'],
    blurb: [
      'Thợ săn thành kiểm lâm, vòng cổ phát tín hiệu và cầu dây: {province} chăm lo cho đàn voọc.',
      'Nhà sinh học {guest} không tin vào mắt mình: đàn voọc trong ảnh có bốn con non.',
    ],
    heading: ['Thợ săn thành kiểm lâm'],
    topic: ['đa dạng sinh học', 'động vật hoang dã'],
  },
  paper: {
    title: ['Hồi sinh nghề giấy dó ở {province}', 'Những người làm giấy dó cuối cùng ở {province}'],
    lead: [
      'Ở một thôn nhỏ của tỉnh {province}, {several} gia đình vẫn làm giấy dó bằng tay.',
      'Sau nhiều năm bị lãng quên, giấy dó {province} lại được họa sỹ và thợ in ưa chuộng.',
    ],
    fact: [
      'Vỏ cây được ngâm vôi ba tháng trước khi giã.',
      'Bà {woman}, 67 tuổi, nâng khuôn seo theo cách bà ngoại truyền lại.',
      'Một tờ giấy có thể bền hàng thế kỷ.',
      'Ngày nắng, xưởng làm được {hundreds} tờ.',
      'Các chuyên gia phục chế ở {capital} cũng đặt hàng.',
      'Mỗi tuần, thôn đón {dozens} khách tham quan.',
      'Một nhà thiết kế trẻ ở {city} đã cho ra mắt bộ sổ tay giấy dó.',
    ],
    picture: ['Phơi giấy dó ở tỉnh {province}', 'Bà {woman} trong xưởng của mình ở {province}'],
    blurb: [
      'Vỏ cây, vôi và khuôn seo: bà {woman} gìn giữ ở {province} một nghề đã có hàng thế kỷ.',
      'Từ một thôn nhỏ ở {province} đến các xưởng vẽ ở {capital}, giấy dó tìm thấy đời sống mới.',
    ],
    heading: ['Ba tháng ngâm vôi'],
    topic: ['làng nghề', 'giấy dó'],
  },
  interview: {
    title: [
      'Ông {guest}: “{View}”',
      'Nhà thủy văn {guest} và hai thập niên gắn bó với Đồng bằng sông Cửu Long',
    ],
    lead: [
      'Nhà thủy văn {guest}, người có 20 năm nghiên cứu Đồng bằng sông Cửu Long, đã trả lời phỏng vấn phóng viên TTXVN.',
      'Nhân dịp đến Hà Nội, ông {guest}, chuyên gia về châu thổ, trả lời câu hỏi của phóng viên TTXVN.',
    ],
    fact: [],
    picture: ['Ông {guest} tại buổi phỏng vấn', 'Ông {guest} đi thực địa ở tỉnh {province}'],
    blurb: [
      'Sau 20 năm nghiên cứu, ông {guest} tin rằng cần trả lại không gian cho dòng sông. Mời bạn đọc theo dõi.',
    ],
    heading: [],
    topic: ['Đồng bằng sông Cửu Long', 'phỏng vấn'],
  },
};
