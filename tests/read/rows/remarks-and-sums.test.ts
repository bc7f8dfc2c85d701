import { tableOf } from "../../support/read-text";

const kindsOf = (text: string): readonly string[] =>
  tableOf(text).rows.map(({ kind, parent }) => `${kind} under ${String(parent)}`);

test("a remark in brackets below a category heads nothing", () => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí
      I  | Hỗ trợ máy móc
         | (Mức hỗ trợ tối đa 300 triệu đồng/cơ sở)
      1  | Máy A | 1 | 10
      II | Hội chợ
      1  | Hội chợ B | 1 | 10
    `),
  ).toEqual(["category under null", "note under 1", "task under 1", "category under null", "task under 4"]);
});

test("a total names its parts, each in brackets of its own", () => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí
      I  | Máy |
      1  | Máy A | 1 | 10
      Cộng (I) | | 1 | 10
      II | Lớp |
      1  | Lớp B | 1 | 10
      Cộng (II) | | 1 | 10
      Tổng (I)+(II) | | 2 | 20
    `).filter((kind) => !/task|category/.test(kind)),
  ).toEqual(["subtotal under 1", "subtotal under 4", "total under null"]);
});

test("Trong đó below a task or a category belongs to it, and what follows is no part of it", () => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí
      1  | Đào tạo nghề | | 30
         | Trong đó: | |
         | - Ngân sách nhà nước | | 30
         | Lớp A | 1 | 10
         | Lớp B | 1 | 20
         | Trong đó: KCQG | | 20
         | Cộng | | 30
    `),
  ).toEqual([
    "category under null",
    "note under 1",
    "note under 1",
    "task under 1",
    "task under 1",
    "note under 5",
    "total under null",
  ]);
});

test("a source of money right above tasks is their category, also below the total of the table", () => {
  expect(
    kindsOf(`
      TT | Nội dung | ĐVT | SL | Kinh phí
         | TỔNG SỐ | | | 20
         | Khuyến công quốc gia | | | 10
      1  | Máy A | máy | 1 | 10
         | Khuyến công địa phương | | | 10
      1  | Máy B | máy | 1 | 10
    `),
  ).toEqual([
    "total under null",
    "category under null",
    "task under 2",
    "category under null",
    "task under 4",
  ]);
});

test("remarks that close a table are about it, with the lines below them", () => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí
      I  | Máy móc
      1  | Máy A | 1 | 10
      Ghi chú:
         | - Mức hỗ trợ theo Nghị quyết của Hội đồng nhân dân tỉnh
         | - Các đề án do Sở Công Thương chủ trì
    `),
  ).toEqual(["category under null", "task under 1", "note under null", "note under null", "note under null"]);
});

test.each(["sản xuất, chế biến chè", "Đơn vị thụ hưởng: HTX Bình Minh", "Địa điểm: xã An Phú"])(
  "%s in a row of its own goes on with the task above and heads nothing",
  (more) => {
    expect(
      kindsOf(`
        TT | Nội dung | SL | Kinh phí
        1  | Hỗ trợ máy móc tiên tiến vào | 1 | 10
           | ${more}
        2  | Máy B | 1 | 10
      `),
    ).toEqual(["task under null", "note under 1", "task under null"]);
  },
);

test.each(["Tổng kinh phí mục I", "Cộng kinh phí mục I", "Tiểu cộng"])("%s sums its category", (label) => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí
      I  | Máy móc
      1  | Máy A | 1 | 10
         | ${label} | | 10
      II | Hội chợ
      1  | Hội chợ B | 1 | 10
         | Tổng cộng | | 20
    `)[2],
  ).toBe("subtotal under 1");
});

test("sums that go by the names of their categories, and a task that only begins like one", () => {
  expect(
    kindsOf(`
      TT | Nội dung | ĐVT | SL | Kinh phí
      A  | Khuyến công quốc gia
      1  | Máy A | máy | 1 | 10
         | Tổng số đề án KCQG: 01 đề án | | | 10
      B  | Đào tạo nghề
      1  | Cộng tác viên khuyến công | người | 20 | 20
         | Cộng đào tạo | | | 20
         | Tổng kinh phí toàn tỉnh | | | 30
    `),
  ).toEqual([
    "category under null",
    "task under 1",
    "subtotal under 1",
    "category under null",
    "task under 4",
    "subtotal under 4",
    "total under null",
  ]);
});

test.each([
  ["repeated before the amounts", "TỔNG CỘNG | TỔNG CỘNG | TỔNG CỘNG | TỔNG CỘNG"],
  ["in the column of units", " | | TỔNG CỘNG | "],
  ["in the column of numbers", "TỔNG CỘNG | | | "],
  ["of parts without blanks", "Cộng I+II+III | | | "],
])("the label of a sum %s is its name, and nothing else", (_, label) => {
  const table = tableOf(`
    TT | Nội dung | ĐVT | SL | Kinh phí
    I  | Máy móc
    1  | Máy A | máy | 1 | 10
    ${label} | 10
       | Làm tròn | | | 10
  `);
  const [, , sum, rounded] = table.rows;
  expect([sum?.kind, sum?.number?.text, sum?.unit?.text, sum?.quantity?.text]).toEqual(["total", "", "", ""]);
  expect(sum?.name?.text).toBe(label.includes("I+") ? "Cộng I+II+III" : "TỔNG CỘNG");
  expect(rounded?.kind).toBe("note");
});

test("sources of money that are numbered below a total break it down, where categories follow; else they are the categories", () => {
  const kinds = (next: string): readonly string[] =>
    kindsOf(`
      TT | Nội dung | ĐVT | SL | Kinh phí
         | TỔNG CỘNG | | | 30
         | Trong đó:
      1  | Nguồn KCQG | | | 10
      2  | Nguồn KCĐP | | | 20
      ${next} | Máy A | máy | 1 | 30
    `).slice(2);
  expect(kinds("I | Máy móc | | | 30\n1")).toEqual([
    "note under null",
    "note under null",
    "category under null",
    "task under 5",
  ]);
  expect(kinds("2.1")[1]).toBe("category under null");
});

test("an office alone in a row goes on with the task above", () => {
  expect(
    kindsOf(`
      TT | Nội dung | SL | Kinh phí | Cơ quan phối hợp
      1  | Máy A | 1 | 10 | UBND huyện
         | | | | Phòng Kinh tế
      2  | Máy B | 1 | 10 | UBND huyện
    `),
  ).toEqual(["task under null", "note under 1", "task under null"]);
});

test("a label spread over the cells before the amounts is no quantity", () => {
  const { rows } = tableOf(`
    TT        | Nội dung  | ĐVT       | Số lượng  | Kinh phí | NS  | Đối ứng
    1         | Máy móc   | Cơ sở     | 2         | 100      | 60  | 40
    Tổng cộng | Tổng cộng | Tổng cộng | Tổng cộng | 100      | 60  | 40
  `);
  expect(rows.map(({ kind, quantity }) => `${kind} ${String(quantity?.state)}`)).toEqual([
    "task read",
    "total blank",
  ]);
});

test.each(["Mục tiêu: nâng cao tay nghề", "Đối tượng: lao động nông thôn", "Mức hỗ trợ: theo định mức"])(
  "%s below a category says what it is about, and heads nothing",
  (remark) => {
    const table = `
      TT | Nội dung | ĐVT | SL | Kinh phí
      I  | Đào tạo nghề | | | 10
         | ${remark} | | |
      1  | Lớp may | Lớp | 1 | 10
    `;
    expect(kindsOf(table)).toEqual(["category under null", "note under 1", "task under 1"]);
  },
);

test.each([
  ["by years", "   | Năm 2024 | | | 10\n   | Năm 2025 | | | 20"],
  ["by numbered sources", "   | Trong đó: | | |\n1  | Kinh phí KCQG | | | 10\n2  | Kinh phí KCĐP | | | 20"],
])("the last total is broken down below it, %s", (_, lines) => {
  const table = `
    TT | Nội dung  | ĐVT   | SL | Kinh phí
    1  | Lớp may   | Lớp   | 1  | 20
    2  | Thiết kế  | Cơ sở | 1  | 10
       | Tổng cộng |       |    | 30
${lines}
  `;
  expect(
    kindsOf(table)
      .slice(3)
      .every((kind) => kind === "note under null"),
  ).toBe(true);
});

test("Trong đó with a part of its own goes on without it, where tasks are numbered", () => {
  const table = `
    TT | Nội dung                  | ĐVT | SL | Kinh phí
    I  | Đào tạo                   |     |    | 10
    1  | Lớp may                   | Lớp | 1  | 10
    II | Quản lý chương trình      | Đợt | 4  | 5
       | Trong đó: Chi công tác phí |    |    | 3
       | Xăng xe                   |     |    | 2
  `;
  expect(kindsOf(table)).toEqual([
    "category under null",
    "task under 1",
    "task under null",
    "note under 3",
    "note under 3",
  ]);
});
