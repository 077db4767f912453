/** Vietnamese interviews and full texts of the eleventh part, and affairs that are only announced. Everything is invented. */
import type { Affair, Topic } from './affair.ts';

export const TALK: readonly Affair[] = [
  {
    headlines: [
      'Đại sứ {guest}: Kinh tế Việt Nam-{country} bổ trợ cho nhau',
      'Đại sứ {country} nói về ba năm ở Hà Nội',
      'Trò chuyện với Đại sứ {country} {guest}',
    ],
    leads: [
      'Nhân dịp kết thúc nhiệm kỳ tại Hà Nội, Đại sứ {country} {guest} đã trả lời phỏng vấn phóng viên TTXVN về quan hệ hai nước và triển vọng hợp tác.',
    ],
    beats: [],
    scenes: ['Đại sứ {guest} (phải) trong buổi phỏng vấn tại Hà Nội'],
    shots: [
      'Đại sứ {country} {guest} trong buổi trả lời phỏng vấn',
      'Đại sứ {guest} giao lưu với sinh viên Đại học Hà Nội',
    ],
    blurbs: [
      'Kết thúc ba năm công tác tại Hà Nội, Đại sứ {guest} tin rằng thương mại Việt Nam-{country} có thể tăng gấp đôi sau năm năm.',
    ],
    heads: [],
    tags: ['phỏng vấn', 'đại sứ', '{country}'],
    turns: [
      [
        'Xin Đại sứ cho biết những dấu ấn trong nhiệm kỳ tại Việt Nam?',
        [
          'Tôi ra về với cảm giác được chứng kiến hai đất nước dần hiểu nhau. Ngày tôi mới đến, ít doanh nghiệp nước tôi biết Hải Phòng ở đâu. Nay đã có khoảng 60 doanh nghiệp làm ăn tại đó.',
          'Dấu ấn lớn nhất là chuyến thăm của Tổng thống chúng tôi, chuyến thăm đầu tiên sau 15 năm, với bảy văn kiện được ký kết.',
        ],
      ],
      [
        'Theo Đại sứ, lĩnh vực hợp tác kinh tế nào có nhiều triển vọng nhất?',
        [
          'Hai nền kinh tế bổ trợ nhiều hơn cạnh tranh. Chúng tôi cần hàng dệt may, càphê, linh kiện điện tử của các bạn; đổi lại, chúng tôi có thiết bị ngành nước, năng lượng, chế biến thực phẩm.',
          'Năm ngoái kim ngạch đạt {mln} triệu USD. Tôi tin con số này có thể tăng gấp đôi sau năm năm nếu tháo gỡ được một số rào cản thuế quan.',
        ],
      ],
      [
        'Còn về giáo dục và văn hóa, thưa Đại sứ?',
        [
          'Mỗi năm khoảng một trăm sinh viên Việt Nam nhận học bổng của các trường nước tôi. Chính các em sẽ là những đại sứ tốt nhất. Chúng tôi cũng đã dịch 12 tiểu thuyết, tuy còn ít, và tổ chức một liên hoan phim được đông đảo khán giả đón nhận.',
        ],
      ],
      [
        'Đại sứ đã gặp những khó khăn gì?',
        [
          'Trước hết là khoảng cách địa lý. Giữa hai thủ đô chưa có đường bay thẳng, điều này ảnh hưởng cả du lịch lẫn kinh doanh. Sau nữa là thủ tục, nhưng phải nói rằng dịch vụ trực tuyến đã thay đổi nhiều điều trong hai năm qua.',
        ],
      ],
      [
        'Kỷ niệm nào về Hà Nội Đại sứ sẽ mang theo?',
        [
          'Âm thanh thành phố lúc năm giờ sáng, khi những người bán hoa đạp xe qua dưới cửa sổ phòng tôi. Và một bát phở ở góc phố quen mà tôi xin giữ kín địa chỉ.',
        ],
      ],
    ],
  },
  {
    headlines: [
      'Giáo sư {man}: Y tế từ xa bắt đầu từ sự lắng nghe',
      'Trí tuệ nhân tạo không thay thế được bác sỹ tuyến xã',
    ],
    leads: [
      'Y tế từ xa đã kết nối {k} trạm y tế với các bệnh viện lớn. Giáo sư {man}, người phụ trách triển khai ở phía Bắc, trả lời phỏng vấn phóng viên TTXVN.',
    ],
    beats: [],
    scenes: ['Giáo sư {man} (giữa) trong một buổi hội chẩn từ xa'],
    shots: ['Giáo sư {man} tại Bệnh viện Việt Đức', 'Một buổi khám bệnh từ xa tại trạm y tế ở {province}'],
    blurbs: [
      'Giáo sư {man} cho rằng y tế từ xa chỉ có giá trị khi bác sỹ tuyến xã tìm thấy ở đó sự hỗ trợ chứ không phải sự giám sát.',
    ],
    heads: [],
    tags: ['y tế từ xa', 'phỏng vấn', 'y tế'],
    turns: [
      [
        'Thưa Giáo sư, y tế từ xa ở Việt Nam đang ở đâu?',
        [
          'Ở thành phố thì xa hơn người ta nghĩ, ở miền núi thì gần hơn người ta nói. Thiết bị đã về khắp nơi nhưng đào tạo thì chưa. Một chiếc camera mà thiếu điều dưỡng được đào tạo thì chỉ quay bức tường.',
        ],
      ],
      [
        'Người bệnh được lợi gì?',
        [
          'Người bệnh ở {province} trước đây phải đi hai chuyến xe khách để hỏi một tấm phim chụp, nay có kết quả tư vấn ngay trong ngày. Chúng tôi tính rằng cứ ba người thì một người tránh được một chuyến đi như thế.',
        ],
      ],
      [
        'Trí tuệ nhân tạo có làm đảo lộn nghề y?',
        [
          'Máy đã đọc một số phim tốt hơn các đồng nghiệp trẻ của tôi và tôi mừng vì điều đó. Nhưng máy không thay được bác sỹ tuyến xã, người biết rằng bệnh nhân sẽ bỏ thuốc vì vụ cấy đã bắt đầu.',
        ],
      ],
      [
        'Điều ông thấy thiếu nhất là gì?',
        [
          'Thời gian. Một ca khám từ xa mất 20 phút, trong khi ở bệnh viện đông người chỉ bảy phút. Phải chấp nhận chi trả cho thời gian ấy, và đó là tinh thần của thông tư mà Bộ Y tế đang soạn thảo.',
        ],
      ],
    ],
  },
  {
    headlines: ['Tuyên bố chung Việt Nam-{country}', 'Việt Nam và {country} ra Tuyên bố chung'],
    leads: [
      'Kết thúc chuyến thăm chính thức Việt Nam của Thủ tướng {country} {guest}, hai nước đã ra Tuyên bố chung. TTXVN trân trọng giới thiệu toàn văn.',
    ],
    beats: [],
    scenes: ['Thủ tướng {country} {guest} (trái) tại lễ ký ở Hà Nội'],
    shots: ['Thủ tướng {country} {guest} duyệt đội danh dự tại Hà Nội'],
    blurbs: [
      'Kết thúc chuyến thăm của Thủ tướng {guest}, Việt Nam và {country} ra Tuyên bố chung gồm tám điểm.',
    ],
    heads: [],
    tags: ['tuyên bố chung', '{country}'],
    articles: [
      'Hai bên bày tỏ vui mừng trước sự phát triển của quan hệ Việt Nam-{country} kể từ khi thiết lập, trên cơ sở tôn trọng độc lập, chủ quyền và toàn vẹn lãnh thổ của nhau.',
      'Hai bên nhất trí tổ chức gặp gỡ cấp Bộ trưởng Ngoại giao hai năm một lần và khuyến khích giao lưu giữa quốc hội, các chính đảng và địa phương hai nước.',
      'Hai bên đặt mục tiêu đưa kim ngạch thương mại song phương lên 2 tỷ USD trong năm năm tới và giao Ủy ban hỗn hợp rà soát các rào cản thuế quan, kỹ thuật.',
      'Hai bên hoan nghênh hiệp định bảo hộ đầu tư có hiệu lực, khuyến khích doanh nghiệp hợp tác về năng lượng tái tạo, logistics và chế biến nông sản.',
      'Về quốc phòng-an ninh, hai bên nhất trí đẩy mạnh trao đổi thông tin về tội phạm xuyên quốc gia và đào tạo lực lượng gìn giữ hòa bình.',
      'Hai bên khẳng định tầm quan trọng của giáo dục và văn hóa trong việc gắn kết nhân dân hai nước, nhất trí tăng số lượng học bổng.',
      'Hai bên nhấn mạnh sự cần thiết giải quyết tranh chấp ở Biển Đông bằng biện pháp hòa bình, phù hợp với Công ước của Liên hợp quốc về Luật Biển 1982.',
      'Hai bên hài lòng về kết quả chuyến thăm. Thủ tướng {country} mời Thủ tướng Việt Nam thăm {capital} vào thời gian thích hợp.',
    ],
  },
];

export const BRIEFS: readonly Topic[] = [
  {
    headlines: ['Việt Nam đặt mục tiêu đón 22 triệu lượt khách quốc tế', 'Du lịch nửa đầu năm lập kỷ lục'],
    shots: ['Du khách quốc tế ở phố cổ Hội An', 'Khách tàu biển đến Hạ Long'],
    blurbs: [
      'Nửa đầu năm, Việt Nam đón hơn mười triệu lượt khách quốc tế, cao nhất từ trước đến nay, theo Tổng cục Thống kê.',
    ],
  },
  {
    headlines: ['Khánh thành nhà máy điện gió ngoài khơi Trà Vinh', 'Điện gió ngoài khơi cất cánh'],
    shots: ['Các tuabin điện gió ngoài khơi Trà Vinh'],
    blurbs: [
      'Với công suất 78MW, nhà máy có thể cung cấp điện cho khoảng 80.000 hộ dân vùng Đồng bằng sông Cửu Long.',
    ],
  },
  {
    headlines: ['Ba nữ tiểu thuyết gia Việt Nam được dịch sang tiếng Pháp', 'Văn học Việt Nam ra thế giới'],
    shots: ['Ba cuốn sách được giới thiệu tại Hà Nội'],
    blurbs: [
      'Một nhà xuất bản ở Paris phát hành ba tiểu thuyết của các tác giả nữ Việt Nam sinh sau chiến tranh.',
    ],
  },
  {
    headlines: [
      'Hà Nội sẽ hạn chế xe máy chạy xăng trong nội đô',
      'Hà Nội công bố lộ trình vùng phát thải thấp',
    ],
    shots: ['Xe máy giờ cao điểm ở Hà Nội', 'Trạm sạc xe máy điện ở Hà Nội'],
    blurbs: [
      'Thành phố dự kiến hỗ trợ hộ thu nhập thấp mua xe máy điện trước khi triển khai vùng phát thải thấp.',
    ],
  },
  {
    headlines: ['Cảnh sát biển cứu tàu hàng gặp nạn', 'Cứu 14 thuyền viên ngoài khơi Côn Đảo'],
    shots: ['Các thuyền viên được cứu trên tàu Cảnh sát biển'],
    blurbs: ['Mười bốn thuyền viên của tàu hàng hỏng máy giữa sóng lớn đã được đưa về Vũng Tàu an toàn.'],
  },
  {
    headlines: ['Nam sinh 16 tuổi trở thành đại kiện tướng cờ vua', 'Cờ vua Việt Nam có thêm thần đồng'],
    shots: ['Đại kiện tướng trẻ tại giải cờ vua Budapest'],
    blurbs: [
      'Đạt chuẩn thứ ba ở tuổi 16, nam sinh trường Lê Hồng Phong là đại kiện tướng trẻ nhất Đông Nam Á.',
    ],
  },
  {
    headlines: ['Philippines tạm ngừng nhập khẩu gạo', 'Gạo Việt tìm thị trường mới'],
    shots: ['Thu hoạch lúa ở Đồng Tháp'],
    blurbs: [
      'Quyết định tạm dừng mua gạo trong hai tháng của Manila buộc doanh nghiệp chuyển hướng sang châu Phi và Trung Đông.',
    ],
  },
  {
    headlines: [
      'Trung ương cho ý kiến về sắp xếp đơn vị hành chính',
      'Hội nghị Trung ương bàn về cải cách hành chính',
    ],
    shots: ['Quang cảnh phiên khai mạc Hội nghị Trung ương'],
    blurbs: ['Trong bốn ngày làm việc, Trung ương đánh giá bước đầu mô hình chính quyền địa phương hai cấp.'],
  },
  {
    headlines: ['Đường bộ hành xuyên bảy vườn quốc gia', 'Đi bộ 600km dọc Trường Sơn'],
    shots: ['Du khách đi bộ trong Vườn Quốc gia Cúc Phương'],
    blurbs: ['Được tình nguyện viên cắm mốc, cung đường sẽ đi qua bảy vườn quốc gia và khoảng 40 bản làng.'],
  },
  {
    headlines: ['Hai đại học mở trung tâm thiết kế vi mạch', 'Đào tạo 50.000 kỹ sư bán dẫn'],
    shots: ['Phòng sạch của Đại học Bách khoa', 'Sinh viên ngành thiết kế vi mạch'],
    blurbs: [
      'Trung tâm sẽ đào tạo mỗi năm một nghìn kỹ sư thiết kế vi mạch với sự hợp tác của doanh nghiệp Nhật Bản.',
    ],
  },
  {
    headlines: ['Thư viện nổi trên sông Mekong', 'Kiều bào góp sách cho thư viện nổi'],
    shots: ['Thư viện nổi ở Cái Răng'],
    blurbs: [
      'Sáu nghìn cuốn sách cùng hai thủ thư đi từ chợ này sang chợ khác nhờ đóng góp của kiều bào Canada và Australia.',
    ],
  },
  {
    headlines: ['Thư mừng tân Chủ tịch Ủy ban Chữ thập Đỏ quốc tế', 'Chủ tịch nước gửi thư mừng'],
    shots: ['Trụ sở Ủy ban Chữ thập Đỏ quốc tế'],
    blurbs: [
      'Chủ tịch nước gửi thư mừng tân Chủ tịch Ủy ban Chữ thập Đỏ quốc tế, đánh giá cao sự hợp tác lâu dài.',
    ],
  },
];
