import type { CellRange } from "../../../src/plan";
import { words, type Canvas } from "./canvas";
import type { AroundChoices } from "./choices";

const TITLES: Readonly<Record<AroundChoices["kind"], readonly (readonly [string, string])[]>> = {
  "annual-plan": [
    ["KẾ HOẠCH", "KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2024"],
    ["DANH MỤC", "Đề án khuyến công tỉnh Kiên Giang năm 2024"],
    ["DỰ TOÁN KINH PHÍ", "HOẠT ĐỘNG KHUYẾN CÔNG NĂM 2024"],
  ],
  programme: [
    ["DANH MỤC NHIỆM VỤ", "CHƯƠNG TRÌNH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2025"],
    ["CHƯƠNG TRÌNH KHUYẾN CÔNG", "TỈNH KIÊN GIANG GIAI ĐOẠN 2021-2025"],
    ["DANH MỤC", "các nhiệm vụ khuyến công giai đoạn 2021 – 2025"],
  ],
  adjustment: [
    ["ĐIỀU CHỈNH KẾ HOẠCH", "KHUYẾN CÔNG NĂM 2024"],
    ["DANH MỤC ĐỀ ÁN ĐIỀU CHỈNH", "Kế hoạch khuyến công năm 2024"],
  ],
};

const PERIODS: Readonly<Record<AroundChoices["kind"], string>> = {
  "annual-plan": "2024-2024",
  programme: "2021-2025",
  adjustment: "2024-2024",
};

/** What must be read of a table's title. */
export interface ReadTitle {
  readonly title: string;
  readonly period: string;
}

/** Writes who issues the plan, and the motto; gives the next free row. */
export function writeLetterhead(on: Canvas, { top, left, right }: CellRange, wanted: boolean): number {
  if (!wanted) return top;
  const half = Math.max(left + 1, Math.floor((left + right) / 2));
  const lines = [
    ["UBND TỈNH KIÊN GIANG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ CÔNG THƯƠNG", "Độc lập - Tự do - Hạnh phúc"],
    ["Số: 98/KH-SCT", "Kiên Giang, ngày 20 tháng 10 năm 2023"],
  ] as const;
  lines.forEach(([first, second], at) => {
    on.put(top + at, left, words(first));
    on.put(top + at, half, words(second));
  });
  return top + lines.length + 1;
}

/** Writes a title; gives the next free row and what must be read. */
export function writeTitle(
  on: Canvas,
  { top, left, right }: CellRange,
  how: AroundChoices,
  unit: string,
): ReadTitle & { readonly next: number } {
  const [first, second] = TITLES[how.kind][how.titleWord % TITLES[how.kind].length] ?? ["", ""];
  const behind = unit === "" ? "" : ` (${unit})`;
  const one = `${first} ${second}${behind}`;
  const lines =
    how.title === "two-lines" ? [first, second + behind] : how.title === "annex" ? ["PHỤ LỤC I", one] : [one];
  const inPieces = how.title === "pieces" && right > left + 1 && second === second.toUpperCase();
  lines.forEach((line, at) => {
    const row = top + at;
    on.put(row, left, words(inPieces ? first : line));
    if (inPieces) on.put(row, right, words(second + behind));
    if (how.title === "merged") on.merge({ top: row, left, bottom: row, right });
    if (how.title === "repeated")
      for (let column = left + 1; column <= right; column++) on.put(row, column, words(line));
  });
  let next = top + lines.length;
  if (how.title === "annex") {
    on.put(
      next,
      left,
      words("(Kèm theo Quyết định số 2454/QĐ-UBND ngày 20 tháng 10 năm 2020 của UBND tỉnh)"),
    );
    next++;
  }
  return { next, title: lines.join(" "), period: PERIODS[how.kind] };
}

/** Writes who signs. */
export function writeSignatures(
  on: Canvas,
  { top, left, right }: CellRange,
  how: AroundChoices["signatures"],
): void {
  const far = Math.max(left + 2, right - 1);
  switch (how) {
    case "none":
      return;
    case "office":
      on.put(top, left + 1, words("NGƯỜI LẬP BIỂU"));
      on.put(top, far, words("GIÁM ĐỐC"));
      on.put(top + 4, far, words("Nguyễn Văn An"));
      return;
    case "names":
      on.put(top, far, words("TM. ỦY BAN NHÂN DÂN"));
      on.put(top + 1, far, words("KT. CHỦ TỊCH"));
      on.put(top + 2, far, words("PHÓ CHỦ TỊCH"));
      on.put(top + 5, far, words("Lê Thị Bình"));
      return;
    case "receivers":
      on.put(top, left, words("Nơi nhận:"));
      on.put(top, far, words("GIÁM ĐỐC"));
      on.put(top + 1, left, words("- Như Điều 3;"));
      on.put(top + 2, left, words("- Lưu: VT, KC."));
  }
}
