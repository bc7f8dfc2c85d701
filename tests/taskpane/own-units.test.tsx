import { screen } from "@testing-library/react";
import { ExcelProblem, type WorkbookStore } from "../../src/excel";
import { checkedPane, finding, openPane } from "./support/open-pane";
import { textWorkbook } from "./support/text-workbook";

const OWN = JSON.stringify({ version: 1, tasks: [{ name: "Trồng cây xanh ven đường", unit: "Cây" }] });
const OTHER_UNIT = /khác danh mục nhiệm vụ mẫu/;

const plan = (): ReturnType<typeof textWorkbook> =>
  textWorkbook({
    "Phụ lục": `
      TT | Tên nhiệm vụ                            | Đơn vị  | Số lượng | Tổng số (triệu đồng)
      I  | Hỗ trợ xây dựng mô hình trình diễn      |         |          |
      1  | Trồng cây xanh ven đường                | Mô hình | 10       | 200
    `,
  });

test("nothing is said of the unit of a task that no catalogue has", async () => {
  await checkedPane(plan());
  expect(screen.queryByText(OTHER_UNIT)).toBeNull();
});

test("units are held against one's own catalogue", async () => {
  localStorage.setItem("khuyencong.catalogue-own", OWN);
  await checkedPane(plan());
  expect(finding(OTHER_UNIT).textContent).toMatch(/“Cây”/);
});

test("and against the one that travels with the workbook", async () => {
  const workbook = plan();
  await workbook.store.keep("catalogue", OWN);
  await checkedPane(workbook);
  expect(finding(OTHER_UNIT).textContent).toMatch(/“Cây”/);
});

test("a workbook that does not tell its catalogue is not checked as if it had none", async () => {
  const workbook = plan();
  await workbook.store.keep("catalogue", OWN);
  let refusals = 1;
  const store: WorkbookStore = {
    ...workbook.store,
    read: (key) =>
      key === "catalogue" && refusals-- > 0
        ? Promise.reject(new ExcelProblem("busy", "ServiceNotAvailable"))
        : workbook.store.read(key),
  };
  const { user } = openPane({ ...workbook, store });
  await user.click(await screen.findByRole("button", { name: "Kiểm tra" }));
  await screen.findByText("Excel đang bận. Chờ một lát rồi bấm lại.");
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("button", { name: "Kiểm tra lại" });
  expect(finding(OTHER_UNIT).textContent).toMatch(/“Cây”/);
});
