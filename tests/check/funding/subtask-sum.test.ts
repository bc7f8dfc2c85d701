import { subtaskSum } from "../../../src/check/funding/subtask-sum";
import { clean, faulty } from "../../support/rule-tester";

const table = (own: string, ...parts: string[]): string =>
  [
    "TT | Tên nhiệm vụ | Đơn vị | Số lượng | Tổng số",
    "I | Tư vấn | | | ",
    `1 | Hội chợ trong tỉnh | Cuộc | 1 | ${own}`,
    ...parts.map(
      (part, at) => `${["a)", "b)", "c)"][at] ?? ""} | Phần việc ${String(at + 1)} | Lượt | 1 | ${part}`,
    ),
    "2 | Hội thảo | Cuộc | 1 | 50",
  ].join("\n");

faulty("a task that is not the sum of its components", subtaskSum, table("[1.000]", "300", "600"), {
  severity: "error",
  data: { stated: "1000", sum: "900" },
  fix: null,
  suggests: ["900"],
});
faulty("a SUM that leaves one out", subtaskSum, table("[=SUM(E4:E4) → 300]", "300", "600"), {
  fix: "=SUM(E4:E5)",
});
clean("components that add up", subtaskSum, table("900", "300", "600"));
clean("components without amounts, and a task without its own", subtaskSum, table("900", "", ""));
clean("a blank task over components", subtaskSum, table("", "300", "600"));
clean("a component that is not known", subtaskSum, table("1.000", "300", "Lồng ghép"));
