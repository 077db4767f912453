/** Vietnamese affairs of the ninth part. */
import type { Affair } from './affairs.ts';

export const AFFAIRS: Readonly<Record<string, Affair>> = {
  interview: {
    headline: ['Ông {guest}: “{Clause}”', 'Trò chuyện với ông {guest}, người bạn của Việt Nam'],
    lead: [
      'Nhân chuyến thăm Việt Nam, ông {guest} đã trả lời phỏng vấn về {theme}.',
      'Chuyên gia {country} về {theme}, ông {guest}, chia sẻ cảm nhận về Việt Nam sau {few} tháng sinh sống tại đây.',
    ],
    sentence: [],
    caption: [
      'Ông {guest} trong buổi phỏng vấn tại Hà Nội',
      'Ông {guest} (phải) tại một hội thảo ở {capital}',
    ],
    scene: ['Ông {guest} (trái) trong phòng làm việc tại {capital}'],
    summary: [
      'Chuyên gia {country} về {theme}, ông {guest}, cho rằng {clause}.',
      'Đến Việt Nam lần đầu năm 1998, ông {guest} từ đó năm nào cũng trở lại.',
    ],
    subheading: [],
    tag: ['phỏng vấn', '{country}'],
  },
  visit: {
    headline: [
      'Việt Nam-{country}: Mở rộng hợp tác về {theme}',
      '{Title} {man} tiếp Bộ trưởng Ngoại giao {country}',
      'Việt Nam và {country} tăng cường hợp tác',
    ],
    lead: [
      '{Title} {man} {day} đã tiếp Bộ trưởng Ngoại giao {country} {guest} đang thăm chính thức Việt Nam.',
      'Việt Nam và {country} nhất trí đẩy nhanh việc triển khai các thỏa thuận đã ký, đặc biệt trong lĩnh vực {theme}.',
    ],
    sentence: [
      'Tại buổi tiếp, hai bên đã điểm lại tình hình quan hệ song phương và vui mừng trước những tiến triển đạt được.',
      'Phía Việt Nam đề nghị {country} mở cửa hơn nữa cho trái cây và thủy sản Việt Nam.',
      'Về phần mình, ông {guest} khẳng định {country} coi Việt Nam là đối tác hàng đầu ở Đông Nam Á.',
      'Kim ngạch thương mại hai chiều năm ngoái đạt {million} triệu USD, tăng {percent}.',
      'Hai bên cũng trao đổi về các vấn đề khu vực và quốc tế cùng quan tâm.',
      'Kết thúc hội đàm, hai bên đã ký bản ghi nhớ về {theme}.',
      'Ông {guest} cảm ơn Chính phủ Việt Nam về sự đón tiếp nồng hậu.',
    ],
    caption: [
      '{Title} {man} (phải) bắt tay ông {guest}',
      'Quang cảnh buổi làm việc giữa đoàn Việt Nam và đoàn {country}',
    ],
    scene: ['Đoàn đại biểu hai nước chụp ảnh lưu niệm'],
    summary: [
      '{Title} {man} {day} đã trao đổi với ông {guest} về các biện pháp đưa kim ngạch thương mại lên 1 tỷ USD.',
      'Thăm Hà Nội, Bộ trưởng Ngoại giao {country} kêu gọi tăng cường quan hệ đối tác trong lĩnh vực {theme}.',
    ],
    subheading: ['Tiềm năng còn rộng mở'],
    tag: ['ngoại giao', '{country}'],
    title: ['Phó Thủ tướng'],
  },
  ties: {
    headline: [
      'Việt Nam và {country} kỷ niệm 50 năm quan hệ ngoại giao',
      'Gặp mặt kỷ niệm 50 năm quan hệ Việt Nam-{country}',
    ],
    lead: [
      'Đại sứ quán Việt Nam tại {country} {day} tổ chức gặp mặt kỷ niệm 50 năm thiết lập quan hệ ngoại giao hai nước.',
      'Lễ kỷ niệm 50 năm quan hệ ngoại giao Việt Nam-{country} đã diễn ra {day} tại {capital}.',
    ],
    sentence: [
      'Phát biểu tại buổi lễ, {charge} {woman} điểm lại những chặng đường hữu nghị giữa nhân dân hai nước.',
      'Chương trình nghệ thuật đặc sắc đã khép lại buổi gặp mặt.',
      'Đông đảo nhà ngoại giao, cựu lưu học sinh và doanh nhân đã tới dự.',
      'Triển lãm ảnh giới thiệu {some} bức ảnh về năm thập kỷ quan hệ.',
      'Cộng đồng người Việt tại {country} hiện có khoảng {few} nghìn người.',
      'Từ năm 1995 đến nay, hai nước đã ký khoảng 20 thỏa thuận, gần đây nhất là về {theme}.',
    ],
    caption: [
      '{Charge} {woman} gặp gỡ cộng đồng người Việt Nam tại {country}',
      'Các đại biểu dự buổi gặp mặt tại {capital}',
    ],
    scene: ['Các đại biểu chụp ảnh lưu niệm tại {capital}'],
    summary: [
      'Nửa thế kỷ sau khi thiết lập quan hệ, Việt Nam và {country} tìm kiếm động lực mới cho hợp tác, từ {theme} đến du lịch.',
      '{Charge} {woman} {day} đã dự lễ kỷ niệm 50 năm quan hệ ngoại giao tại {capital}.',
    ],
    subheading: ['Gắn bó lâu đời'],
    tag: ['{country}', 'hữu nghị'],
  },
  durian: {
    headline: [
      'Xuất khẩu sầu riêng vượt mốc 1 tỷ USD',
      'Sầu riêng thành ngôi sao xuất khẩu',
      'Nhà vườn {province} trúng mùa sầu riêng',
    ],
    lead: [
      'Giá sầu riêng tại các nhà vườn ở {province} hiện cao gấp đôi so với một năm trước.',
      'Trong tám tháng đầu năm, kim ngạch xuất khẩu sầu riêng của Việt Nam vượt mốc 1 tỷ USD, tăng {percent}.',
    ],
    sentence: [
      'Riêng thị trường Trung Quốc chiếm hơn 90% lượng hàng xuất khẩu.',
      'Tại tỉnh {province}, {thousand} hộ đã chuyển sang trồng loại cây này trong ba năm qua.',
      'Tuy nhiên, ngành nông nghiệp cảnh báo tình trạng mở rộng diện tích tự phát.',
      'Nông dân chú trọng truy xuất nguồn gốc và bán hàng trực tuyến.',
      'Một cây sầu riêng cần năm năm chăm sóc mới cho trái.',
      'Các nhà máy cấp đông chạy hết công suất nhưng thiếu lao động.',
    ],
    caption: ['Thu hoạch sầu riêng tại một nhà vườn ở {province}', 'Đóng gói sầu riêng xuất khẩu tại {city}'],
    scene: ['Ảnh minh họa', 'Một vườn sầu riêng ở {province}'],
    summary: [
      'Nhờ nhu cầu từ Trung Quốc, lượng sầu riêng bán ra tăng {percent}, song nhà vườn ở {province} vẫn lo về chất lượng.',
      'Mười năm trước, hầu như không ai ở {province} trồng sầu riêng. Nay nhiều làng khá lên nhờ loại cây này.',
    ],
    subheading: ['Nhu cầu không giảm', 'Đặt cược vào chất lượng'],
    tag: ['sầu riêng', 'xuất khẩu'],
  },
  port: {
    headline: ['Cảng {city} đón tàu container cỡ lớn', 'Cảng {city} đưa hai bến mới vào khai thác'],
    lead: [
      'Cảng {city} {day} đã đón tàu container đầu tiên có trọng tải hơn 200.000 tấn.',
      'Hai bến container tại cảng {city} được đưa vào khai thác {day} sau 30 tháng thi công.',
    ],
    sentence: [
      'Công trình có tổng vốn 8.400 tỷ đồng, do tư nhân đầu tư.',
      'Lượng hàng qua cảng tăng {percent} so với cùng kỳ năm ngoái.',
      'Con tàu dài 400m đã dỡ 5.200 container trước khi đi Rotterdam.',
      'Tuy nhiên, doanh nghiệp còn gặp khó khăn vì chi phí vận tải.',
      '{Title} {man} yêu cầu cảng đơn giản hóa thủ tục hải quan.',
      'Thành phố mong muốn mở thêm ba tuyến vận tải đi châu Âu và Bắc Mỹ.',
    ],
    caption: ['Bốc xếp hàng hóa tại cảng {city}', 'Tàu container cỡ lớn cập cảng {city}'],
    scene: ['Cảng {city} nhìn từ trên cao'],
    summary: [
      'Với hai bến mới, cảng {city} hướng tới trở thành trung tâm trung chuyển của khu vực.',
      'Con tàu dài 400m đã cập cảng {city} {day}, mở đầu cho nhiều chuyến tàu lớn khác.',
    ],
    subheading: ['Luồng sâu 16m'],
    tag: ['cảng {city}', 'logistics'],
    city: ['Hải Phòng', 'Vũng Tàu'],
  },
  puppets: {
    headline: ['Múa rối nước chinh phục khán giả {capital}', 'Nghệ sỹ {city} mang rối nước đến {capital}'],
    lead: [
      'Đoàn múa rối nước đến từ {city} {day} đã có buổi biểu diễn đầu tiên tại {capital}.',
      'Khán giả {capital} {day} lần đầu được thưởng thức múa rối nước Việt Nam.',
    ],
    sentence: [
      'Khán giả đã dành những tràng pháo tay dài cho điệu múa phượng và cảnh đánh cá.',
      'Ban tổ chức mất hai ngày để dựng bể chứa 50 tấn nước.',
      'Đoàn sẽ tiếp tục lưu diễn tại {few} thành phố khác.',
      'Con rối được đẽo từ gỗ sung, nặng tới 10kg.',
      'Các em nhỏ được tự tay điều khiển con rối.',
      'Vé đã bán hết chỉ sau ba giờ.',
    ],
    caption: ['Một tiết mục múa rối nước tại {capital}', 'Các nghệ sỹ {city} chào khán giả {capital}'],
    scene: ['Điệu múa phượng trong buổi diễn tại {capital}'],
    summary: [
      'Các nghệ sỹ {city} đã giới thiệu với công chúng {country} một loại hình nghệ thuật nghìn năm tuổi.',
      'Bể nước 50 tấn, những con phượng gỗ và khán phòng chật kín: đoàn rối {city} đã thành công tại {capital}.',
    ],
    subheading: ['Khán phòng chật kín'],
    tag: ['múa rối nước', '{country}'],
  },
  stone: {
    headline: ['Người giữ nghề chạm đá ở {province}', 'Nghệ nhân {man}: Một đời với đá'],
    lead: [
      'Tại tỉnh {province}, nghệ nhân {man} đã truyền nghề chạm đá suốt nửa thế kỷ.',
      'Ngay từ đầu làng ở {province} đã nghe tiếng đục đá vọng lại đều đều.',
    ],
    sentence: [
      'Ở tuổi 78, ông đã truyền nghề cho khoảng 30 học trò, trong đó có cháu nội của mình.',
      'Mỗi pho tượng cần ba tháng để hoàn thành, giá tới {small} triệu đồng.',
      'Những chú voi đá tượng trưng cho sự trường thọ thường được đặt ở sân đình.',
      'Làng hiện có {some} xưởng.',
      'Bụi đá là kẻ thù của người làm nghề.',
      'Đơn đặt hàng nay đến từ cả {capital}.',
    ],
    caption: [
      'Nghệ nhân {man} trong xưởng của mình ở {province}',
      'Học trò của nghệ nhân {man} đánh bóng tượng voi',
    ],
    scene: ['Ông {man} (giữa) và các học trò'],
    summary: [
      'Ở tuổi 78, ông {man} vẫn ngày ngày chạm đá và truyền nghề cho lớp trẻ {province}.',
      'Ba tháng cho một chú voi: cả làng ở {province} sống bằng nghề đá đã bốn thế kỷ.',
    ],
    subheading: ['Bàn tay và đá', 'Trao truyền'],
    tag: ['làng nghề', '{province}'],
    title: ['Chủ tịch Hội làng nghề'],
  },
  typhoon: {
    headline: [
      'Bão Mulan mạnh thêm, hướng vào {city}',
      '{City} khẩn trương ứng phó bão Mulan',
      'Bão Mulan: {city} cho học sinh nghỉ học',
    ],
    lead: [
      'Dự báo bão Mulan sẽ đổ bộ khu vực từ {city} đến {province}, Trung tâm Dự báo Khí tượng Thủy văn Quốc gia cho biết {day}.',
      'Từ {city} đến {province}, các địa phương ven biển đang khẩn trương ứng phó bão Mulan.',
    ],
    sentence: [
      'Lúc 7 giờ, tâm bão cách {city} 210km về phía Đông, sức gió mạnh nhất 100-120km/giờ.',
      'Các địa phương đã kêu gọi {thousand} tàu thuyền vào bờ và cấm tắm biển.',
      'Học sinh {city} được nghỉ học cho đến khi có thông báo mới.',
      'Người dân chất bao cát lên mái nhà và trước cửa hàng.',
      'Sân bay đã hủy {some} chuyến bay.',
      '{Thousand} người ở vùng trũng đã được sơ tán.',
    ],
    caption: ['Tàu cá neo đậu tránh bão tại cảng {city}', 'Sơ tán người dân ở tỉnh {province}'],
    scene: ['Đường đi của bão Mulan'],
    summary: [
      'Bão Mulan di chuyển theo hướng Tây với tốc độ 20km/giờ. Người dân {city} đang chằng chống nhà cửa.',
      'Cấm tắm biển, hủy chuyến bay, học sinh nghỉ học: {city} chờ bão Mulan.',
    ],
    subheading: ['Một đêm không ngủ'],
    tag: ['bão Mulan', '{city}'],
    city: ['Hải Phòng', 'Nha Trang', 'Vũng Tàu'],
    body: ['Trung tâm Dự báo Khí tượng Thủy văn Quốc gia', 'Hội Chữ thập đỏ Việt Nam'],
  },
  school: {
    headline: ['Lớp học nổi ở {province}', 'Cô giáo chèo thuyền đến lớp ở {province}'],
    lead: [
      'Mỗi sáng, một cô giáo ở tỉnh {province} lại vượt sông để dạy chữ cho {small} em nhỏ.',
      'Mỗi sáng, {small} em nhỏ ở {province} lại chèo thuyền tới lớp học đặt trên một chiếc phà cũ.',
    ],
    sentence: [
      'Cô {woman} chưa nghỉ buổi nào kể từ đầu năm học.',
      'Làng gần nhất cách đây hai giờ đi bộ.',
      'Sách vở, bút mực đều do các nhà hảo tâm trao tặng.',
      'Tấm bạt che mưa cho bàn ghế, chiếc ắc quy thắp sáng bóng đèn duy nhất.',
      'Em nhỏ nhất sáu tuổi, em lớn nhất 14 tuổi.',
      'Khi nước lên, lớp học được neo sau chùa.',
    ],
    caption: ['Một lớp học trên sông ở {province}', 'Cô {woman} và học trò ở tỉnh {province}'],
    scene: ['Học trò ở {province} trên đường đến lớp'],
    summary: [
      'Không bảng đen, chỉ một bóng đèn, nhưng cô giáo chưa nghỉ buổi nào.',
      'Lớp học của cô {woman} đặt trên một chiếc phà cũ, đón {small} học trò.',
    ],
    subheading: ['Con chữ trên sông nước'],
    tag: ['giáo dục', '{province}'],
    body: ['UNICEF'],
  },
  rates: {
    headline: [
      'Ngân hàng Nhà nước tiếp tục giảm lãi suất điều hành',
      'Lãi suất điều hành giảm lần thứ tư trong năm',
    ],
    lead: [
      'Ngân hàng Nhà nước Việt Nam {day} quyết định giảm 0,5 điểm phần trăm lãi suất điều hành nhằm hỗ trợ tăng trưởng.',
      'Lãi suất điều hành được giảm 0,5 điểm phần trăm {day}, lần thứ tư trong năm.',
    ],
    sentence: [
      'Lãi suất tái cấp vốn giảm từ 5% xuống 4,5%/năm.',
      'Lạm phát dự kiến ở mức dưới {percent}.',
      'Công nghiệp chế biến, chế tạo tiếp tục là động lực chính với mức tăng {percent}.',
      'Doanh nghiệp nhỏ vẫn khó tiếp cận vốn vay trung hạn.',
      '{Title} {man} đề nghị các ngân hàng tiếp tục giảm phí.',
      'Thị trường chứng khoán hầu như không biến động.',
    ],
    caption: ['Giao dịch tại một ngân hàng ở {city}', 'Dây chuyền sản xuất linh kiện điện tử tại {city}'],
    scene: ['Ảnh minh họa', 'Trụ sở Ngân hàng Nhà nước tại Hà Nội'],
    summary: [
      'Đây là lần thứ tư trong năm Ngân hàng Nhà nước giảm lãi suất điều hành, mức giảm là 0,5 điểm phần trăm.',
      'Vốn rẻ liệu có đủ để thúc đẩy đầu tư? Các chuyên gia còn nhiều ý kiến.',
    ],
    subheading: ['Tín hiệu được chờ đợi'],
    tag: ['lãi suất', 'lạm phát'],
    body: ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Thế giới (WB)'],
  },
};
