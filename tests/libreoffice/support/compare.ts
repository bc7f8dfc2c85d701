import { VI_VN } from "../../../stand-in/workbook";
import { a1 } from "../../../src/plan";
import { excelWith } from "../../stand-in/support/sheet";
import { recalculate } from "./recalculate";
import { shownTexts } from "./shown";

/** Each cell that is not blank, by its place: what it comes to, and what it shows in Vietnamese. */
export type Cells = Readonly<Record<string, string>>;

/** What the local Excel answers to Microsoft's client. */
export async function cellsHere(bytes: Uint8Array): Promise<Cells> {
  await excelWith(bytes, { culture: VI_VN });
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRange().load("values,text,rowIndex,columnIndex"),
    }));
    await context.sync();
    const cells = used.flatMap(({ name, range }) =>
      (range.values as readonly (readonly unknown[])[]).flatMap((values, row) =>
        values.map((value, column): readonly [string, string] => {
          const cell = { row: range.rowIndex + row, column: range.columnIndex + column };
          return [`${name}!${a1(cell)}`, described(value, range.text[row]?.[column])];
        }),
      ),
    );
    return Object.fromEntries(cells.filter(([, cell]) => cell !== BLANK));
  });
}

/** What LibreOffice makes of the same file. */
export async function cellsThere(bytes: Uint8Array): Promise<Cells> {
  const figures = await recalculate(bytes);
  const texts = await shownTexts(bytes);
  return Object.fromEntries(
    [...figures].map(([place, figure]) => [place, described(figure, texts.get(place))]),
  );
}

/** Numbers as Excel keeps them: 15 digits count. */
function described(figure: unknown, text = ""): string {
  const exact = typeof figure === "number" ? Number(figure.toPrecision(15)) : figure;
  return `${String(exact)} → ${text}`;
}

const BLANK = described("", "");
