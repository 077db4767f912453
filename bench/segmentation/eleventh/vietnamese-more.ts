/** More Vietnamese affairs of the eleventh part: messages, courts, schools, the sea, the Party, Vietnamese abroad. */
import type { Affair } from './affair.ts';

export const MORE: readonly Affair[] = [
  {
    headlines: ['Điện chia buồn về vụ hỏa hoạn ở {country}', 'Lãnh đạo Việt Nam chia buồn với {country}'],
    leads: [
      'Được tin xảy ra vụ hỏa hoạn tại một bệnh viện ở {capital} gây nhiều thương vong, {today}, Chủ tịch nước đã gửi điện chia buồn tới Tổng thống {country}.',
    ],
    beats: ['Cùng ngày, {title} {man} đã gửi điện thăm hỏi tới Bộ trưởng Ngoại giao {country} {guest}.'],
    shots: ['Bệnh viện ở {capital} sau vụ hỏa hoạn'],
    scenes: ['Quang cảnh bệnh viện ở {capital} sau vụ hỏa hoạn'],
    blurbs: [
      'Lãnh đạo Việt Nam gửi điện chia buồn tới nhân dân {country} về vụ hỏa hoạn tại một bệnh viện ở {capital}.',
    ],
    heads: [],
    tags: ['điện chia buồn', '{country}'],
  },
  {
    headlines: [
      '{City}: Phạt tù ba bị cáo buôn bán tê tê',
      'Mười ba năm tù cho kẻ cầm đầu đường dây buôn tê tê',
    ],
    leads: [
      '{Today}, Tòa án Nhân dân {city} tuyên phạt ba bị cáo từ bảy đến 13 năm tù về tội buôn bán tê tê và ngà voi.',
      'Ba bị cáo trong đường dây buôn bán tê tê vừa bị Tòa án Nhân dân {city} tuyên án sau phiên tòa được giới bảo tồn theo dõi sát.',
    ],
    beats: [
      'Theo cáo trạng, các bị cáo giấu {nn} cá thể tê tê và 180kg ngà voi trong xe tải đông lạnh chở tôm, bị Cảnh sát giao thông phát hiện tháng 9/{lastyear} khi cách biên giới 40km.',
      'Cầm đầu đường dây, bị cáo {man}, 46 tuổi, khai đã tổ chức ít nhất sáu chuyến hàng trong hai năm, nhận mức án cao nhất 13 năm tù và bị phạt bổ sung 2 tỷ đồng.',
      'Hội đồng xét xử nhận định các bị cáo “vì lòng tham mà bất chấp những loài vật cả thế giới đang nỗ lực cứu giữ.” Luật sư bào chữa đề nghị giảm nhẹ vì các bị cáo chưa có tiền án, chưa cho biết có kháng cáo hay không.',
      'Mười chín cá thể tê tê sống sót được chăm sóc tại Vườn Quốc gia Cúc Phương rồi thả về rừng, mang theo thiết bị phát sóng nhỏ để theo dõi.',
      'Theo bà {woman}, Giám đốc Trung tâm Giáo dục Thiên nhiên, bản án “cho thấy tòa án không còn coi buôn bán động vật hoang dã là tội nhẹ.” Số vụ được xét xử tăng gấp ba trong năm năm.',
    ],
    shots: [
      'Ba bị cáo tại phiên tòa ở {city}',
      'Một trong những cá thể tê tê bị thu giữ',
      'Thả tê tê về rừng Cúc Phương',
    ],
    scenes: ['Các bị cáo (trái) tại phiên khai mạc'],
    blurbs: [
      'Giấu tê tê trong xe tải chở tôm, ba bị cáo bị Tòa án Nhân dân {city} tuyên phạt tới 13 năm tù.',
    ],
    heads: ['Sáu chuyến hàng trong hai năm', 'Thả về rừng'],
    tags: ['tê tê', 'động vật hoang dã', 'tòa án'],
    seat: '{city}',
  },
  {
    headlines: [
      'Hơn một triệu thí sinh thi tốt nghiệp THPT',
      'Kỳ thi tốt nghiệp THPT: Ngày thi đầu tiên',
      'Thi tốt nghiệp THPT: Siết chặt khâu bảo quản đề',
    ],
    leads: [
      '{Today}, hơn một triệu thí sinh bước vào kỳ thi tốt nghiệp trung học phổ thông tại 2.323 điểm thi, theo Bộ Giáo dục và Đào tạo.',
    ],
    beats: [
      'Các thí sinh làm bài thi Ngữ văn trong 120 phút. Đề thi trích một bài thơ về biển và những chuyến đi, được phần lớn thí sinh nhận xét là “vừa sức và hay.”',
      'Tại {city}, nơi có {k} thí sinh, bà {local} ngồi đợi con gái dưới bóng cây đa. “Cháu ôn bài đến hai giờ sáng, còn tôi thì thức trắng,” người bán rau cười nói.',
      'Để phòng chống gian lận, camera giám sát các phòng bảo quản đề suốt ngày đêm. Hai thí sinh bị đình chỉ ngay buổi thi đầu tiên vì mang điện thoại vào phòng thi.',
      'Tại {province}, tình nguyện viên lo chỗ ăn nghỉ cho {nn} học sinh ở các xã bị mưa lũ chia cắt. Bộ đội dùng xuồng chở hơn mười em đến điểm thi.',
      'Phó Cục trưởng Cục Quản lý Chất lượng {woman} cho biết kết quả thi sẽ được công bố sau ba tuần. Năm ngoái, tỷ lệ tốt nghiệp đạt 98,9%.',
      'Chiều cùng ngày, thí sinh thi môn Toán, sau đó là hai môn tự chọn. Đây là năm đầu tiên Tin học và Công nghệ có trong danh mục môn thi tốt nghiệp.',
    ],
    shots: [
      'Thí sinh xem lại bài trước giờ thi Ngữ văn',
      'Thí sinh rời một điểm thi ở {city}',
      'Tình nguyện viên phát nước cho thí sinh',
    ],
    scenes: ['Các thí sinh trong phòng thi tại {city}'],
    blurbs: [
      'Camera giám sát, tình nguyện viên, xuồng cứu hộ: kỳ thi tốt nghiệp THPT đã bắt đầu với hơn một triệu thí sinh.',
    ],
    heads: ['Hai thí sinh bị đình chỉ', 'Lần đầu thi Tin học'],
    tags: ['thi tốt nghiệp', 'giáo dục', 'thí sinh'],
  },
  {
    headlines: [
      '{Province} lắp thiết bị giám sát cho toàn bộ tàu cá xa bờ',
      'Gỡ “thẻ vàng”: Ngư dân {province} minh bạch hành trình',
      '{Province} quyết liệt chống khai thác bất hợp pháp',
    ],
    leads: [
      '{Province} đã hoàn thành lắp thiết bị giám sát hành trình cho {nn} tàu cá xa bờ, điều kiện để Ủy ban châu Âu xem xét gỡ “thẻ vàng.”',
    ],
    beats: [
      'Mỗi tàu cá dài trên 15m nay được theo dõi mọi lúc từ trung tâm điều hành tại cảng. Tàu mất tín hiệu quá sáu giờ, cơ quan chức năng sẽ gọi cho thuyền trưởng rồi gia đình.',
      '“Lúc đầu chúng tôi nghĩ bị giám sát. Rồi chính thiết bị ấy cứu tàu của người em họ tôi khi hỏng máy cách bờ 90 hải lý,” thuyền trưởng {man}, chủ tàu lưới kéo 12 lao động, kể.',
      'Năm 2017, Ủy ban châu Âu cảnh báo “thẻ vàng” vì Việt Nam chưa chống hiệu quả khai thác bất hợp pháp. Từ đó, xuất khẩu hải sản sang châu Âu giảm {pct}.',
      'Từ đầu năm, Sở Nông nghiệp và Môi trường tỉnh đã xử phạt {nn} trường hợp tắt thiết bị giám sát hoặc ghi khống nhật ký. Hai thuyền trưởng bị thu hồi giấy phép.',
      'Đoàn thanh tra châu Âu dự kiến đến vào mùa Thu. Địa phương hy vọng đoàn ghi nhận tiến bộ và đề xuất gỡ “thẻ vàng.”',
    ],
    shots: [
      'Tàu cá neo đậu tại một cảng ở {province}',
      'Lắp thiết bị giám sát hành trình cho tàu cá',
      'Trung tâm điều hành tại cảng cá',
    ],
    scenes: ['Một số ngư dân {province} bốc dỡ hải sản'],
    blurbs: [
      'Với thiết bị giám sát hành trình trên mọi tàu cá xa bờ, {province} hy vọng góp phần gỡ “thẻ vàng.”',
    ],
    heads: ['Thiết bị cứu người', 'Chờ đoàn thanh tra châu Âu'],
    tags: ['thẻ vàng', 'tàu cá', '{province}'],
    who: { province: ['Cà Mau', 'Quảng Trị', 'Hà Tĩnh', 'Gia Lai'] },
    seat: '{province}',
  },
  {
    headlines: [
      '{Title} làm việc tại {province}',
      '{Title} {man} thăm đồng bào {province}',
      '{Title}: {Province} cần phát huy lợi thế kinh tế rừng',
    ],
    leads: [
      '{Today}, {title} {man} thăm và làm việc tại {province}, gặp gỡ cựu chiến binh và khảo sát các mô hình kinh tế rừng.',
    ],
    beats: [
      'Tại xã Pà Vầy, {title} {man} dâng hương tưởng niệm các Anh hùng liệt sỹ, tặng quà {nn} gia đình chính sách. Ông bày tỏ xúc động khi trở lại nơi từng công tác thời trẻ.',
      'Làm việc với Ban Thường vụ Tỉnh ủy, ông {man} ghi nhận kết quả {province} đạt được: tăng trưởng 8,1% trong năm qua, tỷ lệ hộ nghèo giảm còn {share}.',
      'Tuy nhiên, theo ông, tỉnh chưa phát huy hết lợi thế của rừng, vốn chiếm hai phần ba diện tích. Quế, hồi, dược liệu chủ yếu bán thô, trong khi chế biến sâu sẽ giúp thu nhập của người dân tăng gấp ba.',
      'Ông {man} yêu cầu {province} ưu tiên đường giao thông nông thôn, trường nội trú cho học sinh dân tộc thiểu số và đào tạo cán bộ người địa phương.',
      'Tiếp thu ý kiến, Bí thư Tỉnh ủy {woman} cho biết tỉnh sẽ cụ thể hóa bằng chương trình hành động có thời hạn rõ ràng.',
      'Cùng ngày, {title} {man} trồng cây lưu niệm trước nhà văn hóa xã và xem chương trình văn nghệ của học sinh trường nội trú.',
    ],
    shots: [
      '{Title} {man} với đồng bào xã Pà Vầy',
      '{Title} {man} phát biểu tại buổi làm việc với Ban Thường vụ Tỉnh ủy',
      '{Title} {man} trồng cây lưu niệm tại {province}',
    ],
    scenes: ['Ông {man} (giữa) cùng bà con xã Pà Vầy'],
    blurbs: [
      'Thăm {province}, {title} {man} đề nghị tỉnh đẩy mạnh chế biến sâu quế, hồi, dược liệu để nâng thu nhập cho người dân.',
    ],
    heads: ['Rừng chưa được phát huy'],
    tags: ['{province}', 'kinh tế rừng'],
    who: { title: ['Phó Thủ tướng', 'Chủ tịch Quốc hội'], province: ['Lào Cai', 'Tuyên Quang'] },
    seat: '{province}',
  },
  {
    headlines: [
      'Cộng đồng người Việt tại {country} vui đón Tết',
      'Tết xa quê ở {capital}',
      'Ấm áp Tết cộng đồng tại {capital}',
    ],
    leads: [
      '{Today}, khoảng {nn} gia đình người Việt đã tụ hội tại {capital} mừng Tết Nguyên đán theo lời mời của Đại sứ quán Việt Nam.',
    ],
    beats: [
      'Bánh chưng, câu đối đỏ, cành đào gửi máy bay sang biến hội trường tòa thị chính {capital} thành một phiên chợ Tết. Trẻ em được Đại sứ mừng tuổi.',
      'Phát biểu tại buổi gặp mặt, Đại sứ {woman} cho biết cộng đồng người Việt nay có gần {k} người, gồm sinh viên, tiểu thương, kỹ sư. “Mỗi người là một nhịp cầu,” Đại sứ nhấn mạnh.',
      'Ông {guest}, Chủ tịch Hội hữu nghị, đến dự cùng vợ và ba con. Ông hát tặng mọi người bài hát ru tiếng Việt học được khi còn là sinh viên ở Hà Nội.',
      'Với chị {local}, sang đây đã hai mươi năm, Tết là lúc “đếm những người vắng mặt.” Chị cùng các chị em trong hội gói sáu trăm chiếc nem.',
      'Kết thúc buổi gặp mặt, cộng đồng quyên góp được 9.000 USD ủng hộ các trường học vùng cao.',
    ],
    shots: [
      'Đại sứ {woman} chúc Tết cộng đồng người Việt',
      'Trẻ em nhận lì xì ở {capital}',
      'Trình diễn áo dài tại Tết cộng đồng',
    ],
    scenes: ['Các em nhỏ trong tà áo dài tại {capital}'],
    blurbs: ['Bánh chưng, lì xì và lời ru tiếng Việt: cộng đồng người Việt tại {capital} đón Tết đầm ấm.'],
    heads: ['Mỗi người là một nhịp cầu'],
    tags: ['Tết', 'kiều bào', '{country}'],
    seat: '{capital}',
  },
];
