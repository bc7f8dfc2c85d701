import { sheetOf } from "../../support/read-text";

test.each([
  [
    "goods to buy",
    `
    DANH SÁCH MUA SẮM THIẾT BỊ TRUNG TÂM KHUYẾN CÔNG
    TT | Tên hàng | ĐVT | SL | Đơn giá  | Thành tiền
    1  | Giấy A4  | Ram | 10 | 65.000   | 650.000
       | Tổng cộng |    |    |          | 650.000`,
  ],
  [
    "goods by a bare name",
    `
    STT | Nội dung | ĐVT | Số lượng | Đơn giá | Thành tiền
    1   | Giấy A4  | Ram | 10       | 65.000  | 650.000`,
  ],
  [
    "a budget and what was carried out of it",
    `
    Chỉ tiêu      | Đơn vị tính | Dự toán | Thực hiện
    Thu ngân sách | Triệu đồng  | 100     | 90`,
  ],
  [
    "indicators",
    `
    STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện 6 tháng | So sánh (%)
    1   | Giá trị sản xuất công nghiệp | Tỷ đồng | 1.000 | 500 | 50`,
  ],
  [
    "two years compared",
    "STT | Nội dung | Năm 2022 | Năm 2023 | So sánh (%)\n1 | Doanh thu | 100 | 120 | 120",
  ],
  [
    "staff",
    `
    DANH SÁCH CÁN BỘ TRUNG TÂM KHUYẾN CÔNG
    STT | Họ và tên | Chức vụ | Đơn vị | Ghi chú
    1   | Nguyễn Văn A | Giám đốc | Phòng Khuyến công |`,
  ],
  [
    "money paid to people",
    "STT | Họ và tên | Đơn vị | Số tiền | Ký nhận\n1 | Trần B | Sở Công Thương | 100.000 |",
  ],
  [
    "a week's work",
    `
    LỊCH LÀM VIỆC TUẦN
    Thời gian   | Nội dung      | Chủ trì  | Địa điểm
    Thứ 2, 8h00 | Họp giao ban  | Giám đốc | Phòng họp`,
  ],
  [
    "a meeting's hours",
    `
    STT | Thời gian | Nội dung | Đơn vị thực hiện | Địa điểm
    1   | 8h00      | Khai mạc | Ban tổ chức      | Hội trường A`,
  ],
  [
    "prices",
    "BẢNG GIÁ VẬT LIỆU\nSTT | Tên vật liệu | ĐVT | Đơn giá | Ghi chú\n1 | Xi măng | Tấn | 1.500.000 |",
  ],
  ["money spent", "BẢNG KÊ CHI TIỀN\nSTT | Nội dung chi | Số tiền | Ghi chú\n1 | Tiền xăng | 500.000 |"],
  [
    "who reports what and when",
    `
    STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành
    1   | Báo cáo tháng      | Phòng Kế hoạch | Các phòng       | Ngày 25 hàng tháng`,
  ],
  [
    "contracts",
    "STT | Tên đơn vị | Nội dung hợp đồng | Giá trị | Thời gian\n1 | Cty A | Sửa nhà | 100 | 2024",
  ],
  [
    "the most that is given",
    `
    DANH MỤC NỘI DUNG HỖ TRỢ KHUYẾN CÔNG
    TT | Nội dung hỗ trợ | ĐVT | Mức hỗ trợ tối đa (triệu đồng) | Căn cứ
    1  | Xây dựng mô hình trình diễn | mô hình | 1.000 | Thông tư 28/2018`,
  ],
  [
    "rates, under their title",
    `
    MỨC CHI HOẠT ĐỘNG KHUYẾN CÔNG
    TT | Nội dung hỗ trợ | Mức hỗ trợ |      | Tỷ lệ hỗ trợ (%)
       |                 | KCQG       | KCĐP |
    1  | Mô hình         | 1.000      | 500  | 50`,
  ],
])("a table of %s is no plan", (_, text) => {
  expect(sheetOf(text).tables).toEqual([]);
});

test.each([
  [
    "without money",
    `
    NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG TỈNH QUẢNG NGÃI NĂM 2025
    STT | Nội dung hỗ trợ khuyến công | Sản phẩm chủ yếu/đơn vị tính
    1   | Tổ chức đoàn học tập        | 1 đợt`,
  ],
  ["of two columns", "Nội dung hỗ trợ khuyến công | Sản phẩm chủ yếu/đơn vị tính\nMáy sấy | 01 cơ sở"],
  ["without numbers", "Nội dung | ĐVT | SL | Kinh phí\nLớp A | Lớp | 1 | 100"],
  ["of names and money", "Tên đề án | Kinh phí\nMáy sấy | 200"],
  ["of names and counts", "TT | Tên nhiệm vụ | Đơn vị | Số lượng\n1 | Lớp A | Lớp | 2"],
  [
    "of who does what, under its title",
    `
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
    TT | Nội dung | Cơ quan chủ trì | Thời gian
    1  | Tập huấn | Sở Công Thương  | Quý II`,
  ],
  [
    "of who does what, known by its categories",
    `
    TT | Nội dung | Cơ quan chủ trì | Thời gian
    I  | Tổ chức đào tạo nghề, truyền nghề
    1  | Lớp may  | Sở Công Thương  | Quý II`,
  ],
  [
    "with prices of one, under its title",
    `
    DỰ TOÁN KINH PHÍ KHUYẾN CÔNG NĂM 2024
    TT | Nội dung | ĐVT | SL | Đơn giá | Thành tiền
    1  | Việc A   | Cái | 2  | 100     | 200`,
  ],
  [
    "with prices of one, known by its units",
    "TT | Nội dung | ĐVT | SL | Đơn giá | Thành tiền\n1 | Việc A | Lớp | 2 | 100 | 200",
  ],
  [
    "beside what was carried out of it",
    "TT | Tên đề án | Đơn vị thụ hưởng | Kế hoạch | Thực hiện\n1 | Máy sấy | HTX A | 200 | 150",
  ],
  [
    "of beneficiaries",
    `
    DANH SÁCH ĐỀ ÁN KHUYẾN CÔNG
    TT | Tên đề án | Đơn vị thụ hưởng | Địa điểm
    1  | Máy sấy   | HTX A            | Xã X`,
  ],
  [
    "with the most that is given beside what is planned",
    "TT | Nội dung | ĐVT | SL | Mức hỗ trợ tối đa | Kinh phí\n1 | Mô hình | Mô hình | 1 | 1.000 | 800",
  ],
  ["of what is given alone", "KẾ HOẠCH KHUYẾN CÔNG\nTT | Nội dung | Mức hỗ trợ\n1 | Mô hình | 800"],
  [
    "of what offices ask for, with their telephones",
    "TT | Tên cơ sở | Nội dung | Giá trị | Đề nghị hỗ trợ | Điện thoại\n1 | HTX A | Máy sấy | 400 | 200 | 0912",
  ],
  ["with sources of money", "TT | Nội dung | Đơn giá | NSNN | Khác\n1 | Việc A | 10 | 100 | 200"],
])("a table %s is a plan for all that", (_, text) => {
  expect(sheetOf(text).tables).toHaveLength(1);
});

test("a list of goods below a plan takes nothing from it", () => {
  const { tables } = sheetOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
    TT | Nội dung | ĐVT | SL | Kinh phí
    1  | Lớp A    | Lớp | 1  | 100
    2  | Lớp B    | Lớp | 1  | 100
    ---
    DANH SÁCH MUA SẮM
    TT | Tên hàng | ĐVT | SL | Đơn giá | Thành tiền
    1  | Giấy A4  | Ram | 10 | 65.000  | 650.000
  `);
  expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
});
