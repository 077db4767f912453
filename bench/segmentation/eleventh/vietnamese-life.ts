/** Vietnamese affairs of the eleventh part: health, arts, sport, weather, science, travel. Everything is invented. */
import type { Affair } from './affair.ts';

export const LIFE: readonly Affair[] = [
  {
    headlines: [
      'Ghép gan thành công cho bệnh nhi chín tháng tuổi',
      '{City}: Bé trai chín tháng tuổi được mẹ hiến gan',
      'Ca ghép gan kéo dài 11 giờ cứu sống bé trai chín tháng tuổi',
    ],
    leads: [
      'Các bác sỹ Bệnh viện Nhi {city} vừa ghép gan thành công cho một bé trai chín tháng tuổi, ca đầu tiên trong khu vực.',
      'Mắc bệnh hiếm gặp, bé trai chín tháng tuổi được mẹ hiến một phần lá gan tại {city} và đã xuất viện {yesterday}.',
    ],
    beats: [
      'Ca ghép gan kéo dài 11 giờ với sự tham gia của {n} phẫu thuật viên, bác sỹ gây mê và điều dưỡng, {charge} {woman} cho biết {today}. Bệnh nhi quê ở {province}, bị teo đường mật bẩm sinh, tiên lượng chỉ còn sống được vài tuần.',
      'Phần gan ghép được lấy từ người mẹ 27 tuổi. Chị có thể đứng dậy ngay hôm sau và ôm con vào lòng sau sáu ngày. “Lúc ấy tôi chỉ mong lại được nghe con khóc,” chị xúc động kể.',
      'Theo bác sỹ {man}, trưởng kíp mổ, cái khó nằm ở kích thước mạch máu, chỉ khoảng hai milimét. Kíp mổ đã tập luyện suốt một năm với các đồng nghiệp {country}, trong đó hai người có mặt tại phòng mổ.',
      'Mỗi năm Việt Nam có khoảng một trăm trẻ cần ghép gan, nhưng chỉ chừng hai mươi em được ghép do thiếu nguồn hiến và kinh phí. Chi phí mỗi ca hơn một tỷ đồng, lần này do một quỹ từ thiện chi trả.',
      'Bộ Y tế dự kiến trong hai năm tới sẽ mở thêm ba trung tâm ghép tạng nhi khoa và đơn giản hóa thủ tục hiến tạng.',
    ],
    shots: [
      'Bệnh nhi và mẹ cùng các bác sỹ Bệnh viện Nhi {city}',
      'Kíp mổ trong ca ghép gan kéo dài 11 giờ',
      '{Charge} {woman} tại buổi họp báo',
    ],
    scenes: ['Các bác sỹ thăm khám cho bé trai sáu ngày sau ca ghép'],
    blurbs: [
      'Sau ca ghép gan kéo dài 11 giờ với một phần lá gan của mẹ, bé trai chín tháng tuổi ở {province} đã được cứu sống.',
      'Bộ Y tế sẽ mở thêm ba trung tâm ghép tạng nhi khoa trong hai năm tới.',
    ],
    heads: ['Những mạch máu hai milimét', 'Thiếu nguồn hiến tạng'],
    tags: ['ghép gan', 'y tế', '{city}'],
    who: { charge: ['Thứ trưởng Bộ Y tế'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Triển lãm tranh sơn mài những năm 1930',
      '{City} trưng bày {nn} tác phẩm sơn mài quý',
      'Những bức sơn mài ngủ quên trong kho',
    ],
    leads: [
      'Triển lãm {nn} tác phẩm sơn mài do sinh viên Trường Mỹ thuật Đông Dương sáng tác trong những năm 1930 khai mạc {today} tại bảo tàng {city}.',
      'Nằm trong kho gần nửa thế kỷ, {nn} tác phẩm sơn mài những năm 1930 vừa được giới thiệu với công chúng tại bảo tàng {city}.',
    ],
    beats: [
      'Những bức bình phong, tranh tấm, hộp sơn mài kể lại sự ra đời của một nghệ thuật vay mượn bí quyết của thợ làm chùa và luật phối cảnh của hội họa châu Âu. Nhiều tác phẩm chưa từng rời kho bảo tàng.',
      'Việc phục chế kéo dài bốn năm. Với sự giúp đỡ của các chuyên gia {country}, từng lớp nhựa, lớp vỏ trứng được phân tích trước khi gỡ bỏ lớp vécni quét từ những năm 1960.',
      '“Xem sơn mài cũng như đọc sách, phải lật từng trang một,” bà {woman}, giám tuyển triển lãm, chia sẻ. Bà chọn trưng bày cả dụng cụ, phác thảo và sổ tay của các họa sỹ do gia đình cho mượn.',
      'Điểm nhấn của triển lãm là bức bình phong sáu tấm vẽ cảnh chợ chiều bên sông Hương, được cho là của họa sỹ Lê Văn Quế, từng được một thương nhân mua năm 1938 rồi thất lạc.',
      'Sáng thứ Bảy hằng tuần, bảo tàng tổ chức lớp học cho thiếu nhi; nghệ nhân {man}, 81 tuổi, sẽ hướng dẫn cách lấy nhựa cây sơn ở Phú Thọ.',
      'Triển lãm sơn mài mở cửa đến hết ngày 30/6, trừ thứ Hai, miễn phí cho học sinh, sinh viên.',
    ],
    shots: [
      'Bức bình phong sáu tấm trưng bày tại bảo tàng {city}',
      'Khách tham quan các tác phẩm sơn mài',
      'Bà {woman}, giám tuyển triển lãm sơn mài',
    ],
    scenes: ['Một khách tham quan bên bức sơn mài vẽ làng quê Bắc Bộ'],
    blurbs: [
      'Những bức bình phong ngủ quên trong kho kể lại sự ra đời của tranh sơn mài Việt Nam.',
      'Sau bốn năm phục chế, {nn} tác phẩm sơn mài được trưng bày tại bảo tàng {city} đến hết ngày 30/6.',
    ],
    heads: ['Bốn năm phục chế', 'Bức bình phong trở về'],
    tags: ['sơn mài', 'triển lãm', 'mỹ thuật'],
    seat: '{city}',
  },
  {
    headlines: [
      'Bóng đá nữ: Việt Nam thắng ngược {country}, vào bán kết',
      'Đội tuyển nữ Việt Nam vào bán kết Cúp châu Á',
      '{Woman} lập cú đúp, Việt Nam vào bán kết',
    ],
    leads: [
      'Đội tuyển nữ Việt Nam giành vé vào bán kết Cúp bóng đá nữ châu Á sau chiến thắng 2-1 trước {country} {today} trên sân {city}.',
      'Bị dẫn trước trong hiệp một, đội tuyển nữ Việt Nam đã thắng ngược {country} 2-1 {today} để vào bán kết Cúp bóng đá nữ châu Á.',
    ],
    beats: [
      'Trước {k} khán giả, đội tuyển nữ Việt Nam nhập cuộc không tốt. Ngay phút 12, sai lầm của hàng thủ tạo cơ hội cho đối phương mở tỷ số bằng cú sút ở rìa vòng cấm.',
      'Sau giờ nghỉ, huấn luyện viên {man} thay đổi chiến thuật, tung vào sân hai tiền đạo. Quyết định này phát huy hiệu quả khi {woman} đánh đầu gỡ hòa từ quả phạt góc ở phút 58.',
      'Được khán giả cổ vũ, các cô gái Việt Nam liên tiếp tạo cơ hội. Phút 83, vẫn là {woman} thoát xuống nhận đường chuyền dài của đội trưởng rồi sút chéo góc hạ thủ môn đối phương.',
      '“Chúng tôi biết trận đấu sẽ khó khăn nhưng toàn đội chưa bao giờ mất niềm tin,” huấn luyện viên {man} nói sau trận. “Các cầu thủ xứng đáng với tấm vé bán kết này.”',
      'Ở bán kết, Việt Nam gặp đội thắng trong trận Nhật Bản-Thái Lan vào thứ Sáu tới, nhưng sẽ vắng tiền vệ trung tâm do nhận thẻ vàng thứ hai.',
      'Liên đoàn Bóng đá Việt Nam thưởng toàn đội 2 tỷ đồng. Đây là lần thứ ba đội tuyển nữ Việt Nam vào bán kết giải đấu này.',
    ],
    list: {
      intro: 'Kết quả các trận tứ kết:',
      lines: [
        'Việt Nam - {Country}: 2-1 (0-1)',
        'Nhật Bản - Philippines: 4-0 (2-0)',
        'Thái Lan - Australia: 1-1 (luân lưu 4-3)',
        'Trung Quốc - Myanmar: 3-0 (1-0)',
      ],
    },
    shots: [
      'Các cầu thủ Việt Nam ăn mừng bàn thắng thứ hai của {woman}',
      '{Woman} (áo đỏ) tranh bóng với hậu vệ đối phương',
      'Cổ động viên Việt Nam trên sân {city}',
    ],
    scenes: ['Các cổ động viên trên khán đài sân {city}'],
    blurbs: [
      'Cú đúp của {woman} trong hiệp hai giúp đội tuyển nữ Việt Nam thắng ngược {country} và vào bán kết Cúp bóng đá nữ châu Á.',
    ],
    heads: ['Thay người đúng lúc'],
    tags: ['bóng đá nữ', 'Cúp châu Á', 'thể thao'],
    seat: '{city}',
  },
  {
    headlines: [
      'Bão Mun Lin tiến gần bờ biển miền Trung',
      'Miền Trung sơ tán hàng nghìn người tránh bão Mun Lin',
      'Các tỉnh miền Trung khẩn trương ứng phó bão Mun Lin',
    ],
    leads: [
      'Bão Mun Lin, cơn bão số 8 trên Biển Đông trong năm nay, dự kiến đổ bộ vào khu vực {province}-{neighbour} {tomorrow}, theo Trung tâm Dự báo Khí tượng Thủy văn Quốc gia.',
      '{Today}, các tỉnh miền Trung bắt đầu sơ tán người dân vùng ven biển khi bão Mun Lin tiến gần với sức gió giật tới 133km/giờ.',
    ],
    beats: [
      'Hồi 7 giờ {today}, tâm bão ở cách quần đảo Hoàng Sa khoảng 280km về phía Đông Đông Bắc, sức gió mạnh nhất vùng gần tâm bão cấp 10, giật cấp 12. Dự báo trong 24 giờ tới, bão di chuyển theo hướng Tây, tốc độ 15-20km/giờ và có khả năng mạnh thêm.',
      'Tại {province}, {k} người dân ở {nn} xã ven biển đã được đưa đến trường học, trụ sở công. Quân đội huy động {nn} phương tiện cùng xuồng cứu hộ đến các khu vực nguy cơ ngập sâu.',
      'Bộ đội Biên phòng đã liên lạc với {homes} tàu cá qua bộ đàm. Đại tá {man}, chỉ huy sở chỉ huy tiền phương, cho biết tất cả được yêu cầu về bờ hoặc thoát khỏi vùng nguy hiểm trước khi trời tối.',
      'Từ nay đến cuối tuần, khu vực có mưa rất to, lượng mưa 150-300mm, có nơi trên 450mm. Nguy cơ cao xảy ra lũ quét, sạt lở đất tại các huyện miền núi, nơi đất đã bão hòa nước.',
      'Sân bay {city} đóng cửa từ trưa, {nn} chuyến bay bị hủy. Các đoàn tàu Bắc-Nam chạy đêm tạm dừng, học sinh bốn tỉnh được nghỉ học.',
      'Thủ tướng Chính phủ đã có công điện yêu cầu các bộ, địa phương đặt an toàn tính mạng người dân lên trên hết, dự trữ lương thực, nước uống, thuốc men cho bảy ngày.',
    ],
    list: {
      intro: 'Dự báo thời tiết các khu vực trong 24 giờ tới:',
      lines: [
        'Thủ đô Hà Nội: Nhiều mây, có mưa rải rác, nhiệt độ 23-27 độ C.',
        'Phía Tây Bắc Bộ: Có mưa dông, nhiệt độ 20-25 độ C, đề phòng lũ quét.',
        'Phía Đông Bắc Bộ: Có mưa, ven biển gió mạnh, nhiệt độ 22-26 độ C.',
        'Từ Thanh Hóa đến Huế: Mưa to đến rất to, gió giật cấp 12, nhiệt độ 23-26 độ C.',
        'Từ Đà Nẵng đến Bình Thuận: Mưa rào, chiều có dông, nhiệt độ 24-30 độ C.',
        'Tây Nguyên: Ngày nắng, tối có mưa rào, nhiệt độ 20-28 độ C.',
        'Nam Bộ: Ngày nắng, mưa rào vài nơi, nhiệt độ 24-32 độ C.',
      ],
    },
    shots: [
      'Hướng di chuyển của bão Mun Lin',
      'Ngư dân {province} đưa tàu vào nơi tránh trú',
      'Bộ đội gia cố đê biển tại {province}',
    ],
    scenes: ['Một số hộ dân ở {province} chằng chống nhà cửa'],
    blurbs: [
      'Sơ tán dân, cho học sinh nghỉ học, hủy chuyến bay: các tỉnh miền Trung khẩn trương ứng phó bão Mun Lin.',
      'Cơ quan khí tượng cảnh báo mưa tới 450mm và sạt lở đất khi bão Mun Lin đổ bộ.',
    ],
    heads: ['Kêu gọi tàu thuyền vào bờ', 'Hủy chuyến bay, cho học sinh nghỉ học'],
    tags: ['bão', 'thời tiết', 'mưa lũ'],
    who: { province: ['Quảng Trị', 'Hà Tĩnh', 'Gia Lai'], city: ['Đà Nẵng', 'Huế', 'Quy Nhơn', 'Vinh'] },
    seat: '{province}',
  },
  {
    headlines: [
      'Phát hiện loài ếch mới ở {province}',
      'Loài ếch mắt vàng mới được mô tả ở {province}',
      '{Province}: Ghi nhận loài ếch mới cho khoa học',
    ],
    leads: [
      'Các nhà khoa học Việt Nam và {country} vừa mô tả một loài ếch mới phát hiện trong rừng {province} ở độ cao trên 1.900m.',
      'Dài ba xăngtimét, mắt viền vàng, loài ếch mới vừa được các nhà khoa học Viện Sinh thái và Tài nguyên Sinh vật mô tả.',
    ],
    beats: [
      'Loài ếch mới mang tên Leptobrachella aurata, được tiến sỹ {man} quan sát lần đầu năm {lastyear} bên một con suối trong rừng Nậm Khạ. Tiếng kêu lách cách ngắn, lặp lại trong đêm từng bị nhầm với tiếng côn trùng.',
      'Phân tích di truyền tại một phòng thí nghiệm ở {capital} xác nhận đây là loài riêng biệt. Kết quả vừa được công bố trên tạp chí ZooKeys.',
      '“Ba mùa khảo sát chúng tôi chỉ đếm được {nn} cá thể,” tiến sỹ {man} cho biết. Loài ếch này chỉ sống trong khoảng mười kilômét vuông, sinh cảnh đang bị đe dọa do người dân chặt cây non để trồng thảo quả.',
      'Nhóm tác giả đề nghị đưa loài ếch vào danh lục đỏ và mở rộng phân khu bảo vệ nghiêm ngặt của khu rừng. Chính quyền tỉnh đã bày tỏ sự ủng hộ.',
      'Từ năm 2010 đến nay, hơn {nn} loài lưỡng cư mới cho khoa học được phát hiện tại Việt Nam, một trong những nước đa dạng nhất thế giới về nhóm động vật này.',
    ],
    shots: [
      'Loài ếch mới phát hiện ở {province}',
      'Con suối nơi loài ếch được quan sát lần đầu',
      'Tiến sỹ {man} trong một chuyến khảo sát',
    ],
    scenes: ['Một cá thể ếch mới trên lá dương xỉ'],
    blurbs: [
      'Mắt viền vàng, tiếng kêu như côn trùng, loài ếch nhỏ ở {province} chỉ sống trong khoảng mười kilômét vuông.',
    ],
    heads: ['Tiếng kêu bị nhầm với côn trùng'],
    tags: ['đa dạng sinh học', 'loài mới', '{province}'],
    who: { province: ['Lào Cai', 'Tuyên Quang', 'Hà Tĩnh', 'Quảng Trị'] },
  },
  {
    headlines: [
      '{City} phát triển du lịch đêm',
      'Du lịch đêm, cách {city} giữ chân du khách',
      'Khi {city} lên đèn',
    ],
    leads: [
      'Chợ nổi thắp đèn lồng, bảo tàng mở cửa đến nửa đêm, du thuyền dưới trăng: {city} phát triển du lịch đêm để kéo dài thời gian lưu trú của du khách.',
      '{Today}, {city} ra mắt chương trình du lịch đêm nhằm giữ chân khách quốc tế, vốn tăng {pct} trong năm nay.',
    ],
    beats: [
      'Mười lăm tuyến phố trung tâm sẽ dành cho người đi bộ từ 19 giờ đến 2 giờ sáng, từ thứ Năm đến Chủ Nhật, {charge} {woman} thông báo. Các hộ kinh doanh tại đây được miễn thuế trong năm đầu.',
      'Du lịch đêm hiện chỉ chiếm {share} doanh thu du lịch của {city}, trong khi ở nhiều nơi tại châu Á, du khách chi gần một nửa ngân sách sau khi mặt trời lặn.',
      '“Sau bữa tối, khách thường hỏi đi đâu chơi, mà chúng tôi chỉ có một quán bar để giới thiệu,” bà {local}, chủ một nhà nghỉ gần sông, kể. Bà đã thuê thêm hai hướng dẫn viên cho những chuyến dạo đêm.',
      'Từ đầu năm đến nay, {city} đón {crowd} triệu lượt khách, một phần ba là khách quốc tế. Thời gian lưu trú bình quân 2,1 đêm, thành phố kỳ vọng nâng lên ba đêm sau hai năm.',
      'Tuy nhiên, người dân phố cổ lo ngại tiếng ồn và rác thải. Thành phố cam kết tăng tuần tra, lắp máy đo tiếng ồn và mở đường dây nóng.',
    ],
    shots: [
      'Chợ nổi {city} rực sáng đèn lồng',
      'Du khách quốc tế trên phố đi bộ {city}',
      'Du khách đi thuyền trên sông về đêm ở {city}',
    ],
    scenes: ['Quang cảnh một phố đi bộ ở {city} về đêm'],
    blurbs: [
      'Phố đi bộ, bảo tàng mở cửa đến nửa đêm, trình diễn trên sông: {city} kỳ vọng màn đêm sẽ giữ chân du khách lâu hơn.',
    ],
    heads: ['Sau bữa tối đi đâu?', 'Nỗi lo của người dân'],
    tags: ['du lịch đêm', '{city}', 'du lịch'],
    who: { charge: ['Giám đốc Sở Du lịch', 'Phó Chủ tịch Ủy ban Nhân dân thành phố'] },
    seat: '{city}',
  },
  {
    headlines: [
      'Làng gốm Phù Lãng đổi mới',
      'Lửa nghề ở làng gốm Phù Lãng',
      'Người trẻ giữ lửa gốm Phù Lãng',
    ],
    leads: [
      'Cách Hà Nội chừng 60km, làng gốm Phù Lãng đã có bảy thế kỷ nặn đất nung lò. Một thế hệ thợ trẻ đang đưa gốm mỹ thuật đứng cạnh những chum vại xưa.',
    ],
    beats: [
      'Trong xưởng của anh {man}, 34 tuổi, những chiếc vại dưa của cha ông nằm cạnh đèn và tranh gốm do khách sạn đặt hàng. Anh học mỹ thuật ở Hà Nội rồi trở về làng, trái ý cha mẹ vốn muốn con làm công chức.',
      'Đất làm gốm Phù Lãng đỏ và dẻo, chở thuyền từ Bắc Giang về. Đất phải đập, lọc rồi ủ ba tháng mới đem chuốt. “Đất mà vội thì vào lò nó trả thù,” bà {local}, người thợ chuốt cao tuổi nhất làng, nói.',
      'Cả làng còn chừng mười lò củi. Ngọn lửa củi để lại trên gốm màu da lươn làm nên tên tuổi của làng mà chưa lò gas nào bắt chước được.',
      'Hai mươi năm trước, Phù Lãng chỉ còn {nn} hộ làm gốm, nay đã có {workshops} hộ. Gốm của làng xuất sang Nhật Bản và châu Âu, nhiều khi nhờ những đoạn phim quay bằng điện thoại.',
      'Nghề gốm vẫn vất vả và thiếu thợ. Để thu hút thanh niên, hợp tác xã mở lớp dạy nghề hai năm, từ chuốt, tráng men đến bán hàng.',
      'Chủ Nhật, du khách về làng tự tay nặn một chiếc bát, một tháng sau nhận lại khi đã nung chín.',
    ],
    shots: [
      'Người thợ gốm Phù Lãng bên bàn xoay',
      'Chum vại phơi trước xưởng gốm ở Phù Lãng',
      'Bà {local}, người thợ chuốt cao tuổi nhất làng gốm',
    ],
    scenes: ['Một thợ chuốt gốm bên lò củi ở Phù Lãng'],
    blurbs: [
      'Từ vại dưa đến tranh gốm cho khách sạn, thế hệ thợ trẻ đang làm sống lại nghề gốm bảy thế kỷ ở Phù Lãng.',
    ],
    heads: ['Đất không vội được', 'Truyền nghề để giữ nghề'],
    tags: ['làng nghề', 'gốm', 'Bắc Ninh'],
  },
  {
    headlines: [
      'Trao xe lăn cho nạn nhân chất độc da cam ở {province}',
      '{Province}: Hỗ trợ nạn nhân chất độc da cam',
      'Những chiếc xe lăn nghĩa tình ở {province}',
    ],
    leads: [
      '{Today}, tổ chức Bàn tay mở của {country} trao tặng {nn} xe lăn cho nạn nhân chất độc da cam/dioxin ở {province}.',
    ],
    beats: [
      'Tại lễ trao tặng ở trụ sở Hội Chữ thập Đỏ tỉnh, mỗi gia đình còn nhận nhu yếu phẩm và 2 triệu đồng tiền mặt. Người nhận xe lăn trẻ nhất mới tám tuổi, người cao tuổi nhất đã bảy mươi ba.',
      '{Province} hiện có hơn {k} nạn nhân chất độc da cam, một phần tư là con, cháu của cựu chiến binh. Nhiều người phụ thuộc hoàn toàn vào người thân trong đi lại, ăn uống.',
      '“Con tôi ba mươi tuổi, vậy mà tôi vẫn phải cõng cháu đi trạm xá,” bà {local}, xã Tân Lập, nghẹn ngào. Chiếc xe lăn vừa vặn sẽ giúp anh tự đến xưởng may.',
      'Ông {guest}, Chủ tịch tổ chức Bàn tay mở, cam kết tiếp tục hỗ trợ ít nhất năm năm. Một trung tâm phục hồi chức năng 30 giường do các nhà hảo tâm tài trợ sẽ khai trương vào năm tới.',
      'Thay mặt địa phương, ông {man} cảm ơn các nhà tài trợ, cho biết mỗi năm Nhà nước dành hơn 10.000 tỷ đồng trợ cấp, chăm sóc và dạy nghề cho các nạn nhân.',
    ],
    shots: [
      'Trao xe lăn cho nạn nhân chất độc da cam ở {province}',
      'Ông {guest} thăm một gia đình ở xã Tân Lập',
    ],
    scenes: ['Các nạn nhân chất độc da cam tại lễ trao tặng xe lăn'],
    blurbs: [
      'Tổ chức Bàn tay mở trao {nn} xe lăn cho nạn nhân chất độc da cam và chuẩn bị xây trung tâm phục hồi chức năng ở {province}.',
    ],
    heads: ['Ba mươi năm trên lưng mẹ'],
    tags: ['nhân đạo', 'chất độc da cam', '{province}'],
    seat: '{province}',
  },
];
