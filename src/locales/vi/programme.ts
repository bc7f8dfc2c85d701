/** Why a file of an approved programme (Chương trình đã phê duyệt) is refused. */
export const programmeFile = {
  "not-json": "Tệp Chương trình không phải là tệp JSON hoặc đã bị hỏng.",
  "too-large": "Tệp quá lớn, không phải là tệp Chương trình.",
  "too-deep": "Tệp có quá nhiều lớp lồng nhau, không phải là tệp Chương trình.",
  "forbidden-key": "Tệp Chương trình có tên mục không được phép: “{where}”.",
  "other-version": 'Tệp Chương trình phải ghi "version": 1.',
  "not-an-object": "Tệp Chương trình sai dạng ở chỗ “{where}”: cần một nhóm đặt trong ngoặc nhọn.",
  missing: "Tệp Chương trình thiếu nội dung ở chỗ “{where}”.",
  "not-a-text": "Tệp Chương trình sai ở chỗ “{where}”: cần chữ đặt trong ngoặc kép.",
  "too-long": "Tệp Chương trình sai ở chỗ “{where}”: đoạn chữ quá dài.",
  "not-a-date": "Tệp Chương trình sai ở chỗ “{where}”: cần ngày dạng năm-tháng-ngày, ví dụ 2020-10-20.",
  "not-a-number": 'Tệp Chương trình sai ở chỗ “{where}”: cần số không âm, ví dụ "8000" hoặc "37.5".',
  "none-of-these": "Tệp Chương trình sai ở chỗ “{where}”: giá trị không có trong các giá trị cho phép.",
  "not-a-list": "Tệp Chương trình sai ở chỗ “{where}”: cần danh sách đặt trong ngoặc vuông.",
  "too-many": "Tệp Chương trình sai ở chỗ “{where}”: danh sách quá dài.",
  "ends-before-it-begins": "Tệp Chương trình sai ở chỗ “{where}”: năm cuối trước năm đầu.",
  twice: "Tệp Chương trình sai ở chỗ “{where}”: giá trị này đã có ở trên.",
};

/** What a person should look at before a plan is held against a programme, by what it is. Money in the programme's unit. */
export const programmeWarnings = {
  "other-province": "Chương trình là của {programme}, còn kế hoạch ghi {plan}.",
  "other-period": "Chương trình cho giai đoạn {from} - {to}, không có năm {year} của kế hoạch.",
  "no-money-unit": "Chương trình chưa ghi đơn vị tiền nên không so được số tiền với bảng có ghi đơn vị tiền.",
  "no-envelopes": "Chương trình chưa có kinh phí từng năm. Có thể nhập tay.",
  "tasks-differ": "{count} nhiệm vụ có tổng số khác vốn ngân sách + vốn khác, ví dụ “{name}”. Giữ nguyên.",
  "envelopes-differ": "Kinh phí năm {years}: tổng số khác vốn ngân sách + vốn khác. Giữ nguyên.",
  "rows-differ.total":
    "Tổng số: cộng các dòng {rows}, văn bản ghi {stated}, lệch {difference}. Giữ nguyên cả hai.",
  "rows-differ.budget":
    "Vốn ngân sách: cộng các dòng {rows}, văn bản ghi {stated}, lệch {difference}. Giữ nguyên cả hai.",
  "rows-differ.other":
    "Vốn khác: cộng các dòng {rows}, văn bản ghi {stated}, lệch {difference}. Giữ nguyên cả hai.",
  "years-differ.total":
    "Tổng số: cộng các dòng {rows}, cộng kinh phí từng năm {stated}, lệch {difference}. Giữ nguyên cả hai.",
  "years-differ.budget":
    "Vốn ngân sách: cộng các dòng {rows}, cộng kinh phí từng năm {stated}, lệch {difference}. Giữ nguyên cả hai.",
  "years-differ.other":
    "Vốn khác: cộng các dòng {rows}, cộng kinh phí từng năm {stated}, lệch {difference}. Giữ nguyên cả hai.",
};

/** What a plan was not held against, and what was done to hold it. */
export const comparisonNotes = {
  "no-programme": "Chưa đối chiếu với Chương trình",
  "no-year": "Chưa đối chiếu: chưa rõ năm của kế hoạch",
  "no-earlier-years": "Chưa đối chiếu: các năm trước",
  "missing-years": "Chưa đối chiếu: năm {years}",
  "sums-only": "Chưa đối chiếu từng nhiệm vụ với năm {years} (chỉ có tổng số)",
  "earlier-unknown":
    "Kế hoạch các năm trước có nhiệm vụ không khớp Chương trình, chưa cộng vào nhiệm vụ nào: năm {years}",
  "year-twice":
    "Năm {year} có nhiều kế hoạch, đã cộng tất cả: {sources}. Nếu là cùng một kế hoạch, chỉ giữ một",
  together: "Đã cộng cả {count} bảng kế hoạch khác cùng năm trên trang này",
  "no-envelope": "Chưa đối chiếu: kinh phí năm {year} (Chương trình không có)",
  "no-money-unit": "Chưa đối chiếu: số tiền (chưa rõ đơn vị tiền)",
  converted: "Đã quy đổi đơn vị tiền giữa Chương trình và kế hoạch",
};
