import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { a1, cellKey, parseA1 } from "../../../src/plan";
import { parseXml } from "../../../src/xlsx/xml";
import { type CellToWrite, setCells } from "../../../src/xlsx/write/set-cells";
import { openStyles } from "../../../src/xlsx/write/styles";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const number = (address: string, value: string): CellToWrite => ({
  cell: parseA1(address) ?? { row: -1, column: -1 },
  content: { type: "number", number: value },
  format: null,
  result: null,
});

/** The sheet's text, between its first and its last tag, after numbers are written into it. */
function set(sheet: string, cells: Readonly<Record<string, string>>, prefix = ""): string {
  const colon = prefix === "" ? "" : `:${prefix}`;
  const [open, close] = [`<${prefix ? `${prefix}:` : ""}worksheet xmlns${colon}="${MAIN}">`, "</worksheet>"];
  const end = prefix === "" ? close : `</${prefix}:worksheet>`;
  const document = parseXml(`\uFEFF<?xml version="1.0"?>${open}${sheet}${end}`);
  const written = setCells(
    document,
    Object.entries(cells).map(([address, value]) => number(address, value)),
    null,
  );
  return written.slice(document.root.openEnd, written.length - end.length);
}

describe("forms of a sheet's XML", () => {
  test.each([
    [
      "a cell that has a style alone",
      '<sheetData><row r="1"><c s="2" r="A1"/></row></sheetData>',
      { A1: "5" },
      '<sheetData><row r="1"><c s="2" r="A1"><v>5</v></c></row></sheetData>',
    ],
    [
      "single quotes, other attributes, spaces within tags",
      "<sheetData><row  r = '1' ><c r = 'A1' t='str' x='a>b'\n><f>A2</f><v>x</v></c ></row></sheetData>",
      { A1: "5" },
      "<sheetData><row  r = '1' ><c r='A1' x='a>b'><v>5</v></c></row></sheetData>",
    ],
    [
      "no row is there",
      "<sheetData/>",
      { B2: "1", A2: "2", A1: "3" },
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      "a row without cells, spans that are too narrow",
      '<sheetData><row r="1" spans="1:1" ht="20"/></sheetData>',
      { A1: "1", C1: "2" },
      '<sheetData><row r="1" spans="1:3" ht="20"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row></sheetData>',
    ],
    [
      "rows and cells that do not say where they are",
      "<sheetData><row><c><v>1</v></c><c/></row><row><c><v>2</v></c></row></sheetData>",
      { B1: "7", A2: "8", D2: "9" },
      '<sheetData><row><c><v>1</v></c><c><v>7</v></c></row><row><c><v>8</v></c><c r="D2"><v>9</v></c></row></sheetData>',
    ],
    [
      "comments and CDATA that look like cells",
      '<!--<row r="1"/>--><sheetData><row r="2"><c r="A2" t="str"><v><![CDATA[<c r="B2">]]></v></c></row></sheetData>',
      { B2: "1" },
      '<!--<row r="1"/>--><sheetData><row r="2"><c r="A2" t="str"><v><![CDATA[<c r="B2">]]></v></c><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      "the styles of columns and of rows for cells that are new",
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="6" customFormat="1"/><row r="2" s="6"/></sheetData>',
      { B1: "1", B2: "2", C3: "3", D3: "4" },
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row>' +
        '<row r="2" s="6"><c r="B2" s="4"><v>2</v></c></row><row r="3"><c r="C3" s="4"><v>3</v></c><c r="D3"><v>4</v></c></row></sheetData>',
    ],
  ])("%s", (_, before, cells, after) => {
    expect(set(before, cells)).toBe(after);
  });

  test("prefixes are those of the sheet", () => {
    const before = '<x:sheetData><x:row r="3"><x:c r="A3"/></x:row></x:sheetData>';
    expect(set(before, { A1: "1", B3: "2" }, "x")).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3"/><x:c r="B3"><x:v>2</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test("a text that is no well-formed XML is refused", () => {
    expect(() => parseXml("<worksheet><sheetData></worksheet>")).toThrow();
    expect(() => parseXml("<x:worksheet/>")).toThrow();
  });
});

describe("random sheets in random forms", () => {
  const cell = fc.record({
    row: fc.nat(12),
    column: fc.nat(8),
    value: fc.nat(999),
    how: fc.constantFrom("full", "styled", "quoted", "spaced"),
  });
  const cells = fc.uniqueArray(cell, { selector: cellKey, maxLength: 30 });
  const layout = fc.record({
    prefix: fc.constantFrom("", "x:", "ns0:"),
    implicit: fc.boolean(),
    between: fc.constantFrom("", "\r\n  ", "<!-- <c/> -->", "<?a b?>"),
    emptyRows: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
  });

  test("cells written are there, all others stay", () => {
    fc.assert(
      fc.property(cells, cells, layout, (present, written, how) => {
        const text = sheet(present, how);
        const after = setCells(
          parseXml(text),
          written.map(({ value, ...at }) => number(a1(at), String(value))),
          null,
        );
        const expected = new Map([...present, ...written].map((one) => [a1(one), one.value]));
        expect(valuesOf(after)).toEqual(new Map([...expected].sort()));
        if (written.length === 0) expect(after).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  interface Cell {
    readonly row: number;
    readonly column: number;
    readonly value: number;
    readonly how: "full" | "styled" | "quoted" | "spaced";
  }

  function sheet(
    present: readonly Cell[],
    {
      prefix,
      implicit,
      between,
      emptyRows,
    }: Readonly<Record<"prefix" | "between", string>> & {
      readonly implicit: boolean;
      readonly emptyRows: readonly number[];
    },
  ): string {
    const rows = [...new Set([...present.map(({ row }) => row), ...emptyRows])].sort((a, b) => a - b);
    let lastRow = -1;
    const lines = rows.map((row) => {
      const inRow = present.filter((one) => one.row === row).sort((a, b) => a.column - b.column);
      let lastColumn = -1;
      const line = inRow.map((one) => {
        const stated = implicit && one.column === lastColumn + 1 ? "" : ` r="${a1(one)}"`;
        lastColumn = one.column;
        const style = one.how === "styled" ? ' s="1"' : "";
        const at = one.how === "quoted" ? stated.replaceAll('"', "'") : stated;
        const space = one.how === "spaced" ? " \n" : "";
        return `<${prefix}c${style}${at}${space}>${between}<${prefix}v>${String(one.value)}</${prefix}v></${prefix}c>`;
      });
      const stated = implicit && row === lastRow + 1 ? "" : ` r="${String(row + 1)}"`;
      lastRow = row;
      const inner = line.join(between);
      return inner === "" ? `<${prefix}row${stated}/>` : `<${prefix}row${stated}>${inner}</${prefix}row>`;
    });
    const xmlns = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
    return `<${prefix}worksheet ${xmlns}="${MAIN}"><${prefix}sheetData>${lines.join(between)}</${prefix}sheetData></${prefix}worksheet>`;
  }

  interface ReadSheet {
    readonly worksheet: { readonly sheetData: "" | { readonly row?: readonly ReadRow[] } };
  }
  type ReadRow = "" | { readonly "@_r"?: string; readonly c?: readonly ReadCell[] };
  type ReadCell = "" | { readonly "@_r"?: string; readonly v?: number };

  /** By another parser than ours. */
  function valuesOf(text: string): ReadonlyMap<string, number> {
    const parser = new XMLParser({
      ignoreAttributes: false,
      removeNSPrefix: true,
      isArray: (name) => ["row", "c"].includes(name),
    });
    const { sheetData } = (parser.parse(text) as ReadSheet).worksheet;
    const values = new Map<string, number>();
    let row = 0;
    for (const line of sheetData === "" ? [] : (sheetData.row ?? [])) {
      row = line === "" || line["@_r"] === undefined ? row + 1 : Number(line["@_r"]);
      let column = -1;
      for (const one of line === "" ? [] : (line.c ?? [])) {
        const stated = one === "" || one["@_r"] === undefined ? null : parseA1(one["@_r"]);
        column = stated?.column ?? column + 1;
        if (one !== "" && one.v !== undefined) values.set(a1({ row: row - 1, column }), one.v);
      }
    }
    return new Map([...values].sort());
  }
});

describe("styles", () => {
  const sheetOf = (inner: string): string => `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;

  test("formats that are new come first where a workbook has none of its own", () => {
    const styles = openStyles(sheetOf('<cellXfs count="1"><xf numFmtId="49"/></cellXfs>'));
    expect([
      styles.like(0, { format: '#,##0 "đ"', quoted: false }),
      styles.like(0, { format: '#,##0 "đ"', quoted: false }),
      styles.like(0, { format: "@", quoted: false }),
      styles.like(0, { format: null, quoted: false }),
      styles.like(0, { format: "0%", quoted: false }),
    ]).toEqual([1, 1, 0, 0, 2]);
    expect(styles.text()).toBe(
      sheetOf(
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0 &quot;đ&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="49"/>' +
          '<xf numFmtId="164" applyNumberFormat="1"></xf><xf numFmtId="9" applyNumberFormat="1"></xf></cellXfs>',
      ),
    );
  });

  test("nothing changes where nothing was asked for", () => {
    const text = sheetOf('<cellXfs count="1"><xf numFmtId="0"/></cellXfs>');
    const styles = openStyles(text);
    expect([styles.like(0, { format: "General", quoted: false }), styles.text()]).toEqual([0, text]);
  });
});
