import { textEncoding } from "../../../src/check/structure/text-encoding";
import { legacyEncoding } from "../../../src/knowledge";
import { clean, faulty } from "../../support/rule-tester";

faulty(
  "letters that are parted from their marks, which are composed",
  textEncoding,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | [${"Thiết kế mẫu mã".normalize("NFD")}] | Cơ sở | 16 | 1.120
  2  | In tờ rơi        | [${"Cuốn".normalize("NFD")}] | 3 | 30
`,
  [{ severity: "warning", message: "text-encoding", fix: "Thiết kế mẫu mã" }, { fix: "Cuốn" }],
);
faulty(
  "text in fonts of before Unicode, which a person must convert",
  textEncoding,
  `
  TT | Tên nhiệm vụ     | Đơn vị | Số lượng | Tổng số
  1  | [Hç trî n©ng cao n¨ng lùc qu¶n lý] | Cơ sở | 16 | 1.120
  2  | [Hoã trôï naâng cao naêng löïc]    | Cuốn  | 3  | 30
`,
  [
    { message: "text-encoding.legacy", data: { encoding: "TCVN3" }, fix: null, suggests: [] },
    { data: { encoding: "VNI" } },
  ],
);
clean(
  "composed text, and foreign words",
  textEncoding,
  `
  TT | Tên nhiệm vụ              | Đơn vị | Số lượng | Tổng số
  1  | Hoà giải, quà tặng «café» | Cơ sở  | 16       | 1.120
  2  | Máy tiện Ø20 Müller 5µm   | m²     | 3        | 30
`,
);

test.each([
  ["Tæng sè", "TCVN3"],
  ["§¬n vÞ tÝnh", "TCVN3"],
  ["Kinh phÝ khuyÕn c«ng", "TCVN3"],
  ["Së C«ng Th\u00ad¬ng", "TCVN3"],
  ["Toång soá", "VNI"],
  ["Ñôn vò tính", "VNI"],
  ["Sôû Coâng Thöông", "VNI"],
  ["UBND caùc huyeän", "VNI"],
])("%s is written in %s", (text, encoding) => {
  expect(legacyEncoding(text)).toBe(encoding);
});

test.each(["Màu", "quá khứ", "thuê", "khoá", "xoè", "naïve", "Noël", "Curaçao", "1½ m²", "25°C", "«Đề án»"])(
  "%s is of today",
  (text) => {
    expect(legacyEncoding(text)).toBeNull();
  },
);
