import type { FindingText } from "../texts";

/** What each rule says, by message key. */
export const findings = {
  "table-not-found": {
    title: "Chưa thấy bảng phụ lục trên trang “{sheet}”",
    detail: "Bảng cần có dòng tiêu đề, trong đó có cột tên nhiệm vụ hoặc nội dung",
  },
  "cell-error": {
    title: "Ô báo lỗi {error}",
    detail: "Sửa công thức hoặc nhập lại giá trị của ô này; các ô tính từ ô này sẽ đúng theo",
  },
  "category-numbering": {
    title: "Số thứ tự của mục chưa liên tục",
    detail: "Đang ghi {stated}, theo thứ tự là {expected}",
  },
  "category-numbering.missing": {
    title: "Mục chưa có số thứ tự",
    detail: "Theo thứ tự là {expected}",
  },
  "task-numbering": {
    title: "Số thứ tự của nhiệm vụ chưa liên tục",
    detail: "Đang ghi {stated}, theo thứ tự là {expected}",
  },
  "task-numbering.missing": {
    title: "Nhiệm vụ chưa có số thứ tự",
    detail: "Theo thứ tự là {expected}",
  },
  "task-name-missing": {
    title: "Dòng này chưa có tên nhiệm vụ",
    detail: "Dòng đã có đơn vị tính, số lượng hoặc kinh phí",
  },
  "unit-missing": {
    title: "Chưa ghi đơn vị tính",
    detail: "Số lượng đang ghi {quantity}",
  },
  "unit-unknown": {
    title: "Đơn vị tính “{unit}” không có trong danh mục",
    detail: "Nếu đúng là đơn vị tính thì giữ nguyên",
  },
  "unit-unknown.near": {
    title: "Đơn vị tính “{unit}” không có trong danh mục",
    detail: "Có phải “{near}”?",
  },
  "quantity-missing": {
    title: "Chưa ghi số lượng",
    detail: "Đơn vị tính đang ghi “{unit}”",
  },
  "quantity-not-a-number": {
    title: "Số lượng không đọc được",
    detail: "Đang ghi “{text}”",
  },
  "quantity-in-words": {
    title: "Số lượng ghi bằng chữ, không có con số cụ thể",
    detail: "Đang ghi “{text}”; không tính vào tổng và không so sánh được",
  },
  "amount-not-a-number": {
    title: "Kinh phí không đọc được",
    detail: "Đang ghi “{text}”",
  },
  "amount-not-a-number.open": {
    title: "Kinh phí chưa xác định",
    detail: "Đang ghi “{text}”; các tổng có ô này chưa kiểm tra được",
  },
  "amount-stored-as-text": {
    title: "Số đang lưu dưới dạng chữ",
    detail: "Ô ghi “{text}”, Excel bỏ qua khi cộng; hiểu là {value}",
  },
  "amount-stored-as-text.two-ways": {
    title: "Số đang lưu dưới dạng chữ, có thể hiểu hai cách",
    detail: "Ô ghi “{text}”: đang hiểu là {value}, cũng có thể là {alternative}",
  },
  "amount-stored-as-text.ambiguous": {
    title: "Số đang lưu dưới dạng chữ, chưa rõ là bao nhiêu",
    detail: "Ô ghi “{text}”: dấu chấm, dấu phẩy có thể hiểu hai cách; nhập lại thành số",
  },
  "amount-missing": {
    title: "Nhiệm vụ chưa có kinh phí",
    detail: "Đã có đơn vị tính và số lượng, các cột kinh phí đều để trống",
  },
  "funding-sum": {
    title: "{total} không bằng {parts}",
    detail: "Đang ghi {stated} · cộng {parts}: {sum}",
  },
  "funding-sum.blank": {
    title: "Chưa ghi {total}",
    detail: "Đang để trống · cộng {parts}: {sum}",
  },
  "subtotal-wrong": {
    title: "Cộng mục {category} không bằng tổng các nhiệm vụ trong mục",
    detail: "Cột {column}: đang ghi {stated} · cộng các nhiệm vụ: {sum}",
  },
  "subtotal-wrong.blank": {
    title: "Chưa ghi số cộng của mục {category}",
    detail: "Cột {column}: đang để trống · cộng các nhiệm vụ: {sum}",
  },
  "total-wrong": {
    title: "Tổng cộng không bằng tổng các nhiệm vụ",
    detail: "Cột {column}: đang ghi {stated} · cộng các nhiệm vụ: {sum}",
  },
  "total-wrong.blank": {
    title: "Chưa ghi số tổng cộng",
    detail: "Cột {column}: đang để trống · cộng các nhiệm vụ: {sum}",
  },
  "total-missing": {
    title: "Bảng chưa có dòng tổng cộng",
    detail: "Nên thêm dòng tổng cộng ở cuối bảng",
  },
  "declared-total-differs": {
    title: "Số đã nêu không bằng tổng các dòng của bảng",
    detail: "{words}: đang nêu {figure} · cộng các dòng: {sum} · chênh lệch {difference}",
  },
  "declared-total-differs.rounding": {
    title: "Số đã nêu không bằng tổng các dòng của bảng, có thể do làm tròn",
    detail: "{words}: đang nêu {figure} · cộng các dòng: {sum} · chênh lệch {difference}",
  },
} satisfies Record<string, FindingText>;

/** Labels of fixes and suggestions. */
export const offers = {
  "write-number": "Ghi {number}",
  "write-formula": "Sửa công thức thành {formula} (bằng {number})",
  "to-number": "Chuyển thành số {shown}",
  "to-number-shown": "Chuyển thành số, Excel sẽ hiện {shown}",
  rename: "Đổi thành “{text}”",
  renumber: "Ghi {number}",
} satisfies Record<string, string>;
