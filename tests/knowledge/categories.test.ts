import { knownCategory } from "../../src/knowledge";

test.each([
  ["Hỗ trợ nâng cao năng lực quản lý", 2],
  [
    "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ và ứng dụng tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp; mô hình thí điểm về áp dụng sản xuất sạch hơn",
    3,
  ],
  ["Hỗ trợ phát triển sản phẩm CNNT tiêu biểu", 4],
  ["Hỗ trợ hoạt động tư vấn khuyến công", 5],
  ["Hỗ trợ cung cấp thông tin, chính sách", 6],
  [
    "Hỗ trợ liên doanh, liên kết, hợp tác kinh tế, phát triển các cụm công nghiệp và di dời cơ sở gây ô nhiễm môi trường",
    7,
  ],
  ["Hỗ trợ hợp tác quốc tế về khuyến công", 8],
  ["Hỗ trợ nâng cao năng lực quản lý Nhà nước trong công tác khuyến công", 9],
  [
    "Tư vấn trợ giúp các cơ sở công nghiệp nông thôn trong việc thiết kế mẫu mã, bao bì đóng gói sản phẩm.",
    5,
  ],
  ["Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công.", 9],
  ["ĐÀO TẠO NGHỀ, TRUYỀN NGHỀ", 1],
  ["Dao tao nghe", 1],
])("%s is activity %i, whatever its number", (name, clause) => {
  expect(knownCategory(name)).toEqual({ clause });
});

test.each(["Khuyến công quốc gia", "NHIỆM VỤ UBND TỈNH GIAO", "Kinh phí khuyến công địa phương"])(
  "%s is usual and no activity of its own",
  (name) => {
    expect(knownCategory(name)).toEqual({ clause: null });
  },
);

test.each([
  ["Hỗ trợ hợp tác quốc tê về khuyến công", "Hỗ trợ hợp tác quốc tế về khuyến công"],
  ["Đào tạo nghè", "Đào tạo nghề"],
  ["Sản xuất sạch hờn trong nhà máy", "Sản xuất sạch hơn trong nhà máy"],
  ["Các hoạt động xúc tiến thương mạii ở huyện", "Các hoạt động xúc tiến thương mại ở huyện"],
  ["Sạhc hơn: chuyển giao công nhgệ, thiết bị", "Sạhc hơn: chuyển giao công nghệ, thiết bị"],
])("%s is a slip for %s", (name, near) => {
  expect(knownCategory(name)).toEqual({ near });
});

test.each(["", "Trồng rừng", "Nuôi trồng thủy sản ven biển", "x".repeat(5000)])(
  "nothing is made of what is like no category (%#)",
  (name) => {
    expect(knownCategory(name)).toBeNull();
  },
);
