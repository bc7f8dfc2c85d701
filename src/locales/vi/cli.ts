/** Texts of the command line. */
export const cli = {
  usage: `Kế hoạch Khuyến công: đọc và kiểm tra bảng kế hoạch khuyến công trong tệp .xlsx.

Cách dùng:
  khuyencong <lệnh> TỆP… [tùy chọn]

Lệnh:
  read    đọc các bảng trong tệp và in ra những gì đã đọc được
  check   kiểm tra các bảng và in ra lỗi, cảnh báo

Tùy chọn:
  --format text|json   dạng kết quả: văn bản (mặc định) hoặc JSON
  --lang vi|en         ngôn ngữ: tiếng Việt (mặc định) hoặc tiếng Anh
  --sheet TÊN          chỉ kiểm tra trang tính có tên này (lệnh check)
  --caps TỆP           đối chiếu với mức hỗ trợ tối đa ghi trong tệp JSON này (lệnh check)
  -h, --help           in hướng dẫn này
  -v, --version        in số phiên bản

Mã kết thúc:
  0   không có lỗi (có thể có cảnh báo)
  1   có lỗi
  2   có tệp không xử lý được, hoặc lệnh không đúng; các tệp khác vẫn được xử lý`,

  "arguments.no-command": "Chưa cho biết lệnh: read hoặc check.",
  "arguments.unknown-command": "Không có lệnh “{command}”. Các lệnh: read, check.",
  "arguments.unknown": "Lệnh {command} không có tùy chọn {option}.",
  "arguments.no-value": "Tùy chọn {option} cần có giá trị đi kèm.",
  "arguments.unwanted-value": "Tùy chọn {option} không nhận giá trị.",
  "arguments.bad-value": "Tùy chọn {option} chỉ nhận một trong các giá trị: {allowed}.",
  "arguments.no-file": "Lệnh {command} cần ít nhất một tệp .xlsx.",
  "arguments.more": "Gõ “khuyencong --help” để xem hướng dẫn.",

  "file.not-found": "Không tìm thấy tệp.",
  "file.folder": "Đây là thư mục, không phải tệp.",
  "file.no-access": "Không có quyền đọc tệp này.",
  "file.busy": "Tệp đang được chương trình khác sử dụng. Đóng tệp rồi thử lại.",
  "file.unreadable": "Không đọc được tệp từ ổ đĩa ({code}).",
  "file.empty": "Tệp rỗng, không có nội dung.",
  "file.xls": "Tệp thuộc dạng Excel cũ (.xls). Mở bằng Excel và lưu lại dạng .xlsx rồi thử lại.",
  "file.protected": "Tệp có mật khẩu. Mở bằng Excel, gỡ mật khẩu và lưu lại rồi thử lại.",
  "file.not-xlsx": "Tệp không phải là sổ tính .xlsx. Mở bằng Excel và lưu lại dạng .xlsx rồi thử lại.",
  "file.damaged": "Tệp bị hỏng, không đọc được. Mở bằng Excel để sửa và lưu lại rồi thử lại.",
  "file.too-large": "Trang tính quá rộng: có ô ghi dữ liệu ở quá xa bảng. Xóa các ô đó rồi thử lại.",
  "file.no-sheet": "Không có trang tính “{sheet}”. Các trang tính trong tệp: {sheets}.",
  "file.fault": "Chương trình gặp lỗi khi xử lý tệp này: {reason}",
  "file.rules-failed":
    "Chương trình gặp lỗi nên có nội dung chưa kiểm tra được: {rules}. Các nội dung khác vẫn được kiểm tra đầy đủ.",
  fault: "Chương trình gặp lỗi: {reason}",

  "report.error": "Không xử lý được: {error}",
  "report.sheet": "Trang tính “{sheet}”",
  "report.no-table": "Không có bảng kế hoạch.",
  "report.no-findings": "Không có vấn đề nào.",
  "report.severity.error": "LỖI",
  "report.severity.warning": "CẢNH BÁO",
  "report.severity.info": "LƯU Ý",
  "report.whole-sheet": "cả trang",
  "report.fixable": "(sửa tự động được)",
  "report.summary": "Tổng cộng: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý trong {files} tệp.",
  "report.not-done": "Số tệp không xử lý được: {count}.",

  "table.heading": "Bảng {range}: {kind}, {period}, {unit}",
  "table.kind.programme": "chương trình",
  "table.kind.annual-plan": "kế hoạch năm",
  "table.kind.adjustment": "kế hoạch điều chỉnh",
  "table.kind.envelope": "kinh phí từng năm",
  "table.year": "năm {from}",
  "table.period": "giai đoạn {from} - {to}",
  "table.no-period": "chưa rõ thời gian",
  "table.unit.dong": "đơn vị tiền: đồng",
  "table.unit.thousand-dong": "đơn vị tiền: nghìn đồng",
  "table.unit.million-dong": "đơn vị tiền: triệu đồng",
  "table.unit.billion-dong": "đơn vị tiền: tỷ đồng",
  "table.unit.unknown": "chưa rõ đơn vị tiền",
  "table.counts": "{categories} mục, {tasks} nhiệm vụ",
  "table.years": "{years} năm",
  "table.sum.total": "tổng kinh phí {amount}",
  "table.sum.budget": "vốn ngân sách {amount}",
  "table.sum.other": "vốn khác {amount}",
  "table.row": "dòng {row}",
  "table.row.repeated-header": "(dòng tiêu đề ghi lại)",
  "table.row.column-numbers": "(dòng đánh số cột)",
};
