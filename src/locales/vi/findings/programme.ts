import type { FindingText } from "../../texts";

/** What the rules of the group “programme” say, by message key. Amounts in the plan's own unit of money. */
export const programme = {
  "programme-task-unknown": {
    title: "Nhiệm vụ không có trong Chương trình",
    detail: "“{name}”",
  },
  "programme-task-unknown.near": {
    title: "Nhiệm vụ không có trong Chương trình",
    detail: "“{name}”; tên gần nhất trong Chương trình: “{near}”",
  },
  "programme-task-missing": {
    title: "Kế hoạch chưa có nhiệm vụ của Chương trình",
    detail: "“{name}”: Chương trình ghi “{time}”, kế hoạch năm {year} chưa có",
  },
  "programme-category-differs": {
    title: "Nhiệm vụ đứng khác mục so với Chương trình",
    detail: "Đang ở mục “{category}” · Chương trình: “{approved}”",
  },
  "programme-unit-differs": {
    title: "Đơn vị tính khác Chương trình",
    detail: "Đang ghi “{unit}” · Chương trình: “{approved}”",
  },
  "programme-quantity-exceeded": {
    title: "Số lượng vượt Chương trình",
    detail: "Kế hoạch này {planned} · Chương trình duyệt {approved} {unit} · vượt {over}",
  },
  "programme-quantity-exceeded.earlier": {
    title: "Số lượng vượt Chương trình",
    detail:
      "Kế hoạch này {planned} + các năm trước {earlier} · Chương trình duyệt {approved} {unit} · vượt {over}",
  },
  "programme-budget-exceeded": {
    title: "Vốn ngân sách vượt Chương trình",
    detail: "Kế hoạch này {planned} · Chương trình duyệt {approved} · vượt {over}",
  },
  "programme-budget-exceeded.earlier": {
    title: "Vốn ngân sách vượt Chương trình",
    detail: "Kế hoạch này {planned} + các năm trước {earlier} · Chương trình duyệt {approved} · vượt {over}",
  },
  "programme-unit-cost-exceeded": {
    title: "Ngân sách trên một đơn vị cao hơn Chương trình",
    detail: "{cost}/{unit} · Chương trình: {approved}/{unit}",
  },
  "programme-share-exceeded": {
    title: "Tỷ lệ ngân sách cao hơn Chương trình",
    detail: "{share}% tổng kinh phí · Chương trình: {approved}%",
  },
  "programme-year-envelope.total": {
    title: "Tổng kinh phí vượt mức Chương trình giao năm {year}",
    detail: "Kế hoạch {planned} · Chương trình {approved} · vượt {over}",
  },
  "programme-year-envelope.total-budget": {
    title: "Kinh phí vượt mức Chương trình giao năm {year}",
    detail:
      "Tổng kinh phí {planned}, Chương trình {approved}, vượt {over} · vốn ngân sách {partPlanned}, Chương trình {partApproved}, vượt {partOver}",
  },
  "programme-year-envelope.total-other": {
    title: "Vốn khác nhiều hơn mức Chương trình dự kiến năm {year}",
    detail:
      "Tổng kinh phí {planned}, Chương trình {approved} · vốn khác {partPlanned}, Chương trình {partApproved}; vốn ngân sách không vượt",
  },
  "programme-year-envelope.budget": {
    title: "Vốn ngân sách vượt mức Chương trình giao năm {year}",
    detail: "Kế hoạch {planned} · Chương trình {approved} · vượt {over}",
  },
  "programme-year-envelope.other": {
    title: "Vốn khác nhiều hơn mức Chương trình dự kiến năm {year}",
    detail: "Kế hoạch {planned} · Chương trình {approved} · nhiều hơn {over}",
  },
  "programme-schedule": {
    title: "Năm kế hoạch không thuộc thời gian Chương trình ghi",
    detail: "Kế hoạch năm {year} · Chương trình: “{time}”",
  },
  "programme-lead-differs": {
    title: "Cơ quan chủ trì khác Chương trình",
    detail: "Đang ghi “{lead}” · Chương trình: “{approved}”",
  },
} satisfies Record<string, FindingText>;
