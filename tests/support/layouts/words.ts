/** Words of real plans, and some that are near to words which mean something else. */

export const CATEGORIES: readonly string[] = [
  "Hỗ trợ tổ chức đào tạo nghề, truyền nghề",
  "Hỗ trợ nâng cao năng lực quản lý",
  "Hỗ trợ xây dựng mô hình trình diễn kỹ thuật",
  "Hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu biểu",
  "Hỗ trợ tư vấn, trợ giúp các cơ sở CNNT",
  "Cung cấp thông tin về chính sách phát triển công nghiệp",
  "Hỗ trợ liên doanh, liên kết, hợp tác kinh tế",
  "Hỗ trợ cơ sở công nghiệp nông thôn đầu tư hạ tầng",
  "Hợp tác quốc tế về khuyến công",
  "Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công",
  "Quản lý chương trình, đề án khuyến công",
  "Sản xuất sạch hơn trong công nghiệp",
];

export const OUTER: readonly string[] = [
  "Khuyến công quốc gia",
  "Khuyến công địa phương",
  "Hoạt động khuyến công cấp huyện",
  "Nhiệm vụ chuyển tiếp",
];

export const TASKS: readonly string[] = [
  "Tập huấn khởi sự doanh nghiệp",
  "Tổng kết công tác khuyến công",
  "Cộng tác viên khuyến công cấp xã",
  "Hỗ trợ ứng dụng máy móc tiên tiến vào sản xuất",
  "Kinh phí quản lý chương trình, đề án",
  "Chương trình truyền hình về khuyến công",
  "Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh",
  "Tham gia hội chợ triển lãm hàng công nghiệp nông thôn",
  "Xây dựng bản tin Công Thương",
  "Kế hoạch kiểm tra, giám sát đề án",
  "Biểu diễn quy trình sản xuất mới",
  "Đào tạo nghề may công nghiệp",
  "Thiết kế nhãn hiệu, bao bì",
  "Nội dung số hóa dữ liệu ngành",
  "Đề án nhóm chế biến thủy sản",
  "Hội nghị kết nối giao thương",
  "Dự toán mẫu cho cơ sở mới",
  "Đánh giá sản xuất sạch hơn (10 cơ sở)",
  "Học tập kinh nghiệm tại các tỉnh phía Bắc",
  "Phát triển sản phẩm OCOP - giai đoạn 2",
  "Danh mục sản phẩm in song ngữ",
  "Trong nước: khảo sát thị trường",
  "Máy dập CNC",
  "Ngân hàng dữ liệu cơ sở CNNT",
];

/** Names as they stand in files from before Unicode, in letters that only an old font shows right. */
const LEGACY = {
  TCVN3: ["§µo t¹o nghÒ may c«ng nghiÖp", "Hç trî m¸y mãc tiªn tiÕn", "B×nh chän s¶n phÈm tiªu biÓu"],
  VNI: ["Ñaøo taïo ngheà may coâng nghieäp", "Hoã trôï maùy moùc tieân tieán", "Bình choïn saûn phaåm"],
} as const;

/** The names of tasks in the letters that a file has. */
export function taskNames(letters: "nfc" | "nfd" | keyof typeof LEGACY): readonly string[] {
  if (letters === "nfc") return TASKS;
  return letters === "nfd" ? TASKS.map((name) => name.normalize("NFD")) : LEGACY[letters];
}

export const COMPONENTS: readonly string[] = [
  "Máy tách màu",
  "Hệ thống sấy lạnh",
  "Chi thù lao giảng viên",
  "In ấn tài liệu",
  "Thuê hội trường",
  "Công tác phí",
];

export const UNITS: readonly string[] = [
  "Lớp",
  "Cơ sở",
  "mô hình",
  "Đợt",
  "Cuộc",
  "Hội nghị",
  "đề án",
  "Người",
  "sản phẩm",
  "Ấn phẩm",
];

export const AGENCIES: readonly string[] = [
  "Sở Công Thương",
  "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
  "UBND các huyện, TP",
  "Các ngành liên quan",
  "Phòng Kinh tế",
  "Đài PT - TH KG, Báo KG",
];

export const BENEFICIARIES: readonly string[] = [
  "Công ty TNHH Minh Long",
  "HTX nông nghiệp Tân Tiến",
  "Cơ sở Ba Thành",
  "Các cơ sở CNNT",
];

export const PLACES: readonly string[] = [
  "Huyện An Biên",
  "Toàn tỉnh",
  "TP Rạch Giá",
  "Xã Bình Thạnh",
  "Trong và ngoài tỉnh",
];

export const NOTES: readonly string[] = ["", "Chuyển tiếp", "Đề án điểm", "Theo Quyết định 13/2019/QĐ-UBND"];

export const CODES: readonly string[] = ["KC-01", "KC-02", "KC-03"];

/** A time as printed with the calendar years it names. */
export const TIMES: readonly { readonly text: string; readonly years: readonly number[] }[] = [
  { text: "2024", years: [2024] },
  { text: "Hàng năm", years: [] },
  { text: "2021 - 2025", years: [2021, 2022, 2023, 2024, 2025] },
  { text: "2021-2023", years: [2021, 2022, 2023] },
  { text: "2021, 2023", years: [2021, 2023] },
  { text: "Quý II - III/2024", years: [2024] },
  { text: "Tháng 4-10", years: [] },
  { text: "Xong trong tháng 5/2024", years: [2024] },
  { text: "trước ngày 01/01/2025", years: [2025] },
  { text: "2022\u00a0–\u00a02024", years: [2022, 2023, 2024] },
  { text: "6 tháng đầu năm", years: [] },
  { text: "Thường xuyên", years: [] },
  { text: "Quý IV", years: [] },
  { text: "Hằng năm", years: [] },
  { text: "Cả năm", years: [] },
  { text: "Năm 2024", years: [2024] },
  { text: "Trong năm 2024", years: [2024] },
  { text: "Tháng 4/2024", years: [2024] },
  { text: "15/6/2024", years: [2024] },
];
