/** Words of the sheet that holds a plan against the approved programme. */
export const comparisonSheet = {
  name: "Đối chiếu Chương trình",
  "name.year": "Đối chiếu {year}",
  title: "BẢNG ĐỐI CHIẾU KẾ HOẠCH VỚI CHƯƠNG TRÌNH ĐÃ PHÊ DUYỆT",
  "title.year": "BẢNG ĐỐI CHIẾU KẾ HOẠCH NĂM {year} VỚI CHƯƠNG TRÌNH ĐÃ PHÊ DUYỆT",
  unit: "Đơn vị tính: {unit}",
  number: "TT",
  task: "Nội dung, nhiệm vụ",
  "task-unit": "Đơn vị tính",
  quantity: "Số lượng",
  budget: "Vốn ngân sách",
  other: "Vốn khác",
  approved: "Phê duyệt",
  earlier: "Các năm trước",
  plan: "Kế hoạch này",
  left: "Còn lại",
  total: "Tổng cộng",
};
