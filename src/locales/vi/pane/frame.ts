/** Texts of the pane's frame: header, tabs, host and problems, and words that several pages use. */
export const frame = {
  "app.name": "Kế hoạch Khuyến công",

  "sheet.choose": "Trang tính cần kiểm tra",

  "count.tasks": "{count} nhiệm vụ",
  "count.categories": "{count} mục",
  "count.years": "{count} năm",
  "count.money": "{amount} {unit}",

  "money.dong": "đồng",
  "money.thousand-dong": "nghìn đồng",
  "money.million-dong": "triệu đồng",
  "money.billion-dong": "tỷ đồng",
  "money.unknown": "(chưa rõ đơn vị tiền)",

  "tab.label": "Việc cần làm",
  "tab.check": "Kiểm tra",
  "tab.fill": "Điền",
  "tab.programme": "Chương trình",
  "tab.catalogue": "Nhiệm vụ mẫu",

  "host.starting": "Đang kết nối với Excel…",
  "host.no-office-js": "Chưa kết nối được với Excel",
  "host.no-office-js.advice":
    "Không tải được thư viện Office. Kiểm tra mạng (hoặc nhờ bộ phận công nghệ thông tin cho phép truy cập thư viện này), rồi bấm “Thử lại”.",
  "host.not-excel": "Trang này chạy bên trong Excel",
  "host.not-excel.advice":
    "Mở bảng kế hoạch bằng Excel, vào thẻ Trang chủ (Home), rồi bấm nút “Kiểm tra” trong nhóm Khuyến công.",
  "host.too-old": "Chưa dùng được với bản Excel này",
  "host.too-old.advice": "Bản Excel này quá cũ (cần Excel 2021 trở lên hoặc Microsoft 365).",
  "host.retry": "Thử lại",

  "problem.cell-edit": "Anh/chị đang nhập dở một ô. Nhấn Enter rồi bấm lại.",
  "problem.access-denied":
    "Excel không cho phép thao tác này. Kiểm tra xem tệp có đang ở chế độ chỉ đọc hoặc được bảo vệ không, rồi bấm lại.",
  "problem.sheet-gone": "Không còn thấy trang tính này, có thể đã bị xóa. Chọn trang tính khác rồi bấm lại.",
  "problem.too-large":
    "Trang tính quá lớn, Excel không gửi hết được. Xóa bớt các dòng, cột không dùng rồi bấm lại.",
  "problem.too-large-to-keep": "Nội dung này quá lớn để lưu trong tệp Excel. Xuất ra tệp riêng rồi gửi kèm.",
  "problem.busy": "Excel đang bận. Chờ một lát rồi bấm lại.",
  "problem.stopped": "Đã dừng kiểm tra theo yêu cầu.",
  "problem.unknown":
    "Excel báo lỗi ngoài dự kiến (mã {code}). Bấm lại; nếu vẫn lỗi, gửi mã này cho người hỗ trợ.",
  "problem.program":
    "Chương trình gặp lỗi ngoài dự kiến ({code}). Tải lại khung này; nếu vẫn lỗi, gửi nội dung trong ngoặc cho người hỗ trợ.",
  "problem.dismiss": "Đóng thông báo",
};
