import type { Rule } from "../../../src/check";
import { Decimal } from "../../../src/plan";
import { sampleProgramme, type ChosenProgramme, type EarlierYear } from "../../../src/programme";
import { clean, faulty, type Expected, type TestOptions } from "../../support/rule-tester";

/** Held against Kiên Giang's programme 2021 - 2025, as a plan for 2024 unless told. */
export function underKienGiang(some: Partial<ChosenProgramme> = {}): TestOptions {
  return { programme: { programme: sampleProgramme(), year: 2024, earlier: [], corrections: [], ...some } };
}

/** Thirteen places of design for 455 million, in the years before. */
const before: EarlierYear = {
  year: 2022,
  source: "",
  unknown: 0,
  tasks: new Map([
    [
      sampleProgramme().tasks.find(({ name }) => name.includes("thiết kế mẫu mã"))?.id ?? "",
      { quantity: new Decimal(13), budget: new Decimal(455), other: new Decimal(455) },
    ],
  ]),
  sums: { total: new Decimal(910), budget: new Decimal(455), other: new Decimal(455) },
};
export const afterYears = underKienGiang({ earlier: [before] });

/** A plan with one category and these rows, in million đồng. */
export const table = (...rows: readonly string[]): string => `
  TT | Tên nhiệm vụ | Đơn vị | Số lượng | Kinh phí (triệu đồng) | |
     |              |        |          | Tổng số | Vốn NS | Vốn khác
  I  | Hỗ trợ hoạt động tư vấn khuyến công | | | | |
  ${rows.join("\n")}
`;

/** A row of the task of design. */
export const design = (quantity: string, total: string, budget: string, other: string): string =>
  `1 | Hỗ trợ cơ sở CNNT thiết kế mẫu mã, bao bì đóng gói | Cơ sở | ${quantity} | ${total} | ${budget} | ${other}`;

interface About {
  readonly finds: (
    name: string,
    rows: string,
    expected?: Expected | readonly Expected[],
    options?: TestOptions,
  ) => void;
  readonly silent: (name: string, rows: string, options?: TestOptions) => void;
}

/** What a rule finds, and what it is silent about, as a plan for 2024 unless told. */
export function about(rule: Rule): About {
  return {
    finds: (name, rows, expected = {}, options = underKienGiang()) => {
      faulty(name, rule, rows, expected, options);
    },
    silent: (name, rows, options = underKienGiang()) => {
      clean(name, rule, rows, options);
    },
  };
}
