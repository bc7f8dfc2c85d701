import {
  headingMeaning,
  inLettersOfToday,
  legacyEncoding,
  moneyUnitInNote,
  sumLabel,
} from "../../src/knowledge";

test.each([
  ["§µo t¹o nghÒ may c«ng nghiÖp", "Đào tạo nghề may công nghiệp"],
  ["Ng©n s¸ch ®Þa ph­¬ng", "Ngân sách địa phương"],
  ["Trong ®ã:", "Trong đó:"],
  ["Ñaøo taïo ngheà may coâng nghieäp", "Đào tạo nghề may công nghiệp"],
  ["ÑAØO TAÏO NGHEÀ", "ĐÀO TẠO NGHỀ"],
  ["Voán tín duïng", "Vốn tín dụng"],
])("%s is %s", (legacy, today) => {
  expect(inLettersOfToday(legacy)).toBe(today);
});

test.each(["Hỗ trợ máy móc", "Tô son, bà ta", "Công ty TNHH Tân Á", "Quy chế ® 2024", "§ 5"])(
  "%s is of today and stays as it is",
  (text) => {
    expect([legacyEncoding(text), inLettersOfToday(text)]).toEqual([null, text]);
  },
);

test.each([
  ["Sè l­îng", "quantity"],
  ["§¬n vÞ tÝnh", "unit"],
  ["Néi dung", "name"],
  ["Kinh phÝ", "money"],
  ["Vèn NS", "state"],
  ["Ghi chó", "note"],
  ["Soá löôïng", "quantity"],
  ["Ghi chuù", "note"],
  ["NSÑP", "state"],
])("the heading %s means %s", (text, as) => {
  expect(headingMeaning(text)?.as).toBe(as);
});

test("labels of sums and notes of the unit of money are understood in old letters too", () => {
  expect(["Céng", "Coäng", "Tæng céng"].map(sumLabel)).toEqual([
    { of: "unsaid" },
    { of: "unsaid" },
    { of: "table" },
  ]);
  expect(["§VT: triÖu ®ång", "Ñôn vò tính: trieäu ñoàng"].map(moneyUnitInNote)).toEqual([
    "million-dong",
    "million-dong",
  ]);
});
