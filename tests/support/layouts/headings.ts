import { inLegacyLetters } from "./legacy-letters";

/** Headings that mean the same, as officers write them. */
export const HEADINGS = {
  number: ["TT", "STT", "Số TT", "S.T.T", "Stt", "Số thứ tự"],
  name: [
    "Tên nhiệm vụ",
    "Nội dung",
    "Nội dung hỗ trợ khuyến công",
    "Tên đề án, nhiệm vụ",
    "Nhiệm vụ, đề án, dự án",
    "Nội dung hoạt động",
    "Nội dung công việc",
    "NỘI DUNG THỰC HIỆN",
    "Tên đề án",
    "Nội dung chỉ tiêu",
    "Công trình",
  ],
  unit: ["Đơn vị tính", "ĐVT", "Đơn vị", "Đ.V.T", "Đơn vị đo", "ĐV tính"],
  quantity: ["Số lượng", "SL", "Khối lượng", "Quy mô", "Số đề án", "S.lượng", "KL"],
  combined: [
    "Số lượng/đơn vị tính",
    "Sản phẩm chủ yếu/đơn vị tính",
    "Số lượng, đơn vị tính",
    "Khối lượng/ĐVT",
  ],
  total: ["Tổng số", "Tổng kinh phí", "Tổng cộng", "Cộng", "Tổng mức đầu tư", "Tổng vốn", "Tổng"],
  inner: ["Cộng", "Tổng số", "Tổng cộng", "Tổng", "T.cộng", "TC"],
  money: ["Kinh phí", "Tổng kinh phí", "Dự toán", "Kinh phí thực hiện", "Thành tiền", "Nhu cầu kinh phí"],
  group: [
    "Dự kiến kinh phí",
    "Kinh phí",
    "Nguồn vốn",
    "Kinh phí thực hiện",
    "Cơ cấu nguồn vốn",
    "Dự toán kinh phí",
  ],
  ofWhich: ["Trong đó", "Tr.đó", "Chia ra", "Bao gồm"],
  budget: ["Ngân sách nhà nước", "NSNN", "Vốn ngân sách", "Vốn NS"],
  otherGroup: ["Nguồn khác", "Vốn khác", "Ngoài ngân sách", "Kinh phí khác", "Vốn đối ứng"],
  budgets: [
    "NSTW",
    "NSĐP",
    "Ngân sách huyện",
    "KCQG",
    "KCĐP",
    "Ngân sách trung ương",
    "Ngân sách địa phương",
    "Kinh phí khuyến công quốc gia",
    "Kinh phí khuyến công địa phương",
    "Ngân sách tỉnh",
    "Vốn sự nghiệp",
    "Trung ương",
    "Cấp xã",
    "NS tỉnh",
    "KPKC",
  ],
  others: [
    "Doanh nghiệp",
    "Dân góp",
    "Vốn tín dụng",
    "Vốn lồng ghép",
    "Vốn đối ứng của cơ sở",
    "Vốn doanh nghiệp",
    "Thụ hưởng đóng góp",
    "Nguồn kinh phí từ các thành phần kinh tế tham gia",
    "Xã hội hóa",
    "Cộng đồng, người dân",
    "Kinh phí doanh nghiệp đối ứng",
    "Vốn ĐƯ",
    "XHH",
    "DN",
  ],
  before: ["Trước điều chỉnh", "Kế hoạch đã duyệt", "Kinh phí đã được duyệt", "Đã giao"],
  adjustment: ["Điều chỉnh", "Tăng (+), giảm (-)", "Chênh lệch", "Kinh phí điều chỉnh tăng/giảm"],
  after: ["Sau điều chỉnh", "Kinh phí sau điều chỉnh", "Kế hoạch sau khi điều chỉnh"],
  percentage: ["Tỷ lệ (%)", "Tỷ trọng (%)", "Tỉ lệ %", "%"],
  time: [
    "Thời gian triển khai",
    "Thời gian thực hiện",
    "Thời gian",
    "Tiến độ thực hiện",
    "Thời hạn",
    "Năm thực hiện",
    "TGTH",
    "T/gian",
  ],
  from: ["Bắt đầu", "Khởi công", "Từ", "BĐ"],
  until: ["Kết thúc", "Hoàn thành", "Đến", "KT"],
  lead: [
    "Cơ quan chủ trì thực hiện",
    "Đơn vị chủ trì",
    "Đơn vị thực hiện",
    "Sở, ngành chủ trì tham mưu",
    "Chủ đầu tư",
    "Cơ quan chủ trì",
    "CQ chủ trì",
    "ĐV thực hiện",
  ],
  partner: [
    "Cơ quan phối hợp",
    "Đơn vị phối hợp thực hiện",
    "Phối hợp",
    "Cơ quan phối hợp thực hiện",
    "CQ phối hợp",
  ],
  beneficiary: ["Đơn vị thụ hưởng", "Cơ sở thụ hưởng", "Đối tượng thụ hưởng", "Doanh nghiệp thụ hưởng"],
  place: ["Địa điểm thực hiện", "Địa điểm", "Địa bàn", "Nơi thực hiện"],
  note: ["Ghi chú", "GHI CHÚ", "G.chú"],
  unknown: ["Mã hiệu", "Ký hiệu hồ sơ"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const TOTAL_LABELS = [
  "Tổng cộng",
  "TỔNG CỘNG",
  "TỔNG SỐ",
  "Tổng",
  "Cộng",
  "Tổng cộng:",
  "TỔNG CỘNG (I+II)",
  "Tổng kinh phí",
] as const;

/** "{n}" is the number of the category. */
export const SUBTOTAL_LABELS = [
  "Cộng mục {n}",
  "Cộng {n}",
  "Cộng {n}:",
  "Tổng {n}",
  "Tổng cộng mục {n}",
  "Cộng phần {n}",
] as const;

export const MONEY_UNITS = {
  "million-dong": ["triệu đồng", "Triệu đồng", "tr.đồng", "1.000.000 đồng"],
  "thousand-dong": ["1.000 đồng", "nghìn đồng", "ngàn đồng", "1000 đồng"],
  dong: ["đồng", "VNĐ"],
  "billion-dong": ["tỷ đồng", "Tỉ đồng"],
  unknown: [""],
} as const;

/** Ways to dress a heading that leave its meaning as it is. */
export const DRESSES = [
  "plain",
  "upper",
  "lower",
  "bare",
  "breaks",
  "nbsp",
  "nfd",
  "spaced",
  "TCVN3",
  "VNI",
] as const;
export type Dress = (typeof DRESSES)[number];

/** Whether headings are kept in the letters of an old font. */
export function isLegacy(how: Dress): boolean {
  return how === "TCVN3" || how === "VNI";
}

export function dress(text: string, how: Dress): string {
  switch (how) {
    case "plain":
      return text;
    case "upper":
      return text.toUpperCase();
    case "lower":
      return text.toLowerCase();
    case "bare":
      return text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D");
    case "breaks":
      return text.replace(" ", "\n");
    case "nbsp":
      return text.replaceAll(" ", "\u00a0");
    case "nfd":
      return text.normalize("NFD");
    case "TCVN3":
    case "VNI":
      return inLegacyLetters(text, how);
    case "spaced":
      return text.replaceAll(" ", "  ");
  }
}
