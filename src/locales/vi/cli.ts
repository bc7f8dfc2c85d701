/** Texts of the command line. */
export const cli = {
  usage: `Kế hoạch Khuyến công: đọc, kiểm tra và điền bảng kế hoạch khuyến công trong tệp .xlsx.

Cách dùng:
  khuyencong <lệnh> TỆP… [tùy chọn]

Lệnh:
  read    đọc các bảng trong tệp và in ra những gì đã đọc được
  check   kiểm tra các bảng và in ra lỗi, cảnh báo
  fill    điền tổng từng dòng, cộng mục, tổng cộng và tỷ lệ % vào các ô còn trống của một tệp,
          ghi ra tệp mới; tệp ban đầu giữ nguyên

Tùy chọn:
  --format text|json   dạng kết quả: văn bản (mặc định) hoặc JSON
  --lang vi|en         ngôn ngữ: tiếng Việt (mặc định) hoặc tiếng Anh
  --sheet TÊN          chỉ kiểm tra trang tính có tên này (lệnh check)
  --caps TỆP           đối chiếu với mức hỗ trợ tối đa ghi trong tệp JSON này (lệnh check)
  --programme TỆP      đối chiếu với Chương trình đã phê duyệt trong tệp .xlsx hoặc .json này (lệnh check)
  --year NĂM           năm của kế hoạch; không ghi thì lấy theo tiêu đề bảng (cùng --programme)
  --earlier TỆP…       kế hoạch các năm trước, các tệp .xlsx (cùng --programme)
  --out TỆP            tệp mới để ghi kết quả (lệnh fill); nếu đã có tệp tên này thì không ghi đè
  -h, --help           in hướng dẫn này
  -v, --version        in số phiên bản

Mã kết thúc:
  0   không có lỗi (có thể có cảnh báo)
  1   có lỗi
  2   có tệp không xử lý được, hoặc lệnh không đúng; các tệp khác vẫn được xử lý`,

  "arguments.no-command": "Chưa cho biết lệnh: read, check hoặc fill.",
  "arguments.unknown-command": "Không có lệnh “{command}”. Các lệnh: read, check, fill.",
  "arguments.unknown": "Lệnh {command} không có tùy chọn {option}.",
  "arguments.no-value": "Tùy chọn {option} cần có giá trị đi kèm.",
  "arguments.unwanted-value": "Tùy chọn {option} không nhận giá trị.",
  "arguments.bad-value": "Tùy chọn {option} chỉ nhận một trong các giá trị: {allowed}.",
  "arguments.no-file": "Lệnh {command} cần ít nhất một tệp .xlsx.",
  "arguments.one-file": "Lệnh {command} cần đúng một tệp .xlsx.",
  "arguments.no-out": "Lệnh {command} cần tùy chọn --out kèm tên tệp mới để ghi kết quả.",
  "arguments.bad-year": "Tùy chọn --year cần một năm, ví dụ 2024; đang ghi “{year}”.",
  "arguments.needs-programme": "Tùy chọn {option} chỉ dùng cùng --programme.",
  "arguments.all-earlier":
    "Các tệp sau --earlier đều là kế hoạch các năm trước; lệnh {command} còn cần tệp kế hoạch. Ghi tệp kế hoạch trước --earlier, hoặc sau dấu --.",
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

  "programme.no-tasks": "Không có bảng Chương trình nào trong tệp.",
  "programme.no-plan": "Không có bảng kế hoạch năm nào trong tệp.",
  "programme.no-year": "Chưa rõ kế hoạch trong tệp là của năm nào: tiêu đề bảng cần ghi năm.",
  "programme.not-before": "Kế hoạch trong tệp là của năm {earlier}, không trước năm {year}.",
  "report.programme": "Đối chiếu với: {title}",
  "report.programme-decision": "{title} (Quyết định {decision})",
  "report.error": "Không xử lý được: {error}",
  "report.sheet": "Trang tính “{sheet}”",
  "report.no-table": "Không có bảng kế hoạch.",
  "report.no-findings": "Không có vấn đề nào.",
  "report.severity.error": "LỖI",
  "report.severity.warning": "CẢNH BÁO",
  "report.severity.info": "LƯU Ý",
  "report.whole-sheet": "cả trang",
  "report.fixable": "(sửa tự động được)",
  "report.filled": "(lệnh fill điền được)",
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

  "fill.into": "{file} → {out}",
  "fill.count": "đã điền {count} ô",
  "fill.no-money": "bảng không có cột kinh phí nên không có gì để điền.",
  "fill.no-table": "Không có bảng kế hoạch; tệp mới là bản sao nguyên vẹn của tệp ban đầu.",
  "fill.same-file": "Tệp kết quả trùng với tệp ban đầu. Đặt tên khác sau --out.",
  "fill.other-extension":
    "Tệp kết quả phải có cùng đuôi {extension} với tệp ban đầu, nếu không Excel không mở được.",
  "fill.exists":
    "Đã có tệp trùng tên với tệp kết quả nên không ghi đè. Đặt tên khác sau --out, hoặc chuyển tệp đó đi.",
  "fill.no-folder": "Không tìm thấy thư mục để ghi tệp kết quả.",
  "fill.no-access": "Không có quyền ghi vào thư mục của tệp kết quả.",
  "fill.no-space": "Ổ đĩa đã đầy, không ghi được tệp kết quả.",
  "fill.left-out.unread": "Chưa điền {cell}: có số tiền chưa đọc được ở {cells}.",
  "fill.left-out.two-ways": "Chưa điền {cell}: số tiền ở {cells} đọc được theo hai cách.",
  "fill.left-out.words": "Chưa điền {cell}: số tiền ở {cells} ghi bằng chữ.",
  "fill.left-out.still-blank": "Chưa điền {cell}: còn ô trống ở {cells}.",
  "fill.left-out.units-differ": "Chưa điền {cell}: các cột cần cộng ({cells}) khác đơn vị tiền.",
  "fill.left-out.merged": "Chưa điền {cell}: ô nằm trong vùng gộp ô.",
  "fill.left-out.columns-taken": "Chưa thêm cột tỷ lệ: các cột bên phải bảng đã có nội dung ở {cell}.",
  "fill.left-out.no-room": "Chưa thêm dòng tổng cộng dưới {cell}: bên cạnh có bảng khác.",
  "write.signed": "Tệp đã ký số; ghi vào sẽ làm mất hiệu lực chữ ký. Dùng bản chưa ký rồi thử lại.",
  "write.sheet-protected":
    "Trang tính “{sheet}” đang được bảo vệ nên chưa ghi được. Bỏ bảo vệ ở thẻ Xem lại (Review) → Bỏ bảo vệ trang tính (Unprotect Sheet), lưu lại rồi thử lại.",
  "write.changed": "Ô {cell} của trang tính “{sheet}” không còn như khi đọc. Chưa ghi gì cả.",
  "write.array":
    "Ô {cell} thuộc một công thức mảng nên không ghi vào hoặc chèn dòng qua được. Chưa ghi gì cả.",
  "write.pivot":
    "Dòng mới sẽ cắt ngang một bảng tổng hợp (PivotTable) của trang tính “{sheet}”. Chuyển bảng đó sang trang tính khác rồi thử lại.",
  "write.through-sheets":
    "Công thức {formula} cộng qua nhiều trang tính; chèn dòng ở một trang sẽ làm công thức sai. Để sẵn một dòng trống dưới bảng rồi thử lại.",
  "write.sheet-full": "Trang tính không còn chỗ để chèn dòng.",
  "write.unknown-part":
    "Trang tính “{sheet}” có nội dung mà chương trình chưa biết cách dời xuống khi chèn dòng ({part}). Để sẵn một dòng trống dưới bảng rồi thử lại.",
  "write.not-read-back": "Kết quả đọc lại không khớp ở ô {cell} của trang tính “{sheet}” nên không ghi tệp.",
};
