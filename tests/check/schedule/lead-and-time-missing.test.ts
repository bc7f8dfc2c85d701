import { leadMissing } from "../../../src/check/schedule/lead-missing";
import { timeMissing } from "../../../src/check/schedule/time-missing";
import { clean, faulty } from "../../support/rule-tester";

const table = (...details: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số | Thời gian | Cơ quan chủ trì",
    "I | Đào tạo nghề | | | | |",
    ...details.map(
      (detail, at) => `${String(at + 1)} | Nhiệm vụ ${String(at + 1)} | Lớp | 5 | 125 | ${detail}`,
    ),
  ].join("\n");
const noMerges = { merges: [] };

faulty(
  "a task without a time",
  timeMissing,
  table("2024 | Sở Công Thương", "[] | Sở Công Thương", "2024 | Sở Công Thương"),
  { severity: "info", fix: null },
  noMerges,
);
faulty(
  "a task without a lead agency",
  leadMissing,
  table("2024 | Sở Công Thương", "2024 | []", "2024 | Sở Công Thương"),
  { severity: "warning", fix: null },
  noMerges,
);
faulty(
  "the first of its category, even while the merges are not known",
  leadMissing,
  table("2024 | []", "2024 | Sở Công Thương", "2024 | Sở Công Thương"),
);
faulty(
  "one of two tasks",
  leadMissing,
  table("2024 | Sở Công Thương", "2024 | []"),
  { severity: "warning" },
  noMerges,
);
for (const [rule, some, run] of [
  [timeMissing, ["2024 | A", " | A", " | A"], ["2024 | A", " | A", "2025 | A"]],
  [leadMissing, ["2024 | Sở A", "2024 | ", "2024 | "], ["2024 | Sở A", "2024 | ", "2024 | Sở B"]],
] as const) {
  clean(`${rule.id} where most tasks have none`, rule, table(...some), noMerges);
  clean(`${rule.id} in a run that may be a vertical merge`, rule, table(...run));
}
clean("a vertical merge", leadMissing, table("2024 | Sở A", "2024 | ", "2024 | Sở B"), { merges: ["G3:G4"] });
clean("as above, and dashes", leadMissing, table("2024 | Sở A", "2024 | nt", "2024 | -"), noMerges);
clean(
  "a table without such columns",
  timeMissing,
  "TT | Tên nhiệm vụ | Đơn vị | Số lượng\n1 | Mở lớp | Lớp | 2\n2 | Hội thảo | Cuộc | 2",
);
