import { tableOf } from "../../support/read-text";

const TABLE = "TT | Nội dung | ĐVT | Số lượng | Kinh phí | Thời gian\n1 | A | Lớp | 1 | 100 |";

test.each([
  ["CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025", "programme", 2021, 2025],
  ["KẾ HOẠCH KHUYẾN CÔNG NĂM 2025", "annual-plan", 2025, 2025],
  ["KẾ HOẠCH NĂM 2024 THỰC HIỆN CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025", "annual-plan", 2024, 2024],
  ["ĐIỀU CHỈNH KẾ HOẠCH KHUYẾN CÔNG NĂM 2025", "adjustment", 2025, 2025],
  ["KẾT QUẢ THỰC HIỆN NĂM 2025 VÀ KẾ HOẠCH KHUYẾN CÔNG NĂM 2026", "annual-plan", 2026, 2026],
  ["CHƯƠNG TRÌNH KHUYẾN CÔNG, GIAI ĐOẠN 2026 - 30", "programme", 2026, 2030],
  ["Đề xuất danh mục nhiệm vụ khuyến công năm 2027", "annual-plan", 2027, 2027],
  ["KẾ HOẠCH KHUYẾN CÔNG THÁNG 6/2026", "annual-plan", 2026, 2026],
  ["Kế hoạch khuyến công quý II/2026", "annual-plan", 2026, 2026],
  ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUÝ III-2026", "annual-plan", 2026, 2026],
  ["CHƯƠNG TRÌNH KHUYẾN CÔNG THÁNG 4-6/2026", "annual-plan", 2026, 2026],
  ["KẾ HOẠCH KHUYẾN CÔNG 6 THÁNG ĐẦU NĂM 2026", "annual-plan", 2026, 2026],
  ["KẾT QUẢ QUÝ I/2026 VÀ KẾ HOẠCH KHUYẾN CÔNG QUÝ II/2027", "annual-plan", 2027, 2027],
  ["KẾ HOẠCH KHUYẾN CÔNG NĂM 2026 (SỬA THÁNG 12/2025)", "annual-plan", 2026, 2026],
  ["DANH MỤC ĐỀ ÁN TỪ THÁNG 10/2025 ĐẾN THÁNG 3/2026", "programme", 2025, 2026],
])("%s", (title, planKind, from, to) => {
  expect(tableOf(`${title}\n${TABLE}`)).toMatchObject({
    planKind,
    period: { from, to },
    title: { text: title },
  });
});

test("how far something had come tells no period", () => {
  expect(tableOf(`DANH MỤC ĐỀ ÁN KHUYẾN CÔNG, CẬP NHẬT ĐẾN THÁNG 12/2025\n${TABLE}`).period).toBeNull();
});

test("without a title the sheet's name tells, else the times of the tasks", () => {
  expect(tableOf(TABLE, { sheet: "QĐ 2024" }).period).toBeNull();
  expect(tableOf(TABLE, { sheet: "KH 2024" }).period).toEqual({ from: 2024, to: 2024 });
  expect(tableOf(TABLE, { sheet: "Năm 2024" })).toMatchObject({
    planKind: "annual-plan",
    period: { from: 2024, to: 2024 },
  });
  expect(tableOf(`${TABLE} 2021 - 2023`)).toMatchObject({
    planKind: "programme",
    period: { from: 2021, to: 2023 },
  });
  expect(tableOf(TABLE)).toMatchObject({ planKind: "annual-plan", period: null, title: null });
});

test.each([
  ["ĐVT: triệu đồng", "million-dong"],
  ["Đơn vị tiền: triệu đồng", "million-dong"],
  ["Đơn vị tiền tệ: đồng", "dong"],
  ["Đvt: Triệu đồng", "million-dong"],
  ["Đơn vị: ngàn đồng", "thousand-dong"],
  ["Đơn vị tính: 1.000 đồng", "thousand-dong"],
  ["Đơn vị tính: 1000 đồng", "thousand-dong"],
  ["ĐVT: 1.000.000 đồng", "million-dong"],
  ["Đơn vị tính: 1,000,000 VND", "million-dong"],
  ["(Đơn vị tính: tỷ đồng)", "billion-dong"],
  ["Đơn vị tính: đồng", "dong"],
  ["Triệu đồng", "million-dong"],
  ["(1.000 đồng)", "thousand-dong"],
  ["Đơn vị tính: | triệu đồng", "million-dong"],
  ["Đơn vị tính: cái", "unknown"],
])("%s above the table", (note, unit) => {
  expect(tableOf(` | | | | ${note}\n${TABLE}`).moneyUnit).toBe(unit);
});

test("a heading that ends in a year before its unit of money tells the period", () => {
  const { period } = tableOf("TT | Tên đề án | Kế hoạch vốn 2026 (triệu đồng)\n1 | Máy A | 100");
  expect(period).toEqual({ from: 2026, to: 2026 });
});

test("two tables of the same header are two where a title parts them, one where it is typed again", () => {
  const header = "TT | Nội dung | ĐVT | Số lượng | Kinh phí";
  const parted = `${header}\n1 | A | Lớp | 1 | 100\n---\nPHỤ LỤC II\n${header}\n1 | B | Lớp | 1 | 100`;
  expect(() => tableOf(parted)).toThrow("2 tables");
  const again = `${header}\n1 | A | Lớp | 1 | 100\n---\n${header}\n2 | B | Lớp | 1 | 100`;
  expect(tableOf(again).rows.map((row) => row.kind)).toEqual(["task", "repeated-header", "task"]);
});

test.each([
  ["CHƯƠNG TRÌNH KHUYẾN CÔNG", "TỈNH KIÊN GIANG GIAI ĐOẠN 2021-2025", 2021],
  ["DỰ TOÁN KINH PHÍ", "HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2024", 2024],
])("a title in two cells: %s | %s", (first, second, from) => {
  const table = tableOf(`${first} | | | ${second}\n${TABLE}`);
  expect([table.title?.text, table.headerRows, table.period?.from]).toEqual([
    `${first} ${second}`,
    [1],
    from,
  ]);
});

test("a remark beside a title, and one beside the unit of money below it, are none of the title", () => {
  const { title } = tableOf(
    `KẾ HOẠCH KHUYẾN CÔNG NĂM 2026 | | | | Ghi chú riêng:\nĐVT: triệu đồng | | | | kiểm tra lại số liệu\n${TABLE}`,
  );
  expect(title?.text).toBe("KẾ HOẠCH KHUYẾN CÔNG NĂM 2026");
});

test("a line of the units of several columns is none of the title", () => {
  const { title } = tableOf(
    `KẾ HOẠCH KHUYẾN CÔNG NĂM 2026\nĐơn vị tính: Số lượng (cơ sở), Kinh phí (triệu đồng)\n${TABLE}`,
  );
  expect(title?.text).toBe("KẾ HOẠCH KHUYẾN CÔNG NĂM 2026");
});

test("whom a letter is to is none of its title, and a list may have one in small letters", () => {
  const letter = tableOf(`ĐĂNG KÝ NHU CẦU KHUYẾN CÔNG NĂM 2027\nKính gửi: Sở Công Thương\n${TABLE}`);
  expect(letter.title?.text).toBe("ĐĂNG KÝ NHU CẦU KHUYẾN CÔNG NĂM 2027");
  const list = tableOf(`Danh sách các đề án khuyến công năm 2026\n${TABLE}`);
  expect(list.title?.text).toBe("Danh sách các đề án khuyến công năm 2026");
});

test("where nothing else tells, the plan that was decided on does", () => {
  const { title, period } = tableOf(
    `PHỤ LỤC\n(Kèm theo Quyết định số 99/QĐ-UBND ngày 31/12/2025 của UBND tỉnh về Kế hoạch khuyến công năm 2026)\n${TABLE}`,
  );
  expect([title?.text, period]).toEqual(["PHỤ LỤC", { from: 2026, to: 2026 }]);
});
