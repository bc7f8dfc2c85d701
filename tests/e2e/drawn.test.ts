import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { ExcelPage } from "./support/excel-page";
import { startLocalExcel, type LocalExcel } from "./support/start-local-excel";

const SAMPLE = "kien-giang-2021-2025.xlsx";
let excel: LocalExcel;

beforeAll(async () => {
  excel = await startLocalExcel();
});
afterAll(() => excel.close());

/** The sample with amounts above 1,000 on yellow, and those below 200 in red. */
async function coloured(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const bytes = readFileSync(join(__dirname, "../fixtures", SAMPLE));
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  book.worksheets[0]?.addConditionalFormatting({
    ref: "E13:G40",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["$E13>1000"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFEB9C" } } },
      },
      {
        type: "cellIs",
        priority: 2,
        operator: "lessThan",
        formulae: [200],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } },
      },
    ],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** How many points of the grid have a colour. */
const painted = (shown: ExcelPage, colour: readonly [number, number, number]): Promise<number> =>
  shown.page.evaluate((wanted) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>(".grid canvas")];
    const canvas = canvases.sort((one, other) => other.width * other.height - one.width * one.height)[0];
    const context = canvas?.getContext("2d");
    if (!canvas || !context) throw new Error("There is no grid");
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (wanted.every((part, index) => data[at + index] === part)) count += 1;
    return count;
  }, colour);

const YELLOW = [0xff, 0xeb, 0x9c] as const;
const ROSE = [0xff, 0xc7, 0xce] as const;
/** A cell of an amount has thousands of points; letters and lines take some. */
const A_CELL = 1_000;
/** In milliseconds. */
const PATIENCE = 20_000;

/** Waits until this much of the grid has a colour, or none of it. */
async function waitPainted(
  shown: ExcelPage,
  colour: typeof YELLOW | typeof ROSE,
  some: boolean,
): Promise<void> {
  const started = Date.now();
  while ((await painted(shown, colour)) > A_CELL !== some) {
    if (Date.now() - started > PATIENCE)
      throw new Error(`${String(colour)} is ${some ? "not " : ""}in the grid`);
    await shown.page.waitForTimeout(100);
  }
}

test("conditional formats of a formula and of a number are drawn, and follow what is typed", async () => {
  const shown = await excel.openPage({ workbook: SAMPLE });
  await waitPainted(shown, YELLOW, false);
  await shown.drop("tô màu.xlsx", await coloured());
  await shown.page.getByRole("heading", { name: "tô màu.xlsx" }).waitFor();
  await shown.ready();
  await waitPainted(shown, YELLOW, true);
  await waitPainted(shown, ROSE, true);
  await shown.type("E14", "300");
  await shown.type("F14", "300");
  await waitPainted(shown, ROSE, false);
  expect(shown.complaints).toEqual([]);
  await shown.close();
});

test("the plans' font is there on any machine, with every Vietnamese letter", async () => {
  const shown = await excel.openPage({ workbook: SAMPLE });
  const faces = await shown.page.evaluate(() =>
    ["", "bold ", "italic "].map((face) =>
      document.fonts.check(`${face}12px "Times New Roman"`, "Kế hoạch Khuyến công: ẵ Ặ đ Ư ₫"),
    ),
  );
  expect(faces).toEqual([true, true, true]);
  await shown.close();
});

test("the menu says whether high contrast is on, which the pane has from the browser", async () => {
  const shown = await excel.openPage({ workbook: SAMPLE, forcedColors: true });
  await shown.page.getByRole("button", { name: "Thử nghiệm" }).click();
  await shown.page.getByText("Tương phản cao đang bật").waitFor();
  expect(await shown.pane.locator("html").evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(
    true,
  );
  await shown.close();
});
