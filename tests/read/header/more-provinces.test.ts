import { roleOf, rowAt, tableOf, valueOf } from "../../support/read-text";

test.each(["Chỉ tiêu", "Mục tiêu, quy mô", "Kết quả dự kiến"])(
  "a column of things counted in their unit is the quantity, though its heading (%s) does not say so",
  (heading) => {
    const { columns, rows } = tableOf(`
      TT | Nội dung | ${heading} | Kinh phí | Thời gian
      1  | Đào tạo nghề | 02 lớp | 200 | 2025
      2  | Hội chợ | khoảng 03 gian hàng | 100 | 2025
    `);
    expect(columns.map(roleOf)).toEqual(["number", "name", "quantity", "total", "time"]);
    expect(rows.map(({ quantity, unit }) => [valueOf(quantity), unit?.text])).toEqual([
      ["2", "lớp"],
      ["words", "gian hàng"],
    ]);
  },
);

test("what stands before Tăng, Giảm and their outcome is the plan as it was", () => {
  const { columns, headerRows, planKind } = tableOf(`
    TT | Tên đề án | Kinh phí theo QĐ số 15/QĐ-UBND | Kinh phí điều chỉnh | | Kinh phí sau điều chỉnh
       |           |                                | Tăng | Giảm           |
    1  | Máy A     | 300                            |      | 100            | 200
    2  | Máy B     | 200                            | 100  |                | 300
  `);
  expect([headerRows, planKind]).toEqual([[0, 1], "adjustment"]);
  expect(columns.slice(2).map(roleOf)).toEqual([
    "total before",
    "total adjustment",
    "total adjustment",
    "total after",
  ]);
});

test("a period and its years (Phân theo năm) are money", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Giai đoạn 2026-2028 | Phân theo năm | |
       |          |                     | '2026 | '2027 | '2028
    1  | Đào tạo  | 600                 | 200   | 200   | 200
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "total 2026", "total 2027", "total 2028"]);
});

test("names of districts under Đơn vị are offices, under Xã, phường places; support that is asked for is the state's", () => {
  const offices = tableOf(`
    TT | Đơn vị | Số đề án | Kinh phí
    1  | Huyện An Lão | '02 | 200
    2  | Thị xã Hoài Nhơn | '03 | 300
       | Cộng | 5 | 500
  `);
  expect(offices.columns.map(roleOf)).toEqual(["number", "lead", "quantity", "total"]);
  expect(rowAt(offices, 4).kind).toBe("total");
  const places = tableOf(`
    STT | Xã, phường | Tên đề án | Tổng kinh phí | Kinh phí đề nghị hỗ trợ | Vốn tự có
    1   | Xã Bình An | Máy dập   | 500           | 200                     | 300
  `);
  expect(places.columns.map(roleOf)).toEqual([
    "number",
    "place",
    "name",
    "total",
    "funding state",
    "funding other",
  ]);
});

test("a total may name its parts without brackets", () => {
  const { rows } = tableOf(`
    TT | Nội dung | Kinh phí
    A  | KCQG |
    1  | Máy A | 200
    B  | KCĐP |
    1  | Máy B | 100
       | Tổng A + B | 300
  `);
  expect(rows.at(-1)?.kind).toBe("total");
});

test.each([
  ["Lộ trình thực hiện", "time"],
  ["Phân công thực hiện", "lead"],
  ["Đơn vị TH", "lead"],
  ["Người thực hiện", "lead"],
  ["Xã/phường/đặc khu", "place"],
  ["ĐVT/Quy mô", "quantity"],
  ["Đơn vị đề xuất", "lead"],
  ["Tên xã, phường", "place"],
  ["Tổng chi", "total"],
  ["T.tiền", "total"],
  ["Số tiền hỗ trợ", "total"],
  ["Trách nhiệm thực hiện", "lead"],
  ["Trách nhiệm phối hợp", "partner"],
  ["Đơn vị được hỗ trợ", "beneficiary"],
  ["Huyện, thành phố", "place"],
  ["Thuyết minh", "note"],
  ["Khoản mục chi", "name"],
  ["ND hoạt động KC", "name"],
  ["Tên gọi đề án", "name"],
  ["Thời điểm hoàn thành", "time"],
  ["Nơi triển khai", "place"],
  ["Căn cứ pháp lý", "note"],
])("%s is a heading of the role %s", (heading, role) => {
  const name = role === "name" ? "Mã" : "Nội dung";
  const { columns } = tableOf(`STT | ${name} | ĐVT | SL | Kinh phí | ${heading}\n1 | a | Lớp | 1 | 5 | b`);
  expect(columns.at(-1)?.role).toBe(role);
});

test("what was planned and what was done under one heading are two of the same", () => {
  const { columns, headerRows, rows } = tableOf(`
    KẾ HOẠCH KHUYẾN CÔNG NĂM 2024
    TT | Nội dung | ĐVT | Số lượng | | Kinh phí |
       |          |     | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện
    1  | Máy A    | máy | 2        | 1         | 200      | 100
  `);
  expect([headerRows, columns.slice(3).map(roleOf)]).toEqual([
    [1, 2],
    ["quantity", "quantity", "total", "total"],
  ]);
  expect([valueOf(rows[0]?.quantity ?? null), valueOf(rows[0]?.total ?? null)]).toEqual(["2", "200"]);
});

test("a header of which no heading is a known one but for its beginning", () => {
  const { columns } = tableOf(`
    Mã số | Tên đề án khuyến công | Đơn vị thực hiện | Tổng kinh phí | Hỗ trợ từ NSNN | Đơn vị thụ hưởng đối ứng
    KC01  | Máy A                 | TTKC             | 100           | 50             | 50
  `);
  expect(columns.map(roleOf)).toEqual(["unknown", "name", "lead", "total", "funding state", "funding other"]);
});

test("money per thing (triệu đồng/cơ sở) is no amount of the row", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Số lượng | Đơn vị tính | Mức hỗ trợ (triệu đồng/cơ sở) | Kinh phí hỗ trợ | Vốn đối ứng | Tổng cộng
    1  | Máy A    | 2        | cơ sở       | 100                           | 200             | 300         | 500
  `);
  expect(columns.slice(4).map(roleOf)).toEqual(["unknown", "funding state", "funding other", "total"]);
});

test("support and counterpart funds beside Kinh phí thực hiện are its parts", () => {
  const { columns } = tableOf(`
    Stt | Hạng mục | Kinh phí thực hiện | Kinh phí hỗ trợ | Kinh phí đối ứng
    1   | Máy A    | 1000               | 500             | 500
  `);
  expect(columns.slice(2).map(roleOf)).toEqual(["total", "funding state", "funding other"]);
  expect(columns[2]?.parts).toEqual([3, 4]);
});

test("the names of sources under Nguồn are no money", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Khối lượng | | Kinh phí |
       |          | ĐVT | SL     | Dự toán | Nguồn
    1  | Máy A    | máy | 1      | 10      | KCĐP
  `);
  expect(columns.map(roleOf)).toEqual(["number", "name", "unit", "quantity", "total", "unknown"]);
});

test("the name and the address of who is helped are not the task's name", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Đơn vị thụ hưởng | | Kinh phí
       |          | Tên   | Địa chỉ
    1  | Máy A    | Cty X | Xã Y | 10
  `);
  expect(columns.map(roleOf)).toEqual(["number", "name", "beneficiary", "place", "total"]);
});

test.each(["Tổng số", "Kế hoạch 2025"])(
  "%s behind the unit is how many, where money has a heading of its own",
  (heading) => {
    const { columns } = tableOf(`
    TT | Chỉ tiêu | Đơn vị | ${heading} | Kinh phí (triệu đồng)
    1  | Đào tạo  | lớp    | 2          | 10
  `);
    expect(columns.map(roleOf)).toEqual(["number", "name", "unit", "quantity", "total"]);
  },
);

test("Diễn giải beside the names of tasks is a note, where there is no other; alone it is the names", () => {
  const rolesOf = (headings: string): readonly string[] =>
    tableOf(`TT | ${headings} | Kinh phí\n1 | Lớp may | Thuê giảng viên | 300`).columns.map(roleOf);
  expect(rolesOf("Tên nhiệm vụ | Diễn giải")).toEqual(["number", "name", "note", "total"]);
  expect(rolesOf("Diễn giải | Nội dung")).toEqual(["number", "note", "name", "total"]);
  expect(rolesOf("Diễn giải | Ghi chú")).toEqual(["number", "name", "note", "total"]);
  const noted = tableOf("TT | Nội dung | Diễn giải | Kinh phí | Ghi chú\n1 | Lớp may | Thuê | 300 |");
  expect(noted.columns.map(roleOf)).toEqual(["number", "name", "unknown", "total", "note"]);
});

test("a heading of several roles has the first that no other column has, as a guess", () => {
  const { columns } = tableOf(`
    TT | Nội dung | Kinh phí | Thời gian, địa điểm | Cơ quan chủ trì/phối hợp | Đơn vị phối hợp, thụ hưởng
    1  | Lớp may  | 100      | 2026, xã A          | Sở Công Thương           | HTX A
  `);
  expect(columns.slice(3).map(({ role, sure }) => [role, sure])).toEqual([
    ["time", "guess"],
    ["lead", "guess"],
    ["partner", "guess"],
  ]);
  const apart = tableOf(`
    TT | Nội dung | Kinh phí | Cơ quan phối hợp | Đơn vị phối hợp, thụ hưởng
    1  | Lớp may  | 100      | Sở Công Thương   | HTX A
  `);
  expect(apart.columns.slice(3).map(roleOf)).toEqual(["partner", "beneficiary"]);
});

test.each(["TT | Huyện/thành phố", " | Huyện, thị xã, thành phố", "TT | Đơn vị thực hiện", " | Đơn vị"])(
  "districts that share the money are rows, though no column names a task (%s)",
  (first) => {
    const [number = "", place = ""] = first.split(" | ");
    const before = number === "" ? "" : "1 | ";
    const { columns, rows } = tableOf(`
      PHÂN BỔ KINH PHÍ KHUYẾN CÔNG NĂM 2026
      ${number === "" ? "" : `${number} | `}${place} | Số đề án | Tổng kinh phí | NSNN | Đối ứng
      ${before}Huyện An Lão | 2 | 300 | 200 | 100
      ${before.replace("1", "2")}TP Quy Nhơn | 1 | 400 | 200 | 200
      ${before.replace("1", "")}Tổng cộng | 3 | 700 | 400 | 300
    `);
    expect(columns.slice(number === "" ? 1 : 2).map(roleOf)).toEqual([
      "quantity",
      "total",
      "funding state",
      "funding other",
    ]);
    expect(rows.map(({ kind, place: at, lead }) => [kind, at?.text ?? lead?.text])).toEqual([
      ["task", "Huyện An Lão"],
      ["task", "TP Quy Nhơn"],
      ["total", ""],
    ]);
    expect(rows.at(-1)?.name?.text).toBe("Tổng cộng");
  },
);
