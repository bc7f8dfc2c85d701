import { AxeBuilder } from "@axe-core/playwright";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

test.each(["light", "dark"] as const)("the pane can be read by everyone at 320 pixels, %s", async (theme) => {
  const shown = await excel.openPage({
    workbook: "kien-giang-2021-2025-tu-word.xlsx",
    theme,
    paneWidth: 320,
  });
  await shown.check(shown.ribbonButton("Kiểm tra"));
  const { violations, passes } = await new AxeBuilder({ page: shown.page })
    .include({ fromFrames: [".pane-frame", "body"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  expect(await shown.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  expect(passes.map(({ id }) => id)).toContain("color-contrast");
  await shown.close();
});
