/** Texts about what is written into the sheet: previews, news and undoing. */
export const writing = {
  "write.written.one": "Đã ghi ô {cell}.",
  "write.written.many": "Đã ghi {count} ô.",
  "write.written.rows": "Đã ghi {count} ô, thêm {rows} dòng.",
  "write.sheet-added": "Đã thêm trang tính “{name}”.",
  "write.sheet-kept":
    "Trang tính “{name}” đã có nội dung nên không tự xóa. Nếu không cần nữa, bấm chuột phải vào tên trang rồi chọn Xóa (Delete).",
  "write.undone.one": "Ô {cell} đã trở lại như trước.",
  "write.undone.many": "{count} ô đã trở lại như trước.",
  "write.undone.rows": "{count} ô đã trở lại như trước, đã bỏ {rows} dòng thêm vào.",
  "write.written.titles": "Đã đặt in lại dòng tiêu đề ở đầu mỗi trang.",
  "write.undone.titles": "Đã bỏ đặt in lại dòng tiêu đề, trang in trở lại như trước.",
  "write.undo": "Hoàn tác",
  "write.undo-earlier": "Hoàn tác lần trước nữa",
  "write.undo-others": "Hoàn tác {count} ô còn lại",
  "write.retry": "Thử lại",
  "write.bring-back": "Trả lại như trước",
  "write.refused.changed": "Bảng đã đổi trong lúc đang sửa (ô {cells}). Chưa ghi gì cả. Kiểm tra lại?",
  "write.refused.protected":
    "Trang tính đang được bảo vệ nên chưa ghi được. Bỏ bảo vệ ở thẻ Xem lại (Review) → Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại.",
  "write.refused.locked":
    "Ô {cells} đang bị khóa nên chưa ghi gì cả. Bỏ bảo vệ ở thẻ Xem lại (Review) → Bỏ bảo vệ trang tính (Unprotect Sheet), rồi bấm lại.",
  "write.refused.read-only":
    "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi được. Bật chế độ chỉnh sửa hoặc lưu thành một bản khác, rồi bấm lại.",
  "write.refused.too-precise":
    "Có số dài quá 15 chữ số, Excel không giữ đủ nên chưa ghi gì cả (ô {cells}). Kiểm tra lại số này.",
  "write.refused.not-as-shown":
    "Excel không nhận đúng nội dung ở ô {cells} (ô này có thể nằm trong vùng đã gộp). Bảng được trả lại như trước.",
  "write.refused.moved": "Bảng vừa bị sắp xếp hoặc chèn, xóa dòng trong lúc đang ghi nên chưa ghi tiếp được.",
  "write.refused.rows-in-use":
    "Dòng đã thêm nay có nội dung khác nên chưa hoàn tác. Nếu không cần nữa, xóa dòng đó trên trang tính.",
  "write.not-undone.changed": "Ô {cells} đã được sửa sau khi ghi nên chưa hoàn tác.",
  "write.earlier": "Lúc {time} đã ghi {count} ô, vẫn hoàn tác được.",
  "write.earlier.titles": "Lúc {time} đã đặt in lại dòng tiêu đề ở đầu mỗi trang, vẫn hoàn tác được.",
  "write.left.titles":
    "Chưa trả lại được dòng in lại ở đầu mỗi trang. Xem ở Bố trí Trang (Page Layout) → In Tiêu đề (Print Titles).",
  "write.left": "Có {count} ô chưa trả lại được như trước:",
  "write.left.cell": "trước là {before}, nay là {now}",
  "write.left.new-row": "dòng thêm vào, nay là {now}",
  "write.left.unknown": "chưa đọc được",
  "write.interrupted": "Lần ghi lúc {time} bị ngắt giữa chừng: có ô đã ghi, có ô chưa.",

  "fix.all": "Sửa tất cả ({count})",
  "fix.write": "Sửa {count} ô",

  "preview.number": "{text} (số)",
  "preview.formula": "{formula} (bằng {number})",
  "preview.blank": "(trống)",
  "preview.text": "“{text}”",
  "preview.group": "{title} ({ticked}/{count})",
  "preview.line": "{place}: {before} đổi thành {after}",
  "preview.more": "Xem thêm {count} ô",
  "preview.write": "Ghi {count} ô",
  "preview.close": "Thôi",
};
