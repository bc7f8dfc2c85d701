import { fromR1C1, toR1C1 } from "../../stand-in/host/r1c1";
import { told } from "./support/range";
import { book, excelWith } from "./support/sheet";

it.each([
  ["=A1", "=R[-2]C[-3]"],
  ["=$A$1+D3", "=R1C1+RC"],
  ["=SUM(D1:D2)", "=SUM(R[-2]C:R[-1]C)"],
  ["=SUM($D$1:E9)", "=SUM(R1C4:R[6]C[1])"],
  ["=SUM(A:B)*$C:$C", "=SUM(C[-3]:C[-2])*C3:C3"],
  ["=SUM(3:$4)", "=SUM(R:R4)"],
  ["='Kinh phí A1'!B2&\"A1\"", "='Kinh phí A1'!R[-1]C[-2]&\"A1\""],
  ["=ROUND(A3,2)+LOG10(2)", "=ROUND(RC[-3],2)+LOG10(2)"],
])("says %s in D3 as %s, and back", (a1, r1c1) => {
  expect(toR1C1(a1, { row: 2, column: 3 })).toBe(r1c1);
  expect(fromR1C1(r1c1, { row: 2, column: 3 })).toBe(a1);
});

it("is set and read beside the usual formula (docs: Range.formulasR1C1)", async () => {
  await excelWith(book({ S: [[2, 3, null, "x"]] }));
  const after = await told("C1:D1", "formulas,formulasR1C1,values", (sheet) => {
    sheet.getRange("C1").formulasR1C1 = [["=RC[-2]*RC[-1]"]];
  });
  expect(after).toEqual({
    formulas: [["=A1*B1", "x"]],
    formulasR1C1: [["=RC[-2]*RC[-1]", "x"]],
    values: [[6, "x"]],
  });
});
