/** Texts of the settings. */
export const settings = {
  "settings.open": "Thiết lập",
  "settings.language": "Ngôn ngữ",
  "settings.language.vi": "Tiếng Việt",
  "settings.language.en": "English",
  "settings.caps": "Mức hỗ trợ tối đa",
  "settings.caps.none": "Không đối chiếu",
  "settings.caps.own": "Mức của tỉnh (tệp JSON)",
  "settings.caps.own.none": "Chọn tệp ghi mức hỗ trợ của tỉnh để đối chiếu.",
  "settings.caps.pick": "Chọn tệp JSON…",
  "settings.caps.pick-other": "Chọn tệp khác…",
  "settings.caps.always": "{document}: {count} mức.",
  "settings.caps.from": "{document}, có hiệu lực từ {from}: {count} mức.",
  "settings.caps.until": "{document}, đến {to}: {count} mức.",
  "settings.caps.between": "{document}, có hiệu lực từ {from} đến {to}: {count} mức.",
  "settings.caps.certainty.secondary": "Các mức lấy theo nơi dẫn lại, chưa đối chiếu với văn bản gốc.",
  "settings.caps.certainty.unverified": "Các mức chưa kiểm chứng được.",
  "settings.caps.some-unverified": "Trong đó {count} mức chưa đối chiếu với văn bản gốc.",
  "settings.checks-again": "Tự kiểm tra lại khi bảng thay đổi",
  "settings.checks-again.impossible":
    "Bản Excel này không báo khi bảng thay đổi nên không tự kiểm tra lại được. Sau khi sửa, bấm “Kiểm tra lại”.",
};
