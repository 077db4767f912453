/** Vietnamese subjects of the tenth part: the state, its partners, its economy. */
import type { Subjects } from './subjects.ts';

export const AFFAIRS: Subjects = {
  talks: {
    title: [
      '{Office} {man} hội đàm với ông {guest}',
      'Việt Nam-{country} thúc đẩy hợp tác chuyển đổi xanh',
      'Việt Nam và {country} sẽ lập ủy ban thương mại chung',
    ],
    lead: [
      '{Day}, tại Hà Nội, {office} {man} đã hội đàm với ông {guest}, đặc phái viên của Chính phủ {country}.',
      'Việt Nam và {country} đặt mục tiêu tăng gấp đôi kim ngạch thương mại vào năm 2030, {office} {man} cho biết tại {capital} {day}.',
    ],
    fact: [
      '{Office} {man} cho biết kim ngạch thương mại song phương năm ngoái đạt {millions} triệu USD, tăng {share}.',
      'Ông mời doanh nghiệp {country} đầu tư vào năng lượng sạch và logistics cảng biển tại Việt Nam.',
      'Về phần mình, ông {guest} cảm ơn sự đón tiếp nồng hậu và đánh giá cao thành tựu kinh tế của Việt Nam.',
      'Hai bên nhất trí họp ủy ban hỗn hợp trước cuối năm nay.',
      'Sau hội đàm, hai bên đã ký tắt bản ghi nhớ về đào tạo nghề.',
      'Phía {country} sẽ cấp thêm {dozens} suất học bổng cho sinh viên Việt Nam.',
      'Về các vấn đề khu vực, hai bên khẳng định tôn trọng luật biển quốc tế.',
      'Trước đó, đoàn đã đặt vòng hoa tại Đài tưởng niệm các Anh hùng liệt sỹ.',
    ],
    picture: [
      '{Office} {man} (phải) hội đàm với ông {guest}',
      'Ông {guest} (trái) và ông {man} trao văn kiện',
      'Đoàn Việt Nam làm việc tại {capital}',
    ],
    blurb: [
      'Ông {guest} đã chuyển tới {office} {man} thông điệp của Chính phủ {country}, mong muốn mở ra chương mới trong quan hệ với Việt Nam.',
      'Tăng gấp đôi thương mại vào năm 2030 và cùng phát triển năng lượng sạch là mục tiêu của Việt Nam và {country}.',
    ],
    heading: ['Thương mại tăng trưởng mạnh', 'Ưu tiên đào tạo nhân lực'],
    topic: ['đối ngoại', '{country}', 'hợp tác'],
  },
  pepper: {
    title: ['Giá hồ tiêu lên mức cao nhất trong bảy năm', 'Nông dân {province} trồng hồ tiêu hữu cơ'],
    lead: [
      'Xuất khẩu hồ tiêu trong sáu tháng đầu năm mang về {millions} triệu USD, tăng {share} so với cùng kỳ năm trước.',
      'Tại tỉnh {province}, {thousands} hộ dân đã ngừng sử dụng phân bón hóa học để trồng hồ tiêu hữu cơ.',
    ],
    fact: [
      'Giá xuất khẩu bình quân đạt 6.900 USD/tấn, mức cao nhất kể từ năm 2017.',
      'Riêng thị trường {country} tăng {share}.',
      'Tuy nhiên, hạn hán khiến sản lượng tại nhiều huyện sụt giảm.',
      'Tại {province}, {hundreds}ha hồ tiêu già cỗi sẽ được trồng mới trong hai năm tới.',
      'Các nhà nhập khẩu yêu cầu truy xuất nguồn gốc tới từng vườn.',
      '{Office} {man} đề nghị doanh nghiệp đẩy mạnh chế biến sâu.',
      'Một phòng thí nghiệm ở {city} vừa được công nhận, kiểm định mỗi lô hàng trong hai ngày.',
    ],
    picture: ['Thu hoạch hồ tiêu tại tỉnh {province}', 'Sơ chế hồ tiêu xuất khẩu ở {city}'],
    blurb: [
      'Giá tăng, đơn hàng từ {country} dồi dào, song người trồng hồ tiêu ở {province} vẫn lo hạn hán kéo dài.',
      'Ít phân bón hơn, thu nhập cao hơn: {thousands} hộ dân ở {province} đã thay đổi cách làm.',
    ],
    heading: ['Giá cao, sản lượng thấp', 'Truy xuất tới từng vườn'],
    topic: ['hồ tiêu', 'xuất khẩu', '{province}'],
  },
  metro: {
    title: [
      'Tuyến metro số 2 của {city} chính thức vận hành',
      'Metro {city} đón một triệu lượt khách sau một tháng',
    ],
    lead: [
      '{Day}, tuyến metro số 2 của {city} đã đón những hành khách đầu tiên sau tám năm thi công.',
      'Hành khách được đi miễn phí trên tuyến metro số 2 của {city} trong 15 ngày đầu.',
    ],
    fact: [
      'Tuyến đường dài 12,4km với 11 ga, trong đó có bốn ga ngầm.',
      'Giờ cao điểm, cứ sáu phút có một chuyến tàu.',
      'Dự án có tổng vốn {millions} triệu USD, một nửa là vốn vay của {country}.',
      'Thành phố đã điều chỉnh {dozens} tuyến xe buýt để kết nối với các ga.',
      'Vé tháng có giá 200.000 đồng, giảm một nửa cho sinh viên.',
      'Theo {body}, lưu lượng xe trên trục đường chính đã giảm {share}.',
      'Tất cả các ga đều có thang máy và lối đi cho người khiếm thị.',
      'Đoạn tiếp theo ra sân bay dự kiến khởi công vào quý 3.',
    ],
    picture: [
      'Một đoàn tàu trên tuyến metro số 2 của {city}',
      'Hành khách tại ga trung tâm {city}',
      'Các đại biểu cắt băng khánh thành tuyến metro ở {city}',
    ],
    blurb: [
      'Với 11 ga và sáu phút một chuyến tàu, tuyến metro số 2 đang thay đổi thói quen đi lại của người dân {city}.',
      'Những ngày đầu, lượng khách đi tàu ở {city} vượt dự kiến {share}.',
    ],
    heading: ['Mười một nhà ga', 'Bớt xe máy giờ cao điểm'],
    topic: ['metro', 'giao thông công cộng'],
  },
  chips: {
    title: [
      'Khai trương trung tâm đào tạo bán dẫn tại {city}',
      'Việt Nam cần {thousands} kỹ sư chip đến năm 2030',
    ],
    lead: [
      '{Day}, trung tâm đào tạo nhân lực bán dẫn đã khai trương tại {city}, hợp tác với một trường đại học ở {capital}.',
      'Việt Nam cần {thousands} kỹ sư bán dẫn đến năm 2030, theo một nghiên cứu công bố {day} tại Hà Nội.',
    ],
    fact: [
      'Khóa đầu tiên có {hundreds} sinh viên, một phần tư là nữ.',
      'Trung tâm có phòng sạch rộng 300m2 do một doanh nghiệp {country} tài trợ.',
      'Sinh viên tốt nghiệp sẽ được {dozens} công ty trong khu công nghệ cao tuyển dụng.',
      '{Office} {man} cho rằng thiết kế chip đòi hỏi nhiều năm học tập.',
      'Chương trình được giảng dạy bằng tiếng Anh trong 18 tháng.',
      'Nhà nước hỗ trợ {share} học phí.',
      'Ông {guest}, phụ trách chương trình phía {country}, đánh giá cao năng lực toán học của sinh viên.',
    ],
    picture: [
      'Sinh viên trong phòng sạch của trung tâm tại {city}',
      '{Office} {man} thăm phòng thí nghiệm ở {city}',
    ],
    blurb: [
      'Phòng sạch, giảng viên đến từ {capital} và {hundreds} chỉ tiêu mỗi năm: {city} muốn trở thành cái nôi của kỹ sư chip.',
      'Theo nghiên cứu, Việt Nam cần {thousands} kỹ sư để thiết kế và kiểm thử chip.',
    ],
    heading: ['Học trong phòng sạch'],
    topic: ['bán dẫn', 'đào tạo'],
  },
  route: {
    title: ['Mở đường bay thẳng {city}-{capital}', 'Chuyến bay thẳng đầu tiên từ {capital} đến {city}'],
    lead: [
      'Đường bay thẳng giữa {city} và {capital} sẽ được khai trương vào tháng tới với tần suất ba chuyến mỗi tuần.',
      '{Day}, chuyến bay thẳng đầu tiên từ {capital} đã hạ cánh xuống {city}, chở theo {hundreds} hành khách.',
    ],
    fact: [
      'Máy bay Airbus A350 khởi hành vào các ngày thứ Ba, thứ Năm và thứ Bảy.',
      'Giá vé một chiều từ 6,2 triệu đồng.',
      'Năm ngoái, lượng khách từ {country} đạt {thousands} lượt, tăng {share}.',
      'Hành khách được chào đón bằng âm nhạc dân gian và nón lá.',
      'Hãng cũng đang nghiên cứu điểm dừng tại {province}.',
      'Theo {body}, đường bay sẽ giúp vận chuyển trái cây tươi sang thị trường mới.',
      'Các khách sạn ở {city} đã tuyển {dozens} hướng dẫn viên biết tiếng bản địa.',
    ],
    picture: ['Đón những hành khách đầu tiên tại sân bay ở {city}', 'Máy bay của đường bay mới tại {city}'],
    blurb: [
      'Ngành du lịch {city} kỳ vọng đón thêm {thousands} khách trong năm đầu khai thác đường bay đến {capital}.',
      'Hoa tươi, âm nhạc và quà tặng chờ đón {hundreds} hành khách đến từ {capital}.',
    ],
    heading: ['Ba chuyến mỗi tuần'],
    topic: ['hàng không', 'du lịch'],
  },
  court: {
    title: [
      'Xét xử {dozens} bị cáo lừa đảo khách hàng ngân hàng ở {city}',
      '{City}: Triệt phá đường dây giả mạo website ngân hàng',
    ],
    lead: [
      '{Day}, Tòa án Nhân dân {city} mở phiên xét xử {dozens} bị cáo lừa đảo khách hàng của nhiều ngân hàng.',
      'Công an {city} vừa triệt phá một đường dây giả mạo website của nhiều ngân hàng, cơ quan điều tra cho biết {day}.',
    ],
    fact: [
      'Theo cáo trạng, đường dây này chiếm đoạt 42 tỷ đồng trong 14 tháng.',
      'Nạn nhân nhận được tin nhắn yêu cầu xác nhận mật khẩu.',
      'Đối tượng cầm đầu, 31 tuổi, đối mặt với mức án 20 năm tù.',
      'Cơ quan điều tra thu giữ {dozens} điện thoại và chín máy tính.',
      'Luật sư {woman} đề nghị giám định bổ sung.',
      'Phiên tòa dự kiến kéo dài năm ngày.',
      'Không ngân hàng nào yêu cầu cung cấp mã qua điện thoại, {body} khuyến cáo.',
    ],
    picture: ['Các bị cáo tại phiên tòa ở {city}', 'Tang vật do Công an {city} thu giữ'],
    blurb: [
      'Hàng trăm khách hàng mất tiền tiết kiệm trước khi Công an {city} lần ra dấu vết của đường dây.',
      'Vụ án lừa đảo 42 tỷ đồng được đưa ra xét xử trong năm ngày tại {city}.',
    ],
    heading: ['Thủ đoạn tinh vi'],
    topic: ['tội phạm mạng', 'xét xử'],
  },
};
