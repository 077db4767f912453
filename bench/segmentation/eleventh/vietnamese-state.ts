/** Vietnamese affairs of the eleventh part: state, trade, works, the world. Everything is invented. */
import type { Affair } from './affair.ts';

export const STATE: readonly Affair[] = [
  {
    headlines: [
      '{Title} {man} tiếp Bộ trưởng Ngoại giao {country}',
      'Việt Nam-{country} tăng cường hợp tác nông nghiệp, giáo dục',
      'Việt Nam coi trọng quan hệ hợp tác nhiều mặt với {country}',
    ],
    leads: [
      '{Today}, tại Hà Nội, {title} {man} đã tiếp Bộ trưởng Ngoại giao {country} {guest} đang thăm chính thức Việt Nam.',
      'Việt Nam coi trọng và mong muốn đưa quan hệ với {country} đi vào chiều sâu trên mọi lĩnh vực, {title} {man} khẳng định khi tiếp Bộ trưởng Ngoại giao {guest} {today} tại Hà Nội.',
    ],
    beats: [
      'Tại buổi tiếp, {title} {man} hoan nghênh chuyến thăm Việt Nam đầu tiên của ông {guest} trên cương vị mới, diễn ra vào dịp hai nước chuẩn bị kỷ niệm 50 năm thiết lập quan hệ ngoại giao, góp phần củng cố sự tin cậy và hiểu biết lẫn nhau.',
      'Ông {man} vui mừng nhận thấy kim ngạch thương mại hai chiều năm ngoái đạt {mln} triệu USD, tăng {pct} so với năm trước, song vẫn chưa tương xứng với tiềm năng của hai nền kinh tế; đề nghị phía {country} mở cửa hơn nữa cho trái cây, tôm và đồ gỗ của Việt Nam.',
      'Về phần mình, Bộ trưởng {guest} cảm ơn Chính phủ Việt Nam về sự đón tiếp nồng hậu, khẳng định {country} coi Việt Nam là một trong những đối tác quan trọng nhất ở Đông Nam Á và sẽ mở văn phòng thương mại tại Thành phố Hồ Chí Minh trong năm tới.',
      'Hai bên nhất trí đẩy mạnh trao đổi đoàn các cấp và tổ chức kỳ họp Ủy ban hỗn hợp về hợp tác kinh tế trước cuối năm nay. Kỳ họp gần nhất của Ủy ban diễn ra vào năm {lastyear}.',
      'Về hợp tác đào tạo, phía {country} cho biết sẵn sàng nâng số học bổng dành cho sinh viên Việt Nam lên {nn} suất mỗi năm, nhất là trong các ngành y khoa, nông học và kỹ thuật hàng hải.',
      'Trao đổi về các vấn đề khu vực và quốc tế cùng quan tâm, hai bên nhấn mạnh tầm quan trọng của việc bảo đảm hòa bình, an ninh, tự do hàng hải ở Biển Đông, giải quyết tranh chấp bằng biện pháp hòa bình, phù hợp với luật pháp quốc tế.',
      'Nhân dịp này, ông {man} đề nghị phía {country} tiếp tục tạo điều kiện thuận lợi cho cộng đồng khoảng {k} người Việt Nam sinh sống, hội nhập và làm cầu nối giữa nhân dân hai nước.',
      'Trước đó, ông {guest} đã đặt vòng hoa tại Đài tưởng niệm các Anh hùng liệt sỹ và thăm Văn Miếu-Quốc Tử Giám.',
    ],
    shots: [
      '{Title} {man} tiếp Bộ trưởng Ngoại giao {country} {guest}',
      '{Title} {man} và Bộ trưởng Ngoại giao {country} {guest} tại buổi tiếp',
      'Quang cảnh buổi tiếp Bộ trưởng Ngoại giao {country}',
    ],
    scenes: ['Ông {man} (phải) và ông {guest} tại buổi tiếp'],
    blurbs: [
      '{Title} {man} mong muốn cân bằng hơn thương mại song phương với {country} và mở rộng hợp tác sang lĩnh vực đào tạo.',
      'Việt Nam và {country} nhất trí họp Ủy ban hỗn hợp về hợp tác kinh tế trước cuối năm nay.',
    ],
    heads: ['Thương mại chưa tương xứng tiềm năng', 'Chia sẻ nhiều quan điểm chung'],
    tags: ['ngoại giao', '{country}', 'thăm chính thức'],
    who: { title: ['Phó Thủ tướng', 'Chủ tịch Quốc hội'] },
  },
  {
    headlines: [
      'Xuất khẩu càphê vượt mốc {bln} tỷ USD',
      'Càphê Việt Nam hưởng lợi nhờ giá tăng cao',
      'Chín tháng, xuất khẩu càphê thu về {bln} tỷ USD',
    ],
    leads: [
      'Trong chín tháng đầu năm, Việt Nam xuất khẩu {k} tấn càphê, thu về {bln} tỷ USD, theo số liệu của Bộ Nông nghiệp và Môi trường.',
      'Nhờ giá thế giới tăng cao, xuất khẩu càphê chín tháng đầu năm đạt {bln} tỷ USD, tăng {pct} so với cùng kỳ năm ngoái.',
    ],
    beats: [
      'Theo Bộ Nông nghiệp và Môi trường, giá càphê xuất khẩu bình quân đạt {price} USD/tấn, tăng {pct} so với cùng kỳ. Ngược lại, lượng càphê xuất khẩu giảm {share} do nguồn hàng trong dân đã gần cạn trước khi bước vào vụ thu hoạch mới.',
      'Đức, Italy và Tây Ban Nha vẫn là ba thị trường tiêu thụ càphê lớn nhất của Việt Nam với thị phần lần lượt là 13,1%, 8,4% và 7,9%. Xuất khẩu sang Malaysia tăng hơn gấp đôi, trong khi sang Nhật Bản tăng {share}.',
      'Chủ tịch Hiệp hội Càphê-Cacao Việt Nam {man} dự báo nhu cầu sẽ còn ở mức cao đến mùa Xuân năm sau. “Các nhà rang xay đang bổ sung dự trữ và sẵn sàng trả giá cao hơn cho robusta chất lượng tốt,” ông nói và cho rằng hợp đồng dài hạn sẽ bảo vệ người trồng tốt hơn.',
      'Tại {province}, vùng càphê lớn nhất cả nước, vụ thu hoạch vừa bắt đầu. Chị {local}, trồng hai hécta càphê ở xã Ea Tul, ước tính thu về ít nhất 400 triệu đồng, gấp đôi so với ba năm trước.',
      'Tuy nhiên, ngành càphê cũng phải chuẩn bị cho quy định chống phá rừng của Liên minh châu Âu, theo đó mỗi lô hàng phải chứng minh được nguồn gốc. Đến nay đã có {nn} hợp tác xã lập xong bản đồ vườn cây với khoảng {homes} hécta.',
      'Giới chuyên gia khuyến nghị đẩy mạnh chế biến sâu, bởi càphê hòa tan và càphê rang mới chiếm 14% giá trị xuất khẩu, dù giá bán cao gấp ba lần càphê nhân.',
    ],
    shots: [
      'Thu hoạch càphê ở {province}',
      'Nông dân {province} phơi càphê',
      'Bốc xếp càphê xuất khẩu tại cảng Cát Lái',
    ],
    scenes: ['Các hộ dân ở {province} thu hoạch càphê'],
    blurbs: [
      'Kim ngạch xuất khẩu càphê chín tháng tăng {pct} nhờ giá thế giới lập đỉnh, dù lượng xuất khẩu giảm nhẹ.',
      'Càphê Việt Nam sẽ phải chứng minh nguồn gốc để vào được thị trường châu Âu.',
    ],
    heads: ['Giá cao chưa từng có', 'Truy xuất nguồn gốc, thách thức mới'],
    tags: ['càphê', 'xuất khẩu', 'nông sản'],
    who: { province: ['Đắk Lắk', 'Lâm Đồng', 'Gia Lai'] },
  },
  {
    headlines: [
      'Quốc hội thảo luận dự án Luật Tài nguyên nước',
      'Đại biểu Quốc hội đề nghị xử phạt nặng hành vi gây ô nhiễm nguồn nước',
      'Luật Tài nguyên nước: Cần chế tài đủ mạnh',
    ],
    leads: [
      '{Today}, tiếp tục chương trình Kỳ họp thứ sáu, Quốc hội thảo luận tại hội trường về dự án Luật Tài nguyên nước (sửa đổi).',
      'Bảo vệ nước ngầm và chia sẻ nguồn nước giữa các địa phương là nội dung được nhiều đại biểu Quốc hội quan tâm tại phiên thảo luận {today}.',
    ],
    beats: [
      'Trình bày báo cáo của Chính phủ, {title} {man} cho biết 60% lượng nước ngọt của Việt Nam bắt nguồn từ nước ngoài. Dự án Luật Tài nguyên nước gồm 86 điều, lần đầu tiên quy định về cơ sở dữ liệu quốc gia và thu phí lũy tiến đối với tổ chức sử dụng nhiều nước.',
      'Đại biểu {woman} (Đoàn {province}) cho rằng mức phạt đối với nhà máy xả thải chưa qua xử lý còn quá nhẹ. “Nếu tiền phạt thấp hơn chi phí xây trạm xử lý thì đó không phải là phạt mà là nộp thuê bao,” đại biểu nói.',
      'Nhiều đại biểu vùng Đồng bằng sông Cửu Long đề nghị dự luật tính đến tình trạng xâm nhập mặn, năm nay đã ảnh hưởng tới {k} hécta lúa và khiến {homes} hộ dân thiếu nước sinh hoạt trong mùa khô.',
      'Một số ý kiến đề nghị quy định các hồ thủy điện phải duy trì dòng chảy tối thiểu ở hạ du và thông báo cho địa phương ít nhất sáu giờ trước khi xả lũ.',
      'Giải trình ý kiến đại biểu, {title} {man} cho biết Ban soạn thảo sẽ tiếp thu đầy đủ và trình các nghị định hướng dẫn cùng thời điểm với luật để tránh khoảng trống pháp lý.',
      'Theo chương trình, Quốc hội sẽ biểu quyết thông qua dự án Luật Tài nguyên nước vào cuối kỳ họp. Nếu được thông qua, luật có hiệu lực từ ngày 1/7 năm sau.',
    ],
    shots: [
      'Quang cảnh phiên thảo luận tại hội trường',
      '{Title} {man} trình bày báo cáo trước Quốc hội',
      'Đại biểu {woman} phát biểu tại phiên thảo luận',
    ],
    scenes: ['Các đại biểu dự phiên thảo luận tại hội trường'],
    blurbs: [
      'Thu phí lũy tiến, tăng chế tài, duy trì dòng chảy tối thiểu là những nội dung được đại biểu Quốc hội quan tâm khi thảo luận Luật Tài nguyên nước.',
      'Đại biểu vùng Đồng bằng sông Cửu Long đề nghị luật tính đến tình trạng xâm nhập mặn.',
    ],
    heads: ['Chế tài còn nhẹ', 'Nỗi lo xâm nhập mặn'],
    tags: ['Quốc hội', 'tài nguyên nước', 'luật'],
    who: { title: ['Bộ trưởng Bộ Nông nghiệp và Môi trường'] },
  },
  {
    headlines: [
      'Thông xe cao tốc {city}-{town} trước Tết',
      '{Title} kiểm tra công trường cao tốc {city}-{town}',
      'Tăng tốc thi công cao tốc {city}-{town}',
    ],
    leads: [
      '{Today}, {title} {man} đã kiểm tra công trường cao tốc {city}-{town}, yêu cầu các nhà thầu hoàn thành công trình trước Tết Nguyên đán.',
      'Tuyến cao tốc {city}-{town} dài {nn}km sẽ thông xe trước Tết Nguyên đán, sớm ba tháng so với kế hoạch, {title} {man} cho biết {today}.',
    ],
    beats: [
      'Trên công trường, nơi {k} kỹ sư, công nhân đang thi công ngày đêm, ông {man} nghe báo cáo tiến độ dự án. Theo Ban Quản lý dự án 7, phần nền đường đã hoàn thành, {pct} mặt đường đã thảm lớp bêtông nhựa cuối cùng.',
      'Khó khăn lớn nhất nằm ở cầu cạn Suối Cát, nơi một vụ sạt lở hồi tháng Chín đã cuốn trôi hai trụ tạm, buộc nhà thầu phải điều chỉnh thiết kế móng và vận chuyển cát từ tỉnh lân cận.',
      '“Ba mũi, bốn ca, không nghỉ lễ là cái giá để giữ tiến độ, và chúng tôi sẽ giữ được,” chỉ huy trưởng công trường {aide} cam kết, đồng thời cảm ơn các gia đình đã nhường đất cho dự án.',
      'Toàn tuyến có {homes} hộ dân phải di dời. Thăm một số gia đình tại khu tái định cư Phú Sơn, ông {man} yêu cầu địa phương sớm hoàn thành trường học và trạm y tế.',
      'Với tổng mức đầu tư 8.900 tỷ đồng, cao tốc {city}-{town} có bốn làn xe, năm nút giao, hai trạm dừng nghỉ, rút ngắn thời gian đi lại giữa hai địa phương từ bốn giờ xuống còn một giờ rưỡi.',
      'Bộ Xây dựng ước tính tuyến đường mới sẽ giúp giảm {share} chi phí vận tải hàng hóa trong vùng và kết nối thuận lợi với sân bay Long Thành.',
    ],
    shots: [
      '{Title} {man} kiểm tra công trường cao tốc {city}-{town}',
      'Cầu cạn Suối Cát trên tuyến cao tốc {city}-{town}',
      'Thảm bêtông nhựa trên một đoạn cao tốc {city}-{town}',
    ],
    scenes: ['Toàn cảnh một đoạn cao tốc {city}-{town} nhìn từ trên cao'],
    blurbs: [
      'Cao tốc {city}-{town} dự kiến về đích sớm ba tháng, rút ngắn hành trình từ bốn giờ xuống còn một giờ rưỡi.',
      '{Title} {man} yêu cầu sớm hoàn thành hạ tầng khu tái định cư cho người dân nhường đất làm cao tốc.',
    ],
    heads: ['Ba mũi, bốn ca', 'Ổn định cuộc sống người dân tái định cư'],
    tags: ['cao tốc', 'giao thông', '{city}'],
    who: { title: ['Phó Thủ tướng', 'Bộ trưởng Bộ Xây dựng'] },
    seat: '{city}',
  },
  {
    headlines: [
      'VN-Index đóng cửa trong sắc xanh',
      'Cổ phiếu ngân hàng kéo VN-Index đi lên',
      'Khối ngoại mua ròng phiên thứ năm liên tiếp',
    ],
    leads: [
      'VN-Index kết phiên {today} tăng 11,4 điểm lên 1.278,6 điểm nhờ lực kéo của nhóm cổ phiếu ngân hàng.',
    ],
    beats: [
      'Khối lượng giao dịch trên sàn HoSE đạt {mln} triệu cổ phiếu, tương ứng giá trị 19.600 tỷ đồng, tăng {pct} so với phiên trước. Toàn sàn có 241 mã tăng và 138 mã giảm.',
      'Trong rổ VN30, các cổ phiếu ngân hàng tăng mạnh nhất gồm VCB (3,2%), TCB (2,9%) và ACB (2,1%). Ngược lại, nhóm bất động sản chịu áp lực chốt lời.',
      'Khối ngoại mua ròng {mln} tỷ đồng. Theo ông {man}, chuyên gia phân tích của Công ty Chứng khoán SSI, dòng tiền ngoại trở lại nhờ kỳ vọng thị trường chứng khoán Việt Nam được nâng hạng.',
      'Trên sàn Hà Nội, HNX-Index tăng 0,6% lên 231,9 điểm, trong khi UPCoM-Index giảm 0,1%.',
      'Cùng ngày, giá USD bán ra tại các ngân hàng thương mại lớn ở mức 25.410 đồng, tăng 20 đồng so với phiên trước.',
    ],
    shots: [
      'Nhà đầu tư theo dõi diễn biến cổ phiếu tại một công ty chứng khoán',
      'Diễn biến VN-Index trong một năm',
    ],
    scenes: ['Một nhà đầu tư theo dõi bảng giá cổ phiếu'],
    blurbs: [
      'Nhóm ngân hàng giúp VN-Index khép lại tuần giao dịch tích cực trong bối cảnh khối ngoại quay lại mua ròng.',
    ],
    heads: ['Khối ngoại trở lại'],
    tags: ['chứng khoán', 'VN-Index', 'cổ phiếu'],
    seat: 'Thành phố Hồ Chí Minh',
  },
  {
    headlines: [
      'Chuyển đổi số phải bắt đầu từ niềm tin',
      'Dịch vụ công trực tuyến: Vì ai?',
      'Chuyển đổi số và thước đo từ người dân',
    ],
    leads: [
      'Chuyển đổi số trong nền hành chính chỉ có ý nghĩa khi thực sự làm cho cuộc sống của người dân đơn giản hơn, trước hết là những người cần đến nó nhất.',
    ],
    beats: [
      'Chưa đầy năm năm, {k} thủ tục hành chính đã được đưa lên môi trường mạng. Từ căn cước công dân đến giấy phép xây dựng, chuyển đổi số đã tiết kiệm hàng triệu giờ cho cả người dân và cán bộ. Đó là thành công cần được ghi nhận.',
      'Nhưng đóng một quầy giao dịch không phải lúc nào cũng là thay thế được nó. Ở những xã vùng cao sóng chập chờn, nhiều người cao tuổi vẫn phải vượt hàng chục cây số vì hồ sơ trực tuyến bị trả lại do một lỗi gõ phím.',
      'Niềm tin không thể ban hành bằng văn bản. Niềm tin hình thành khi Nhà nước bảo vệ dữ liệu thu thập được, thừa nhận sai sót và sửa chữa kịp thời. Những vụ rò rỉ dữ liệu vài năm qua nhắc nhở rằng không điều gì là đương nhiên.',
      'Kinh nghiệm của {province} đáng để suy ngẫm: {nn} thanh niên tình nguyện mỗi cuối tuần giúp bà con điền biểu mẫu trực tuyến. Sau một năm, tỷ lệ hồ sơ bị trả lại giảm còn một phần ba.',
      'Nghị quyết 57 đã chỉ rõ mục tiêu, nguồn lực cũng đã sẵn sàng. Vấn đề còn lại là đo lường chuyển đổi số không phải bằng số dịch vụ được mở, mà bằng số người dân sử dụng dịch vụ ấy không e ngại.',
    ],
    shots: ['Thanh niên tình nguyện {province} hướng dẫn người dân nộp hồ sơ trực tuyến'],
    scenes: ['Một bộ phận một cửa cấp xã ở {province}'],
    blurbs: [
      'Đóng một quầy giao dịch không phải lúc nào cũng là thay thế được nó: chuyển đổi số cần được đo bằng sự hài lòng của người dân.',
    ],
    heads: ['Niềm tin không thể ban hành'],
    tags: ['chuyển đổi số', 'bình luận', 'hành chính'],
  },
  {
    headlines: [
      'Động đất tại Indonesia, ít nhất {nn} người thiệt mạng',
      'Động đất độ lớn 6,4 làm rung chuyển Indonesia',
      'Indonesia chạy đua với thời gian tìm kiếm nạn nhân động đất',
    ],
    leads: [
      'Trận động đất có độ lớn 6,4 xảy ra {today} trên đảo Sulawesi của Indonesia khiến ít nhất {nn} người thiệt mạng và hàng trăm người bị thương, theo Cơ quan Quản lý Thảm họa Quốc gia.',
    ],
    beats: [
      'Động đất xảy ra lúc 4 giờ 12 phút, ở độ sâu 18km, cách thành phố Palu khoảng 30km. Giới chức không ban bố cảnh báo sóng thần, song hàng chục dư chấn đã được ghi nhận trong những giờ sau đó.',
      'Hơn {k} ngôi nhà bị hư hại, một bệnh viện sập một phần. Lực lượng cứu hộ đưa được một bé gái sáu tuổi ra khỏi đống đổ nát sau bảy giờ tìm kiếm.',
      '“Mọi thứ rung lắc, đèn tắt, chúng tôi cùng bọn trẻ chạy lên đồi,” thầy giáo {witness} kể với báo giới. Như ông, {homes} người dân đã ngủ qua đêm ngoài trời dưới những tấm bạt.',
      'Đường lên các làng miền núi bị sạt lở chia cắt, hàng cứu trợ chỉ có thể đến bằng trực thăng. Chính phủ Indonesia đã giải ngân khoản cứu trợ đầu tiên trị giá 20 triệu USD.',
      'Đại sứ quán Việt Nam tại Indonesia cho biết chưa nhận được thông tin có nạn nhân người Việt Nam trong trận động đất và đã mở đường dây nóng.',
    ],
    shots: [
      'Lực lượng cứu hộ tìm kiếm nạn nhân động đất trên đảo Sulawesi',
      'Một tòa nhà bị sập ở Palu sau trận động đất',
    ],
    scenes: ['Một số người dân Palu trú tạm dưới bạt sau trận động đất'],
    blurbs: [
      'Lực lượng cứu hộ Indonesia gặp khó khăn khi tiếp cận các làng miền núi trên đảo Sulawesi sau trận động đất khiến hơn {k} ngôi nhà hư hại.',
    ],
    heads: ['Nhiều làng bị chia cắt'],
    tags: ['Indonesia', 'động đất', 'thế giới'],
    seat: 'Jakarta',
  },
];
