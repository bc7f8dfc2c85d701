import type { FindingText } from "../../texts";

/** What the rules of the group “units” say, by message key. */
export const units = {
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
  "unit-differs-from-catalogue": {
    title: "Đơn vị tính “{unit}” khác danh mục nhiệm vụ mẫu",
    detail: "Danh mục nhiệm vụ mẫu ghi: {usual}",
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
  "quantity-not-positive": {
    title: "Số lượng phải lớn hơn 0",
    detail: "Đang ghi {text}",
  },
  "quantity-not-whole": {
    title: "Số lượng lẻ với đơn vị đếm từng cái",
    detail: "Đang ghi {quantity} {unit}",
  },
} satisfies Record<string, FindingText>;
