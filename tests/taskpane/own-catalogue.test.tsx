import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen, within } from "@testing-library/react";
import { atCatalogue, PLAN } from "./support/at-catalogue";
import type { OpenedPane } from "./support/open-pane";
import { textWorkbook } from "./support/text-workbook";

jest.setTimeout(60_000);

const FIXTURES = join(__dirname, "../fixtures");

/** One's own catalogue, opened beside a table. */
async function atOwn(workbook = textWorkbook({ "Phụ lục": PLAN })): Promise<OpenedPane> {
  const pane = await atCatalogue(workbook);
  await pane.user.click(screen.getByText("Danh mục riêng của đơn vị"));
  return pane;
}

/** Gives a file to the pane; jsdom's own cannot be read. */
async function give({ user }: OpenedPane, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const file = Object.assign(new File([Uint8Array.from(bytes)], name), {
    text: () => Promise.resolve(bytes.toString()),
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  });
  await user.upload(screen.getByLabelText("Lấy từ tệp Excel hoặc JSON…", { selector: "input" }), file);
}

test("turns the selected row into an entry of one's own, and keeps the catalogue with the workbook", async () => {
  const workbook = textWorkbook({ "Phụ lục": PLAN });
  workbook.selectCell({ row: 2, column: 1 });
  const { user } = await atCatalogue(workbook);
  await user.click(screen.getByText("Danh mục riêng của đơn vị"));
  await screen.findByText("Xếp theo");
  await user.click(screen.getByRole("button", { name: "Lấy dòng đang chọn" }));
  await screen.findByText("Thêm 1 nhiệm vụ, cập nhật 0, đã có sẵn 0.");
  await user.click(screen.getByRole("button", { name: "Lưu kèm tệp Excel này" }));
  await screen.findByText(/^Đã lưu danh mục riêng kèm tệp/);
  const kept = JSON.parse((await workbook.store.read("catalogue")) ?? "") as { tasks: { name: string }[] };
  expect(kept.tasks).toMatchObject([
    { name: "Thiết kế", unit: "Cơ sở", activity: 2, cost: { budget: "35", other: "35" } },
  ]);
});

test("a file that is wrong is refused whole, place by place", async () => {
  const pane = await atOwn();
  const text = '{"version": 1, "tasks": [{"name": "Một"}, {"unit": "Lớp"}, {"name": "Hai", "activity": 10}]}';
  await give(pane, "danh-muc.json", text);
  const alert = await screen.findByRole("alert");
  within(alert).getByText("tasks[1].name: thiếu nội dung");
  within(alert).getByText("tasks[2].activity: giá trị không có trong các giá trị cho phép");
  screen.getByText(/^0 nhiệm vụ, 0 nhiệm vụ có sẵn đang ẩn/);
});

test.each([
  ["what is no JSON", "<script>alert(1)</script>", "cả tệp: không phải là tệp JSON hoặc đã bị hỏng"],
  ["another version", '{"version": 9, "tasks": []}', 'version: phải ghi "version": 1'],
  [
    "a key that reaches into programs",
    '{"version": 1, "tasks": [], "__proto__": {"name": "x"}}',
    "__proto__: tên mục không được phép",
  ],
  [
    "layers upon layers",
    `{"version": 1, "tasks": ${"[".repeat(50_000)}`,
    "cả tệp: có quá nhiều lớp lồng nhau, không phải là tệp danh mục",
  ],
])("JSON is refused in words: %s", async (_, text, words) => {
  const pane = await atOwn();
  await give(pane, "danh-muc.json", text);
  within(await screen.findByRole("alert")).getByText(words);
  screen.getByText(/^0 nhiệm vụ, 0 nhiệm vụ có sẵn đang ẩn/);
});

test.each([
  ["an .xls", "cu.xls", "lưu lại tệp dạng .xlsx rồi chọn lại"],
  ["an .xlsx that is none", "hong.xlsx", "không mở được tệp Excel này"],
])("an Excel file is refused in words: %s", async (_, name, words) => {
  const pane = await atOwn();
  await give(pane, name, "không phải Excel");
  within(await screen.findByRole("alert")).getByText(`cả tệp: ${words}`);
});

test("takes the tasks of last year's plan from an .xlsx, in its words, and is not given twice", async () => {
  const pane = await atOwn();
  const bytes = readFileSync(join(FIXTURES, "kien-giang-2021-2025.xlsx"));
  await give(pane, "kien-giang.xlsx", bytes);
  const told = await screen.findByText(/^Thêm \d+ nhiệm vụ, cập nhật \d+, đã có sẵn \d+\.$/);
  const [added = 0, renewed = 0, known = 0] = (told.textContent.match(/\d+/g) ?? []).map(Number);
  expect(added + renewed + known).toBe(24);
  await give(pane, "kien-giang.xlsx", bytes);
  await screen.findByText(new RegExp(`^Thêm 0 nhiệm vụ, cập nhật ${String(added)}, `));
});

test("what is exported is taken in elsewhere, word for word, and text like a formula stays text", async () => {
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.push(blob);
      return "blob:here";
    },
    revokeObjectURL: () => undefined,
  });
  const name = '=HYPERLINK("http://example.com","Trồng cây")';
  const first = await atOwn();
  const own = { version: 1, tasks: [{ name, unit: "Cây" }], hidden: ["leaflets"] };
  await give(first, "danh-muc.json", JSON.stringify(own));
  await screen.findByText(/^Thêm 1 nhiệm vụ/);
  // jsdom follows no link to a file.
  const followed = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  await first.user.click(screen.getByRole("button", { name: "Xuất tệp JSON" }));
  expect(followed).toHaveBeenCalledTimes(1);
  first.unmount();
  localStorage.clear();

  const second = await atOwn();
  screen.getByText(/^0 nhiệm vụ, 0 nhiệm vụ có sẵn đang ẩn/);
  await give(second, "danh-muc.json", await textOf(files[0]));
  await screen.findByText(/^1 nhiệm vụ, 1 nhiệm vụ có sẵn đang ẩn/);
  await second.user.type(screen.getByRole("searchbox", { name: "Tìm nhiệm vụ" }), "trong cay");
  await second.user.click(await screen.findByRole("button", { name: `Thêm: ${name}` }));
  await second.user.click(await screen.findByRole("button", { name: "Chèn 1 nhiệm vụ" }));
  within(await screen.findByRole("region", { name: "Sẽ chèn vào bảng" })).getByText(/=HYPERLINK\("http/);
});

function textOf(file: Blob | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    if (file === undefined) {
      reject(new Error("nothing was exported"));
      return;
    }
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.readAsText(file);
  });
}
