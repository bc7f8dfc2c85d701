import { capFor, capSets, readCapFile } from "../../src/knowledge";

const [newest] = capSets;
if (newest === undefined) throw new Error("no caps");

test("each set names its document, and what is not verified is marked so", () => {
  expect(capSets.map(({ document }) => document)).toEqual([
    "Thông tư 28/2018/TT-BTC",
    "Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
  ]);
  expect(newest.from).toBe("2018-05-11");
  expect(newest.warning).toMatch(/thay thế/);
  const sure = newest.caps
    .filter(({ certainty }) => certainty !== "unverified")
    .map(({ activity }) => activity);
  expect(sure.length).toBeLessThan(newest.caps.length);
  for (const { caps } of capSets)
    for (const { source, article } of caps) expect([source, article]).not.toContain("");
});

test.each([
  ["Hỗ trợ xây dựng mô hình trình diễn kỹ thuật sản xuất sản phẩm mới hoặc công nghệ mới", "Mô hình", "1000"],
  ["Hỗ trợ cơ sở CNNT chuyển giao và ứng dụng máy móc thiết bị tiên tiến", "Cơ sở", "300"],
  ["Xây dựng mô hình thí điểm về áp dụng sản xuất sạch hơn trong công nghiệp", "mô hình", "500"],
  ["Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói", "Cơ sở", "35"],
])("%s per %s is capped at %s", (name, unit, amount) => {
  expect(capFor(newest, name, unit)?.amount?.toFixed()).toBe(amount);
});

test.each([
  ["Xây dựng và đăng ký thương hiệu cho các cơ sở CNNT", "Cơ sở"],
  ["Tham gia hội chợ trưng bày sản phẩm công nghiệp nông thôn", "Gian hàng"],
  ["Hội thảo khuyến công", "Cuộc"],
])("no cap fits %s per %s", (name, unit) => {
  expect(capFor(newest, name, unit)).toBeNull();
});

const own = {
  version: 1,
  document: "Nghị quyết 15/2024/NQ-HĐND",
  from: "2024-08-01",
  to: null,
  caps: [
    {
      activity: "Mô hình trình diễn",
      phrases: ["mô hình trình diễn"],
      unit: "mô hình",
      amount: "700.5",
      share: 30,
      article: "Điều 5",
    },
  ],
};
const [cap] = own.caps;
const withCap = (change: object): object => ({ ...own, caps: [{ ...cap, ...change }] });
const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

test("a province writes its own set in few words", () => {
  const { set, refusal } = readCapFile(`\uFEFF${JSON.stringify(own)}`);
  expect(refusal).toBeNull();
  expect(set).toMatchObject({ id: "own", document: own.document, certainty: "verified", to: null });
  expect(set === null ? null : capFor(set, "Xây dựng mô hình trình diễn", "Mô hình")?.amount?.toFixed()).toBe(
    "700.5",
  );
});

test.each([
  ["", "not-json", ""],
  ["{", "not-json", ""],
  [nested, "too-deep", ""],
  ["x".repeat(1_000_001), "too-large", ""],
  ["[]", "not-an-object", ""],
  ["null", "not-an-object", ""],
  [{ ...own, version: 2 }, "other-version", "version"],
  [{ ...own, version: undefined }, "other-version", "version"],
  [{ ...own, document: " " }, "missing", "document"],
  [{ ...own, from: "1/8/2024" }, "not-a-date", "from"],
  [{ ...own, from: "2024-02-31" }, "not-a-date", "from"],
  [{ ...own, to: "2023-01-01" }, "ends-before-it-begins", "to"],
  [{ ...own, certainty: "chắc chắn" }, "none-of-these", "certainty"],
  [{ ...own, caps: {} }, "not-a-list", "caps"],
  [{ ...own, caps: [] }, "missing", "caps"],
  [{ ...own, caps: [null] }, "not-an-object", "caps[0]"],
  [{ ...own, caps: Array.from({ length: 1_001 }, () => cap) }, "too-many", "caps"],
  [withCap({ amount: -5 }), "not-a-number", "caps[0].amount"],
  [withCap({ amount: "1e9" }), "not-a-number", "caps[0].amount"],
  [withCap({ amount: "1.000.000" }), "not-a-number", "caps[0].amount"],
  [withCap({ share: 130 }), "above-100", "caps[0].share"],
  [withCap({ amount: null, share: null }), "no-figure", "caps[0]"],
  [withCap({ phrases: "mô hình" }), "not-a-list", "caps[0].phrases"],
  [withCap({ phrases: [5] }), "not-a-text", "caps[0].phrases[0]"],
  [withCap({ activity: "x".repeat(2_001) }), "too-long", "caps[0].activity"],
  [withCap({ unit: 5 }), "not-a-text", "caps[0].unit"],
])("a damaged or hostile file is refused with its place (%#)", (data, problem, where) => {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  expect(readCapFile(text)).toEqual({ set: null, refusal: { problem, where } });
});

test.each(["__proto__", "constructor", "prototype"])("a file with a key %s is refused", (key) => {
  const text = JSON.stringify(own).replace('"version"', `"${key}":{"document":"x"},"version"`);
  expect(readCapFile(text)).toEqual({ set: null, refusal: { problem: "forbidden-key", where: key } });
});
