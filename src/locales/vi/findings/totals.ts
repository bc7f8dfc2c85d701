import type { FindingText } from "../../texts";

/** What the rules of the group “totals” say, by message key. */
export const totals = {
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
  "total-not-a-formula": {
    title: "Số cộng gõ tay, các số cộng khác là công thức",
    detail: "Đang ghi đúng {value}; dùng công thức để tự cập nhật khi sửa các dòng",
  },
  "formula-misses-rows": {
    title: "Công thức cộng thiếu dòng",
    detail: "{formula} không có: {rows}",
  },
  "formula-misses-rows.twice": {
    title: "Công thức cộng một dòng hai lần",
    detail: "{formula} tính hai lần: {rows}",
  },
  "percentage-wrong": {
    title: "Tỷ lệ không đúng",
    detail: "Đang ghi {stated}% · tính lại: {expected}%",
  },
  "percentages-not-100": {
    title: "Các tỷ lệ cộng lại không bằng 100%",
    detail: "Cộng được {sum}%",
  },
  "envelope-sum": {
    title: "Bảng kinh phí từng năm cộng chưa đúng",
    detail: "Cột {column}: đang ghi {stated} · cộng các năm: {sum}",
  },
  "envelope-sum.row": {
    title: "Bảng kinh phí từng năm cộng chưa đúng",
    detail: "{total}: đang ghi {stated} · cộng {parts}: {sum}",
  },
} satisfies Record<string, FindingText>;
