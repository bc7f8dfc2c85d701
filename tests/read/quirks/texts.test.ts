import { legacyEncoding } from "../../../src/knowledge";
import { roleOf, tableOf, valueOf } from "../../support/read-text";

const HEADER = "TT | Nội dung | ĐVT | SL | Tổng số | Vốn NS | Vốn khác | Chủ trì | Phối hợp";

test("slips of the keyboard are kept as typed: Lướt, chuyển, THựC HIỆN", () => {
  const { rows } = tableOf(`${HEADER}
    1 | Tổ chức chuyển tham quan học tập | Lướt | 2 | 100 | 60 | 40 | Sở THựC HIỆN |`);
  expect(rows.map(({ name, unit, lead }) => [name?.text, unit?.text, lead?.text])).toEqual([
    ["Tổ chức chuyển tham quan học tập", "Lướt", "Sở THựC HIỆN"],
  ]);
});

test("slips in headings do not hide their columns, and are less sure", () => {
  const { columns } = tableOf(`
    STT | Nội dungg | Đơn vi tính | Số luợngg | Tổngg số | Vốn NS | Vốn kháác | Ghi chúu
    1   | A | Lớp | 1 | 100 | 60 | 40 |
  `);
  expect(columns.map(roleOf)).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "total",
    "funding state",
    "funding other",
    "note",
  ]);
  expect(columns.map(({ sure }) => sure)).toEqual([
    "certain",
    "likely",
    "certain",
    "likely",
    "likely",
    "certain",
    "likely",
    "likely",
  ]);
});

test("slips in headings that hold a phrase of another column, and in abbreviations of sources", () => {
  const { columns } = tableOf(`
    STT | Nội dunng hỗ trợ khuyến công | Đơn vị tính | Số lượng | Kinh phí (triệu đồng) | Trong đó | | |
        |   |     |   |     | Kinh phí KCQQG | Kinh phí KCP | Vốn đối ứng
    1   | A | Lớp | 1 | 100 | 50 | 10 | 40
  `);
  expect(columns.map(roleOf)).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "total",
    "funding state",
    "funding state",
    "funding other",
  ]);
});

test("abbreviations: of headings, units and offices (CNNT, ĐT, TP, PT - TH, CN-TTCN, KC&TV)", () => {
  const table = tableOf(`
    STT | N.dung công việc | ĐVT | SL | T.cộng | NSTW | NSĐP | DN | TGTH | CQ chủ trì | CQ phối hợp | G.chú
    1   | Hỗ trợ CNNT | CS CNNT | 2 | 400 | 100 | 100 | 200 | 2025 | Sở Kế hoạch và ĐT | Đài PT - TH KG, Báo KG |
    2   | Bình chọn SP CNNT TB, CN-TTCN | Đợt | 1 | 200 | 100 | 100 | | 2025 | TT KC&TV | UBND các huyện, TP |
  `);
  expect(table.columns.map(roleOf)).toEqual([
    "number",
    "name",
    "unit",
    "quantity",
    "total",
    "funding state",
    "funding state",
    "funding other",
    "time",
    "lead",
    "partner",
    "note",
  ]);
  expect(table.rows.map(({ unit, lead, partner }) => [unit?.text, lead?.text, partner?.text])).toEqual([
    ["CS CNNT", "Sở Kế hoạch và ĐT", "Đài PT - TH KG, Báo KG"],
    ["Đợt", "TT KC&TV", "UBND các huyện, TP"],
  ]);
});

test("one office written in several ways, and commas inside its name: each cell is one text, as printed", () => {
  const { rows } = tableOf(`${HEADER}
    1 | A | Lớp | 1 | 100 | 60 | 40 | UBND các huyện, TP | Sở Công Thương, UBND huyện, TP
    2 | B | Lớp | 1 | 100 | 60 | 40 | UBND huyện, TP | nt`);
  expect(rows.map(({ lead, partner }) => [lead?.text, partner?.text, partner?.inherited])).toEqual([
    ["UBND các huyện, TP", "Sở Công Thương, UBND huyện, TP", false],
    ["UBND huyện, TP", "Sở Công Thương, UBND huyện, TP", true],
  ]);
});

test("decomposed Unicode is read as composed; TCVN3 and VNI are told, not converted", () => {
  const text = `${HEADER}\n1 | Hỗ trợ máy móc | Cơ sở | 2 | 100 | 60 | 40 | Sở Công Thương |`;
  expect(tableOf(text.normalize("NFD")).columns.map(roleOf)).toEqual(tableOf(text).columns.map(roleOf));
  const { rows } = tableOf(`${HEADER}
    1 | Hç trî m¸y mãc tiªn tiÕn | Lớp | 1 | 100 | 60 | 40 | |
    2 | Khuyeán coâng quoác gia | Lớp | 1 | 100 | 60 | 40 | |`);
  expect(rows.map(({ name }) => [name?.text, legacyEncoding(name?.text ?? "")])).toEqual([
    ["Hç trî m¸y mãc tiªn tiÕn", "TCVN3"],
    ["Khuyeán coâng quoác gia", "VNI"],
  ]);
});

test("the number and date of a decision, printed in several ways, are no total and no period", () => {
  const table = tableOf(`
    DANH MỤC NHIỆM VỤ KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025
    (Kèm theo Quyết định số 245A/QĐ-UBND ngày 20 / 10 /2020 của UBND tỉnh)
    ${HEADER}
    1 | A | Lớp | 1 | 100 | 60 | 40 | |`);
  expect([table.period, table.statements]).toEqual([{ from: 2021, to: 2025 }, []]);
});

test("an appendix of the chairman to a plan of the committee, and a date with a slip (28/12/ 2012): the year is the title's", () => {
  const table = tableOf(`
    NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2025
    (Kèm theo Kế hoạch số 98/KH-UBND ngày 28/12/ 2012 của Chủ tịch UBND tỉnh)
    ${HEADER}
    1 | A | Lớp | 1 | 100 | 60 | 40 | |`);
  expect([table.title?.text, table.period?.from]).toEqual(["NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2025", 2025]);
});

test("dates of laws that contradict one another (21/5/2012, 21/3/2012) do not become the plan's year", () => {
  const table = tableOf(`
    Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21/5/2012; Thông tư số 28/2018/TT-BTC ngày 28/3/2018
    NỘI DUNG HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2025
    (Ban hành kèm theo Kế hoạch số 98/KH-UBND ngày 28/4/2024, theo Nghị định 45/2012 ngày 21/3/2012)
    ${HEADER}
    1 | A | Lớp | 1 | 100 | 60 | 40 | |`);
  expect([table.planKind, table.period, valueOf(table.rows[0]?.total ?? null)]).toEqual([
    "annual-plan",
    { from: 2025, to: 2025 },
    "100",
  ]);
});

test("a heading that is but a letter from a known one, and another word, is no slip", () => {
  const { columns } = tableOf("TT | Tên lớp | Số người | Thời lượng | Kinh phí\n1 | May | 30 | 3 tháng | 60");
  expect(columns.map(({ role }) => role)).toEqual(["number", "name", "quantity", "unknown", "total"]);
});
