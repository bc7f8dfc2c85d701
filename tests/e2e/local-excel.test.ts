import { texts } from "../../src/locales";
import { manifestAddresses } from "../support/manifest";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const words = texts("vi").pane;
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

test("the page opens the sample, and the pane waits for someone to press its button", async () => {
  const shown = await excel.openPage();
  await shown.pane.getByText(words["verdict.none"]).first().waitFor();
  expect(await shown.page.title()).toBe("kien-giang-2021-2025-tu-word.xlsx");
  expect(shown.strangers).toEqual([]);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("a ribbon button opens the pane anew where it was closed", async () => {
  const shown = await excel.openPage();
  await shown.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
  expect(await shown.page.locator(".pane-frame").count()).toBe(0);
  await shown.ribbonButton("Kiểm tra").click();
  await shown.ready();
  expect(await shown.page.locator(".pane-frame").getAttribute("src")).toContain(
    "/taskpane.html?action=check",
  );
  await shown.close();
});

test("every address in the manifest is there", async () => {
  const shown = await excel.openPage();
  for (const { pathname, search } of manifestAddresses()) {
    const response = await shown.page.request.get(excel.origin + pathname + search, {
      ignoreHTTPSErrors: true,
    });
    expect(`${pathname} ${String(response.status())}`).toBe(`${pathname} 200`);
  }
  await shown.close();
});
